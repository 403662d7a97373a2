"""The lobby of a table on a server: the code, the seats, and when the game begins."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pygame import Rect

from bots.registry import POLICIES
from client.desktop.column import Button, Column
from client.desktop.fields import choice, labelled
from client.desktop.parts.nation import seat_box
from client.desktop.parts.room import chat
from client.desktop.ui import Option, Ui
from client.words import capital, has_words, words
from rules.board import load_board
from server.protocol import client_messages as asks
from server.protocol.server_messages import SeatFacts

if TYPE_CHECKING:
    from client.desktop.scenes.room import RoomTable


def build_lobby(scene: RoomTable, ui: Ui) -> None:
    """Fill the window with the lobby."""
    room, table = scene.room, scene.room.table
    seen = table.seen
    scene.head(ui, words("net-room", code=seen.room.code))
    column = scene.page(ui)
    for text in scene.strips():
        column.text(text, "label", "accent")
        column.gap(6)
    name = f"web-scenario-{seen.room.scenario}"
    column.text(words(name) if has_words(name) else seen.room.scenario, "display")
    column.gap(4)
    column.text(words("web-lobby-invite"))
    column.gap(4)
    column.text(seen.room.code, "display", "accent")
    column.text(f"{table.address.page}/#/{seen.room.code}", "figure")
    column.part(words("web-table"), style="title")
    for seat in seen.room.seats:
        _lobby_seat(scene, column, seat)
    column.gap(8)
    _own_province(scene, column)
    column.text(room.clock_words, "small", "ink_muted")
    column.gap(8)
    _lobby_buttons(scene, column)
    if room.fault:
        column.gap(6)
        column.text(room.fault, "body", "bad")
    column.part(words("web-chat"))
    chat(column, scene)
    column.gap(24)
    scene.overlays.build(ui)


def _lobby_seat(scene: RoomTable, column: Column, seat: SeatFacts) -> None:
    room, seen = scene.room, scene.room.table.seen
    column.rule()
    column.gap(6)
    top = column.y
    mine = seat.person is not None and seat.person == seen.me
    column.pane.put(
        Rect(column.x, top + column.px(3), column.px(18), column.px(18)), seat_box(column, seat.seat, mine=mine)
    )
    left = column.aside(column.px(28), column.width // 2 - column.px(28))
    left.text(words("leads-you") if mine else capital(room.table.leader(seat)), "bold")
    told = [words("net-dealt") if seat.province is None else words(f"province-{seat.province}")]
    if seat.ready:
        told.append(words("net-ready"))
    if seen.present is not None and seat.person not in (None, seen.me, *seen.present):
        told.append(words("net-away"))
    left.text(" · ".join(told), "small", "ink_muted")
    right = column.aside(column.width // 2, column.width - column.width // 2)
    if seen.hosts and seat.person is None:
        menu = Column(right.pane, right.x + right.width - right.px(220), right.y, right.px(220))
        options = [
            Option("", words("web-no-bot")),
            *(Option(one, capital(words(f"leader-{one}"))) for one in POLICIES),
        ]
        choice(menu, f"bot-{seat.seat}", options, seat.bot or "", partial(_put_bot, scene, seat.seat))
        right.join(menu)
    buttons = []
    if seat.person is None and seat.bot is None and seen.me is not None and not mine:
        buttons.append(
            Button(
                f"take-{seat.seat}",
                words("web-take-seat"),
                partial(room.ask, asks.TakeSeat, seat=seat.seat),
                slim=True,
            )
        )
    if seen.hosts and seat.person is not None and not mine:
        kick = partial(room.ask, asks.Kick, participant=seat.person)
        buttons.append(Button(f"kick-{seat.seat}", words("web-kick"), kick, slim=True))
    if buttons:
        right.gap(4)
        right.buttons(*buttons, align="right")
    column.join(left, right)
    column.gap(6)


def _put_bot(scene: RoomTable, seat: int, policy: str) -> None:
    if policy:
        scene.room.ask(asks.PutBot, seat=seat, policy=policy)
    else:
        scene.room.ask(asks.TakeBot, seat=seat)


def _own_province(scene: RoomTable, column: Column) -> None:
    seen = scene.room.table.seen
    mine = seen.seat
    if mine is None:
        return
    taken = {seat.province for seat in seen.room.seats if seat.seat != mine.seat}
    options = [Option("", words("web-province-dealt"))]
    options += [Option(key, words(f"province-{key}"), key not in taken) for key in load_board().keys]

    def choose(key: str) -> None:
        scene.room.ask(asks.ChooseProvince, province=key or None)

    def menu(cell: Column) -> None:
        choice(cell, "own-province", options, mine.province or "", choose)

    labelled(column, words("web-your-province"), menu)


def _lobby_buttons(scene: RoomTable, column: Column) -> None:
    room, seen = scene.room, scene.room.table.seen
    buttons = []
    host = seen.person(seen.room.host)
    note = words("web-host-begins", person=host.name) if host is not None else ""
    if seen.hosts:
        buttons.append(Button("start", words("web-begin"), partial(room.ask, asks.Start), main=True))
        note = words("web-start-about")
    elif seen.seat is not None:
        ready = seen.seat.ready
        text = words("web-not-ready" if ready else "web-ready")
        buttons.append(Button("ready", text, partial(room.ask, asks.Ready, ready=not ready), main=True))
    if seen.me is not None:
        buttons.append(Button("leave", words("web-leave"), lambda: scene.overlays.open("leave"), link=True))
    column.buttons(*buttons)
    column.gap(6)
    column.text(note, "small", "ink_muted")
