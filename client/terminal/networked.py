"""A networked table in the terminal: the lobby, every decision at its desk, waiting for the others, the end."""

from __future__ import annotations

from typing import Final

from client.errors import ClientError, Stopped
from client.table import Seat
from client.terminal.analyst import AnalystDesk
from client.terminal.commands import command_of
from client.terminal.desk import Desk, desk_of
from client.terminal.ending import show_ending
from client.terminal.guide import ask_questions
from client.terminal.live import LiveScreen, MovedOn
from client.terminal.room import room_help, room_page
from client.terminal.room_commands import RoomCommands
from client.wire.refusals import RoomRefused
from client.wire.table import WireTable
from client.words import words
from engine.jsontypes import Decision

SETTLE_S: Final = 5.0
"""How long the news of one's own decision may come after its acknowledgement."""


class NetworkedGame:
    """A game at a table on a server, as one person in the terminal plays or watches it."""

    def __init__(self, table: WireTable, screen: LiveScreen) -> None:
        """Sit down at a room that was entered."""
        self._table = table
        self._screen = screen
        self._commands = RoomCommands(table, screen)
        self._taken_back: Decision | None = None
        screen.typed_first = self._commands.follow

    def play(self) -> None:
        """Play to the end.

        Raises:
            Stopped: when the player goes; the server keeps the seat.
            Gone: when the player has left the table, or was taken out of it.
        """
        self._lobby()
        shown = -1
        while not self._table.over:
            self._screen.tell()
            step = self._table.seen.step
            if self._table.own.phase == "over":
                self._screen.stay(lambda: self._table.over)
            else:
                self._one_step(fresh=step != shown)
            shown = step
        self._end()

    # ---- before the game ----

    def _lobby(self) -> None:
        table, screen = self._table, self._screen
        if table.seen.room.stage != "lobby":
            table.wait(lambda: table.seen.state is not None)
            return
        screen.show(*room_page(table, screen.width), *room_help(table))
        reads = table.seen.me is not None
        while reads and not (self._commands.asked_to_begin and not screen.interactive):
            try:
                line = screen.listen(words("net-prompt-lobby"), lambda: table.seen.room.stage != "lobby")
            except MovedOn:
                break
            if line is not None:
                self._read_in_lobby(line)
        screen.stay(lambda: table.seen.state is not None)

    def _read_in_lobby(self, line: str) -> None:
        """Take what is typed in the lobby and is no command for the room."""
        screen = self._screen
        asked = command_of(line)
        if asked is not None and asked[0] == "quit":
            raise Stopped
        if line and (asked is None or asked[0] != "help"):
            screen.say(words("net-refused-command", word=line[:40]), style="bold")
            return
        screen.page(*room_page(self._table, screen.width), *room_help(self._table))

    # ---- the game ----

    def _one_step(self, fresh: bool) -> None:
        """Decide, or wait for those who do; `fresh`: the step has just begun."""
        table, screen = self._table, self._screen
        seat, step, owes = table.own, table.seen.step, table.seen.owes

        def moved() -> bool:
            return table.seen.step != step or table.seen.owes != owes

        if fresh:
            self._taken_back = None
        screen.moved = moved
        try:
            if fresh:
                screen.fresh()
                self._open(seat)
            if owes:
                self._decide(seat)
        except MovedOn:
            if owes and table.seen.step == step and table.left_s != 0:
                screen.say(words("net-decided-meanwhile"))
            return
        finally:
            screen.moved = lambda: False
        screen.stay(lambda: table.over or moved(), self._prompt(), lambda line: self._look(seat, line))

    def _prompt(self) -> str:
        """Return what may be typed while others decide, which is less for whoever only looks on."""
        if self._table.mine:
            return words("net-prompt-waiting")
        return words("net-prompt-watching" if self._table.seen.me is None else "net-prompt-looking")

    def _open(self, seat: Seat) -> None:
        """Show the page of the season to whoever has something to learn from it."""
        if not self._table.mine:
            AnalystDesk(seat, self._screen).show()
        elif seat.phase == "orders" or seat.choices is not None:
            desk_of(seat, self._screen).open()

    def _decide(self, seat: Seat) -> None:
        """Ask for a decision until the server has taken one."""
        table, screen, step = self._table, self._screen, self._table.seen.step
        begun = self._taken_back
        while True:
            decision = begun = desk_of(seat, screen).decide(begun)
            try:
                screen.answer(table.send_decision(seat, decision))
                break
            except RoomRefused as refused:
                screen.say(refused.reason, style="bold")
        screen.say(words("given" if seat.phase == "orders" else f"given-{seat.phase}"))
        table.wait(lambda: not table.seen.owes or table.seen.step != step, SETTLE_S)

    def _look(self, seat: Seat, line: str) -> None:
        """Take what is typed while the others decide: a page, or that the decision is taken back."""
        screen = self._screen
        if not line:
            return
        asked = command_of(line)
        try:
            if line.lower() in words("answer-back").split():
                self._take_back(seat)
            elif asked is None:
                raise ClientError("command", reason=words("net-refused-command", word=line[:40]))
            elif asked[0] == "quit":
                raise Stopped
            elif asked[0] == "help":
                screen.page(*room_page(self._table, screen.width), *room_help(self._table))
            else:
                screen.page(*self._desk(seat).page(*asked))
        except ClientError as error:
            screen.say(error.reason, style="bold")

    def _desk(self, seat: Seat) -> Desk:
        return desk_of(seat, self._screen) if self._table.mine else AnalystDesk(seat, self._screen)

    def _take_back(self, seat: Seat) -> None:
        """Take the decision back, to begin with it again."""
        table, before, step = self._table, self._table.seen.decision, self._table.seen.step
        table.retract(seat)
        table.wait(lambda: table.seen.decision is None or table.seen.step != step, SETTLE_S)
        self._taken_back = before

    # ---- after it ----

    def _end(self) -> None:
        screen, ending = self._screen, self._table.ending()
        screen.fresh()
        show_ending(ending, screen)
        screen.line(words("net-kept-by-server", code=self._table.seen.room.code))
        if ending.world.scenario.guided and self._table.mine:
            screen.pause()
            screen.fresh()
            ask_questions(screen)
