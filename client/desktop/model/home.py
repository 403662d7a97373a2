"""A sitting at a table in this process: the seats of people in turn, a curtain between them, bots, and the season."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bots.registry import bot_decisions
from client.desktop.model.sitting import SeatRow, Sitting
from client.local import LocalTable
from client.table import Ending, Seat
from client.words import words
from engine.errors import EngineError
from engine.game import PUBLIC
from engine.jsontypes import Decision
from engine.records import RevealRecord

if TYPE_CHECKING:
    from client.desktop.app import App


class HomeSitting(Sitting):
    """A game on this screen. What takes time - bots and the season - is done in another thread."""

    def __init__(self, app: App, table: LocalTable, names: list[str]) -> None:
        """Sit down; `names` are those of the people, in seating order."""
        self.table = table
        self._app = app
        self._names = dict(zip(table.mine, names, strict=False))
        self._shown: Seat | None = None
        self._looked: set[str] = set()
        self._busy = False
        self._rows: list[SeatRow] = []
        self._step = 0
        self._taken_back: Decision | None = None
        self._begin()

    # ---- the course of a step ----

    @property
    def hotseat(self) -> bool:
        """Return whether several people share the screen."""
        return len(self.table.mine) > 1

    def _begin(self) -> None:
        self._looked.clear()
        self._taken_back = None
        self._shown = None
        self._step += 1
        if self.table.over:
            self._reveal()
            return
        match = self.table.match
        self._busy = True

        def bots() -> None:
            decided = bot_decisions(match, self.table.led_by)
            if decided:
                match.submit_many(decided)

        self._app.work(bots, self._bots_done)

    def _bots_done(self, result: Any) -> None:
        self._busy = False
        if self._failed(result):
            return
        self._go_on()

    def _go_on(self) -> None:
        """Show the next seat, if that needs no curtain; without one play the season."""
        self._shown = None
        following = self.next
        if following is None:
            self._advance()
        elif not self.hotseat:
            self.open()

    def _advance(self) -> None:
        self._busy = True
        self._app.work(self.table.match.advance, self._advanced)

    def _advanced(self, result: Any) -> None:
        self._busy = False
        if not self._failed(result):
            self._begin()

    def _reveal(self) -> None:
        if not isinstance(self.table.match.log[-1], RevealRecord):
            self.table.match.reveal()

    def _failed(self, result: Any) -> bool:
        if isinstance(result, OSError):
            self.fault = words("error-os", file=str(result.filename or ""), reason=result.strerror or str(result))
        elif isinstance(result, EngineError):
            self.fault = str(result)
        elif isinstance(result, Exception):
            raise result
        else:
            return False
        return True

    def again(self) -> None:
        """Try once more what could not be done, such as to write to a full disk."""
        self.fault = ""
        self._go_on()

    # ---- whose turn it is ----

    @property
    def _turns(self) -> list[str]:
        """Return the seats that come to the table in this step, in order."""
        table = self.table
        if not table.mine:
            return [PUBLIC]
        owing = table.owing
        leading = [key for key in table.mine if key in table.provinces]
        seats = [key for key in leading if key in owing or table.phase == "orders"]
        seats += [key for key in table.analysts if key in table.mine and key in owing]
        if not leading and not seats and table.phase == "orders":
            seats.append(table.mine[0])
        return seats

    @property
    def order(self) -> dict[str, bool]:
        """Return the seats that come to the table in this step, in order, and whether they were there."""
        return {key: not self._comes(key) for key in self._turns}

    def _comes(self, key: str) -> bool:
        """Return whether a seat has still to come to the table in this step."""
        return key in self.table.waiting if key in self.table.owing else key not in self._looked

    @property
    def next(self) -> str | None:
        """Return the seat whose turn it is."""
        return next((key for key in self._turns if self._comes(key)), None)

    @property
    def before(self) -> str | None:
        """Return the seat that decided last before the next one, if it can take that back."""
        turns, following = self._turns, self.next
        done = turns[: turns.index(following)] if following in turns else []
        return next((key for key in reversed(done) if key in self.table.match.pending), None)

    def person(self, key: str) -> str:
        """Return the name of whoever sits at a seat of this screen."""
        number = self.table.mine.index(key) + 1 if key in self.table.mine else 1
        return self._names.get(key) or words("web-player", number=number)

    @property
    def _leaders(self) -> dict[str, str]:
        """Return who sits at each seat, in words: several people by their names."""
        people = {key: self.person(key) for key in self.table.mine} if self.hotseat else {}
        return {**self.table.leaders, **people}

    def open(self) -> None:
        """Show the seat whose turn it is."""
        following = self.next
        if following is not None:
            self._shown = replace(self.table.seat(following), leaders=self._leaders)

    def hide(self) -> None:
        """Let the curtain fall again."""
        self._shown = None

    def back(self) -> None:
        """Let the seat before take its decision back."""
        key = self.before
        if key is not None:
            self._taken_back = self.table.match.pending[key]
            self.table.retract(self.table.seat(key))

    def pass_on(self) -> None:
        """Go on from a seat that has nothing to decide."""
        if self._shown is not None:
            self._looked.add(self._shown.key)
            self._go_on()

    # ---- what the scene asks ----

    @property
    def seat(self) -> Seat | None:
        """Return what is seen from the seat that is shown."""
        return self._shown

    @property
    def step(self) -> int:
        """Return the number of the step."""
        return self._step

    @property
    def rows(self) -> list[SeatRow]:
        """Return the seats of the table."""
        if not self._busy or not self._rows:
            self._rows = self._seats_now()
        return self._rows

    def _seats_now(self) -> list[SeatRow]:
        table, waiting = self.table, set(self.table.match.waiting)
        shown = None if self._shown is None else self._shown.key
        leaders = self._leaders
        return [
            SeatRow(number, key, leaders[key], mine=key == shown, deciding=key in waiting)
            for number, key in enumerate((*table.provinces, *table.analysts), 1)
        ]

    @property
    def busy(self) -> bool:
        """Return whether bots decide or the season is played."""
        return self._busy

    @property
    def owes(self) -> bool:
        """Return whether the seat that is shown has to decide."""
        return self._shown is not None and self._shown.choices is not None

    @property
    def over(self) -> bool:
        """Return whether the game is over."""
        return not self._busy and self.table.over

    def ending(self) -> Ending:
        """Return how the game ended."""
        return replace(self.table.ending(), leaders=self._leaders)

    def give(self, decision: Decision) -> None:
        """Decide for the seat that is shown: it is in the file before this returns."""
        if self._shown is None:
            return
        try:
            self.table.decide(self._shown, decision)
        except (EngineError, OSError) as error:
            self._failed(error)
            return
        self.fault = ""
        self._taken_back = None
        self._go_on()

    def retract(self) -> None:
        """Take nothing back here: the season is played as soon as the last one has decided."""

    @property
    def taken_back(self) -> Decision | None:
        """Return the decision that was taken back last."""
        return self._taken_back
