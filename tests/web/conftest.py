"""What the tests of the browser table share: the browser, and a real server that serves the table."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from benchmarks.served import Served
from client.web.site import built_site
from tests.web.browsing import CHROMIUM, launched, person

if CHROMIUM is None:
    if os.environ.get("GREATLEAP_TEST_CHROMIUM") == "required":
        pytest.fail("there is no chromium, and GREATLEAP_TEST_CHROMIUM says it is required", pytrace=False)
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser of all tests of a file; while it is open no other event loop can run in its process."""
    assert built_site() is not None, "python3 run.py setup builds the browser table"
    with launched() as opened:
        yield opened


@pytest.fixture
def window(browser: Browser) -> Iterator[BrowserContext]:
    """One person's browser."""
    with person(browser) as context:
        yield context


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server for all tests of a process."""
    folder = tmp_path_factory.mktemp("web")
    with Served(f"sqlite:///{folder / 'store.sqlite'}", log=folder / "log") as served:
        yield served
