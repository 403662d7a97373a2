"""A client finds its way to a server again and again, also where there is only a way for sockets."""

from __future__ import annotations

import asyncio
import secrets

import pytest

from benchmarks.lossy import GOOD, bad_line
from benchmarks.served import Served
from client.wire.address import Address
from client.wire.connection import Connection, Link
from server.protocol.base import PROTOCOL
from server.protocol.client_messages import Create, SeatWish

WAIT_S = 120
CLOSED_PORT = "http://127.0.0.1:9"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.anyio
async def test_a_client_that_tried_a_stream_in_vain_comes_back_by_a_socket(server: Served) -> None:
    targets = [CLOSED_PORT]
    reasons: list[str] = []
    tried_streams = asyncio.Event()

    def link_changed(link: Link) -> None:
        reasons.append(link.reason)
        if reasons[-2:] == ["closed", "unreachable"]:  # the proxy closes sockets in good order, and takes no stream
            tried_streams.set()

    def entering() -> Create:
        secret = secrets.token_urlsafe(24)
        return Create(
            id="enter", protocol=PROTOCOL, secret=secret, name="Anna", scenario="quick", seats=[SeatWish()], seat=1
        )

    async with asyncio.timeout(WAIT_S), bad_line(targets, GOOD, "ways") as line:
        address = Address.read(line.url)
        async with Connection(address, entering(), lambda _: None, link_changed=link_changed) as connection:
            await tried_streams.wait()
            targets[0] = server.url
            welcome = await connection.entered()
    assert welcome.seat == 1
