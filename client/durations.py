"""Spans of time: in words, and as they are typed."""

from __future__ import annotations

import re
from typing import Final

from client.errors import ClientError
from client.words import words
from server.protocol.base import MAX_CLOCK, MIN_CLOCK

_UNITS: Final = {"days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}
_TYPED: Final = re.compile(r"(\d{1,9})\s*([^\W\d_]*)")


def duration_words(seconds: int) -> str:
    """Return a span of time in its two largest units, such as 3 min 20 s."""
    counts: list[tuple[str, int]] = []
    for name, size in _UNITS.items():
        count, seconds = divmod(seconds, size)
        if count or counts or name == "seconds":
            counts.append((name, count))
    first, *others = counts[:2]
    shown = [first, *(one for one in others if one[1])]
    return " ".join(words(f"net-{name}", count=count) for name, count in shown)


def seconds_of(typed: str) -> int:
    """Return the seconds for each decision that somebody types: `90`, `90s`, `5m`, `24h` or `3d`.

    Raises:
        ClientError: when it is no span of time, or none that a table may have.
    """
    found = _TYPED.fullmatch(typed.strip().lower())
    unit = "" if found is None else found.group(2)
    sizes = [size for name, size in _UNITS.items() if unit in words(f"net-{name}-keys").split()]
    seconds = int(found.group(1)) * (sizes[0] if sizes else 1) if found is not None and (sizes or not unit) else -1
    if not MIN_CLOCK <= seconds <= MAX_CLOCK:
        raise ClientError("net-clock", given=typed[:40], low=MIN_CLOCK, high=MAX_CLOCK // _UNITS["days"])
    return seconds
