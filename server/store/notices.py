"""Notices of what other processes wrote: PostgreSQL's LISTEN, on a connection of its own that comes back by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncEngine

from server.store.database import CONNECT_S, driver_connection
from server.store.trouble import TROUBLE
from server.store.writes import ANNOUNCEMENTS, CHANNEL

PING_S = 15
"""How long the connection may be silent before it is asked whether it still lives, seconds."""
RETRY_S = (0.1, 0.2, 0.5, 1, 2, 5)
"""How long to wait before each further attempt to connect, seconds; the last one goes on for ever."""
MAX_WAITING = 10_000
"""How many notices may wait to be read; when there are more they are dropped and count as missed."""


@dataclass(frozen=True, slots=True)
class Change:
    """Entry `n` of a match, and all before it, are in the store."""

    match: str
    n: int


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a process has told the others of a match; it is kept nowhere."""

    match: str
    text: str


class _Lost(Exception):  # noqa: N818 - it is the connection that is lost
    """The connection has ended, or notices had to be dropped."""


_BREAKS: tuple[type[Exception], ...] = (_Lost, *TROUBLE)


async def listen(engine: AsyncEngine) -> AsyncGenerator[Change | Announcement | None, None]:
    """Yield what any process commits or announces, this one included, as long as it is asked.

    None comes when listening begins, at first and after each break: what was committed before that may have been
    missed, so that whatever is kept in memory has to be read again.
    """
    attempt = 0
    while True:
        try:
            async with _notices(engine) as notices:
                attempt = 0
                yield None
                async for change in notices:
                    yield change
        except _BREAKS:
            await asyncio.sleep(RETRY_S[min(attempt, len(RETRY_S) - 1)])
            attempt += 1


@asynccontextmanager
async def _notices(engine: AsyncEngine) -> AsyncIterator[AsyncIterator[Change | Announcement]]:
    async with engine.connect() as connection:
        driver = await driver_connection(connection)
        waiting: asyncio.Queue[Change | Announcement | None] = asyncio.Queue(MAX_WAITING + 1)

        def heard(_driver: object, _process: int, channel: str, payload: str) -> None:
            match, _, said = payload.partition(" ")
            if waiting.qsize() < MAX_WAITING:
                waiting.put_nowait(Change(match, int(said)) if channel == CHANNEL else Announcement(match, said))
            else:
                lost()

        def lost(_driver: object = None) -> None:
            if not waiting.full():
                waiting.put_nowait(None)

        async def changes() -> AsyncIterator[Change | Announcement]:
            while True:
                try:
                    change = await asyncio.wait_for(waiting.get(), PING_S)
                except TimeoutError:
                    await driver.execute("SELECT 1", timeout=CONNECT_S)
                    continue
                if change is None:
                    raise _Lost
                yield change

        driver.add_termination_listener(lost)
        try:
            for channel in (CHANNEL, ANNOUNCEMENTS):
                await driver.add_listener(channel, heard)
            yield changes()
        finally:
            driver.remove_termination_listener(lost)
            driver.terminate()  # a connection that listened goes back to nobody
