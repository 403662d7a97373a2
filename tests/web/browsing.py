"""A real browser, Debian's `chromium` or what CHROMIUM names, with windows in which nothing may go wrong."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

CHROMIUM: Final = os.environ.get("CHROMIUM") or shutil.which("chromium")
LONG_S: Final = 120
"""How long anything is waited for; it is far more than it takes."""
_UNREACHABLE: Final = re.compile("WebSocket connection to .* failed|net::ERR_")
OPTIONS: Final = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"]

expect.set_options(timeout=LONG_S * 1000)


@contextmanager
def launched() -> Iterator[Browser]:
    """Start the browser, and end it."""
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=[*OPTIONS, *sandbox])
        yield opened
        opened.close()


@contextmanager
def person(browser: Browser, *, cut_off: bool = False, **options: Any) -> Iterator[BrowserContext]:
    """One person's browser; afterwards no script may have failed, nothing been refused by the policy or not found.

    Options are those of a context. Of whom is `cut_off` the browser itself says that it cannot connect.
    """
    context = browser.new_context(**{"locale": "en-GB"} | options)
    context.set_default_timeout(LONG_S * 1000)
    wrong: list[str] = []
    context.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    yield context
    with suppress(Exception):
        context.close()
    told = [one for one in wrong if not (cut_off and _UNREACHABLE.search(one))]
    assert told == [], told
