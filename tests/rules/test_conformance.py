"""GreatLeap passes the engine's test kit, on short scenarios; `GREATLEAP_SEEDS` sets how many games are played."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import is_dataclass

import pytest

from bots.registry import great_leap
from engine.conformance import CHECKS
from engine.game import Game
from engine.jsontypes import JSON
from rules.deal import deal, table_of
from rules.game import PlayedState
from rules.scenario import ScenarioModel, load_scenario

SEEDS = [f"conformance {number}" for number in range(int(os.environ.get("GREATLEAP_SEEDS", "1")))]
Check = Callable[[Game[PlayedState], JSON, dict[str, str], str, int], None]


def scenario_for(check: Check) -> ScenarioModel:
    """Return a short scenario: a year where every wrong decision of every seat is tried, else nine seasons."""
    return load_scenario("tutorial" if check.__name__ == "check_illegal_refused" else "readjustment")


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("analysts", [(), ("human", "unsure")], ids=["alone", "with analysts"])
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_game_keeps_the_contract(check: Check, analysts: tuple[str, ...], seed: str) -> None:
    model = scenario_for(check)
    setup, seats = table_of(model, ["human", "line"], deal(model, 2, seed), analysts)
    check(great_leap(), setup, seats, seed, model.last_turn - model.first_turn + 1)


def test_what_a_match_holds_is_open_to_the_kit() -> None:
    """The kit looks for shared arrays in dataclasses, and passes over everything else."""
    assert is_dataclass(PlayedState), "check_clone cannot look into the state, so it checks nothing"
