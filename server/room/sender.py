"""Who sends a message to a room, and what may be asked of the sender before anything is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.errors import IllegalDecision
from server.protocol.codes import Refusal
from server.room.seats import Person, Seat

if TYPE_CHECKING:
    from engine.jsontypes import Decision
    from engine.match import Match
    from rules.game import PlayedState
    from server.room.room import Room


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody in a room who says something at a time (milliseconds since 1970)."""

    room: Room
    person: Person
    at: int

    def host(self) -> None:
        """Refuse whoever is not the host."""
        if self.room.host != self.person.id:
            raise Refusal("not_host", "", "only the host may do that", self.room.host)

    def not_over(self) -> None:
        """Refuse what comes after the end of the game."""
        if self.room.stage == "over":
            raise Refusal("over", "", "the game is over")

    def lobby(self) -> None:
        """Refuse what comes after the beginning of the game."""
        self.not_over()
        if self.room.match is not None:
            raise Refusal("started", "", "the game has begun")

    def game(self) -> Match[PlayedState]:
        """Return the match that is played; refuse what comes before or after it."""
        self.not_over()
        if self.room.match is None:
            raise Refusal("not_started", "", "the game has not begun")
        return self.room.match

    def not_paused(self) -> None:
        """Refuse what cannot be done while the game rests."""
        if self.room.paused:
            raise Refusal("paused", "", "the game is paused; the host lets it go on")

    def own_seat(self) -> Seat:
        """Return the sender's seat; refuse whoever has none."""
        seat = self.room.seat_of(self.person.id)
        if seat is None:
            reason = "only who holds a seat may do that; take a free one"
            raise Refusal("not_seated", "", reason, [*self.room.free_seats])
        return seat

    def own_decision(self, turn: int, phase: str) -> tuple[Match[PlayedState], Seat]:
        """Return match and seat; refuse whoever may not decide, or decide anew, in this turn and phase now."""
        match, seat, room = self.game(), self.own_seat(), self.room
        self.not_paused()
        if (turn, phase) != (room.turn, room.phase):
            reason = f"turn {room.turn}, {room.phase}, is being decided"
            raise Refusal("other_turn", "turn", reason, {"turn": room.turn, "phase": room.phase})
        owing(match, seat)
        if not room.waiting and seat.stand_in is None:
            raise Refusal("all_decided", "", "all have decided, and the step is being played")
        return match, seat


def owing(match: Match[PlayedState], seat: Seat) -> str:
    """Return the province of a seat that owes a decision; refuse for any other."""
    if seat.province is None or seat.province not in match.game.deciding(match.state):
        raise Refusal("not_deciding", "", "your seat owes no decision now")
    return seat.province


def checked(match: Match[PlayedState], seat: Seat, decision: Decision) -> Decision:
    """Return a decision in full; refuse one that is not legal."""
    try:
        return match.game.check(match.state, str(seat.province), decision)
    except IllegalDecision as error:
        raise Refusal.of(error) from None


def numbered(room: Room, number: int) -> Seat:
    """Return the seat of a number; refuse a number that no seat has."""
    if number > len(room.seats):
        raise Refusal("bad_seats", "seat", f"there are {len(room.seats)} seats", [seat.number for seat in room.seats])
    return room.seats[number - 1]


def free_seat(room: Room, number: int | None) -> int:
    """Return the number of a seat that is free: this one, or the first.

    Raises:
        Refusal: bad_seats, seat_taken or no_seat.
    """
    free = room.free_seats
    if number is None:
        if not free:
            raise Refusal("no_seat", "seat", "no seat is free; watch, or join as a spectator", [])
        return free[0]
    if not numbered(room, number).free:
        raise Refusal("seat_taken", "seat", f"seat {number} is taken", [*free])
    return number
