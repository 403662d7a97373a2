"""The debate, the hand and the reckoning in the terminal, by real processes with piped input, in both languages."""

from pathlib import Path

import pytest

from client.terminal.screen import flow
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
