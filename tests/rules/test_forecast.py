"""What a seat is told before it commits: from its view alone, true to what comes, a range where others decide it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import numpy as np
import pytest

from bots.registry import bot_decisions, great_leap
from engine.match import Match
from rules.calendar import SEASONS, season_of
from rules.deal import deal, table_of
from rules.forecast import SHOWN
from rules.game import PlayedState
from rules.scenario import load_scenario
from rules.state import ORDERS, STOCKS
from tests.rules.table import world_of

LEADERS = ["careerist", "pragmatist", "protector", "zealot"]
FATE = {"overrun", "overrun_melt"}


@lru_cache(maxsize=1)
def told_and_come() -> list[dict[str, Any]]:
    """Play campaigns and return, for every seat and season, what was forecast of its orders and what came of them."""
    model, rows = load_scenario("campaign"), []
    for seed in ("one", "two"):
        setup, seats = table_of(model, LEADERS, deal(model, 4, seed))
        match = Match.start(great_leap(), setup, seats, seed)
        while not match.over:
            decisions = bot_decisions(match, seats)
            if match.state.table.phase != ORDERS:
                match.submit_many(decisions)
                match.advance()
                continue
            told: dict[str, Any] = {seat: match.forecast(seat, decisions[seat]) for seat in decisions}
            turn = match.turn
            match.submit_many(decisions)
            match.advance()
            table = match.state.table
            for seat, forecast in told.items():
                i = world_of().board.index(seat)
                rows.append(
                    {
                        "turn": turn,
                        "season": SEASONS[season_of(turn)],
                        "seat": seat,
                        "told": forecast,
                        "came": {name: int(getattr(table, name)[0, i]) for name in SHOWN},
                        "overran": bool(table.overrun[0, i] or table.overrun_melt[0, i]),
                        "removed": bool(table.outsider[0, i]),
                    }
                )
    return rows


def share_within(season: str, column: str) -> float:
    """Return in which share of cases what came lay within what was told."""
    cases = [row for row in told_and_come() if row["season"] == season and not row["overran"] and not row["removed"]]
    good = [
        row["told"]["results"][column]["low"] <= row["came"][column] <= row["told"]["results"][column]["high"]
        for row in cases
    ]
    return float(np.mean(good))


@pytest.mark.parametrize("season", ["spring", "summer", "autumn"])
@pytest.mark.parametrize("column", sorted({*SHOWN} - {"standing"}))
def test_before_winter_what_comes_lies_within_what_was_told(season: str, column: str) -> None:
    """All but a few: what the state sends as relief hangs on how many others are hungry."""
    assert share_within(season, column) >= 0.95


@pytest.mark.parametrize("column", ["quota", "delivered", "grain_store", "standing", "eaten", "deaths_season"])
def test_in_winter_what_comes_mostly_lies_within_what_was_told(column: str) -> None:
    """The report and the delivery are decided on this forecast."""
    assert share_within("winter", column) >= 0.5


def test_in_winter_what_others_claim_makes_the_quota_a_range() -> None:
    rows = [row for row in told_and_come() if row["season"] == "winter" and row["turn"] < 12]
    widths = [row["told"]["results"]["quota"] for row in rows]
    assert all(quota["low"] < quota["high"] for quota in widths)


def test_the_harvest_of_summer_is_a_range_because_of_luck() -> None:
    rows = [row["told"]["results"]["harvest"] for row in told_and_come() if row["season"] == "summer"]
    assert all(harvest["low"] < harvest["middle"] < harvest["high"] for harvest in rows)


def test_low_middle_and_high_are_in_order() -> None:
    for row in told_and_come():
        for name, result in row["told"]["results"].items():
            assert result["low"] <= result["middle"] <= result["high"], name


def test_each_stock_is_explained_by_its_bookings() -> None:
    """What is now and what is booked make what comes, where nothing is a range."""
    for row in told_and_come()[::7]:
        for name, result in row["told"]["results"].items():
            bookings = row["told"]["bookings"].get(name, [])
            if name not in STOCKS or any(b["low"] != b["high"] for b in bookings):
                continue
            assert result["now"] + sum(b["low"] for b in bookings) == result["middle"], name


def start(name: str = "campaign", turns: int = 3) -> tuple[Match[PlayedState], dict[str, str]]:
    model = load_scenario(name)
    setup, seats = table_of(model, LEADERS, deal(model, 4, "start"))
    match = Match.start(great_leap(), setup, seats, "start")
    while match.turn < turns:
        match.submit_many(bot_decisions(match, seats))
        match.advance()
    return match, seats


def results(match: Match[PlayedState], seat: str, **changes: object) -> dict[str, Any]:
    decision: Any = {**match.choices(seat).default(), **changes}
    forecast: Any = match.forecast(seat, decision)
    found: dict[str, Any] = forecast["results"]
    return found


@pytest.mark.parametrize(
    ("field", "less", "more", "column"),
    [
        ("report", 800, 1500, "quota"),
        ("report", 800, 1500, "standing"),
        ("delivery", 500, 1000, "delivered"),
        ("delivery", 1000, 500, "arrears"),
        ("delivery", 1000, 500, "grain_store"),
        ("search", 3, 0, "trust"),
        ("machines", 3, 0, "grain_store"),
    ],
)
def test_a_forecast_shows_what_an_order_of_winter_does(field: str, less: int, more: int, column: str) -> None:
    match, _ = start()
    for seat in ("henan", "zhejiang", "sichuan"):
        one, two = (results(match, seat, **{field: value})[column]["middle"] for value in (less, more))
        assert one < two, seat


def test_a_forecast_looks_and_changes_nothing() -> None:
    match, _ = start()
    before = (match.game.digest(match.state), match.log.head)
    for seat in match.waiting:
        view = match.view(seat)
        text = json.dumps(view)
        match.game.forecast(view, seat, match.choices(seat).default())
        assert json.dumps(view) == text
    assert (match.game.digest(match.state), match.log.head) == before


def test_a_forecast_does_not_hang_on_what_else_the_game_has_set_up() -> None:
    """A server plays many scenarios with one game; two teachers may both call theirs `lesson`."""
    model = load_scenario("readjustment").model_copy(update={"key": "lesson"})
    other = load_scenario("campaign").model_copy(update={"key": "lesson"})
    forecasts = []
    for before in ([], [other]):
        game = great_leap()
        for scenario in before:
            setup, seats = table_of(scenario, ["line"], ["henan"])
            Match.start(game, setup, seats, "other")
        setup, seats = table_of(model, ["line"], ["anhui"])
        match = Match.start(game, setup, seats, "lesson")
        forecasts.append(match.forecast("anhui", match.choices("anhui").default()))
    assert forecasts[0] == forecasts[1]
