"""Forecast: what orders would do by what a seat can know.

It plays the real season on a state built from the view alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from rules.card_models import MotionModel
from rules.cards import Card
from rules.dial_sums import strikes
from rules.dials import NAMES as DIALS
from rules.dials import Dials, load_dials
from rules.orders import HOLD, KIND, NOBODY, from_decision
from rules.predictions import KIND as PREDICTION
from rules.predictions import foresee_points
from rules.season.politics import seen_by_inspectors
from rules.season.resolve import play_season
from rules.setup import set_up
from rules.state import COLUMNS, IN_DECK, NATION_NAMES, PHASES, PROVINCE_NAMES, State

if TYPE_CHECKING:
    from engine.jsontypes import JSON
    from rules.season.context import Season
    from rules.world import World

IntArray = NDArray[np.int64]
CASES = 3
_WORST_FIRST = np.array([[-1], [0], [1]], dtype=np.int64)
# What a seat may think of the others, permille of the middle case, worst for itself first.
_OTHERS_BOAST = np.array([[1300], [1000], [400]], dtype=np.int64)
_OTHERS_STORE = np.array([[600], [1000], [1400]], dtype=np.int64)
_OTHERS_HARVEST = np.array([[1150], [1000], [850]], dtype=np.int64)
_DEATHS_LOW, _DEATHS_HIGH = 850, 1150
_OTHERS_STEEL = np.array([[1200], [1000], [850]], dtype=np.int64)
SHOWN = (
    "crop",
    "harvest",
    "grain_store",
    "grain_household",
    "eaten",
    "nourishment",
    "deaths_season",
    "steel_year",
    "iron_year",
    "tools",
    "cattle",
    "pigs",
    "trust",
    "expertise",
    "standing",
    "arrears",
    "quota",
    "delivered",
    "moved",
    "machines",
    "people_rural",
    "water",
    "influence",
)


@dataclass(frozen=True, slots=True)
class Picture:
    """What a seat may picture from one view, for all the orders that it thinks of; nobody changes it."""

    state: State
    dials: Dials


def imagine(view: Mapping[str, Any], world: World, seat: str) -> Picture:
    """Return three cases of the state as a seat may picture it, worst first, and the dials where it is.

    Its own province is as it knows it. The others are the board of 1957, brought up to date with what is public and
    otherwise like its own, their claims, stores, harvests and steel as high or low as the case wants.
    """
    i = world.board.index(seat)
    state = world.opening(CASES, lambda cases: set_up(world, np.zeros((cases, world.provinces), dtype=np.int64)))
    state.turn = int(view["turn"])
    for name in NATION_NAMES:
        if COLUMNS[name].audience == "public":
            getattr(state, name)[:] = view["nation"][name]
    for name in PROVINCE_NAMES:
        if COLUMNS[name].audience == "public":
            getattr(state, name)[:] = [row[name] for row in view["provinces"]]
    state.phase = PHASES.index(view["phase"])
    state.deal_cards(card_holder=_hand(view, world, i))
    here: dict[str, int] = view["dials"]
    table = np.repeat(np.array([[[here[name]]] for name in DIALS], dtype=np.int64), world.provinces, axis=2)
    dials = Dials(**dict(zip(DIALS, table, strict=True)))
    claim = 1000 + dials.boast * state.red // 720 * _OTHERS_BOAST // 1000
    _like_mine(state, world, view["own"], i)
    state.order_report[:] = claim
    state.labour_year[:] = 4
    state.kitchens[:] = dials.kitchens * state.red
    for name, value in view["own"].items():
        getattr(state, name)[:, i] = value
    state.freeze()
    return Picture(state, dials)


def _hand(view: Mapping[str, Any], world: World, i: int) -> IntArray:
    """Return the holders of the cards as a seat knows them: its own hand, and nothing of the others'."""
    mine = {card["id"] for card in view["hand"]}
    row = [i if card.id in mine else IN_DECK for card in world.cards]
    return np.tile(np.array(row, dtype=np.int64), (CASES, 1))


def with_card(dials: Dials, card: Card, i: int, world: World) -> Dials:
    """Return the dials of a season in which province `i` plays a card of its hand."""
    table = {name: getattr(dials, name) for name in load_dials()}
    for effect in card.effects:
        if effect.after == 0:
            table[effect.dial] = table[effect.dial] + effect.amount * strikes(effect, i, world.board.adjacent)
    for name, dial in load_dials().items():
        table[name] = np.clip(table[name], dial.low, dial.high)
    return Dials(**table)


