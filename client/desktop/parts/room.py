"""What only a table on a server has: the chat, and what its host may do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from client.desktop.column import Button, Column
from client.desktop.fields import choice, entry, labelled
from client.desktop.model.room import RoomSitting
from client.desktop.ui import Option
from client.durations import duration_words
from client.words import seat_name, words
from server.protocol import client_messages as asks

if TYPE_CHECKING:
    from client.desktop.scenes.room import RoomTable

_CLOCKS: Final = (60, 120, 300, 600, 86_400, 259_200)
_MOST_TEXT: Final = 500


def chat(column: Column, scene: RoomTable) -> None:
    """Place what was said, and a line to say something."""
    seen = scene.room.table.seen
    if not seen.chat:
        column.text(words("web-chat-empty"), "body", "ink_muted")
    for line in seen.chat[-60:]:
        column.text([column.span(f"{line.name}  ", "bold"), column.span(line.text)])
        column.gap(3)
    for text in scene.room.told[-8:]:
        column.text(text, "small", "ink_muted")
        column.gap(2)
    if seen.me is None:
        return
    column.gap(6)

    def say() -> None:
        text = scene.line.strip()
        if text:
            scene.room.ask(asks.Chat, text=text)
            scene.line = ""
            scene.app.changed()

    left = column.aside(0, column.width - column.px(96))
    entry(left, "chat-line", scene.line, lambda text: setattr(scene, "line", text), submit=say, most=_MOST_TEXT)
    right = column.aside(column.width - column.px(86), column.px(86))
    right.buttons(Button("chat-send", words("web-send"), say))
    column.join(left, right)


def host_desk(column: Column, room: RoomSitting) -> None:
    """Place what the host may do in a game: the clock, a pause, bots, a reminder."""
    seen = room.table.seen
    clock = seen.clock
    pause = Button(
        "pause",
        words("web-go-on" if clock.paused else "web-pause"),
        partial(room.ask, asks.Resume if clock.paused else asks.Pause),
    )
    buttons = [pause]
    if clock.deadline is not None:
        buttons.append(Button("extend", words("web-extend"), partial(room.ask, asks.Extend, seconds=60)))
    column.buttons(*buttons)
    column.gap(10)
    options = [Option("0", words("web-clock-none"))]
    options += [Option(str(one), duration_words(one)) for one in _CLOCKS]
    value = str(clock.seconds or 0)
    if value not in [one.value for one in options]:
        options.append(Option(value, room.clock_words))

    def menu(cell: Column) -> None:
        choice(cell, "clock", options, value, lambda one: room.ask(asks.SetClock, seconds=int(one) or None))

    labelled(column, words("web-clock"), menu)
    for seat in seen.room.seats:
        if seat.person is None or seat.person == seen.me:
            continue
        column.rule()
        column.gap(5)
        name = str(seat.seat) if seat.province is None else seat_name(seat.province)
        column.text([column.span(f"{name}  ", "bold"), column.span(room.table.leader(seat))])
        column.gap(3)
        stand_in = partial(room.ask, asks.PutBot, seat=seat.seat, policy=seen.room.stand_in)
        row = [Button(f"stand-{seat.seat}", words("web-stand-in"), stand_in, slim=True)]
        if seat.seat in seen.waiting:
            nudge = partial(room.ask, asks.Nudge, seat=seat.seat)
            row.insert(0, Button(f"nudge-{seat.seat}", words("web-nudge"), nudge, slim=True))
        column.buttons(*row)
        column.gap(5)
    if room.fault:
        column.text(room.fault, "body", "bad")
