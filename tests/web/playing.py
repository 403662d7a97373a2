"""What people do at the browser table, told by what stands on the screen, in any language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from playwright.sync_api import Locator, Page, expect

from tests.web.eye import Eye

Kind = Literal["alone", "hotseat", "network"]

IDLE_MS: Final = 50
MOST_IDLE: Final = 4_000
"""After so many looks at windows in which nobody owes anything, the play has come to a halt."""
_CURTAIN: Final = "main.cloth .button.main"
_ACT: Final = ".panel .foot .button.main"
_END: Final = "#ending-title"
_SOMETHING: Final = f"{_CURTAIN}, {_ACT}, {_END}"


def begin(page: Page, url: str, kind: Kind, scenario: str, seats: Sequence[str], language: str = "en") -> None:
    """Make a table by the screens: `seats` are `here` and a name (`here:Anna`), `code`, or a policy."""
    page.goto(f"{url}/?lang={language}#/new")
    page.locator(f"input[name=kind][value={kind}]").check()
    page.locator(f"input[name=scenario][value={scenario}]").check()
    rows = page.locator("ol.seats > li")
    while rows.count() < len(seats):
        page.locator("ol.seats + .below .button").click()
    while rows.count() > len(seats):
        rows.last.locator("button.link").click()
    for place, seat in enumerate(seats):
        who, _, name = seat.partition(":")
        leader = rows.nth(place).locator("select").first
        if leader.input_value() != who:
            leader.select_option(who)
        if who == "here":
            rows.nth(place).locator("input").fill(name)
    page.locator("form .button.main").click()
    page.wait_for_url("**/#/table/*")


@dataclass
class Playing:
    """Somebody who plays at one window; everything is looked at by `eye` when it is seen first.

    `before_deciding` may change the decision that is being written; it is called with the page. `use` is how a button
    is used: by a click, or otherwise.
    """

    page: Page
    eye: Eye = field(default_factory=Eye)
    before_deciding: Callable[[Page], None] | None = None
    use: Callable[[Locator], None] = Locator.click
    decided: int = 0

    @property
    def due(self) -> bool:
        """Whether there is something to do."""
        return self.page.locator(f"{_CURTAIN}, {_ACT}").count() > 0

    @property
    def over(self) -> bool:
        """Whether the end is shown."""
        return self.page.locator(_END).count() > 0

    def wait(self) -> None:
        """Wait until there is something to do, or the end."""
        expect(self.page.locator(_SOMETHING).first).to_be_visible()

    def act(self) -> None:
        """Do the one thing that is to be done: open the curtain, go on to the decision, or give it."""
        page = self.page
        if page.locator(_CURTAIN).count():
            self.eye.look(page, "curtain")
            self.use(page.locator(_CURTAIN))
            expect(page.locator(_CURTAIN)).to_have_count(0)
            return
        phase = self.phase()
        if page.locator("#work-title").count() == 0:
            self.eye.look(page, f"opening-{phase}")
            self.use(page.locator(_ACT))
            expect(page.locator("#work-title")).to_be_visible()
            return
        if phase == "orders":
            expect(page.locator(".brief dd").first).to_be_attached()  # the forecast has come
        self.eye.look(page, phase)
        if self.before_deciding is not None:
            self.before_deciding(page)
        self.use(page.locator(_ACT))
        self.decided += 1
        expect(page.locator("#work-title")).to_have_count(0)

    def phase(self) -> str:
        """Return what is decided now."""
        return str(self.page.locator(".panel").get_attribute("data-phase"))

    def play_out(self) -> None:
        """Play to the end."""
        self.wait()
        while not self.over:
            self.act()
            self.wait()


def play_together(players: Sequence[Playing]) -> None:
    """Let people at several windows play to the end, each as soon as there is something to do."""
    idle = 0
    while not all(player.over for player in players):
        due = [player for player in players if not player.over and player.due]
        for player in due:
            player.act()
        if not due:
            players[0].page.wait_for_timeout(IDLE_MS)
        idle = 0 if due else idle + 1
        assert idle < MOST_IDLE, [player.page.locator("body").inner_text() for player in players]
