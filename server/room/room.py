"""A room: what its entries come to, and what can be asked of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final, cast

from bots.registry import HUMAN
from engine.errors import EngineError
from engine.game import PUBLIC
from rules.game import GreatLeap
from rules.orders import KIND
from rules.state import PHASES
from server.entry import Entry
from server.room.bodies import Advance, Open, Start, body_of
from server.room.due import Begun, Done
from server.room.errors import RoomError
from server.room.fold import play, start, take_up
from server.room.memory import Memory, Shown, show
from server.room.seats import Person, Seat

if TYPE_CHECKING:
    from engine.jsontypes import JSON, Decision
    from engine.match import Match
    from rules.game import PlayedState
    from server.protocol.base import Stage
    from server.protocol.server_messages import ChatLine
    from server.room.telling import Told

CHAT_KEPT: Final = 200
"""Lines of chat that are told to whoever enters."""
MOST_PEOPLE: Final = 100


@dataclass(slots=True)
class Room:
    """One match and the people round it; changed by `apply` alone.

    `length` is the number of entries so far and `at` the time of the last one; `step` counts the steps of the game,
    and `basis` is the number of the last entry that changed a decision, a leader or the step. While the game is paused
    `left` (milliseconds) takes the place of `due`, the time at which the decisions of this step are due.
    """

    id: str
    game: GreatLeap
    opening: Open
    seats: list[Seat]
    clock: int | None
    at: int
    length: int = 0
    people: dict[str, Person] = field(default_factory=dict)
    joined: int = 0
    host: str | None = None
    match: Match[PlayedState] | None = None
    step: int = 0
    basis: int = 0
    paused: bool = False
    due: int | None = None
    left: int | None = None
    chat: deque[ChatLine] = field(default_factory=lambda: deque(maxlen=CHAT_KEPT))
    lines: int = 0
    answered: set[tuple[str, str]] = field(default_factory=set)
    memory: Memory = field(default_factory=Memory)
    _waiting: list[int] | None = field(default=None, init=False, repr=False, compare=False)
    _changing: bool = field(default=False, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, entries: Iterable[Entry], game: GreatLeap) -> Room:
        """Return the room that entries make, from the first one on.

        Raises:
            RoomError: when they make none.
        """
        room: Room | None = None
        for entry in entries:
            if room is None:
                room = cls.opened(entry, game)
            else:
                room.apply(entry)
        if room is None:
            raise RoomError("gap", 0, "there is no entry")
        return room

    @classmethod
    def opened(cls, entry: Entry, game: GreatLeap) -> Room:
        """Return the room that a first entry makes.

        Raises:
            RoomError: when it makes none.
        """
        body = body_of(entry)
        if entry.n or not isinstance(body, Open):
            raise RoomError("bad_entry", entry.n, "a room begins with its entry 0, of kind 'open'")
        if body.rules != game.version:
            reason = f"the room was made for rules {body.rules!r}; these are {game.version!r}"
            raise RoomError("other_rules", entry.n, reason)
        seats = [
            Seat(number, seat.province, seat.bot, seat.province is not None)
            for number, seat in enumerate(body.seats, 1)
        ]
        return cls(entry.match, game, body, seats, body.clock, entry.at, 1)

    def apply(self, entry: Entry, ahead: Done | Begun | None = None) -> list[Told]:
        """Take an entry up, and return what is to be told to whom.

        A step that was played ahead, or a first state that was made ahead, saves making it, where it is the one that
        the entry asks for.

        A room that has raised is of no use any more: make it anew from its entries.

        Raises:
            RoomError: when the entry cannot follow those before it.
        """
        if entry.match != self.id:
            raise RoomError("other_match", entry.n, f"it is of match {entry.match!r}, not of {self.id!r}")
        if entry.n != self.length:
            raise RoomError("gap", entry.n, f"the next entry is {self.length}")
        body = body_of(entry)
        self.length, self.at = entry.n + 1, max(entry.at, self.at)
        if entry.author is not None and entry.message is not None:
            self.answered.add((entry.author, entry.message))
        author = self.people.get(entry.author or "")
        if author is not None:
            author.made += 1
        self._waiting, self._changing = None, True
        try:
            if isinstance(body, Advance):
                return play(body, self, entry, ahead if isinstance(ahead, Done) else None)
            if isinstance(body, Start):
                return start(body, self, entry, ahead if isinstance(ahead, Begun) else None)
            return take_up(body, self, entry)
        except RoomError:
            raise
        except (EngineError, LookupError) as error:
            raise RoomError("broken", entry.n, f"{entry.kind} cannot be played: {error}") from error
        finally:
            self._changing = False

    def copy(self) -> Room:
        """Return the same room, to which entries can be applied while this one stays as it is.

        So a process can see what entries come to (`deadline`, what is to be told) before they are kept, and drop the
        copy when another process was first.
        """
        other = object.__new__(Room)
        for name in _FIELDS:
            setattr(other, name, getattr(self, name))
        other.seats = [seat.copy() for seat in self.seats]
        other.people = {name: person.copy() for name, person in self.people.items()}
        other.match = None if self.match is None else self.match.copy()
        other.chat = self.chat.copy()
        other.answered = {*self.answered}
        return other

    @property
    def stage(self) -> Stage:
        """Return whether the room is before, in or after its game."""
        if self.match is None:
            return "lobby"
        return "over" if self.match.over else "game"

    @property
    def turn(self) -> int:
        """Return the turn of the game."""
        return 0 if self.match is None else self.match.turn

    @property
    def phase(self) -> str:
        """Return what is decided now."""
        return "lobby" if self.match is None else PHASES[self.match.state.table.phase]

    @property
    def waiting(self) -> list[int]:
        """Return the numbers of the seats whose people still decide, in a list that nobody changes."""
        if self._waiting is not None:
            return self._waiting
        owed = () if self.match is None else self.match.waiting
        found = [seat.number for seat in self.seats if seat.led_by is None and seat.province in owed]
        if not self._changing:
            self._waiting = found
        return found

    @property
    def leaders(self) -> dict[str, str]:
        """Return who leads each province now: `HUMAN` or the name of a policy."""
        if self.match is None:
            return {}
        led = {cast("str", seat.province): seat.led_by or HUMAN for seat in self.seats}
        return {**self.match.log.start.seats, **led}

    @property
    def seated_and_ready(self) -> bool:
        """Return whether people hold all seats that bots do not lead, and all of them are ready."""
        waited_for = [seat for seat in self.seats if seat.bot is None]
        return bool(waited_for) and all(seat.person is not None and seat.ready for seat in waited_for)

    @property
    def deadline(self) -> int | None:
        """Return when something is to be done though nobody says anything, or None; see `tick` and `bots_due`."""
        if self.match is None:
            return self.at if self.opening.begin == "ready" and self.seated_and_ready else None
        if self.match.over or self.paused:
            return None
        return self.due if self.waiting else self.at

    @property
    def free_seats(self) -> list[int]:
        """Return the numbers of the seats that somebody may take."""
        return [seat.number for seat in self.seats if seat.free]

    def holder_of(self, secret: str) -> Person | None:
        """Return who has the secret of this hash."""
        return next((person for person in self.people.values() if person.secret == secret), None)

    def seat_of(self, participant: str | None) -> Seat | None:
        """Return the seat that a participant holds."""
        person = self.people.get(participant or "")
        return None if person is None or person.seat is None else self.seats[person.seat - 1]

    def seen(self, viewer: str | None) -> dict[str, Any]:
        """Return what the seat of a province, or the public (None), sees of the game; made once a step.

        Raises:
            LookupError: before the game.
        """
        if self.match is None:
            raise LookupError("nothing is to be seen before the game")
        views = self.memory.views
        name = PUBLIC if viewer is None else viewer
        if name not in views:
            views[name] = cast("dict[str, Any]", self.match.view(name))
        return views[name]

    def shown(self, viewer: str | None) -> Shown:
        """Return the texts of what the seat of a province, or the public (None), sees; made once a step.

        Raises:
            LookupError: before the game.
        """
        name, shown = PUBLIC if viewer is None else viewer, self.memory.shown
        if name not in shown:
            view, match = self.seen(viewer), cast("Match[PlayedState]", self.match)
            shown[name] = show(self.game, match.state, name, view, self.memory.texts)
        return shown[name]

    def foresee(self, province: str, decision: Decision) -> dict[str, JSON]:
        """Return what the seat of a province may expect of a checked decision; what it pictures is made once a step.

        Raises:
            LookupError: before the game.
        """
        view, pictures = self.seen(province), self.memory.pictures
        if decision["kind"] == KIND and province not in pictures:
            pictures[province] = self.game.picture(view, province)
        return self.game.forecast_by(view, province, decision, pictures.get(province))


_FIELDS: Final = tuple(one.name for one in fields(Room))
