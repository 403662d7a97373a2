"""What scripted leaders do beside their orders: which card they play.

What they back in a debate and in the reckoning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from engine.chance import Chance
from rules.sight import Sight
from rules.world import World

IntArray = NDArray[np.int64]
NONE = -1
_SHORT = 4
_OWN = ("", "self")

# What a turn of a dial by one unit for one season is worth to a leader who wants to stand well, and to one who wants
# people fed; in thousandths of a point of standing.
STANDS_WELL: Mapping[str, int] = MappingProxyType(
    {"standing": 1000, "influence": 15000, "inspect": -15, "shield": 20, "boast": -8, "quota": -100, "zeal": 5,
     "furnace_yield": 20, "machine_growth": 50, "line": 500, "trust": 50, "expertise": 20, "campaign": -5}
)  # fmt: skip
FEEDS_PEOPLE: Mapping[str, int] = MappingProxyType(
    {"standing": 250, "influence": 5000, "inspect": -12, "shield": 15, "boast": -20, "quota": -300, "zeal": -30,
     "trust": 300, "relief": 60, "effort": 700, "weather": -600, "pests": -600, "expertise": 150, "tools": 250,
     "cattle": 300, "pigs": 150, "water": 200, "kitchens": -4000, "furnaces": -2500, "search": -6000, "plots": 12,
     "procurement": -60, "exports": -2, "imports": 2, "line": -5000, "campaign": -10, "communes": 300}
)  # fmt: skip


@lru_cache(maxsize=16)
def _worth(world_cards: tuple[object, ...], items: tuple[tuple[str, int], ...]) -> IntArray:
    """Return what each card is worth to a leader with these weights (cards,), less what it costs."""
    weights = dict(items)
    found = []
    for card in world_cards:
        effects = getattr(card, "effects")  # noqa: B009 - a card of the rules, which bots know by what it says
        total = sum(
            weights.get(effect.dial, 0) * effect.amount * min(effect.seasons or _SHORT, _SHORT)
            for effect in effects
            if effect.relative in _OWN
        )
        model = getattr(card, "model")  # noqa: B009
        found.append(total - 8000 * getattr(model, "influence", 0))
    return np.array(found, dtype=np.int64)


def worth(world: World, weights: Mapping[str, int]) -> IntArray:
    """Return what each card and motion is worth to a leader, in thousandths of a point of standing (cards,)."""
    return _worth(world.cards, tuple(sorted(weights.items())))


@lru_cache(maxsize=16)
def _ranked(world_cards: tuple[object, ...], span: range, items: tuple[tuple[str, int], ...]) -> IntArray:
    """Return the worth of each card of the hands times their number, and its place from the last (cards of the hands,).

    So the largest of some is the first of the most useful, and tells which it is.
    """
    count = len(span)
    return _worth(world_cards, items)[span.start : span.stop] * count + np.arange(count)[::-1]


def best_card(sight: Sight, weights: Mapping[str, int]) -> IntArray | int:
    """Return the column of the most useful card that each seat may play.

    Or -1 where none is of use (matches, seats).
    """
    if sight.hand is None:
        return NONE
    span = sight.world.hand_cards
    best: IntArray = (sight.hand * _ranked(sight.world.cards, span, tuple(sorted(weights.items())))).max(axis=2)
    return np.where(best >= len(span), span[-1] - best % len(span), NONE)


@dataclass(frozen=True)
class Temper:
    """How a leader speaks in debates.

    `weights`: what motions are worth to it; `leaning`: which way it backs motions, -1, 0 (either) or 1; `share`:
    permille of its influence that it stakes; `safe`: standing below which it keeps silent; `hungry`: nourishment
    above which it sees no need for a retreat.
    """

    weights: Mapping[str, int]
    leaning: int
    share: int
    safe: int = 0
    hungry: int = 1000


def speak(sight: Sight, temper: Temper) -> tuple[IntArray, IntArray]:
    """Return what each seat backs and with how much influence (matches, seats).

    The motion worth most to it, or none.
    """
    span = sight.world.motions
    value = worth(sight.world, temper.weights)[span.start : span.stop]
    leaning = np.array([getattr(sight.world.cards[column].model, "leaning", 0) for column in span])
    suits = sight.tabled & ((leaning == temper.leaning) | (leaning == 0) | (temper.leaning == 0))
    value = np.where(suits, np.maximum(value, 1), NONE)
    best = value.argmax(axis=1)[:, None]
    any_suits = np.take_along_axis(value, best, axis=1) > 0
    own = sight.own
    speaks = any_suits & (own.standing >= temper.safe) & ((temper.leaning >= 0) | (own.nourishment <= temper.hungry))
    motion = np.where(speaks, best + span.start, NONE)
    stake = np.where(speaks, own.influence * temper.share // 1000, 0)
    return motion, stake


def explain(sight: Sight, _chance: Chance) -> IntArray:
    """Return the explanation that each seat's conviction needs (matches, seats)."""
    needed: IntArray = sight.world.convictions.explanation[sight.own.conviction]
    return needed
