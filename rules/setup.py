"""Set-up: the board of 1957 as a state, or a recorded opening, for a whole batch of matches."""

from __future__ import annotations

import json
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rules.datafile import data_path
from rules.errors import RulesError
from rules.ledger import Ledger
from rules.state import COLUMNS, NAMES, State
from rules.world import World

IntArray = NDArray[np.int64]


@lru_cache(maxsize=8)
def _opening(name: str) -> dict[str, list[int]]:
    """Return a recorded opening: column -> one number a province (or one for the nation).

    Raises:
        RulesError: when the file does not hold exactly the columns of the state.
    """
    path = data_path("openings", f"{name}.json")
    try:
        found: dict[str, list[int]] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RulesError(
            str(path.name), f"cannot be read ({error})", "make it again with `greatleap opening`"
        ) from None
    if set(found) != set(NAMES):
        raise RulesError(
            path.name,
            f"columns differ: {sorted(set(found) ^ set(NAMES))}",
            "make it again with `greatleap opening`",
        )
    return found


def set_up(world: World, seated: IntArray, keeps_ledger: bool = True) -> State:
    """Return the state before the first season.

    Args:
        world: the world of the scenario.
        seated: (matches, provinces) of 0 and 1: which provinces the seats of the table lead.
        keeps_ledger: whether bookings are kept.
    """
    matches, provinces = seated.shape
    cards = [-1 if c.id in world.scenario.leave_out else c.turn for c in world.cards]
    table: dict[str, IntArray] = {}
    for name, column in COLUMNS.items():
        width = provinces if column.scope == "province" else 1
        table[name] = np.zeros((matches, width), dtype=np.int64)
    if world.scenario.opening:
        for name, values in _opening(world.scenario.opening).items():
            table[name][:] = np.array(values, dtype=np.int64)
    else:
        _board_of_1957(world, table)
    table["seated"][:] = seated
    table["rural_start"][:] = table["people_rural"]
    return State(
        turn=world.scenario.first_turn,
        last=world.scenario.last_turn,
        card_start=np.tile(np.array(cards, dtype=np.int64), (matches, 1)),
        card_strength=np.full((matches, len(cards)), 1000, dtype=np.int64),
        ledger=Ledger(keeps=keeps_ledger),
        **table,
    )


def _board_of_1957(world: World, table: dict[str, IntArray]) -> None:
    """Fill the table with the end of 1957.

    Stores that last until the first harvest, indices at 1000, orders of a quiet year.
    """
    n = world.numbers
    need_kt = world.rural * world.need // 4_000_000
    table["people_rural"][:] = world.rural
    table["people_urban"][:] = world.urban
    table["grain_store"][:] = need_kt * n.spring_weight // 1000
    for name in ("tools", "cattle", "pigs", "area", "nourishment", "eaten", "expertise"):
        table[name][:] = 1000
    table["water"][:] = n.water_1957
    table["trust"][:] = n.trust_start
    table["standing"][:] = n.standing_start
    table["red"][:] = world.board.kitchens
    table["zeal"][:] = n.zeal_1957
    table["plots"][:] = 1000
    table["base"][:] = world.base
    table["machines"][:] = world.machines
    table["report"][:] = world.base
    table["claim_high"][:] = 1000
    table["steel_report"][:] = world.machines * n.steel_declared_1957 // 1000
    table["quota"][:] = world.base * world.quota // 1000
    table["delivered"][:] = table["quota"]
    table["order_fields"][:] = n.hands_spring
    table["order_waterworks"][:] = 1
    table["order_sidelines"][:] = 2
    table["order_ration"][:] = 1
    table["order_relief_to"][:] = -1
    table["order_report"][:] = 1000
    table["order_delivery"][:] = 1000
    table["reserve"][:] = n.reserve_1957
    table["procured"][:] = n.procured_1957
    table["pace"][:] = 1000
    table["town_ration"][:] = 1000
