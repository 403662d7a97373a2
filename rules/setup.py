"""Set-up: the board of 1957 as a state, or a recorded opening, for a whole batch of matches."""

from __future__ import annotations

import json
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.chance import Chance
from rules.calendar import TURNS
from rules.card_models import CardModel
from rules.cards import NEVER
from rules.datafile import data_path
from rules.debate import table_motions
from rules.errors import RulesError
from rules.hands import deal_hands
from rules.ledger import Ledger
from rules.scenario import ScenarioModel
from rules.state import COLUMNS, DEBATE, IN_DECK, NAMES, ORDERS, RECKONING, State
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
    left_out = world.scenario.leave_out
    cards = [c.turn if c.dated and c.id not in left_out else NEVER for c in world.cards]
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
    _before_politics(world, table)
    return State(
        turn=world.scenario.first_turn,
        last=world.scenario.last_turn,
        phase=phase_of(world.scenario.first_turn, world.scenario),
        card_start=np.tile(np.array(cards, dtype=np.int64), (matches, 1)),
        card_strength=np.full((matches, len(cards)), 1000, dtype=np.int64),
        card_by=np.full((matches, len(cards)), NEVER, dtype=np.int64),
        card_holder=np.full((matches, len(cards)), IN_DECK, dtype=np.int64),
        ledger=Ledger(keeps=keeps_ledger),
        **table,
    )


def begin(state: State, world: World, chance: Chance) -> None:
    """Deal what the seed decides before the first season: the cards' seasons and strength, convictions, hands, motions.

    In open mode each dated card that has not come yet moves by up to `open_shift` seasons, a disaster by whole years,
    and its strength varies by up to `open_strength`; in historical mode strength varies only as the card itself says.
    """
    n, cards = world.numbers, world.cards
    lanes = len(cards)
    strength = state.card_strength.copy()
    start = state.card_start.copy()
    opens = world.scenario.mode == "open"
    varies = [c.model.varies if isinstance(c.model, CardModel) else 0 for c in cards]
    widths = np.array([max(v, n.open_strength) if opens and c.dated else v for c, v in zip(cards, varies, strict=True)])
    if widths.any():
        drawn = chance.below(2001, 0, "card-strength", lanes) - 1000
        strength += widths * drawn // 1000
    if opens:
        moved = chance.below(2 * n.open_shift + 1, 0, "card-season", lanes) - n.open_shift
        years = 4 * (chance.below(3, 0, "card-year", lanes) - 1)
        moved = np.where(np.array([c.deck == "disaster" for c in cards]), years, moved)
        free = (start > state.turn) & np.array([c.dated for c in cards])
        start = np.where(free, np.clip(start + moved, state.turn, TURNS - 1), start)
    state.deal_cards(card_start=start, card_strength=strength)
    state.conviction[:] = chance.below(len(world.convictions.ids), 0, "conviction", world.provinces)
    if state.seated.any():
        near = (chance.below(3, 0, "near-the-centre", world.provinces) - 1) * state.seated
        state.standing += n.standing_deal * near
        state.influence -= n.influence_deal * near
        deal_hands(state, world, chance)
        table_motions(state, world, chance)


def phase_of(turn: int, scenario: ScenarioModel) -> int:
    """Return what is decided first in a turn: a debate in some springs, the reckoning at the end, else orders."""
    if turn > scenario.last_turn:
        return RECKONING
    return DEBATE if scenario.debates_in(turn) else ORDERS


def _before_politics(world: World, table: dict[str, IntArray]) -> None:
    """Give every leader the usual influence, and set what no debate and no reckoning has decided yet to nobody."""
    table["influence"][:] = world.numbers.influence_start
    for name in ("order_card", "order_discard", "order_motion", "tabled_by", "backed", "explained", "passed"):
        table[name][:] = NEVER
    table["explanation"][:] = NEVER


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
