"""What is due in a room though nobody says anything: missed deadlines, the start, and the bots' decisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bots.planner import LEVELS
from bots.registry import HUMAN, decisions_of
from engine.jsontypes import JSON
from rules.game import GreatLeap, PlayedState
from server.entry import Entry
from server.room.bodies import Advance, Body, StandIn, Start, Warn, json_of
from server.room.starting import provinces_of

if TYPE_CHECKING:
    from server.room.room import Room


def tick(room: Room, now: int) -> tuple[Entry, ...]:
    """Return the entries that are due at a time (milliseconds since 1970); none before `room.deadline`.

    In the lobby, the start when all who are waited for are ready. In a game, for every seat that has let its deadline
    pass: the first time a warning and its standing orders, the next time a bot that stands in.
    """
    at = max(now, room.at)
    match, due = room.match, room.deadline
    if due is None or at < due:
        return ()
    if match is None:
        return _entries(room, at, [Start(provinces=[*provinces_of(room)])])
    missed: list[Body] = []
    for number in room.waiting:
        seat = room.seats[number - 1]
        if seat.missed:
            missed.append(StandIn(seat=number, policy=room.opening.stand_in))
        else:
            missed.append(Warn(seat=number, decision=match.choices(str(seat.province)).default()))
    return _entries(room, at, missed)


@dataclass(frozen=True, slots=True)
class Done:
    """What bots have decided, and in which moment of the room (its `basis`)."""

    basis: int
    body: Advance


@dataclass(frozen=True, slots=True)
class Work:
    """What bots have to decide in one moment of a room; it shares nothing that changes, and can be pickled."""

    basis: int
    turn: int
    phase: str
    game: GreatLeap
    state: PlayedState
    leaders: Mapping[str, str]
    seed: str

    @property
    def heavy(self) -> bool:
        """Return whether a policy among the bots thinks for long, so that others should not wait for it."""
        return any(leader in LEVELS for leader in self.leaders.values())

    def run(self) -> Done:
        """Return the bots' decisions; this takes from milliseconds to seconds, so run it off the event loop."""
        made = decisions_of(self.game, self.state, self.leaders, self.seed)
        return Done(self.basis, Advance(turn=self.turn, phase=self.phase, decisions={**made}))


def bots_due(room: Room) -> Work | None:
    """Return what bots have to decide so that the step can be played; None while people decide or the game rests."""
    match = room.match
    if match is None or room.paused or match.over or room.waiting:
        return None
    leaders = room.leaders
    led = {province: leaders[province] for province in match.waiting if leaders[province] != HUMAN}
    state = match.game.clone(match.state)
    return Work(room.basis, room.turn, room.phase, room.game, state, led, match.seed)


def advance(room: Room, done: Done, now: int) -> tuple[Entry, ...]:
    """Return the entry that plays the step, or none when the room has moved on since the work was given out."""
    if done.basis != room.basis or room.paused or room.stage != "game" or room.waiting:
        return ()
    return _entries(room, max(now, room.at), [done.body])


def _entries(room: Room, at: int, bodies: list[Body]) -> tuple[Entry, ...]:
    made: list[tuple[str, dict[str, JSON]]] = [(body.kind, json_of(body)) for body in bodies]
    return tuple(Entry(room.id, room.length + place, at, kind, body) for place, (kind, body) in enumerate(made))
