"""One season from news to politics, for a whole batch of matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rules.calendar import WINTER
from rules.debate import table_motions
from rules.hands import draw_cards, play_cards
from rules.season.context import Season, begin_season
from rules.season.eating import eat
from rules.season.fields import work_fields
from rules.season.furnaces import make_steel
from rules.season.herds import keep_herds
from rules.season.news import hear_news
from rules.season.people import live
from rules.season.politics import judge
from rules.season.procurement import collect_arrears, procure
from rules.season.zeal import rule_by_outsider, stir_zeal
from rules.setup import phase_of

if TYPE_CHECKING:
    from engine.chance import Chance
    from rules.dials import Dials
    from rules.state import State
    from rules.world import World

IntArray = NDArray[np.int64]
_NO_LUCK: IntArray = np.zeros((1, 1), dtype=np.int64)


def play_season(
    state: State,
    world: World,
    chance: Chance | None,
    luck: IntArray | None = None,
    dials: Dials | None = None,
    imagined: bool = False,
) -> Season:
    """Resolve the season at `state.turn` with the orders that stand in the state, in place.

    Cards of the hands are played first; at the end the seats draw, and motions are tabled for a debate that follows.

    Args:
        state: a batch of matches; changed in place, its turn moves on by one.
        world: the world of the scenario.
        chance: keyed chance of the matches, or None to use `luck`.
        luck: (matches, 1) of -1, 0, 1: worst, middle or best case where chance would be drawn.
        dials: the season's dials where they are known from a view, or None to take them from the cards.
        imagined: whether it is only pictured by a policy that looks ahead, so that nobody draws a card and no motion is
            tabled afterwards.

    Returns:
        The season as it was resolved, with its dials.
    """
    cost = play_cards(state, world)
    s = begin_season(state, world, chance, _NO_LUCK if luck is None else luck, dials)
    s.book("influence", "card-played", -cost)
    hear_news(s)
    rule_by_outsider(s)
    _open_kitchens(s)
    stir_zeal(s)
    work_fields(s)
    make_steel(s)
    if s.season == WINTER:
        procure(s)
    collect_arrears(s)
    eat(s)
    live(s)
    keep_herds(s)
    judge(s)
    state.turn += 1
    state.phase = phase_of(state.turn, world.scenario)
    if chance is not None and not imagined:
        draw_cards(state, world, chance)
        table_motions(state, world, chance)
    return s


def _open_kitchens(s: Season) -> None:
    """Open or close kitchens as ordered: as far as Red cadres carry them, nearly everywhere while food is free."""
    st = s.state
    reach = np.maximum(st.red, s.numbers.free_reach * s.dials.free_supply)
    st.kitchens[:] = st.order_kitchens * reach
