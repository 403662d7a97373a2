"""Playing a batch of matches with policies, without logs: the same seasons as a match, as fast as arrays allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bots.policy import Leader
from bots.registry import POLICIES, POLICY_CHANCE
from engine.chance import Chance
from rules.choices import stands
from rules.game import advance, play_par
from rules.orders import Orders, give_orders, keep_orders
from rules.scenario import ScenarioModel
from rules.setup import begin, set_up
from rules.sight import Sight, sight_of
from rules.state import DEBATE, ORDERS, State
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
    begin(state, world, chance)
    if with_par:
        play_par(state, world, chance, POLICIES["line"].orders)
    return state


def seasons(
    state: State,
    world: World,
    table: Table,
    chance: Chance,
    drawn: Chance | None = None,
    watch: Callable[[State], None] = lambda _: None,
) -> Iterator[State]:
    """Play the matches to the end in place, debates and reckoning included; yield the state after every season.

    `drawn` is the chance of the leaders, from that of the matches when left out. `watch` sees the state whenever all
    have decided, before it counts: in each debate, each season and the reckoning; it changes nothing.
    """
    groups = _groups(table)
    lead = POLICIES[table.lead]
    drawn = chance.branch(POLICY_CHANCE) if drawn is None else drawn
    while not state.over:
        sight = sight_of(state, world)
        if state.phase == ORDERS:
            orders: list[tuple[Orders, IntArray | None]] = [(lead.orders(sight, drawn), None)]
            if not stands(state, world):
                orders += [(leader.orders(sight.of(seats), drawn), seats) for leader, seats in groups]
            else:
                kept = state.clone()
            for given, seats in orders:
                give_orders(state, given, seats)
            if stands(state, world):
                keep_orders(state, kept, state.seated > 0)
            watch(state)
            advance(state, world, chance)
            yield state
            continue
        for leader, seats in groups:
            vote(state, leader, sight.of(seats), drawn, seats)
        watch(state)
        advance(state, world, chance)


def vote(state: State, leader: Leader, sight: Sight, drawn: Chance, seats: IntArray) -> None:
    """Write what a leader's seats back in the debate or the reckoning into the state."""
    where = (np.arange(state.matches)[:, None], seats)
    if state.phase == DEBATE:
        state.order_motion[where], state.order_stake[where] = leader.debate(sight, drawn)
    else:
        state.order_explanation[where] = leader.reckon(sight, drawn)


def _groups(table: Table) -> list[tuple[Leader, IntArray]]:
    """Return each leader of the table with the provinces it leads, (matches, seats)."""
    names = sorted(set(table.leaders))
    columns = {name: [j for j, leader in enumerate(table.leaders) if leader == name] for name in names}
    return [(POLICIES[name], table.provinces[:, columns[name]]) for name in names]
