"""The screen of somebody at a networked table: it tells what happens in the room while it asks, and while it waits."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Final, TextIO

from client.durations import duration_words
from client.errors import ClientError, Stopped
from client.terminal.changes import Teller, waiting_line
from client.terminal.screen import Screen
from client.terminal.typed import Typed
from client.wire.refusals import Gone
from client.wire.table import WireTable
from client.words import words
from server.protocol.server_messages import ServerMessage

_TOLD_AGAIN_S: Final = 20
"""The time that is left is told again when so much of it has gone by."""
_SHORT_S: Final = 30
"""So long before a deadline whoever still decides is told, or when a third is left of a shorter time."""


class MovedOn(Exception):  # noqa: N818 - it is what has happened
    """Raised where somebody is asked for what is of no use any more, because the table has gone on."""


class LiveScreen(Screen):
    """A screen before a networked table.

    `moved` says whether what is asked for is still of use; `typed_first` is given each line that is typed and says
    whether it was for the room, and not an answer.
    """

    def __init__(self, table: WireTable, typed: Typed, sink: TextIO | None = None) -> None:
        """Sit down before a room that was entered."""
        super().__init__(typed.source, sink)
        self.moved: Callable[[], bool] = lambda: False
        self.typed_first: Callable[[str], bool] = lambda _: False
        self._table = table
        self._teller = Teller(table)
        self._typed = typed
        typed.poke = table.poke
        self._waits = ""
        self._time_told: tuple[int, int] | None = None
        self._warned = -1

    def ask(self, prompt: str) -> str:
        """Tell what is new, print a prompt, and return the line typed, unless it was for the room.

        Raises:
            Stopped: when the input ends.
            MovedOn: when the table has gone on meanwhile.
            Gone: when the participant has left the room, or was taken out of it.
        """
        while True:
            self.tell()
            if self.moved():
                raise MovedOn
            self._show_time()
            self.prompt(prompt)
            if not self._typed_or(lambda: self._teller.urgent or self._gone or self.moved() or self._short):
                self.say()
                continue
            line = self._next_line()
            if not self._for_room(line):
                return line

    def tell(self) -> None:
        """Say what is new in the room.

        Raises:
            Gone: when the participant has left the room, or was taken out of it.
        """
        for text in self._teller.news():
            self.say(text)
        if self._gone:
            raise Gone(self._table.seen.closed or self._table.link.reason)

    def stay(self, until: Callable[[], bool], prompt: str = "", read: Callable[[str], None] | None = None) -> None:
        """Tell what happens until something holds; where a person reads, give each line typed to `read`.

        Raises:
            Stopped, Gone: see `ask`.
        """
        before, self.moved = self.moved, until
        self._waits = ""
        try:
            while not until():
                self._say_who_decides()
                if read is not None and self.interactive:
                    line = self.listen(prompt, until)
                    if line is not None:
                        read(line)
                else:
                    self.tell()
                    self._table.wait(lambda: until() or self._teller.behind or self._others_decide or self._gone)
        except MovedOn:
            return
        finally:
            self.moved = before

    def listen(self, prompt: str, until: Callable[[], bool]) -> str | None:
        """Return a line typed while one waits, None when it was for the room; what happens is told at once.

        Raises:
            MovedOn: when something holds before a line comes.
            Stopped, Gone: see `ask`.
        """
        self.tell()
        if until():
            raise MovedOn
        self.prompt(prompt)
        while not self._typed_or(lambda: self._teller.behind or self._others_decide or self._gone or until()):
            self.say()
            self.tell()
            if until():
                raise MovedOn
            self._say_who_decides()
            if self._table.seen.room.stage == "lobby" or self._table.seen.waiting:
                self.prompt(prompt)
        line = self._next_line()
        return None if self._for_room(line) else line

    def answer(self, sent: Future[ServerMessage]) -> ServerMessage:
        """Return the answer to a message; what happens meanwhile, such as that the line is lost, is told.

        Raises:
            RoomRefused: when the server refuses it.
            Gone: see `ask`.
        """
        sent.add_done_callback(lambda _: self._table.poke())
        while not sent.done():
            self._table.wait(lambda: sent.done() or self._teller.urgent or self._gone)
            if not sent.done():
                self.tell()
        return self._table.answer_of(sent)

    @property
    def _gone(self) -> bool:
        return bool(self._table.seen.closed) or self._table.link.state == "ended"

    @property
    def _short(self) -> bool:
        """Return whether the time to decide is running out and nobody has been told of it in this step."""
        seen, left = self._table.seen, self._table.left_s
        if left is None or seen.clock.seconds is None or seen.clock.paused or not seen.owes:
            return False
        return self._warned != seen.step and 0 < left <= min(_SHORT_S, seen.clock.seconds // 3)

    def _typed_or(self, other: Callable[[], bool]) -> bool:
        """Return whether a line was typed before something else came."""
        self._table.wait(lambda: self._typed.ready or other())
        return self._typed.ready

    def _next_line(self) -> str:
        line = self._typed.next()
        if line is None or not self._source.isatty():
            self.say()
        if line is None:
            raise Stopped
        return line.strip()

    def _for_room(self, line: str) -> bool:
        """Return whether a line was for the room, which has been told."""
        try:
            return self.typed_first(line)
        except Gone:
            raise
        except ClientError as error:
            self.say(error.reason, style="bold")
            return True

    def _show_time(self) -> None:
        """Say how long is left to decide, where there is a deadline."""
        seen, left = self._table.seen, self._table.left_s
        if left is not None and seen.owes and not seen.clock.paused:
            told = None if self._short else self._time_told
            if self._short:
                self._warned = seen.step
            if told is None or told[0] != seen.step or not left <= told[1] <= left + _TOLD_AGAIN_S:
                self._time_told = seen.step, left
                self.say(words("net-left", time=duration_words(left)), style="dim")

    def _say_who_decides(self) -> None:
        """Say who still decides, when that has changed."""
        if self._others_decide:
            self._waits = self._who_decides
            self.say(waiting_line(self._table), style="dim")

    @property
    def _others_decide(self) -> bool:
        """Return whether others decide than those who were told last."""
        return self._who_decides not in ("", self._waits)

    @property
    def _who_decides(self) -> str:
        """Return who still decides which step, as a key; empty where nobody does."""
        seen = self._table.seen
        if seen.room.stage != "game" or seen.state is None or seen.state.phase == "over":
            return ""
        return f"{seen.step} {seen.waiting}"
