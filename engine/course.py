"""Where a match stands and how it got there: the positions that undo can return to, and the log."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

from engine.chance import Chance, veil
from engine.errors import MatchError
from engine.game import Game
from engine.jsontypes import JSON, Decision
from engine.log import Log, Restored
from engine.records import Record, RevealRecord

S = TypeVar("S")

OnRecord = Callable[[Record], None]


@dataclass(frozen=True, slots=True)
class Position(Generic[S]):
    """Where a match stands after a record that undo may return to; `played` counts the steps."""

    record: int
    state: S
    pending: dict[str, Decision]
    played: int
    sealed: bool


class Course(Generic[S]):
    """The part of a match that looks and remembers; `engine.match.Match` has the verbs.

    `on_record`, if given, is called with every new record before the match moves on; when it raises
    (a full disk), the record is withdrawn and the match stays as it was.
    """

    def __init__(self, game: Game[S], seed: str, log: Log, state: S) -> None:
        """Begin with a state and no record; a match is begun by `start`, `replay` or `resume`."""
        self.on_record: OnRecord | None = None
        self.restored: Restored | None = None
        self._game = game
        self._seed = seed
        self._chance = Chance.of(seed)
        self._log = log
        self._played: list[dict[str, Decision]] = []
        self._veiled = veil(seed, game.digest(state))
        self._positions = [Position(0, state, {}, 0, False)]
        self._owed: tuple[Position[S] | None, tuple[str, ...]] = (None, ())

    def copy(self) -> Self:
        """Return a match that stands where this one stands and goes its own way; `on_record` is not taken along."""
        other = copy.copy(self)
        other.on_record = None
        other._log = self._log.copy()
        other._played = [*self._played]
        other._positions = [*self._positions]
        return other

    @property
    def game(self) -> Game[S]:
        """Return the game that is played."""
        return self._game

    @property
    def seed(self) -> str:
        """Return the seed, which is a secret until the match is over."""
        return self._seed

    @property
    def state(self) -> S:
        """Return the state, to be read and never changed."""
        return self._positions[-1].state

    @property
    def log(self) -> Log:
        """Return the log, to be read; only the match adds to it."""
        return self._log

    @property
    def turn(self) -> int:
        """Return the number of the turn."""
        return self._game.turn(self.state)

    @property
    def over(self) -> bool:
        """Return whether nobody will be asked for a decision any more."""
        return not self._game.deciding(self.state)

    @property
    def pending(self) -> dict[str, Decision]:
        """Return the decisions that wait for the step, in seating order."""
        pending = self._positions[-1].pending
        return {seat: pending[seat] for seat in self._game.deciding(self.state) if seat in pending}

    @property
    def waiting(self) -> tuple[str, ...]:
        """Return the seats that still owe a decision, in seating order; made once in a position."""
        position = self._positions[-1]
        if self._owed[0] is not position:
            owing = self._game.deciding(position.state)
            self._owed = (position, tuple([seat for seat in owing if seat not in position.pending]))
        return self._owed[1]

    @property
    def played(self) -> tuple[dict[str, Decision], ...]:
        """Return the decisions of every step that was played and not taken back."""
        return tuple(self._played)

    def _take_back(self) -> None:
        """Record that the last move is undone, and return to the position before it."""
        before = self._positions[-2]
        veiled = veil(self._seed, self._game.digest(before.state))
        self._keep({"type": "undo", "to": before.record}, veiled)
        self._positions.pop()
        del self._played[before.played :]

    def _known(self, seat: str) -> None:
        if seat not in self._log.start.seats:
            raise MatchError("unknown_seat", f"there is no seat {seat!r}")

    def _move(
        self,
        body: dict[str, JSON],
        state: S,
        pending: dict[str, Decision],
        step: dict[str, Decision] | None = None,
        sealed: bool = False,
        digest: str | None = None,
        *,
        exact: bool = False,
    ) -> None:
        """Record a move and take it up; nothing before a sealed step can be undone, so forget it.

        `digest` is that of the state after a step; None for a move that leaves the state as it is. `exact`: as
        `records.make` has it.
        """
        veiled = self._veiled if digest is None else veil(self._seed, digest)
        record = self._keep(body, veiled, exact=exact)
        if step is not None:
            self._played.append(step)
        position = Position(record.n, state, pending, len(self._played), sealed)
        if sealed:
            self._positions.clear()
        self._positions.append(position)

    def _keep(self, body: dict[str, JSON], veiled: str, *, exact: bool = False) -> Record:
        """Append a record and hand it to the observer; withdraw it if the observer fails."""
        if len(self._log) and isinstance(self._log[-1], RevealRecord):
            raise MatchError("revealed", "the seed is revealed; the match can change no more")
        record = self._log.add(body, veiled, exact=exact)
        if self.on_record is not None:
            try:
                self.on_record(record)
            except BaseException:
                self._log.withdraw()
                raise
        self._veiled = veiled
        return record
