"""Lines to a server: a WebSocket, or a stream of events with a request for each message."""

from __future__ import annotations

import contextlib
import ssl
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import cache
from typing import Final, Literal, TypeAlias

import httpx
from pydantic import TypeAdapter
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException

from client.wire.address import Address
from server.protocol.client_messages import Asks
from server.protocol.server_messages import ServerMessage

Way: TypeAlias = Literal["socket", "stream"]

OPEN_S: Final = 10
PING_S: Final = 4
PONG_S: Final = 6
"""A socket that is silent is asked whether it lives, and is lost when it does not answer."""
SILENT_S: Final = 10
"""A stream in which nothing comes for so long, not even a sign of life, is lost."""
_ANSWERS: Final[TypeAdapter[list[ServerMessage]]] = TypeAdapter(list[ServerMessage])
_MESSAGE: Final[TypeAdapter[ServerMessage]] = TypeAdapter(ServerMessage)


class LineLost(Exception):  # noqa: N818 - it is the line that is lost
    """The line is lost, or cannot be had.

    `reason` is unreachable, silent, closed, strange (what is said is not understood), or what the server says: restart,
    too_slow, too_fast, unavailable. `blocked`: the server is there, and this way to it is not.
    """

    def __init__(self, reason: str, *, blocked: bool = False) -> None:
        """Keep why."""
        super().__init__(reason)
        self.reason = reason
        self.blocked = blocked


def _lost(error: Exception) -> LineLost:
    """Return what an error of the network comes to."""
    silent = isinstance(error, TimeoutError | httpx.TimeoutException)
    return LineLost("silent" if silent else "unreachable")


class Line(ABC):
    """A line on which a room has been entered, or is being entered."""

    @abstractmethod
    async def send(self, message: Asks) -> Sequence[ServerMessage]:
        """Send a message; return what came in answer already, which is the whole answer if anything.

        Raises:
            LineLost: when the line is lost.
        """

    @abstractmethod
    async def next(self) -> ServerMessage:
        """Return the next message of the server.

        Raises:
            LineLost: when the line is lost.
        """


@asynccontextmanager
async def open_line(way: Way, address: Address, entering: Asks, token: Callable[[], str | None]) -> AsyncIterator[Line]:
    """Open a line, and send the message that enters a room.

    Args:
        way: how to go.
        address: the server.
        entering: create, join, rejoin or watch.
        token: what brings the participant back, as soon as it is known; messages on a stream are sent with it.

    Raises:
        LineLost: when the line cannot be had, or is lost.
    """
    if way == "socket":
        async with _socket(address, entering) as line:
            yield line
    else:
        async with _stream(address, entering, token) as line:
            yield line


def _read(text: str | bytes) -> ServerMessage:
    try:
        return _MESSAGE.validate_json(text)
    except ValueError as error:
        raise LineLost("strange") from error


class _Socket(Line):
    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    async def send(self, message: Asks) -> Sequence[ServerMessage]:
        try:
            await self._connection.send(message.model_dump_json())
        except ConnectionClosed:
            raise LineLost("closed") from None
        return ()

    async def next(self) -> ServerMessage:
        try:
            return _read(await self._connection.recv(decode=False))
        except ConnectionClosed:
            raise LineLost("closed") from None


@asynccontextmanager
async def _socket(address: Address, entering: Asks) -> AsyncIterator[Line]:
    try:
        connection = await connect(
            address.socket,
            compression=None,
            max_size=None,
            open_timeout=OPEN_S,
            ping_interval=PING_S,
            ping_timeout=PONG_S,
            close_timeout=1,
        )
    except WebSocketException:
        raise LineLost("unreachable", blocked=True) from None
    except (OSError, UnicodeError) as error:
        raise _lost(error) from None
    try:
        line = _Socket(connection)
        await line.send(entering)
        yield line
    finally:
        await connection.close()


class _Stream(Line):
    def __init__(
        self, client: httpx.AsyncClient, events: AsyncIterator[str], url: str, token: Callable[[], str | None]
    ) -> None:
        self._client = client
        self._events = events
        self._url = url
        self._token = token

    async def send(self, message: Asks) -> Sequence[ServerMessage]:
        headers = {"Authorization": f"Bearer {self._token()}", "Content-Type": "application/json"}
        try:
            answer = await self._client.post(self._url, content=message.model_dump_json(), headers=headers)
            answer.raise_for_status()
            return _ANSWERS.validate_json(answer.content)
        except ValueError:
            raise LineLost("strange") from None
        except httpx.HTTPError as error:
            raise _lost(error) from None

    async def next(self) -> ServerMessage:
        try:
            async for row in self._events:
                if row.startswith("data: "):
                    return _read(row[6:])
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise _lost(error) from None
        raise LineLost("closed")


@cache
def _tls() -> ssl.SSLContext:
    """Return how servers are trusted; reading all certificates takes tens of milliseconds, so it is done once."""
    return httpx.create_ssl_context()


@asynccontextmanager
async def _stream(address: Address, entering: Asks, token: Callable[[], str | None]) -> AsyncIterator[Line]:
    timeout = httpx.Timeout(OPEN_S, read=SILENT_S)
    async with contextlib.AsyncExitStack() as stack:
        try:
            client = await stack.enter_async_context(httpx.AsyncClient(timeout=timeout, verify=_tls()))
            opening = client.stream(
                "POST",
                f"{address.page}/api/stream",
                content=entering.model_dump_json(),
                headers={"Content-Type": "application/json"},
            )
            response = await stack.enter_async_context(opening)
            response.raise_for_status()
        except httpx.HTTPStatusError:
            raise LineLost("unreachable", blocked=True) from None
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise _lost(error) from None
        yield _Stream(client, response.aiter_lines(), f"{address.page}/api/message", token)
