"""Running the real command in a process of its own, with lines typed into a pipe."""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2]
GIVE = ["done", "y"]


def environment(home: Path) -> dict[str, str]:
    """Return an environment in which saved games lie under `home` and a missing word is an error."""
    folders = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE")}
    return {
        **os.environ,
        **folders,
        "GREATLEAP_STRICT_WORDS": "1",
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "80",
        "PYTHONPATH": str(ROOT),
    }


def start(home: Path, *args: str) -> subprocess.Popen[str]:
    """Start the command with pipes."""
    return subprocess.Popen(
        [sys.executable, "-m", "client.cli", *args],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=home,
        env=environment(home),
    )


def run(home: Path, *args: str, typed: Iterable[str] = ()) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    process = start(home, *args)
    out, err = process.communicate("".join(f"{line}\n" for line in typed), timeout=60)
    return subprocess.CompletedProcess(args, process.returncode, out, err)


def played(home: Path, name: str = "game.leap", scenario: str = "tutorial", seasons: int = 4) -> Path:
    """Play some seasons with standing orders, silent in the debate of the first spring, and return the log."""
    path = home / name
    answers = [*GIVE, "b", "c", "a"] if seasons == 4 else []
    run(
        home,
        "play",
        "--terminal",
        "--scenario",
        scenario,
        "--seed",
        "s",
        "--save",
        str(path),
        typed=GIVE * (seasons + 1) + answers,
    )
    return path
