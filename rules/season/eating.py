"""Eating: the store must last until the next harvest; the ration says how much of it is eaten now."""

from __future__ import annotations

import numpy as np

from rules.calendar import AUTUMN, SPRING, SUMMER, WINTER
from rules.season.context import Season

THIN, EVEN, FULL, FREE = range(4)


def eat(s: Season) -> None:
    """Send relief, feed the people from store, plots and what they keep at home, and feed the towns from the reserve.

    Even share = store / (need x seasons left): `winter_weight`, `spring_weight`, `summer_weight`, `autumn_weight`;
    autumn counts on `autumn_keep` of the store. Thin: at most `thin_ration` of need. Full: need while the store lasts.
    Free: `free_ration` of it.
    """
    st, n = s.state, s.numbers
    _send_relief(s)
    need = np.maximum(st.people_rural // 1000 * s.world.need // 4000, 1)
    weight = {
        WINTER: n.winter_weight,
        SPRING: n.spring_weight,
        SUMMER: n.summer_weight,
        AUTUMN: n.autumn_weight,
    }[s.season]
    store = st.grain_store
    lasting = store * n.autumn_keep // weight if s.season == AUTUMN else store * 1000 // weight
    ration = st.order_ration
    wanted = np.where(
        ration == THIN,
        need * n.thin_ration // 1000,
        np.where(ration == FREE, need * n.free_ration // 1000, need),
    )
    served = np.minimum(wanted, np.where(ration >= FULL, store, lasting))
    waste = 0 if "kitchens" in s.world.without else served * st.kitchens // 1000 * n.kitchen_waste // 1000
    s.book("grain_store", "eaten", -(served - waste))
    if not isinstance(waste, int):
        s.book("grain_store", "kitchen-waste", -waste)
    st.plots[:] = np.minimum(st.order_sidelines * n.plots_brigade, 1000)
    grown = need * st.plots // 1000 * n.plots_feed // 1000
    s.book("grain_household", "plots", grown)
    at_home = np.minimum(st.grain_household, np.maximum(need * n.home_full // 1000 - served, grown))
    s.book("grain_household", "eaten", -at_home)
    eaten = served - waste + at_home
    st.eaten_kt += eaten
    st.eaten[:] = eaten * 1000 // need
    _feed_towns(s)


def _send_relief(s: Season) -> None:
    """Move relief grain as ordered: lots of `relief_lot` of the sender's store, to one province."""
    st = s.state
    if not st.order_relief.any():
        return
    sends = (st.order_relief > 0) & (st.order_relief_to >= 0)
    given = np.where(sends, st.grain_store * st.order_relief * s.numbers.relief_lot // 1000, 0)
    arriving = np.zeros_like(given)
    rows, columns = np.nonzero(sends)
    np.add.at(arriving, (rows, st.order_relief_to[rows, columns]), given[rows, columns])
    s.book("grain_store", "relief-sent", -given)
    s.book("grain_store", "relief-received", arriving)


def _feed_towns(s: Season) -> None:
    """Feed the towns a quarter of their yearly need from the reserve, less when it runs low."""
    st, n = s.state, s.numbers
    need = np.maximum(st.people_urban.sum(axis=1, keepdims=True) // 1000 * n.town_need // 4000, 1)
    given = np.minimum(need, np.maximum(st.reserve - n.reserve_floor, st.reserve // 4))
    s.book("reserve", "towns", -given)
    st.town_ration[:] = given * 1000 // need
