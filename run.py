"""Sets Great Leap up in `.venv` beside this file, and runs it. Needs Python 3.11 or newer and nothing else.

python3 run.py play [...]               play
python3 run.py greatleap COMMAND [...]  any other command of the game; --help lists them
python3 run.py test [...]               check everything, then run the tests; what follows goes to pytest
python3 run.py setup [--dev]            set up only; --dev with all that `test` needs

The first run downloads what the lock files name, checked by hash, and builds the browser table. Later runs start at
once, until a lock file, pyproject.toml or a source of the browser table changes.
"""

import sys

OLDEST = (3, 11)
if sys.version_info < OLDEST:
    sys.stderr.write(
        "Great Leap needs Python {}.{} or newer; this is Python {}.{}. Install a newer one and call run.py "
        "with it, for example: python3.12 run.py play\n".format(*(OLDEST + tuple(sys.version_info[:2])))
    )
    sys.exit(2)

import hashlib
import json
import os
import platform
import subprocess
from pathlib import Path
from typing import NoReturn

from client.web import build, environment

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = environment.scripts(VENV)
PYTHON = environment.python(VENV)
STAMP = VENV / "greatleap.json"
LOCKS = {"play": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}

CHECKS: dict[str, list[str | Path]] = {
    "ruff check": [PYTHON, "-m", "ruff", "check", "."],
    "ruff format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "mypy": [PYTHON, "-m", "mypy"],
    "lint-imports": [SCRIPTS / "lint-imports", "--no-logo"],
}


def stop(message: str) -> NoReturn:
    """End with one message and exit code 2."""
    print(message, file=sys.stderr)
    sys.exit(2)


def wanted() -> dict[str, str]:
    """What the environment must have been made from: this Python, this folder, these files."""
    files = [ROOT / "pyproject.toml", *LOCKS.values()]
    return {
        "python": f"{sys.implementation.cache_tag} {platform.machine()}",
        "folder": str(ROOT),
        **{file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files},
    }


def found() -> dict[str, str]:
    """What the environment was made from, with the lock it has under `lock`; empty if it is not whole."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if PYTHON.exists() and isinstance(stamp, dict) else {}


def set_up(lock: str) -> None:
    """Make `.venv` hold what the lock names and the project itself; do nothing if it does already."""
    want, have = wanted(), found()
    has = have.pop("lock", None)
    if have == want and has in (lock, "dev"):
        return
    print("Setting Great Leap up in .venv; this takes a minute or two ...", file=sys.stderr, flush=True)
    STAMP.unlink(missing_ok=True)
    try:
        pip = environment.make(VENV, anew=any(have.get(key) != want[key] for key in ("python", "folder")))
    except environment.CannotMake as error:
        stop(str(error))
    for arguments in (
        ("--require-hashes", "-r", str(LOCKS[lock])),
        ("--no-deps", "--no-build-isolation", "--editable", str(ROOT)),
    ):
        if not environment.install(pip, *arguments, folder=ROOT):
            stop("Setting up failed; the reason is above. Is there a network, and room on the disk?")
    STAMP.write_text(json.dumps({**want, "lock": lock}, indent=1), encoding="utf-8")


def build_table(*, again: bool) -> bool:
    """Build the browser table if its sources have changed; say why when that fails, and return whether it is there."""
    try:
        return build.build(again=again)
    except build.BuildError as error:
        print(
            f"{error}\nThe game can still be played in the terminal. To try again: python3 run.py setup",
            file=sys.stderr,
        )
        return False


def test(arguments: list[str]) -> NoReturn:
    """Run every check; if all hold, the tests. pytest has the last word."""
    broken = [] if build_table(again=True) else ["browser table"]
    for name, command in CHECKS.items():
        print(f"--- {name}", flush=True)
        if subprocess.run(command, check=False, cwd=ROOT).returncode:
            broken.append(name)
    if broken:
        print(f"Not tested, because of: {', '.join(broken)}", file=sys.stderr)
        sys.exit(1)
    print("--- pytest", flush=True)
    os.chdir(ROOT)
    # The tests start some hundred programs, and each would be compiled anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    processes = (os.cpu_count() or 1) + 1  # a third of their time they wait for programs that they have started
    become([str(PYTHON), "-m", "pytest", "-n", str(processes), "--dist", "worksteal", *arguments])


def become(command: list[str]) -> NoReturn:
    """Let the command take this process's place, with its terminal, signals and exit code."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    with subprocess.Popen(command) as process:
        while True:
            try:
                sys.exit(process.wait())
            except KeyboardInterrupt:
                continue  # Ctrl-C reached the command too; how to end is its decision


def main(arguments: list[str]) -> NoReturn:
    """Do what the command line asks."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command == "test":
        set_up("dev")
        test(rest)
    if command in ("play", "greatleap"):
        set_up("play")
        if command == "play" or rest[:1] == ["serve"]:
            build_table(again=False)
        become([str(SCRIPTS / "greatleap"), *(arguments if command == "play" else rest)])
    if command == "setup" and rest in ([], ["--dev"]):
        set_up("dev" if rest else "play")
        sys.exit(0 if build_table(again=True) else 2)
    if command in ("--help", "-h"):
        print(__doc__)
        sys.exit(0)
    stop(str(__doc__))


if __name__ == "__main__":
    main(sys.argv[1:])
