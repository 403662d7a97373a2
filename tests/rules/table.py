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
from rules.ledger import Ledger
from rules.orders import ORDER_FIELDS, Orders, give_orders, orders_of, to_decision
from rules.scenario import load_scenario
from rules.season.resolve import play_season
from rules.setup import set_up
from rules.sight import Sight, sight_of
from rules.state import NAMES, State
from rules.world import World, make_world

IntArray = NDArray[np.int64]
Given = dict[str, IntArray]
Plan = Callable[[Sight, Given], None]
"""Changes the orders of a season in place: field of `Orders` -> (matches, provinces)."""

SEED = "a table to try things at"
WORKING = ("furnaces", "waterworks", "workshops", "sidelines", "fields")


@lru_cache(maxsize=8)
def world_of(name: str = "campaign", without: tuple[str, ...] = ()) -> World:
    scenario = load_scenario(name)
    return make_world(scenario.model_copy(update={"without": list(without)}))


def opened(world: World, seeds: Sequence[str]) -> tuple[State, Chance]:
    """Return matches before their first season, and their chance."""
    return set_up(world, np.ones((len(seeds), world.provinces), dtype=np.int64)), Chance.of_many(seeds)


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
        orders = POLICIES[policy](sight, chance)
        given = {name: np.array(getattr(orders, name)) for name in ORDER_FIELDS}
        if plan is not None:
            plan(sight, given)
            if where is not None:
                given = {name: np.where(where, given[name], getattr(orders, name)) for name in ORDER_FIELDS}
        give_orders(state, Orders(**given))
        if plan is not None:
            check_legal(state, world, where)
        play_season(state, world, chance)
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
            decision = to_decision(orders_of(alone, 0, province), winter, world.board.keys)
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
    start = np.repeat(state.card_start, count, axis=0)
    strength = np.repeat(state.card_strength, count, axis=0)
    return replace(state, card_start=start, card_strength=strength, ledger=Ledger(keeps=False), **columns)


def numbered(count: int) -> list[str]:
    """Return as many seeds."""
    return [f"{SEED} {number}" for number in range(count)]
