"""Sight: what the seats of a batch may know, as arrays. Policies read this and nothing else.

Everything is worked out when a policy first asks for it, and what does not depend on who looks once for all seats.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

import numpy as np
from numpy.typing import NDArray

from rules.calendar import season_of, year_of
from rules.debate import tabled
from rules.dials import NAMES, Dials
from rules.hands import open_holders
from rules.season.zeal import brigades_of
from rules.state import COLUMNS, State
from rules.world import World

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class _Looking:
    """Who looks: `seats` (matches, seats), or None for all provinces in board order."""

    seats: IntArray | None
    matches: int
    provinces: int

    @cached_property
    def _places(self) -> IntArray:
        assert self.seats is not None
        return np.arange(self.matches)[:, None] * self.provinces + self.seats

    def pick(self, array: IntArray) -> IntArray:
        """Return (matches, seats) of an array (1 or matches, provinces), read only."""
        if self.seats is None:
            return _read_only(array)
        picked: IntArray = array[0].take(self.seats) if len(array) == 1 else array.take(self._places)
        picked.setflags(write=False)
        return picked


class _Own:
    """The columns of the seats' own provinces, each read when it is first asked for."""

    def __init__(self, state: State, looking: _Looking) -> None:
        self._state = state
        self._looking = looking

    def __getattr__(self, name: str) -> IntArray:
        column = COLUMNS.get(name)
        if column is None or column.scope != "province" or column.audience == "hidden":
            raise AttributeError(name)
        found = self._looking.pick(getattr(self._state, name))
        self.__dict__[name] = found
        return found


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
    """The dials of the season where each seat is, each read when it is first asked for."""

    def __init__(self, dials: Dials, looking: _Looking) -> None:
        self._dials = dials
        self._looking = looking

    def __getattr__(self, name: str) -> IntArray:
        if name not in NAMES:
            raise AttributeError(name)
        found = self._looking.pick(getattr(self._dials, name))
        self.__dict__[name] = found
        return found


@dataclass(frozen=True, eq=False)
class _Board:
    """What the sights of a state share, whoever looks."""

    state: State
    world: World

    @cached_property
    def dials(self) -> Dials:
        return self.world.dials(self.state)

    @cached_property
    def holders(self) -> IntArray | None:
        return open_holders(self.state, self.world)

    @cached_property
    def come(self) -> BoolArray:
        return (self.state.card_start >= 0) & (self.state.card_start <= self.state.turn)


@dataclass(frozen=True, eq=False)
class Sight:
    """What each seat knows at the beginning of a season; good until the season is played.

    `seats` (matches, seats) are the provinces whose seats look, None for all in board order; `shape` is (matches,
    seats). All arrays are read only; a column that a seat may not see raises AttributeError.
    """

    _board: _Board = field(repr=False)
    seats: IntArray | None
    turn: int
    shape: tuple[int, int]

    def of(self, seats: IntArray | None) -> Sight:
        """Return what other seats (matches, seats) know of the same state; None for all provinces."""
        provinces = self._board.world.provinces if seats is None else seats.shape[1]
        return Sight(self._board, seats, self.turn, (self.shape[0], provinces))

    @property
    def world(self) -> World:
        """Return the world of the scenario."""
        return self._board.world

    @property
    def season(self) -> int:
        """Return the season as an index into `SEASONS`."""
        return season_of(self.turn)

    @property
    def year(self) -> int:
        """Return the year of the season."""
        return year_of(self.turn)

    @cached_property
    def own(self) -> State:
        """Return the columns of the state as (matches, seats): the figures of each seat's own province.

        A policy may combine them only element by element.
        """
        return cast(State, _Own(self._board.state, self._looking))

    @cached_property
    def public(self) -> State:
        """Return the public columns as (matches, provinces) or (matches, 1)."""
        return cast(State, _Public(self._board.state))

    @cached_property
    def dials(self) -> Dials:
        """Return the dials of the season where each seat is."""
        return cast(Dials, _Dials(self._board.dials, self._looking))

    @cached_property
    def hand(self) -> BoolArray | None:
        """Return which cards each seat may play now (matches, seats, cards of the hands).

        None where nobody may play any. Their columns among all cards are `World.hand_cards`.
        """
        holders = self._board.holders
        if holders is None:
            return None
        columns = np.arange(self.world.provinces)[None, :] if self.seats is None else self.seats
        found: BoolArray = holders[:, None, :] == columns[:, :, None]
        return found

    @property
    def tabled(self) -> BoolArray:
        """Return which motions are on the table (matches, motions)."""
        return tabled(self._board.state, self.world)

    @property
    def came(self) -> IntArray:
        """Return when each card came that has come, else a negative number (matches, cards)."""
        return np.where(self._board.come, self._board.state.card_start, -1)

    @property
    def strength(self) -> IntArray:
        """Return how strong each card is that has come, in permille (matches, cards)."""
        return np.where(self._board.come, self._board.state.card_strength, 1000)

    @property
    def by(self) -> IntArray:
        """Return which province played each card, or a negative number (matches, cards)."""
        return _read_only(self._board.state.card_by)

    @cached_property
    def _looking(self) -> _Looking:
        return _Looking(self.seats, self.shape[0], self.world.provinces)

    def where(self, values: IntArray) -> IntArray:
        """Return (matches, seats) of values that stand for all provinces, such as draws with a lane for each."""
        return self._looking.pick(values)

    def brigades(self) -> IntArray:
        """Return how many brigades each seat has this season (matches, seats)."""
        return brigades_of(self.own.kitchens)


def _read_only(array: IntArray) -> IntArray:
    view = array.view()
    view.setflags(write=False)
    return view


def sight_of(state: State, world: World, seats: IntArray | None = None) -> Sight:
    """Return what seats know of a state before its season is played.

    Args:
        state: a batch of matches.
        world: the world of the scenario.
        seats: (matches, seats) the provinces whose seats look, or None for all provinces in board order.
    """
    return Sight(_Board(state, world), None, state.turn, (state.matches, world.provinces)).of(seats)
