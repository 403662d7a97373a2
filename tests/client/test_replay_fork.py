"""Looking at a log again, and playing on from it."""

import json
from pathlib import Path
from typing import Any, cast

import pytest

from bots.registry import great_leap
from engine import log as logs
from engine.match import Match
from tests.client.running import GIVE, played, run


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return played(tmp_path_factory.mktemp("finished"))


def test_replay_checks_the_log_and_tells_a_line_a_season(finished: Path, tmp_path: Path) -> None:
    told = run(tmp_path, "replay", str(finished))
    assert told.returncode == 0
    assert "the chain is whole, and the game plays again" in told.stdout
    assert [line.split(":")[0] for line in told.stdout.splitlines() if "1958:" in line] == [
        "Spring 1958", "Summer 1958", "Autumn 1958", "Winter 1958",
    ]  # fmt: skip


def test_true_figures_are_told_when_the_game_is_over_and_not_before(finished: Path, tmp_path: Path) -> None:
    assert "Anhui, true: gathered" in run(tmp_path, "replay", str(finished), "--seat", "anhui").stdout
    assert run(tmp_path, "replay", str(finished), "--everything").stdout.count("True:") == 4
    unfinished = played(tmp_path, seasons=2)
    for option in (("--seat", "anhui"), ("--everything",)):
        refused = run(tmp_path, "replay", str(unfinished), *option)
        assert refused.returncode == 2
        assert "stay secret until the game is over" in refused.stderr
    assert "true" not in run(tmp_path, "replay", str(unfinished)).stdout


def test_json_sums_the_log_up(finished: Path, tmp_path: Path) -> None:
    found = json.loads(run(tmp_path, "replay", str(finished), "--json").stdout)
    assert found["verified"] == "replay"
    assert found["over"]
    assert found["seed"] == "s"
    assert found["seats"] == {"anhui": "human"}
    assert found["records"] == 18
    unfinished = json.loads(run(tmp_path, "replay", str(played(tmp_path, seasons=1)), "--json").stdout)
    assert unfinished["seed"] is None
    assert unfinished["outcome"] is None


def test_a_log_without_its_seed_is_checked_for_its_chain_alone(finished: Path, tmp_path: Path) -> None:
    lines = finished.read_text(encoding="utf-8").splitlines(keepends=True)
    public = tmp_path / "public.leap"
    public.write_text("".join(lines[1:-1]), encoding="utf-8")
    told = run(tmp_path, "replay", str(public))
    assert told.returncode == 0
    assert "holds no seed" in told.stdout
    public.write_text("".join(lines[1:]), encoding="utf-8")
    assert "plays again" in run(tmp_path, "replay", str(public)).stdout


def test_step_waits_for_enter(finished: Path, tmp_path: Path) -> None:
    assert "Winter 1958" not in run(tmp_path, "replay", str(finished), "--step", typed=["", ""]).stdout
    assert "Winter 1958" in run(tmp_path, "replay", str(finished), "--step", typed=["", "", ""]).stdout


def test_fork_plays_on_in_a_new_file_and_leaves_the_old_one(finished: Path, tmp_path: Path) -> None:
    before = finished.read_bytes()
    new = tmp_path / "new.leap"
    game = run(
        tmp_path,
        "fork",
        str(finished),
        "--at",
        "1958-autumn",
        "--save",
        str(new),
        typed=["u 5", *GIVE, *GIVE, *GIVE, "b", "c", "a"],
    )
    assert game.returncode == 0
    assert "Orders, Autumn 1958" in game.stdout
    assert finished.read_bytes() == before
    kept = logs.read(new)
    match = Match.replay(great_leap(), kept.log, "s")
    assert match.over
    assert cast("Any", match.played[3]["anhui"])["brigades"]["furnaces"] == 5


def test_a_log_that_was_cut_off_goes_on_from_its_last_whole_record(tmp_path: Path) -> None:
    path = played(tmp_path, seasons=2)
    whole = path.read_bytes()
    path.write_bytes(whole[:-40])
    assert "is cut off in the middle of a line" in " ".join(run(tmp_path, "replay", str(path)).stdout.split())
    assert path.read_bytes() == whole[:-40]
    game = run(tmp_path, "play", "--terminal", "--resume", str(path), typed=["quit"])
    assert game.returncode == 0
    assert "cut off in the middle of a line" in " ".join(game.stdout.split())
    assert logs.read(path).restored is None


def test_a_changed_log_is_refused_at_its_record(finished: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.leap"
    text = finished.read_text(encoding="utf-8").splitlines(keepends=True)
    text[5] = text[5].replace('"melt":0', '"melt":1', 1)
    changed.write_text("".join(text), encoding="utf-8")
    for command in (("replay",), ("play", "--resume"), ("fork", "--at", "1")):
        refused = run(tmp_path, command[0], str(changed), *command[1:])
        assert refused.returncode == 2
        assert "changed.leap: line 6, record 4: its content does not have its hash" in refused.stderr
        assert len(refused.stderr.splitlines()) == 1
    assert list(tmp_path.glob("*.leap")) == [changed]
