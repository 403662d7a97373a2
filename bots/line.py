"""The line: follows the centre, as far as its own cadres carry it."""

from __future__ import annotations

import numpy as np

from bots.policy import hands_needed, make_orders, place_brigades
from engine.chance import Chance
from rules.orders import Orders
from rules.sight import Sight

ZEALOUS, CAUTIOUS = 900, 400


def line(sight: Sight, _chance: Chance) -> Orders:
    """Do what the centre wants: its brigades at furnaces and water works, its kitchens, its search, its claims.

    Provinces with zealous cadres send a brigade more to the furnaces and claim more; cautious ones hold one back.
    """
    d = sight.dials
    red = sight.own.red
    zealous = np.where(red >= ZEALOUS, 1, np.where(red < CAUTIOUS, -1, 0))
    furnaces = np.where(d.furnaces > 0, d.furnaces + zealous, 0)
    wishes = [
        ("furnaces", furnaces),
        ("waterworks", d.waterworks),
        ("workshops", 1),
        ("sidelines", np.minimum(d.plots // 500, 1)),
        ("fields", hands_needed(sight)),
        ("sidelines", np.maximum(d.plots // 500 - 1, 0)),
    ]
    kitchens = d.kitchens
    return make_orders(
        sight,
        place_brigades(sight, wishes, rest="waterworks"),
        ration=np.where((d.free_supply > 0) & (sight.own.kitchens > 0), 3, 1),
        kitchens=kitchens,
        melt=np.minimum(np.where(d.melt > 0, d.melt + zealous, 0), 3),
        report=1000 + d.boast * red // 720 // 10 * 10,
        search=d.search,
    )
