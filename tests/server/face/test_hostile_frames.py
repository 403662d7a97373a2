"""What no client of ours sends: each gets a refusal in words, or a code with which it is closed, and harms nobody."""

from __future__ import annotations

import asyncio
import json
import time
import zlib
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from benchmarks.raw import BINARY, CONTINUATION, PING, PONG, Raw, connection, frame, handshake, raw_socket
from benchmarks.served import Served
from tests.server.face.guests import Table, connected, creation, fresh, joining, rejoining

pytestmark = pytest.mark.anyio

DEEP = "[" * 4000 + "]" * 4000
TEXTS: dict[str, str] = {
    "": "bad_json",
    " ": "bad_json",
    "{": "bad_json",
    "}": "bad_json",
    "null": "bad_json",
    "[]": "bad_json",
    '"ping"': "bad_json",
    "1": "bad_json",
    "{}": "unknown_type",
    "{'type': 'ping'}": "bad_json",
    '{"type": "ping", "id": "a",}': "bad_json",
    '{"type": "ping", "id": "a"} {}': "bad_json",
    '\ufeff{"type": "ping", "id": "a"}': "bad_json",
    '{"type": "ping", "id": "a"}\x00': "bad_json",
    '{"type": "ping", "id": "a", "id": "b"}': "double_key",
    '{"type": "ping", "id": NaN}': "not_exact",
    '{"type": "ping", "id": Infinity}': "not_exact",
    '{"type": "ping", "id": -Infinity}': "not_exact",
    '{"type": "ping", "id": 1e999}': "not_exact",
    '{"type": "ping", "id": 1.0}': "not_exact",
    '{"type": "ping", "id": 1E2}': "not_exact",
    '{"type": "ping", "id": ' + "9" * 5000 + "}": "bad_json",
    '{"type": "ping", "id": ' + "9" * 4000 + "}": "wrong_type",
    '{"type": "ping", "id": "\\ud83d"}': "bad_text",
    '{"type": "ping", "\\udc00": "a"}': "bad_text",
    '{"type": "ping", "id": "\\u0000"}': "wrong_form",
    '{"type": "ping", "id": ""}': "wrong_form",
    '{"type": "ping", "id": "a b"}': "wrong_form",
    '{"type": "ping", "id": "a\\n"}': "wrong_form",
    '{"type": "ping", "id": "' + "a" * 37 + '"}': "wrong_form",
    '{"type": "ping", "id": ["a"]}': "wrong_type",
    '{"type": "ping", "id": {"a": 1}}': "wrong_type",
    '{"type": "ping", "id": null}': "wrong_type",
    '{"type": "ping", "id": true}': "wrong_type",
    '{"type": "ping"}': "missing",
    '{"type": "ping", "id": "a", "participant": "p1"}': "unexpected",
    '{"type": "ping", "id": "a", "__class__": "x"}': "unexpected",
    '{"type": "Ping", "id": "a"}': "unknown_type",
    '{"type": ["ping"], "id": "a"}': "unknown_type",
    '{"type": {}, "id": "a"}': "unknown_type",
    '{"type": "welcome", "id": "a"}': "unknown_type",
    '{"type": "constructor", "id": "a"}': "unknown_type",
    '{"type": "watch", "id": "a", "protocol": 2, "code": "ACDEFH"}': "wrong_protocol",
    '{"type": "watch", "id": "a", "protocol": true, "code": "ACDEFH"}': "wrong_type",
    '{"type": "watch", "id": "a", "protocol": "1", "code": "ACDEFH"}': "wrong_type",
    '{"type": "watch", "id": "a", "protocol": 1, "code": "AAAAA0"}': "bad_code",
    '{"type": "watch", "id": "a", "protocol": 1, "code": "ACDEFH"}': "unknown_room",
    '{"type": "watch", "id": "a", "protocol": 1, "code": 123456}': "wrong_type",
    '{"type": "rejoin", "id": "a", "protocol": 1, "token": "\' OR 1=1 --.xxxxxxxxxxxxxxxxxxxxxx"}': "wrong_form",
    '{"type": "rejoin", "id": "a", "protocol": 1, "token": "\'OR\'1\'=\'1.xxxxxxxxxxxxxxxxxxxxxx"}': "unknown_token",
    '{"type": "ping", "id": ' + "[" * 60 + "]" * 60 + "}": "wrong_type",
    '{"type": "ping", "id": ' + "[" * 100 + "]" * 100 + "}": "too_deep",
    DEEP: "too_deep",
    '{"a":' * 1200 + "1" + "}" * 1200: "too_deep",
    " " * 8193: "too_long",
    '{"type": "ping", "id": "' + "a" * 8192 + '"}': "too_long",
    '{"type": "ping", "id": "' + "\U0001f33e" * 2048 + '"}': "too_long",
    "x" * 65_536: "too_long",
}


