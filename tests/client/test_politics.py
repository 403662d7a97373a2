"""The debate, the hand and the reckoning in the terminal, by real processes with piped input, in both languages."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from rich.text import Text

from client.terminal.debate import result_told
from client.terminal.screen import flow
from client.terminal.sheet import removal, warnings
from client.words import Words, plain
from rules.cards import load_cards
from tests.client.running import GIVE, run

QUICK = (
    "play",
    "--terminal",
    "--scenario",
    "quick",
    "--seats",
    "human,line",
    "--provinces",
    "henan",
    "--seed",
    "s",
    "--save",
    "g.leap",
)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_vote_is_typed_by_number_or_title_and_counted(tmp_path: Path) -> None:
    typed = ["2 9", "back nonsense 2", "back 2 3", "stake 2", "motions", "conviction", *GIVE, "quit"]
    game = run(tmp_path, *QUICK, typed=typed)
    out = flat(game.stdout)
    assert (game.returncode, game.stderr) == (0, "")
    assert "Influence: 9 is too little or too much. Possible: 0 to 5." in out
    assert "“nonsense” is no motion on the table, or more than one." in out
    assert "with 2 influence." in out
    assert "Not on the table this spring" in out
    assert "In your legacy count:" in out
    assert "The debate is counted" in out
    assert "Henan (you)" in out


@pytest.mark.parametrize(
    ("language", "others", "reasons"),
    [
        ("en", "Not on the table this spring", ("Nobody asks for this before 1959:", "Nobody asks for this now:")),
        (
            "hu",
            "Nincs az asztalon ezen a tavaszon",
            ("1959 előtt senki sem kéri:", "Ezen a tavaszon senki sem kéri:"),
        ),
    ],
)
def test_motions_that_are_barred_share_a_paragraph_for_their_reason(
    tmp_path: Path, language: str, others: str, reasons: tuple[str, ...]
) -> None:
    words = Words(language)
    page, leave = (words(f"command-{name}").split(", ")[0] for name in ("motions", "quit"))
    game = run(tmp_path, "--language", language, *QUICK, typed=[page, leave])
    assert (game.returncode, game.stderr) == (0, "")
    tabled, barred = game.stdout.split(words("motions-title"))[1].split(others)
    barred = barred.split(words("prompt-debate"))[0]
    assert [flat(barred).count(reason) for reason in reasons] == [1, 1]
    titles = [words(f"motion-{card.id}-title") for card in load_cards() if card.deck == "motion"]
    assert all((title in flat(tabled)) != (title in flat(barred)) for title in titles)
    paragraphs = [row for row in barred.splitlines()[1:] if row.startswith("  ") and not row.startswith("    ")]
    assert len({row.split(":")[0] for row in paragraphs}) == len(paragraphs) < len(titles) // 2


def test_a_paragraph_begins_below_a_reason_that_leaves_no_room() -> None:
    assert flow(["one", "two"], 20, "  A long reason: ", "    ").plain == "  A long reason: \n    one · two"


def test_silence_in_the_debate_costs_nothing(tmp_path: Path) -> None:
    out = flat(run(tmp_path, *QUICK, typed=["hold 2", "silent", *GIVE, "quit"]).stdout)
    assert "You hold the line with 2 influence." in out
    assert "You stay silent and keep your influence." in out
    assert "Influence was spent in the debate." not in out


def test_cards_are_played_and_laid_down_by_number(tmp_path: Path) -> None:
    typed = [*GIVE, "cards", "card 9", "card 1", "card none", "discard 2", "quit"]
    out = flat(run(tmp_path, *QUICK, typed=typed).stdout)
    assert "Your hand" in out
    assert "Source: " in out
    assert "“9” is no card of your hand, or more than one." in out
    assert "LAID DOWN" in out


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("The reckoning: what was said, and by what evidence", "What the leaders believed", "1966")),
        ("hu", ("Számvetés: mit mondtak, és mi bizonyítja", "Miben hittek a vezetők", "1966")),
    ],
)
def test_a_game_ends_with_the_reckoning_and_the_epilogue(tmp_path: Path, language: str, words: tuple[str, ...]) -> None:
    args = ("--language", language, "play", "--terminal", "--scenario", "tutorial", "--seed", "s", "--save", "g.leap")
    give = GIVE if language == "en" else ["kész", "i"]
    game = run(tmp_path, *args, typed=[*give * 5, "3", "1", "2", *give, "b", "c", "a"])
    assert (game.returncode, game.stderr) == (0, "")
    assert all(text in flat(game.stdout) for text in words)
    told = {"en": "This is an interpretation and not a finding.", "hu": "Ez értelmezés, nem megállapítás."}
    assert told[language] in flat(game.stdout)


def test_titles_may_be_typed_without_marks_and_commas() -> None:
    assert plain("Több, gyorsabban") == "tobb gyorsabban"


def test_a_leader_is_told_how_near_to_the_centre_the_game_begins(tmp_path: Path) -> None:
    begins = {
        "hand 2": "You start far from the centre: standing 300 instead of the usual 500",
        "hand 3": "You start near to the centre: standing 700 instead of the usual 500",
        "hand 5": "You start neither near to the centre nor far from it: standing 500",
    }
    table = ("play", "--terminal", "--scenario", "campaign", "--seats", "human,line,line", "--save")
    for place, (seed, told) in enumerate(begins.items()):
        game = run(tmp_path, *table, f"{place}.leap", "--seed", seed, typed=["quit"])
        assert told in flat(game.stdout)


def test_an_answer_that_is_neither_yes_nor_no_is_told_what_is_wanted(tmp_path: Path) -> None:
    game = run(tmp_path, *QUICK, typed=["done", "perhaps", "n", "2 1", "done", "n", "quit"])
    out = flat(game.stdout)
    assert out.count("Type “y” for yes or “n” for no.") == 1
    assert out.count("Stay silent in this debate? [y/n]") == 2
    assert out.count("Speak so in the debate? [y/n]") == 1


def test_a_line_that_is_refused_says_that_nothing_of_it_was_taken(tmp_path: Path) -> None:
    game = run(tmp_path, *QUICK, typed=[*GIVE, "kitchens open f 9 u 9", "quit"])
    assert "Nothing of the line was taken." in game.stdout
    assert "Kitchens: open" not in game.stdout


def test_the_page_of_the_conviction_tells_what_counts_and_from_where_on_it_is_famine(tmp_path: Path) -> None:
    out = flat(run(tmp_path, *QUICK, typed=["conviction", "quit"]).stdout)
    assert "Countryside: tools, draught animals and pigs, irrigation, trust." in out
    assert "Hunger in Henan so far" in out
    assert "More than 2 in a thousand, here about" in out


def test_a_forecast_warns_of_removal_campaigns_and_audits() -> None:
    results = {"deaths_season": {"low": 0, "high": 0}}
    rows: list[dict[str, Any]] = [
        {"cause": "campaign", "low": -90, "high": -80},
        {"cause": "exposed", "low": -14, "high": -14},
        {"cause": "new-leader", "low": 300, "high": 300},
    ]
    forecast = {"inspectors": {}, "bookings": {"standing": rows}, "overrun_permille": 0, "results": results}
    assert removal(forecast) == "falls"
    told = warnings(forecast)
    assert told[0].startswith("You would be removed")
    assert told[1:] == [
        "A campaign would take 80 to 90 more points.",
        "An audit would take 14 more points for false reports.",
    ]
    rows[2]["low"] = 0
    assert removal(forecast) == "may-fall"


def test_a_number_is_never_broken_at_its_own_spaces() -> None:
    sink = StringIO()
    console = Console(file=sink, width=12)
    console.print(Text("between 31\u00a0000 and"))
    assert "31\u00a0000" in sink.getvalue()


@pytest.mark.parametrize(
    ("stake", "told"),
    [(4, "The line was held, with 16.6 points of support against 0.0"), (0, "no seat put influence behind a motion")],
)
def test_a_motion_that_was_backed_in_vain_was_backed(stake: int, told: str) -> None:
    votes = {"anhui": {"motion": "readjust" if stake else "hold", "stake": stake}}
    found = {"passed": "hold", "hold": 166, "strongest": 0, "votes": votes}
    assert told in result_told(found)
