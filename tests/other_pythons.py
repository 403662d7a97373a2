"""Replay the golden games under other Pythons and compare: `python -m tests.other_pythons [INTERPRETER ...]`.

Each interpreter gets an environment of its own in a temporary folder, with what `requirements.lock` names. Without
arguments the interpreters are those that `GREATLEAP_PYTHONS` lists (separated as on PATH), else those found: python3.11
to python3.14 on PATH and in the version folder of pyenv, one for each version.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
MINORS = (11, 12, 13, 14)
REPLAY = ["-m", "tests.games.replay"]
VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"
LISTED = "GREATLEAP_PYTHONS"


def listed() -> list[str]:
    """Return the interpreters that the environment variable lists."""
    return [entry for entry in os.environ.get(LISTED, "").split(os.pathsep) if entry]


def found() -> dict[str, str]:
    """Return the interpreters on this machine: version such as "3.12" -> path."""
    pythons: dict[str, str] = {}
    for python in _candidates():
        version = _answer([python, "-c", VERSION])
        if version in {f"3.{minor}" for minor in MINORS}:
            pythons.setdefault(version, python)
    return dict(sorted(pythons.items()))


def _candidates() -> Iterator[str]:
    for minor in MINORS:
        path = shutil.which(f"python3.{minor}")
        if path:
            yield path
    pyenv = shutil.which("pyenv")
    root = _answer([pyenv, "root"]) if pyenv else os.environ.get("PYENV_ROOT", "")
    if root:
        for folder in sorted(Path(root, "versions").glob("3.*")):
            python = folder / ("python.exe" if os.name == "nt" else "bin/python")
            if python.is_file():
                yield str(python)


def _answer(command: list[str]) -> str:
    """Return what a command prints, or nothing when it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


def has_what_is_needed(python: str) -> bool:
    """Return whether an interpreter can import what the rules need."""
    return _answer([python, "-c", "import numpy, pydantic; print('yes')"]) == "yes"


def replay(python: str) -> dict[str, Any]:
    """Replay the golden games with an interpreter that has what is needed.

    Raises:
        subprocess.CalledProcessError: when a game does not replay; its `stderr` says which.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [python, *REPLAY], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600, check=True
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def replay_in_new_environment(python: str) -> dict[str, Any]:
    """Make an environment from the lock, replay in it, and remove it.

    Raises:
        subprocess.CalledProcessError: when the environment cannot be made or a game does not replay.
    """
    with tempfile.TemporaryDirectory(prefix="greatleap-python-") as folder:
        _run([python, "-m", "venv", folder])
        inside = str(Path(folder, "Scripts/python.exe" if os.name == "nt" else "bin/python"))
        lock = str(ROOT / "requirements.lock")
        _run([inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", lock])
        return replay(inside)


def _run(command: list[str]) -> None:
    subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1200, check=True)


def main(interpreters: Sequence[str]) -> int:
    """Replay here and under each interpreter; return 1 if one of them comes to anything else."""
    here = replay(sys.executable)
    print(f"Python {here['python']}, NumPy {here['numpy']}: {len(here['games'])} games, here")  # noqa: T201
    bad = 0
    for python in interpreters or listed() or found().values():
        try:
            told = replay_in_new_environment(python)
        except subprocess.CalledProcessError as error:
            print(f"{python}: {' '.join(map(str, error.cmd))} failed\n{error.stderr}")  # noqa: T201
            bad += 1
            continue
        same = told["games"] == here["games"]
        bad += not same
        says = "the same hashes" if same else "OTHER HASHES"
        print(f"Python {told['python']}, NumPy {told['numpy']}: {says} ({python})")  # noqa: T201
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
