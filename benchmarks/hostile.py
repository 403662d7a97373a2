"""What hostile guests can do to the others: matches go on at a quiet pace while a server is attacked in every way.

`python -m benchmarks.hostile --json` prints how long decisions of the quiet matches waited for their acknowledgement
before and during the attacks, their errors, the server's memory before, at its highest and afterwards, and how each
attack ended: how many of its connections or messages were refused by which code, closed with which code, or cut.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import multiprocessing
import os
import platform
import secrets
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Annotated, Any, Final, TypeAlias

import typer
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from benchmarks.load import report, run
from benchmarks.raw import connection, frame, handshake, raw_socket
from benchmarks.served import Served

Ends: TypeAlias = Counter[str]
Attack: TypeAlias = Callable[[str, int], Awaitable[Ends]]

QUIET_MATCHES: Final = 2
QUIET_RATE: Final = 20
QUIET_S: Final = 10
AT_ONCE: Final = 40
"""How many connections are being made at once."""
GONE_S: Final = 60
"""After so long a connection that was not ended counts as never ended."""
CHATTERS: Final = 60
_HUNG_UP: Final = "sent 1000 (OK)"
"""What a client says whose decision came when the measurement had ended and the line was closed."""
STRANGE: Final = {"X-Forwarded-For": "192.0.2.7"}
"""Who tries in vain comes from another address, so that the quiet matches are not refused for it."""


def _message(kind: str, **fields: Any) -> str:
    return json.dumps({"type": kind, "id": secrets.token_hex(6), **fields})


def _creation(name: str = "Host") -> str:
    fields = {"scenario": "quick", "seats": [{}] * 8, "seat": 1, "name": name}
    return _message("create", protocol=1, secret=secrets.token_urlsafe(24), **fields)


def _joining(code: str, name: str) -> str:
    fields = {"code": code, "name": name, "role": "spectator"}
    return _message("join", protocol=1, secret=secrets.token_urlsafe(24), **fields)


@asynccontextmanager
async def _socket(url: str, **options: Any) -> AsyncIterator[ClientConnection]:
    known: dict[str, Any] = {"compression": None, "max_size": None, "ping_interval": None, "open_timeout": GONE_S}
    async with connect(url.replace("http", "ws", 1) + "/ws", close_timeout=1, **(known | options)) as line:
        yield line


async def _answer(line: ClientConnection, message: str) -> dict[str, Any]:
    """Return the first answer to a message."""
    await line.send(message)
    while True:
        told: dict[str, Any] = json.loads(await asyncio.wait_for(line.recv(), GONE_S))
        if told["type"] in ("welcome", "refused", "ack", "pong"):
            return told


def _named(told: dict[str, Any]) -> str:
    return str(told["code"] if told["type"] == "refused" else told["type"])


async def nonsense(url: str, count: int) -> Ends:
    """Send what is no message."""
    texts: list[str | bytes] = [
        "",
        "{",
        "[" * 4000,
        '{"type":1e999}',
        '{"type":"\\ud800"}',
        b"\xff" * 100,
        "x" * 60_000,
    ]
    ends: Ends = Counter()
    for _ in range(max(count // 90, 1)):
        async with _socket(url) as line:
            for number in range(90):
                await line.send(texts[number % len(texts)])
            for _ in range(90):
                ends[_named(json.loads(await line.recv()))] += 1
    return ends


async def floods(url: str, count: int) -> Ends:
    """Send two thousand messages, or pings, at once, and read nothing before."""
    ping = frame(b'{"type":"ping","id":"p"}')

    async def one(number: int) -> str:
        async with raw_socket(url) as raw:
            with contextlib.suppress(OSError):
                await raw.send((ping if number % 2 else frame(b"p" * 120, 9)) * 2000)
            return await raw.end()

    return await _many(one, max(count // 20, 4))


async def giants(url: str, count: int) -> Ends:
    """Send ten megabytes as one message, as parts, or as the body of a request."""
    head = b"POST /api/stream HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n"

    async def one(number: int) -> str:
        if number % 3 == 2:
            async with connection(url) as raw:
                with contextlib.suppress(OSError):
                    await raw.send(head + b" " * 10_000_000)
                answer = await raw.reader.read(4096)
                return f"answered {answer.split(b' ')[1].decode()}" if answer else "cut"
        async with raw_socket(url) as raw:
            with contextlib.suppress(OSError):
                if number % 3:
                    await raw.send(frame(b"x" * 10_000_000))
                else:
                    await raw.send(frame(b"x", fin=False) + frame(b"x" * 1000, 0, fin=False) * 10_000)
            return await raw.end()

    return await _many(one, max(count // 50, 6))


async def strangers(url: str, count: int) -> Ends:
    """Try tokens and codes that open nothing."""

    async def one(number: int) -> str:
        async with _socket(url, additional_headers=STRANGE) as line:
            token = f"{secrets.token_hex(10)}.{secrets.token_urlsafe(24)}"
            rejoin, watch = _message("rejoin", protocol=1, token=token), _message("watch", protocol=1, code="ACDEFH")
            return _named(await _answer(line, rejoin if number % 2 else watch))

    return await _many(one, count)


async def joins(url: str, count: int) -> Ends:
    """Join one room, and stay."""
    async with AsyncExitStack() as stack:
        host = await stack.enter_async_context(_socket(url))
        code = (await _answer(host, _creation()))["room"]["code"]

        async def one(number: int) -> str:
            line = await stack.enter_async_context(_socket(url))
            stack.callback(line.transport.abort)
            return _named(await _answer(line, _joining(code, f"N{number}")))

        return await _many(one, count)


async def rooms(url: str, count: int) -> Ends:
    """Make rooms and leave them alone."""

    async def one(_: int) -> str:
        async with _socket(url) as line:
            return _named(await _answer(line, _creation()))

    return await _many(one, count)


async def slow_readers(url: str, count: int) -> Ends:
    """Enter a room in which much is said, and read nothing of it."""
    async with AsyncExitStack() as stack:
        host = await stack.enter_async_context(_socket(url))
        code = (await _answer(host, _creation()))["room"]["code"]
        talking = asyncio.create_task(_talk(url, code))

        async def one(_: int) -> str:
            async with raw_socket(url, small=True) as raw:
                await raw.send(frame(_message("watch", protocol=1, code=code).encode()))
                try:
                    async with asyncio.timeout(GONE_S):
                        await raw.cut()
                except TimeoutError:
                    return "never ended"
                return "cut"

        ends = await _many(one, max(count // 5, 10), at_once=count)
        talking.cancel()
        await asyncio.gather(talking, return_exceptions=True)
        return ends


async def _talk(url: str, code: str) -> None:
    """Let many people talk in a room as much as they may."""

    async def one(number: int) -> None:
        async with _socket(url) as line:
            await line.send(_joining(code, f"T{number}"))
            listening = asyncio.create_task(_listen(line))
            while True:
                await line.send(_message("chat", text="x" * 500))
                await asyncio.sleep(2.1)
                if listening.done():
                    return

    await asyncio.gather(*(one(number) for number in range(CHATTERS)))


async def _listen(line: ClientConnection) -> None:
    with contextlib.suppress(ConnectionClosed):
        async for _ in line:
            pass


async def slow_writers(url: str, count: int) -> Ends:
    """Begin a request, a handshake or a message, and go on one byte a second."""
    requests = [
        b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 50,
        b"POST /api/message HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n",
        handshake(url),
    ]

    async def one(number: int) -> str:
        async with connection(url) as raw:
            request = requests[number % len(requests)]
            with contextlib.suppress(OSError):
                if number % 3:
                    await raw.send(request[:-3])
                for byte in range(GONE_S):
                    await raw.send(request[byte : byte + 1] if not number % 3 else b" ")
                    await asyncio.sleep(1)
                    if raw.reader.at_eof():
                        return "cut"
                return "never ended"
            return "cut"

    return await _many(one, max(count // 5, 10), at_once=count)


async def _many(one: Callable[[int], Awaitable[str]], count: int, at_once: int = AT_ONCE) -> Ends:
    """Do something many times, and count how it ends."""
    gate = asyncio.Semaphore(at_once)

    async def guarded(number: int) -> str:
        async with gate:
            try:
                return await one(number)
            except ConnectionClosed as closed:
                return "cut" if closed.rcvd is None else f"closed {closed.rcvd.code}"
            except (OSError, asyncio.IncompleteReadError):
                return "cut"

    return Counter(await asyncio.gather(*(guarded(number) for number in range(count))))


ATTACKS: Final[dict[str, Attack]] = {
    attack.__name__: attack
    for attack in (nonsense, floods, giants, strangers, joins, rooms, slow_readers, slow_writers)
}


def attack(url: str, count: int, names: Sequence[str]) -> dict[str, dict[str, int]]:
    """Attack a server in several ways at once; return how each ended."""

    async def all_at_once() -> list[Ends]:
        return list(await asyncio.gather(*(ATTACKS[name](url, count) for name in names)))

    found = asyncio.run(all_at_once())
    return {name: dict(sorted(ends.items())) for name, ends in zip(names, found, strict=True)}


async def _quiet(url: str, seconds: float) -> dict[str, Any]:
    return report(await run(url, QUIET_MATCHES, 4, "quick", seconds, QUIET_RATE), seconds)


async def _measure(served: Served, count: int, names: Sequence[str]) -> dict[str, Any]:
    loop = asyncio.get_running_loop()
    before = await _quiet(served.url, QUIET_S / 2)
    memory = [served.memory_mb()]
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        attacking = loop.run_in_executor(pool, attack, served.url, count, names)
        during = []
        while not attacking.done():
            during.append(await _quiet(served.url, QUIET_S))
            memory.append(served.memory_mb())
        attacks = await attacking
    after = await _quiet(served.url, QUIET_S / 2)
    return {
        "connections": count,
        "quiet_ack_ms": {
            "before": before["ack_ms"],
            "during": {name: max(one["ack_ms"][name] for one in during) for name in ("p50", "p99")},
            "after": after["ack_ms"],
        },
        "quiet_decisions": sum(one["decisions"] for one in during),
        "quiet_errors": [
            error for one in (before, *during, after) for error in one["first_errors"] if not error.startswith(_HUNG_UP)
        ],
        "server_rss_mb": {"before": memory[0], "most": max(memory), "after": served.memory_mb()},
        "attacks": attacks,
    }


def measure(count: int, names: Sequence[str] = tuple(ATTACKS), log: Path | None = None) -> dict[str, Any]:
    """Return the figures of a private server that is attacked by so many connections of each kind."""
    with (
        tempfile.TemporaryDirectory(prefix="greatleap-hostile-") as folder,
        Served(f"sqlite:///{Path(folder) / 'hostile.sqlite'}", log=log) as served,
    ):
        return asyncio.run(_measure(served, count, names))


def main(
    connections: Annotated[
        int, typer.Option(min=10, help="Joins to one room, rooms, and guesses; others fewer.")
    ] = 1000,
    attacks: Annotated[list[str] | None, typer.Option("--attack", help="Only this attack; may be given again.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON.")] = False,
) -> None:
    """Attack a private server and print what came of it."""
    for name in attacks or ():
        if name not in ATTACKS:
            raise typer.BadParameter(f"there is no attack {name!r}; there are {', '.join(ATTACKS)}")
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    print(
        json.dumps(
            {"machine": machine, **measure(connections, attacks or tuple(ATTACKS))}, indent=None if as_json else 1
        )
    )


if __name__ == "__main__":
    typer.run(main)
