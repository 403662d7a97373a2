"""Commands for the room: what somebody at a networked table types to everybody, about a seat, or as its host."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bots.registry import POLICIES
from client.durations import seconds_of
from client.errors import ClientError
from client.terminal.commands import province_of
from client.terminal.live import LiveScreen
from client.terminal.room import room_help, room_page
from client.wire.table import WireTable
from client.words import words
from server.protocol import client_messages as asks
from server.protocol.base import Stage
from server.protocol.client_messages import Asks
from server.protocol.texts import same_name

ALWAYS = ("say", "room", "seat", "bot", "free", "clock", "kick", "leave")
IN_LOBBY = ("ready", "unready", "province", "start")
IN_GAME = ("extend", "pause", "go-on", "nudge")


def room_command_of(line: str, stage: Stage) -> tuple[str, str] | None:
    """Return the command for the room that a line gives, and what follows it; None when it gives none at this stage."""
    typed = line.lower()
    names = (*ALWAYS, *{"lobby": IN_LOBBY, "game": IN_GAME, "over": ()}[stage])
    keys = [(key, name) for name in names for key in words(f"net-command-{name}").lower().split(", ")]
    for key, name in sorted(keys, key=lambda one: -len(one[0])):
        if typed == key or typed.startswith(f"{key} "):
            return name, line[len(key) :].strip()
    return None


class RoomCommands:
    """Follows the commands for the room."""

    def __init__(self, table: WireTable, screen: LiveScreen) -> None:
        """Keep the room, and where it is told."""
        self._table = table
        self._screen = screen
        self.asked_to_begin = False
        self._of_seat: dict[str, type[Asks]] = {"seat": asks.TakeSeat, "free": asks.TakeBot, "nudge": asks.Nudge}
        self._plain: dict[str, tuple[type[Asks], dict[str, Any]]] = {
            "ready": (asks.Ready, {}),
            "unready": (asks.Ready, {"ready": False}),
            "start": (asks.Start, {}),
            "pause": (asks.Pause, {}),
            "go-on": (asks.Resume, {}),
        }
        self._others: dict[str, Callable[[str], None]] = {
            "say": lambda rest: self._send(asks.Chat, text=rest),
            "room": self._room,
            "province": self._province,
            "bot": self._bot,
            "clock": self._clock,
            "extend": lambda rest: self._send(asks.Extend, seconds=seconds_of(rest)),
            "kick": lambda rest: self._send(asks.Kick, participant=self._person(rest)),
            "leave": self._leave,
        }

    def follow(self, line: str) -> bool:
        """Follow a line if it is a command for the room; return whether it is.

        Raises:
            ClientError: when it cannot be followed.
            Gone: when it was to leave.
        """
        self._back()
        asked = room_command_of(line, self._table.seen.room.stage)
        if asked is None:
            return False
        name, rest = asked
        if name in self._plain:
            kind, fields = self._plain[name]
            self._send(kind, **fields)
            self.asked_to_begin = self.asked_to_begin or name in ("ready", "start")
        elif name in self._of_seat:
            self._send(self._of_seat[name], seat=self._seat(rest))
        else:
            self._others[name](rest)
        return True

    def _send(self, kind: type[Asks], **fields: Any) -> None:
        if self._table.seen.me is None:
            raise ClientError("command", reason=words("room-refused-not_joined"))
        self._screen.answer(self._table.send(kind, **fields))

    def _back(self) -> None:
        """Take the seat back from a bot that stands in: whoever types is there."""
        seen = self._table.seen
        seat = seen.seat
        if seat is not None and seat.stand_in is not None and seen.state is not None and seen.state.choices is not None:
            self._table.send(asks.AskForecast, decision={"kind": seen.state.choices["kind"]})

    def _room(self, _: str) -> None:
        screen = self._screen
        screen.page(*room_page(self._table, screen.width), *room_help(self._table))

    def _province(self, rest: str) -> None:
        chosen = None if rest.lower() in words("net-any-keys").split(", ") else province_of(rest)
        self._send(asks.ChooseProvince, province=chosen)

    def _bot(self, rest: str) -> None:
        seat, _, policy = rest.partition(" ")
        if policy.strip() not in POLICIES:
            allowed = ", ".join(POLICIES)
            raise ClientError("command", reason=words("net-refused-policy", word=policy[:40], allowed=allowed))
        self._send(asks.PutBot, seat=self._seat(seat), policy=policy.strip())

    def _clock(self, rest: str) -> None:
        self._send(
            asks.SetClock, seconds=None if rest.lower() in words("net-none-keys").split(", ") else seconds_of(rest)
        )

    def _leave(self, _: str) -> None:
        """Leave the room for good, if that is meant."""
        if self._screen.ask(words("net-prompt-leave")).lower() in words("answer-yes").split():
            self._send(asks.Leave)
            self._table.wait(lambda: bool(self._table.seen.closed))
            self._screen.tell()

    def _seat(self, typed: str) -> int:
        seats = self._table.seen.room.seats
        if not typed.isdigit() or not 1 <= int(typed[:9]) <= len(seats):
            raise ClientError("command", reason=words("net-refused-seat", word=typed[:40], high=len(seats)))
        return int(typed)

    def _person(self, typed: str) -> str:
        people = self._table.seen.room.people
        wanted = same_name(typed)
        found = [one for one in people if same_name(one.name) == wanted]
        found = found or [one for one in people if wanted and same_name(one.name).startswith(wanted)]
        if len(found) != 1:
            names = ", ".join(one.name for one in people)
            raise ClientError("command", reason=words("net-refused-person", word=typed[:40], people=names))
        return found[0].participant
