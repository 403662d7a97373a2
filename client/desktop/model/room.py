"""A sitting at a table on a server. Nothing here waits: answers come when they come, and the window is woken."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from client.desktop.model.sitting import SeatRow, Sitting
from client.durations import duration_words
from client.errors import ClientError
from client.table import Ending, Seat
from client.terminal.changes import Teller
from client.terminal.room import clock_words
from client.wire.connection import Link
from client.wire.places import Places
from client.wire.refusals import RoomRefused, lost_words
from client.wire.seen import Seen
from client.wire.table import WireTable
from client.words import words
from engine.errors import EngineError
from engine.jsontypes import Decision
from server.protocol.client_messages import AskForecast, Asks, Retract
from server.protocol.server_messages import ServerMessage

if TYPE_CHECKING:
    from client.desktop.app import App

_TOLD = 40


class RoomSitting(Sitting):
    """A place in a room that was entered."""

    def __init__(self, app: App, table: WireTable) -> None:
        """Sit down, and watch the room from a thread of its own."""
        self.table = table
        self._app = app
        self._teller = Teller(table)
        self.told: list[str] = []
        self._asked: list[Future[ServerMessage]] = []
        self._taken_back: Decision | None = None
        self._back_at = -1
        self._closing = False
        self._watcher = threading.Thread(target=self._watch, name="watch", daemon=True)
        self._watcher.start()

    def _watch(self) -> None:
        table = self.table
        while not self._closing:
            table.wait(partial(self._is_new, table.seen, table.link))
            if not self._closing:
                self._app.wake()

    def _is_new(self, seen: Seen, link: Link) -> bool:
        return self._closing or self.table.seen is not seen or self.table.link is not link

    # ---- asking ----

    def ask(self, kind: type[Asks], **fields: Any) -> None:
        """Send a message; a refusal is told when it comes."""
        self.fault = ""
        try:
            self._await(self.table.send(kind, **fields))
        except RoomRefused as refused:
            self.fault = refused.reason

    def _await(self, sent: Future[ServerMessage]) -> None:
        sent.add_done_callback(lambda _: self._app.wake())
        self._asked.append(sent)

    def look(self) -> None:
        """Take the answers that have come, and what is new in the room."""
        for sent in [one for one in self._asked if one.done()]:
            self._asked.remove(sent)
            try:
                self.table.answer_of(sent)
            except (ClientError, EngineError) as error:
                self.fault = str(error)
        self.told = [*self.told, *self._teller.news()][-_TOLD:]
        seen = self.table.seen
        if self._back_at not in (-1, seen.step):
            self._taken_back, self._back_at = None, -1
        if self.gone:
            self._forget()

    def _forget(self) -> None:
        token = self.table.token
        if token is not None and self.table.seen.closed in ("kicked", "left"):
            Places().drop(token)

    # ---- what the scene asks ----

    @property
    def seat(self) -> Seat | None:
        """Return what can be seen from here; None before the game."""
        return None if self.table.seen.state is None else self.table.own

    @property
    def step(self) -> int:
        """Return the number of the step."""
        return self.table.seen.step

    @property
    def rows(self) -> list[SeatRow]:
        """Return the seats of the table."""
        table, seen = self.table, self.table.seen
        return [
            SeatRow(
                seat.seat,
                seat.province or "",
                table.leader(seat),
                mine=seat.person is not None and seat.person == seen.me,
                deciding=seat.seat in seen.waiting,
                away=seen.present is not None and seat.person not in (None, seen.me, *seen.present),
            )
            for seat in seen.room.seats
        ]

    @property
    def busy(self) -> bool:
        """Return whether the game waits for nobody here."""
        return False

    @property
    def owes(self) -> bool:
        """Return whether the own seat has to decide, and nothing is on its way."""
        return self.table.seen.owes and not self._asked

    @property
    def over(self) -> bool:
        """Return whether the game is over and its end can be told."""
        return self.table.over

    def ending(self) -> Ending:
        """Return how the game ended."""
        return self.table.ending()

    def give(self, decision: Decision) -> None:
        """Send what the own seat decides; it counts when the server says so, however long the line is lost."""
        seat = self.seat
        if seat is None:
            return
        self.fault = ""
        try:
            self._await(self.table.send_decision(seat, decision))
        except RoomRefused as refused:
            self.fault = refused.reason

    def retract(self) -> None:
        """Take the decision of the own seat back."""
        seat, seen = self.seat, self.table.seen
        if seat is not None and seen.decision is not None:
            self._taken_back, self._back_at = seen.decision, seen.step
            self.ask(Retract, turn=seat.view["turn"], phase=seat.phase)

    @property
    def taken_back(self) -> Decision | None:
        """Return the decision that was taken back in this step."""
        return self._taken_back

    @property
    def gone(self) -> str:
        """Return why there is nothing more to come, in words; nothing while there is."""
        table = self.table
        if table.seen.closed and table.seen.closed != "restart":
            return lost_words(table.seen.closed)
        return lost_words(table.link.reason) if table.link.state == "ended" else ""

    @property
    def link_words(self) -> str:
        """Return how the connection stands, where it does not hold."""
        link = self.table.link
        if self.gone:
            return self.gone
        return "" if link.state == "connected" else words("net-link-away", reason=lost_words(link.reason))

    @property
    def time_words(self) -> str:
        """Return how long is left to decide, where there is a deadline."""
        seen, left = self.table.seen, self.table.left_s
        if seen.clock.paused:
            return words("net-paused")
        return "" if left is None else words("net-left", time=duration_words(left))

    @property
    def clock_words(self) -> str:
        """Return how long one has for a decision."""
        return clock_words(self.table.seen.clock)

    def here(self) -> None:
        """Take the seat back from a bot that stands in: somebody is there."""
        seen = self.table.seen
        seat = seen.seat
        if seat is not None and seat.stand_in is not None and seen.state is not None and seen.state.choices is not None:
            self.ask(AskForecast, decision={"kind": seen.state.choices["kind"]})

    def leave(self) -> None:
        """Hang up; the seat is kept for whoever comes back."""
        self._closing = True
        self.table.poke()
        table = self.table
        threading.Thread(target=lambda: table.__exit__(None, None, None), name="hang-up").start()
