"""`greatleap play` in a real browser: the way in, and how it ends."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Self

import httpx
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.client.running import environment, run
from tests.web.browsing import LONG_S


class Played:
    """A running `greatleap play`, whose games lie under a folder of its own."""

    def __init__(self, home: Path, *options: str, **variables: str) -> None:
        """Start it, and wait until it has said where the table is."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "client.cli", "play", *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            cwd=home,
            env={**environment(home), **variables},
        )
        assert self.process.stdout is not None
        self.first = self.process.stdout.readline()
        found = re.search(r"http://\S+", self.first)
        self.url = found[0] if found else ""

    def ended(self) -> tuple[int, str]:
        """Wait for its end; return its exit code and what it has said since."""
        said, _ = self.process.communicate(timeout=LONG_S)
        return self.process.returncode, said

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(LONG_S)
        assert self.process.stdout is not None
        self.process.stdout.close()


def shown(context: BrowserContext, url: str) -> Page:
    """Open a window on an address, and wait until it holds the server."""
    page = context.new_page()
    with page.expect_websocket(lambda socket: socket.url.endswith("/api/window")):
        page.goto(url)
    return page


def test_play_opens_the_browser_that_the_system_names(tmp_path: Path) -> None:
    named = tmp_path / "named.txt"
    program = tmp_path / "browser"
    program.write_text(f'#!/bin/sh\necho "$1" > {named}.part && mv {named}.part {named}\n', encoding="ascii")
    program.chmod(0o755)
    with Played(tmp_path, "--scenario", "tutorial", "--language", "hu", BROWSER=f"{program} %s") as played:
        assert played.url.endswith("/?lang=hu#/new?scenario=tutorial")
        while not named.exists():
            assert played.process.poll() is None
        assert named.read_text(encoding="utf-8").strip() == played.url
        played.process.send_signal(signal.SIGINT)
        code, said = played.ended()
    assert code == 0
    assert "Az asztal bezárt." in said
    assert "Traceback" not in said


def test_without_a_screen_the_address_is_printed(tmp_path: Path) -> None:
    with Played(tmp_path, DISPLAY="", WAYLAND_DISPLAY="", BROWSER="") as played:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", played.url)
        lines: list[str] = []
        assert played.process.stdout is not None
        while "No browser could be opened here." not in "".join(lines):
            lines.append(played.process.stdout.readline())
            assert lines[-1], lines
        assert httpx.get(played.url, timeout=LONG_S).text.startswith("<!doctype html>")
        played.process.send_signal(signal.SIGTERM)
        assert played.ended()[0] == 0


def test_the_options_fill_in_the_start_screen_and_the_game_begins(tmp_path: Path, window: BrowserContext) -> None:
    options = ("--scenario", "lesson", "--seats", "human,planner-quick,line", "--provinces", "henan,gansu")
    with Played(tmp_path, "--no-browser", "--language", "hu", "--mode", "open", *options) as played:
        page = shown(window, played.url)
        expect(page.get_by_role("heading", name="A helyek")).to_be_visible()
        expect(page.locator("input[name=scenario]:checked")).to_have_value("lesson")
        expect(page.locator("input[name=kind]:checked")).to_have_value("alone")
        chosen = [one.input_value() for one in page.locator("ol.seats select").all()]
        assert chosen == ["here", "henan", "planner-quick", "gansu", "line", ""]
        expect(page.get_by_role("combobox", name="A kártyák")).to_have_value("open")
        page.get_by_role("button", name="Kezdés").click()
        page.wait_for_url("**/#/table/*")
        expect(page.get_by_role("heading", name="Honan", exact=True)).to_be_visible()
        assert "lang=" not in page.url
        window.close()  # before the server that it would look for


def test_several_people_at_one_screen_get_their_seats(tmp_path: Path, window: BrowserContext) -> None:
    with Played(tmp_path, "--no-browser", "--seats", "human,human,line") as played:
        page = shown(window, played.url)
        expect(page.locator("input[name=kind]:checked")).to_have_value("hotseat")
        assert [one.input_value() for one in page.locator("ol.seats label:nth-of-type(1) select").all()] == [
            "here",
            "here",
            "line",
        ]
        expect(page.get_by_text("Over the network", exact=True)).to_have_count(0)  # nobody else can reach it
        expect(page.get_by_text("greatleap serve --host 0.0.0.0")).to_be_visible()
        window.close()


