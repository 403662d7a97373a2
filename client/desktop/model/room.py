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
        self._asked: list[tuple[Future[ServerMessage], int]] = []
        self._given = -1
        self._sent: Decision | None = None
        self._taken_back: Decision | None = None
        self._back_at = -1
        self._closing = False
        self.seen: Seen = table.seen
        self._own: Seat | None = None
        self._take_picture()
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

    def _await(self, sent: Future[ServerMessage], decides: int = -1) -> None:
        """Take the answer when it comes; `decides`: the step for which a decision was sent."""
        sent.add_done_callback(lambda _: self._app.wake())
        self._asked.append((sent, decides))

    def look(self) -> None:
        """Take the answers that have come, and what is new in the room; until the next look nothing changes."""
        self._take_picture()
        for sent, step in [one for one in self._asked if one[0].done()]:
            self._asked.remove((sent, step))
            try:
                self.table.answer_of(sent)
                self._given = max(self._given, step)  # the news of it may come after the acknowledgement
            except (ClientError, EngineError) as error:
                self.fault = str(error)
        self.told = [*self.told, *self._teller.news()][-_TOLD:]
        seen = self.seen
        if self._back_at not in (-1, seen.step):
            self._taken_back, self._back_at = None, -1
        if self.gone:
            self._forget()

    def _take_picture(self) -> None:
        """Keep the room and what is seen from here as they are at one moment: more is told at any time."""
        table = self.table
        while True:
            self.seen = table.seen
            self._own = None if self.seen.state is None else table.own
            if table.seen is self.seen:
                return

    def _forget(self) -> None:
        token = self.table.token
        if token is not None and self.seen.closed in ("kicked", "left"):
            Places().drop(token)

    # ---- what the scene asks ----

    @property
    def seat(self) -> Seat | None:
        """Return what can be seen from here; None before the game."""
        return self._own

    @property
    def step(self) -> int:
        """Return the number of the step."""
        return self.seen.step

    @property
    def rows(self) -> list[SeatRow]:
        """Return the seats of the table."""
        table, seen = self.table, self.seen
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
        seen = self.seen
        return seen.owes and not self._asked and self._given != seen.step

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
        self.fault, self._sent = "", decision
        try:
            self._await(self.table.send_decision(seat, decision), self.step)
        except RoomRefused as refused:
            self.fault = refused.reason

    def retract(self) -> None:
        """Take the decision of the own seat back."""
        seat, seen = self.seat, self.seen
        given = self._given == seen.step or any(step == seen.step for _, step in self._asked)
        before = seen.decision or (self._sent if given else None)
        if seat is not None and before is not None:
            self._taken_back, self._back_at, self._given = before, seen.step, -1
            self._asked = [(sent, -1) for sent, _ in self._asked]  # what they say of a decision counts no more
            self.ask(Retract, turn=seat.view["turn"], phase=seat.phase)

    @property
    def taken_back(self) -> Decision | None:
        """Return the decision that was taken back in this step."""
        return self._taken_back

    @property
    def gone(self) -> str:
        """Return why there is nothing more to come, in words; nothing while there is."""
        table = self.table
        if self.seen.closed and self.seen.closed != "restart":
            return lost_words(self.seen.closed)
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
        seen, left = self.seen, self.table.left_s
        if seen.clock.paused:
            return words("net-paused")
        return "" if left is None else words("net-left", time=duration_words(left))

    @property
    def clock_words(self) -> str:
        """Return how long one has for a decision."""
        return clock_words(self.seen.clock)

    def here(self) -> None:
        """Take the seat back from a bot that stands in: somebody is there."""
        seen = self.seen
        seat = seen.seat
        if seat is not None and seat.stand_in is not None and seen.state is not None and seen.state.choices is not None:
            self.ask(AskForecast, decision={"kind": seen.state.choices["kind"]})

    def leave(self) -> None:
        """Hang up; the seat is kept for whoever comes back."""
        self._closing = True
        self.table.poke()
        table = self.table
        threading.Thread(target=lambda: table.__exit__(None, None, None), name="hang-up").start()
