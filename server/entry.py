"""An entry: the smallest thing that happens to a room, and the only truth about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from engine.jsontypes import JSON


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a match.

    `n` counts 0, 1, 2, ... without gaps, `at` is milliseconds since 1970 by the clock of the process that wrote it,
    `author` the participant it came from, `message` that participant's own id for it. `read` is the body as a room
    reads it, where who made the entry had it; it is no part of the entry.
    """

    match: str
    n: int
    at: int
    kind: str
    body: JSON
    author: str | None = None
    message: str | None = None
    read: object = field(default=None, init=False, compare=False, repr=False)


KEPT: Final = ("match", "n", "at", "kind", "body", "author", "message")
"""What is kept of an entry."""
