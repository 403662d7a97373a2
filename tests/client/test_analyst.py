"""The analyst at the table in the terminal, and predictions on the sheet of the orders: real processes, piped input."""

import json
from pathlib import Path
from typing import Any

import pytest

from bots.registry import great_leap
from engine import log as logs
from engine.match import Match
from tests.client.running import GIVE, run

SEATS = ("--scenario", "quick", "--seed", "s", "--save", "g.leap", "--seats")
PREDICTED = ["harvest 5 3 1 0 0; toll 0 1 6 3 0", *GIVE, "harvest 0 8 2 0 0", *GIVE]


def replayed(path: Path) -> Match[Any]:
    return Match.replay(great_leap(), logs.read(path).log, "s")


def test_an_analyst_plays_quick_to_the_end_and_sees_what_came_true(tmp_path: Path) -> None:
    game = run(tmp_path, "play", "--terminal", *SEATS, "analyst,protector,pragmatist", typed=PREDICTED)
    assert (game.returncode, game.stderr) == (0, "")
    flat = " ".join(game.stdout.split())
    assert "Analyst 1 (you)" in flat
    assert game.stdout.count("The public record ─") == 2
    assert game.stdout.count("Prediction > ") == 4
    assert "They are not points for deaths, they decide nothing, and nobody wins by them." in flat
    outcome: Any = replayed(tmp_path / "g.leap").outcome()
    row = outcome["predictions"]["analyst-1"]
    assert [winter["harvest"]["tenths"]["second"] for winter in row["winters"]] == [3, 8]
    assert row["winters"][0]["toll"]["tenths"]["third"] == 6
    assert f"On average {row['points']} points of 1,000." in flat
    assert f"{row['even']} on the same questions." in flat


def test_an_analyst_is_told_what_is_wrong_with_a_line_and_nothing_is_lost(tmp_path: Path) -> None:
    typed = [
        "harvest 1 2 3 0 0",
        "harvest 5 5 5 0 0",
        "harvest 1 2",
        "toll 1 2 x 0 0",
        "f 6",
        "hit",
        "report 100%",
        "quit",
    ]
    game = run(tmp_path, "play", "--terminal", *SEATS, "analyst,line", typed=typed)
    flat = " ".join(game.stdout.split())
    assert "Predicted harvest: you have laid 15 tenths, and there are ten. For example: harvest 0 2 5 3 0" in flat
    assert flat.count("five whole numbers are needed") == 2
    assert "“f” is no command." in flat
    assert "There is no page “hit” here." in flat
    assert game.stdout.count("  55 % to under 65 %       2      28 %") == 1
    again = run(tmp_path, "play", "--terminal", "--resume", "g.leap", typed=["harvest unsure", *GIVE, *GIVE])
    assert (again.returncode, again.stderr) == (0, "")
    assert "Predict, then see" not in again.stdout


def test_a_seat_with_a_province_predicts_on_the_sheet_of_its_orders(tmp_path: Path) -> None:
    typed = [*GIVE * 4, "harvest 2 2 0 0 0", "toll 0 0 4 4 0, ration even", "predict", *GIVE, *GIVE * 6]
    game = run(tmp_path, "play", "--terminal", *SEATS, "human,line", "--provinces", "hunan", typed=typed)
    assert (game.returncode, game.stderr) == (0, "")
    assert "Predicted harvest: 2 2 0 0 0 + 6" in game.stdout
    assert "Predicted excess deaths: 0 0 4 4 0 + 2" in game.stdout
    assert "Predict, then see" in game.stdout
    kept = replayed(tmp_path / "g.leap").state.predictions
    assert [(one.seat, one.year, one.harvest, one.toll) for one in kept] == [
        ("hunan", 1958, (2, 2, 0, 0, 0, 6), (0, 0, 4, 4, 0, 2))
    ]


def test_predictions_are_refused_on_the_sheet_in_other_seasons(tmp_path: Path) -> None:
    game = run(
        tmp_path, "play", "--terminal", *SEATS, "human,line", typed=[*GIVE, "harvest 2 2 0 0 0", "predict", "quit"]
    )
    flat = " ".join(game.stdout.split())
    assert "Predicted harvest is decided only in winter." in flat
    assert "Predictions are asked for only in winter." in flat


def test_at_a_shared_screen_an_analyst_comes_in_winter_behind_a_curtain(tmp_path: Path) -> None:
    season = ["", *GIVE]
    predicts = ["", "harvest 9 1 0 0 0", *GIVE]
    typed = [*season * 4, "", "report 150%", *GIVE, *predicts, *season * 4, *season, *predicts, *season]
    game = run(tmp_path, "play", "--terminal", *SEATS, "human,analyst,line", "--provinces", "hunan", typed=typed)
    assert (game.returncode, game.stderr) == (0, "")
    pages = game.stdout.split("\f\n")
    desks = [page for page in pages if "Prediction > " in page]
    assert len(desks) == 2
    for page in desks:
        assert page.startswith("Analyst 1, Winter")
        assert "Communal store" not in page
    curtains = [" ".join(page.split()) for page in pages if "when only you are looking" in page]
    assert [said.split(" Press")[0] for said in curtains if "Analyst" in said] == [
        "Winter 1958 – Analyst 1",
        "Winter 1959 – Analyst 1",
    ]


def test_a_game_with_an_analyst_is_replayed_forked_and_told_as_json(tmp_path: Path) -> None:
    run(tmp_path, "play", "--terminal", *SEATS, "analyst,protector", typed=PREDICTED)
    told = run(tmp_path, "replay", "g.leap")
    assert (told.returncode, told.stderr) == (0, "")
    found = json.loads(run(tmp_path, "replay", "g.leap", "--json").stdout)
    assert found["seats"]["analyst-1"] == "human"
    assert len(found["seats"]) == 2
    assert found["outcome"]["predictions"]["analyst-1"]["points"] > 0
    forked = run(tmp_path, "fork", "g.leap", "--at", "1959-spring", "--save", "f.leap", typed=["harvest unsure", *GIVE])
    assert (forked.returncode, forked.stderr) == (0, "")
    kept = [one.harvest for one in replayed(tmp_path / "f.leap").state.predictions]
    assert kept == [(5, 3, 1, 0, 0, 1), (0, 0, 0, 0, 0, 10)]


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("termés 5 3 1 0 0", "55 % és 65 % között"),
        ("termes 5 3 1 0 0", "55 % és 65 % között"),
        ("termés x", "öt egész szám"),
    ],
)
def test_an_analyst_predicts_in_hungarian(tmp_path: Path, word: str, says: str) -> None:
    game = run(
        tmp_path,
        "--language",
        "hu",
        "play",
        "--terminal",
        *SEATS,
        "analyst,line",
        typed=[word, "kész", "i", "kész", "i"],
    )
    assert (game.returncode, game.stderr) == (0, "")
    assert says in " ".join(game.stdout.split())
    assert "1. elemző" in game.stdout
