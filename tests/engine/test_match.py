from typing import Any

import pytest

from engine.errors import IllegalDecision, JsonError, MatchError, SetupError
from engine.game import EVERYTHING, PUBLIC
from engine.match import Match
from engine.records import Record
from tests.engine.table import SCENARIO, SEATS, SEED, code_of, new_match, play_step, workers
from tests.tiny_game import Lots, LotsGame


@pytest.fixture
def match() -> Match[Lots]:
    return new_match()


def test_a_match_waits_for_every_seat(match: Match[Lots]) -> None:
    assert list(match.waiting) == ["anna", "ben", "cleo"]
    match.submit("ben", workers(5, 1))
    assert list(match.waiting) == ["anna", "cleo"]
    with pytest.raises(MatchError, match="anna, cleo") as caught:
        match.advance()
    assert code_of(caught) == "decisions_owed"
    match.submit_many({"cleo": workers(1, 5), "anna": workers(2, 4)})
    assert list(match.pending) == ["anna", "ben", "cleo"]
    match.advance()
    assert (match.state.phase, match.pending) == ("bid", {})


def test_a_copy_goes_its_own_way_and_both_replay(match: Match[Lots]) -> None:
    match.submit("anna", workers(5, 1))
    other = match.copy()
    assert (other.log.head, other.pending, other.state) == (match.log.head, match.pending, match.state)
    other.submit_many({"ben": workers(1, 5), "cleo": workers(2, 4)})
    other.advance()
    assert list(match.waiting) == ["ben", "cleo"]
    assert (len(match.log), len(match.played), len(other.played)) == (2, 0, 1)
    match.retract("anna")
    for one in (match, other):
        assert Match.replay(LotsGame(), one.log, SEED).state == one.state


def test_a_copy_is_not_kept_where_the_match_is() -> None:
    kept: list[Record] = []
    match = Match.start(LotsGame(), SCENARIO, SEATS, SEED, on_record=kept.append)
    match.copy().submit("anna", workers(5, 1))
    assert [record.type for record in kept] == ["start"]
    match.submit("anna", workers(5, 1))
    assert [record.type for record in kept] == ["start", "decide"]


def test_a_decision_is_returned_in_full(match: Match[Lots]) -> None:
    made = match.submit("anna", {"kind": "plan"})
    assert made == match.choices("anna").default() == match.pending["anna"]


def test_a_repeated_decision_takes_the_place_of_the_first(match: Match[Lots]) -> None:
    match.submit("anna", workers(5, 1))
    match.submit("anna", workers(1, 5))
    assert match.pending["anna"]["workers"] == {"dig": 1, "guard": 0, "rest": 5}


def test_many_decisions_are_taken_all_or_none(match: Match[Lots]) -> None:
    head = match.log.head
    with pytest.raises(IllegalDecision):
        match.submit_many({"anna": workers(5, 1), "ben": workers(6, 6)})
    with pytest.raises(MatchError) as caught:
        match.submit_many({"anna": workers(5, 1), "dora": workers(5, 1)})
    assert code_of(caught) == "unknown_seat"
    with pytest.raises(MatchError) as caught:
        match.submit_many({})
    assert code_of(caught) == "no_decisions"
    assert (match.pending, match.log.head) == ({}, head)


class Careless(LotsGame):
    """A game whose check lets a fraction through."""

    def check(self, state: Lots, seat: str, decision: Any) -> Any:
        return {**super().check(state, seat, decision), "share": 0.5}


def test_a_game_that_lets_a_fraction_through_gets_none_into_the_log() -> None:
    match = Match.start(Careless(), SCENARIO, SEATS, SEED)
    with pytest.raises(JsonError) as caught:
        match.submit("anna", workers(5, 1))
    assert caught.value.code == "not_exact"
    assert (len(match.log), match.pending) == (1, {})


def test_decisions_that_the_game_has_checked_are_taken_as_others_are(match: Match[Lots]) -> None:
    other = match.copy()
    checked = {seat: match.game.check(match.state, seat, workers(5, 1)) for seat in ("cleo", "anna")}
    match.submit_checked(checked)
    other.submit_many({"anna": workers(5, 1), "cleo": workers(5, 1)})
    assert (match.pending, match.log.head) == (other.pending, other.log.head)
    for wrong, code in (({}, "no_decisions"), ({"nobody": checked["anna"]}, "unknown_seat")):
        with pytest.raises(MatchError) as caught:
            match.submit_checked(wrong)
        assert code_of(caught) == code
    assert match.log.head == other.log.head


def test_the_order_in_which_seats_decide_changes_no_state(match: Match[Lots]) -> None:
    other = Match.start(LotsGame(), SCENARIO, SEATS, SEED)
    for seat in SEATS:
        match.submit(seat, workers(3, 3))
    for seat in reversed(list(SEATS)):
        other.submit(seat, workers(3, 3))
    match.advance()
    other.advance()
    assert match.log[-1].state == other.log[-1].state


