from typing import Any

import pytest

from engine.choices import Change, Choices, Part, Split
from engine.conformance import random_match
from engine.errors import MatchError
from engine.fork import Note
from engine.match import Match
from tests.engine.table import SCENARIO, SEATS, SEED, code_of, new_match, play_step, workers
from tests.tiny_game import Lots, LotsGame


class StrictLots(LotsGame):
    """Other rules: nobody digs with more than two workers."""

    version = "2"

    def choices(self, state: Lots, seat: str) -> Any:
        choices = super().choices(state, seat)
        if choices.kind != "plan":
            return choices
        parts = (Part("dig", 0, 2), Part("guard", 0, 0), Part("rest", 1, 6))
        return Choices(seat, "plan", (Split("workers", 6, parts, {"dig": 2, "guard": 0, "rest": 4}),))


@pytest.fixture
def match() -> Match[Lots]:
    return new_match()


def test_a_fork_replaces_a_decision_and_no_draw(match: Match[Lots]) -> None:
    played = random_match(LotsGame(), SCENARIO, SEATS, SEED, 5)
    fork = played.fork(1, {(1, "ben"): {"kind": "bid", "slot": 2, "coins": 0}}, replay_rest=True)
    assert fork.match.over
    steps = list(zip(fork.match.played, played.played, strict=True))
    for ours, theirs in steps[:3]:
        assert ours == theirs
    ours, theirs = steps[3]
    assert ours["ben"] == {"kind": "bid", "slot": 2, "coins": 0}
    assert [ours[seat] for seat in ("anna", "cleo")] == [theirs[seat] for seat in ("anna", "cleo")]
    assert fork.match.state.hands == played.state.hands
    assert played.log.head == random_match(LotsGame(), SCENARIO, SEATS, SEED, 5).log.head


def test_a_fork_stands_at_its_turn_with_its_changes_decided() -> None:
    played = random_match(LotsGame(), SCENARIO, SEATS, SEED, 5)
    fork = played.fork(2, {(2, "cleo"): workers(2, 4)})
    assert (fork.match.turn, fork.match.state.phase, fork.notes) == (2, "plan", ())
    assert list(fork.match.pending) == ["cleo"]
    assert fork.match.waiting == ("anna", "ben")


def test_a_fork_clips_what_became_illegal_and_notes_it(match: Match[Lots]) -> None:
    match.submit_many({seat: workers(5, 1) for seat in SEATS})
    match.advance()
    match.submit_many({seat: {"kind": "bid", "slot": 0, "coins": 10} for seat in SEATS})
    match.advance()
    play_step(match)
    match.submit_many({seat: {"kind": "bid", "slot": 1, "coins": 4} for seat in SEATS})
    match.advance()
    fork = match.fork(0, {(0, "anna"): workers(1, 5), (1, "anna"): workers(0, 6)}, replay_rest=True)
    assert fork.notes == (Note(1, "anna", "clipped", (Change("coins", 4, 0),)),)
    assert fork.match.turn == 2


def test_a_fork_under_other_rules_notes_every_decision_they_clip(match: Match[Lots]) -> None:
    match.submit_many({"anna": workers(5, 1), "ben": workers(2, 4), "cleo": workers(1, 5)})
    match.advance()
    fork = match.fork(0, game=StrictLots(), replay_rest=True)
    old, new = {"dig": 5, "guard": 0, "rest": 1}, {"dig": 2, "guard": 0, "rest": 4}
    assert fork.notes == (Note(0, "anna", "clipped", (Change("workers", {**old}, {**new}),)),)
    assert fork.match.log.start.rules == "2"


def test_a_fork_keeps_what_was_pending(match: Match[Lots]) -> None:
    match.submit("ben", workers(3, 3))
    assert match.fork(0, replay_rest=True).match.pending == match.pending
    assert match.fork(0).match.pending == {}


@pytest.mark.parametrize(
    ("at", "turn", "code"),
    [(1, 0, "change_before_fork"), (3, 3, "turn_not_reached"), (1, 2, "unused_change")],
)
def test_a_fork_that_cannot_be_is_refused(match: Match[Lots], at: int, turn: int, code: str) -> None:
    for _ in range(4):
        play_step(match)
    with pytest.raises(MatchError) as caught:
        match.fork(at, {(turn, "anna"): workers(9, 9)})
    assert code_of(caught) == code


def test_a_fork_asks_for_no_decision_that_its_rules_do_not_owe(match: Match[Lots]) -> None:
    match.submit_many({"anna": workers(5, 1), "ben": workers(2, 4), "cleo": workers(1, 5)})
    match.advance()

    class BenRests(LotsGame):
        def deciding(self, state: Lots) -> dict[str, str]:
            owed = super().deciding(state)
            owed.pop("ben", None)
            return owed

        def step(self, state: Lots, decisions: Any, chance: Any) -> Any:
            return super().step(state, {**decisions, "ben": workers(0, 6)}, chance)

    game = BenRests()
    fork = match.fork(0, game=game, replay_rest=True)
    assert fork.notes == (Note(0, "ben", "not_asked"),)
    back = fork.match.fork(0, game=LotsGame(), replay_rest=True)
    assert back.notes == (Note(0, "ben", "defaulted"),)
    assert back.match.played[0]["ben"] == new_match().choices("ben").default()


def test_a_fork_clips_a_pending_decision_too(match: Match[Lots]) -> None:
    match.submit_many({seat: workers(5, 1) for seat in SEATS})
    match.advance()
    play_step(match)
    play_step(match)
    match.submit("anna", {"kind": "bid", "slot": 1, "coins": 14})
    fork = match.fork(0, {(0, "anna"): workers(1, 5)}, replay_rest=True)
    assert fork.notes == (Note(1, "anna", "clipped", (Change("coins", 14, 10),)),)
    assert fork.match.pending["anna"]["coins"] == 10
