"""Standing orders in summer: the table decides nothing then, and a lesson has few enough decisions for its time."""

from __future__ import annotations

from collections import Counter

import numpy as np

from bots.registry import bot_decisions, great_leap
from engine.chance import Chance
from engine.match import Match
from rules.calendar import SUMMER, season_of
from rules.deal import deal, table_of
from rules.game import PlayedState
from rules.orders import TASKS
from rules.scenario import load_scenario
from rules.state import ORDERS
from study.batch import deal_table, open_batch, seasons
from tests.rules.table import world_of

TABLE = ("henan", "anhui", "hunan", "sichuan")
MOST = 14


def lesson() -> Match[PlayedState]:
    setup, seats = table_of(load_scenario("lesson"), ["human"] * 4, list(TABLE))
    return Match.start(great_leap(), setup, seats, "lesson")


def advance(match: Match[PlayedState]) -> None:
    seats = {seat: "pragmatist" if seat in TABLE else "line" for seat in match.state.world.board.keys}
    match.submit_many(bot_decisions(match, seats))
    match.advance()


def test_in_summer_the_table_owes_nothing_and_the_rest_decides() -> None:
    match = lesson()
    while not match.over:
        orders = match.state.table.phase == ORDERS
        owing = set(match.waiting) & set(TABLE)
        if orders and season_of(match.turn) == SUMMER:
            assert not owing
        stands = orders and match.turn in match.state.world.scenario.standing_turns
        ruled = (match.state.table.outsider[0, [match.state.world.board.index(seat) for seat in TABLE]] > 0).all()
        assert bool(owing) != (stands or ruled)
        assert set(match.waiting)
        advance(match)


def test_in_summer_the_orders_of_spring_stand() -> None:
    match = lesson()
    while match.turn < 1:
        advance(match)
    given = {task: getattr(match.state.table, f"order_{task}").copy() for task in TASKS}
    advance(match)
    columns = [match.state.world.board.index(seat) for seat in TABLE]
    for task in TASKS:
        assert np.array_equal(getattr(match.state.table, f"order_{task}")[:, columns], given[task][:, columns])


def test_a_lesson_asks_a_seat_for_fourteen_decisions_at_most() -> None:
    match, owed = lesson(), Counter[str]()
    while not match.over:
        owed.update(set(match.waiting) & set(TABLE))
        advance(match)
    assert set(owed) == set(TABLE)
    assert max(owed.values()) <= MOST


def test_a_lesson_played_in_a_batch_is_the_lesson_played_at_a_table() -> None:
    model, world = load_scenario("lesson"), world_of("lesson")
    leaders = ("pragmatist", "careerist", "protector", "random")
    chance = Chance.of_many(["batch"])
    table = deal_table(model, leaders, chance, world)
    state = open_batch(world, table, chance)
    for _ in seasons(state, world, table, chance):
        pass
    setup, seats = table_of(model, list(leaders), deal(model, 4, "batch"))
    match = Match.start(great_leap(), setup, seats, "batch")
    while not match.over:
        match.submit_many(bot_decisions(match, seats))
        match.advance()
    assert match.game.digest(match.state) == state.digests()[0]