@pytest.mark.parametrize("binary", [False, True], ids=["text", "binary"])
async def test_every_text_that_is_no_message_is_refused_by_a_code(url: str, binary: bool) -> None:
    codes = {}
    async with connected(url) as guest:
        for text in TEXTS:
            since = len(guest.told)
            await guest.tell(text.encode() if binary else text)
            codes[text] = (await guest.until("refused", since))["code"]
        assert await guest.code("ping") == "pong"
    assert codes == TEXTS


async def test_what_is_longer_than_a_frame_may_be_is_closed_with_1009(url: str) -> None:
    for size in (65_537, 1 << 20, 10 << 20):
        async with connected(url, max_size=None) as guest:
            with suppress(OSError, ConnectionClosed):  # it is closed while we still send
                await guest.tell("x" * size)
            assert await guest.closed() in (1009, 1006), size


CLOSED: dict[str, tuple[bytes, str]] = {
    "invalid UTF-8": (frame(b"\xff\xfe"), "closed 1007"),
    "invalid UTF-8 in a later part": (frame(b"a", fin=False) + frame(b"\xc3", CONTINUATION), "closed 1007"),
    "a compressed frame": (frame(zlib.compress(b'{"type":"ping","id":"a"}'), rsv1=True), "closed 1002"),
    "a frame without a mask": (frame(b'{"type":"ping","id":"a"}', masked=False), "closed 1002"),
    "an unknown opcode": (frame(b"a", 3), "closed 1002"),
    "a continuation of nothing": (frame(b"a", CONTINUATION), "closed 1002"),
    "a text within a text": (frame(b"a", fin=False) + frame(b"a"), "closed 1002"),
    "a ping in parts": (frame(b"a", PING, fin=False), "closed 1002"),
    "a ping that is too long": (frame(b"a" * 126, PING), "closed 1002"),
    "a length that no frame may have": (b"\x81\xff" + b"\xff" * 8 + b"mask", "closed 1009"),
    "a length of a terabyte": (b"\x81\xff" + (1 << 40).to_bytes(8, "big") + b"mask", "closed 1009"),
    "parts that together are too long": (
        frame(b"x" * 60_000, fin=False) + frame(b"x" * 60_000, CONTINUATION),
        "closed 1009",
    ),
    "a message in too many parts": (frame(b"", fin=False) + frame(b"", CONTINUATION, fin=False) * 100, "closed 1008"),
    "too many pings": (frame(b"a" * 125, PING) * 101, "closed 1008"),
    "a close with a code that none may send": (frame((1005).to_bytes(2, "big"), 8), "closed 1002"),
}


@pytest.mark.parametrize("kind", CLOSED)
async def test_a_frame_that_breaks_the_rules_of_websockets_is_answered_by_a_code(url: str, kind: str) -> None:
    data, wanted = CLOSED[kind]
    async with raw_socket(url) as raw:
        await raw.send(data)
        assert await asyncio.wait_for(raw.end(), 20) == wanted


async def test_a_message_in_parts_with_pings_between_is_one_message(url: str) -> None:
    text = json.dumps({"type": "ping", "id": "in-parts"}).encode()
    async with raw_socket(url) as raw:
        await raw.send(frame(text[:5], fin=False) + frame(b"p", PING) + frame(text[5:9], CONTINUATION, fin=False))
        await raw.send(frame(b"unasked", PONG) + frame(text[9:], CONTINUATION))
        opcode, data = await raw.receive()
        assert (opcode, data) == (PONG, b"p")
        assert json.loads(await raw.text())["id"] == "in-parts"
        await raw.send(frame(text, BINARY))
        assert json.loads(await raw.text())["type"] == "pong"


async def test_no_compression_is_agreed_on(url: str) -> None:
    async with connect(url.replace("http", "ws", 1) + "/ws", compression="deflate") as line:
        assert line.response is not None
        assert "Sec-WebSocket-Extensions" not in line.response.headers


HEADS = {
    "another version": ("Sec-WebSocket-Version: 8",),
    "a second key": ("Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",),
    "many headers": tuple(f"X-{number}: y" for number in range(200)),
    "a long header": ("X: " + "y" * 20_000,),
    "more than is read": ("X: " + "y" * 200_000,),
    "a header of control signs": ("X: a\x01b",),
    "smuggling": ("Content-Length: 5", "Transfer-Encoding: chunked"),
}


@pytest.mark.parametrize("kind", HEADS)
async def test_a_strange_handshake_is_answered(url: str, kind: str) -> None:
    async with connection(url) as raw:
        await raw.send(handshake(url, *HEADS[kind]))
        answer = await asyncio.wait_for(raw.reader.read(1000), 10)
    assert answer.split(b" ")[1] in (b"101", b"400", b"426"), answer[:200]


