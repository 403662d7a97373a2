"""Verdicts, legacy and who wins (game.md, section 8)."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.registry import bot_decisions, great_leap
from engine.chance import Chance
from engine.match import Match
from rules.deal import deal, table_of
from rules.scenario import load_scenario
from rules.state import State
from rules.verdict import NO_ONE, VERDICTS, legacy, verdicts, winners
from tests.rules.table import course, numbered, world_of

FAMINE = VERDICTS.index("famine")


@given(people=st.integers(100_000, 90_000_000), deaths=st.integers(0, 20_000_000))
def test_a_verdict_goes_by_excess_deaths_a_thousand_from_averted_to_catastrophe(people: int, deaths: int) -> None:
    thousand = 1000 * deaths
    n = world_of().numbers
    assert n.verdict_hardship < n.verdict_famine < n.verdict_catastrophe
    expected = int(thousand >= n.verdict_hardship * people)
    expected += int(thousand > n.verdict_famine * people) + int(thousand > n.verdict_catastrophe * people)
    assert verdicts(np.array([[deaths]]), np.array([[people]]), world_of())[0, 0] == expected


def ended(draw: str, matches: int = 50) -> State:
    """Return ends of games with every figure that counts drawn anew, two to eight seats at each table."""
    state, chance = course(seeds=numbered(matches))[-1], Chance.of_many([f"{draw}{i}" for i in range(matches)])
    provinces = world_of().provinces
    state.seated[:] = chance.below(4, 0, "seated", provinces) == 0
    state.deaths[:] = state.rural_start * chance.below(13, 0, "deaths", provinces) // 1000
    for name in ("expertise", "tools", "standing", "machines", "par_knowledge", "par_industry", "par_standing"):
        getattr(state, name)[:] = chance.below(1001, 0, name, provinces)
    return state


@settings(max_examples=10, deadline=None)
@given(draw=st.text(max_size=6))
def test_the_winner_had_no_famine_was_not_proved_wrong_and_has_the_highest_legacy_of_those(
    draw: str,
) -> None:
    state, world = ended(draw), world_of()
    state.explanation[::3] = NO_ONE  # in every third match the question stays open
    marks, points = verdicts(state.deaths, state.rural_start, world), legacy(state, world)
    needed = world.convictions.explanation[state.conviction]
    wrong = (state.explanation >= 0) & (state.explanation != needed)
    assert wrong.any()
    fit = (state.seated > 0) & (marks < FAMINE) & ~wrong
    for match, winner in enumerate(winners(state, world).tolist()):
        if winner == NO_ONE:
            assert not fit[match].any()
        else:
            assert fit[match, winner]
            assert points[match, winner] == points[match][fit[match]].max()


def test_nobody_wins_where_every_province_starved() -> None:
    state = ended("all")
    state.deaths[:] = state.rural_start * 7 // 1000
    assert (winners(state, world_of()) == NO_ONE).all()


def test_bots_that_lead_the_rest_never_win() -> None:
    state = ended("none")
    state.seated[:] = 0
    assert (winners(state, world_of()) == NO_ONE).all()


def played(leader: str) -> dict[str, Any]:
    model = load_scenario("campaign")
    setup, _ = table_of(model, [leader] * 4, deal(model, 4, "verdict"))
    leaders = dict.fromkeys(world_of().board.keys, leader)
    match = Match.start(great_leap(), setup, leaders, "verdict")
    while not match.over:
        match.submit_many(bot_decisions(match, leaders))
        match.advance()
    outcome: Any = match.outcome()
    return dict(outcome)


def test_who_follows_the_centre_as_all_do_comes_to_par_exactly() -> None:
    for row in played("line")["provinces"].values():
        c, n = world_of().convictions, world_of().numbers
        i = c.ids.index(row["conviction"])
        usual = -int(c.handicap[i]) * 1000 // int(c.spread[i])
        assert row["legacy"] == usual + n.legacy_explanation * row["proved_right"] - n.legacy_removed * row["removed"]
        assert row["scores"] == row["par"]
        assert row["deaths"] == row["par_deaths"]


def test_an_outcome_counts_the_dead_of_the_nation_as_those_of_its_provinces() -> None:
    outcome = played("protector")
    rows = outcome["provinces"].values()
    assert outcome["deaths"] == sum(row["deaths"] for row in rows)
    assert sum(row["seated"] for row in rows) == 4
    winner = outcome["winner"]
    assert winner is None or (outcome["provinces"][winner]["seated"] == 1)


def test_removed_leaders_leave_less_than_those_who_stayed() -> None:
    state = course()[-1]
    other = state.clone()
    other.removed[:] += 1
    assert (legacy(other, world_of()) < legacy(state, world_of()))[state.standing > 0].all()
