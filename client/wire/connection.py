"""A connection to a room that heals by itself: it comes back, sends again what was not answered, and catches up."""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, Literal, Self, TypeAlias

from client.wire.address import Address
from client.wire.lines import Line, LineLost, Way, open_line
from server.protocol.base import PROTOCOL
from server.protocol.client_messages import Asks, Create, Entering, Join, Rejoin, Watch
from server.protocol.server_messages import (
    Ack,
    Closing,
    Forecast,
    Pong,
    Refused,
    Said,
    ServerMessage,
    State,
    Welcome,
)

LinkState: TypeAlias = Literal["connecting", "connected", "away", "ended"]
WAITS_S: Final = (0.1, 0.2, 0.5, 1.0, 2.0, 4.0)
"""How long to wait at most before each further attempt, seconds; the last one goes on for ever."""
TOO_FAST_S: Final = 5.0
AGAIN_S: Final = 0.3
"""How long to wait before a message is sent again that the server could not take."""
_GONE: Final = ("kicked", "left")
_CHANCE: Final = random.SystemRandom()


class ServerRefused(Exception):  # noqa: N818 - it is what the server says
    """The server lets nobody in, or no more: `refused` says why."""

    def __init__(self, refused: Refused) -> None:
        """Keep the refusal."""
        super().__init__(f"{refused.code}: {refused.reason}")
        self.refused = refused


class Ended(Exception):  # noqa: N818 - it is what has happened
    """The participant has left the room or was taken out of it, or the connection was closed."""


@dataclass(frozen=True, slots=True)
class Link:
    """How the connection stands, and since when (`time.monotonic`); `reason` is why it is away or has ended."""

    state: LinkState
    since: float
    reason: str = ""


@dataclass(slots=True, eq=False)
class _Asked:
    message: Asks
    answer: asyncio.Future[ServerMessage]
    settled: asyncio.Event = field(default_factory=asyncio.Event)


