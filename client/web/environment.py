"""A Python environment in a folder of its own, made by the standard library alone: `run.py` and the build use it."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import venv
from pathlib import Path


class CannotMake(Exception):  # noqa: N818 - it reads as a sentence
    """An environment that cannot be made; its text says why, and what would help."""


def scripts(folder: Path) -> Path:
    """Return where an environment has its commands."""
    return folder / ("Scripts" if os.name == "nt" else "bin")


def python(folder: Path) -> Path:
    """Return the interpreter of an environment."""
    return scripts(folder) / ("python.exe" if os.name == "nt" else "python")


def make(folder: Path, *, anew: bool) -> list[str]:
    """Make an environment where there is none, or `anew`, and return the command by which pip works on it.

    Raises:
        CannotMake: when this Python can make none, or the folder cannot be written.
    """
    bundled = importlib.util.find_spec("ensurepip") is not None
    if not bundled and importlib.util.find_spec("pip") is None:
        raise CannotMake(
            "This Python has neither ensurepip nor pip, so nothing can be installed with it. "
            "On Debian and Ubuntu: sudo apt install python3-venv"
        )
    if anew or not python(folder).exists():
        try:
            venv.EnvBuilder(clear=True, symlinks=os.name != "nt", with_pip=bundled).create(folder)
        except (OSError, subprocess.CalledProcessError) as error:
            raise CannotMake(f"Cannot make {folder}: {error}") from None
    if bundled:
        return [str(python(folder)), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(python(folder))]


def install(pip: list[str], *arguments: str, folder: Path) -> bool:
    """Install with that pip, from `folder`; what goes wrong is said on the screen. Return whether it went well."""
    quiet = ("--quiet", "--quiet", "--disable-pip-version-check", "--no-input")
    return subprocess.run([*pip, "install", *quiet, *arguments], check=False, cwd=folder).returncode == 0
