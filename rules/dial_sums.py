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
    acts, and which cards are played from a hand.
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

    return _Effects(
        card=column_of([column for column, _ in found]),
        dial=column_of([NAMES.index(effect.dial) for _, effect in found]),
        amount=column_of([effect.amount for _, effect in found]),
        after=column_of([effect.after for _, effect in found]),
        lasts=column_of([effect.lasts for _, effect in found]),
        measured=np.array([load_dials()[effect.dial].unit.startswith(_MEASURES) for _, effect in found]),
        relative=column_of([RELATIVE.index(e.relative) if e.relative else _ABSOLUTE for _, e in found]),
        mask=np.stack([effect.mask for _, effect in found]),
        ends=column_of([card.lasts for card in cards]),
        of_hand=np.array([card.deck == "politics" for card in cards]),
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
class _Placed:
    """Effects that strike the same places wherever they act, with what they add in each match (matches, effects).

    `of_dial` says which of them turn a dial.
    """

    which: IntArray
    amount: IntArray
    of_dial: dict[int, IntArray]


@dataclass(frozen=True, eq=False)
class _Cells:
    """What effects that are seen from the player's province add to single cells, sorted by dial.

    `cell` is match * provinces + province; `of_dial` says which of them turn a dial.
    """

    cell: IntArray
    amount: IntArray
    of_dial: dict[int, slice]


class _Summed(Dials):
    """The dials of a season, each added up and clipped to its bounds when it is first asked for."""

    __slots__ = ("_cells", "_effects", "_matches", "_placed", "_shared")

    def __init__(self, effects: _Effects, shared: IntArray, matches: int, placed: _Placed, cells: _Cells) -> None:
        """Take what all matches share (dials, provinces), and what differs between them."""
        self._effects = effects
        self._shared = shared
        self._matches = matches
        self._placed = placed
        self._cells = cells

    def __getattr__(self, name: str) -> IntArray:
        if name not in NAMES:
            raise AttributeError(name)
        found = self._sum(NAMES.index(name))
        found.setflags(write=False)
        setattr(self, name, found)
        return found

    def _sum(self, dial: int) -> IntArray:
        bounds, placed, cells = _bounds(), self._placed, self._cells
        table: IntArray = self._shared[dial : dial + 1].copy()
        acting = placed.of_dial.get(dial)
        if acting is not None:
            table = placed.amount[:, acting] @ self._effects.mask[placed.which[acting]] + table
        here = cells.of_dial.get(dial)
        if here is not None:
            if acting is None:
                table = np.repeat(table, self._matches, axis=0)
            np.add.at(table.reshape(-1), cells.cell[here], cells.amount[here])
        np.maximum(table, bounds.low[dial], out=table)
        np.minimum(table, bounds.high[dial], out=table)
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
    many = np.flatnonzero(acts[effects.card])
    relative = effects.relative[many] != _ABSOLUTE
    return _Summed(
        effects,
        _shared_sums(effects, same, turn - start[0], strength[0]),
        len(start),
        _placed(effects, many[~relative], turn, start, strength),
        _cells(effects, many[relative], turn, start, strength, by, adjacent),
    )


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


def _placed(effects: _Effects, which: IntArray, turn: int, start: IntArray, strength: IntArray) -> _Placed:
    """Return what effects add, match by match, that strike the same places in all."""
    came = start[:, effects.card[which]]
    first, last = turn - effects.lasts[which], turn - effects.after[which]
    turns = (came >= 0) & (came > first) & (came <= last)
    some = np.flatnonzero(turns.any(axis=0))
    which = which[some]
    dial = effects.dial[which]
    amount = effects.amounts(which, strength[:, effects.card[which]]) * turns[:, some]
    return _Placed(which, amount, {number: np.flatnonzero(dial == number) for number in sorted(set(dial.tolist()))})


def _cells(
    effects: _Effects,
    which: IntArray,
    turn: int,
    start: IntArray,
    strength: IntArray,
    by: IntArray,
    adjacent: IntArray,
) -> _Cells:
    """Return what effects add to single cells that are seen from the province that played their card."""
    provinces = len(adjacent)
    cards, places = np.unique(effects.card[which], return_inverse=True)
    came = start[:, cards]
    rows, columns = np.nonzero((came >= 0) & (came > turn - effects.ends[cards]))
    first = np.searchsorted(places, columns)
    count = np.searchsorted(places, columns, side="right") - first
    each = np.repeat(np.arange(len(rows)), count)
    place = np.arange(len(each)) - np.repeat(np.cumsum(count) - count - first, count)
    rows, which = rows[each], which[place]
    old = turn - start[rows, effects.card[which]]
    turns = (old >= effects.after[which]) & (old < effects.lasts[which])
    rows, which = rows[turns], which[turns]
    card = effects.card[which]
    amount = effects.amounts(which, strength[rows, card])
    player = by[rows, card] % provinces
    kind = effects.relative[which]
    itself = kind == _SELF
    parts = [(effects.dial[which[itself]], rows[itself] * provinces + player[itself], amount[itself])]
    for relative in range(len(RELATIVE)):
        far = np.flatnonzero(kind == relative)
        if relative == _SELF or not len(far):
            continue
        each, column = np.nonzero(_touched(relative, player[far], adjacent))
        far = far[each]
        parts.append((effects.dial[which[far]], rows[far] * provinces + column, amount[far]))
    dial, cell, added = (np.concatenate(list(arrays)) for arrays in zip(*parts, strict=True))
    order = np.argsort(dial, kind="stable")
    dials = sorted(set(dial.tolist()))
    ends = np.searchsorted(dial[order], dials, side="right").tolist()
    spans = map(slice, [0, *ends[:-1]], ends)
    return _Cells(cell[order], added[order], dict(zip(dials, spans, strict=True)))


def strikes(effect: Effect, province: int, adjacent: IntArray) -> IntArray:
    """Return (provinces,) of 0 and 1: where an effect strikes when a province plays its card."""
    if not effect.relative:
        return effect.mask
    touched: IntArray = _touched(RELATIVE.index(effect.relative), np.array([province]), adjacent)[0]
    return touched
