"""Guests of a server: real clients over real sockets, which keep all that they are told."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import count
from typing import Any, Final, Self

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from server.protocol.reading import decode

PATIENCE_S: Final = 60.0
"""After so long something that is waited for counts as missing."""
NUMBERS = count(1)
ANSWERS: Final = ("ack", "refused", "welcome", "forecast", "pong")

Told = dict[str, Any]


def fresh() -> str:
    """Return an id that no message had before."""
    return f"t{next(NUMBERS)}"


def secret() -> str:
    """Return a secret as clients draw them."""
    return secrets.token_urlsafe(24)


def creation(number: int = 2, **fields: Any) -> Told:
    """Return the message that makes a room for people, its host in seat 1."""
    known: Told = {"type": "create", "id": fresh(), "protocol": 1, "secret": secret(), "name": "Guest 1"}
    return known | {"scenario": "quick", "seats": [{}] * number, "seat": 1} | fields


def joining(code: str, name: str, **fields: Any) -> Told:
    """Return the message by which somebody joins a room."""
    return {"type": "join", "id": fresh(), "protocol": 1, "secret": secret(), "code": code, "name": name} | fields


def rejoining(token: str, **fields: Any) -> Told:
    """Return the message by which somebody comes back."""
    return {"type": "rejoin", "id": fresh(), "protocol": 1, "token": token} | fields


def watching(code: str) -> Told:
    """Return the message by which somebody watches."""
    return {"type": "watch", "id": fresh(), "protocol": 1, "code": code}


class Guest:
    """One connection: `told` is all that came, each message checked to be one of the protocol."""

    def __init__(self, line: AsyncIterable[str | bytes]) -> None:
        """Listen to what comes."""
        self._line = line
        self.told: list[Told] = []
        self.texts: list[str] = []
        self.welcome: Told = {}
        self._news = asyncio.Condition()
        self._ended = False
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        try:
            async for line in self._line:
                assert isinstance(line, str)
                if not line.startswith(("{", "data: ")):
                    assert not line or line.startswith(":")  # what keeps a stream alive
                    continue
                text = line.removeprefix("data: ")
                decode(text)
                async with self._news:
                    self.texts.append(text)
                    self.told.append(json.loads(text))
                    self._news.notify_all()
        finally:
            async with self._news:
                self._ended = True
                self._news.notify_all()

    async def until(self, wanted: str | Callable[[Told], bool], since: int = 0, within: float = PATIENCE_S) -> Told:
        """Return the first message since a number that is of a type, or of which something holds; wait for it."""
        place = since
        async with asyncio.timeout(within), self._news:
            while True:
                while place < len(self.told):
                    one = self.told[place]
                    place += 1
                    if one["type"] == wanted if isinstance(wanted, str) else wanted(one):
                        return one
                if self._ended:
                    code = getattr(self._line, "close_code", None)
                    raise AssertionError(f"closed ({code}) before {wanted}; told {self.kinds()}")
                await self._news.wait()

    @property
    def line(self) -> ClientConnection:
        """Return the socket."""
        assert isinstance(self._line, ClientConnection)
        return self._line

    async def tell(self, message: Told | str | bytes) -> None:
        """Send a message, or text as it is."""
        await self.line.send(json.dumps(message) if isinstance(message, dict) else message)

    async def ask(self, kind: str | Told, **fields: Any) -> Told:
        """Send a message and return its answer."""
        message = {"type": kind, "id": fresh(), **fields} if isinstance(kind, str) else kind
        since = len(self.told)
        await self.tell(message)
        return await self.until(lambda one: one["type"] in ANSWERS and one["id"] in (message.get("id"), None), since)

    async def code(self, kind: str | Told, **fields: Any) -> str:
        """Send a message and return the code by which it is refused, or the type of its answer."""
        answer = await self.ask(kind, **fields)
        return str(answer["code"] if answer["type"] == "refused" else answer["type"])

    async def enter(self, message: Told) -> Self:
        """Enter a room."""
        self.welcome = await self.ask(message)
        assert self.welcome["type"] == "welcome", self.welcome
        return self

    async def decide(self, state: Told | None = None) -> str:
        """Decide as things stand, for the state that was told last; return the code or type of the answer."""
        state = state or self.state
        turn, phase = state["turn"], state["phase"]
        return await self.code("decide", turn=turn, phase=phase, decision={"kind": phase})

    async def play(self) -> Told:
        """Decide as things stand whenever something is owed, to the end of the game; return `over`."""
        place = 0
        while True:
            one = await self.until(lambda told: told["type"] in ("state", "over"), place)
            place = self.told.index(one, place) + 1
            if one["type"] == "over":
                return one
            if self.seat in one["waiting"]:
                assert await self.decide(one) == "ack"

    async def closed(self, within: float = PATIENCE_S) -> int | None:
        """Return the code with which the connection was closed, once it is."""
        async with asyncio.timeout(within):
            await self.line.wait_closed()
            await asyncio.gather(self._reading, return_exceptions=True)
        return self.line.close_code

    async def hang_up(self) -> None:
        """Close the connection."""
        await self.line.close()
        await asyncio.gather(self._reading, return_exceptions=True)

    def kinds(self, since: int = 0) -> list[str]:
        """Return the types of what was told since a number."""
        return [str(one["type"]) for one in self.told[since:]]

    def last(self, kind: str) -> Told:
        """Return the last message of a type."""
        return next(one for one in reversed(self.told) if one["type"] == kind)

    @property
    def state(self) -> Told:
        """Return the last state."""
        return self.last("state")

    @property
    def seat(self) -> int | None:
        """Return the seat that was taken on entering."""
        found: int | None = self.welcome["seat"]
        return found

    @property
    def token(self) -> str:
        """Return what brings the guest back."""
        return str(self.welcome["token"])

    @property
    def participant(self) -> str:
        """Return the guest's id in the room."""
        return str(self.welcome["participant"])

    @property
    def code_of_room(self) -> str:
        """Return the join code of the room."""
        return str(self.welcome["room"]["code"])

    @property
    def match(self) -> str:
        """Return the id of the match."""
        return str(self.welcome["room"]["match"])


