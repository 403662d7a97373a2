"""How the browser table feels: `python -m benchmarks.browser` plays it in a real browser and prints JSON.

First load of the home page and of a table, milliseconds until something is painted, until the largest part is, and
until it can be used, in a window that has nothing in its cache; bytes of script as they are sent; milliseconds from a
click that changes the orders to the forecast of it; and the layout shift while a game goes on, what follows a click at
once (`by_hand`) apart from what comes by itself. It needs chromium; exit code 1 says that a bar is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Browser, BrowserContext, Page, Response, ViewportSize

from benchmarks.served import Served
from tests.web.browsing import CHROMIUM, launched
from tests.web.playing import Playing, begin

LOADS: Final = 7
CLICKS: Final = 30
STEPS: Final = 6
"""How many decisions are given while the layout is watched: with debates a year and more."""
PAUSE_MS: Final = 400
"""Between clicks, so that no forecast waits for the one before it."""
BARS: Final = {"load_ms": 1000, "script_bytes": 150_000, "forecast_ms": 150, "shift": 0.0}
VIEWPORT: Final = ViewportSize(width=1280, height=800)
_WATCH: Final = """
    window.shifts = {alone: 0, by_hand: 0};
    window.largest = 0;
    new PerformanceObserver((list) => { for (const one of list.getEntries())
        window.shifts[one.hadRecentInput ? 'by_hand' : 'alone'] += one.value;
    }).observe({type: 'layout-shift', buffered: true});
    new PerformanceObserver((list) => { window.largest = list.getEntries().at(-1).startTime;
    }).observe({type: 'largest-contentful-paint', buffered: true});
"""
_PAINTED: Final = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
_CHANGE: Final = """(step) => new Promise((done) => {
    const start = performance.now();
    step.click();
    const look = () => document.querySelector('.stale')
        ? requestAnimationFrame(look) : done(performance.now() - start);
    requestAnimationFrame(look);
})"""


def first_load(browser: Browser, url: str, language: str, ready: str, state: Any = None) -> dict[str, float]:
    """Return how long one load takes in a window of its own, and how many bytes of script it brings."""
    context = browser.new_context(viewport=VIEWPORT, storage_state=state)
    page = context.new_page()
    page.add_init_script(_WATCH)
    scripts: list[Response] = []
    page.on("response", lambda got: scripts.append(got) if got.request.resource_type == "script" else None)
    place, _, fragment = url.partition("#")
    page.goto(f"{place}?lang={language}#{fragment}")
    page.locator(ready).first.wait_for()
    usable = page.evaluate("() => performance.now()")
    page.wait_for_load_state("networkidle")
    found = {
        "painted_ms": page.evaluate(_PAINTED),
        "largest_ms": page.evaluate("() => window.largest"),
        "usable_ms": usable,
        "script_bytes": sum(script.request.sizes()["responseBodySize"] for script in scripts),
        "shift": page.evaluate("() => window.shifts.alone"),
    }
    context.close()
    return found


def loads(browser: Browser, url: str, language: str, ready: str, state: Any = None) -> dict[str, float]:
    """Return the medians of several first loads, and the slowest."""
    rows = [first_load(browser, url, language, ready, state) for _ in range(LOADS)]
    medians = {name: round(statistics.median(row[name] for row in rows), 4) for name in rows[0]}
    return medians | {"slowest_usable_ms": round(max(row["usable_ms"] for row in rows), 4)}


def to_orders(page: Page) -> Playing:
    """Play on until orders are written and their forecast is there."""
    player = Playing(page)
    player.wait()
    while player.phase() != "orders":
        player.act()
        player.wait()
    page.locator(".panel .foot .button.main").click()
    page.locator(".brief dd").first.wait_for(state="attached")
    return player


def forecasts(page: Page) -> dict[str, float]:
    """Return how long after a click on a brigade's button the forecast stands, in milliseconds."""
    took = []
    for turn in range(CLICKS):
        page.wait_for_timeout(PAUSE_MS)
        step = page.locator(".step").nth(turn % 2)  # one fewer, one more
        took.append(step.evaluate(_CHANGE))
    took.sort()
    return {"median": round(statistics.median(took), 1), "p95": round(took[int(0.95 * len(took))], 1)}


def shifts(page: Page, player: Playing) -> dict[str, float]:
    """Return the layout shift while decisions are given and seasons come, as Chromium scores it."""
    page.evaluate("() => { window.shifts = {alone: 0, by_hand: 0}; }")
    for _ in range(STEPS):
        player.act()
        player.wait()
        page.wait_for_timeout(PAUSE_MS)
        if player.over:
            break
    return {name: round(value, 4) for name, value in page.evaluate("() => window.shifts").items()}


def measure() -> dict[str, Any]:
    """Return all figures."""
    with (
        tempfile.TemporaryDirectory(prefix="greatleap-browser-") as home,
        Served(f"sqlite:///{Path(home) / 'store.sqlite'}") as server,
        launched() as browser,
    ):
        context: BrowserContext = browser.new_context(viewport=VIEWPORT)
        page = context.new_page()
        page.add_init_script(_WATCH)
        begin(page, server.url, "alone", "campaign", ["here:Anna", "planner-quick", "line", "protector"])
        player = to_orders(page)
        state, table = context.storage_state(), page.url.replace("/?lang=en", "/")
        found = {
            "forecast_ms": forecasts(page),
            "shift": shifts(page, player),
            "home": {tag: loads(browser, f"{server.url}/#/", tag, "h1") for tag in ("en", "hu")},
            "table": {tag: loads(browser, table, tag, ".panel .foot .button.main", state) for tag in ("en", "hu")},
        }
        context.close()
        return found | {"browser": browser.version, "machine": platform.machine(), "load": os.getloadavg()[0]}


def missed(found: dict[str, Any]) -> list[str]:
    """Return which bars are missed."""
    pages = [*found["home"].values(), *found["table"].values()]
    reached = {
        "load_ms": max(page["usable_ms"] for page in pages),
        "script_bytes": max(page["script_bytes"] for page in pages),
        "forecast_ms": found["forecast_ms"]["p95"],
        "shift": max(found["shift"]["alone"], *(page["shift"] for page in pages)),
    }
    return [f"{name}: {value} where {BARS[name]} is the most" for name, value in reached.items() if value > BARS[name]]


def main() -> int:
    """Print what was found."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    if CHROMIUM is None:
        sys.stderr.write("this needs chromium; install Debian's, or name one in CHROMIUM\n")
        return 2
    found = measure()
    found["missed"] = missed(found)
    sys.stdout.write(f"{json.dumps(found, indent=1)}\n")
    return int(bool(found["missed"]))


if __name__ == "__main__":
    sys.exit(main())
