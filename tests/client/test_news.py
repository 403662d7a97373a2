"""The news on the page of a season: what went before, a few cards told, the others only named."""

import io
from typing import Any, cast

import pytest
from rich.console import Console

from bots.registry import bot_decisions, great_leap
from client.dates import lies_before
from client.terminal.season import news, news_of, whole_news
from engine.match import Match
from rules.deal import table_of
from rules.scenario import load_scenario


@pytest.fixture(scope="module")
def views() -> list[dict[str, Any]]:
    option, seats = table_of(load_scenario("quick"), ["line"], ["anhui"])
    match: Match[Any] = Match.start(great_leap(), option, seats, "news")
    found = []
    while not match.over:
        view = cast("dict[str, Any]", match.view("anhui"))
        found += [view] if view["phase"] == "orders" else []
        match.submit_many(bot_decisions(match, seats))
        match.advance()
    return found


def printed(parts: list[Any]) -> str:
    sink = io.StringIO()
    Console(file=sink, width=80).print(*parts)
    return sink.getvalue()


@pytest.mark.parametrize(
    ("date", "before"),
    [("1957-06/1958", True), ("1958-02-12", True), ("1957-winter/1958-spring", False), ("1958-01/1958-08", False)],
)
def test_what_was_over_before_spring_1958_went_before(date: str, before: bool) -> None:
    assert lies_before(date, 0) == before


def test_only_the_first_season_tells_what_went_before(views: list[dict[str, Any]]) -> None:
    assert "What went before" in printed(news(views[0], "anhui", 80))
    assert not any(news_of(view, "anhui").before for view in views[1:])


def test_at_most_four_cards_are_told_and_every_card_has_a_number(views: list[dict[str, Any]]) -> None:
    for view in views:
        found = news_of(view, "anhui")
        assert len(found.told) <= 4
        assert {card["id"] for card in found.cards} == {card["id"] for card in view["news"]}
        text = printed(news(view, "anhui", 80))
        assert all(f"{place} " in text for place in range(1, len(found.cards) + 1))
        assert len(whole_news(view, "anhui", len(found.cards))) == 1


def test_cards_that_name_the_province_come_first(views: list[dict[str, Any]]) -> None:
    assert news_of(views[5], "anhui").told[0]["id"] == "drought-yangtze-1959"
    assert news_of(views[0], "anhui").told[0]["id"] == "drought-1958"
