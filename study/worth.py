"""What choices are worth: one seat's way of leading is changed for one year, and the same seed plays on to the end."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bots.registry import POLICIES, POLICY_CHANCE
from engine.chance import Chance
from rules.calendar import YEARS, year_of
from rules.game import advance
from rules.orders import give_orders
from rules.scenario import ScenarioModel
from rules.sight import sight_of
from rules.state import ORDERS
from rules.verdict import VERDICTS, legacy, verdicts
from rules.world import make_world
from study.batch import deal_table, open_batch, vote

IntArray = NDArray[np.int64]
WAYS = ("line", "zealot", "careerist", "pragmatist", "protector", "honest")
_USUAL = ("pragmatist", "careerist", "protector", "pragmatist")
_FAMINE = 500
"""What a famine takes off the value of an end, in permille of legacy: no victory stands on one."""


def worth_by_year(scenario: ScenarioModel, games: int, seed: str) -> dict[int, float]:
    """Return, year by year, what the best of several ways to lead for that year is worth above their mean.

    In permille of legacy, a famine counted as a loss of 500; the mean over games. The seat leads as a pragmatist in all
    other years, so that only one year's choices differ.
    """
    found: dict[int, float] = {}
    for year in YEARS:
        ends = np.stack([_ends(scenario, games, seed, year, way) for way in WAYS])
        found[year] = float((ends.max(axis=0) - ends.mean(axis=0)).mean())
    return found


def _ends(scenario: ScenarioModel, games: int, seed: str, year: int, way: str) -> IntArray:
    """Return the value of the first seat's end in each game when it is led in a way for one year (games,)."""
    world = make_world(scenario)
    chance = Chance.of_many([f"{seed}/{number}" for number in range(games)])
    table = deal_table(scenario, _USUAL, chance, world)
    state = open_batch(world, table, chance)
    drawn = chance.branch(POLICY_CHANCE)
    while not state.over:
        for place, usual in enumerate(_USUAL):
            seats = table.provinces[:, place : place + 1]
            name = way if place == 0 and state.turn <= state.last and year_of(state.turn) == year else usual
            if state.phase != ORDERS:
                vote(state, POLICIES[name], sight_of(state, world, seats), drawn, seats)
            elif place == 0:
                give_orders(state, POLICIES[table.lead].orders(sight_of(state, world), drawn))
            if state.phase == ORDERS:
                give_orders(state, POLICIES[name].orders(sight_of(state, world, seats), drawn), seats)
        advance(state, world, chance)
    first = table.provinces[:, :1]
    famine = verdicts(state.deaths, state.rural_start, world) >= VERDICTS.index("famine")
    value = legacy(state, world) - _FAMINE * famine
    ends: IntArray = np.take_along_axis(value, first, axis=1)[:, 0]
    return ends
