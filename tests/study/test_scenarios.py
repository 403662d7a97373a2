"""Scenarios: the pace that a scenario sets, what the commands say of one, and the lesson of 45 minutes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bots.registry import bot_decisions, great_leap
from engine import log as logs
from engine.chance import Chance
from engine.match import Match
from rules.calendar import SEASONS, SPRING, season_of, year_of
from rules.deal import deal, table_of
from rules.errors import RulesError
from rules.scenario import ScenarioModel, load_scenario, scenario_keys
from rules.world import make_world
from study.batch import deal_table, open_batch, seasons
from study.simulate import blocks
from study.tournament import count_tables, tournament
from tests.client.running import run
from tests.study.running import invoke

LEADERS = ("pragmatist", "protector", "careerist", "line")
GOOD = """key = "mine"
first = { year = 1958, season = "spring" }
last = { year = 1959, season = "winter" }
"""

OWN = """
[[card]]
id = "a-dry-spring"
deck = "disaster"
turn = { year = 1959, season = "spring" }
date = "1959-spring"
sources = ["statistics-1983"]
confidence = "invented"
effects = [{ dial = "weather", amount = 300, seasons = 4, where = ["north"] }]
title = "A dry spring"
happened = "It does not rain."
does = "Harvests in the north fall."

[[card]]
id = "a-letter-home"
deck = "politics"
turn = { year = 1958, season = "spring" }
until = { year = 1959, season = "winter" }
date = "1959"
sources = ["statistics-1983"]
confidence = "invented"
effects = [{ dial = "weather", amount = -10, seasons = 1, where = ["self"] }]
title = "A letter home"
happened = "Somebody writes home."
does = "Little."
"""


def written(folder: Path, *rows: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(GOOD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def decided(model: ScenarioModel, seed: str) -> tuple[dict[str, list[tuple[int, str]]], str]:
    """What each seat of the table decided, as (turn, kind), and the digest of the end."""
    provinces = deal(model, len(LEADERS), seed)
    option, seats = table_of(model, LEADERS, provinces)
    match = Match.start(great_leap(), option, seats, seed)
    found: dict[str, list[tuple[int, str]]] = {key: [] for key in provinces}
    while not match.over:
        for key, kind in match.game.deciding(match.state).items():
            if key in found:
                found[key].append((match.turn, kind))
        match.submit_many(bot_decisions(match, seats))
        match.advance()
    return found, match.game.digest(match.state)


def test_the_lesson_asks_at_most_fourteen_decisions_of_a_seat() -> None:
    model = load_scenario("lesson")
    assert (model.minutes, model.seats, model.decisions) == (45, 4, 14)
    found, _ = decided(model, "lesson")
    assert max(len(mine) for mine in found.values()) == 14


def test_the_lesson_asks_nothing_in_summer_and_debates_in_1959_and_1960() -> None:
    found, _ = decided(load_scenario("lesson"), "lesson")
    for mine in found.values():
        assert all(SEASONS[season_of(turn)] != "summer" for turn, kind in mine if kind == "orders")
        assert {year_of(turn) for turn, kind in mine if kind == "debate"} <= {1959, 1960}
    assert any(kind == "debate" for mine in found.values() for _, kind in mine)


def test_a_simulated_lesson_is_the_same_game_as_a_match() -> None:
    model = load_scenario("lesson")
    total = next(blocks(model, LEADERS, 2, "m", block=2))
    assert [decided(model, f"m/{number}")[1] for number in range(2)] == total.digests


@pytest.mark.parametrize("name", scenario_keys())
def test_the_decisions_told_are_those_of_a_seat_that_is_never_removed(name: str) -> None:
    model = load_scenario(name)
    found, _ = decided(model, "told")
    assert max(len(mine) for mine in found.values()) == model.decisions


def test_a_scenario_without_debates_has_none(tmp_path: Path) -> None:
    model = load_scenario(str(written(tmp_path, "debates = []")))
    found, _ = decided(model, "none")
    kinds = {kind for mine in found.values() for _, kind in mine}
    assert kinds == {"orders", "reckoning"}
    assert any(season_of(turn) == SPRING for mine in found.values() for turn, _ in mine)


@pytest.mark.parametrize(
    ("row", "field", "says"),
    [
        ('standing = [{ year = 1959, season = "spring" }]', "standing", "name summers and autumns only"),
        ('standing = [{ year = 1958, season = "winter" }]', "standing", "name summers and autumns only"),
        ('standing = [{ year = 1960, season = "summer" }]', "standing", "not played"),
        (
            'standing = [{ year = 1958, season = "summer" }, { year = 1958, season = "summer" }]',
            "standing",
            "a season is named twice",
        ),
        ('standing = "summer"', "standing", "list"),
        ("debates = [1957]", "debates", "1958"),
        ("debates = [1958, 1958]", "debates", "a year is named twice"),
        ("debates = 1958", "debates", "list"),
    ],
)
def test_what_a_teacher_got_wrong_in_the_pace_is_told_with_line_and_field(
    tmp_path: Path, row: str, field: str, says: str
) -> None:
    with pytest.raises(RulesError) as caught:
        load_scenario(str(written(tmp_path, row)))
    assert "line 4" in caught.value.where
    assert f"field {field}" in caught.value.where
    assert says in str(caught.value)


def test_a_sound_scenario_is_called_sound_and_summed_up_in_a_line(tmp_path: Path) -> None:
    path = written(tmp_path, 'without = ["weather"]', "minutes = 30")
    told = invoke("scenario", "check", str(path))
    assert told.exit_code == 0
    sound, summary = told.stdout.splitlines()
    assert sound == f"{path}: sound"
    assert summary.startswith("mine: spring 1958 to winter 1959, 8 seasons; 4 seats, 11 decisions each; 30 minutes;")
    assert "without weather" in summary


def test_a_scenario_that_is_wrong_is_told_in_one_line_with_exit_code_2(tmp_path: Path) -> None:
    path = written(tmp_path, 'provinces = ["honan"]')
    told = run(tmp_path, "scenario", "check", str(path))
    assert (told.returncode, told.stdout) == (2, "")
    assert len(told.stderr.splitlines()) == 1
    assert "mine.toml, line 4, field provinces: unknown province 'honan'; use some of anhui" in told.stderr


@pytest.mark.parametrize("name", scenario_keys())
def test_every_scenario_of_the_game_is_sound(name: str) -> None:
    assert invoke("scenario", "check", name).stdout.startswith(f"{name}: sound\n{name}: ")


def test_show_prints_every_field() -> None:
    assert set(json.loads(invoke("scenario", "show", "lesson").stdout)) == set(ScenarioModel.model_fields)


def test_open_campaign_is_the_campaign_with_its_cards_at_other_times() -> None:
    usual, opened = (load_scenario(name).model_dump() for name in ("campaign", "open-campaign"))
    assert {name for name in usual if usual[name] != opened[name]} == {"key", "mode"}


def test_a_card_of_a_scenario_comes_in_its_season_and_turns_its_dial(tmp_path: Path) -> None:
    usual, own = load_scenario(str(written(tmp_path))), load_scenario(str(written(tmp_path, OWN)))
    column = [card.id for card in make_world(own).cards].index("a-dry-spring")
    harvests = []
    for model in (usual, own):
        world, chance = make_world(model), Chance.of("own")
        table = deal_table(model, LEADERS, chance, world)
        state = open_batch(world, table, chance, with_par=False)
        for _ in seasons(state, world, table, chance):
            pass
        north = [i for i, province in enumerate(world.board.provinces) if province.region == "north"]
        harvests.append(int(state.harvest[0, north].sum()))
    assert int(state.card_start[0, column]) == 4
    assert harvests[1] < harvests[0]


def test_a_card_of_a_scenario_is_dealt_to_the_hands(tmp_path: Path) -> None:
    model = load_scenario(str(written(tmp_path, OWN)))
    cards = count_tables(tournament(model, LEADERS, 30, "own")).cards
    assert cards["a-letter-home"][0] > 0
    assert "a-dry-spring" not in cards


def test_a_game_with_cards_of_its_own_is_kept_and_replayed(tmp_path: Path) -> None:
    model = load_scenario(str(written(tmp_path, OWN)))
    seats = table_of(model, LEADERS, deal(model, 4, "own"))
    match = Match.start(great_leap(), *seats, "own")
    while not match.over:
        match.submit_many(bot_decisions(match, seats[1]))
        match.advance()
    logs.write(tmp_path / "own.leap", match.log, "own")
    again = Match.replay(great_leap(), logs.read(tmp_path / "own.leap").log, "own")
    assert again.outcome() == match.outcome()
    assert next(blocks(model, LEADERS, 1, "own")).games == 1


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('"north"', '"nroth"', 12, "field effects: unknown place 'nroth'; name a province or a region"),
        ('"weather", amount = 300', '"wether", amount = 300', 12, "field effects: unknown dial 'wether'; use one of"),
        ('"a-dry-spring"', '"lushan-plenum"', 6, "field id: the game has a card of this id"),
        ('"a-letter-home"', '"a-dry-spring"', 18, "field id: the id is given twice"),
        ('confidence = "invented"\neffects = [{ dial = "weather", amount = -10',
         'tables = "no-such"\nconfidence = "x"\neffects = [{ dial = "weather", amount = -10', 24,
         "unknown motion 'no-such'"),
        ('title = "A dry spring"\n', "", 5, "field card.0.title: field required; add the field"),
        ('"statistics-1983"', '"hearsay"', 10, "field sources: unknown source 'hearsay'"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_card_of_a_scenario_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, says: str
) -> None:
    assert old in OWN
    path = written(tmp_path, OWN.replace(old, new, 1))
    with pytest.raises(RulesError) as caught:
        load_scenario(str(path))
    assert says in str(caught.value)
    assert f"mine.toml, line {line}," in caught.value.where
