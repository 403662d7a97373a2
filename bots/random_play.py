"""Random: any legal orders; a yardstick for the others and a fuzzer for the rules."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bots.policy import make_orders
from engine.chance import Chance
from rules import choices
from rules.calendar import WINTER
from rules.orders import TASKS, Orders
from rules.sight import Sight

IntArray = NDArray[np.int64]
_BROKEN_UP = 2


def random_play(sight: Sight, chance: Chance) -> Orders:
    """Draw every order on the stream `random-play`; brigades are thrown one by one on the tasks that are open."""
    lane = 0
    provinces = sight.world.provinces

    def draw(limit: int) -> IntArray:
        nonlocal lane
        lane += 1
        return sight.where(chance.below(limit, sight.turn, f"random-play-{lane}", provinces))

    own = sight.own
    brigades = sight.brigades()
    placed = {task: np.zeros(sight.shape, dtype=np.int64) for task in TASKS}
    caps = {"workshops": choices.MOST_IN_WORKSHOPS, "sidelines": choices.MOST_ON_SIDELINES}
    first = 1 if sight.season == WINTER else 0
    for number in range(12):
        thrown = first + draw(len(TASKS) - first)
        present = brigades > number
        for index, task in enumerate(TASKS):
            full = placed[task] >= caps.get(task, 12)
            placed[task] += present & (thrown == index) & ~full
            placed["waterworks"] += present & (thrown == index) & full
    open_kitchens = draw(2) * ((own.stage != _BROKEN_UP) | (sight.dials.kitchens > 0))
    ration = draw(4)
    others = draw(provinces + 1) - 1
    own_column = sight.where(np.broadcast_to(np.arange(provinces), (sight.shape[0], provinces)))
    return make_orders(
        sight,
        placed,
        ration=np.where((ration == 3) & (own.kitchens == 0), 1, ration),
        kitchens=open_kitchens,
        cadres=draw(3) - 1,
        melt=draw(choices.MOST_LOTS + 1),
        relief_to=np.where(others == own_column, -1, others),
        relief=draw(choices.MOST_RELIEF + 1),
        report=choices.REPORT_LOW
        + choices.REPORT_STEP * draw((choices.REPORT_HIGH - choices.REPORT_LOW) // choices.REPORT_STEP + 1),
        delivery=choices.DELIVERY_STEP * draw(1000 // choices.DELIVERY_STEP + 1),
        search=draw(4),
        machines=draw(4),
        card=_any_card(sight, draw(1 << 20)),
    )


def _any_card(sight: Sight, drawn: IntArray) -> IntArray | int:
    """Return one of the cards that each seat may play, or none."""
    if sight.hand is None:
        return -1
    count = sight.hand.sum(axis=2)
    nth = drawn % (count + 1)
    place: IntArray = (sight.hand.cumsum(axis=2) == nth[:, :, None]).argmax(axis=2)
    return np.where(nth > 0, sight.world.hand_cards.start + place, -1)


def random_vote(sight: Sight, chance: Chance) -> tuple[IntArray, IntArray]:
    """Draw a motion on the table, or none, and a stake."""
    lanes = sight.world.provinces
    drawn = sight.where(chance.below(1 << 20, sight.turn, "random-motion", lanes))
    count = sight.tabled.sum(axis=1)[:, None]
    nth = drawn % (count + 1)
    place = (sight.tabled.cumsum(axis=1)[:, None, :] == nth[:, :, None]).argmax(axis=2)
    motion = np.where(nth > 0, place + sight.world.motions.start, -1)
    stake = sight.where(chance.below(1 << 20, sight.turn, "random-stake", lanes)) % (sight.own.influence + 1)
    return motion, stake


def random_explanation(sight: Sight, chance: Chance) -> IntArray:
    """Draw an explanation."""
    return sight.where(chance.below(2, sight.turn, "random-explanation", sight.world.provinces))
