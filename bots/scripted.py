"""Scripted leaders with a plain policy each: zealot, careerist, pragmatist, protector, honest."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bots.policy import hands_needed, make_orders, place_brigades
from bots.politics import FEEDS_PEOPLE, STANDS_WELL, best_card
from engine.chance import Chance
from rules.calendar import AUTUMN
from rules.orders import Orders
from rules.sight import Sight

IntArray = NDArray[np.int64]
FREE, EVEN = 3, 1
IN_DANGER = 190
LAST_STANDING = 190
SAFE = 420
NOBODY_HUNGRY = 985
AFTER_THE_FIRST_LEAP = 4
HUNGER_SHOWS = 985
WELL_OFF = 330
AFTER_THE_SECOND_LEAP = 10


def _claim(sight: Sight, permille: IntArray | int) -> IntArray:
    """Return a report: the truth and a share (permille) of what the centre wants to hear above it, in steps of 10."""
    claim: IntArray = 1000 + sight.dials.boast * permille // 10_000 * 10
    return claim


def zealot(sight: Sight, _chance: Chance) -> Orders:
    """Outdo the centre: more furnaces, higher claims, red cadres, every store searched."""
    d = sight.dials
    wishes = [
        ("furnaces", np.where(d.furnaces > 0, d.furnaces + 2, np.where(d.line >= 6, 1, 0))),
        ("waterworks", d.waterworks),
        ("workshops", 1),
        ("fields", hands_needed(sight)),
    ]
    return make_orders(
        sight,
        place_brigades(sight, wishes, rest="waterworks"),
        ration=np.where((d.free_supply > 0) & (sight.own.kitchens > 0), FREE, EVEN),
        kitchens=d.kitchens,
        cadres=1,
        melt=np.where(d.melt > 0, 3, 0) if sight.season == AUTUMN else 0,
        report=np.minimum(_claim(sight, 1600), 3000),
        search=np.where(d.line >= 8, 3, d.search),
        card=best_card(sight, STANDS_WELL),
    )


def careerist(sight: Sight, _chance: Chance) -> Orders:
    """Stand well early, spend it late: claim more than wanted, make the wanted steel.

    And feed people once hunger shows.
    """
    d, own = sight.dials, sight.own
    high = d.line >= 6
    spends = (own.nourishment < HUNGER_SHOWS) & (own.standing > WELL_OFF) | (sight.turn >= AFTER_THE_SECOND_LEAP)
    follows = high & ~spends
    wishes = [
        ("furnaces", np.where(follows, d.furnaces, 0)),
        ("waterworks", np.where(follows, d.waterworks, 0)),
        ("workshops", 1),
        ("sidelines", np.where(spends, 2, np.minimum(d.plots // 500, 1))),
        ("fields", hands_needed(sight)),
        ("sidelines", np.where(d.plots >= 1000, 1, 0)),
        ("furnaces", np.where(follows, 1, 0)),
    ]
    return make_orders(
        sight,
        place_brigades(sight, wishes, rest="workshops" if sight.season == AUTUMN else "waterworks"),
        ration=EVEN,
        kitchens=np.where(follows, d.kitchens, 0),
        cadres=np.where(spends & ~high, -1, 0),
        report=np.minimum(_claim(sight, np.where(spends, 500, 1250)), 3000),
        delivery=np.where(spends & (own.nourishment < 900), 800, 1000),
        search=np.where(follows, d.search, 0),
        card=np.where(spends, best_card(sight, FEEDS_PEOPLE), best_card(sight, STANDS_WELL)),
    )


def pragmatist(sight: Sight, _chance: Chance) -> Orders:
    """Follow the centre by half, in full when in danger, and go back to plots and experts as soon as the line falls."""
    d, own = sight.dials, sight.own
    danger = own.standing < IN_DANGER
    low = d.line <= 5
    watched = ~low
    wishes = [
        ("furnaces", np.where(danger, d.furnaces, d.furnaces // 2)),
        ("waterworks", np.where(danger, d.waterworks, d.waterworks // 2)),
        ("workshops", 1),
        ("sidelines", np.where(low, 2, np.where(danger, d.plots // 1000, 1))),
        ("fields", hands_needed(sight)),
        ("workshops", 1),
    ]
    return make_orders(
        sight,
        place_brigades(sight, wishes, rest="waterworks"),
        kitchens=np.where((danger & watched) | (d.line >= 8), d.kitchens, 0),
        cadres=np.where(low, -1, 0),
        report=_claim(sight, np.where(danger, 1100, 450)),
        delivery=np.where(low & (own.nourishment < 850), 800, 1000),
        search=np.where(danger, d.search, 0),
        card=best_card(sight, FEEDS_PEOPLE),
    )


def protector(sight: Sight, _chance: Chance) -> Orders:
    """Keep people fed, and bend in time: go along while nobody is hungry yet, later only before standing is gone."""
    d, own = sight.dials, sight.own
    early = (sight.turn < AFTER_THE_FIRST_LEAP) & (own.nourishment >= NOBODY_HUNGRY)
    danger = (own.standing < LAST_STANDING) | (early & (own.standing < SAFE))
    watched = d.line > 5
    wishes = [
        ("furnaces", np.where(danger, d.furnaces, np.where(early, d.furnaces // 2, 0))),
        ("fields", hands_needed(sight)),
        ("sidelines", np.where(danger, d.plots // 1000, 1)),
        ("waterworks", np.where(early, d.waterworks, d.waterworks // 2)),
        ("workshops", 1),
        ("sidelines", np.where(danger, 0, 1)),
    ]
    hungry = own.nourishment < 900
    return make_orders(
        sight,
        place_brigades(sight, wishes, rest="waterworks"),
        kitchens=np.where((danger & watched) | (early & (d.line >= 8)), d.kitchens, 0),
        cadres=np.where(danger, 0, np.where(d.line <= 5, -1, 0)),
        report=_claim(sight, np.where(danger | early, 900, 500)),
        delivery=np.where(hungry & ~danger, 800, 1000),
        search=np.where(danger, np.minimum(d.search, 1), 0),
        card=np.where(early, best_card(sight, STANDS_WELL), best_card(sight, FEEDS_PEOPLE)),
    )


def honest(sight: Sight, _chance: Chance) -> Orders:
    """Tell the truth, make no steel in furnaces and never bend: a yardstick for what candour alone brings."""
    wishes = [
        ("fields", hands_needed(sight)),
        ("sidelines", sight.dials.plots // 500),
        ("waterworks", sight.dials.waterworks),
        ("workshops", 1),
    ]
    return make_orders(
        sight,
        place_brigades(sight, wishes, rest="waterworks"),
        report=1000,
        delivery=np.where(sight.own.nourishment < 900, 700, 1000),
        card=best_card(sight, STANDS_WELL),
    )
