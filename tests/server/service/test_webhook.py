"""Notices to a real server of the operator's: signed, tried again, and no hindrance to anybody when it is away."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from benchmarks.served import Served
from server.service.notices import SIGNATURE
from tests.server.face.guests import PATIENCE_S, Table, play

pytestmark = pytest.mark.anyio

SECRET = "between us"


class Heard:
    """What a webhook was sent: bodies and signatures, in order; its first answers are those given, then 200."""

    def __init__(self, *answers: int) -> None:
        self.answers = [*answers]
        self.posts: list[tuple[bytes, str | None]] = []
        self.news = threading.Condition()

    def take(self, body: bytes, signature: str | None) -> int:
        with self.news:
            self.posts.append((body, signature))
            self.news.notify_all()
            return self.answers.pop(0) if self.answers else 200

    def wait_for(self, count: int) -> list[dict[str, Any]]:
        """Return the first so many bodies, once they have come."""
        with self.news:
            assert self.news.wait_for(lambda: len(self.posts) >= count, PATIENCE_S), self.posts
            return [json.loads(body) for body, _ in self.posts[:count]]


@pytest.fixture
def heard() -> Heard:
    return Heard(500)


@pytest.fixture
def webhook(heard: Heard) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(heard.take(body, self.headers[SIGNATURE]))
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hook?of=ours"
        server.shutdown()
        thread.join()


async def test_whose_turn_it_is_is_told_signed_and_told_again_after_a_failure(
    tmp_path: Path, webhook: str, heard: Heard
) -> None:
    store = f"sqlite:///{tmp_path / 'store.sqlite'}"
    with Served(store, "--webhook", webhook, "--webhook-secret", SECRET) as server:
        async with Table(server.url) as table:
            one, two = await table.start(2, clock=600, name="Unmistakable")
            first = await asyncio.to_thread(heard.wait_for, 3)
            assert await one.code("nudge", seat=2) == "ack"
            nudged = (await asyncio.to_thread(heard.wait_for, 4))[3]
            assert await one.decide() == "ack"
            assert await two.decide() == "ack"
            later = (await asyncio.to_thread(heard.wait_for, 6))[4:]
            state = one.state
    assert first[0] == first[1]  # the one that was answered by 500
    assert [(notice["notice"], notice["seat"]) for notice in first[1:]] == [("your_turn", 1), ("your_turn", 2)]
    assert first[2] == {
        "notice": "your_turn",
        "match": one.match,
        "code": one.code_of_room,
        "seat": 2,
        "participant": "p2",
        "province": two.state["view"]["viewer"],
        "turn": 0,
        "phase": "debate",
        "deadline": first[1]["deadline"],
    }
    assert state["clock"]["deadline"] >= first[1]["deadline"]
    assert (nudged["notice"], nudged["seat"]) == ("nudged", 2)
    assert [(notice["notice"], notice["phase"]) for notice in later] == [("your_turn", "orders")] * 2
    for body, signature in heard.posts:
        assert signature == hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        for secret in (b"Unmistakable", one.token.partition(".")[2].encode(), two.token.partition(".")[2].encode()):
            assert secret not in body


async def test_a_webhook_that_is_away_hinders_nobody_and_no_stop(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens there
        away = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        with Served(f"sqlite:///{tmp_path / 'store.sqlite'}", "--webhook", away, log=tmp_path / "log") as server:
            async with Table(server.url) as table:
                ends = await play(await table.start(2))
            server.process.terminate()
            assert await asyncio.to_thread(server.process.wait, 60) == 0
    assert ends[0] == ends[1]
    assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")
