"""A table to try things at: matches led by a policy, with a plan of one's own laid over it in some provinces."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bots.registry import POLICIES
from engine import choices as offers
from engine.chance import Chance
from rules.calendar import WINTER, season_of
from rules.choices import offer
from rules.debate import TABLED
from rules.game import advance
from rules.ledger import Ledger
from rules.orders import HOLD, ORDER_FIELDS, Orders, give_orders, orders_of, to_decision
from rules.scenario import load_scenario
from rules.season.resolve import play_season
from rules.setup import begin, set_up
from rules.sight import Sight, sight_of
from rules.state import CARD_ARRAYS, IN_DECK, NAMES, ORDERS, State
from rules.world import World, make_world

IntArray = NDArray[np.int64]
Given = dict[str, IntArray]
Plan = Callable[[Sight, Given], None]
"""Changes the orders of a season in place: field of `Orders` -> (matches, provinces)."""

SEED = "a table to try things at"
SCRIPTS = tuple(sorted(name for name in POLICIES if not name.startswith("planner")))
"""The leaders that are quick enough to lead all provinces at once."""
SEATS = ("henan", "anhui", "hunan", "sichuan")
WORKING = ("furnaces", "waterworks", "workshops", "sidelines", "fields")


@lru_cache(maxsize=8)
def world_of(name: str = "campaign", without: tuple[str, ...] = ()) -> World:
    scenario = load_scenario(name)
    return make_world(scenario.model_copy(update={"without": list(without)}))


def opened(world: World, seeds: Sequence[str]) -> tuple[State, Chance]:
    """Return matches before the orders of their first season, every province a seat of the table, and their chance."""
    state, chance = set_up(world, np.ones((len(seeds), world.provinces), dtype=np.int64)), Chance.of_many(seeds)
    begin(state, world, chance)
    go_on(state, world, chance)
    return state, chance


def table_at(
    turn: int = 0, seats: Sequence[str] = SEATS, *, seeds: Sequence[str] = (SEED,), world: World | None = None
) -> tuple[State, Chance]:
    """Return matches of a table, the line in all provinces, before what a turn opens with; and their chance."""
    world = world or world_of()
    chance = Chance.of_many(seeds)
    seated = np.array([[int(key in seats) for key in world.board.keys]] * len(seeds), dtype=np.int64)
    state = set_up(world, seated)
    begin(state, world, chance)
    while state.turn < turn:
        go_on(state, world, chance)
        give_orders(state, POLICIES["line"].orders(sight_of(state, world), chance))
        play_season(state, world, chance)
    return state, chance


def put_on_table(state: State, world: World, *motions: str) -> None:
    """Put motions, and no others, on the table of the debate."""
    holder = state.card_holder.copy()
    holder[:, world.motions.start : world.motions.stop] = IN_DECK
    holder[:, [world.card_ids.index(motion) for motion in motions]] = TABLED
    state.deal_cards(card_holder=holder)


def put_in_hand(state: State, world: World, card: str, seat: str) -> int:
    """Put a card into a seat's hand, and return its column."""
    holder, column = state.card_holder.copy(), world.card_ids.index(card)
    holder[:, column] = world.board.index(seat)
    state.deal_cards(card_holder=holder)
    return column


def back(state: State, world: World, seat: str, motion: str, stake: int) -> None:
    """Let a seat stake influence on a motion, or on holding the line."""
    i = world.board.index(seat)
    state.order_motion[:, i] = -1 if motion == HOLD else world.card_ids.index(motion)
    state.order_stake[:, i] = stake


def play_on(state: State, world: World, chance: Chance) -> None:
    """Play a season in place, and go on to the orders of the next, or to the end."""
    play_season(state, world, chance)
    go_on(state, world, chance)


def go_on(state: State, world: World, chance: Chance) -> None:
    """Hold a debate in which nobody stakes anything, and the reckoning, where it is time for one."""
    while state.phase != ORDERS and not state.over:
        advance(state, world, chance)


def course(
    plan: Plan | None = None,
    where: NDArray[np.bool_] | None = None,
    *,
    seeds: Sequence[str] = (SEED,),
    policy: str = "line",
    seasons: int = 20,
    world: World | None = None,
) -> list[State]:
    """Play seasons and return every state: item t is the state before season t, whose ledger tells of season t - 1.

    The policy leads everywhere; where `where` (matches, provinces) says so (everywhere by default) the plan changes its
    orders, and must make them legal.
    """
    world = world or world_of()
    state, chance = opened(world, seeds)
    states = [state.clone()]
    for _ in range(seasons):
        sight = sight_of(state, world)
        orders = POLICIES[policy].orders(sight, chance)
        given = {name: np.array(getattr(orders, name)) for name in ORDER_FIELDS}
        if plan is not None:
            plan(sight, given)
            if where is not None:
                given = {name: np.where(where, given[name], getattr(orders, name)) for name in ORDER_FIELDS}
        give_orders(state, Orders(**given))
        if plan is not None:
            check_legal(state, world, where)
        play_on(state, world, chance)
        states.append(state.clone())
    return states


def each_alone(world: World | None = None) -> tuple[tuple[str, ...], NDArray[np.bool_]]:
    """Return seeds and a mask for as many equal matches as provinces: in each another goes its own way."""
    provinces = (world or world_of()).provinces
    return (SEED,) * provinces, np.eye(provinces, dtype=bool)


def move(given: Given, source: str, target: str, count: int) -> None:
    """Send up to `count` brigades of every province from one task to another."""
    moved = np.minimum(given[source], count)
    given[source] = given[source] - moved
    given[target] = given[target] + moved


def keep(given: Given, task: str, most: int, rest: str) -> None:
    """Keep at most `most` brigades at a task; the others go to `rest`."""
    spare = np.maximum(given[task] - most, 0)
    given[task] = given[task] - spare
    given[rest] = given[rest] + spare


def check_legal(state: State, world: World, where: NDArray[np.bool_] | None = None) -> None:
    """Check that the orders that stand in a state are what `choices` allows, in every match and province of `where`.

    Raises:
        IllegalDecision: for the first that is not.
    """
    mask = np.ones(state.standing.shape, dtype=bool) if where is None else where
    mask = mask & (state.outsider == 0)
    winter = season_of(state.turn) == WINTER
    for match in range(state.matches):
        alone = state.rows(slice(match, match + 1))
        for province in np.flatnonzero(mask[match]).tolist():
            decision = to_decision(orders_of(alone, 0, province), winter, world.board.keys, world.card_ids)
            offers.check(offer(alone, world, province), decision)


def booked(state: State, stock: str, *causes: str) -> IntArray:
    """Return what the last season booked to a stock for some causes, (matches, provinces)."""
    total: IntArray = np.zeros_like(getattr(state, stock))
    for cause, change in state.ledger.causes(stock):
        if cause in causes:
            total = total + change
    return total


def copies(state: State, count: int) -> State:
    """Return a batch of as many matches as wanted, all standing where the one match given stands."""
    columns: dict[str, Any] = {name: np.repeat(getattr(state, name), count, axis=0) for name in NAMES}
    columns |= {name: np.repeat(getattr(state, name), count, axis=0) for name in CARD_ARRAYS}
    return replace(state, ledger=Ledger(keeps=False), **columns)


def numbered(count: int) -> list[str]:
    """Return as many seeds."""
    return [f"{SEED} {number}" for number in range(count)]
