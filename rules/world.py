"""World.

What stays the same while a game is played - board, numbers, cards, and what follows from the facts of 1957.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rules.board import Board, load_board
from rules.cards import Card, load_cards, own_cards
from rules.convictions import Convictions, load_convictions
from rules.dial_sums import dials_of
from rules.dials import Dials, row_of
from rules.parameters import Parameters, load_parameters
from rules.scenario import ScenarioModel

if TYPE_CHECKING:
    from engine.jsontypes import JSON
    from rules.state import State

IntArray = NDArray[np.int64]
_CACHED = 256
_Key: TypeAlias = tuple[int, bytes, bytes, bytes]


@dataclass(frozen=True)
class World:
    """Everything a season reads that no season changes.

    Province arrays have the shape (1, provinces): `rural` and `urban` people of 1957 (persons), `base` harvest of 1957
    (kt), `quota` share of the harvest procured in 1957 (permille), `need` (kg a country head and year),
    `machines` (kt of steel a year).
    """

    scenario: ScenarioModel
    board: Board
    numbers: Parameters
    cards: tuple[Card, ...]
    without: frozenset[str]
    rural: IntArray
    urban: IntArray
    base: IntArray
    quota: IntArray
    need: IntArray
    machines: IntArray
    convictions: Convictions
    _held: dict[int, tuple[IntArray, IntArray, IntArray, Dials]] = field(default_factory=dict)
    _dials: OrderedDict[_Key, Dials] = field(default_factory=OrderedDict)
    _openings: dict[int, State] = field(default_factory=dict)

    @cached_property
    def text(self) -> str:
        """Return the scenario as JSON text, which tells worlds with the same numbers apart."""
        return self.scenario.model_dump_json()

    @cached_property
    def shown(self) -> dict[str, JSON]:
        """Return the scenario as JSON, to be changed by nobody."""
        found: dict[str, JSON] = self.scenario.model_dump(mode="json")
        return found

    @cached_property
    def card_ids(self) -> tuple[str, ...]:
        """Return the ids of all cards and motions, in their order."""
        return tuple(card.id for card in self.cards)

    @cached_property
    def motions(self) -> range:
        """Return the columns of the motions among the cards."""
        return _columns(self.cards, "motion")

    @cached_property
    def hand_cards(self) -> range:
        """Return the columns of the cards of the hands among the cards."""
        return _columns(self.cards, "politics")

    @cached_property
    def lasting(self) -> IntArray:
        """Return for how many seasons each card and motion acts once it has come (cards,)."""
        return np.array([card.lasts for card in self.cards], dtype=np.int64)

    @cached_property
    def of_hands(self) -> IntArray:
        """Return 1 for each card of the hands, known only when its season is over, and 0 for others (cards,)."""
        return np.array([card.deck == "politics" for card in self.cards], dtype=np.int64)

    @property
    def provinces(self) -> int:
        """Return how many provinces the board has."""
        return len(self.board.keys)

    def opening(self, matches: int, make: Callable[[int], State]) -> State:
        """Return so many matches before the first season, without a table, as `make` makes them; made once."""
        if matches not in self._openings:
            made = make(matches)
            made.freeze()
            self._openings[matches] = made
        return self._openings[matches].clone()

    def dials(self, state: State, turn: int | None = None) -> Dials:
        """Return the dials of a state's season, or of another turn with the cards that have come so far.

        (1, provinces) or, for a dial that differs between the matches, (matches, provinces).
        """
        start, strength, by = state.card_start, state.card_strength, state.card_by
        when = state.turn if turn is None else turn
        held = self._held.get(when)
        if held is not None and held[0] is start and held[1] is strength and held[2] is by:
            return held[3]
        key = _key(state, when) if start.shape[0] == 1 else None
        found = None if key is None else self._dials.get(key)
        if found is None:
            found = dials_of(self.cards, when, start, strength, by, self.board.adjacent)
            if key is not None:
                self._keep(key, found)
        self._held.clear()
        self._held[when] = (start, strength, by, found)
        return found

    def learn(self, states: Sequence[State]) -> None:
        """Work out at once the dials of the season that single matches of the same turn are in, for `dials` to give."""
        new = {_key(state, min(state.turn, state.last)): state for state in states}
        new = {key: state for key, state in new.items() if key not in self._dials}
        if len(new) < 2:
            return
        start, strength, by = (
            np.concatenate([getattr(state, name) for state in new.values()])
            for name in ("card_start", "card_strength", "card_by")
        )
        turn = next(iter(new))[0]
        whole = dials_of(self.cards, turn, start, strength, by, self.board.adjacent)
        for row, key in enumerate(new):
            self._keep(key, row_of(whole, row))

    def _keep(self, key: _Key, dials: Dials) -> None:
        self._dials[key] = dials
        if len(self._dials) > _CACHED:
            self._dials.popitem(last=False)


def _key(state: State, turn: int) -> _Key:
    """Return what tells the dials of a single match in a turn apart from others."""
    return turn, state.card_start.tobytes(), state.card_strength.tobytes(), state.card_by.tobytes()


def _columns(cards: tuple[Card, ...], deck: str) -> range:
    found = [column for column, card in enumerate(cards) if card.deck == deck]
    return range(found[0], found[-1] + 1) if found else range(0)


def _share(total: int, weights: IntArray) -> IntArray:
    """Return `total` dealt out in proportion to `weights`, each rounded down."""
    table: IntArray = weights * total // int(weights.sum())
    return table


def make_world(scenario: ScenarioModel, numbers: Parameters | None = None) -> World:
    """Build the world of a scenario.

    The board's facts scaled to the national series of 1957, and what follows from them.

    The quota of 1957 is proportional to what a province harvested above `quota_floor` a country head; the need is what
    was then kept, counting only a part of what lies above `need_full`.
    """
    n = numbers or load_parameters()
    board = load_board()
    rural = _share(n.rural_1957, board.people_rural // 1000) * 1000
    urban = _share(n.urban_1957, board.people_urban // 1000) * 1000
    base = _share(n.grain_1957, board.grain)
    surplus = np.maximum(base * 1000 - rural * n.quota_floor // 1000, 0)
    quota_kt = _share(n.procured_1957, surplus)
    kept = (base - quota_kt) * 1_000_000 // rural
    need = np.minimum(kept, n.need_full) + np.maximum(kept - n.need_full, 0) * n.need_above // 1000
    machines = _share(n.machines_1957, urban // 1000)
    return World(
        scenario=scenario,
        board=board,
        numbers=n,
        cards=(*load_cards(), *own_cards(scenario.card, Path("scenario"))),
        without=frozenset(scenario.without),
        rural=rural[None, :],
        urban=urban[None, :],
        base=base[None, :],
        quota=(quota_kt * 1000 // base)[None, :],
        need=need[None, :],
        machines=machines[None, :],
        convictions=load_convictions(),
    )
