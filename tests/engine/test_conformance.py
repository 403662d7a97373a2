"""The tiny game passes every check, and every check finds the fault that it is for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pytest

from engine import conformance
from engine.choices import Choices, Number
from engine.conformance import check_game, check_no_leak, random_match
from engine.errors import IllegalDecision
from engine.game import Game
from engine.jsontext import digest
from tests.tiny_game import Lots, LotsGame

SCENARIO: Any = {"turns": 3, "purse": 10}
SEATS = {"anna": "human", "ben": "line", "cleo": "line"}


@pytest.mark.parametrize("count", [2, 3, 4])
def test_the_tiny_game_fulfils_the_contract(count: int) -> None:
    seats = {f"seat {number}": "line" for number in range(count)}
    check_game(LotsGame(), SCENARIO, seats, ["one", "two"], 3)


# The faults below keep the signatures of the contract.
# ruff: noqa: ARG002


class NeverEnding(LotsGame):
    def deciding(self, state: Lots) -> Any:
        return super().deciding(replace(state, turn=0))

    def step(self, state: Lots, decisions: Any, chance: Any) -> Any:
        made = super().step(state, decisions, chance)
        made.state.played = [[] for _ in made.state.seats]
        return made


class EarlyOutcome(LotsGame):
    def outcome(self, state: Lots) -> Any:
        return {"points": [*state.points]}


class RefusesItsOffer(LotsGame):
    def check(self, state: Lots, seat: str, decision: Any) -> Any:
        if decision.get("slot") == 2:
            raise IllegalDecision("unlucky", "slot", "2 brings no luck")
        return super().check(state, seat, decision)


class FillsIn(LotsGame):
    def check(self, state: Lots, seat: str, decision: Any) -> Any:
        return {**super().check(state, seat, decision), "note": ""}


class AcceptsAnything(LotsGame):
    def check(self, state: Lots, seat: str, decision: Any) -> Any:
        return dict(decision)


class ChangesItsState(LotsGame):
    def step(self, state: Lots, decisions: Any, chance: Any) -> Any:
        made = super().step(state, decisions, chance)
        state.points[0] += 1
        return made


class FirstDeciderWins(LotsGame):
    def step(self, state: Lots, decisions: Any, chance: Any) -> Any:
        made = super().step(state, decisions, chance)
        made.state.points[state.seats.index(next(iter(decisions)))] += 1
        return made


class SharesHands(LotsGame):
    def clone(self, state: Lots) -> Lots:
        return replace(super().clone(state), hands=state.hands)


class ForgetsPlans(LotsGame):
    def load(self, value: Any) -> Lots:
        made = super().load(value)
        made.plans = [{} for _ in made.seats]
        return made


class FloatingView(LotsGame):
    def view(self, state: Lots, viewer: str) -> Any:
        return {"half": sum(state.points) / 2}


class ScribblingForecast(LotsGame):
    def forecast(self, view: Any, seat: str, decision: Any) -> Any:
        view["forecast"] = True
        return None


class Remembers(LotsGame):
    def __init__(self) -> None:
        self.steps = 0

    def step(self, state: Lots, decisions: Any, chance: Any) -> Any:
        made = super().step(state, decisions, chance)
        self.steps += 1
        made.state.points[0] += self.steps
        return made


class ForgetsToClip(LotsGame):
    def nearest(self, state: Lots, seat: str, decision: Any) -> Any:
        return self.choices(state, seat).default(), ()


@pytest.mark.parametrize(
    ("check", "make", "fault"),
    [
        (conformance.check_random_play, NeverEnding, "is not over after 3 turns"),
        (conformance.check_random_play, EarlyOutcome, "has an outcome"),
        (conformance.check_random_play, RefusesItsOffer, "from the choices is refused"),
        (conformance.check_choices, FillsIn, "check turned"),
        (conformance.check_choices, ForgetsToClip, "nearest changed the legal"),
        (conformance.check_illegal_refused, AcceptsAnything, "is accepted"),
        (conformance.check_step, ChangesItsState, "changes the state it is given"),
        (conformance.check_step, FirstDeciderWins, "in another order"),
        (conformance.check_step, Remembers, "a second time"),
        (conformance.check_clone, SharesHands, "hands of a clone is state.hands"),
        (conformance.check_round_trip, ForgetsPlans, "another digest"),
        (conformance.check_views, FloatingView, "is not exact JSON"),
        (conformance.check_views, ScribblingForecast, "a forecast changes the view"),
        (conformance.check_undo, Remembers, "differently after undo"),
        (conformance.check_replay, Remembers, "other hashes"),
        (conformance.check_interleaved, Remembers, "disturb each other"),
        (conformance.check_fork, ForgetsToClip, "ends elsewhere"),
        (conformance.check_tampering, AcceptsAnything, "an illegal decision in record 1"),
    ],
)
def test_each_check_finds_its_fault(check: Callable[..., None], make: Callable[[], Game[Lots]], fault: str) -> None:
    with pytest.raises(AssertionError, match=fault):
        check(make(), SCENARIO, SEATS, "one", 3)


def other_hand(state: Lots) -> Lots:
    state.hands[1] = [card % 9 + 1 for card in state.hands[1]]
    return state


def other_plan(state: Lots) -> Lots:
    state.plans[1] = {"dig": 9, "guard": 9, "rest": 9}
    return state


def test_nobody_learns_of_hidden_cards_and_plans() -> None:
    game = LotsGame()
    match = random_match(game, SCENARIO, SEATS, "one", 3).fork(0).match
    for phase in ("plan", "bid"):
        assert match.state.phase == phase
        for seat in ("anna", "cleo"):
            check_no_leak(game, match.state, seat, other_hand)
            check_no_leak(game, match.state, seat, other_plan)
        with pytest.raises(AssertionError, match="view of ben"):
            check_no_leak(game, match.state, "ben", other_hand)
        match.submit_many({seat: match.choices(seat).default() for seat in match.waiting})
        match.advance()
    with pytest.raises(AssertionError, match="changed nothing"):
        check_no_leak(game, match.state, "anna", lambda state: state)


def test_a_leak_through_choices_is_found() -> None:
    class Peeking(LotsGame):
        def choices(self, state: Lots, seat: str) -> Choices:
            choices = super().choices(state, seat)
            most = max(max(hand) for hand in state.hands)
            return Choices(seat, choices.kind, (*choices.fields, Number("beat", 0, most, 1, 0, "")))

    game = Peeking()
    state = random_match(LotsGame(), SCENARIO, SEATS, "one", 3).fork(0).match.state
    state.hands = [[1, 1, 1], [9, 9, 9], [1, 1, 1]]
    with pytest.raises(AssertionError, match="choices of anna"):
        check_no_leak(game, state, "anna", other_hand)


def test_a_clone_that_shares_an_array_is_found() -> None:
    @dataclass
    class ArrayLots(Lots):
        board: npt.NDArray[np.int64]

    class SharesBoard(LotsGame):
        def setup(self, scenario: Any, seats: Any, chance: Any) -> Lots:
            made = super().setup(scenario, seats, chance)
            return ArrayLots(**vars(made), board=np.zeros(4, dtype=np.int64))

        def clone(self, state: Any) -> Lots:
            made: Any = super().clone(state)
            made.board = state.board[1:]
            return cast("Lots", made)

        def digest(self, state: Lots) -> str:
            return digest([state.turn, state.phase, state.points])

    with pytest.raises(AssertionError, match=r"board of a clone is state\.board"):
        conformance.check_clone(SharesBoard(), SCENARIO, SEATS, "one", 3)