def _foresee_vote(view: Mapping[str, Any], world: World, seat: str, decision: Mapping[str, JSON]) -> dict[str, JSON]:
    """Return what a vote may bring, in points: what the floor gives each side, what is won and lost.

    In a debate `hold` and `motion` are ranges of support in tenths of a point without the other seats of the table,
    `reward` and `price` points of standing, `spent` and `lost` points of influence.
    """
    found: dict[str, JSON] = {"kind": decision["kind"], "seat": seat, "turn": int(view["turn"])}
    if decision["kind"] == "reckoning":
        return found | {"voice": 10 * int(view["own"]["influence"])}
    n = world.numbers
    stake = int(str(decision["stake"]))
    line = int(view["nation"]["dials"]["line"])
    others = sum(1 for row in view["provinces"] if not row["seated"])
    steps = max(line - n.debate_tolerated, 0)
    calm = n.debate_line * line + n.debate_calm * others
    motion = str(decision["motion"])
    low = high = 10 * stake
    price = reward = 0
    if motion != HOLD:
        model = world.cards[world.card_ids.index(motion)].model
        assert isinstance(model, MotionModel)
        leap = n.debate_leap * line if model.leaning > 0 else 0
        unknown = n.debate_unknown if model.leaning < 0 else n.debate_unknown // 2 if model.leaning > 0 else 0
        hungry = n.debate_hungry * others if model.leaning < 0 else 0
        low, high = low + model.appeal + leap - unknown, high + model.appeal + leap + unknown + hungry
        price, reward = model.price * steps, model.reward
    hold: JSON = [
        n.debate_line * line + (10 * stake if motion == HOLD else 0),
        calm + (10 * stake if motion == HOLD else 0),
    ]
    spent, lost = (-(-stake * share // 1000) for share in (n.debate_spent, n.debate_lost))
    return found | {
        "hold": hold, "motion": [max(low, 0), max(high, 0)], "price": price, "reward": reward, "spent": spent, "lost":
        lost,
    }  # fmt: skip


def _like_mine(state: State, world: World, own: Mapping[str, int], i: int) -> None:
    """Picture the others' harvests, stores, plants and steel as like one's own, against what is usual or needed."""
    need = np.maximum(state.people_rural // 1000 * world.need // 4000, 1)
    mine = max(own["people_rural"] // 1000 * int(world.need[0, i]) // 4000, 1)
    state.base[:] = world.base * own["base"] // int(world.base[0, i])
    state.harvest[:] = state.base * own["harvest"] // max(own["base"], 1) * _OTHERS_HARVEST // 1000
    state.machines[:] = world.machines * own["machines"] // max(int(world.machines[0, i]), 1)
    made = own["steel_year"] + own["iron_year"]
    state.steel_year[:] = state.steel_report * made // max(int(state.steel_report[0, i]), 1) * _OTHERS_STEEL // 1000
    state.grain_store[:] = need * own["grain_store"] // mine * _OTHERS_STORE // 1000


def foresee(
    view: Mapping[str, Any], world: World, seat: str, decision: Mapping[str, JSON], picture: Picture | None = None
) -> dict[str, JSON]:
    """Return what a checked decision would do in the seat's province, as JSON.

    `results`: column -> {low, middle, high, now}; `bookings`: stock -> [{cause, low, high}], the named factors of each
    result; `overrun_permille`: the chance that zeal does more than ordered; `inspectors`: points of standing they would
    take; `turn`: the season it speaks of; `predictions`: what they say (`foresee_points`), all that there is for an
    analyst. Worst, middle and best are cases of luck and of what others claim, not bounds. `picture` is what
    `imagine` gave for this view and seat, where it was asked before.
    """
    if decision["kind"] == PREDICTION:
        return {"seat": seat, "turn": int(view["turn"]), "predictions": foresee_points(decision)}
    if decision["kind"] != KIND:
        return _foresee_vote(view, world, seat, decision)
    i = world.board.index(seat)
    pictured = picture or imagine(view, world, seat)
    state, dials = pictured.state.clone(), pictured.dials
    for name, value in from_decision(decision, world.board.keys, world.card_ids).items():
        getattr(state, f"order_{name}")[:, i] = value
    if decision["card"] != NOBODY:
        dials = with_card(dials, world.cards[world.card_ids.index(str(decision["card"]))], i, world)
    now = {name: int(getattr(state, name)[1, i]) for name in SHOWN}
    season = play_season(state, world, None, _WORST_FIRST, dials)
    return {
        "seat": seat,
        "turn": int(view["turn"]),
        "results": _results(state, i, now),
        "bookings": _booked(season, i),
        "overrun_permille": int(season.overrun_chance[1, i]),
        "inspectors": {reason: int(points[1, i]) for reason, points in seen_by_inspectors(season).items()},
        "predictions": foresee_points(decision),
    }


def _results(state: State, province: int, now: Mapping[str, int]) -> dict[str, JSON]:
    """Return what each column comes to in one province."""
    results: dict[str, JSON] = {}
    for name in SHOWN:
        low, middle, high = getattr(state, name)[:, province].tolist()
        low, high = min(low, middle, high), max(low, middle, high)
        if name == "deaths_season":
            low, high = low * _DEATHS_LOW // 1000, -(-high * _DEATHS_HIGH // 1000)
        results[name] = {"low": low, "middle": middle, "high": high, "now": now[name]}
    return results


def _booked(season: Season, province: int) -> dict[str, JSON]:
    """Return what each stock of one province owes to which cause."""
    found: dict[str, list[JSON]] = {}
    for (stock, cause), change in season.ledger.bookings.items():
        if COLUMNS[stock].scope == "province":
            values = change[:, province].tolist()
            if any(values):
                found.setdefault(stock, []).append({"cause": cause, "low": min(values), "high": max(values)})
    return {name: found[name] for name in SHOWN if name in found}
