"""A million random legal province-seasons: no crash, no bound broken, no stock out of balance (game.md, section 10).

Whole games of every scenario, all provinces led at random, in blocks of matches. `GREATLEAP_SEASONS` sets how many
province-seasons are played (a million by default; ten or a hundred for a night), `GREATLEAP_SEASONS_SEED` other games.
Run with `-s` to see the figures.
"""

from __future__ import annotations

import os
import time

import numpy as np

from bots.registry import POLICIES
from engine.chance import Chance
from rules.game import advance
from rules.orders import give_orders
from rules.scenario import scenario_keys
from rules.season.resolve import play_season
from rules.setup import begin, set_up
from rules.sight import sight_of
from rules.state import DEBATE, ORDERS, State
from rules.world import World
from tests.rules.table import world_of
from tests.rules.test_ledger import out_of_bounds, wrong_books

WANTED = int(os.environ.get("GREATLEAP_SEASONS", "1_000_000"))
SEED = os.environ.get("GREATLEAP_SEASONS_SEED", "a million")
BLOCK = 512


def vote(state: State, world: World, chance: Chance) -> None:
    """Hold the debate or the reckoning that is due, with random votes, and check the books."""
    while state.phase != ORDERS and not state.over:
        if state.phase == DEBATE:
            state.order_motion[:], state.order_stake[:] = POLICIES["random"].debate(sight_of(state, world), chance)
        else:
            state.order_explanation[:] = POLICIES["random"].reckon(sight_of(state, world), chance)
        advance(state, world, chance)
        assert wrong_books(state) == [], f"the vote of turn {state.turn}"
        assert out_of_bounds(state) == [], f"the vote of turn {state.turn}"


def play_block(name: str, seed: str, matches: int) -> int:
    """Play whole games of one scenario, check every season, and return the province-seasons played."""
    world = world_of(name)
    chance = Chance.of_many([f"{seed}/{name}/{number}" for number in range(matches)])
    state = set_up(world, np.ones((matches, world.provinces), dtype=np.int64))
    begin(state, world, chance)
    vote(state, world, chance)
    played = 0
    while not state.over:
        give_orders(state, POLICIES["random"].orders(sight_of(state, world), chance))
        play_season(state, world, chance)
        played += matches * world.provinces
        where = f"{name}, season {state.turn - 1}, GREATLEAP_SEASONS_SEED={seed}"
        assert wrong_books(state) == [], where
        assert out_of_bounds(state) == [], where
        vote(state, world, chance)
    return played


def test_a_million_random_legal_province_seasons_break_nothing() -> None:
    names = scenario_keys()
    began, played, block = time.perf_counter(), 0, 0
    while played < WANTED:
        for name in names:
            rest = (WANTED - played) // (world_of(name).provinces * 4) + 1
            played += play_block(name, f"{SEED}/{block}", min(BLOCK, rest))
            if played >= WANTED and block:
                break
        block += 1
    seconds = time.perf_counter() - began
    print(f"\n{played} province-seasons in {seconds:.1f} s, {played / seconds:.0f} a second")  # noqa: T201
    assert played >= WANTED
