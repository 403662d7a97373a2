"""The door: what every connection may do before and after it has entered a room, however it is connected."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, get_args

from server.face.limits import MESSAGES, MESSAGES_S, TRIES, TRIES_S, Window, Windows
from server.protocol.client_messages import Create, Entering, Ping
from server.protocol.codes import Refusal
from server.protocol.reading import parse, refused
from server.protocol.server_messages import Pong, Refused, ServerMessage
from server.service import metrics
from server.service.clock import now
from server.store.errors import StoreError

if TYPE_CHECKING:
    from server.protocol.client_messages import ClientMessage
    from server.service.keeper import Keeper
    from server.service.listener import Listener
    from server.service.rooms import Rooms

CREATIONS_S = 600.0
_ENTERING = get_args(Entering)
_UNCOUNTED = ("ping", "forecast")


@dataclass(slots=True)
class Door:
    """What the connections of a process share: the rooms, and what an address may still do."""

    rooms: Rooms
    creations: Windows
    origins: tuple[str, ...] = ()
    tries: Windows = field(default_factory=lambda: Windows(TRIES, TRIES_S))

    async def enter(self, message: ClientMessage, listener: Listener) -> Keeper | None:
        """Let a connection enter a room by its first message, and tell it the answer; return the room it is in.

        Raises:
            Refusal: when it may not.
            StoreError: when the store cannot be read or written.
        """
        if not isinstance(message, _ENTERING):
            raise Refusal("not_joined", "", "enter a room first: create, join, rejoin or watch")
        with self._tried(listener.address):
            return await self._enter(message, listener)

    async def participant(self, token: str, address: str) -> tuple[Keeper, str]:
        """Return the room of a token, and who holds it there.

        Raises:
            Refusal: unknown_token; too_fast, when an address has tried too often.
            StoreError: when the store cannot be read.
        """
        with self._tried(address):
            keeper = await self.rooms.of_token(token)
            return keeper, await self.rooms.participant(keeper, token)

    @contextmanager
    def _tried(self, address: str) -> Iterator[None]:
        """Count what an address has tried in vain, and refuse when that was too often."""
        if self.tries.full(address):
            raise Refusal("too_fast", "", "too many attempts; wait some minutes", {"milliseconds": int(TRIES_S * 1000)})
        try:
            yield
        except Refusal as refusal:
            if refusal.code in ("unknown_room", "unknown_token"):
                self.tries.take(address)
            raise

    async def _enter(self, message: Entering, listener: Listener) -> Keeper | None:
        if isinstance(message, Create) and not self.creations.take(listener.address):
            problem = "too many rooms were made from here; wait some minutes"
            raise Refusal("too_fast", "", problem, {"milliseconds": int(CREATIONS_S * 1000)})
        keeper = await self.rooms.find(message)
        given = await keeper.ask(message, None, listener, enters=True)
        refusals = [one for one in given if isinstance(one, Refused)]
        if any(one.code == "unknown_token" for one in refusals):
            self.tries.take(listener.address)  # the room is there, and the token opens no seat of it
        return None if refusals else keeper


class Visit:
    """One connection: the room it has entered, and how much it has sent."""

    def __init__(self, door: Door, listener: Listener) -> None:
        """Begin before the door."""
        self.keeper: Keeper | None = None
        self._entering: ClientMessage | None = None
        self._door = door
        self._listener = listener
        self._window = Window(MESSAGES, MESSAGES_S)

    async def take(self, data: str | bytes) -> bool:
        """Take what has come, and tell the answer; return whether the connection goes on."""
        listener = self._listener
        if not self._window.take():
            listener.end("too_fast")
            return False
        message: ClientMessage | None = None
        try:
            message = read(data)
            if isinstance(message, Ping):
                listener.tell(Pong(id=message.id, now=now()))
            elif self.keeper is None:
                self.keeper = await self._door.enter(message, listener)
                self._entering = message
            elif message == self._entering:
                await self.keeper.ask(message, None, listener)  # it came twice, and is answered twice
            elif isinstance(message, _ENTERING):
                raise Refusal("unknown_type", "type", "this connection has entered a room already")
            else:
                with timed(message):
                    await self.keeper.ask(message, listener.participant, listener)
        except (Refusal, StoreError) as problem:
            listener.tell(told(problem, message))
        return listener.reason is None

    def leave(self) -> None:
        """End the visit."""
        if self.keeper is not None:
            self.keeper.detach(self._listener)


def read(data: str | bytes) -> ClientMessage:
    """Return the message that stands in a text, counted.

    Raises:
        Refusal: when it is none.
    """
    message = parse(data)
    metrics.MESSAGES.labels(message.type).inc()
    return message


def timed(message: ClientMessage) -> AbstractContextManager[object]:
    """Measure how long the answer to a message takes, unless it only asks."""
    return nullcontext() if message.type in _UNCOUNTED else metrics.ACK_SECONDS.time()


def told(problem: Refusal | StoreError, message: ClientMessage | None) -> ServerMessage:
    """Return a refusal, or trouble with the store, as a message, counted."""
    if isinstance(problem, StoreError):
        metrics.STORE_TROUBLE.inc()
        problem = Refusal("unavailable", "", "the server cannot keep anything now; send it again in a moment")
    metrics.REFUSALS.labels(problem.code).inc()
    return refused(problem, None if message is None else message.id)
