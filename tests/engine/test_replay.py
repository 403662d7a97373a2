from pathlib import Path
from typing import Any

import pytest

from engine.conformance import random_match
from engine.errors import LogError, ReplayError
from engine.log import Log, keeper, write
from engine.match import Match
from tests.engine.table import SCENARIO, SEATS, SEED, new_match, play_step
from tests.tiny_game import Lots, LotsGame

CHAIN = {"n", "prev", "state", "hash"}


class NewRules(LotsGame):
    version = "2"


@pytest.fixture
def match() -> Match[Lots]:
    return new_match()


def test_a_match_resumes_from_its_file_and_repairs_it(tmp_path: Path) -> None:
    path = tmp_path / "game.leap"
    match = Match.start(LotsGame(), SCENARIO, SEATS, SEED, on_record=keeper(path, SEED))
    play_step(match)
    match.submit("anna", {"kind": "bid"})
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"commit')
    again = Match.resume(LotsGame(), path, on_record=keeper(path, SEED))
    assert again.restored is not None
    assert again.restored.dropped == 8
    assert path.read_bytes() == whole
    assert (again.log.head, again.pending) == (match.log.head, match.pending)
    for each in (match, again):
        each.on_record = keeper(path, SEED) if each is again else None
        play_step(each)
    assert again.log.head == match.log.head
    assert Match.resume(LotsGame(), path).log.head == match.log.head


def test_a_match_does_not_resume_without_its_seed(match: Match[Lots], tmp_path: Path) -> None:
    write(tmp_path / "public.leap", match.log)
    with pytest.raises(LogError) as caught:
        Match.resume(LotsGame(), tmp_path / "public.leap")
    assert caught.value.code == "no_seed"


def test_a_log_replays_only_with_its_own_rules_and_seed(match: Match[Lots]) -> None:
    for game, seed, code in ((NewRules(), SEED, "other_rules"), (LotsGame(), "x", "wrong_seed")):
        with pytest.raises(ReplayError) as caught:
            Match.replay(game, match.log, seed)
        assert (caught.value.code, caught.value.record) == (code, 0)


def test_a_game_that_came_to_play_differently_is_found_by_replay(match: Match[Lots]) -> None:
    class Richer(LotsGame):
        def step(self, state: Lots, decisions: Any, chance: Any) -> Any:
            made = super().step(state, decisions, chance)
            made.state.points[0] += state.turn
            return made

    while not match.over:
        play_step(match)
    with pytest.raises(ReplayError) as caught:
        Match.replay(Richer(), match.log, SEED)
    first = next(r.n for r in match.log if r.type == "step" and r.turn == 1)
    assert (caught.value.code, caught.value.record) == ("other_state", first)


def test_a_match_has_the_same_hash_on_every_python_and_machine() -> None:
    match = random_match(LotsGame(), SCENARIO, SEATS, SEED, 5)
    assert match.log.head == "6b195fbd616239a8627c8f39b434da0f938b30b4d3e37f28626490a08f28439c"


def test_a_match_cannot_be_replayed_from_an_empty_log() -> None:
    with pytest.raises(LogError):
        Match.replay(LotsGame(), Log(), SEED)


def test_a_scenario_that_the_game_refuses_is_refused_by_replay(match: Match[Lots]) -> None:
    body = {key: value for key, value in match.log.start.to_json().items() if key not in CHAIN}
    log = Log()
    log.add({**body, "scenario": {"turns": 99, "purse": 1}}, match.log[0].state)
    with pytest.raises(ReplayError, match="turns is in") as caught:
        Match.replay(LotsGame(), log, SEED)
    assert (caught.value.code, caught.value.record) == ("refused", 0)


def test_a_step_of_another_turn_is_found_by_replay(match: Match[Lots]) -> None:
    play_step(match)
    log = Log(match.log.records[:2])
    log.add({"type": "step", "turn": 5}, match.log[2].state)
    with pytest.raises(ReplayError) as caught:
        Match.replay(LotsGame(), log, SEED)
    assert (caught.value.code, caught.value.record) == ("other_record", 2)


def test_a_log_of_another_game_is_refused(match: Match[Lots]) -> None:
    class Chess(LotsGame):
        name = "chess"

    with pytest.raises(ReplayError) as caught:
        Match.replay(Chess(), match.log, SEED)
    assert (caught.value.code, caught.value.record) == ("other_game", 0)
