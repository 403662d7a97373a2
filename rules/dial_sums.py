"""The dials of a season: what the cards that have come add up to, shared by all matches or match by match."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rules import dials as dial_table
from rules.card_models import NEIGHBOURS, SELF
from rules.cards import NEVER, Card, Effect
from rules.dials import Dials, load_dials

IntArray = NDArray[np.int64]
_MEASURES = ("permille", "kt")
Sums = dict[str, IntArray]


def sums_of(cards: tuple[Card, ...], turn: int, start: IntArray, strength: IntArray, provinces: int) -> Sums:
    """Return what cards that strike the same places in every match add up to: dial -> (1, provinces), base included.

    Args:
        cards: the cards; those whose effects are seen from the player's province are not for this.
        turn: the season.
        start: (cards,) the turn at which each card comes, a negative number when it does not.
        strength: (cards,) permille of each card's amounts, for dials in permille or kt; others turn in full.
        provinces: how many provinces there are.
    """
    vocabulary = load_dials()
    table = {name: np.full((1, provinces), d.base, dtype=np.int64) for name, d in vocabulary.items()}
    for column, card in enumerate(cards):
        age = turn - int(start[column])
        if start[column] < 0 or age < 0:
            continue
        for effect in card.effects:
            if effect.after <= age < effect.lasts:
                table[effect.dial] += scaled(effect, int(strength[column])) * effect.mask
    return table


def scaled(effect: Effect, strength: int) -> int:
    """Return the amount of an effect at a strength in permille; steps, levels and brigades turn whole."""
    whole = load_dials()[effect.dial].unit.startswith(_MEASURES)
    return effect.amount * strength // 1000 if whole else effect.amount


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
    provinces = len(adjacent)
    same = (start == start[:1]).all(axis=0) & (strength == strength[:1]).all(axis=0) & (by == by[:1]).all(axis=0)
    if start.shape[0] > 1:
        same &= np.array([card.deck != "politics" for card in cards])
    shared = np.where(same & (by[0] < 0), start[0], NEVER)
    table = sums_of(cards, turn, shared, strength[0], provinces)
    age = turn - start
    for column in np.flatnonzero(((start >= 0) & (age >= 0) & ~(same & (by[:1] < 0))).any(axis=0)).tolist():
        add_varying(table, cards[column], age[:, column], start[:, column] >= 0, strength[:, column], by[:, column],
                     adjacent)  # fmt: skip
    for name, dial in load_dials().items():
        np.clip(table[name], dial.low, dial.high, out=table[name])
        table[name].setflags(write=False)
    return Dials(**{name: table[name] for name in dial_table.NAMES})


def add_varying(
    table: Sums,
    card: Card,
    age: IntArray,
    came: NDArray[np.bool_],
    strength: IntArray,
    by: IntArray,
    adjacent: IntArray,
) -> None:
    """Add a card that has come in some of the matches, or with another strength or from another place in each."""
    vocabulary = load_dials()
    for effect in card.effects:
        acts = came & (age >= effect.after) & (age < effect.lasts)
        rows = np.flatnonzero(acts)
        if not len(rows):
            continue
        whole = vocabulary[effect.dial].unit.startswith(_MEASURES)
        amount = effect.amount * strength[rows] // 1000 if whole else np.full(len(rows), effect.amount, dtype=np.int64)
        if table[effect.dial].shape[0] < len(acts):
            table[effect.dial] = np.repeat(table[effect.dial], len(acts), axis=0)
        if effect.relative == SELF:
            table[effect.dial][rows, by[rows]] += amount
        elif effect.relative:
            near = adjacent if effect.relative == NEIGHBOURS else 1 - np.eye(len(adjacent), dtype=np.int64)
            touched = near[by[rows]]
            table[effect.dial][rows] += amount[:, None] * touched
        else:
            table[effect.dial][rows] += amount[:, None] * effect.mask
