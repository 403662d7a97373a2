"""Furnaces and plants: two roads to steel (S3, S4, S5).

Furnaces are quick and poor; plants cost surplus and pay late.
"""

from __future__ import annotations

import numpy as np

from rules.calendar import WINTER
from rules.season.context import Season


def make_steel(s: Season) -> None:
    """Make steel in furnaces and plants, melt tools, and in winter let the plants grow.

    Furnaces: `furnace_yield` of iron a season from a brigade and a million country people, less where they are still
    being built; only `furnace_quality` of it is usable. Plants: a quarter of their yearly capacity, as far as it is
    used and as the towns eat.
    """
    st, n, d = s.state, s.numbers, s.dials
    millions = st.people_rural // 1000
    at_furnaces = st.order_furnaces + st.overrun
    if "diversion" in s.world.without:
        at_furnaces = at_furnaces * 0
    st.labour_year += at_furnaces + st.order_workshops
    if at_furnaces.any() or st.furnaces.any():
        wanted = at_furnaces * n.furnaces_a_brigade * millions // 1000
        standing = np.minimum(st.furnaces, wanted)
        s.book("furnaces", "built", wanted - standing)
        s.book("furnaces", "crumbled", -(st.furnaces - wanted) * n.furnace_decay // 1000)
        worked = standing + (wanted - standing) * n.furnace_new // 1000
        iron = worked * n.furnace_yield // (n.furnaces_a_brigade * 1000) * d.furnace_yield // 1000
        usable = iron * d.furnace_quality // 1000
        s.book("steel", "furnaces", usable)
        s.book("iron", "furnaces", iron - usable)
        st.steel_year += usable
        st.iron_year += iron - usable
        s.book_within("water", "fuel", -n.furnace_fuel * at_furnaces)
    _melt_tools(s)
    made = st.machines * d.industry_use // 4000 * st.town_ration // 1000
    s.book("steel", "plants", made)
    st.steel_year += made
    if s.season == WINTER:
        _grow_plants(s)


def _melt_tools(s: Season) -> None:
    """Melt tools as ordered, and as zeal adds; workshops and smiths mend some."""
    st, n = s.state, s.numbers
    lots = st.order_melt + st.overrun_melt
    if lots.any() and "tools" not in s.world.without:
        before = st.tools.copy()
        s.book_within("tools", "melted", -lots * n.lot)
        iron = (before - st.tools) * n.lot_iron * (st.people_rural // 1000) // (n.lot * 1_000_000)
        s.book("iron", "tools-melted", iron)
        st.iron_year += iron
    s.book_within("tools", "mended", n.tools_mend + n.tools_workshop * st.order_workshops)


def _grow_plants(s: Season) -> None:
    """Grow the plants in winter, and set up what was bought abroad a year before.

    Growth x (growth_take x the nation's take + growth_delivery x own delivery, both of the winter before, +
    growth_labour x labour at furnaces and workshops): industry costs grain and hands, also when no furnace stands.
    """
    st, n, d = s.state, s.numbers, s.dials
    if d.machine_growth.any():
        take = np.minimum(st.procured * 1000 // n.procured_1957, n.growth_take_most)
        own = np.minimum(st.delivered * 1000 // np.maximum(st.quota, 1), 1000)
        labour = np.minimum(st.labour_year * 1000 // (4 * n.growth_labour_full), 1000)
        given = (n.growth_take * take + n.growth_delivery * own + n.growth_labour * labour) // 1000
        s.scale("machines", "growth", d.machine_growth * np.minimum(given, 1000) // 1000)
    arriving = st.machines_ordered * (n.aid_least + (1000 - n.aid_least) * d.aid // 1000) // 1000
    s.book("machines", "bought", arriving)
    s.book("machines_ordered", "arrived", -st.machines_ordered.copy())
    grain = st.grain_store * n.machine_step * st.order_machines // 1000
    s.book("grain_store", "sold-for-machines", -grain)
    s.book("machines_ordered", "ordered", grain * 1000 // n.machine_price)
