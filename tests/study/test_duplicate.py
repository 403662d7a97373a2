"""Duplicate play: one deal at many tables, and those who led the same province ranked with one another."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from bots.registry import bot_decisions, great_leap
from engine import log as logs
from engine.errors import SetupError
from engine.match import Match
from rules.deal import deal, table_of
from rules.scenario import load_scenario
from study.duplicate import Result, compare_logs, play_duplicate, rank
from tests.client.running import run
from tests.study.running import invoke

LEADERS = ("pragmatist", "protector", "line")
ONE = Result("0", "line", "henan", "expert", 100, 5000, 9000, "hardship", 0, False)


def saved(
    path: Path,
    leaders: tuple[str, ...] = LEADERS,
    seed: str = "d",
    scenario: str = "tutorial",
    steps: int = 99,
    analysts: tuple[str, ...] = (),
) -> Path:
    model = load_scenario(scenario)
    option, seats = table_of(model, leaders, deal(model, len(leaders), seed), analysts)
    match = Match.start(great_leap(), option, seats, seed)
    while not match.over and steps:
        match.submit_many(bot_decisions(match, seats))
        match.advance()
        steps -= 1
    logs.write(path, match.log, seed)
    return path


def test_every_table_plays_the_same_provinces_with_the_same_par_and_convictions() -> None:
    found = play_duplicate(load_scenario("quick"), LEADERS, 3, "d").of_province()
    assert len(found) == 3
    for results in found.values():
        assert {r.leader for r in results} == set(LEADERS)
        assert len({(r.par_deaths, r.conviction) for r in results}) == 1
        assert [r.table for r in sorted(results, key=lambda r: r.table)] == ["0", "1", "2"]


def test_the_same_seed_gives_the_same_duplicate_and_another_another() -> None:
    model = load_scenario("quick")
    once, again, other = (play_duplicate(model, LEADERS, 3, seed) for seed in ("d", "d", "e"))
    assert once == again
    assert once.hash != other.hash


def test_leaders_draw_otherwise_at_each_table() -> None:
    found = play_duplicate(load_scenario("quick"), ("random",), 3, "d").results
    assert len({r.legacy for r in found}) > 1


def test_matchpoints_are_two_for_each_table_beaten_and_one_for_each_tie() -> None:
    given = [replace(ONE, table="a"), replace(ONE, table="b"), replace(ONE, table="c", legacy=90)]
    found = {r.table: (r.rank, r.points) for r in rank(given)}
    assert found == {"a": (1.5, 3), "b": (1.5, 3), "c": (3.0, 0)}


def test_equal_legacies_rank_by_fewer_deaths() -> None:
    found = rank([replace(ONE, table="a"), replace(ONE, table="b", deaths=4999)])
    assert [r.rank for r in found] == [2, 1]


def test_no_legacy_outranks_a_province_without_a_famine() -> None:
    found = rank([replace(ONE, table="a", legacy=900, verdict="famine"), replace(ONE, table="b", legacy=-300)])
    assert [r.rank for r in found] == [2, 1]


def test_where_there_was_famine_the_fewer_dead_rank_first_whatever_the_legacy() -> None:
    worse = replace(ONE, table="a", legacy=900, verdict="catastrophe", deaths=90_000)
    found = rank([worse, replace(ONE, table="b", legacy=-300, verdict="famine", deaths=40_000)])
    assert [r.rank for r in found] == [2, 1]


def test_only_leaders_of_the_same_province_are_ranked_together() -> None:
    found = rank([replace(ONE, table="a"), replace(ONE, table="b", province="anhui", legacy=-5)])
    assert [(r.rank, r.points) for r in found] == [(1, 0), (1, 0)]


def test_all_matchpoints_of_a_duplicate_are_given_out() -> None:
    found = play_duplicate(load_scenario("quick"), LEADERS, 4, "d")
    assert sum(r.points for r in found.results) == 3 * 4 * 3
    assert sum(share * seats for seats, _, share in found.of_leader().values()) == pytest.approx(6)


def test_one_table_alone_is_refused() -> None:
    with pytest.raises(SetupError, match="play 2 or more"):
        play_duplicate(load_scenario("quick"), LEADERS, 1, "d")


def test_finished_games_of_one_deal_are_ranked(tmp_path: Path) -> None:
    one = saved(tmp_path / "one.leap")
    two = saved(tmp_path / "two.leap", ("protector", "zealot", "line"))
    found = compare_logs([one, two])
    assert {r.table for r in found.results} == {"one.leap", "two.leap"}
    assert set(found.of_leader()) == {"pragmatist", "protector", "line", "zealot"}
    told = invoke("duplicate", str(one), str(two), "--json")
    assert json.loads(told.stdout) == json.loads(json.dumps(found.to_json()))


def test_a_game_with_analysts_is_ranked_with_one_without(tmp_path: Path) -> None:
    one, two = saved(tmp_path / "one.leap"), saved(tmp_path / "two.leap", analysts=("unsure", "unsure"))
    found = compare_logs([one, two])
    assert len(found.results) == 2 * len(LEADERS)
    assert {result.rank for result in found.results} == {1.5}


def test_a_game_ranked_by_its_log_is_the_game_that_was_simulated(tmp_path: Path) -> None:
    """The file says the same legacies as the match itself."""
    path = saved(tmp_path / "one.leap")
    other = saved(tmp_path / "two.leap", ("line",) * 3)
    match = Match.replay(great_leap(), logs.read(path).log, "d")
    outcome = cast("dict[str, Any]", match.outcome())
    mine = {r.province: r.legacy for r in compare_logs([path, other]).results if r.table == "one.leap"}
    assert mine == {key: outcome["provinces"][key]["legacy"] for key in mine}
    assert len(mine) == len(LEADERS)


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"seed": "e"}, "not the deal of one.leap: another seed"),
        ({"scenario": "quick"}, "not the deal of one.leap: another scenario"),
        ({"leaders": ("line", "line")}, "not the deal of one.leap: other provinces"),
        ({"steps": 2}, "the game is not finished; play it to the end first"),
    ],
    ids=["seed", "scenario", "provinces", "unfinished"],
)
def test_games_that_cannot_be_ranked_together_are_refused(tmp_path: Path, other: dict[str, object], says: str) -> None:
    one = saved(tmp_path / "one.leap")
    two = saved(tmp_path / "two.leap", **other)  # type: ignore[arg-type]
    told = invoke("duplicate", str(one), str(two))
    assert isinstance(told.exception, SetupError)
    assert told.exception.where == str(two)
    assert says in str(told.exception)


def test_one_game_or_the_same_twice_is_refused(tmp_path: Path) -> None:
    one = saved(tmp_path / "one.leap")
    with pytest.raises(SetupError, match="name 2 or more"):
        compare_logs([one])
    with pytest.raises(SetupError, match="named twice"):
        compare_logs([one, one])


def test_a_log_of_another_deal_ends_the_command_with_code_2_and_one_line(tmp_path: Path) -> None:
    one, two = saved(tmp_path / "one.leap"), saved(tmp_path / "two.leap", seed="e")
    told = run(tmp_path, "duplicate", str(one), str(two))
    assert (told.returncode, told.stdout) == (2, "")
    assert len(told.stderr.splitlines()) == 1
    assert "only games of the same deal can be ranked" in told.stderr


def test_the_command_prints_tables() -> None:
    told = invoke("duplicate", "--tables", "2", "--seats", "line,protector", "--scenario", "tutorial")
    assert told.exit_code == 0
    assert "Leaders over 2 tables of one deal" in told.stdout
