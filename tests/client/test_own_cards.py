"""Cards that a scenario brings are shown and typed by the words that stand in it, in every language."""

import re
from pathlib import Path

import pytest

from client.words import Words, languages
from tests.client.running import run

HEAD = """key = "mine"
first = { year = 1958, season = "spring" }
last = { year = 1958, season = "winter" }
"""
CARD = """
[[card]]
id = "own-{title}"
deck = "{deck}"
turn = {{ year = 1958, season = "spring" }}
{until}
date = "{date}"
sources = ["statistics-1983"]
confidence = "invented"
effects = [{{ dial = "trust", amount = 10, seasons = 1 }}]
title = "Title {title}"
happened = "{title} happened."
does = "{title} does."
"""
UNTIL = 'until = { year = 1962, season = "winter" }'


@pytest.fixture
def scenario(tmp_path: Path) -> str:
    """A scenario with so many cards of its own for the hands that the seed deals some of them."""
    cards = [CARD.format(title=f"letter-{n:02}", deck="politics", until=UNTIL, date="1958") for n in range(30)]
    cards.append(CARD.format(title="fair", deck="event", until="", date="1957-06"))
    cards.append(CARD.format(title="road", deck="event", until="", date="1958-spring"))
    (tmp_path / "mine.toml").write_text(HEAD + "".join(cards), encoding="utf-8")
    return "mine.toml"


@pytest.mark.parametrize("language", languages())
def test_a_scenarios_cards_are_met_by_their_own_words(tmp_path: Path, scenario: str, language: str) -> None:
    words = Words(language)
    news, cards, choices, done, leave = (
        words(f"command-{name}").split(", ")[0] for name in ("news", "cards", "choices", "done", "quit")
    )
    play, discard = (words(f"field-{name}-keys").split()[0] for name in ("card", "discard"))
    debate = [news, done, words("answer-yes").split()[0]]

    def told(name: str, *orders: str) -> str:
        table = ("--scenario", scenario, "--seats", "human", "--seed", "s", "--save", name)
        game = run(
            tmp_path,
            "--language",
            language,
            "play",
            "--terminal",
            *table,
            typed=[*debate, cards, choices, *orders, leave],
        )
        assert (game.returncode, game.stderr) == (0, "")
        assert "own-" not in game.stdout
        return " ".join(game.stdout.split())

    out = told("first.leap")
    held = re.search(r"[123] Title (letter-\d\d) \(", out)
    assert held
    for title in (held[1], "fair", "road"):
        assert f"{title} happened. {title} does." in out
    title = f"Title {held[1]}"
    assert title in out.split(words("choice-card-none"))[1]
    out = told("second.leap", f"{play} {title.lower()}", f"{play} 0", f"{discard} {title.lower()}", f"{play} 9")
    assert f"{title} ({words('hand-plays', cost=0)})" in out
    assert f"{title} ({words('hand-lays-down')})" in out
    assert words("refused-card", word="9") in out
