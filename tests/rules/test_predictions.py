"""Predictions and the analyst: what is asked, who sees it, what it changes (nothing), and how it is scored."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.registry import UNSURE as NOBODY
from bots.registry import bot_decisions, great_leap
from engine.chance import Chance, draws
from engine.choices import sample
from engine.conformance import check_no_leak
from engine.errors import MatchError, SetupError
from engine.jsontypes import JSON, Decision
from engine.match import Match
from rules.bands import BANDS, QUESTIONS, UNSURE, band_of, field_of
from rules.deal import table_of
from rules.game import PlayedState
from rules.predictions import Tenths, points_of
from rules.scenario import load_scenario
from rules.state import DEBATE, ORDERS
from tests.rules.hiding import hide

GAME = great_leap()
SEATS = ("anhui", "henan")
EVEN = (0, 0, 0, 0, 0, 10)
QUICK_LAST = 7


def laid(tenths: Tenths) -> dict[str, JSON]:
    return dict(zip((*BANDS, UNSURE), tenths, strict=True))


def begun(
    scenario: str = "quick", analysts: tuple[str, ...] = ("human", NOBODY), seed: str = "p"
) -> tuple[Match[PlayedState], dict[str, str]]:
    setup, seats = table_of(load_scenario(scenario), ["human", "pragmatist"], SEATS, analysts)
    return Match.start(GAME, setup, seats, seed), seats


def played(match: Match[PlayedState], seats: dict[str, str], predict: dict[str, dict[int, dict[str, Any]]]) -> None:
    """Play to the end: people leave all as it stands, but predict what they are told to, seat -> turn -> fields."""
    while not match.over:
        match.submit_many(bot_decisions(match, seats))
        for seat in match.waiting:
            match.submit(seat, {**match.choices(seat).default(), **predict.get(seat, {}).get(match.turn, {})})
        match.advance()


# The seats.


def test_analysts_owe_a_prediction_with_the_orders_of_winter_and_nothing_else() -> None:
    match, seats = begun()
    kinds: dict[int, set[str]] = {}
    while not match.over:
        owing = GAME.deciding(match.state)
        if "analyst-1" in owing:
            assert owing["analyst-1"] == owing["analyst-2"] == "prediction"
            assert match.state.table.phase == ORDERS
            kinds[match.turn] = {field.name for field in match.choices("analyst-1").fields}
        match.submit_many(bot_decisions(match, dict.fromkeys(seats, "line")))
        match.advance()
    assert kinds == {3: {"expect_harvest", "expect_toll"}, QUICK_LAST: {"expect_harvest"}}


def test_a_table_waits_for_its_analyst_as_for_any_seat() -> None:
    match, seats = begun()
    while match.turn < 3 or match.state.table.phase == DEBATE:
        match.submit_many(bot_decisions(match, dict.fromkeys(seats, "line")))
        match.advance()
    match.submit_many(bot_decisions(match, {**dict.fromkeys(seats, "line"), "analyst-1": "human"}))
    assert match.waiting == ("analyst-1",)
    with pytest.raises(MatchError, match="analyst-1"):
        match.advance()
    match.submit("analyst-1", {"kind": "prediction"})
    match.advance()


def test_only_seats_of_the_table_are_asked_and_only_in_winter() -> None:
    match, seats = begun()
    while match.turn < 3 or match.state.table.phase == DEBATE:
        names = [field.name for seat in match.waiting for field in match.choices(seat).fields]
        assert not [name for name in names if name.startswith("expect_")]
        match.submit_many(bot_decisions(match, dict.fromkeys(seats, "line")))
        match.advance()
    asked_of = {
        seat for seat in match.waiting for field in match.choices(seat).fields if field.name == field_of("harvest")
    }
    assert asked_of == {*SEATS, "analyst-1", "analyst-2"}


def test_bots_leave_all_unsure_and_what_was_laid_last_winter_does_not_stand() -> None:
    match, seats = begun()
    wish: Decision = {"expect_harvest": laid((1, 2, 3, 4, 0, 0))}
    while match.turn < QUICK_LAST:
        match.submit_many(bot_decisions(match, seats))
        for seat in match.waiting:
            more: Decision = wish if match.turn == 3 and match.state.table.phase == ORDERS else {}
            match.submit(seat, {**match.choices(seat).default(), **more})
        match.advance()
    assert {"analyst-1", "analyst-2"} < set(match.waiting)
    for seat in {*SEATS, "analyst-1", "analyst-2"} & set(match.waiting):
        assert match.choices(seat).default()["expect_harvest"] == laid(EVEN)
    assert bot_decisions(match, seats)["henan"]["expect_harvest"] == laid(EVEN)
    assert bot_decisions(match, seats)["analyst-2"] == {"kind": "prediction", "expect_harvest": laid(EVEN)}


@pytest.mark.parametrize(
    ("analysts", "says"),
    [
        (["analyst-9"], "there are analyst-1"),
        (["analyst-1", "analyst-1"], "name each analyst once"),
        (["henan"], "there are analyst-1"),
        ("analyst-1", "there are analyst-1"),
        ([["analyst-1"]], "there are analyst-1"),
    ],
)
def test_a_setup_with_wrong_analysts_is_refused(analysts: Any, says: str) -> None:
    setup: Any
    setup, seats = table_of(load_scenario("quick"), ["line"], ["henan"], [NOBODY])
    with pytest.raises(SetupError, match=says):
        Match.start(GAME, {**setup, "analysts": analysts}, seats, "p")


def test_an_analyst_who_is_named_needs_somebody_at_the_seat_and_the_other_way_round() -> None:
    setup: Any
    setup, seats = table_of(load_scenario("quick"), ["line"], ["henan"], [NOBODY])
    with pytest.raises(SetupError, match="differs in analyst-1"):
        Match.start(GAME, setup, {seat: name for seat, name in seats.items() if seat != "analyst-1"}, "p")
    del setup["analysts"]
    with pytest.raises(SetupError, match="differs in analyst-1"):
        Match.start(GAME, setup, seats, "p")


# What is seen.


def moments() -> list[PlayedState]:
    """The states of a match in which bots lead as ever, and everybody predicts at random."""
    match, seats = begun()
    draw = draws(Chance.of("moments"), 0, "predictions")
    states = [match.state]
    while not match.over:
        led = bot_decisions(match, seats)
        for seat in match.waiting:
            drawn = {name: value for name, value in sample(match.choices(seat), draw).items() if "expect" in name}
            match.submit(seat, {**match.choices(seat).default(), **led.get(seat, {}), **drawn})
        match.advance()
        states.append(match.state)
    return states


MOMENTS = moments()


@pytest.mark.parametrize("number", range(len(MOMENTS) - 1))
def test_an_analyst_sees_what_the_public_sees_and_its_own_predictions(number: int) -> None:
    state = MOMENTS[number]
    mine: Any = GAME.view(state, "analyst-1")
    public: Any = GAME.view(state, "public")
    own = ("viewer", "kind", "predictions")
    assert {key: value for key, value in mine.items() if key not in own} == {
        key: value for key, value in public.items() if key not in own
    }
    assert (mine["viewer"], mine["kind"], public["kind"], public["predictions"]) == (
        "analyst-1",
        "analyst",
        "public",
        [],
    )
    assert {row["seat"] for row in mine["predictions"]} == ({"analyst-1"} if state.table.turn > 3 else set())
    assert not [key for row in mine["predictions"] for key in row if key.endswith("true")]


@settings(max_examples=40, deadline=None)
@given(
    number=st.integers(0, len(MOMENTS) - 2),
    seat=st.sampled_from((*SEATS, "hunan", "analyst-1", "analyst-2")),
    seed=st.text(max_size=8),
)
def test_what_others_predicted_and_what_came_true_changes_nothing_that_a_seat_is_told(
    number: int, seat: str, seed: str
) -> None:
    check_no_leak(GAME, MOMENTS[number], seat, hide(seat, seed))


def test_when_the_game_is_over_everybody_sees_what_all_predicted_and_what_came_true() -> None:
    truth: Any = GAME.view(MOMENTS[-1], "everything")
    assert {row["seat"] for row in truth["predictions"]} == {*SEATS, "analyst-1", "analyst-2"}
    for viewer in ("public", "analyst-1", "hunan"):
        seen: Any = GAME.view(MOMENTS[-1], viewer)
        assert seen["predictions"] == truth["predictions"]


def test_the_record_tells_of_every_winter_what_was_published_then() -> None:
    for state in MOMENTS:
        view: Any = GAME.view(state, "public")
        assert [row["year"] for row in view["record"]] == [1958, 1959][: max(state.table.turn, 0) // 4]
        if view["record"]:
            last = next(one for one in MOMENTS if one.table.turn == 4 * len(view["record"]))
            published: Any = GAME.view(last, "public")
            told = {row["key"]: row["report"] for row in published["provinces"]}
            assert view["record"][-1]["reports"] == told


def test_a_view_names_all_cards_since_spring_that_have_come() -> None:
    seen: set[str] = set()
    for state in MOMENTS[:-1]:
        view: Any = GAME.view(state, "public")
        if view["season"] == "spring":
            seen = set()
        seen |= {card["id"] for card in view["news"]}
        assert {card["id"] for card in view["this_year"]} == seen


# What they change, and what they come to.


def test_predictions_change_nothing_in_the_game() -> None:
    ends = []
    for harvest in ((10, 0, 0, 0, 0, 0), EVEN):
        match, seats = begun()
        played(match, seats, {"anhui": {3: {"expect_harvest": laid(harvest), "expect_toll": laid(harvest)}}})
        ends.append(match)
    assert ends[0].state.table.digests() == ends[1].state.table.digests()
    assert GAME.digest(ends[0].state) != GAME.digest(ends[1].state)


def test_without_analysts_and_predictions_the_hash_is_that_of_the_arrays() -> None:
    match, seats = begun(analysts=())
    played(match, seats, {})
    assert match.state.predictions == ()
    assert GAME.digest(match.state) == match.state.table.digests()[0]


def test_what_came_true_is_what_the_nation_came_to() -> None:
    outcome: Any = GAME.outcome(MOMENTS[-1])
    told = outcome["predictions"]["analyst-1"]["winters"]
    ended = {state.table.turn: state.table for state in reversed(MOMENTS)}
    for number, winter in enumerate(told):
        after = ended[4 * number + 4]
        share = int(after.harvest.sum()) * 1000 // int(after.report.sum())
        assert (winter["harvest"]["value"], winter["harvest"]["came"]) == (share, BANDS[band_of("harvest", share)])
    toll = int(ended[8].deaths.sum() - ended[4].deaths.sum())
    assert [winter["toll"] and winter["toll"]["value"] for winter in told] == [toll, None]
    assert toll > 0


def test_the_outcome_has_the_points_their_mean_and_what_an_even_spread_has() -> None:
    match, seats = begun()
    first, second = (6, 3, 1, 0, 0, 0), (0, 0, 2, 3, 0, 5)
    wishes = {"analyst-1": {3: {"expect_harvest": laid(first), "expect_toll": laid(second)}}}
    played(match, seats, wishes)
    outcome: Any = match.outcome()
    row = outcome["predictions"]["analyst-1"]
    asked_for = [
        (winter[question], tenths)
        for winter, answers in zip(row["winters"], ((first, second), (EVEN, EVEN)), strict=True)
        for question, tenths in zip(QUESTIONS, answers, strict=True)
        if winter[question] is not None
    ]
    assert len(asked_for) == 3
    for told, tenths in asked_for:
        band = BANDS.index(told["came"])
        assert told["tenths"] == laid(tenths)
        assert (told["points"], told["even"]) == (points_of(tenths, band), points_of(EVEN, band))
    assert row["points"] == sum(told["points"] for told, _ in asked_for) // 3
    assert row["even"] == sum(told["even"] for told, _ in asked_for) // 3
    nobody = outcome["predictions"]["analyst-2"]
    assert nobody["points"] == nobody["even"]
    assert nobody["calibration"] == []


def test_calibration_counts_the_ranges_on_which_something_was_laid_by_how_sure_it_was() -> None:
    match, seats = begun()
    answer = {"expect_harvest": laid((7, 3, 0, 0, 0, 0)), "expect_toll": laid((0, 0, 0, 5, 0, 5))}
    played(match, seats, {"analyst-1": {3: answer, QUICK_LAST: {"expect_harvest": laid((0, 10, 0, 0, 0, 0))}}})
    outcome: Any = match.outcome()
    row = outcome["predictions"]["analyst-1"]
    came = [BANDS.index(row["winters"][0]["harvest"]["came"]), BANDS.index(row["winters"][0]["toll"]["came"])]
    came.append(BANDS.index(row["winters"][1]["harvest"]["came"]))
    wanted = [(30, came[0] == 1), (60, came[1] == 3), (70, came[0] == 0), (100, came[2] == 1)]
    assert row["calibration"] == [{"confidence": sure, "ranges": 1, "came": int(true)} for sure, true in wanted]


def test_a_seat_that_lays_nothing_has_no_score_and_analysts_never_stand_among_the_provinces() -> None:
    match, seats = begun()
    played(match, seats, {})
    outcome: Any = match.outcome()
    assert set(outcome["predictions"]) == {*SEATS, "analyst-1", "analyst-2"}
    assert outcome["predictions"]["henan"] == {"winters": [], "points": None, "even": None, "calibration": []}
    assert not [key for key in outcome["provinces"] if key.startswith("analyst")]
    assert outcome["winner"] in (None, *SEATS)


def test_an_analysts_forecast_says_how_sure_it_is_from_the_decision_alone() -> None:
    state = next(one for one in MOMENTS if one.table.turn == 3 and one.table.phase == ORDERS)
    wish: Decision = {"kind": "prediction", "expect_harvest": laid((5, 3, 0, 0, 0, 2)), "expect_toll": laid(EVEN)}
    told: Any = GAME.forecast(GAME.view(state, "analyst-1"), "analyst-1", wish)
    assert told["predictions"]["harvest"]["shares"] == [540, 340, 40, 40, 40]
    assert told["predictions"]["toll"]["points"] == told["predictions"]["toll"]["even"]
    orders: Any = GAME.forecast(GAME.view(state, "anhui"), "anhui", GAME.choices(state, "anhui").default())
    assert set(orders["predictions"]) == set(QUESTIONS)


def test_a_fork_keeps_what_was_predicted_before_it_and_lets_another_be_laid_after_it() -> None:
    match, seats = begun()
    played(match, seats, {"analyst-1": {3: {"expect_harvest": laid((10, 0, 0, 0, 0, 0))}}})
    change: dict[tuple[int, str], Decision] = {
        (QUICK_LAST, "analyst-1"): {"kind": "prediction", "expect_harvest": laid((0, 0, 0, 0, 10, 0))}
    }
    other = match.fork(4, change, replay_rest=True).match
    mine, theirs = ([one.harvest for one in m.state.predictions if one.seat == "analyst-1"] for m in (match, other))
    assert mine == [(10, 0, 0, 0, 0, 0), EVEN]
    assert theirs == [(10, 0, 0, 0, 0, 0), (0, 0, 0, 0, 10, 0)]
    assert other.state.table.digests() == match.state.table.digests()
