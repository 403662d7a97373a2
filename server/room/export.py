"""What the host may take out of a room: before the end nothing secret, afterwards the whole record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.protocol.codes import Refusal
from server.room.telling import room_facts

if TYPE_CHECKING:
    from engine.jsontypes import JSON
    from server.room.room import Room


def export(room: Room, whom: str | None, names: bool = True) -> dict[str, JSON]:
    """Return what the host may take out, as JSON.

    Keys: `room` (its facts); in a game `view` (what the public sees); when it is over `outcome`, and `log`: the text of
    a log file (`.leap`) with the revealed seed, which `greatleap replay` checks. Without `names` people are told apart
    by their ids alone. Chat is no part of it.

    Args:
        room: the room.
        whom: the participant who asks; whoever runs the server asks as the host, whom a room may have lost.
        names: whether the people's names stand in it.

    Raises:
        Refusal: not_host.
    """
    if room.host != whom:
        raise Refusal("not_host", "", "only the host may take that out", room.host)
    facts = room_facts(room).model_dump(mode="json")
    if not names:
        for person in facts["people"]:
            person["name"] = person["participant"]
    found: dict[str, JSON] = {"room": facts}
    if room.match is not None:
        found["view"] = room.seen(None)
    if room.match is not None and room.match.over:
        found["outcome"] = room.match.outcome()
        found["log"] = room.match.log.public()
    return found
