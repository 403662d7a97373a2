"""What somebody in a room has been told of it: a fold over the messages of the server, without a network or a clock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from server.protocol.server_messages import (
    ChatLine,
    Clock,
    ClockFacts,
    Closing,
    Decided,
    Notice,
    Over,
    PersonFacts,
    Presence,
    RoomChanged,
    RoomFacts,
    Said,
    SeatFacts,
    ServerMessage,
    State,
    Waiting,
    Welcome,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A room as one participant, or (`me` None) a watcher, has been told of it; another one follows each message.

    `decision` is what the own seat has decided in this step; `waiting` the seats that still decide; `ahead` is how many
    milliseconds the server's clock was ahead of the clock by which `heard` was told the time; `present` are the people
    whose connection stands (None: not told yet); `closed` is why there is nothing more to come.
    """

    room: RoomFacts
    me: str | None
    clock: ClockFacts
    ahead: int
    chat: tuple[ChatLine, ...] = ()
    notices: tuple[Notice, ...] = ()
    present: tuple[str, ...] | None = None
    watchers: int = 0
    state: State | None = None
    decision: dict[str, Any] | None = None
    waiting: tuple[int, ...] = ()
    over: Over | None = None
    closed: str = ""

    @property
    def seat(self) -> SeatFacts | None:
        """Return the seat that the participant holds."""
        return next((seat for seat in self.room.seats if self.me is not None and seat.person == self.me), None)

    @property
    def step(self) -> int:
        """Return how many steps have been played, or -1 before the game."""
        return -1 if self.state is None else self.state.step

    @property
    def hosts(self) -> bool:
        """Return whether the participant is the host."""
        return self.me is not None and self.room.host == self.me

    @property
    def owes(self) -> bool:
        """Return whether the own seat still has to decide."""
        return self.state is not None and self.state.choices is not None and self.decision is None and self.over is None

    def person(self, participant: str | None) -> PersonFacts | None:
        """Return somebody in the room."""
        return next((one for one in self.room.people if one.participant == participant), None)

    def left(self, now: int) -> int | None:
        """Return the milliseconds that are left to decide at a time by the own clock; None without a deadline."""
        if self.clock.paused:
            return self.clock.left
        return None if self.clock.deadline is None else max(self.clock.deadline - now - self.ahead, 0)


def entered(welcome: Welcome, now: int, before: Seen | None = None) -> Seen:
    """Return what a welcome tells at a time by the own clock (milliseconds); what was known before is kept."""
    room, ahead = welcome.room, welcome.now - now
    if before is None:
        return Seen(room, welcome.participant, room.clock, ahead, tuple(welcome.chat))
    last = before.chat[-1].line if before.chat else 0
    new = tuple(line for line in welcome.chat if line.line > last)
    return replace(before, room=room, me=welcome.participant, clock=room.clock, ahead=ahead, chat=before.chat + new)


def heard(seen: Seen, message: ServerMessage, now: int) -> Seen:
    """Return what is known after a message that came at a time by the own clock (milliseconds)."""
    match message:
        case Welcome():
            return entered(message, now, seen)
        case RoomChanged():
            return replace(seen, room=message.room, clock=message.room.clock, ahead=message.now - now)
        case State():
            ahead = message.now - now
            waiting = tuple(message.waiting)
            return replace(
                seen, state=message, decision=message.decision, waiting=waiting, clock=message.clock, ahead=ahead
            )
        case Waiting() if _is_on(seen, message.turn, message.phase):
            return replace(seen, waiting=tuple(message.waiting))
        case Decided() if _is_on(seen, message.turn, message.phase):
            return replace(seen, decision=message.decision)
        case Clock():
            return replace(seen, clock=message.clock, ahead=message.now - now)
        case Said():
            return replace(seen, chat=(*seen.chat, message.said))
        case Presence():
            return replace(seen, present=tuple(message.present), watchers=message.watchers)
        case Notice():
            return replace(seen, notices=(*seen.notices, message))
        case Over():
            return replace(seen, over=message)
        case Closing():
            return replace(seen, closed=message.reason)
        case _:
            return seen


def _is_on(seen: Seen, turn: int, phase: str) -> bool:
    """Return whether something is about the step that is on."""
    return seen.state is not None and (seen.state.turn, seen.state.phase) == (turn, phase)
