"""The way without WebSockets: streams of events out, a request for each message in."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from benchmarks.served import Served
from tests.server.face.guests import Table, creation, fresh, joining, play, rejoining, streaming, watching

pytestmark = pytest.mark.anyio


@pytest.fixture
async def client(url: str, anyio_backend: object) -> Any:
    async with httpx.AsyncClient(base_url=url, timeout=120) as made:
        yield made


def ping() -> dict[str, Any]:
    return {"type": "ping", "id": fresh()}


async def test_a_match_of_streams_and_sockets_is_played_to_the_end(url: str) -> None:
    async with Table(url) as table:
        host = await table.stream(creation(4))
        code = host.code_of_room
        await table.come(joining(code, "Socket"))
        await table.stream(joining(code, "Stream"))
        await table.come(joining(code, "Other socket"))
        watcher = await table.stream(watching(code))
        assert await host.code("start") == "ack"
        ends = await play(table.guests[:4])
        ends.append(await watcher.until("over"))
    assert all(end == ends[0] for end in ends)


async def test_a_stream_tells_what_a_socket_tells(url: str) -> None:
    async with Table(url) as table:
        one, two = await table.start(2)
        stream = await table.stream(rejoining(one.token))
        state = await stream.until("state")
        socket_since, stream_since = len(one.told), len(stream.told)
        assert await stream.decide() == "ack"  # by a request
        assert await two.code("chat", text="hello") == "ack"
        assert await two.decide() == "ack"
        for guest, since in ((one, socket_since), (stream, stream_since)):
            await guest.until(lambda told: told["type"] == "state" and told["step"] == 1, since)
        told = [
            [{**one, "now": 0} for one in guest.told[since:] if one["type"] != "presence"]
            for guest, since in ((one, socket_since), (stream, stream_since))
        ]
    assert {**state, "now": 0} == {**one.told[one.kinds().index("state")], "now": 0}
    assert told[0] == told[1]
    assert [each["type"] for each in told[0]] == ["decided", "waiting", "chat", "waiting", "state"]


async def test_a_message_sent_again_by_a_request_is_acknowledged_and_does_nothing_more(url: str) -> None:
    async with Table(url) as table:
        host = await table.stream(creation())
        line = {"type": "chat", "id": fresh(), "text": "once"}
        answers = [await host.ask(line) for _ in range(3)]
        back = await table.come(rejoining(host.token))
    assert answers == [{"type": "ack", "id": line["id"]}] * 3
    assert [said["text"] for said in back.welcome["chat"]] == ["once"]


async def test_whoever_leaves_by_a_request_has_their_stream_ended(url: str) -> None:
    async with Table(url) as table:
        host = await table.come(creation())
        guest = await table.stream(joining(host.code_of_room, "Anna"))
        assert await guest.code("leave") == "ack"
        await guest.closed()
        stranger = await table.connect()
        assert await stranger.code(rejoining(guest.token)) == "unknown_token"
    assert guest.told[-1] == {"type": "closing", "reason": "left"}


async def test_presence_follows_a_stream_that_breaks_off(url: str) -> None:
    async with Table(url) as table:
        host = await table.come(creation())
        guest = await table.stream(joining(host.code_of_room, "Anna"))
        await host.until(lambda told: told["type"] == "presence" and told["present"] == ["p1", "p2"])
        since = len(host.told)
        await guest.hang_up()
        await guest._events.aclose()
        await host.until(lambda told: told["type"] == "presence" and told["present"] == ["p1"], since)


async def test_a_request_without_a_token_that_could_be_one_is_401(client: httpx.AsyncClient) -> None:
    tokens = (
        "",
        "Bearer",
        "Basic YTpi",
        "Bearer x",
        f"Bearer {'x' * 22}",
        f"Bearer a.{'x' * 21}",
        "Bearer a b",
    )
    for header in tokens:
        response = await client.post("/api/message", json=ping(), headers={"Authorization": header})
        assert response.status_code == 401, header
    assert (await client.post("/api/message", json=ping())).status_code == 401


async def test_a_token_that_opens_nothing_is_refused_in_words(client: httpx.AsyncClient, url: str) -> None:
    async with Table(url) as table:
        host = await table.come(creation())
        for token in (f"{'0' * 20}.{'x' * 22}", f"{host.match}.{'x' * 22}"):
            headers = {"Authorization": f"Bearer {token}"}
            message = {"type": "chat", "id": "c", "text": "hello"}
            (answer,) = (await client.post("/api/message", json=message, headers=headers)).json()
            assert (answer["type"], answer["code"], answer["id"]) == ("refused", "unknown_token", "c")


async def test_requests_of_other_pages_are_403_and_other_content_is_415(client: httpx.AsyncClient) -> None:
    body = b'{"type": "ping", "id": "p"}'
    for path in ("/api/message", "/api/stream"):
        for origin in ("https://evil.example", "null", "file://"):
            response = await client.post(path, json=ping(), headers={"Origin": origin})
            assert response.status_code == 403, (path, origin)
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonx", ""):
            response = await client.post(path, content=body, headers={"Content-Type": kind})
            assert response.status_code == 415, (path, kind)


async def test_reading_is_not_a_way_to_send(client: httpx.AsyncClient) -> None:
    for path in ("/api/message", "/api/stream"):
        for method in ("GET", "PUT", "DELETE", "OPTIONS", "HEAD"):
            assert (await client.request(method, path)).status_code == 405


async def test_what_is_too_long_or_no_message_is_refused_in_words(client: httpx.AsyncClient) -> None:
    headers = {"Authorization": f"Bearer {'0' * 20}.{'y' * 22}", "Content-Type": "application/json"}
    bodies = {
        b" " * 8193: "too_long",
        b" " * 10_000_000: "too_long",
        b"": "bad_json",
        b"[]": "bad_json",
        b"\xff": "bad_json",
        b'{"type": "ping"}': "missing",
        b'{"type": "join", "id": "j"}': "missing",
    }
    for body, code in bodies.items():
        (answer,) = (await client.post("/api/message", content=body, headers=headers)).json()
        assert (answer["type"], answer["code"]) == ("refused", code), body[:40]
        lines = (await client.post("/api/stream", content=body, headers=headers)).text.splitlines()
        assert len([line for line in lines if line.startswith("data: ")]) == 1
        assert code in lines[0]


async def test_a_stream_is_entered_by_entering_and_by_nothing_else(client: httpx.AsyncClient, url: str) -> None:
    async with streaming(url, creation()) as host:
        assert (await host.ask(creation()))["code"] == "unknown_type"
    response = await client.post("/api/stream", json={"type": "chat", "id": "c", "text": "hello"})
    assert '"not_joined"' in response.text


async def test_a_token_may_send_100_messages_in_20_seconds(url: str) -> None:
    async with streaming(url, creation()) as host:
        codes = [await host.code("ping") for _ in range(101)]
    assert codes == ["pong"] * 100 + ["too_fast"]


async def test_an_address_may_try_in_vain_120_times_by_either_way(client: httpx.AsyncClient, url: str) -> None:
    message = {"type": "chat", "id": "c", "text": "hello"}
    strange = {"X-Forwarded-For": "192.0.2.1"}  # believed, because it comes from this machine
    async with Table(url) as table:
        host = await table.come(creation())
        codes = []
        for number in range(61):
            headers = {"Authorization": f"Bearer {'0' * 20}.{number:022}", **strange}
            codes.append((await client.post("/api/message", json=message, headers=headers)).json()[0]["code"])
            entering = rejoining(f"{host.match}.{number:022}")
            told = (await client.post("/api/stream", json=entering, headers=strange)).text
            codes.append(json.loads(told.removeprefix("data: "))["code"])
        other = (await client.post("/api/stream", json=rejoining(f"a.{'x' * 22}"))).text
        back = await table.come(rejoining(host.token))
    assert codes == ["unknown_token"] * 120 + ["too_fast"] * 2
    assert '"unknown_token"' in other
    assert back.participant == "p1"


async def test_a_stop_tells_streams_and_sockets_to_come_back_and_ends_within_10_seconds_with_0(tmp_path: Any) -> None:
    server = Served(f"sqlite:///{tmp_path / 'store.sqlite'}")
    try:
        async with Table(server.url) as table:
            host = await table.come(creation())
            stream = await table.stream(joining(host.code_of_room, "Anna"))
            outside = await table.connect()
            server.process.terminate()
            code = await asyncio.to_thread(server.process.wait, 60)
            closings = [await host.closed(), await outside.closed()]
            await stream.closed()
    finally:
        server.stop()
    assert code == 0
    assert closings == [1012, 1012]
    assert host.told[-1] == stream.told[-1] == {"type": "closing", "reason": "restart"}
