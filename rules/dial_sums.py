"""The dials of a season: what the cards that have come add up to, shared by all matches or match by match."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rules.card_models import NEIGHBOURS, RELATIVE, SELF
from rules.cards import Card, Effect
from rules.dials import NAMES, Dials, load_dials

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
_MEASURES = ("permille", "kt")
_ABSOLUTE = -1
_SELF = RELATIVE.index(SELF)


@dataclass(frozen=True, eq=False)
class _Effects:
    """All effects of some cards as arrays (effects,), in their order.

    `dial` indexes `NAMES`, `relative` indexes `RELATIVE` or is `_ABSOLUTE`; `measured` says whose amount follows the
    card's strength; `mask` is (effects, provinces). `ends` and `of_hand` are (cards,): for how many seasons each card
    acts, and which cards are played from a hand. `by_dial` are all effects in the order of their dials.
    """

    card: IntArray
    dial: IntArray
    amount: IntArray
    after: IntArray
    lasts: IntArray
    measured: BoolArray
    relative: IntArray
    mask: IntArray
    ends: IntArray
    of_hand: BoolArray
    by_dial: IntArray

    def amounts(self, which: IntArray, strength: IntArray) -> IntArray:
        """Return the amounts of some effects at their cards' strengths (..., effects), in permille.

        Steps, levels and brigades turn whole.
        """
        full = self.amount[which]
        found: IntArray = np.where(self.measured[which], full * strength // 1000, full)
        return found


@dataclass(frozen=True, eq=False)
class _Bounds:
    """The base and the bounds of all dials, in the order of `NAMES` (dials, 1)."""

    base: IntArray
    low: IntArray
    high: IntArray


@lru_cache(maxsize=8)
def _effects(cards: tuple[Card, ...]) -> _Effects:
    found = [(column, effect) for column, card in enumerate(cards) for effect in card.effects]

    def column_of(values: list[int]) -> IntArray:
        return np.array(values, dtype=np.int64)

    dial = column_of([NAMES.index(effect.dial) for _, effect in found])
    return _Effects(
        card=column_of([column for column, _ in found]),
        dial=dial,
        amount=column_of([effect.amount for _, effect in found]),
        after=column_of([effect.after for _, effect in found]),
        lasts=column_of([effect.lasts for _, effect in found]),
        measured=np.array([load_dials()[effect.dial].unit.startswith(_MEASURES) for _, effect in found]),
        relative=column_of([RELATIVE.index(e.relative) if e.relative else _ABSOLUTE for _, e in found]),
        mask=np.stack([effect.mask for _, effect in found]),
        ends=column_of([card.lasts for card in cards]),
        of_hand=np.array([card.deck == "politics" for card in cards]),
        by_dial=np.argsort(dial, kind="stable"),
    )


@lru_cache(maxsize=1)
def _bounds() -> _Bounds:
    rows = [(dial.base, dial.low, dial.high) for dial in load_dials().values()]
    return _Bounds(*np.array(rows, dtype=np.int64).T[:, :, None])


def _touched(relative: int, by: IntArray, adjacent: IntArray) -> IntArray:
    """Return (places, provinces) of 0 and 1: where an effect strikes that is seen from each place in `by`."""
    if RELATIVE[relative] == NEIGHBOURS:
        near: IntArray = adjacent[by]
        return near
    itself: IntArray = np.eye(len(adjacent), dtype=np.int64)[by]
    return itself if relative == _SELF else 1 - itself


@dataclass(frozen=True, eq=False)
class _Cards:
    """The cards of a batch at a turn, as `dials_of` has them."""

    turn: int
    start: IntArray
    strength: IntArray
    by: IntArray

    def act(self, effects: _Effects, which: IntArray) -> BoolArray:
        """Return in which matches some effects act (effects, matches)."""
        came = self.start.T[effects.card[which]]
        since, until = self.turn - effects.lasts[which], self.turn - effects.after[which]
        found: BoolArray = (came >= 0) & (came > since[:, None]) & (came <= until[:, None])
        return found


@dataclass(frozen=True, eq=False)
class _Placed:
    """What effects add, match by match, that strike the same places in all of them.

    `amount` is (effects, matches); those that turn dial d are `first[d]` to `first[d + 1]`.
    """

    mask: IntArray
    amount: IntArray
    first: list[int]


@dataclass(frozen=True, eq=False)
class _Seen:
    """What effects add to single cells, match * provinces + province, that are seen from who played their card.

    Those that turn dial d are `first[d]` to `first[d + 1]`.
    """

    cell: IntArray
    amount: IntArray
    first: list[int]


class _Summed(Dials):
    """The dials of a season, each added up and clipped to its bounds when it is first asked for."""

    __slots__ = ("_matches", "_placed", "_seen", "_shared")

    def __init__(self, matches: int, shared: IntArray, placed: _Placed, seen: list[_Seen]) -> None:
        """Take what all matches share (dials, provinces), and what differs between them."""
        self._matches = matches
        self._shared = shared
        self._placed = placed
        self._seen = seen

    def __getattr__(self, name: str) -> IntArray:
        if name not in NAMES:
            raise AttributeError(name)
        found = self._sum(NAMES.index(name))
        found.setflags(write=False)
        setattr(self, name, found)
        return found

    def _sum(self, dial: int) -> IntArray:
        table: IntArray = self._shared[dial : dial + 1].copy()
        first, last = self._placed.first[dial : dial + 2]
        if first < last:
            table = self._placed.amount[first:last].T @ self._placed.mask[first:last] + table
        for seen in self._seen:
            first, last = seen.first[dial : dial + 2]
            if first < last:
                if len(table) < self._matches:
                    table = np.repeat(table, self._matches, axis=0)
                np.add.at(table.reshape(-1), seen.cell[first:last], seen.amount[first:last])
        np.maximum(table, _bounds().low[dial], out=table)
        np.minimum(table, _bounds().high[dial], out=table)
        return table


def dials_of(
    cards: tuple[Card, ...], turn: int, start: IntArray, strength: IntArray, by: IntArray, adjacent: IntArray
) -> Dials:
    """Return the dials of a season, clipped to their bounds.

    Args:
        cards: all cards.
        turn: the season.
        start: (matches, cards) the turn at which each card comes, a negative number when it does not.
        strength: (matches, cards) permille of each card's amounts.
        by: (matches, cards) the province that played a card of a hand, or a negative number.
        adjacent: (provinces, provinces) of 0 and 1.

    Returns:
        Dials of shape (1, provinces) where all matches hold the same, else (matches, provinces).
    """
    effects = _effects(cards)
    even = (start == start[:1]).all(axis=0)
    acts = (start[0] >= 0) & (start[0] <= turn) & (turn - start[0] < effects.ends)
    uneven = np.flatnonzero(~even)
    part = start[:, uneven]
    acts[uneven] = ((part >= 0) & (part <= turn) & (turn - part < effects.ends[uneven])).any(axis=0)
    same = _same(effects, np.flatnonzero(acts & even), start, strength, by)
    acts[same] = False
    shared = _shared_sums(effects, same, turn - start[0], strength[0])
    which = effects.by_dial[acts[effects.card[effects.by_dial]]]
    held = _Cards(turn, start, strength, by)
    relative = effects.relative[which]
    seen = [
        _seen(effects, which[relative == kind], kind, held, adjacent)
        for kind in sorted({*relative.tolist()})
        if kind != _ABSOLUTE
    ]
    return _Summed(len(start), shared, _placed(effects, which[relative == _ABSOLUTE], held), seen)


def _same(effects: _Effects, columns: IntArray, start: IntArray, strength: IntArray, by: IntArray) -> IntArray:
    """Return which of some cards, that come at the same turn in all matches, do the same in all."""
    same = by[0, columns] < 0
    if len(start) > 1:
        same &= ~effects.of_hand[columns]
    for array in (strength, by):
        part = array[:, columns]
        same &= (part == part[:1]).all(axis=0)
    found: IntArray = columns[same]
    return found


def _shared_sums(effects: _Effects, cards: IntArray, age: IntArray, strength: IntArray) -> IntArray:
    """Return (dials, provinces): the bases, and what cards add that act in all matches alike."""
    which = np.flatnonzero(np.isin(effects.card, cards))
    old = age[effects.card[which]]
    which = which[(old >= effects.after[which]) & (old < effects.lasts[which])]
    added = effects.amounts(which, strength[effects.card[which]])[:, None] * effects.mask[which]
    provinces = effects.mask.shape[1]
    table: IntArray = np.repeat(_bounds().base, provinces, axis=1)
    cells = effects.dial[which][:, None] * provinces + np.arange(provinces)
    np.add.at(table.reshape(-1), cells.reshape(-1), added.reshape(-1))
    return table


def _placed(effects: _Effects, which: IntArray, cards: _Cards) -> _Placed:
    """Return what effects add, in the order of their dials, that strike the same places in all matches."""
    acts = cards.act(effects, which)
    some = acts.any(axis=1)
    which, acts = which[some], acts[some]
    amount = effects.amounts(which[:, None], cards.strength.T[effects.card[which]]) * acts
    return _Placed(effects.mask[which], amount, _firsts(effects.dial[which]))


def _seen(effects: _Effects, which: IntArray, relative: int, cards: _Cards, adjacent: IntArray) -> _Seen:
    """Return what effects add, in the order of their dials, that are seen in one way from who played their card."""
    provinces = len(adjacent)
    places, rows = np.nonzero(cards.act(effects, which))
    found = which[places]
    card = effects.card[found]
    amount, column = effects.amounts(found, cards.strength[rows, card]), cards.by[rows, card] % provinces
    if relative != _SELF:
        each, column = np.nonzero(_touched(relative, column, adjacent))
        rows, amount, found = rows[each], amount[each], found[each]
    return _Seen(rows * provinces + column, amount, _firsts(effects.dial[found]))


def _firsts(dial: IntArray) -> list[int]:
    """Return where each dial begins among sorted ones, and where the last one ends (dials + 1,)."""
    found: list[int] = np.searchsorted(dial, np.arange(len(NAMES) + 1)).tolist()
    return found


def strikes(effect: Effect, province: int, adjacent: IntArray) -> IntArray:
    """Return (provinces,) of 0 and 1: where an effect strikes when a province plays its card."""
    if not effect.relative:
        return effect.mask
    touched: IntArray = _touched(RELATIVE.index(effect.relative), np.array([province]), adjacent)[0]
    return touched
