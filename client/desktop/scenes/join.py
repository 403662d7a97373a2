"""Joining a table on a server: its address, the code, a name; or a new table there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pygame import Rect

from client.desktop.column import Button, Column
from client.desktop.fields import choice, entry
from client.desktop.model.room import RoomSitting
from client.desktop.scene import Scene
from client.desktop.ui import Option, Ui
from client.errors import ClientError
from client.joining import ENTER_S, Wish, entering_of, keep_place
from client.wire.address import Address
from client.wire.places import Places
from client.wire.refusals import RoomRefused
from client.wire.table import WireTable
from client.words import words
from engine.errors import EngineError
from rules.scenario import scenario_keys
from server.protocol.client_messages import Rejoin

if TYPE_CHECKING:
    from client.desktop.app import App

_MOST_CODE, _MOST_NAME, _MOST_URL = 12, 24, 200
_SHOWN = 6


class Join(Scene):
    """The way to a table elsewhere."""

    def __init__(self, app: App, url: str | None = None) -> None:
        """Begin with the server that is named, or the one of last time."""
        super().__init__(app)
        self.url = url or app.settings.server
        self.code = ""
        self.name = app.settings.name
        self.scenario = "quick"
        self.problem = ""
        self._entering = False
        self._left = False
        if url is not None:
            self._take_code()

    def _take_code(self) -> None:
        try:
            self.code = Address.read(self.url).code or ""
        except ClientError as error:
            self.problem = str(error)

    def build(self, ui: Ui) -> None:
        """Put the way in into the window."""
        self.head(ui, words("web-join-title"))
        column = self.page(ui, width=640)
        for name, label, text, most in (
            ("url", "desk-server", self.url, _MOST_URL),
            ("code", "web-code-label", self.code, _MOST_CODE),
            ("name", "web-name", self.name, _MOST_NAME),
        ):
            column.text(words(label), "label")
            column.gap(3)
            wide = column.px(420 if name == "url" else 220)
            entry(column, name, text, partial(setattr, self, name), submit=self._join, most=most, width=wide)
            column.gap(10)
        if self.problem:
            column.text(self.problem, "body", "bad")
            column.gap(8)
        if self._entering:
            column.text(words("web-waits"), "bold")
        else:
            column.buttons(
                Button("join-seat", words("web-join-seat"), self._join, main=True),
                Button("join-spectator", words("web-join-spectator"), lambda: self._enter(self._wish(watch=True))),
                Button(
                    "join-watch", words("web-watch"), lambda: self._enter(Wish(self.url, code=self._code, watch=True))
                ),
            )
        column.gap(8)
        self._kept(column)
        self._create(column)
        column.part()
        column.text(words("content-note"), "small", "ink_muted")
        column.gap(24)

    def _kept(self, column: Column) -> None:
        """Place the tables at which somebody of this computer has a place."""
        try:
            places = Places().all()
        except ClientError as error:
            column.text(str(error), "body", "bad")
            return
        if places:
            column.part(words("web-resume-title"))
        for number, place in enumerate(reversed(places[-_SHOWN:])):
            top = column.y
            back = partial(self._enter, Wish(place.server, code=place.code, resume=True, name=place.name))
            button = Button(f"place-{number}", words("web-resume"), back, slim=True, enabled=not self._entering)
            wide = column.button_width(button)
            left = column.aside(0, column.width - wide - column.px(12))
            left.text([left.span(f"{place.name}  ", "bold"), left.span(words("web-code", code=place.code), "figure")])
            left.text(place.server, "small", "ink_muted")
            column.button(button, Rect(column.x + column.width - wide, top + column.px(4), wide, column.px(28)))
            column.y = left.y
            column.gap(5)
            column.rule()
            column.gap(5)

    def _create(self, column: Column) -> None:
        column.part(words("web-make-table"))
        options = [Option(key, words(f"web-scenario-{key}")) for key in scenario_keys()]
        menu = column.aside(0, column.px(280))
        choice(menu, "scenario", options, self.scenario, lambda key: setattr(self, "scenario", key))
        beside = column.aside(column.px(292), column.width - column.px(292))
        beside.buttons(
            Button(
                "create",
                words("web-make-table"),
                lambda: self._enter(Wish(self.url, create=self.scenario, name=self.name.strip() or None)),
                enabled=not self._entering,
            )
        )
        column.join(menu, beside)
        column.gap(8)

    # ---- entering ----

    @property
    def _code(self) -> str | None:
        return self.code.strip().upper() or None

    def _wish(self, *, watch: bool, named: bool = True) -> Wish:
        name = (self.name.strip() or None) if named else None
        return Wish(self.url, code=self._code, name=name, watch=watch)

    def _join(self) -> None:
        self._enter(self._wish(watch=False))

    def _enter(self, wish: Wish) -> None:
        """Enter a room in another thread; what goes wrong is told here."""
        if self._entering:
            return
        self.problem = ""
        self.app.settings.name, self.app.settings.server = self.name.strip()[:_MOST_NAME], self.url.strip()[:_MOST_URL]
        self.app.keep()
        self._entering = True
        self.app.work(lambda: enter(wish), self._entered)

    def _entered(self, result: WireTable | Exception) -> None:
        self._entering = False
        if isinstance(result, WireTable):
            sitting = RoomSitting(self.app, result)
            if self._left:
                sitting.leave()
                return
            from client.desktop.scenes.room import RoomTable

            self.app.replace(RoomTable(self.app, sitting))
        elif isinstance(result, EngineError | OSError):
            self.problem = str(result)
        else:
            raise result

    def left(self) -> None:
        """Do not sit down any more when the answer comes."""
        self._left = True


def enter(wish: Wish) -> WireTable:
    """Return a table on a server that was entered; it is connected until it is left.

    Raises:
        ClientError: when something in the wish is wrong, or the server does not let one in.
    """
    address, places = Address.read(wish.url), Places()
    entering, name = entering_of(wish, address, places)
    table = WireTable(address, entering, way=wish.way)
    table.__enter__()
    try:
        table.entered(ENTER_S)
    except BaseException as error:
        table.__exit__(None, None, None)
        if isinstance(error, RoomRefused) and error.refused.code == "unknown_token" and isinstance(entering, Rejoin):
            places.drop(entering.token)
        raise
    keep_place(table, name, places)
    return table
