"""A walk past every screen and state: the way in, a lobby with its guests, and a hotseat game to the end."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from tests.web.eye import Eye
from tests.web.playing import Playing, begin


def tour(context: BrowserContext, url: str, language: str, eye: Eye) -> None:
    """Walk past everything in one language, and let `eye` look."""
    page = context.new_page()
    _way_in(page, url, language, eye)
    _lobby(context, page, url, language, eye)
    _hotseat(page, url, language, eye)
    page.goto(f"{url}/?lang={language}")
    expect(page.locator(".kept li").first).to_be_visible()
    eye.look(page, "home-kept")


def _way_in(page: Page, url: str, language: str, eye: Eye) -> None:
    page.goto(f"{url}/?lang={language}")
    expect(page.locator("h1")).to_be_visible()
    eye.look(page, "home")
    page.goto(f"{url}/#/new")
    for kind in ("alone", "hotseat", "network"):
        page.locator(f"input[name=kind][value={kind}]").check()
        eye.look(page, f"new-{kind}")
    page.goto(f"{url}/#/join/AAAAAA")
    page.locator("form .button.main").wait_for()
    eye.look(page, "join")
    page.locator("input[autocomplete=nickname]").fill("Anna")
    page.locator("form .button.main").click()
    expect(page.locator("p.bad")).not_to_be_empty()
    eye.look(page, "join-refused")
    page.goto(f"{url}/#/almanac")
    page.locator("main h2, main h3").first.wait_for()
    eye.look(page, "almanac")


def _lobby(context: BrowserContext, page: Page, url: str, language: str, eye: Eye) -> None:
    begin(page, url, "network", "quick", ["here:Anna", "code", "code", "pragmatist"], language)
    code = page.locator("p.code").inner_text()
    eye.look(page, "lobby-host")
    other = context.new_page()
    other.goto(f"{url}/#/{code}")
    other.locator("input[autocomplete=nickname]").fill("Ben")
    other.locator("form .button.main").click()
    expect(other.locator("p.code")).to_have_text(code)
    _say(other, "好, jó, good: when do we begin?")
    eye.look(other, "lobby-guest")
    page.locator(".button.main").click()
    host, guest = Playing(page), Playing(other)
    host.wait()
    guest.wait()
    guest.act()
    guest.act()
    eye.look(other, "waiting")
    other.close()
    page.bring_to_front()  # a window behind others draws once a second
    _pages(page, eye, "network")
    page.goto(f"{url}/#/")


def _say(page: Page, text: str) -> None:
    page.locator("form.row input").last.fill(text)
    page.keyboard.press("Enter")
    expect(page.get_by_text(text)).to_be_visible()


def _hotseat(page: Page, url: str, language: str, eye: Eye) -> None:
    begin(page, url, "hotseat", "quick", ["here:Anna", "here:Béla", "planner-quick"], language)
    looked: set[str] = set()

    def look_round(page: Page) -> None:
        phase = player.phase()
        if phase in looked:
            return
        looked.add(phase)
        if phase == "orders":
            _orders(page, eye)
            _pages(page, eye, "hotseat")
            _board(page, eye)
        if phase == "debate":
            page.locator("input[name=motion]").nth(1).check()
            eye.look(page, "debate-backing")

    player = Playing(page, eye, look_round)
    player.play_out()
    parts = page.locator("nav.tabs button")
    for number in range(parts.count()):
        parts.nth(number).click()
        expect(page.locator("main.page")).to_be_visible()
        eye.look(page, f"end-{number}")


def _orders(page: Page, eye: Eye) -> None:
    """Change the orders, and open what can be opened."""
    page.locator(".step").nth(3).click()
    expect(page.locator(".stale")).to_have_count(0)
    for summary in page.locator(".panel summary").all():  # an outer one is before those that it hides
        summary.click()
    eye.look(page, "orders-open")
    page.locator(".panel .scroll").evaluate("(one) => one.scrollTo({top: one.scrollHeight / 2})")
    eye.look(page, "orders-middle")
    page.locator(".panel .scroll").evaluate("(one) => one.scrollTo({top: one.scrollHeight})")
    eye.look(page, "orders-below")


def _pages(page: Page, eye: Eye, kind: str) -> None:
    """Open every page of the menu."""
    menu = page.locator("header.bar nav .button").last
    menu.click()
    eye.look(page, f"menu-{kind}")
    count = page.locator("ul.menu li").count()
    page.keyboard.press("Escape")
    for number in range(count):
        menu.click()
        page.locator("ul.menu li button").nth(number).click()
        expect(page.locator("dialog .content")).to_be_visible()
        eye.look(page, f"page-{kind}-{number}")
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)


def _board(page: Page, eye: Eye) -> None:
    """Look at every layer of the board, and at a province; on a phone at every part of the table."""
    if page.locator(".tabbar").is_visible():
        tabs = page.locator(".tabbar button")
        for number in range(tabs.count()):
            tabs.nth(number).click()
            eye.look(page, f"part-{number}")
        tabs.first.click()
        layers = page.locator(".layers select option")
        for number in range(layers.count()):
            page.locator(".layers select").select_option(index=number)
            eye.look(page, f"layer-{number}")
        page.locator(".layers select").select_option(index=0)
    else:
        layers = page.locator(".layers .tabs button")
        for number in range(layers.count()):
            layers.nth(number).click()
            eye.look(page, f"layer-{number}")
        layers.first.click()
    page.locator("g.provinces [role=button], .board [role=button]").nth(4).click()
    expect(page.locator(".corner")).not_to_be_empty()
    eye.look(page, "province")
    page.locator(".corner .button").first.click()
