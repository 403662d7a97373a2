"""A bad line: a proxy between clients and servers that cuts connections, delays, repeats and reorders messages.

On a connection that TCP holds together a message is lost by losing the line with it, so that is how it drops one. It
works on whole messages of WebSockets, in both directions; which message meets what is drawn from a seed.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, InvalidHandshake

_End = ClientConnection | ServerConnection
_TRY_S: Final = 0.2
_CONNECT_S: Final = 5


@dataclass(frozen=True, slots=True)
class Badness:
    """What happens to messages: shares in permille, and the longest delay in seconds."""

    cut: int = 8
    repeated: int = 50
    reordered: int = 50
    delay_s: float = 0.02


GOOD: Final = Badness(0, 0, 0, 0.0)


@dataclass(slots=True)
class Line:
    """A proxy that listens: its port, what happens to messages now, and how often it has done what."""

    port: int
    badness: Badness
    done: dict[str, int] = field(default_factory=lambda: {"forwarded": 0, "cut": 0, "repeated": 0, "reordered": 0})

    @property
    def url(self) -> str:
        """Return its address."""
        return f"http://127.0.0.1:{self.port}"


@asynccontextmanager
async def bad_line(targets: Sequence[str], badness: Badness, seed: str) -> AsyncIterator[Line]:
    """Let a proxy listen on a free port.

    Args:
        targets: the servers, such as `http://127.0.0.1:8000`; connections go to them in turn.
        badness: what happens to messages at first; `Line.badness` changes it.
        seed: of what is drawn.
    """
    line, number = Line(0, badness), count()

    async def carry(client: ServerConnection) -> None:
        n = next(number)
        chance = random.Random(f"{seed}/{n}")
        path = client.request.path if client.request is not None else "/ws"
        try:
            server = await connect(
                targets[n % len(targets)].replace("http", "ws", 1) + path,
                compression=None,
                max_size=None,
                ping_interval=None,
                open_timeout=_CONNECT_S,
            )
        except (OSError, TimeoutError, InvalidHandshake):
            await client.close(1013)  # no server there: come back later
            return
        ways = [
            asyncio.create_task(_forward(client, server, chance, line)),
            asyncio.create_task(_forward(server, client, chance, line)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            for end in (client, server):
                end.transport.abort()

    async with serve(carry, "127.0.0.1", 0, compression=None, max_size=None, ping_interval=None) as listening:
        line.port = next(iter(listening.sockets)).getsockname()[1]
        yield line


async def _forward(source: _End, target: _End, chance: random.Random, line: Line) -> None:
    """Carry messages one way until the line is lost."""
    held: str | bytes | None = None
    try:
        while True:
            try:
                async with asyncio.timeout(None if held is None else _TRY_S):
                    message = await source.recv()
            except TimeoutError:
                assert held is not None
                await target.send(held)  # nothing came that it could be put behind
                held = None
                continue
            badness = line.badness
            if chance.randrange(1000) < badness.cut:
                line.done["cut"] += 1
                return
            await asyncio.sleep(chance.random() * badness.delay_s)
            if held is None and chance.randrange(1000) < badness.reordered:
                held = message
                continue
            await target.send(message)
            line.done["forwarded"] += 1
            if chance.randrange(1000) < badness.repeated:
                await target.send(message)
                line.done["repeated"] += 1
            if held is not None:
                await target.send(held)
                line.done["reordered"] += 1
                held = None
    except ConnectionClosed:
        return
