"""Replay the golden games and print what they come to, as JSON: `python -m tests.games.replay`.

Needs the locked dependencies and no test tool, so that any Python can be asked; see `tests/other_pythons.py`.
"""

from __future__ import annotations

import json
import platform
import sys

import numpy as np

from bots.registry import great_leap
from tests.games.golden import FOLDER, fingerprint, replayed


def main() -> int:
    """Replay every game in the folder; a game that does not replay leaves a traceback and exit code 1."""
    game = great_leap()
    games = {path.name: fingerprint(replayed(path, game)) for path in sorted(FOLDER.glob("*.leap"))}
    told = {"python": platform.python_version(), "numpy": np.__version__, "rules": game.version, "games": games}
    print(json.dumps(told, indent=1))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