def test_a_decision_that_is_changed_afterwards_changes_nothing(match: Match[Lots]) -> None:
    decision = workers(5, 1)
    made: Any = match.submit("anna", decision)
    decision["workers"]["dig"] = 0
    record: Any = match.log[-1]
    assert record.decisions["anna"]["workers"]["dig"] == 5
    assert made["workers"]["dig"] == 5


def test_a_decision_can_be_retracted_until_the_step(match: Match[Lots]) -> None:
    match.submit("anna", workers(5, 1))
    match.retract("anna")
    assert match.waiting == ("anna", "ben", "cleo")
    with pytest.raises(MatchError) as caught:
        match.retract("anna")
    assert code_of(caught) == "not_decided"


def test_undo_takes_back_decisions_retractions_and_unsealed_steps(match: Match[Lots]) -> None:
    standing = [(match.log.head, LotsGame().digest(match.state), match.pending)]
    match.submit("anna", workers(5, 1))
    standing.append((match.log.head, LotsGame().digest(match.state), match.pending))
    match.retract("anna")
    standing.append((match.log.head, LotsGame().digest(match.state), match.pending))
    match.submit_many({seat: workers(4, 2) for seat in SEATS})
    standing.append((match.log.head, LotsGame().digest(match.state), match.pending))
    match.advance()
    assert match.state.phase == "bid"
    for _, digest, pending in reversed(standing):
        match.undo()
        assert (LotsGame().digest(match.state), match.pending) == (digest, pending)
    with pytest.raises(MatchError) as caught:
        match.undo()
    assert code_of(caught) == "nothing_to_undo"
    assert match.played == ()
    assert [record.type for record in match.log][-4:] == ["undo"] * 4
    again = Match.replay(LotsGame(), match.log, SEED)
    assert again.log.head == match.log.head


def test_undo_stops_at_a_sealed_step(match: Match[Lots]) -> None:
    play_step(match)
    play_step(match)
    assert match.turn == 1
    head = match.log.head
    with pytest.raises(MatchError) as caught:
        match.undo()
    assert (code_of(caught), match.log.head) == ("sealed", head)
    match.submit("anna", workers(5, 1))
    match.undo()
    with pytest.raises(MatchError) as caught:
        match.undo()
    assert code_of(caught) == "sealed"


def test_the_seed_is_revealed_at_the_end_and_then_nothing_moves(match: Match[Lots]) -> None:
    with pytest.raises(MatchError) as caught:
        match.reveal()
    assert code_of(caught) == "not_over"
    assert SEED not in match.log.public()
    while not match.over:
        play_step(match)
    assert match.outcome() is not None
    assert match.reveal() == SEED
    assert SEED in match.log.public()
    with pytest.raises(MatchError) as caught:
        match.reveal()
    assert code_of(caught) == "revealed"
    with pytest.raises(MatchError) as caught:
        match.advance()
    assert code_of(caught) == "over"
    with pytest.raises(MatchError) as caught:
        match.submit("anna", workers(5, 1))
    assert code_of(caught) == "not_deciding"


def test_views_are_for_seats_the_public_and_everything(match: Match[Lots]) -> None:
    assert match.view("anna") != match.view(PUBLIC) != match.view(EVERYTHING)
    assert match.forecast("anna", workers(5, 1)) == {"purse": 15}
    for look in (match.view, match.choices):
        with pytest.raises(MatchError) as caught:
            look("dora")
        assert code_of(caught) == "unknown_seat"


@pytest.mark.parametrize("seats", [{}, {"public": "human", "b": "human"}, {"": "human"}, {"a": "x" * 65}])
def test_seats_need_names_of_their_own(seats: dict[str, str]) -> None:
    with pytest.raises(SetupError):
        Match.start(LotsGame(), SCENARIO, seats, SEED)


def test_an_observer_sees_every_record_in_the_log() -> None:
    seen: list[Record] = []
    match = Match.start(LotsGame(), SCENARIO, SEATS, SEED, on_record=seen.append)
    play_step(match)
    match.undo()
    assert tuple(seen) == match.log.records
    assert len(seen) == 4


def test_a_record_that_cannot_be_kept_does_not_happen(match: Match[Lots]) -> None:
    def fail(record: Record) -> None:
        raise OSError("disk full")

    match.submit_many({seat: workers(5, 1) for seat in SEATS})
    before = (match.log.head, match.state, match.pending)
    match.on_record = fail
    for action in (match.advance, match.undo, lambda: match.retract("anna")):
        with pytest.raises(OSError, match="disk full"):
            action()
        assert (match.log.head, match.state, match.pending) == before
    match.on_record = None
    match.advance()
    assert Match.replay(LotsGame(), match.log, SEED).log.head == match.log.head


def test_a_seat_that_owes_nothing_has_no_choices(match: Match[Lots]) -> None:
    while not match.over:
        play_step(match)
    with pytest.raises(MatchError) as caught:
        match.choices("anna")
    assert code_of(caught) == "not_deciding"
