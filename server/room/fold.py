"""How each kind of entry changes a room, and what is told of it.

What stands in an entry was checked when it was made, so nothing is refused here; what cannot be played is an error.
"""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Final

from bots.registry import HUMAN
from engine.match import Match
from rules.deal import table_of
from rules.scenario import scenario_from_json
from server.entry import Entry
from server.protocol.server_messages import ChatLine, Clock, Closing, Decided, Notice, Said
from server.room import bodies
from server.room.errors import RoomError
from server.room.memory import Memory
from server.room.seats import Person, Seat
from server.room.telling import STATE_TO_ALL, Told, clock_facts, over_of, room_to_all, waiting_to_all

if TYPE_CHECKING:
    from engine.jsontypes import Decision
    from rules.game import PlayedState
    from server.room.due import Begun, Done
    from server.room.room import Room

RETURN_SECONDS: Final = 30
"""Time that whoever takes over a seat has at least, however near the deadline is; a shorter clock gives its own."""
_SAID_KEPT: Final = 5


@singledispatch
def take_up(body: bodies.Body, room: Room, entry: Entry) -> list[Told]:
    """Change a room by the body of an entry, and return what is to be told.

    Raises:
        RoomError, EngineError, LookupError: when the entry cannot follow those before it.
    """
    raise RoomError("broken", entry.n, f"room {room.id} does not expect {body.kind} here")


@take_up.register(bodies.Sit)
def _sit(body: bodies.Sit, room: Room, entry: Entry) -> list[Told]:
    room.joined += 1
    room.people[body.participant] = Person(body.participant, body.name, body.role, None, body.secret)
    room.host = room.host or body.participant
    if body.seat is not None:
        _hold(room, body.participant, body.seat, entry)
    return [room_to_all(room)]


@take_up.register(bodies.TakeSeat)
def _take_seat(body: bodies.TakeSeat, room: Room, entry: Entry) -> list[Told]:
    person = room.people[str(entry.author)]
    _vacate(room, person)
    _hold(room, person.id, body.seat, entry)
    return [room_to_all(room), *([] if room.match is None else [Told(person.id, None)])]


@take_up.register(bodies.Leave)
def _leave(body: bodies.Leave, room: Room, entry: Entry) -> list[Told]:
    person = room.people.pop(body.participant)
    _vacate(room, person)
    if room.host == person.id:
        seated = [one.id for one in room.people.values() if one.seat is not None]
        room.host = next(iter([*seated, *room.people]), None)
    room.basis = entry.n
    return [Told(person.id, Closing(reason="kicked" if body.kicked else "left")), room_to_all(room)]


@take_up.register(bodies.Ready)
def _ready(body: bodies.Ready, room: Room, entry: Entry) -> list[Told]:
    _seat(room, entry).ready = body.ready
    return [room_to_all(room)]


@take_up.register(bodies.ChooseProvince)
def _choose_province(body: bodies.ChooseProvince, room: Room, entry: Entry) -> list[Told]:
    _seat(room, entry).province = body.province
    return [room_to_all(room)]


def start(body: bodies.Start, room: Room, entry: Entry, begun: Begun | None) -> list[Told]:
    """Begin the game, with its first state where it was made before, and return what is to be told.

    Raises:
        RoomError, EngineError, LookupError: when the game cannot begin so.
    """
    for seat, province in zip(room.seats, body.provinces, strict=True):
        seat.province = province
        if seat.free:
            seat.stand_in = room.opening.stand_in
    leaders = [seat.bot or HUMAN for seat in room.seats]
    scenario, seats = table_of(scenario_from_json(room.opening.scenario), leaders, body.provinces)
    fits = begun is not None and begun.provinces == tuple(body.provinces)
    first = begun.state if begun is not None and fits else None
    room.match = Match.start(room.game, scenario, seats, room.opening.seed, first=first)
    _new_step(room, entry)
    return [room_to_all(room), STATE_TO_ALL]


@take_up.register(bodies.Decide)
def _decide(body: bodies.Decide, room: Room, entry: Entry) -> list[Told]:
    seat = _seat(room, entry)
    seat.missed = False
    decision = _submit(room, entry, seat, body.decision)
    room.basis = entry.n
    decided = Decided(turn=body.turn, phase=body.phase, decision=decision)
    return [Told(seat.person, decided), waiting_to_all(room)]


@take_up.register(bodies.Retract)
def _retract(body: bodies.Retract, room: Room, entry: Entry) -> list[Told]:
    seat = _seat(room, entry)
    _match(room, entry).retract(str(seat.province))
    room.basis = entry.n
    return [Told(seat.person, Decided(turn=body.turn, phase=body.phase, decision=None)), waiting_to_all(room)]


@take_up.register(bodies.Warn)
def _warn(body: bodies.Warn, room: Room, entry: Entry) -> list[Told]:
    seat = room.seats[body.seat - 1]
    seat.missed = True
    decision = _submit(room, entry, seat, body.decision)
    room.basis = entry.n
    decided = Decided(turn=room.turn, phase=room.phase, decision=decision)
    return [Told(seat.person, decided), Told(None, Notice(notice="warned", seat=seat.number)), room_to_all(room)]


@take_up.register(bodies.StandIn)
def _stand_in(body: bodies.StandIn, room: Room, entry: Entry) -> list[Told]:
    seat = room.seats[body.seat - 1]
    seat.stand_in = body.policy
    room.basis = entry.n
    return [Told(None, Notice(notice="stood_in", seat=seat.number)), room_to_all(room)]


@take_up.register(bodies.HandBack)
def _hand_back(body: bodies.HandBack, room: Room, entry: Entry) -> list[Told]:
    seat = room.seats[body.seat - 1]
    _lead_again(room, seat, entry)
    return [Told(None, Notice(notice="handed_back", seat=seat.number)), room_to_all(room)]


