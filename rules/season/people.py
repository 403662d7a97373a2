"""People: hunger, excess deaths, births and other deaths, and those who leave for the towns (S15)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rules.season.context import Season

IntArray = NDArray[np.int64]


def rigidity(s: Season) -> IntArray:
    """Return how far compulsion keeps people from helping themselves, in permille.

    rigid_base + rigid_kitchens x kitchens + rigid_plots x no plots + rigid_search x search: what a seat can see and
    change.
    """
    st, n = s.state, s.numbers
    kitchens = st.kitchens * 0 if "kitchens" in s.world.without else st.kitchens
    bound = n.rigid_kitchens * kitchens + n.rigid_plots * (1000 - st.plots) + n.rigid_search * st.search
    return n.rigid_base + bound // 1000


def live(s: Season) -> None:
    """Let hunger act on the people.

    Excess deaths a season, per million: rigidity x (deaths_first x (h - deaths_first_from) + deaths_second x
    (h - deaths_second_from)), each where positive, with h the hunger: `hunger_now` of the shortage now, the rest
    memory. Nourishment then moves one part in `memory` of the way to what was eaten.
    """
    st, n = s.state, s.numbers
    shortage = np.maximum(1000 - st.eaten, 0)
    memory = np.maximum(1000 - st.nourishment, 0)
    st.hunger[:] = (n.hunger_now * shortage + (1000 - n.hunger_now) * memory) // 1000
    first = n.deaths_first * np.maximum(st.hunger - n.deaths_first_from, 0)
    second = n.deaths_second * np.maximum(st.hunger - n.deaths_second_from, 0)
    per_million = np.minimum(rigidity(s) * (first + second) // 1000, n.deaths_most)
    dead = st.people_rural * per_million // 1_000_000
    s.book("people_rural", "hunger", -dead)
    st.deaths_season[:] = dead
    st.deaths += dead
    st.nourishment += (np.minimum(st.eaten, n.memory_most) - st.nourishment) // n.memory
    np.minimum(st.nourishment, 1000, out=st.nourishment)
    _births_and_moves(s)


def _births_and_moves(s: Season) -> None:
    """Book births, other deaths, and moves between country and towns.

    Births fall with hunger; hungry people leave for the towns as far as registration lets them; the towns
    draw or send back people as the dial says.
    """
    st, n, d = s.state, s.numbers, s.dials
    born = (
        st.people_rural
        * np.maximum(
            n.births - n.births * n.births_hunger // 1000 * (1000 - st.nourishment) // n.births_span, n.births_least
        )
        // 40_000
    )
    s.book("people_rural", "births", born)
    s.book("people_rural", "other-deaths", -(st.people_rural * s.world.board.deaths_rate // 40_000))
    leave = np.maximum(st.hunger - n.flight_from, 0) * n.flight // 1000 * d.flight // 1000
    moved = st.people_rural * (leave + d.town_growth) // 1000
    moved = np.maximum(moved, -(st.people_urban * n.towns_sent // 1000))
    s.book("people_rural", "to-towns", -moved)
    s.book("people_urban", "from-country", moved)
