"""Whole games in the terminal, by real processes with piped input."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bots.registry import great_leap
from engine import log as logs
from engine.match import Match
from tests.client.running import GIVE, environment, run, start

SEASONS = ("Spring", "Summer", "Autumn")


def test_a_person_plays_the_tutorial_to_its_questions(tmp_path: Path) -> None:
    typed = [
        *GIVE,
        "f 5 w 3",
        "why crop",
        *GIVE,
        "kitchens open",
        *GIVE,
        "f 6 u 2",
        *GIVE,
        "report 120%",
        *GIVE,
        *GIVE,
        "b",
        "c",
        "b",
    ]
    game = run(tmp_path, "play", "--terminal", "--scenario", "tutorial", "--seed", "s", "--save", "g.leap", typed=typed)
    assert (game.returncode, game.stderr) == (0, "")
    assert "never a score" in game.stdout
    assert "What the land gives in a year in which nothing is lost." in game.stdout
    assert "Report: 120 % of" in " ".join(game.stdout.split())
    assert "The finding on the nation" in game.stdout
    assert "above par" in game.stdout or "below par" in game.stdout or "at par" in game.stdout
    assert "wins" not in game.stdout
    assert "points of standing: " in game.stdout
    assert game.stdout.count("Yes.") == 2
    assert "No: a." in game.stdout
    kept = logs.read(tmp_path / "g.leap")
    assert Match.replay(great_leap(), kept.log, "s").over
    assert kept.log[-1].type == "reveal"


def test_a_person_plays_quick_to_the_end_with_the_default_company(tmp_path: Path) -> None:
    game = run(
        tmp_path, "play", "--terminal", "--scenario", "quick", "--seed", "s", "--provinces", "henan", typed=GIVE * 11
    )
    assert (game.returncode, game.stderr) == (0, "")
    assert "Henan (you)" in game.stdout
    assert "bot: planner, quick" in game.stdout
    assert "Excess deaths in the country over the game: between" in game.stdout
    assert len(list((tmp_path / "greatleap" / "games").glob("*-quick-*.leap"))) == 1 or sys.platform != "linux"


def test_the_forecast_follows_every_change_at_once(tmp_path: Path) -> None:
    game = run(
        tmp_path,
        "play",
        "--terminal",
        "--scenario",
        "tutorial",
        "--seed",
        "s",
        "--save",
        "g.leap",
        typed=[*GIVE, "f 7", "f 3 u 4", "quit"],
    )
    crops = [line.split()[6] for line in game.stdout.splitlines() if line.startswith("  Crop in the field")]
    assert len(crops) == 3
    assert crops[0] == crops[1] != crops[2]


def test_refusals_say_field_reason_and_what_would_be_right(tmp_path: Path) -> None:
    typed = [*GIVE, "f 44", "ration free", "ration gold", "f 9 u 9 w 9", "melt x", "report 100%", "hum", "quit"]
    out = run(
        tmp_path, "play", "--terminal", "--scenario", "tutorial", "--seed", "s", "--save", "g.leap", typed=typed
    ).stdout
    flat = " ".join(out.split())
    assert "Fields: 44 is too little or too much. Possible: 0 to 10." in flat
    assert "Ration: not possible, people can eat without payment only in communal kitchens" in flat
    assert "Ration: there is no such choice. Possible: thin, even, full." in flat
    assert "29 brigades are placed, and you have 10" in flat
    assert "“x” is no whole number" in flat
    assert "Report is decided only in winter." in flat
    assert "“hum” is no command. Type ? for all commands." in flat


def stores(path: Path, turn: int, seats: tuple[str, ...]) -> dict[str, str]:
    """The communal stores of some provinces at the beginning of a turn, as they stand on the sheet."""
    kept = logs.read(path)
    match = Match.replay(great_leap(), kept.log, "s").fork(turn).match
    views: dict[str, Any] = {seat: match.view(seat) for seat in seats}
    return {seat: f"{view['own']['grain_store']:,} kt" for seat, view in views.items()}


def test_the_curtain_shows_nothing_of_the_last_seat(tmp_path: Path) -> None:
    seats = ("anhui", "henan")
    args = ("--seats", "human,human", "--provinces", "anhui,henan", "--seed", "s", "--save", "g.leap")
    typed: list[str] = []
    typed += ["", *GIVE, "", *GIVE]
    for anhui, henan in (("f 5", "f 6"), ("u 1", "u 2")):
        typed += ["", anhui, *GIVE, "", henan, *GIVE]
    game = run(tmp_path, "play", "--terminal", "--scenario", "quick", *args, typed=typed)
    pages = game.stdout.split("\f\n")
    desks = [page for page in pages if "Orders > " in page]
    assert len(desks) == 4
    for number, page in enumerate(desks):
        mine, other = seats[number % 2], seats[1 - number % 2]
        figures = stores(tmp_path / "g.leap", number // 2, seats)
        assert page.startswith(mine.capitalize())
        assert figures[mine] in page
        assert figures[other] not in page
    curtains = [page for page in pages if "Press Enter when only you are looking" in page]
    assert len(curtains) == 7
    for place, page in enumerate(curtains):
        said = " ".join(page.split())
        assert said.startswith(f"{'Spring 1958, the debate' if place < 2 else f'{SEASONS[place // 2 - 1]} 1958'} – ")
        assert len(said.split()) < 30
        assert " kt" not in said
    votes = [page for page in pages if "Debate > " in page]
    assert [page.startswith(seats[place].capitalize()) for place, page in enumerate(votes)] == [True, True]
    between = [page for page in pages[1:] if page not in desks and page not in curtains and page not in votes]
    assert [page for page in between if page.strip()] == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal there")
def test_a_terminal_forgets_the_last_seat_when_the_curtain_falls(tmp_path: Path) -> None:
    import pty

    parent, child = pty.openpty()
    args = ["play", "--terminal", "--scenario", "quick", "--seats", "human,human", "--seed", "s", "--save", "g.leap"]
    command = [sys.executable, "-m", "client.cli", *args]
    env = {**environment(tmp_path), "TERM": "xterm-256color"}
    process = subprocess.Popen(command, stdin=child, stdout=child, stderr=child, cwd=tmp_path, env=env)
    os.close(child)
    seen = ""
    for typed, until in (
        ("", "on –"),
        ("", "looking."),
        ("", "Enter"),
        ("", "Enter"),
        ("done", "Debate >"),
        ("y", "[y/n]"),
    ):
        while until not in seen.rsplit("\x00", maxsplit=1)[-1]:
            seen += os.read(parent, 65536).decode()
        seen += "\x00"
        os.write(parent, f"{typed}\n".encode())
    while seen.count("looking.") < 2 and "back:" not in seen:
        seen += os.read(parent, 65536).decode()
    process.kill()
    process.wait()
    os.close(parent)
    assert "\x1b[H\x1b[2J\x1b[3J" in seen[seen.rindex("Debate >") :]


def test_orders_can_be_taken_back_until_the_last_seat_has_decided(tmp_path: Path) -> None:
    args = ("play", "--terminal", "--scenario", "quick", "--seats", "human,human", "--seed", "s", "--save", "g.leap")
    run(tmp_path, *args, typed=["", *GIVE, "", *GIVE, "", "u 3", *GIVE, "back", "", "u 1", *GIVE, "", *GIVE])
    log = logs.read(tmp_path / "g.leap").log
    assert [record.type for record in log][-6:-1] == ["decide", "retract", "decide", "decide", "step"]


def test_a_killed_game_goes_on_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "g.leap"
    process = start(tmp_path, "play", "--terminal", "--scenario", "tutorial", "--seed", "s", "--save", str(path))
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("".join(f"{line}\n" for line in GIVE * 3))
    process.stdin.flush()
    for line in process.stdout:
        if line.startswith("Orders, Autumn 1958"):
            break
    process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    process.communicate()
    before = path.read_text(encoding="utf-8")
    game = run(tmp_path, "play", "--terminal", "--resume", str(path), typed=[*GIVE * 3, "b", "c", "a"])
    assert game.returncode == 0
    assert "Orders, Autumn 1958" in game.stdout
    assert "Orders, Summer 1958" not in game.stdout
    assert path.read_text(encoding="utf-8").startswith(before)
    assert "The end: what happened" in game.stdout


def test_resume_without_a_file_takes_the_game_played_last(tmp_path: Path) -> None:
    run(tmp_path, "play", "--terminal", "--scenario", "tutorial", typed=[*GIVE * 2, "quit"])
    game = run(tmp_path, "play", "--terminal", "--resume", typed=["quit"])
    assert game.returncode == 0
    assert "Orders, Summer 1958" in game.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="no signal for Ctrl-C to a single process there")
def test_ctrl_c_says_where_the_game_is_kept(tmp_path: Path) -> None:
    process = start(tmp_path, "play", "--terminal", "--scenario", "tutorial", "--seed", "s", "--save", "g.leap")
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("The debate, Spring 1958"):
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "The game is kept in g.leap" in out
    assert "Traceback" not in err


def test_bots_alone_play_to_the_end(tmp_path: Path) -> None:
    game = run(
        tmp_path,
        "play",
        "--terminal",
        "--scenario",
        "quick",
        "--seats",
        "line,protector",
        "--seed",
        "s",
        "--save",
        "g.leap",
    )
    assert game.returncode == 0
    assert len([line for line in game.stdout.splitlines() if re.match(r"\w+ 195[89]: line", line)]) == 8
    assert "The end: what happened" in game.stdout