def test_a_reload_does_not_end_it_closing_the_last_window_does_and_the_game_is_kept(
    tmp_path: Path, window: BrowserContext
) -> None:
    port = ("--port", str(free_port()))  # of its own, as other tests take the usual ones meanwhile
    with Played(tmp_path, "--no-browser", "--scenario", "tutorial", *port) as played:
        page = shown(window, played.url)
        page.get_by_role("button", name="Begin").click()
        page.wait_for_url("**/#/table/*")
        table = page.url
        other = shown(window, played.url)
        for _ in range(2):
            with page.expect_websocket(lambda socket: socket.url.endswith("/api/window")):
                page.reload()
        expect(page.get_by_role("heading", name="Spring 1958", exact=False).first).to_be_visible()
        other.close()
        assert httpx.get(f"{played.url.split('#')[0]}healthz", timeout=LONG_S).json() == {"status": "ok"}
        page.close()
        code, said = played.ended()
        assert (code, "The games are kept" in said) == (0, True)
        assert "Traceback" not in said
    with Played(tmp_path, "--no-browser", "--resume", *port) as again:
        assert again.url.split("#")[0] == played.url.split("#")[0]  # a browser keeps its places by address
        page = shown(window, again.url)
        page.wait_for_url(table)
        expect(page.get_by_role("heading", name="Spring 1958", exact=False).first).to_be_visible()
        window.close()


def free_port() -> int:
    """Return a port that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as tried:
        port: int = tried.getsockname()[1]
        return port


def test_a_second_play_opens_another_window_on_the_first(tmp_path: Path) -> None:
    with Played(tmp_path, "--no-browser") as first, Played(tmp_path, "--no-browser", "--scenario", "quick") as second:
        assert second.ended()[0] == 0
        assert "runs already" in second.first
        assert second.url == f"{first.url}#/new?scenario=quick"
        assert first.process.poll() is None


def test_a_port_that_is_asked_for_is_taken_or_refused(tmp_path: Path) -> None:
    with Played(tmp_path, "--no-browser", "--port", "0") as first:
        port = httpx.URL(first.url).port
        (tmp_path / "other").mkdir()
        refused = run(tmp_path / "other", "play", "--no-browser", "--port", str(port))
    assert refused.returncode == 2
    assert f"cannot listen on 127.0.0.1:{port}" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_the_private_server_answers_to_no_other_name_and_to_no_page_from_elsewhere(tmp_path: Path) -> None:
    with Played(tmp_path, "--no-browser") as played:
        assert httpx.get(f"{played.url}api/home", timeout=LONG_S).json() == {"private": True}
        elsewhere = httpx.get(played.url, headers={"Host": "rebound.example"}, timeout=LONG_S)
        assert elsewhere.status_code == 400


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--seed", "s"), "--seed: only for a game in the terminal; add --terminal"),
        (("--save", "g.leap"), "--save: only for a game in the terminal; add --terminal"),
        (("--seats", "analyst,line"), "--seats analyst: only for a game in the terminal; add --terminal"),
        (("--seats", "emperor"), "there is no leader emperor"),
        (("--provinces", "utopia"), "there is no province utopia"),
        (("--mode", "wild"), "there is no mode wild"),
        (("--scenario", "none"), "there is none named"),
        (("--resume", "--scenario", "quick"), "--scenario: a saved game keeps its own"),
        (("--terminal", "--port", "8000"), "--port: only for the table in the browser; leave it out"),
        (("--terminal", "--no-browser"), "--no-browser: only for the table in the browser; leave it out"),
        (("--port", "70000"), "--port"),
    ],
)
def test_what_the_browser_table_cannot_do_is_refused_in_one_line(
    tmp_path: Path, args: tuple[str, ...], said: str
) -> None:
    refused = run(tmp_path, "play", *args)
    assert refused.returncode == 2
    assert said in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
