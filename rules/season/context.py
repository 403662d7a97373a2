"""What every step of a season has at hand: state, dials, numbers, chance, and the one way to change a stock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rules.calendar import season_of, year_of
from rules.state import COLUMNS, STOCKS

if TYPE_CHECKING:
    from engine.chance import Chance
    from rules.dials import Dials
    from rules.ledger import Ledger
    from rules.parameters import Parameters
    from rules.state import State
    from rules.world import World

IntArray = NDArray[np.int64]


def _nothing() -> IntArray:
    return np.zeros((1, 1), dtype=np.int64)


@dataclass(slots=True)
class Season:
    """One season of a batch of matches while it is being resolved.

    `chance` is None in a forecast, where every chance is replaced by `luck`: -1 the worst, 0 the middle, 1 the best
    case, an array (matches, 1). `overrun_chance` is set by the zeal step: permille (matches, provinces).
    """

    state: State
    world: World
    numbers: Parameters
    dials: Dials
    ledger: Ledger
    chance: Chance | None
    luck: IntArray
    turn: int
    season: int
    year: int
    overrun_chance: IntArray = field(default_factory=_nothing)

    def book(self, stock: str, cause: str, change: IntArray) -> None:
        """Change a stock and book why. The caller knows that no bound can be crossed."""
        array = getattr(self.state, stock)
        array += change
        if self.ledger.keeps:
            whole = change if change.shape == array.shape else np.broadcast_to(change, array.shape)
            self.ledger.book(stock, cause, whole)

    def book_within(self, stock: str, cause: str, change: IntArray) -> None:
        """Change a stock as far as its bounds allow, and book what was changed."""
        array = getattr(self.state, stock)
        column = COLUMNS[stock]
        after = array + change
        np.maximum(after, column.low, out=after)
        np.minimum(after, column.high, out=after)
        if self.ledger.keeps:
            self.ledger.book(stock, cause, after - array)
        array[:] = after

    def scale(self, stock: str, cause: str, permille: IntArray) -> None:
        """Change a stock by a share of itself, in permille, and book why."""
        array = getattr(self.state, stock)
        self.book(stock, cause, array * np.maximum(permille, -1000) // 1000)


def begin_season(
    state: State, world: World, chance: Chance | None, luck: IntArray, dials: Dials | None, goes_on: bool = False
) -> Season:
    """Open the season whose turn the state is at; the ledger begins anew unless it `goes_on`."""
    turn = state.turn
    if not goes_on:
        state.ledger.begin({name: getattr(state, name) for name in STOCKS} if state.ledger.keeps else {})
    return Season(
        state=state,
        world=world,
        numbers=world.numbers,
        dials=dials or world.dials(state),
        ledger=state.ledger,
        chance=chance,
        luck=luck,
        turn=turn,
        season=season_of(turn),
        year=year_of(turn),
    )