async def test_nobody_decides_or_leaves_for_another(url: str) -> None:
    async with Table(url) as table:
        one, two = await table.start(2)
        decision = {"turn": 0, "phase": one.state["phase"], "decision": {"kind": one.state["phase"]}}
        for extra in ({"seat": 1}, {"participant": "p1"}, {"author": "p1"}, {"province": one.state["view"]["viewer"]}):
            assert await two.code("decide", **decision, **extra) == "unexpected"
            assert await two.code("leave", **extra) == "unexpected"
        own = {**decision["decision"], "seat": one.state["view"]["viewer"]}
        assert await two.code("decide", **{**decision, "decision": own}) == "unknown_field"
        orders: dict[str, dict[str, Any]] = {
            "start": {},
            "pause": {},
            "clock": {"seconds": 30},
            "extend": {"seconds": 30},
            "kick": {"participant": "p1"},
            "put_bot": {"seat": 1, "policy": "line"},
            "take_bot": {"seat": 1},
            "nudge": {"seat": 1},
        }
        for kind, fields in orders.items():
            assert await two.code(kind, **fields) == "not_host", kind
        assert await two.code("take_seat", seat=1) == "seated"
        assert one.state["waiting"] == [1, 2]
        assert "decided" not in one.kinds()


async def test_ids_of_others_messages_are_nobody_elses_and_tokens_cannot_be_mixed(url: str) -> None:
    async with Table(url) as table:
        one, two = await table.start(2)
        other = await table.come(creation())
        line = {"type": "chat", "id": fresh(), "text": "mine"}
        assert await one.code(line) == "ack"
        assert await two.code({**line, "text": "his, under the same id"}) == "ack"
        told = await two.until(lambda told: told["type"] == "chat" and told["said"]["participant"] == "p2")
        assert told["said"]["text"] == "his, under the same id"
        mixed = f"{one.match}.{other.token.partition('.')[2]}", f"{other.match}.{one.token.partition('.')[2]}"
        for token in (*mixed, one.token[:-1], one.token + "x", one.token.upper(), f"{one.match}.{'0' * 64}"):
            stranger = await table.connect()
            assert await stranger.code(rejoining(token)) == "unknown_token", token
        stolen = await table.connect()
        seen = await stolen.ask(joining(one.code_of_room, "Thief", secret=one.token.partition(".")[2]))
        assert seen["participant"] == "p1"  # whoever has the secret has the seat: that is what it is


Act = Callable[[Raw], Coroutine[Any, Any, None]]


async def drip(raw: Raw, data: bytes) -> None:
    """Send bytes one at a time, for as long as they are taken."""
    for number in range(len(data)):
        await raw.send(data[number : number + 1])
        await asyncio.sleep(1)


async def test_whoever_is_too_slow_is_let_go_and_whoever_is_only_silent_is_not(served: Served) -> None:
    url = served.url
    long_head = b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 100
    slow_body = (
        b"POST /api/message HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
    )
    upgraded = handshake(url)

    async def silent(raw: Raw) -> None: ...

    async def slow_head(raw: Raw) -> None:
        await drip(raw, long_head)

    async def slow_handshake(raw: Raw) -> None:
        await drip(raw, upgraded)

    async def slow_second_head(raw: Raw) -> None:
        await raw.send(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        await drip(raw, long_head)

    async def body_after_head(raw: Raw) -> None:
        await raw.send(slow_body)
        await drip(raw, b" " * 500)

    async def never_enters(raw: Raw) -> None:
        await raw.send(upgraded)

    async def asks_and_never_enters(raw: Raw) -> None:
        await raw.send(upgraded)
        for _ in range(100):
            await raw.send(frame(b'{"type":"ping","id":"p"}'))
            await asyncio.sleep(1)

    async def how_long(act: Act) -> float:
        begun = time.monotonic()
        async with connection(url) as raw:
            acting = asyncio.create_task(act(raw))
            try:
                async with asyncio.timeout(120):
                    while await raw.reader.read(65_536):
                        pass
            except OSError:
                pass
            acting.cancel()
            await asyncio.gather(acting, return_exceptions=True)
        return time.monotonic() - begun

    acts = [silent, slow_head, slow_handshake, slow_second_head, body_after_head, never_enters, asks_and_never_enters]
    async with Table(url) as table:
        quiet = await table.come(creation())
        times = await asyncio.gather(*(how_long(act) for act in acts))
        assert await quiet.code("ping") == "pong"  # silent all the time, and still there
    named: dict[str, Any] = {act.__name__: seconds for act, seconds in zip(acts, times, strict=True)}
    assert max(times) < 30, named
    assert min(times) > 4, named
