"""Zeal: cadres lean Red or Expert, and zealous ones do more than was ordered (S8, S10).

An outsider's orders replace the seat's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rules.calendar import AUTUMN, SPRING, SUMMER, WINTER
from rules.parameters import Parameters
from rules.season.context import Season

if TYPE_CHECKING:
    from engine.chance import Chance

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
_HANDS = {SPRING: (6, 2), SUMMER: (5, 2), AUTUMN: (5, 1), WINTER: (0, 6)}


def rule_by_outsider(s: Season) -> None:
    """Replace the orders of provinces that an outsider rules: furnaces first, grain searched for and handed over.

    The fields get a brigade or more too few (`_HANDS`: brigades in the fields and on water works, by season).
    """
    st = s.state
    rules = st.outsider > 0
    if not rules.any():
        return
    fields, water = _HANDS[s.season]
    brigades = brigades_of(st.kitchens)
    orders: dict[str, IntArray | int] = {
        "order_fields": fields,
        "order_waterworks": water,
        "order_furnaces": brigades - fields - water - 1,
        "order_workshops": 1,
        "order_sidelines": 0,
        "order_ration": 1,
        "order_kitchens": 1,
        "order_cadres": 1,
        "order_melt": 1 if s.season == AUTUMN else 0,
        "order_relief_to": -1,
        "order_relief": 0,
        "order_report": 1000 + s.dials.boast * s.numbers.outsider_boast // 1000,
        "order_delivery": 1000,
        "order_search": 3,
        "order_machines": 0,
        "order_card": -1,
        "order_discard": -1,
    }
    for name, value in orders.items():
        array = getattr(st, name)
        np.copyto(array, value, where=rules)


def brigades_of(kitchens: IntArray) -> IntArray:
    """Return how many brigades there are: ten, two more while kitchens are open (S9)."""
    return 10 + 2 * (kitchens > 0)


def overrun_chance(zeal: IntArray, expertise: IntArray, trust: IntArray, n: Parameters) -> IntArray:
    """Return the chance, in permille, that cadres send a brigade more to the furnaces, or melt a lot more tools.

    zeal_chance x (zeal - zeal_chance_from) x (zeal_whole - zeal_expertise x expertise - zeal_trust x trust).
    """
    held = 1000 * n.zeal_whole - n.zeal_expertise * expertise - n.zeal_trust * trust
    chance: IntArray = np.maximum(zeal - n.zeal_chance_from, 0) * n.zeal_chance // 1000 * held // 1_000_000
    return chance


def stir_zeal(s: Season) -> None:
    """Turn the cadres as ordered, let zeal follow the line, and draw where it does more than was ordered."""
    st, n = s.state, s.numbers
    np.clip(st.red + n.cadre_step * st.order_cadres, 0, 1000, out=st.red)
    drive = s.dials.line * (1000 * n.zeal_all + (1000 - n.zeal_all) * st.red) // 10_000
    st.zeal += (drive - st.zeal) * n.zeal_pace // 1000
    if s.dials.zeal.any():
        np.clip(st.zeal + s.dials.zeal, 0, 1000, out=st.zeal)
    possible = (st.order_fields > 0) | (st.order_furnaces > 0)
    chance = overrun_chance(st.zeal, st.expertise, st.trust, n) * (possible & (s.season != WINTER))
    s.overrun_chance = chance
    if s.chance is None:
        drawn = np.broadcast_to((chance > 0) & (s.luck < 0), chance.shape)
        melted = drawn
    else:
        drawn, melted = (_strikes(s, s.chance, stream, chance) for stream in ("overrun", "overrun-melt"))
    if "diversion" in s.world.without:
        drawn = np.zeros_like(drawn)
    st.overrun[:] = drawn & (st.order_fields > 0)
    st.overrun_melt[:] = melted & (st.order_furnaces > 0)


def _strikes(s: Season, drawn: Chance, stream: str, chance: IntArray) -> BoolArray:
    """Return where something of a chance in permille happens; nothing is drawn when it can happen nowhere."""
    if not (chance > 0).any():
        return np.zeros(chance.shape, dtype=np.bool_)
    found: BoolArray = drawn.below(1000, s.turn, stream, s.world.provinces) < chance
    return found
