"""Convictions: dealt in secret, weighing what was achieved differently, and naming the explanation a leader needs."""

from __future__ import annotations

from typing import Any

import numpy as np

from bots.registry import bot_decisions, great_leap
from engine.match import Match
from rules.convictions import EXPLANATIONS, load_convictions
from rules.deal import table_of
from rules.scenario import load_scenario
from rules.state import State
from rules.verdict import NO_ONE, SCORES, legacy, winners
from tests.rules.table import SEATS, course, numbered, table_at, world_of

WORLD = world_of()
N = WORLD.numbers
FOUR = ("believer", "expert", "countryman", "survivor")


def test_there_are_the_four_of_the_design_and_both_explanations_are_needed() -> None:
    found = load_convictions()
    assert found.ids == FOUR
    assert set(found.explanation.tolist()) == set(range(len(EXPLANATIONS)))


def test_the_weights_of_a_conviction_add_up_and_each_weighs_another_score_most() -> None:
    weights = load_convictions().weights
    assert (weights.sum(axis=1) == 1000).all()
    assert len(set(weights.argmax(axis=1).tolist())) == len(SCORES)


def test_the_seed_deals_the_convictions_and_every_one_comes() -> None:
    state, _ = table_at(seeds=numbered(40))
    again, _ = table_at(seeds=numbered(40))
    assert np.array_equal(state.conviction, again.conviction)
    shares = [(state.conviction == number).mean() for number in range(len(FOUR))]
    assert min(shares) > 0.15


def test_a_conviction_is_its_own_seats_until_the_end_and_everybodys_then() -> None:
    setup, seats = table_of(load_scenario("tutorial"), ["line", "line"], ["anhui", "henan"])
    match = Match.start(great_leap(), setup, seats, "secret convictions")
    while not match.over:
        mine: Any = match.view("anhui")
        assert mine["conviction"]["id"] in FOUR
        public: Any = match.view("public")
        assert "conviction" not in str(public)
        assert "conviction" not in str(mine["provinces"])
        match.submit_many(bot_decisions(match, seats))
        match.advance()
    outcome: Any = match.outcome()
    assert outcome["provinces"]["anhui"]["conviction"] == mine["conviction"]["id"]


def ended() -> State:
    """Return the end of a game of a table in which nobody starved, at par."""
    state, _ = table_at(20)
    for name in SCORES:
        getattr(state, f"par_{name}")[:] = 500
    state.deaths[:] = 0
    state.removed[:] = 0
    for name in ("steel", "machines"):
        getattr(state, name)[:] = 0
    state.expertise[:] = 500
    state.standing[:] = 500
    return state


def test_each_conviction_gains_by_what_it_weighs() -> None:
    index = {name: FOUR.index(name) for name in FOUR}
    for column, better, worse in (("expertise", "expert", "survivor"), ("standing", "survivor", "expert")):
        state = ended()
        gains = []
        for name in (better, worse):
            state.conviction[:] = index[name]
            before = legacy(state, WORLD)
            more = state.clone()
            getattr(more, column)[:] += 200
            spread = int(WORLD.convictions.spread[index[name]])
            gains.append((legacy(more, WORLD) - before)[0] * spread)
        assert (gains[0] > gains[1]).all(), column


def test_the_explanation_that_a_conviction_needs_adds_to_the_legacy() -> None:
    state = ended()
    state.explanation[:] = -1
    before = legacy(state, WORLD)
    for number, name in enumerate(EXPLANATIONS):
        state.explanation[:] = number
        needs = WORLD.convictions.explanation[state.conviction] == number
        assert np.array_equal(legacy(state, WORLD) - before, N.legacy_explanation * needs), name
    assert N.legacy_explanation > 0


def test_the_highest_legacy_wins() -> None:
    state = ended()
    state.conviction[:] = FOUR.index("expert")
    state.expertise[0, WORLD.board.index("hunan")] = 900
    assert winners(state, WORLD).tolist() == [WORLD.board.index("hunan")]


def test_no_victory_stands_on_a_famine() -> None:
    state = ended()
    hunan = WORLD.board.index("hunan")
    state.conviction[:] = FOUR.index("expert")
    state.expertise[0, hunan] = 1000
    state.deaths[0, hunan] = state.rural_start[0, hunan] * (N.verdict_famine + 1) // 1000
    assert winners(state, WORLD)[0] in [WORLD.board.index(seat) for seat in SEATS if seat != "hunan"]
    for seat in SEATS:
        i = WORLD.board.index(seat)
        state.deaths[0, i] = state.rural_start[0, i] * (N.verdict_famine + 1) // 1000
    assert winners(state, WORLD).tolist() == [NO_ONE]


def test_a_removal_marks_the_legacy() -> None:
    state = ended()
    marked = state.clone()
    marked.removed[:] = 1
    assert (legacy(state, WORLD) - legacy(marked, WORLD) >= N.legacy_removed).all()


def test_convictions_change_nothing_but_the_legacy() -> None:
    one, two = course(seeds=numbered(1), seasons=6)[-1], course(seeds=numbered(1), seasons=6)[-1]
    two.conviction[:] = (two.conviction + 1) % len(FOUR)
    assert np.array_equal(one.standing, two.standing)
    assert not np.array_equal(legacy(one, WORLD), legacy(two, WORLD))
