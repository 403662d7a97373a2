"""An entry: the smallest thing that happens to a room, and the only truth about it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.jsontypes import JSON


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a match.

    `n` counts 0, 1, 2, ... without gaps, `at` is milliseconds since 1970 by the clock of the process that wrote it,
    `author` the participant it came from, `message` that participant's own id for it.
    """

    match: str
    n: int
    at: int
    kind: str
    body: JSON
    author: str | None = None
    message: str | None = None
