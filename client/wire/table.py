"""A table at the far end of a wire: the model of `client.table`, and what only a room on a server has."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Final, Self

from bots.registry import great_leap
from client.errors import ClientError
from client.table import Ending, Seat, Table
from client.wire.address import Address
from client.wire.connection import Connection, Ended, Link, ServerRefused
from client.wire.lines import Way
from client.wire.refusals import Gone, RoomRefused, lost_words
from client.wire.seen import Seen, entered, heard
from client.words import words
from engine.choices_read import read_choices
from engine.game import PUBLIC
from engine.jsontypes import Decision
from server.protocol.client_messages import Asks, Decide, Entering, Retract
from server.protocol.codes import Refusal
from server.protocol.reading import parse, refused
from server.protocol.server_messages import Refused, SeatFacts, ServerMessage, Welcome

CLOSE_S: Final = 5.0
_BREATH_S: Final = 1.0
"""So often a wait looks up, because on some systems nothing else lets Ctrl-C through."""


class WireTable(Table):
    """A room on a server, used as `with WireTable(address, entering) as table:`.

    The connection lives in a thread of its own. What the room is like now is `seen`, and how the connection stands
    `link`; neither waits. `wait` returns when something has changed so that a condition holds. `send` hands a message
    over and gives what will be its answer; `answer_of` waits for it.
    """

    def __init__(self, address: Address, entering: Entering, *, way: Way | None = None) -> None:
        """Keep where to go and how to enter; `way` allows one way only."""
        self.address = address
        self._entering = entering
        self._way: Way | None = way
        self._game = great_leap()
        self._changed = threading.Condition()
        self._seen: Seen | None = None
        self._link = Link("connecting", time.monotonic())
        self._error: Exception | None = None
        self._connection: Connection | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._hang_up: asyncio.Event | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._live()), name="wire", daemon=True)
        self._own: tuple[Seen, Seat] | None = None

    def __enter__(self) -> Self:
        """Begin to connect."""
        self._thread.start()
        self.wait(lambda: self._connection is not None)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hang up; the seat is kept for whoever comes back with the token."""
        if self._loop is not None and self._hang_up is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._hang_up.set)
        self._thread.join(CLOSE_S)

    async def _live(self) -> None:
        self._loop, self._hang_up = asyncio.get_running_loop(), asyncio.Event()
        connection = Connection(
            self.address, self._entering, self._hear, link_changed=self._link_changed, way=self._way
        )
        async with connection:
            with self._changed:
                self._connection = connection
                self._changed.notify_all()
            try:
                await connection.entered()
            except (ServerRefused, Ended) as error:
                with self._changed:
                    self._error = error
                    self._changed.notify_all()
            await self._hang_up.wait()

    def _hear(self, message: ServerMessage) -> None:
        now = own_clock()
        with self._changed:
            if self._seen is not None:
                self._seen = heard(self._seen, message, now)
            elif isinstance(message, Welcome):
                self._seen = entered(message, now)
            self._changed.notify_all()

    def _link_changed(self, link: Link) -> None:
        with self._changed:
            self._link = link
            self._changed.notify_all()

    # ---- the room ----

    @property
    def seen(self) -> Seen:
        """Return what is known of the room.

        Raises:
            LookupError: before it was entered.
        """
        if self._seen is None:
            raise LookupError("seen")
        return self._seen

    @property
    def link(self) -> Link:
        """Return how the connection stands."""
        return self._link

    @property
    def token(self) -> str | None:
        """Return what brings the participant back; None for a watcher."""
        return None if self._connection is None else self._connection.token

    @property
    def left_s(self) -> int | None:
        """Return the seconds that are left to decide; None without a deadline."""
        left = self.seen.left(own_clock())
        return None if left is None else left // 1000

    def wait(self, until: Callable[[], bool], seconds: float | None = None) -> bool:
        """Return as soon as a condition holds, or when the time is up; whether it holds."""
        end = None if seconds is None else time.monotonic() + seconds
        with self._changed:
            while not until():
                left = _BREATH_S if end is None else min(_BREATH_S, end - time.monotonic())
                if left <= 0:
                    return False
                self._changed.wait(left)
            return True

    def poke(self) -> None:
        """Let a `wait` look at its condition again."""
        with self._changed:
            self._changed.notify_all()

    def entered(self, seconds: float) -> Seen:
        """Return the room, when it has been entered.

        Raises:
            ClientError: when the server does not let the participant in, no server answers in so many seconds, or it
                plays by other rules.
        """
        self.wait(lambda: self._seen is not None or self._error is not None, seconds)
        if isinstance(self._error, ServerRefused):
            raise RoomRefused(self._error.refused)
        if self._seen is None:
            raise ClientError("net-unreachable", url=self.address.page, reason=lost_words(self._link.reason))
        if self._seen.room.rules != self._game.version:
            raise ClientError("net-rules", theirs=self._seen.room.rules, ours=self._game.version)
        return self._seen

    def send(self, kind: type[Asks], **fields: Any) -> Future[ServerMessage]:
        """Hand a message over, and return what will be its answer, however long the line is lost.

        Raises:
            RoomRefused: when it is no message that a server would understand.
        """
        plain = {"type": kind.model_fields["type"].default, "id": "-", **fields}
        try:
            message = parse(json.dumps(plain))
        except Refusal as refusal:
            raise RoomRefused(refused(refusal)) from None
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(self._ask(message), self._loop)

    async def _ask(self, message: Asks) -> ServerMessage:
        assert self._connection is not None
        return await self._connection.ask(message.model_copy(update={"id": self._connection.fresh()}))

    def answer_of(self, sent: Future[ServerMessage]) -> ServerMessage:
        """Return the answer to a message.

        Raises:
            RoomRefused: when the server refuses it.
            Gone: when there is nobody any more who could be answered.
        """
        sent.add_done_callback(lambda _: self.poke())
        self.wait(sent.done)
        try:
            answer = sent.result()
        except Ended as ended:
            raise Gone(str(ended)) from None
        except ServerRefused as error:
            raise RoomRefused(error.refused) from None
        if isinstance(answer, Refused):
            raise RoomRefused(answer)
        return answer

    def ask(self, kind: type[Asks], **fields: Any) -> ServerMessage:
        """Send a message and return its answer; see `send` and `answer_of`."""
        return self.answer_of(self.send(kind, **fields))

    # ---- the table ----

    @property
    def leaders(self) -> dict[str, str]:
        """Return who leads each province of the table, in words."""
        return {seat.province: self.leader(seat) for seat in self.seen.room.seats if seat.province is not None}

    def leader(self, seat: SeatFacts) -> str:
        """Return who leads a seat, in words: a name, a bot, or a bot that stands in for somebody."""
        seen = self.seen
        holder = seen.person(seat.person)
        name = "" if holder is None else words("leader-human") if holder.participant == seen.me else holder.name
        bot = seat.bot or seat.stand_in
        if bot is None:
            return name or words("net-free")
        return words("net-stands-in", person=name, bot=words(f"leader-{bot}")) if name else words(f"leader-{bot}")

    @property
    def mine(self) -> list[str]:
        """Return the province that is led from here; none before the game, and where somebody only looks on."""
        state = self.seen.state
        return [] if state is None or state.view["viewer"] == PUBLIC else [str(state.view["viewer"])]

    @property
    def waiting(self) -> list[str]:
        """Return the provinces of the seats that still decide."""
        seen = self.seen
        return [str(seat.province) for seat in seen.room.seats if seat.seat in seen.waiting]

    @property
    def own(self) -> Seat:
        """Return what can be seen from here: as the province that is led from here, or as everybody."""
        seen = self.seen
        if self._own is None or self._own[0] is not seen:
            state = seen.state
            if state is None:
                raise LookupError("state")
            choices = None if state.choices is None else read_choices(state.choices)
            key = str(state.view["viewer"])
            self._own = seen, Seat(self._game, key, state.view, choices, seen.decision, self.leaders)
        return self._own[1]

    def seat(self, key: str = PUBLIC) -> Seat:
        """Return what the seat that is led from here sees, or, for whoever looks on, what everybody may see."""
        if key != self.own.key:
            raise LookupError(key)
        return self.own

    def decide(self, seat: Seat, decision: Decision) -> None:
        """Decide for the own seat; what this returns from is kept by the server."""
        self.answer_of(self.send_decision(seat, decision))

    def send_decision(self, seat: Seat, decision: Decision) -> Future[ServerMessage]:
        """Hand over what the own seat decides by what it saw, and return what will be the answer."""
        return self.send(Decide, turn=seat.view["turn"], phase=seat.phase, decision=decision)

    def retract(self, seat: Seat) -> None:
        """Take the own decision back."""
        self.ask(Retract, turn=seat.view["turn"], phase=seat.phase)

    @property
    def over(self) -> bool:
        """Return whether the game is over and its ending can be told."""
        seen = self.seen
        return seen.over is not None and seen.state is not None and bool(seen.state.view["over"])

    def ending(self) -> Ending:
        """Return how the game ended."""
        over, own = self.seen.over, self.own
        if over is None:
            raise LookupError("over")
        return Ending(own.world, over.outcome, own.view, own.leaders, over.seed, over.commitment)


def own_clock() -> int:
    """Return the milliseconds of a clock that only ever goes on."""
    return time.monotonic_ns() // 1_000_000
