"""How a room handles a message: the entries to append and the answer to give. Nothing is changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from server.entry import Entry
from server.protocol.client_messages import ClientMessage, Create, Join, Leave, Ping, Rejoin, Watch
from server.protocol.codes import Refusal
from server.protocol.reading import refused
from server.protocol.server_messages import Ack, Forecast, Pong, ServerMessage
from server.protocol.texts import same_name
from server.protocol.tokens import hash_of, parts_of, token_of
from server.room.asking import ask
from server.room.bodies import AnyBody, HandBack, Sit, entry_of
from server.room.room import MOST_PEOPLE, Room
from server.room.seats import Person
from server.room.sender import Sender, free_seat
from server.room.telling import over_of, state_for, welcome

MOST_BETWEEN_STEPS: Final = 400
"""Entries that one participant may make between two steps; far more than anybody needs."""


@dataclass(frozen=True, slots=True)
class Entering:
    """Somebody enters: with which message, which token, and the lines of chat known already."""

    message: str
    token: str | None
    have: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What a message comes to.

    Append `entries` first (also when the answer is a refusal: somebody has come back), apply them, and then give the
    sender what `answer` says. `participant` is who the sender is in this room, None for a watcher.
    """

    participant: str | None
    entries: tuple[Entry, ...] = ()
    given: ServerMessage | None = None
    entering: Entering | None = None


def handle(room: Room, message: ClientMessage, participant: str | None, now: int) -> Reply:
    """Return what a message comes to; a repeat of one that was taken is acknowledged and makes nothing.

    Args:
        room: the room it is sent to.
        message: the message.
        participant: who sends it; None when entering or watching.
        now: milliseconds since 1970.
    """
    try:
        return _handle(room, message, participant, max(now, room.at))
    except Refusal as refusal:
        return Reply(participant, given=refused(refusal, message.id))


def answer(room: Room, reply: Reply, now: int) -> tuple[ServerMessage, ...]:
    """Return what the sender is told when the entries of a reply have been applied."""
    if reply.given is not None:
        return (reply.given,)
    if reply.entering is None:
        return ()
    person = room.people.get(reply.participant or "")
    entering = reply.entering
    state = state_for(room, reply.participant, now)
    greeting = welcome(room, person, entering.message, entering.token, entering.have, now)
    return tuple(message for message in (greeting, state, over_of(room)) if message is not None)


def _handle(room: Room, message: ClientMessage, participant: str | None, at: int) -> Reply:
    if isinstance(message, Ping):
        return Reply(participant, given=Pong(id=message.id, now=at))
    if isinstance(message, Watch):
        return Reply(None, entering=Entering(message.id, None, 0))
    if isinstance(message, Create | Join):
        return _join(room, message, at)
    if isinstance(message, Rejoin):
        _, secret = parts_of(message.token)
        return _return(room, secret, Entering(message.id, message.token, message.have), at)
    if participant is None:
        raise Refusal("not_joined", "", "join the room to do that")
    person = room.people.get(participant)
    if person is None:
        if (participant, message.id) in room.answered:
            return Reply(participant, given=Ack(id=message.id))
        raise Refusal("unknown_token", "", "you are not in this room any more")
    return _ask(room, message, person, at)


def _ask(room: Room, message: ClientMessage, person: Person, at: int) -> Reply:
    """Return what a message of somebody in the room comes to."""
    if (person.id, message.id) in room.answered:
        return Reply(person.id, given=Ack(id=message.id))
    back = _back(room, person, at)
    try:
        if person.made >= MOST_BETWEEN_STEPS and not isinstance(message, Leave):
            raise Refusal("too_many", "", "wait for the next step", {"most": MOST_BETWEEN_STEPS})
        made = ask(message, Sender(room, person, at))
    except Refusal as refusal:
        return Reply(person.id, back, refused(refusal, message.id))
    if isinstance(made, Forecast):
        return Reply(person.id, back, made)
    taken = _entry(room, len(back), made, at, person.id, message.id)
    return Reply(person.id, (*back, taken), Ack(id=message.id))


def _back(room: Room, person: Person, at: int) -> tuple[Entry, ...]:
    """Return the entry by which a seat is handed back to its holder, who is here again, if a bot stands in."""
    seat = room.seat_of(person.id)
    if seat is None or seat.stand_in is None or room.stage != "game":
        return ()
    return (_entry(room, 0, HandBack(seat=seat.number), at, person.id, None),)


def _return(room: Room, secret: str, entering: Entering, at: int) -> Reply:
    person = room.holder_of(hash_of(secret))
    if person is None:
        raise Refusal("unknown_token", "token", "this token opens no seat here")
    return Reply(person.id, _back(room, person, at), entering=entering)


def _join(room: Room, message: Create | Join, at: int) -> Reply:
    """Return how somebody joins; who has joined with this secret before is welcomed again."""
    entering = Entering(message.id, token_of(room.id, message.secret), 0)
    if room.holder_of(hash_of(message.secret)) is not None or isinstance(message, Create):
        return _return(room, message.secret, entering, at)
    if len(room.people) >= MOST_PEOPLE:
        raise Refusal("room_full", "", f"the room holds {MOST_PEOPLE} people", {"most": MOST_PEOPLE})
    if any(same_name(person.name) == same_name(message.name) for person in room.people.values()):
        raise Refusal("name_taken", "name", f"somebody here is called {message.name}")
    seated = message.role == "seat"
    if seated and room.stage == "over":
        raise Refusal("over", "role", "the game is over; join as a spectator")
    seat = free_seat(room, message.seat) if seated else None
    participant = f"p{room.joined + 1}"
    body = Sit(participant=participant, name=message.name, role=message.role, seat=seat, secret=hash_of(message.secret))
    return Reply(participant, (_entry(room, 0, body, at, participant, message.id),), entering=entering)


def _entry(room: Room, place: int, body: AnyBody, at: int, author: str, message: str | None) -> Entry:
    return entry_of(room.id, room.length + place, at, body, author, message)
