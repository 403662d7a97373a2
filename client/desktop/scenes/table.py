"""The table: the board with what belongs to the nation at the left, the seat's panel at the right, pages over them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from pygame import Rect, Surface

from client.desktop.board.field import BoardField
from client.desktop.board.layers import LAYERS
from client.desktop.column import Button, Column
from client.desktop.model.draft import Draft
from client.desktop.model.home import HomeSitting
from client.desktop.model.sitting import Sitting
from client.desktop.parts import nation
from client.desktop.scene import HEAD, Scene
from client.desktop.scenes.curtain import Fall, build_curtain
from client.desktop.scenes.land import Land
from client.desktop.scenes.overlays import Overlays
from client.desktop.scenes.panel import Panel
from client.desktop.ui import Ui
from client.words import words

if TYPE_CHECKING:
    from client.desktop.app import App

NARROW: Final = 940
"""Under so many units of width the board and the panel take turns."""


class TableScene(Scene):
    """A sitting at a table, from its first season to its last."""

    def __init__(self, app: App, sitting: Sitting) -> None:
        """Sit down."""
        super().__init__(app)
        self.sitting = sitting
        self.board = BoardField(app, app.changed)
        self.overlays = Overlays(self)
        self.panel = Panel(self)
        self.land = Land(self)
        self.tab = "panel"
        self._shown: tuple[int, str] | None = None
        self._fall: Fall | None = None

    # ---- what is shown ----

    @property
    def seats(self) -> dict[str, int]:
        """Return the number of the seat that leads each province."""
        return {row.key: row.number for row in self.sitting.rows}

    @property
    def draft(self) -> Draft | None:
        """Return the decision that is being written."""
        return self.panel.draft

    def build(self, ui: Ui) -> None:
        """Put the table into the window, or the curtain before it."""
        seat = self.sitting.seat
        if seat is None:
            self._build_between(ui)
            return
        key = self.sitting.step, seat.key
        if key != self._shown:
            self._shown = key
            self.land.card = 0
            self.overlays.close()
            self.panel.begin()
        top = self._head(ui)
        top = self._strips(ui, top)
        narrow = ui.width < NARROW
        wide = ui.size[0] if narrow else ui.size[0] - min(max(ui.size[0] * 383 // 1000, ui.px(460)), ui.px(640))
        if narrow:
            top = self._tabs(ui, top)
        field = Rect(0, top, wide, ui.size[1] - top)
        if not narrow:
            self.land.wide(ui, field)
        elif self.tab != "panel":
            self.land.narrow(ui, field, nation_alone=self.tab == "seats")
        if not narrow or self.tab == "panel":
            left = 0 if narrow else wide
            self.panel.build(ui, Rect(left, top, ui.size[0] - left, ui.size[1] - top), edge=not narrow)
        self.overlays.build(ui)

    def _build_between(self, ui: Ui) -> None:
        """Show the curtain between two seats, or that a season is being played."""
        sitting = self.sitting
        hidden, self._shown = self._shown is not None, None
        if hidden and isinstance(sitting, HomeSitting) and sitting.hotseat and not self.app.settings.still:
            self._fall = Fall(self.app.window.copy())
        if isinstance(sitting, HomeSitting) and sitting.hotseat and not sitting.busy and sitting.next is not None:
            build_curtain(self, ui, sitting)
            return
        self.head(ui, words("game-title"))
        column = self.page(ui)
        if sitting.fault and isinstance(sitting, HomeSitting):
            column.text(sitting.fault, "body", "bad")
            column.gap(12)
            column.buttons(Button("again", words("web-try-now"), sitting.again, main=True))
            return
        column.text(words("net-being-played"), "lead")

    def _head(self, ui: Ui) -> int:
        assert self.sitting.seat is not None
        view, app = self.sitting.seat.view, self.app
        high = ui.px(HEAD)
        pane = ui.pane("head", Rect(0, 0, ui.size[0], high))
        column = Column(pane, ui.px(16), 0, ui.size[0] - ui.px(32))
        night = words("web-paper" if app.settings.theme == "night" else "web-night")
        buttons = [Button("menu", "☰", lambda: self.overlays.open("menu"), slim=True)]
        if ui.width >= NARROW:
            buttons += [
                Button(
                    "night",
                    night,
                    lambda: app.keep(theme="paper" if app.settings.theme == "night" else "night"),
                    slim=True,
                ),
                Button(
                    "almanac",
                    words("web-almanac"),
                    lambda: self.overlays.open("almanac"),
                    slim=True,
                    key=self.key("almanac"),
                ),
            ]
            if "own" in view:
                buttons.append(
                    Button("hit", words("web-hit"), lambda: self.overlays.open("hit"), slim=True, key=self.key("hit"))
                )
        x = column.x + column.width
        for button in buttons:
            wide = ui.px(36) if button.id == "menu" else column.button_width(button)
            x -= wide
            rect = Rect(x, ui.px(11), wide, ui.px(30))
            column.button(button, rect)
            x -= ui.px(8)
        pane.controls.sort(key=lambda one: one.rect.x)
        left = Column(pane, column.x, ui.px(10), x - column.x)
        begins = column.x
        if ui.width >= NARROW:
            left.text(words("game-title"), "brand")
            begins += ui.faces.width(words("game-title"), "brand") + ui.px(20)
        nation.timeline(Column(pane, begins, 0, x - begins), view)
        line = Rect(0, high - ui.px(2.5), ui.size[0], ui.px(2.5))
        pane.put(line, lambda onto, at: onto.fill(ui.theme["ink"], at) and None)
        pane.height = 0
        return high

    def _strips(self, ui: Ui, top: int) -> int:
        """Show, under the head, who looks at the screen, and what is wrong."""
        sitting = self.sitting
        told: list[tuple[str, str, str]] = []
        if isinstance(sitting, HomeSitting) and sitting.hotseat and sitting.seat is not None:
            told.append((words("web-banner", person=sitting.person(sitting.seat.key)), "accent", "on_accent"))
        if sitting.fault:
            told.append((sitting.fault, "accent_soft", "ink"))
        told += [(text, "accent_soft", "ink") for text in self.strips()]
        for place, (text, ground, ink) in enumerate(told):
            pane = ui.pane(f"strip-{place}", Rect(0, top, ui.size[0], ui.px(28)), ground)
            column = Column(pane, ui.px(16), ui.px(5), ui.size[0] - ui.px(32))
            column.text(text, "label", ink)
            pane.rect.height = column.y + ui.px(5)
            pane.height = 0
            top += pane.rect.height
        return top

    def strips(self) -> list[str]:
        """Return what else is told under the head."""
        return []

    def clock_words(self) -> str:
        """Return how long is left to decide, where there is a deadline."""
        return ""

    def _tabs(self, ui: Ui, top: int) -> int:
        """Show what takes turns in a narrow window: the panel, the board, the seats."""
        high = ui.px(36)
        pane = ui.pane("tabs", Rect(0, top, ui.size[0], high), "card")
        column = Column(pane, 0, 0, ui.size[0])
        rows = self.sitting.rows
        seats = words("web-tab-seats", done=sum(not row.deciding for row in rows), all=len(rows))
        tabs = (("panel", words("web-panel")), ("board", words("web-map")), ("seats", seats))
        wide = ui.size[0] // len(tabs)
        for place, (name, text) in enumerate(tabs):
            turn = partial(self._turn_to, name)
            column.button(
                Button(f"tab-{name}", text, turn, slim=True, pressed=self.tab == name),
                Rect(place * wide, 0, wide, high),
            )
        return top + high

    def _turn_to(self, tab: str) -> None:
        self.tab = tab

    # ---- what moves ----

    @property
    def moving(self) -> bool:
        """Return whether the curtain falls."""
        if self._fall is not None and self._fall.share == 1:
            self._fall = None
            self.app.repaint()
        return self._fall is not None

    def draw_over(self, window: Surface) -> None:
        """Draw the falling curtain."""
        if self._fall is not None:
            self._fall.draw(window)

    # ---- what happens to it ----

    def escape(self) -> None:
        """Let go of what is selected; else open the menu."""
        if self.sitting.seat is None:
            return
        if self.board.selected is not None:
            self.board.select(None)
        else:
            self.overlays.open("menu")

    def command(self, action: str) -> bool:
        """Follow a command of the keyboard."""
        seat = self.sitting.seat
        if seat is None:
            return False
        own = "own" in seat.view
        if action in ("hit", "hand") and not own:
            return False
        if action in ("hit", "news", "hand", "table", "record", "almanac", "menu", "keys"):
            self.overlays.open(action)
        elif action == "layer":
            names = [one.name for one in LAYERS]
            self.board.layer = names[(names.index(self.board.layer) + 1) % len(names)]
        elif action in ("zoom-in", "zoom-out"):
            self.board.zoom_by(1 if action == "zoom-in" else -1)
        elif action == "zoom-all":
            self.board.whole()
        elif action == "undo":
            self.panel.undo()
        elif action == "give":
            self.panel.main()
        else:
            return False
        return True

    def grabbed(self, pane: str | None, place: tuple[int, int]) -> None:
        """Take hold of the board."""
        if pane == "board":
            self.board.grab(place)

    def dragged(self, place: tuple[int, int]) -> bool:
        """Move the board."""
        if not self.board.drag(place):
            return False
        for pane in ("board", "layers", "corner"):
            self.app.redraw(pane)
        return True

    def dropped(self, place: tuple[int, int]) -> bool:
        """Let go of the board."""
        return self.board.drop(place)

    def hovered(self, place: tuple[int, int]) -> None:
        """Point at a province."""
        if self.app.ui.hover == "board" and self.board.hover(place):
            self.app.changed()

    def wheel(self, pane: str, by: int, place: tuple[int, int]) -> bool:
        """Zoom the board."""
        if pane != "board":
            return False
        self.board.zoom_by(1 if by > 0 else -1, place)
        return True

    def left(self) -> None:
        """Get up from the table."""
        self.sitting.leave()
