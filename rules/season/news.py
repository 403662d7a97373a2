"""News: the cards of the season turn the dials; communes form, spread and break up; the state's relief arrives."""

from __future__ import annotations

import numpy as np

from rules.calendar import SPRING
from rules.season.context import Season

CO_OPERATIVES, COMMUNE, BROKEN_UP = range(3)
SPREADS, AT_ONCE, BREAKS = 1, 2, 8


def hear_news(s: Season) -> None:
    """Open the year's counts in spring, let communes form or break up, and hand out relief from the state reserve.

    Communes: at dial 1 they spread from a province to its neighbours, at 2 they form at once, from 8 on they are broken
    up.
    """
    st, d = s.state, s.dials
    if s.season == SPRING:
        for name in ("harvest", "eaten_kt", "steel_year", "iron_year", "labour_year"):
            getattr(st, name)[:] = 0
    st.deaths_season[:] = 0
    if d.communes.any():
        waiting = st.stage == CO_OPERATIVES
        forms = waiting & (d.communes >= AT_ONCE)
        if (waiting & (d.communes == SPREADS)).any():
            reached = (st.stage == COMMUNE).astype(np.int64) @ s.world.board.adjacent > 0
            forms |= waiting & (d.communes >= SPREADS) & reached
        if forms.any():
            _slaughter(s, forms.astype(np.int64))
            st.stage[forms] = COMMUNE
        st.stage[(st.stage == COMMUNE) & (d.communes >= BREAKS)] = BROKEN_UP
    if d.relief.any():
        give = np.where(st.nourishment < s.numbers.relief_below, d.relief, 0)
        total = give.sum(axis=1, keepdims=True)
        covered = total <= st.reserve
        s.book("grain_store", "relief-from-reserve", give * covered)
        s.book("reserve", "relief-to-provinces", -total * covered)


def _slaughter(s: Season, forms: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> None:
    """Let people slaughter animals rather than hand them to the commune (S11): the more, the less they trust it."""
    n, st = s.numbers, s.state
    if "livestock" in s.world.without:
        return
    distrust = np.maximum(n.rush_trust - st.trust, 0)
    full = n.rush_trust - n.trust_start
    s.scale("cattle", "slaughter", -n.cattle_rush * distrust * forms // full)
    s.scale("pigs", "slaughter", -n.pigs_rush * distrust * forms // full)
