"""Taking a match out of a store, for whoever runs the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bots.registry import great_leap
from engine.errors import EngineError
from server.room.export import export
from server.room.room import Room

if TYPE_CHECKING:
    from engine.jsontypes import JSON
    from server.store.store import Store


class NoMatch(EngineError, LookupError):  # noqa: N818 - it is the match that is not there
    """A match that is not in the store: `code` is unknown_match or no_host."""


async def export_match(store: Store, match: str, *, names: bool) -> dict[str, JSON]:
    """Return what may be taken out of a match; see `server.room.export`.

    Args:
        store: where the match is.
        match: its id, or its join code.
        names: whether the people's names stand in it.

    Raises:
        NoMatch: when there is none of this id or code.
        RoomError: when this version cannot read it.
        StoreError: when the store cannot be read.
    """
    entries = await store.entries(match)
    if not entries:
        found = await store.by_code(match.upper())
        entries = [] if found is None else await store.entries(found)
    if not entries:
        raise NoMatch("unknown_match", f"there is no match {match[:40]!r} in {store.name}")
    room = Room.of(entries, great_leap())
    return export(room, room.host, names)
