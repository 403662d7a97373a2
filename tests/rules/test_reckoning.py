"""The reckoning (S17, S18): two explanations, the game's own evidence, the voice that influence gives, and a tie."""

from __future__ import annotations

from typing import Any

import numpy as np

from bots.registry import bot_decisions, great_leap
from engine.match import Match
from rules.convictions import EXPLANATIONS
from rules.deal import table_of
from rules.reckoning import BUREAUCRATS, EXPERTISE, evidence, reckon
from rules.scenario import load_scenario
from rules.state import OVER, RECKONING, State
from tests.rules.table import SEATS, table_at, world_of

WORLD = world_of()
N = WORLD.numbers
PLACES = [WORLD.board.index(seat) for seat in SEATS]


def ended() -> State:
    """Return the end of a game of a table that has left no evidence and no influence."""
    state, _ = table_at(20)
    assert state.phase == RECKONING
    for name in ("claim_high", "exposed", "removed", "influence"):
        getattr(state, name)[:] = 0
    state.red[:] = 1000
    return state


def prevailed(state: State) -> str | None:
    reckon(state, WORLD)
    assert state.phase == OVER
    found = int(state.explanation[0, 0])
    return None if found < 0 else EXPLANATIONS[found]


def test_s17_the_two_explanations_are_those_of_the_source() -> None:
    assert EXPLANATIONS == ("bureaucrats", "expertise")


def test_s17_without_evidence_and_influence_the_question_stays_open() -> None:
    assert prevailed(ended()) is None


def test_s17_exposed_and_false_reports_speak_against_zealous_bureaucrats() -> None:
    for name, value in (("exposed", 1), ("claim_high", N.exposure_from + 1)):
        state = ended()
        getattr(state, name)[0, 5] = value
        assert int(evidence(state, WORLD)["false-reports"][0, 0]) == N.reckoning_claims
        assert prevailed(state) == "bureaucrats"


def test_s17_leaders_removed_speak_against_zealous_bureaucrats() -> None:
    state = ended()
    state.removed[0, 5] = 2
    assert int(evidence(state, WORLD)["leaders-removed"][0, 0]) == 2 * N.reckoning_removed
    assert prevailed(state) == "bureaucrats"


def test_s17_provinces_of_experts_that_recovered_speak_for_expertise() -> None:
    state = ended()
    for name in ("tools", "cattle", "pigs", "trust"):
        getattr(state, name)[:] = 500
        getattr(state, name)[0, 5] = 900
    assert int(evidence(state, WORLD)["early-reformers"][0, 0]) == 0
    state.red[0, 5] = 100
    assert int(evidence(state, WORLD)["early-reformers"][0, 0]) == N.reckoning_recovered
    assert prevailed(state) == "expertise"


def test_influence_gives_the_seats_a_voice() -> None:
    state = ended()
    state.influence[0, PLACES] = (3, 2, 0, 0)
    state.order_explanation[0, PLACES] = (EXPERTISE, BUREAUCRATS, BUREAUCRATS, BUREAUCRATS)
    assert prevailed(state) == "expertise"
    assert int(state.evidence_expertise[0, 0]) == 30
    assert int(state.evidence_bureaucrats[0, 0]) == 20


def test_provinces_outside_the_table_have_no_voice() -> None:
    state = ended()
    state.influence[:] = 9
    state.influence[0, PLACES] = 0
    state.order_explanation[:] = EXPERTISE
    assert prevailed(state) is None
    assert (np.delete(state.explained, PLACES, axis=1) == -1).all()


def test_equal_weight_leaves_the_question_open() -> None:
    state = ended()
    state.influence[0, PLACES] = 4
    state.order_explanation[0, PLACES] = (EXPERTISE, EXPERTISE, BUREAUCRATS, BUREAUCRATS)
    assert prevailed(state) is None


def test_the_game_ends_with_the_reckoning_of_the_seats_and_tells_what_prevailed() -> None:
    setup, seats = table_of(load_scenario("tutorial"), ["human", "line"], ["anhui", "henan"])
    match = Match.start(great_leap(), setup, seats, "reckoning")
    while match.state.table.phase != RECKONING:
        match.submit_many({seat: match.choices(seat).default() for seat in match.waiting})
        match.advance()
    assert set(match.waiting) == {"anhui", "henan"}
    assert match.outcome() is None
    match.submit("anhui", {"kind": "reckoning", "explanation": "expertise"})
    hidden: Any = match.view("henan")
    assert "expertise" not in str([row["explained"] for row in hidden["provinces"]])
    match.submit_many(bot_decisions(match, seats))
    match.advance()
    assert match.over
    outcome: Any = match.outcome()
    assert outcome["provinces"]["anhui"]["explained"] == "expertise"
    assert set(outcome["reckoning"]["evidence"]) == {"false-reports", "leaders-removed", "early-reformers"}


def test_s18_the_epilogue_of_1966_is_told_as_an_interpretation() -> None:
    """What prevailed is known with the outcome; the words are the client's."""
    state = ended()
    state.removed[0, 5] = 1
    reckon(state, WORLD)
    assert state.over
    assert int(state.explanation[0, 0]) == BUREAUCRATS
