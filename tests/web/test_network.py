"""A table over the network in real browsers: what is given while it rests, what is said, what happened to a seat."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from benchmarks.cuttable import CuttableLine
from benchmarks.served import Served
from tests.web.browsing import person
from tests.web.playing import begin

_GIVE = ".panel .foot .button.main"


def begun(anna: Page, ben: Page, url: str, bens_url: str) -> None:
    """Anna and Ben begin a game, both at their debate."""
    begin(anna, url, "network", "quick", ["here:Anna", "code"])
    code = anna.locator("p.code").inner_text()
    expect(anna.get_by_text("There is no limit of time for decisions.")).to_be_visible()
    ben.goto(f"{bens_url}/#/{code}")
    ben.locator("input[type=text]").last.fill("Ben")
    ben.locator("form .button.main").click()
    expect(ben.locator("p.code")).to_have_text(code)
    anna.locator(".button.main").click()
    for page in (anna, ben):
        page.locator(_GIVE).click()
        expect(page.locator("#work-title")).to_be_visible()


def test_what_is_refused_while_the_game_is_paused_is_not_shown_as_given(browser: Browser, server: Served) -> None:
    with person(browser) as one, person(browser) as two:
        anna, ben = one.new_page(), two.new_page()
        begun(anna, ben, server.url, server.url)
        anna.get_by_role("button", name="Menu").click()
        anna.get_by_role("button", name="What the host may do").click()
        anna.get_by_role("button", name="Pause").click()
        expect(ben.get_by_text("paused", exact=True)).to_be_visible()
        ben.locator(_GIVE).click()
        expect(ben.get_by_role("alert")).to_have_text("The game is paused. The host lets it go on.")
        expect(ben.locator("#work-title")).to_be_visible()
        anna.get_by_role("button", name="Go on").click()
        expect(ben.get_by_text("paused", exact=True)).to_have_count(0)
        ben.locator(_GIVE).click()
        expect(ben.get_by_text("Your vote is in.")).to_be_visible()
        expect(ben.get_by_text("Still deciding").first).not_to_contain_text("Ben")


def test_talk_that_nobody_has_read_is_told_on_the_table(browser: Browser, server: Served) -> None:
    with person(browser) as one, person(browser) as two:
        anna, ben = one.new_page(), two.new_page()
        begun(anna, ben, server.url, server.url)
        unread = anna.get_by_role("button", name=re.compile("Table talk"))
        expect(unread).to_have_count(0)
        ben.get_by_role("button", name="Menu").click()
        ben.get_by_role("button", name="Table talk").click()
        ben.get_by_role("dialog").locator("input").fill("Hold the line?")
        ben.keyboard.press("Enter")
        expect(anna.get_by_text("Ben: Hold the line?")).to_be_attached()
        expect(unread).to_have_text("Table talk (1 new)")
        unread.click()
        expect(anna.get_by_role("dialog")).to_contain_text("Hold the line?")
        anna.keyboard.press("Escape")
        expect(unread).to_have_count(0)


def test_what_is_given_without_a_connection_is_said_to_wait_for_it(browser: Browser, server: Served) -> None:
    with CuttableLine(server.port) as line, person(browser) as one, person(browser, cut_off=True) as two:
        anna, ben = one.new_page(), two.new_page()
        begun(anna, ben, server.url, line.url)
        line.cut(stay=True)
        expect(ben.locator(".holder .link")).to_be_visible()
        ben.locator(_GIVE).click()
        expect(ben.get_by_text("It is sent as soon as the connection is back.")).to_be_visible()
        line.mend()
        expect(ben.get_by_text("Your vote is in.")).to_be_visible()
