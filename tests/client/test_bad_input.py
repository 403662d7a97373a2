"""What a user got wrong: one line that says what, where, and what would be right; exit code 2; nothing written."""

from pathlib import Path

import pytest

from tests.client.running import run

GOOD = 'key = "mine"\nfirst = { year = 1958, season = "spring" }\nlast = { year = 1958, season = "winter" }\n'

PLAY = [
    (("--seats", "human,tiger"), "--seats: there is no leader tiger; use some of human, analyst, line"),
    (("--seats", ",".join(["line"] * 9)), "9 seats are too many; a table has 1 to 8"),
    (("--seats", ""), "--seats: there is no leader"),
    (("--seats", "analyst,analyst"), "--seats: somebody has to lead a province"),
    (("--seats", ",".join(["analyst"] * 9 + ["line"])), "--seats: 9 analysts are too many"),
    (("--seats", "analyst,line", "--provinces", "anhui,henan"), "2 provinces for 1 seats"),
    (("--provinces", "tibet"), "there is no province tibet; use some of anhui"),
    (("--provinces", "anhui,henan", "--seats", "human"), "2 provinces for 1 seats"),
    (("--provinces", "anhui,anhui", "--seats", "human,line"), "name each province once"),
    (("--scenario", "bigger"), "there is none named 'bigger'; use one of campaign"),
    (("--scenario", "absent.toml"), "absent.toml: cannot be read"),
    (("--seed", ""), "--seed: a seed has 1 to 200 characters"),
    (("--mode", "wild"), "--mode: there is no mode wild; use one of historical, open"),
    (("--save", "nowhere/x.leap"), "there is no folder nowhere"),
    (("--resume", "absent.leap"), "absent.leap: No such file or directory; check the path"),
    (("--resume",), "there is no saved game in"),
    (("--resume", "--seed", "x"), "--seed: a saved game keeps its own"),
    (("some.leap",), "write --resume before the file"),
    (("--colour",), "No such option: --colour"),
]
SCENARIOS = [
    (GOOD + 'seats = "four"\n', "mine.toml, line 4, field seats"),
    (GOOD + "seats = 9\n", "mine.toml, line 4, field seats"),
    (GOOD + "sets = 3\n", "mine.toml, line 4, field sets"),
    (GOOD + 'provinces = ["tibet"]\n', "mine.toml, line 4, field provinces: unknown province 'tibet'"),
    (GOOD + 'leave_out = ["no-card"]\n', "field leave_out: unknown card 'no-card'"),
    (GOOD + 'lead = "tiger"\n', "mine.toml, line 4, field lead: "),
    (GOOD.replace('season = "winter"', 'season = "monsoon"'), "mine.toml, line 3, field last.season"),
    ("key = ", "mine.toml: is not TOML"),
]
OTHERS = [
    (("--language", "tlh", "play"), "there are no words for tlh; use one of en"),
    (("play", "--language", "tlh"), "there are no words for tlh; use one of en"),
    (("replay", "x.leap", "--language", "tlh"), "there are no words for tlh"),
    (("fork", "x.leap", "--at", "1", "--language", "tlh"), "there are no words for tlh"),
    (("replay", "absent.leap"), "absent.leap: No such file"),
    (("replay", "junk.leap"), "junk.leap: line 1, record 0: "),
    (("replay", "empty.leap"), "empty.leap: the file holds no whole record"),
    (("fork", "junk.leap", "--at", "x"), "“x” is no turn; give its number, or a season from 1958-spring"),
    (("fork", "junk.leap"), "Missing option '--at'"),
    (("dance",), "No such command 'dance'"),
]


def check_refused(home: Path, said: str, *args: str) -> None:
    before = sorted(home.rglob("*"))
    refused = run(home, *args)
    assert refused.returncode == 2, refused.stdout
    assert said in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert sorted(home.rglob("*")) == before


@pytest.mark.parametrize(("args", "said"), PLAY, ids=lambda value: str(value)[:30])
def test_play_refuses_an_option(tmp_path: Path, args: tuple[str, ...], said: str) -> None:
    check_refused(tmp_path, said, "play", "--terminal", *args)


@pytest.mark.parametrize(("text", "said"), SCENARIOS, ids=[said for _, said in SCENARIOS])
def test_play_refuses_a_scenario(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    check_refused(tmp_path, said, "play", "--terminal", "--scenario", "mine.toml")


@pytest.mark.parametrize(("args", "said"), OTHERS, ids=lambda value: str(value)[:30])
def test_other_commands_refuse(tmp_path: Path, args: tuple[str, ...], said: str) -> None:
    (tmp_path / "junk.leap").write_text("not json\n", encoding="utf-8")
    (tmp_path / "empty.leap").write_text("", encoding="utf-8")
    check_refused(tmp_path, said, *args)


def test_an_existing_file_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "old.leap").write_text("mine", encoding="utf-8")
    check_refused(tmp_path, "old.leap is there already", "play", "--terminal", "--save", "old.leap")
    assert (tmp_path / "old.leap").read_text(encoding="utf-8") == "mine"
