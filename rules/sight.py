"""Sight: what the seats of a batch may know, as arrays. Policies read this and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from rules.calendar import season_of, year_of
from rules.debate import tabled
from rules.dials import Dials
from rules.hands import playable
from rules.season.zeal import brigades_of
from rules.state import COLUMNS, State
from rules.world import World

IntArray = NDArray[np.int64]


class _Own:
    """The columns of the seats' own provinces, each read when it is asked for."""

    def __init__(self, state: State, seats: IntArray | None) -> None:
        self._state = state
        self._seats = seats

    def __getattr__(self, name: str) -> IntArray:
        column = COLUMNS.get(name)
        if column is None or column.scope != "province" or column.audience == "hidden":
            raise AttributeError(name)
        return _pick(getattr(self._state, name), self._seats)


class _Public:
    """The columns that all may see."""

    def __init__(self, state: State) -> None:
        self._state = state

    def __getattr__(self, name: str) -> IntArray:
        column = COLUMNS.get(name)
        if column is None or column.audience != "public":
            raise AttributeError(name)
        return _read_only(getattr(self._state, name))


class _Dials:
    """The dials of the season where each seat is."""

    def __init__(self, dials: Dials, seats: IntArray | None) -> None:
        self._dials = dials
        self._seats = seats

    def __getattr__(self, name: str) -> IntArray:
        return _pick(getattr(self._dials, name), self._seats)


@dataclass(frozen=True, slots=True)
class Sight:
    """What each seat knows at the beginning of a season.

    `own` has the columns of the state as (matches, seats): the figures of each seat's own province, which a policy may
    combine only element by element. `public` has the public columns as (matches, provinces) or (matches, 1). `dials`
    are those of the season where each seat is. `hand` (matches, seats, cards) says which cards each seat may play now,
    `tabled` (matches, motions) which motions are on the table, `came`, `strength` and `by` (matches, cards) when each
    card came that has come (else a negative number), how strong and from whom. All read only; a column that a seat
    may not see raises AttributeError.
    """

    own: State
    public: State
    dials: Dials
    world: World
    turn: int
    shape: tuple[int, int]
    seats: IntArray | None = None
    hand: NDArray[np.bool_] | None = None
    tabled: NDArray[np.bool_] | None = None
    came: IntArray | None = None
    strength: IntArray | None = None
    by: IntArray | None = None

    @property
    def season(self) -> int:
        """Return the season as an index into `SEASONS`."""
        return season_of(self.turn)

    @property
    def year(self) -> int:
        """Return the year of the season."""
        return year_of(self.turn)

    def where(self, values: IntArray) -> IntArray:
        """Return (matches, seats) of values that stand for all provinces, such as draws with a lane for each."""
        return _pick(values, self.seats)

    def brigades(self) -> IntArray:
        """Return how many brigades each seat has this season (matches, seats)."""
        return brigades_of(self.own.kitchens)


def _read_only(array: IntArray) -> IntArray:
    view = array.view()
    view.setflags(write=False)
    return view


def _pick(array: IntArray, seats: IntArray | None) -> IntArray:
    if seats is None:
        return _read_only(array)
    if array.shape[0] == 1:
        array = np.broadcast_to(array, (seats.shape[0], array.shape[1]))
    picked: IntArray = np.take_along_axis(array, seats, axis=1)
    return picked


def _hands(state: State, world: World, seats: IntArray | None) -> NDArray[np.bool_] | None:
    """Return which cards each seat may play now (matches, seats, cards), or None where nobody holds any."""
    open_cards = playable(state, world)
    if not open_cards.any():
        return None
    holder = np.where(open_cards, state.card_holder, -1)
    columns = np.arange(world.provinces)[None, :] if seats is None else seats
    found: NDArray[np.bool_] = holder[:, None, :] == columns[:, :, None]
    return found


def sight_of(state: State, world: World, seats: IntArray | None = None) -> Sight:
    """Return what seats know of a state before its season is played.

    Args:
        state: a batch of matches.
        world: the world of the scenario.
        seats: (matches, seats) the provinces whose seats look, or None for all provinces in board order.
    """
    dials = world.dials(state)
    come = (state.card_start >= 0) & (state.card_start <= state.turn)
    matches, provinces = state.standing.shape
    table_size = provinces if seats is None else seats.shape[1]
    return Sight(
        own=cast(State, _Own(state, seats)),
        public=cast(State, _Public(state)),
        dials=cast(Dials, _Dials(dials, seats)),
        world=world,
        turn=state.turn,
        seats=seats,
        shape=(matches, table_size),
        hand=_hands(state, world, seats),
        tabled=tabled(state, world),
        came=_read_only(np.where(come, state.card_start, -1)),
        strength=_read_only(np.where(come, state.card_strength, 1000)),
        by=_read_only(state.card_by),
    )