class Connection:
    """A connection to a room, used as `async with Connection(address, Join(...), hear) as connection:`.

    `await connection.entered()` returns the welcome, `await connection.ask(message)` the answer to a message, however
    often the line is lost in between: messages go one after the other, each under its own id until it is answered.
    `hear` is called with all that the server tells, in order, but for what was told before, and `link_changed` when the
    line is lost or back.
    """

    def __init__(
        self,
        address: Address,
        entering: Entering,
        hear: Callable[[ServerMessage], None],
        *,
        link_changed: Callable[[Link], None] = lambda _: None,
        way: Way | None = None,
    ) -> None:
        """Keep where to go and how to enter; `way` allows one way only."""
        self.link = Link("connecting", time.monotonic())
        self.token: str | None = entering.token if isinstance(entering, Rejoin) else None
        self._address = address
        self._entering = entering
        self._hear = hear
        self._link_changed = link_changed
        self._way: Way = way or "socket"
        self._fixed = way is not None
        self._welcome: asyncio.Future[Welcome] = asyncio.get_running_loop().create_future()
        self._queue: deque[_Asked] = deque()
        self._news = asyncio.Event()
        self._have = entering.have if isinstance(entering, Rejoin) else 0
        self._step = -1
        self._count = 0
        self._attempt = 0
        self._prefix = f"{_CHANCE.getrandbits(48):x}"
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Begin to connect."""
        self._task = asyncio.create_task(self._run(), name="connection")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hang up; the seat is kept for whoever comes back with the token."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        self._end("closed", Ended("closed"))

    async def entered(self) -> Welcome:
        """Return the first welcome, when it has come.

        Raises:
            ServerRefused: when the server lets nobody in.
            Ended: when the connection was closed before.
        """
        return await asyncio.shield(self._welcome)

    def fresh(self) -> str:
        """Return an id for a message that no other has, from whichever device."""
        self._count += 1
        return f"{self._prefix}-{self._count}"

    async def ask(self, message: Asks) -> ServerMessage:
        """Return the answer to a message: `ack`, `refused`, `forecast` or `pong`; it waits while the line is lost.

        Raises:
            Ended: when the connection ends before.
            ServerRefused: when the server does not let the participant back in.
        """
        if self.link.state == "ended":
            raise Ended(self.link.reason)
        asked = _Asked(message, asyncio.get_running_loop().create_future())
        self._queue.append(asked)
        self._news.set()
        try:
            return await asked.answer
        finally:
            if asked in self._queue:
                self._queue.remove(asked)
                asked.settled.set()

    # ---- the line ----

    async def _run(self) -> None:
        while True:
            wait, inside = 0.0, asyncio.Event()
            try:
                async with open_line(self._way, self._address, self._first(), lambda: self.token) as line:
                    await self._serve(line, inside)
            except ServerRefused as refused:
                self._end(refused.refused.code, refused)
                return
            except Ended as ended:
                self._end(str(ended), ended)
                return
            except LineLost as lost:
                self._choose_way(lost, inside.is_set())
                wait = TOO_FAST_S if lost.reason == "too_fast" else 0.0
                self._set("away" if self._welcome.done() else "connecting", lost.reason)
            except Exception as error:
                self._end("broken", error)
                raise
            longest = WAITS_S[min(self._attempt, len(WAITS_S) - 1)]
            self._attempt += 1
            await asyncio.sleep(wait + longest * (0.5 + _CHANCE.random() / 2))

    def _choose_way(self, lost: LineLost, was_inside: bool) -> None:
        """Choose how to go next: a stream only after a socket that is blocked or leads nowhere, else a socket.

        So a stream that fails is never tried twice in a row: perhaps there is only a way for sockets.
        """
        if self._fixed:
            return
        leads_nowhere = lost.blocked or (not was_inside and lost.reason in ("closed", "silent"))
        self._way = "stream" if self._way == "socket" and leads_nowhere else "socket"

    def _first(self) -> Asks:
        """Return the message that enters the room: how it was entered, or with the token once that is known."""
        if self.token is None or isinstance(self._entering, Watch):
            return self._entering
        return Rejoin(id=self.fresh(), protocol=PROTOCOL, token=self.token, have=self._have)

    async def _serve(self, line: Line, inside: asyncio.Event) -> None:
        """Hear and send on a line until it is lost; `inside` is set when the room has been entered on it."""
        parts = [asyncio.create_task(part) for part in (self._read(line, inside), self._send(line, inside))]
        try:
            done, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for part in parts:
                part.cancel()
            await asyncio.gather(*parts, return_exceptions=True)
        for part in done:
            part.result()

    async def _read(self, line: Line, inside: asyncio.Event) -> None:
        """Take what comes."""
        while True:
            message = await line.next()
            if isinstance(message, Welcome):
                self._come_in(message)
                inside.set()
            elif isinstance(message, Closing):
                if message.reason in _GONE:
                    self._hear(message)
                    raise Ended(message.reason)
                raise LineLost(message.reason)
            elif isinstance(message, Refused) and not inside.is_set():
                self._refuse(message)
            else:
                self._take(message)

    async def _send(self, line: Line, inside: asyncio.Event) -> None:
        """Send what waits once the room is entered, one message after the other, each until it is answered."""
        await inside.wait()
        while True:
            while not self._queue:
                self._news.clear()
                await self._news.wait()
            asked = self._queue[0]
            asked.settled.clear()
            for message in await line.send(asked.message):
                self._take(message)
            await asked.settled.wait()
            if asked in self._queue:
                await asyncio.sleep(AGAIN_S)

    def _take(self, message: ServerMessage) -> None:
        """Take what has come on an open line: an answer, or news."""
        if isinstance(message, Ack | Refused | Forecast | Pong):
            asked = next((one for one in self._queue if one.message.id == message.id), None)
            if asked is None:
                return  # the answer to something that was answered before
            asked.settled.set()
            if isinstance(message, Refused) and message.code == "unavailable":
                return  # it is sent again
            self._queue.remove(asked)
            if not asked.answer.done():
                asked.answer.set_result(message)
            return
        if isinstance(message, Said):
            if message.said.line <= self._have:
                return
            self._have = message.said.line
        if isinstance(message, State):
            if message.step < self._step:
                return
            self._step = message.step
        self._hear(message)

    def _come_in(self, welcome: Welcome) -> None:
        self.token = welcome.token or self.token
        if welcome.chat:
            self._have = max(self._have, welcome.chat[-1].line)
        if not self._welcome.done():
            self._welcome.set_result(welcome)
        self._attempt = 0
        self._set("connected")
        self._hear(welcome)

    def _refuse(self, refused: Refused) -> None:
        """Take a refusal to let us in: for good, or for now.

        Raises:
            ServerRefused, LineLost: always one of them.
        """
        if refused.code in ("unavailable", "too_fast"):
            raise LineLost(refused.code)
        raise ServerRefused(refused)

    # ---- how it stands ----

    def _set(self, state: LinkState, reason: str = "") -> None:
        if (self.link.state, self.link.reason) != (state, reason):
            since = self.link.since if self.link.state == state else time.monotonic()
            self.link = Link(state, since, reason)
            self._link_changed(self.link)

    def _end(self, reason: str, error: Exception) -> None:
        self._set("ended", reason)
        if not self._welcome.done():
            self._welcome.set_exception(error)
            with contextlib.suppress(Exception):
                self._welcome.exception()  # perhaps nobody waits for it
        for asked in [*self._queue]:
            if not asked.answer.done():
                asked.answer.set_exception(error)
        self._queue.clear()


__all__ = ["Connection", "Create", "Ended", "Join", "Link", "Rejoin", "ServerRefused", "Watch"]
