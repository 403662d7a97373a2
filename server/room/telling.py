"""What people are told of a room: made from public facts and from what each one's own seat may see, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from engine.chance import commitment
from engine.game import PUBLIC
from server.protocol.base import PROTOCOL
from server.protocol.server_messages import (
    ClockFacts,
    Over,
    PersonFacts,
    RoomChanged,
    RoomFacts,
    SeatFacts,
    ServerMessage,
    State,
    Waiting,
    Welcome,
)
from server.room.memory import text_of
from server.room.seats import Person, Seat

if TYPE_CHECKING:
    from engine.jsontypes import Decision
    from server.room.room import Room


@dataclass(frozen=True, slots=True)
class Told:
    """Something to be told: to a participant, or (None) to everybody in the room and to all who watch it.

    Without a message it is the whole state that each of them may see: make it by `state_for`, for those who are there.
    """

    to: str | None
    message: ServerMessage | None


STATE_TO_ALL = Told(None, None)


def clock_facts(room: Room) -> ClockFacts:
    """Return the time for decisions."""
    return ClockFacts(seconds=room.clock, deadline=room.due, left=room.left, paused=room.paused)


def room_facts(room: Room) -> RoomFacts:
    """Return all that everybody may know of the room."""
    opening, waiting = room.opening, room.waiting
    return RoomFacts(
        match=room.id,
        code=opening.code,
        scenario=opening.scenario["key"],
        mode=opening.scenario["mode"],
        rules=opening.rules,
        stage=room.stage,
        begin=opening.begin,
        stand_in=opening.stand_in,
        host=room.host,
        clock=clock_facts(room),
        seats=[_seat_facts(seat, seat.number in waiting) for seat in room.seats],
        people=[PersonFacts(participant=one.id, name=one.name, role=one.role) for one in room.people.values()],
        commitment=commitment(opening.seed),
    )


def _seat_facts(seat: Seat, waiting: bool) -> SeatFacts:
    return SeatFacts(
        seat=seat.number,
        province=seat.province,
        person=seat.person,
        bot=seat.bot,
        stand_in=seat.stand_in,
        ready=seat.ready,
        missed=seat.missed,
        waiting=waiting,
    )


def room_to_all(room: Room) -> Told:
    """Return the facts of the room, for everybody."""
    return Told(None, RoomChanged(room=room_facts(room), now=room.at))


def waiting_to_all(room: Room) -> Told:
    """Return which seats still decide, for everybody."""
    return Told(None, Waiting(turn=room.turn, phase=room.phase, waiting=room.waiting))


def state_for(room: Room, participant: str | None, now: int) -> State | None:
    """Return all that a participant, or (None) whoever watches, may see of the game; None before it."""
    match = room.match
    if match is None:
        return None
    province = _province(room, participant)
    owes = province is not None and province in match.game.deciding(match.state)
    return State(
        step=room.step,
        turn=room.turn,
        phase=room.phase,
        view=room.seen(province),
        choices=match.choices(cast("str", province)).to_json() if owes else None,
        decision=_decision(room, province),
        waiting=room.waiting,
        clock=clock_facts(room),
        now=now,
    )


def text_for(room: Room, participant: str | None, now: int) -> str | None:
    """Return the text of what `state_for` gives, byte for byte; what several people see alike becomes text once."""
    if room.match is None:
        return None
    province = _province(room, participant)
    shown, clock = room.shown(province), {"seconds": room.clock, "deadline": room.due, "left": room.left}
    return (
        f'{{"type":"state","step":{room.step},"turn":{room.turn},"phase":"{room.phase}","view":{shown.view},'
        f'"choices":{shown.choices},"decision":{text_of(_decision(room, province))},"waiting":{text_of(room.waiting)},'
        f'"clock":{text_of({**clock, "paused": room.paused})},"now":{now}}}'
    )


def viewer_of(room: Room, participant: str | None) -> str:
    """Return as whom a participant, or (None) whoever watches, sees the game: a province of it, or the public."""
    return _province(room, participant) or PUBLIC


def _province(room: Room, participant: str | None) -> str | None:
    seat = room.seat_of(participant)
    return None if seat is None else seat.province


def _decision(room: Room, province: str | None) -> Decision | None:
    return None if province is None or room.match is None else room.match.pending.get(province)


def over_of(room: Room) -> Over | None:
    """Return how the game ended, with the seed, which is no secret then; None before the end."""
    match = room.match
    if match is None or not match.over:
        return None
    outcome = cast("dict[str, Any]", match.outcome())
    return Over(outcome=outcome, seed=match.seed, commitment=match.log.start.commitment)


def welcome(room: Room, person: Person | None, message: str, token: str | None, have: int, now: int) -> Welcome:
    """Return the answer to somebody, or (None) a watcher, who enters; lines of chat after line `have` are told."""
    return Welcome(
        id=message,
        protocol=PROTOCOL,
        token=token,
        participant=None if person is None else person.id,
        role="spectator" if person is None else person.role,
        seat=None if person is None else person.seat,
        room=room_facts(room),
        chat=[line for line in room.chat if line.line > have],
        now=now,
    )
