"""What can be wrong with the entries of a room: never a mistake of the people in it."""

from __future__ import annotations

from engine.errors import EngineError


class RoomError(EngineError):
    """Entries that make no room: `code` is gap, other_match, bad_entry, other_rules or broken."""

    def __init__(self, code: str, n: int, reason: str) -> None:
        """Keep which entry it is."""
        super().__init__(code, f"entry {n}: {reason}")
        self.args = (code, n, reason)
        self.n = n
