"""Simulation: the same final states for any block size and number of workers, and rows that say what happened."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from bots.registry import bot_decisions, great_leap
from engine.errors import SetupError
from engine.match import Match
from rules.deal import deal, table_of
from rules.scenario import load_scenario
from study.simulate import COLUMNS, Block, blocks, simulate
from study.tables import open_rows

LEADERS = ("pragmatist", "protector", "careerist", "line")


def summary(
    workers: int = 1, block: int = 512, games: int = 60, scenario: str = "quick", seed: str = "s"
) -> dict[str, object]:
    found = simulate(blocks(load_scenario(scenario), LEADERS, games, seed, workers, block)).to_json()
    return {name: value for name, value in found.items() if not name.endswith(("seconds", "_per_s"))}


def test_block_size_changes_nothing() -> None:
    assert summary(block=512) == summary(block=7) == summary(block=1, games=60)


def test_workers_change_nothing() -> None:
    assert summary(workers=2, block=20) == summary(workers=1)


def test_another_seed_gives_another_hash() -> None:
    assert summary(seed="s")["hash"] != summary(seed="t")["hash"]


def test_every_game_is_won_by_somebody_or_nobody_and_every_seat_has_a_verdict() -> None:
    found = summary()
    wins, verdicts = found["wins"], found["verdicts"]
    assert isinstance(wins, dict)
    assert isinstance(verdicts, dict)
    assert sum(wins.values()) == 60
    assert sum(verdicts.values()) == 60 * len(LEADERS)


PLANNERS = ("planner-quick", "random", "zealot")


@pytest.mark.parametrize(
    ("scenario", "table", "games"),
    [
        ("quick", LEADERS, 3),
        ("readjustment", LEADERS, 3),
        ("tutorial", LEADERS, 3),
        ("campaign", ("random", "protector", "random", "zealot", "honest", "random", "careerist", "random"), 2),
        ("open-campaign", ("random", "protector", "random", "zealot"), 2),
        ("quick", PLANNERS, 2),
    ],
)
def test_a_simulated_game_is_the_same_game_as_a_match(scenario: str, table: tuple[str, ...], games: int) -> None:
    """With debates, cards of the hands, the reckoning, and a planner at the table."""
    model = load_scenario(scenario)
    leaders = table[: model.seats] if table == LEADERS else table
    total = next(blocks(model, leaders, games, "m", block=games))
    for number in range(games):
        seed = f"m/{number}"
        options, seats = table_of(model, leaders, deal(model, len(leaders), seed))
        match = Match.start(great_leap(), options, seats, seed)
        while not match.over:
            match.submit_many(bot_decisions(match, seats))
            match.advance()
        assert match.game.digest(match.state) == total.digests[number]


@pytest.mark.parametrize("leaders", [(), ("line",) * 9, ("line", "nobody-knows")])
def test_a_table_that_cannot_be_is_refused(leaders: tuple[str, ...]) -> None:
    with pytest.raises(SetupError, match=r"seats|leader"):
        next(blocks(load_scenario("quick"), leaders, 1, "s"))


def test_rows_are_written_to_csv(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    with open_rows(path) as rows:
        simulate(blocks(load_scenario("quick"), LEADERS, 5, "s"), lambda block: rows.write(block.rows))
    with path.open(newline="") as file:
        found = list(csv.DictReader(file))
    assert len(found) == 5 * len(LEADERS)
    assert tuple(found[0]) == COLUMNS
    assert {row["leader"] for row in found} == set(LEADERS)


def test_rows_written_to_parquet_are_those_written_to_csv(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    block: Block = next(blocks(load_scenario("quick"), LEADERS, 4, "s"))
    with open_rows(tmp_path / "rows.parquet") as rows:
        rows.write(block.rows)
    table = parquet.read_table(tmp_path / "rows.parquet")
    assert table.column_names == list(COLUMNS)
    assert [tuple(row.values()) for row in table.to_pylist()] == block.rows


@pytest.mark.parametrize("name", ["rows.txt", "no-such-folder/rows.csv"])
def test_a_file_that_cannot_be_written_is_refused_and_nothing_is_left(tmp_path: Path, name: str) -> None:
    with pytest.raises(SetupError, match="--out"), open_rows(tmp_path / name):
        pass
    assert not list(tmp_path.iterdir())


def test_a_failed_simulation_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), open_rows(tmp_path / "rows.csv"):
        raise RuntimeError
    assert not list(tmp_path.iterdir())


def test_the_mean_of_deaths_is_that_of_the_rows() -> None:
    kept: list[Block] = []
    total = simulate(blocks(load_scenario("quick"), LEADERS, 20, "s"), kept.append)
    named = [dict(zip(COLUMNS, row, strict=True)) for block in kept for row in block.rows]
    mine = np.mean([int(row["excess_deaths"]) for row in named if row["leader"] == "line"]) / 1e6
    deaths = total.to_json()["deaths_m"]
    assert isinstance(deaths, dict)
    assert deaths["line"] == pytest.approx(mine, abs=1e-4)


def test_every_column_is_explained_in_the_docs() -> None:
    page = (Path(__file__).parents[2] / "docs" / "studies.md").read_text(encoding="utf-8")
    assert [name for name in COLUMNS if f"`{name}`" not in page] == []
