"""The room on a page: the seats and who leads them, who else is there, the clock, what may be typed."""

from __future__ import annotations

from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from client.durations import duration_words
from client.terminal.screen import heading, muted
from client.wire.seen import Seen
from client.wire.table import WireTable
from client.words import words
from server.protocol.server_messages import ClockFacts, SeatFacts


def room_page(table: WireTable, width: int) -> list[RenderableType]:
    """Return the room as it stands."""
    seen = table.seen
    room = seen.room
    grid = Grid.grid(padding=(0, 2))
    for place in range(4):
        grid.add_column(justify="right" if place == 0 else "left", no_wrap=True)
    names = ("seat", "province", "leader", "stands")
    grid.add_row(*(Text(words(f"column-{name}"), style="dim") for name in names))
    for seat in room.seats:
        own = seat.person is not None and seat.person == seen.me
        stands = ", ".join(_stands(seen, seat))
        cells = (str(seat.seat), province_of_seat(seat), table.leader(seat), stands)
        grid.add_row(*(Text(cell, style="bold" if own else "") for cell in cells))
    others = [person.name for person in room.people if person.role == "spectator"]
    parts: list[RenderableType] = [
        heading(words("net-room", code=room.code), width, words("net-playing", scenario=room.scenario)),
        grid,
    ]
    if others or seen.watchers:
        told = words("net-onlookers", people=", ".join(others) or words("net-nobody"), watchers=seen.watchers)
        parts.append(Text(told))
    host = seen.person(room.host)
    if host is not None:
        parts.append(Text(words("net-hosts-you") if seen.hosts else words("net-hosts", person=host.name)))
    parts.append(Text(clock_words(seen.clock)))
    if room.stage == "lobby":
        parts.append(Text(words(f"net-begins-{room.begin}")))
    return parts


def province_of_seat(seat: SeatFacts) -> str:
    """Return the province that a seat leads, in words; before the game it may not be dealt yet."""
    return words("net-dealt") if seat.province is None else words(f"province-{seat.province}")


def _stands(seen: Seen, seat: SeatFacts) -> list[str]:
    """Return how it stands with a seat: away, ready, still deciding."""
    told = []
    if seen.present is not None and seat.person not in (None, seen.me, *seen.present):
        told.append(words("net-away"))
    if seen.room.stage == "lobby" and seat.ready:
        told.append(words("net-ready"))
    if seen.room.stage == "game" and seat.seat in seen.waiting:
        told.append(words("net-decides"))
    return told


def seat_line(table: WireTable, seat: SeatFacts) -> str:
    """Return a seat of the lobby in one line."""
    facts = [province_of_seat(seat), table.leader(seat), *([words("net-ready")] if seat.ready else [])]
    return words("net-seat-line", seat=seat.seat, facts=", ".join(facts))


def clock_words(clock: ClockFacts) -> str:
    """Return how long one has for a decision."""
    if clock.paused:
        return words("net-paused")
    return words("net-no-clock") if clock.seconds is None else words("net-clock", time=duration_words(clock.seconds))


def room_help(table: WireTable) -> list[RenderableType]:
    """Return what may be typed about the room."""
    seen, stage = table.seen, table.seen.room.stage
    pages = ["net-help-pages"] if stage == "game" else []
    if seen.me is None:
        return [*(Text(words(name)) for name in pages), muted(words("net-help-watcher"))]
    names = ["net-help"]
    if stage == "lobby":
        names.append("net-help-lobby")
    elif stage == "game" and seen.seat is not None:
        names.append("net-help-seat")
    names += pages
    if seen.hosts:
        names.append("net-help-host")
        names += {"lobby": ["net-help-host-lobby"], "game": ["net-help-host-game"], "over": []}[stage]
    return [Text(words(name)) for name in names]
