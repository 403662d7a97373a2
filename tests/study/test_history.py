"""The model against the record: its bars hold for several seeds, and causes are switched off one at a time."""

from __future__ import annotations

import json

import pytest

from rules.scenario import CAUSES
from study.bars import history_bars
from study.history import expected_output, find_causes, run_history, to_json

SEEDS = ("1", "2", "17", "1958", "henan")


@pytest.mark.parametrize("seed", SEEDS)
def test_every_bar_of_history_is_met(seed: str) -> None:
    run = run_history(seed)
    missed = [bar for bar in history_bars(run, find_causes(seed, run)) if not bar.met]
    assert not missed


def test_a_bar_is_missed_when_the_cause_of_the_record_is_taken_out() -> None:
    run = run_history("1", ["diversion"])
    missed = {bar.name for bar in history_bars(run, find_causes("1", run, ["diversion"])) if not bar.met}
    assert "grain output 1959, error in %" in missed
    assert "usable steel 1959, error in %" in missed


@pytest.mark.parametrize("cause", CAUSES)
def test_switching_a_cause_off_saves_lives(cause: str) -> None:
    with_all = run_history("1")
    without = run_history("1", [cause])  # type: ignore[list-item]
    assert without.deaths < with_all.deaths


def test_deaths_of_the_seasons_add_up_to_those_of_the_years_and_provinces() -> None:
    run = run_history("1")
    assert sum(year.excess_deaths_m for year in run.years.values()) == pytest.approx(run.deaths)
    assert sum(year.grain_output_mt for year in run.years.values()) == pytest.approx(
        sum(output for rows in run.provinces.values() for output, _ in rows.values())
    )


def test_the_same_seed_gives_the_same_run_and_another_seed_another() -> None:
    assert run_history("1") == run_history("1")
    assert run_history("1") != run_history("2")


def test_output_is_measured_against_1957_growing_by_a_hundredth_a_year() -> None:
    assert expected_output() == pytest.approx(195.05 * (1.01**2 + 1.01**3 + 1.01**4), rel=1e-6)


def test_json_has_the_agreed_keys() -> None:
    run = run_history("1")
    found = json.loads(json.dumps(to_json(run, find_causes("1", run))))
    assert set(found) == {"national", "seasons", "provinces", "causes"}
    assert set(found["national"]) == {"1958", "1959", "1960", "1961", "1962"}
    assert set(found["national"]["1960"]) == {
        "grain_output_mt",
        "procurement_net_share",
        "steel_usable_mt",
        "steel_declared_mt",
        "livestock_index",
        "pigs_index",
        "ration_kg",
        "excess_deaths_m",
    }
    assert [set(row) for row in found["seasons"]] == [{"year", "season", "excess_deaths_m"}] * 20
    assert set(found["provinces"]["Inner Mongolia"]["1960"]) == {"grain_output_mt", "excess_deaths_permille"}
    assert len(found["provinces"]) == 24
    assert set(found["causes"]) == {"output_loss", "deaths"}
