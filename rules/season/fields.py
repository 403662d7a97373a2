"""Fields: what is sown, tended and gathered, with every loss named (S14)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rules.calendar import AUTUMN, SPRING, SUMMER
from rules.season.context import Season

IntArray = NDArray[np.int64]


def shortage_of_hands(s: Season) -> IntArray:
    """Return the shortage of hands in the fields, in permille of what the season needs."""
    n, st = s.numbers, s.state
    need = {SPRING: n.hands_spring, SUMMER: n.hands_summer, AUTUMN: n.hands_autumn}[s.season]
    if "diversion" in s.world.without:
        return np.zeros_like(st.order_fields)
    hands = (st.order_fields - st.overrun) * 1000
    short: IntArray = np.maximum(1000 - hands // need, 0)
    return short


def work_fields(s: Season) -> None:
    """Sow in spring, tend and gather the first harvest in summer, gather the rest in autumn."""
    if s.season == SPRING:
        _sow(s)
    elif s.season == SUMMER:
        _tend(s)
        _gather(s, s.state.crop * s.numbers.first_harvest // 1000, "first-harvest")
    elif s.season == AUTUMN:
        _hunger_and_weather(s)
        short = shortage_of_hands(s) - s.numbers.autumn_slack
        s.scale("crop", "left-in-field", -s.numbers.autumn_short_hands * np.maximum(short, 0) // 1000)
        _gather(s, s.state.crop.copy(), "harvest")
    if s.season != SPRING:
        np.minimum(s.state.area + s.numbers.area_recovery, 1000, out=s.state.area)


def _sow(s: Season) -> None:
    """Sow: land left unsown, extra effort, and what animals, tools, experts and trust are worth.

    base x area (by its elasticity) x effort x cattle x tools x trust x expertise.
    """
    st, n, d = s.state, s.numbers, s.dials
    without = s.world.without
    st.base += st.base * n.growth // 1000
    short = shortage_of_hands(s)
    unsown = n.area_short_hands * short // 1000
    if d.plant_less.any() and "diversion" not in without:
        unsown = unsown + d.plant_less * (n.area_zeal_floor + (1000 - n.area_zeal_floor) * st.red // 1000) // 1000
    st.area[:] = np.clip(st.area + n.area_recovery - unsown, n.area_least, 1000)
    s.book("crop", "sown", st.base)
    s.scale("crop", "land-unsown", n.area_elasticity * (st.area - 1000) // 1000)
    if d.effort.any():
        s.scale("crop", "effort", d.effort)
    s.scale("crop", "animals", n.cattle_yield * (np.minimum(st.cattle, 1000) - 1000) // 1000)
    s.scale("crop", "tools", n.tools_yield * (st.tools - 1000) // 1000)
    s.scale("crop", "trust", n.trust_yield * (st.trust - n.trust_start) // 1000)
    if "expertise" not in without:
        obeyed = n.expertise_yield * (st.expertise - 1000) - d.close_planting * (2000 - st.expertise)
        s.scale("crop", "expertise", obeyed // 1000)
    _hunger_and_weather(s)


def _tend(s: Season) -> None:
    """Tend the crop: want of hands, hunger, weather and luck."""
    n = s.numbers
    s.scale("crop", "untended", -n.summer_short_hands * shortage_of_hands(s) // 1000)
    _hunger_and_weather(s)
    if s.chance is None:
        luck = s.luck * n.luck
    else:
        luck = s.chance.below(2 * n.luck + 1, s.turn, "luck", s.world.provinces) - n.luck
    s.scale("crop", "luck", luck)


def _hunger_and_weather(s: Season) -> None:
    """Weaken work by hunger (a third in each season), strike with weather and pests.

    Weather: `weather_yield` where all land is severely hit, against the usual share; water works soften it.
    """
    st, n, d = s.state, s.numbers, s.dials
    if "hunger" not in s.world.without:
        s.scale("crop", "hunger", n.hunger_yield * np.minimum(st.nourishment - 1000, 0) // 3000)
    if d.weather.any() and "weather" not in s.world.without:
        softened = 1000 + n.water_open - (n.water_open + n.water_softens) * st.water // 1000
        s.scale("crop", "weather", -n.weather_yield * d.weather * softened // 1_000_000)
    if s.season == SUMMER and "weather" not in s.world.without:
        s.scale("crop", "no-usual-losses", np.asarray(n.weather_yield * n.weather_normal // 1000))
    if s.season == SUMMER:
        s.scale("crop", "waterworks", n.water_yield * (st.water - n.water_1957) // 1000)
    if d.pests.any():
        s.scale("crop", "pests", -d.pests)


def _gather(s: Season, grain: IntArray, cause: str) -> None:
    """Bring grain in: most to the communal store, a little stays in the households."""
    st = s.state
    hidden = grain * s.numbers.hidden // 1000
    s.book("crop", "gathered", -grain)
    s.book("grain_store", cause, grain - hidden)
    s.book("grain_household", "kept-at-home", hidden)
    st.harvest += grain
