"""Joining a table on a server: how it is entered, the place that is kept, and the table in the terminal."""

from __future__ import annotations

import secrets
import sys
from dataclasses import dataclass, replace
from typing import Any, Final

from client.durations import seconds_of
from client.errors import ClientError, Stopped
from client.local import provinces_of
from client.sitting import INTERRUPTED
from client.terminal.live import LiveScreen
from client.terminal.networked import NetworkedGame
from client.terminal.screen import Screen
from client.terminal.typed import Typed
from client.wire.address import Address
from client.wire.lines import Way
from client.wire.places import Place, Places
from client.wire.refusals import Gone, RoomRefused
from client.wire.table import WireTable
from client.words import words
from rules.scenario import LEADERS, find_scenario, scenario_keys
from server.protocol.base import MAX_SEATS, PROTOCOL
from server.protocol.client_messages import Create, Entering, Join, Rejoin, Watch
from server.protocol.codes import Refusal
from server.protocol.reading import parse, refused

ENTER_S: Final = 8.0
_SECRET_BYTES: Final = 24
_HUMAN: Final = "human"


@dataclass(frozen=True, slots=True)
class Wish:
    """How somebody wants to enter, as given on the command line; `url` may hold the code."""

    url: str
    code: str | None = None
    token: str | None = None
    create: str | None = None
    resume: bool = False
    name: str | None = None
    watch: bool = False
    seat: int | None = None
    seats: str | None = None
    provinces: str | None = None
    clock: str | None = None
    mode: str | None = None
    begin: str = "host"
    stand_in: str = "pragmatist"
    way: Way | None = None


def join_table(wish: Wish) -> None:
    """Enter a room on a server and play in the terminal.

    Raises:
        ClientError: when something in the wish is wrong, or the server does not let one in.
        SystemExit: after Ctrl-C, when it has been said how to come back.
    """
    address = Address.read(wish.url)
    places, typed = Places(), Typed(sys.stdin)
    entering, name = entering_of(replace(wish, name=wish.name or _ask_name(wish, typed)), address, places)
    try:
        with WireTable(address, entering, way=wish.way) as table:
            table.entered(ENTER_S)
            keep_place(table, name, places)
            _sit_down(table, typed, places)
    except RoomRefused as error:
        if error.refused.code == "unknown_token" and isinstance(entering, Rejoin):
            places.drop(entering.token)
        raise _with_a_way_out(error) from None


def _with_a_way_out(error: RoomRefused) -> ClientError:
    """Return a refusal to let somebody in, with what to type instead where all seats, or the one wanted, are taken."""
    free = error.refused.values if isinstance(error.refused.values, list) else []
    if error.refused.code == "seat_taken" and free:
        return ClientError("net-seat-taken", seats=", ".join(map(str, free)))
    return ClientError("net-no-seat") if error.refused.code in ("no_seat", "seat_taken") else error


def keep_place(table: WireTable, name: str, places: Places) -> None:
    """Keep the place in a room that was entered, so that one can come back; watchers have none."""
    seen = table.seen
    if table.token is not None:
        me = seen.person(seen.me)
        taken = name if me is None else me.name
        places.keep(Place(server=table.address.page, code=seen.room.code, name=taken, token=table.token))


def _sit_down(table: WireTable, typed: Typed, places: Places) -> None:
    """Play at a room that was entered, and say how to come back when the player goes."""
    screen, page = LiveScreen(table, typed), table.address.page
    seen = table.seen
    screen.title(words("game-title"))
    screen.say(words("content-note"))
    screen.say()
    if seen.hosts and seen.room.stage == "lobby":
        link = f"{page}/#{seen.room.code}"
        screen.say(words("net-made", code=seen.room.code))
        screen.line(link)
        screen.line(words("net-made-join", url=link))
    screen.say(words("commitment", commitment=seen.room.commitment))
    if seen.clock.paused:
        screen.say(words("net-paused"))
    for line in seen.chat:
        screen.say(words("net-said", person=line.name, text=line.text))
    try:
        NetworkedGame(table, screen).play()
    except Gone as gone:
        screen.say()
        screen.say(gone.reason)
        if table.token is not None and gone.closing in ("kicked", "left", "unknown_token"):
            places.drop(table.token)
    except (Stopped, KeyboardInterrupt) as stop:
        screen.say()
        if table.token is not None:
            screen.line(words("net-come-back", url=page))
        if isinstance(stop, KeyboardInterrupt):
            raise SystemExit(INTERRUPTED) from None


