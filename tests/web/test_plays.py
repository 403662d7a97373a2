"""Whole plays in a real browser against a real server: hotseat, the network, the tutorial, and by keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from benchmarks.cuttable import CuttableLine
from benchmarks.served import Served
from tests.web.browsing import person
from tests.web.eye import Axe
from tests.web.looks import LOOKS
from tests.web.playing import Playing, begin, play_together
from tests.web.tour import tour

_WORD = re.compile(r"[A-Za-z]{3,}")


@pytest.mark.parametrize(
    ("look", "language", "longer"), [("paper", "en", True), ("night", "hu", False), ("phone", "en", True)]
)
def test_every_screen_of_a_hotseat_game_can_be_used_by_everybody_even_in_longer_words(
    browser: Browser, server: Served, look: str, language: str, longer: bool
) -> None:
    eye = Axe()
    with person(browser, **LOOKS[look]) as context:
        if longer:
            context.route(re.compile(r"/assets/en-[^/]*\.js$"), _lengthen)
        tour(context, server.url, language, eye)
    assert eye.found == [], "\n".join(eye.found)
    assert len(eye.seen) > 25


def test_four_browsers_play_to_the_same_end_though_one_is_cut_off_and_comes_back(
    browser: Browser, server: Served
) -> None:
    with (
        CuttableLine(server.port) as line,
        person(browser) as anna,
        person(browser, cut_off=True) as ben,
        person(browser, color_scheme="dark") as cili,
        person(browser, locale="hu-HU") as dora,
    ):
        pages = [context.new_page() for context in (anna, ben, cili, dora)]
        begin(pages[0], server.url, "network", "quick", ["here:Anna", "code", "code", "code"])
        code = pages[0].locator("p.code").inner_text()
        urls = [server.url, line.url, server.url, server.url]
        for page, url, name in zip(pages[1:], urls[1:], ("Ben", "Cili", "Dóra"), strict=True):
            page.goto(f"{url}/#/{code}")
            page.locator("input[type=text]").last.fill(name)
            page.locator("form .button.main").click()
            expect(page.locator("p.code")).to_have_text(code)
        pages[0].locator(".button.main").click()
        cut = iter([True])

        def cut_off(page: Page) -> None:
            if next(cut, False):
                line.cut(stay=True)
                expect(page.locator(".holder .link")).to_be_visible()  # "try now"
                line.mend()

        players = [Playing(pages[0]), Playing(pages[1], before_deciding=cut_off), *map(Playing, pages[2:])]
        play_together(players)
        assert line.connections > 1
        ends = [page.locator("main.page").inner_text() for page in pages[:3]]
        assert ends[0] == ends[1] == ends[2]


def test_the_tutorial_is_a_played_year_with_three_questions(browser: Browser, server: Served) -> None:
    with person(browser, viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        page.goto(f"{server.url}/?lang=en")
        page.get_by_role("link", name="Tutorial").click()
        page.get_by_role("button", name="Begin").click()
        player = Playing(page, before_deciding=_expect_a_guide)
        player.play_out()
        assert player.decided >= 4
        page.get_by_role("button", name="Questions").click()
        for number in (1, 2, 3):
            page.locator(f"input[name=question-{number}]").first.check()
        expect(page.get_by_role("status").filter(has_text=re.compile(r"\w"))).to_have_count(3)


def test_names_and_talk_with_markup_show_as_text(browser: Browser, server: Served) -> None:
    markup = '<img src=x onerror="document.title=1">'
    with person(browser) as context:
        page = context.new_page()
        begin(page, server.url, "network", "quick", ["here:<b>Anna</b>", "pragmatist"])
        page.locator("form.row input").last.fill(markup)
        page.keyboard.press("Enter")
        expect(page.get_by_text(markup)).to_be_visible()
        expect(page.get_by_text("<b>Anna</b>").first).to_be_visible()
        assert page.locator("main img, main b b").count() == 0
        assert "Great Leap" in page.title()


def _lengthen(route: Route) -> None:
    """Make every word of the words' file half as long again, but for names and what stands in braces."""
    words = route.fetch()
    lines = [_longer(line) for line in words.text().split("\n")]
    headers = {"content-type": "text/javascript", "cache-control": "no-store"}
    route.fulfill(status=200, headers=headers, body="\n".join(lines))


def _longer(line: str) -> str:
    """Return a line of Fluent with longer words: a message's value, or a line that goes on with one."""
    head, equals, value = line.partition(" = ") if re.match(r"[a-z][\w-]* = ", line) else ("", "", line)
    if not equals and not line.startswith("    "):
        return line
    parts = re.split(r"(\{[^{}]*\}|^\s*(?:\*?\[\w+\]|[.{}]).*?(?:\]|->|$))", value)
    return head + equals + "".join(one if n % 2 else _WORD.sub(_half_again, one) for n, one in enumerate(parts))


def _half_again(word: re.Match[str]) -> str:
    return word[0] + word[0][: len(word[0]) // 2].lower()


def _expect_a_guide(page: Page) -> None:
    expect(page.locator(".panel aside").first).to_be_visible()


def test_a_game_is_played_by_keyboard_alone(browser: Browser, server: Served) -> None:
    with person(browser, viewport={"width": 1280, "height": 800}, reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{server.url}/?lang=en")
        reach(page, page.get_by_role("link", name="New game"))
        page.keyboard.press("Enter")
        reach(page, page.locator("input[name=scenario]:checked"))
        while page.locator("input[name=scenario]:checked").input_value() != "quick":
            page.keyboard.press("ArrowDown")
        reach(page, page.get_by_role("button", name="Begin"))
        page.keyboard.press("Enter")
        page.wait_for_url("**/#/table/*")
        moved = iter([True])

        def move_a_brigade(page: Page) -> None:
            if player.phase() == "orders" and next(moved, False):
                counts = page.locator(".panel .count")
                before = counts.all_inner_texts()
                reach(page, page.locator(".step").nth(3))
                page.keyboard.press("ArrowRight")
                expect(page.locator(".stale")).to_have_count(0)
                assert counts.all_inner_texts() != before

        player = Playing(page, before_deciding=move_a_brigade, use=by_keyboard)
        player.play_out()
        expect(page.locator("#ending-title")).to_be_visible()


def by_keyboard(button: Locator) -> None:
    """Use a button by the keys alone."""
    reach(button.page, button)
    button.page.keyboard.press("Enter")


def reach(page: Page, wanted: Locator) -> None:
    """Go on by the tab key until something has the focus."""
    expect(wanted).to_be_visible()
    for _ in range(150):
        if wanted.evaluate("(one) => one === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the tab key does not reach {wanted}")
