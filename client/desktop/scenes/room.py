"""A table on a server in the window: the lobby, the table with chat and what the host may do, the end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from client.desktop.column import Button, Column
from client.desktop.model.room import RoomSitting
from client.desktop.parts.room import chat, host_desk
from client.desktop.scene import Scene
from client.desktop.scenes.ending import EndingScene
from client.desktop.scenes.lobby import build_lobby
from client.desktop.scenes.overlays import Overlays
from client.desktop.scenes.table import TableScene
from client.desktop.ui import Ui
from client.words import words
from server.protocol import client_messages as asks

if TYPE_CHECKING:
    from client.desktop.app import App

_TITLES: Final = {"chat": "web-chat", "host": "web-host-desk", "leave": "web-leave"}
_SECOND: Final = 1000


class RoomTable(TableScene):
    """A room on a server, from its lobby to its end."""

    sitting: RoomSitting

    def __init__(self, app: App, sitting: RoomSitting) -> None:
        """Sit down in a room that was entered."""
        super().__init__(app, sitting)
        self.room = sitting
        self.overlays = RoomOverlays(self)
        self.line = ""
        self.heard = len(sitting.seen.chat)
        self._announced = 0
        self._answered_for = -1

    # ---- what is shown ----

    def build(self, ui: Ui) -> None:
        """Put the lobby into the window, or the table."""
        seen = self.room.seen
        if self.room.gone:
            self._build_gone(ui)
        elif seen.room.stage == "lobby" or seen.state is None:
            build_lobby(self, ui)
        else:
            super().build(ui)

    def _build_gone(self, ui: Ui) -> None:
        self.head(ui, words("game-title"))
        column = self.page(ui)
        column.text(self.room.gone, "lead")
        column.gap(14)
        column.buttons(Button("gone-home", words("web-home"), self.app.home, main=True))

    def strips(self) -> list[str]:
        """Return how the connection stands where it does not hold, else what has happened in the room in this step."""
        if self.room.link_words:
            return [self.room.link_words]
        return self.room.told[-1:] if len(self.room.told) > self._announced else []

    def clock_words(self) -> str:
        """Return how long is left to decide."""
        return self.room.time_words

    def tick(self) -> None:
        """Look what the server has told."""
        before = self._shown
        self.room.look()
        seen = self.room.seen
        ticking = seen.clock.deadline is not None and not seen.clock.paused and seen.over is None
        self.pause = _SECOND if ticking else None
        if ticking:
            self.app.changed()
        if before is not None and before[0] != self.room.step:
            self._announced = len(self.room.told)
        if self.overlays.page == "chat":
            self.heard = len(seen.chat)
        if self._answered_for != seen.step and self.app.ui.by_keyboard:
            self._answered_for = seen.step
            self.room.here()
        if self.room.over and self.app.scene is self:
            self._end()

    def _end(self) -> None:
        code = self.room.seen.room.code
        ending = self.room.ending()
        self.app.replace(EndingScene(self.app, ending, None, words("net-kept-by-server", code=code)))

    def grabbed(self, pane: str | None, place: tuple[int, int]) -> None:
        """Take that somebody is here."""
        self.room.here()
        super().grabbed(pane, place)

    def escape(self) -> None:
        """Get up from the lobby; at the table open the menu."""
        if self.room.seat is None:
            Scene.escape(self)
        else:
            super().escape()


class RoomOverlays(Overlays):
    """The pages of a networked table: also the chat, what the host may do, and leaving for good."""

    def __init__(self, scene: RoomTable) -> None:
        """Keep the scene."""
        super().__init__(scene)
        self._room_scene = scene

    def titles(self) -> dict[str, str]:
        """Return the titles of the pages."""
        return {**super().titles(), **_TITLES}

    def entries(self) -> list[str]:
        """Return the pages that the menu leads to."""
        hosts = self._room_scene.room.seen.hosts
        return [*super().entries(), "chat", *(["host"] if hosts else [])]

    def build(self, ui: Ui) -> None:
        """Put the page into the window; what is about the room is there in the lobby too."""
        if self.page in _TITLES:
            column = self._scene.dialog(ui, words(self.titles()[self.page]), self.close)
            self.fill(self.page, column)
            self._scene.fit_dialog(column)
        else:
            super().build(ui)

    def fill(self, page: str, column: Column) -> None:
        """Place what stands on a page."""
        scene = self._room_scene
        if page == "chat":
            chat(column, scene)
        elif page == "host":
            host_desk(column, scene.room)
        elif page == "leave":
            column.text(words("web-leave-sure"))
            column.gap(10)
            column.buttons(
                Button("leave-yes", words("web-leave-yes"), partial(scene.room.ask, asks.Leave), main=True),
                Button("leave-no", words("web-leave-no"), self.close),
            )
        else:
            super().fill(page, column)

    def extra(self, column: Column) -> None:
        """Place how to leave for good."""
        scene = self._room_scene
        if scene.room.seen.me is not None:
            column.buttons(Button("leave", words("web-leave"), lambda: self.open("leave"), link=True))
            column.gap(8)

    def kept_words(self) -> str:
        """Return where the game is kept."""
        return words("web-kept", code=self._room_scene.room.seen.room.code)