def entering_of(wish: Wish, address: Address, places: Places) -> tuple[Entering, str]:
    """Return the message that enters the room, and the name taken."""
    code = wish.code or address.code
    ways = {"--create": wish.create, "--token": wish.token, "--code": wish.code}
    given = [option for option, value in ways.items() if value is not None]
    if len(given) > 1:
        raise ClientError("net-one-way", first=given[0], second=given[1])
    for option in given:
        if wish.resume and option != "--code":
            raise ClientError("net-one-way", first="--resume", second=option)
    for option, value in (("--seats", wish.seats), ("--provinces", wish.provinces), ("--clock", wish.clock)):
        if value is not None and wish.create is None:
            raise ClientError("net-only-create", option=option)
    if wish.token is not None:
        return _read({"type": "rejoin", "token": wish.token}), ""
    if wish.create is not None:
        name = _name(wish)
        return _read(_creation(wish, name)), name
    if wish.resume:
        place = places.find(address.page, None if code is None else _code(code), wish.name)
        if place is None:
            raise ClientError("net-no-place", url=address.page)
        return _read({"type": "rejoin", "token": place.token}), place.name
    if code is None:
        raise ClientError("net-how")
    return _joining(wish, code, address, places)


def _joining(wish: Wish, code: str, address: Address, places: Places) -> tuple[Entering, str]:
    """Return how to join by a code: with the place that one has there already, else with a new one."""
    if wish.watch and wish.name is None:
        return _read({"type": "watch", "code": code}), ""
    name = _name(wish)
    place = places.find(address.page, _code(code), name)
    if place is not None:
        return _read({"type": "rejoin", "token": place.token}), name
    role = "spectator" if wish.watch else "seat"
    asked = {"type": "join", "secret": _secret(), "code": code, "name": name, "role": role, "seat": wish.seat}
    return _read(asked), name


def _creation(wish: Wish, name: str) -> dict[str, Any]:
    """Return the message that makes a room."""
    scenario = find_scenario(wish.create or "")
    leaders = [_HUMAN] * scenario.seats if wish.seats is None else [one.strip() for one in wish.seats.split(",")]
    for leader in leaders:
        if leader not in (_HUMAN, *LEADERS):
            raise ClientError("leader", name=leader[:40], allowed=", ".join((_HUMAN, *LEADERS)))
    if not 1 <= len(leaders) <= MAX_SEATS:
        raise ClientError("seats", count=len(leaders))
    provinces = provinces_of(wish.provinces)
    if len(provinces) > len(leaders):
        raise ClientError("too-many-provinces", seats=len(leaders), provinces=len(provinces))
    seats: list[dict[str, Any]] = [{"leader": leader} for leader in leaders]
    for seat, province in zip(seats, provinces, strict=False):
        seat["province"] = province
    own = wish.seat or (leaders.index(_HUMAN) + 1 if _HUMAN in leaders else None)
    return {
        "type": "create",
        "secret": _secret(),
        "name": name,
        "scenario": scenario.key if wish.create in scenario_keys() else scenario.model_dump(mode="json"),
        "mode": wish.mode,
        "seats": seats,
        "seat": None if wish.watch else own,
        "clock": None if wish.clock is None else seconds_of(wish.clock),
        "stand_in": wish.stand_in,
        "begin": wish.begin,
    }


def _read(message: dict[str, Any]) -> Entering:
    """Return a message that enters a room.

    Raises:
        RoomRefused: in the server's words, when no server would take it.
    """
    import json

    try:
        entering = parse(json.dumps({"id": "enter", "protocol": PROTOCOL, **message}))
    except Refusal as refusal:
        raise RoomRefused(refused(refusal)) from None
    assert isinstance(entering, Create | Join | Rejoin | Watch)
    return entering


def _code(code: str) -> str:
    """Return a join code as it is kept, however it was written."""
    entering = _read({"type": "watch", "code": code})
    assert isinstance(entering, Watch)
    return entering.code


def _ask_name(wish: Wish, typed: Typed) -> str | None:
    """Ask for the name under which somebody joins, where one is needed and none was given."""
    if wish.resume or wish.token is not None or (wish.watch and wish.create is None):
        return None
    screen = Screen(typed.source)
    screen.prompt(words("net-prompt-name"))
    name = typed.wait()
    if not screen.interactive:
        screen.say()
    return None if name is None else name.strip()


def _name(wish: Wish) -> str:
    """Return the name under which somebody joins.

    Raises:
        ClientError: when there is none.
    """
    if not wish.name:
        raise ClientError("net-name")
    return wish.name


def _secret() -> str:
    return secrets.token_urlsafe(_SECRET_BYTES)