@take_up.register(bodies.PutBot)
def _put_bot(body: bodies.PutBot, room: Room, entry: Entry) -> list[Told]:
    seat = room.seats[body.seat - 1]
    seat.bot, seat.stand_in = body.policy, None
    room.basis = entry.n
    return [room_to_all(room)]


@take_up.register(bodies.TakeBot)
def _take_bot(body: bodies.TakeBot, room: Room, entry: Entry) -> list[Told]:
    seat = room.seats[body.seat - 1]
    seat.bot, seat.stand_in = None, None if room.match is None else room.opening.stand_in
    room.basis = entry.n
    return [room_to_all(room)]


def play(body: bodies.Advance, room: Room, entry: Entry, done: Done | None) -> list[Told]:
    """Play a step, or take the one that was played ahead, and return what is to be told.

    Raises:
        RoomError, EngineError, LookupError: when the entry cannot follow those before it.
    """
    match = _match(room, entry)
    ahead = None if done is None else done.ahead
    match.finish(body.decisions, ahead)
    room.step += 1
    _new_step(room, entry)
    if done is not None and ahead is not None and match.state is ahead.step.state:
        room.memory.shown.update(done.shown)
    if not match.over:
        return [STATE_TO_ALL]
    room.due = room.left = None
    match.reveal()
    return [STATE_TO_ALL, room_to_all(room), Told(None, over_of(room))]


@take_up.register(bodies.Chat)
def _chat(body: bodies.Chat, room: Room, entry: Entry) -> list[Told]:
    person = room.people[str(entry.author)]
    person.said = [*person.said, entry.at][-_SAID_KEPT:]
    room.lines += 1
    line = ChatLine(line=room.lines, participant=person.id, name=person.name, text=body.text, at=entry.at)
    room.chat.append(line)
    return [Told(None, Said(said=line))]


@take_up.register(bodies.Pause)
def _pause(_: bodies.Pause, room: Room, entry: Entry) -> list[Told]:
    room.paused = True
    room.left = None if room.due is None else max(room.due - entry.at, 0)
    room.due = None
    return _clock_to_all(room)


@take_up.register(bodies.Resume)
def _resume(_: bodies.Resume, room: Room, entry: Entry) -> list[Told]:
    room.paused = False
    room.due = None if room.left is None else entry.at + room.left
    room.left = None
    return _clock_to_all(room)


@take_up.register(bodies.SetClock)
def _set_clock(body: bodies.SetClock, room: Room, entry: Entry) -> list[Told]:
    room.clock = body.seconds
    if room.match is not None:
        _wind(room, entry.at)
    return _clock_to_all(room)


@take_up.register(bodies.Extend)
def _extend(body: bodies.Extend, room: Room, entry: Entry) -> list[Told]:
    if room.left is not None:
        room.left += 1000 * body.seconds
    elif room.due is not None:
        room.due = max(room.due, entry.at) + 1000 * body.seconds
    return _clock_to_all(room)


@take_up.register(bodies.Nudge)
def _nudge(body: bodies.Nudge, room: Room, _: Entry) -> list[Told]:
    seat = room.seats[body.seat - 1]
    return [] if seat.person is None else [Told(seat.person, Notice(notice="nudged", seat=seat.number))]


def _clock_to_all(room: Room) -> list[Told]:
    return [Told(None, Clock(clock=clock_facts(room), now=room.at))]


def _seat(room: Room, entry: Entry) -> Seat:
    seat = room.seat_of(entry.author)
    if seat is None:
        raise RoomError("broken", entry.n, f"{entry.author} holds no seat")
    return seat


def _match(room: Room, entry: Entry) -> Match[PlayedState]:
    if room.match is None:
        raise RoomError("broken", entry.n, "the game has not begun")
    return room.match


def _submit(room: Room, entry: Entry, seat: Seat, decision: Decision) -> Decision:
    """Take a seat's decision, which was checked when its body was made; one that the store held is checked here."""
    match = _match(room, entry)
    if entry.read is None:
        return match.submit(str(seat.province), decision)
    match.submit_checked({str(seat.province): decision})
    return decision


def _wind(room: Room, at: int) -> None:
    """Set the clock for a decision that begins, or begins anew, now."""
    full = None if room.clock is None else 1000 * room.clock
    room.left = full if room.paused else None
    room.due = None if full is None or room.paused else at + full


def _new_step(room: Room, entry: Entry) -> None:
    room.memory = Memory()
    room.basis = entry.n
    _wind(room, entry.at)
    for person in room.people.values():
        person.made = 0


def _hold(room: Room, participant: str, number: int, entry: Entry) -> None:
    person, seat = room.people[participant], room.seats[number - 1]
    person.seat, person.role = number, "seat"
    seat.person, seat.ready = participant, False
    _lead_again(room, seat, entry)


def _lead_again(room: Room, seat: Seat, entry: Entry) -> None:
    """Let the holder of a seat lead it, with time to decide."""
    led = seat.stand_in is not None
    seat.stand_in, seat.missed = None, False
    room.basis = entry.n
    if led and room.clock is not None:
        least = 1000 * min(room.clock, RETURN_SECONDS)
        if room.left is not None:
            room.left = max(room.left, least)
        elif room.due is not None:
            room.due = max(room.due, entry.at + least)


def _vacate(room: Room, person: Person) -> None:
    """Let a person give up the seat; in a game a bot leads it until somebody takes it."""
    if person.seat is None:
        return
    seat = room.seats[person.seat - 1]
    person.seat = None
    seat.person, seat.ready, seat.missed = None, False, False
    if room.match is None:
        seat.province = seat.province if seat.fixed else None
    elif seat.stand_in is None:
        seat.stand_in = room.opening.stand_in
