"""Looks at screens as a play comes by: axe on each in tests, a picture of each for those who want to see them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page

from client.web.build import PACKAGES

_AXE: Final = PACKAGES / "axe-core" / "axe.min.js"
_RUN: Final = "() => axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations)"
_TOO_WIDE: Final = """() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('button, h1, h2, h3, .button, legend, label > span')].filter((one) =>
        one.checkVisibility() && getComputedStyle(one).overflowX === 'visible' && one.scrollWidth > one.clientWidth + 1
        && one.clientWidth > 1 && getComputedStyle(one).display !== 'inline');
    return [wide > 0 ? `the page is ${wide} px too wide` : '', ...out.map((one) => `cut off: ${one.textContent}`)]
        .filter(Boolean);
}"""


class Eye:
    """What looks at screens; each name is looked at once."""

    def look(self, page: Page, name: str) -> None:
        """Look at what the page shows now, which has this name."""


class Width(Eye):
    """Sees that no screen is wider than its window, and no word than its button; `found` says what is."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.seen: set[str] = set()

    def look(self, page: Page, name: str) -> None:
        if name in self.seen:
            return
        self.seen.add(name)
        _settle(page)
        self.judge(page, name)

    def judge(self, page: Page, name: str) -> None:
        """Judge a screen that is seen for the first time."""
        self.found += [f"{name}: {one}" for one in page.evaluate(_TOO_WIDE)]


class Axe(Width):
    """Lets axe look at every screen as well."""

    def judge(self, page: Page, name: str) -> None:
        super().judge(page, name)
        if not page.evaluate("() => 'axe' in window"):
            page.evaluate(_AXE.read_text(encoding="utf-8"))
        for violation in page.evaluate(_RUN):
            self.found.append(f"{name}: {_told(violation)}")


class Camera(Eye):
    """Keeps a picture of every screen in a folder."""

    def __init__(self, folder: Path, prefix: str) -> None:
        self._folder = folder
        self._prefix = prefix
        self._seen: set[str] = set()

    def look(self, page: Page, name: str) -> None:
        if name in self._seen:
            return
        self._seen.add(name)
        _settle(page)
        number = len(self._seen)
        page.screenshot(path=self._folder / f"{self._prefix}-{number:02}-{name}.png")


def _settle(page: Page) -> None:
    """Wait until fonts are there and nothing moves."""
    page.evaluate(
        "() => document.fonts.ready.then(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))"
    )


def _told(violation: dict[str, Any]) -> str:
    places = [f"{node['target']} {node['failureSummary']}" for node in violation["nodes"][:3]]
    return f"{violation['id']} ({violation['impact']}): {violation['help']}: {places}"
