"""Playing a batch of matches with policies, without logs: the same seasons as a match, as fast as arrays allow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bots.policy import Policy
from bots.registry import POLICIES, POLICY_CHANCE
from engine.chance import Chance
from rules.game import play_par
from rules.orders import give_orders
from rules.scenario import ScenarioModel
from rules.season.resolve import play_season
from rules.setup import set_up
from rules.sight import sight_of
from rules.state import State
from rules.world import World

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class Table:
    """Who leads what: `leaders[j]` leads province `provinces[m, j]` of match m; `lead` leads all others."""

    leaders: tuple[str, ...]
    provinces: IntArray
    lead: str


def deal_table(scenario: ScenarioModel, leaders: Sequence[str], chance: Chance, world: World) -> Table:
    """Deal provinces to leaders.

    Those of the scenario first, shuffled by each match's seed, as `rules.deal` does for one.
    """
    order = chance.permutation(0, "deal", world.provinces)
    if scenario.provinces:
        named = np.isin(order, [world.board.index(key) for key in scenario.provinces])
        order = np.take_along_axis(order, np.argsort(~named, axis=1, kind="stable"), axis=1)
    return Table(tuple(leaders), order[:, : len(leaders)], scenario.lead)


def open_batch(world: World, table: Table, chance: Chance, with_par: bool = True, keeps_ledger: bool = False) -> State:
    """Return the matches before their first season, with par where it is wanted."""
    seated = np.zeros((len(chance), world.provinces), dtype=np.int64)
    np.put_along_axis(seated, table.provinces, 1, axis=1)
    state = set_up(world, seated, keeps_ledger)
    if with_par:
        play_par(state, world, chance, POLICIES["line"])
    return state


def seasons(state: State, world: World, table: Table, chance: Chance) -> Iterator[State]:
    """Play the matches to the end in place; yield the state after every season."""
    groups = [(POLICIES[table.lead], None), *_groups(table)]
    drawn = chance.branch(POLICY_CHANCE)
    while not state.over:
        orders = [(policy(sight_of(state, world, seats), drawn), seats) for policy, seats in groups]
        for given, seats in orders:
            give_orders(state, given, seats)
        play_season(state, world, chance)
        yield state


def _groups(table: Table) -> list[tuple[Policy, IntArray]]:
    """Return each policy of the table with the provinces it leads, (matches, seats).

    Those who lead as the rest do need none.
    """
    names = sorted(set(table.leaders) - {table.lead})
    columns = {name: [j for j, leader in enumerate(table.leaders) if leader == name] for name in names}
    return [(POLICIES[name], table.provinces[:, columns[name]]) for name in names]