@asynccontextmanager
async def connected(url: str, **options: Any) -> AsyncIterator[Guest]:
    """Connect to a server, and hang up at the end; options are those of websockets' `connect`."""
    known: dict[str, Any] = {"compression": None, "max_size": None, "ping_interval": None, "close_timeout": 2}
    known["open_timeout"] = PATIENCE_S
    address = url.replace("http", "ws", 1) + "/ws"
    line = await connect(address, **(known | options))
    guest = Guest(line)
    try:
        yield guest
    finally:
        await guest.hang_up()


class StreamGuest(Guest):
    """A guest without a WebSocket: told things by a stream of events, and asking by requests."""

    def __init__(self, client: httpx.AsyncClient, events: httpx.Response) -> None:
        """Listen to a stream; the client is for the requests."""
        self._client = client
        self._events = events
        super().__init__(events.aiter_lines())

    async def ask(self, kind: str | Told, **fields: Any) -> Told:
        """Send a message by a request of its own, and return its answer, which is all that the request says."""
        message = {"type": kind, "id": fresh(), **fields} if isinstance(kind, str) else kind
        headers = {"Authorization": f"Bearer {self.token}"}
        response = await self._client.post("/api/message", json=message, headers=headers)
        assert response.status_code == 200, response.text
        (answer,) = response.json()
        decode(json.dumps(answer))
        assert answer["id"] == message["id"]
        return dict(answer)

    async def begin(self) -> Self:
        """Take the welcome to the room, with which the stream begins."""
        self.welcome = await self.until(lambda one: one["type"] in ANSWERS)
        assert self.welcome["type"] == "welcome", self.welcome
        return self

    async def closed(self, within: float = PATIENCE_S) -> None:
        """Return when the stream has ended."""
        async with asyncio.timeout(within):
            await asyncio.gather(self._reading, return_exceptions=True)

    async def hang_up(self) -> None:
        """End the stream."""
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)


@asynccontextmanager
async def streaming(url: str, message: Told, **options: Any) -> AsyncIterator[StreamGuest]:
    """Enter a room by a stream of events; options are those of an `httpx` client."""
    async with (
        httpx.AsyncClient(base_url=url, timeout=PATIENCE_S, **options) as client,
        client.stream("POST", "/api/stream", json=message) as events,
    ):
        assert events.status_code == 200
        assert events.headers["content-type"].startswith("text/event-stream")
        guest = StreamGuest(client, events)
        try:
            await guest.begin()
            yield guest
        finally:
            await guest.hang_up()


class Table:
    """Guests who play one match; used as `async with Table(url) as table`."""

    def __init__(self, *urls: str) -> None:
        """Let guests come by these servers, each in turn."""
        self._urls = urls
        self._stack = AsyncExitStack()
        self.guests: list[Guest] = []

    async def __aenter__(self) -> Self:
        """Begin with nobody."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Let all hang up."""
        await self._stack.aclose()

    async def come(self, message: Told, url: str | None = None) -> Guest:
        """Let a guest connect and enter."""
        where = url or self._urls[len(self.guests) % len(self._urls)]
        guest = await self._stack.enter_async_context(connected(where))
        await guest.enter(message)
        self.guests.append(guest)
        return guest

    async def connect(self, url: str | None = None, **options: Any) -> Guest:
        """Let somebody connect who has not entered."""
        return await self._stack.enter_async_context(connected(url or self._urls[0], **options))

    async def sit(self, seats: int, **fields: Any) -> list[Guest]:
        """Make a room and fill its seats, every guest by the next server; return the guests."""
        host = await self.come(creation(seats, **fields))
        for number in range(2, seats + 1):
            await self.come(joining(host.code_of_room, f"Guest {number}"))
        return [*self.guests]

    async def stream(self, message: Told, url: str | None = None) -> StreamGuest:
        """Let a guest enter by a stream."""
        guest = await self._stack.enter_async_context(streaming(url or self._urls[0], message))
        self.guests.append(guest)
        return guest

    async def start(self, seats: int, **fields: Any) -> list[Guest]:
        """Make a room, fill its seats and begin; return the guests, each told the first state."""
        guests = await self.sit(seats, **fields)
        assert await guests[0].code("start") == "ack"
        for guest in guests:
            await guest.until("state")
        return guests


async def play(guests: Iterable[Guest]) -> list[Told]:
    """Let guests play to the end; return what each is told of it."""
    return list(await asyncio.gather(*(guest.play() for guest in guests)))


__all__ = ["ConnectionClosed", "Guest", "Table", "connected", "creation", "joining", "play", "rejoining", "watching"]
