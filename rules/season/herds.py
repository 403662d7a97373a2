"""Herds, trust, expertise and water works: what is slow to win and quick to lose."""

from __future__ import annotations

import numpy as np

from rules.calendar import WINTER
from rules.season.context import Season


def keep_herds(s: Season) -> None:
    """Let herds grow or starve in winter, and move trust, expertise and water works every season.

    Herds grow the slower the nearer they are to `herds_most`; plots feed pigs.
    """
    st, n, d = s.state, s.numbers, s.dials
    if s.season == WINTER and "livestock" not in s.world.without:
        hunger = 1000 - st.nourishment
        room = np.maximum(n.herds_most - st.cattle, 0)
        s.scale("cattle", "growth", n.cattle_growth * room // (n.herds_most - 1000))
        s.scale("cattle", "hunger", -n.cattle_hunger * hunger // 1000)
        room = np.maximum(n.herds_most - st.pigs, 0)
        growth = (n.pigs_growth + n.pigs_plots * st.plots // 1000) * room // (n.herds_most - 1000)
        s.scale("pigs", "growth", growth)
        starving = np.maximum(hunger - n.pigs_hunger_from, 0)
        s.scale("pigs", "hunger", -np.minimum(n.pigs_hunger * starving // 1000, n.pigs_most_lost))
    won = n.trust_plots * st.plots + n.trust_no_kitchens * (1000 - st.kitchens)
    lost = n.trust_kitchens * st.kitchens + n.trust_no_plots * (1000 - st.plots) + n.trust_search * st.search
    s.book_within("trust", "ways-of-living", (won - lost) // 1000)
    if d.trust.any():
        s.book_within("trust", "news", d.trust)
    heard = n.expertise_expert * (1000 - st.red) - n.expertise_red * st.red
    s.book_within("expertise", "cadres", heard // 1000)
    if d.expertise.any():
        s.book_within("expertise", "news", d.expertise)
    for name, dial in (("tools", d.tools), ("cattle", d.cattle), ("pigs", d.pigs), ("water", d.water)):
        if dial.any():
            s.book_within(name, "news", dial)
    s.book_within("water", "waterworks", n.water_build * st.order_waterworks - n.water_decay)
    st.search[:] = st.search * n.search_lasts // 1000
