"""The games that are kept on this computer, as the first screen lists them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from client.saves import SUFFIX, folder

_MOST_BYTES = 4_000_000
_MOST = 30
_TAIL = 20_000


@dataclass(frozen=True)
class Kept:
    """A kept game: its file, its scenario, who leads its seats, whether it is over; `broken`: it cannot be read."""

    path: Path
    scenario: str = ""
    seats: tuple[tuple[str, str], ...] = ()
    over: bool = False
    broken: bool = False


def kept_games() -> list[Kept]:
    """Return the kept games, the one played last first."""
    try:
        found = sorted(folder().glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        return []
    return [_read(path) for path in found[:_MOST]]


def _read(path: Path) -> Kept:
    """Return what the first lines and the last of a file tell; the whole is read when the game goes on."""
    try:
        with path.open("rb") as file:
            lines = [json.loads(file.readline(_MOST_BYTES)) for _ in range(2)]
            start = next(line for line in lines if "scenario" in line)
            file.seek(max(path.stat().st_size - _TAIL, 0))
            last = file.read().splitlines()[-1]
        table = [*start["scenario"]["table"], *start["scenario"].get("analysts", [])]
        seats = tuple((str(key), str(start["seats"][key])) for key in table)
        return Kept(path, str(start["scenario"]["scenario"]["key"]), seats, over=b'"reveal"' in last)
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, StopIteration):
        return Kept(path, broken=True)
