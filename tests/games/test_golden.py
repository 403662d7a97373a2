"""Games that were played once go the same way for ever.

A change of the rules that is meant re-records them (`python -m tests.games.record`) in a commit of its own.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bots.registry import POLICIES, great_leap
from engine import log as logs
from engine.errors import ReplayError
from engine.match import Match
from rules.scenario import scenario_keys
from tests.games.golden import FOLDER, GAMES, fingerprint, replayed

FILES = sorted(FOLDER.glob("*.leap"))
AGAIN = "if the rules were meant to change: python -m tests.games.record, in a commit of its own"


def test_every_golden_game_is_kept_and_nothing_else() -> None:
    assert [path.name for path in FILES] == sorted(golden.path.name for golden in GAMES)


def test_the_golden_games_show_every_scenario_and_every_leader() -> None:
    assert {golden.scenario for golden in GAMES} == set(scenario_keys())
    assert {leader for golden in GAMES for leader in golden.table.values()} == set(POLICIES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_golden_game_replays_to_every_hash(path: Path) -> None:
    try:
        match = replayed(path, great_leap())
    except ReplayError as error:
        pytest.fail(f"{path.name}: {error}; {AGAIN}", pytrace=False)
    assert match.over
    assert match.outcome() is not None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_golden_game_names_the_rules_it_was_played_with(path: Path) -> None:
    start = logs.read(path).log.start
    game = great_leap()
    assert (start.game, start.rules) == (game.name, game.version), AGAIN


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_golden_game_comes_to_the_same_every_time(path: Path) -> None:
    game = great_leap()
    assert fingerprint(replayed(path, game)) == fingerprint(replayed(path, great_leap()))


def test_a_golden_game_resumes_from_its_file_and_is_over() -> None:
    match = Match.resume(great_leap(), GAMES[0].path)
    assert match.over
    assert match.log.head == logs.read(GAMES[0].path).log.head


def test_a_golden_game_in_which_one_order_was_changed_does_not_replay(tmp_path: Path) -> None:
    lines = GAMES[0].path.read_text(encoding="utf-8").splitlines()
    row = json.loads(lines[2])
    assert row["type"] == "decide"
    row["decisions"]["anhui"]["ration"] = "thin"
    path = tmp_path / "changed.leap"
    path.write_text("\n".join([*lines[:2], json.dumps(row), *lines[3:]]) + "\n", encoding="utf-8")
    with pytest.raises(Exception, match="changed"):
        replayed(path, great_leap())
