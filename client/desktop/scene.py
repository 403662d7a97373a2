"""What fills the window: a scene builds what is shown, and takes what happens to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pygame import Rect, Surface

from client.desktop import paint
from client.desktop.column import Button, Column
from client.desktop.keyboard import key_words
from client.desktop.ui import Control, Pane, Ui
from client.words import words

if TYPE_CHECKING:
    from client.desktop.app import App

HEAD = 52
_PAGE = 1008


class Scene:
    """One scene; what it does not care for stays as it is here."""

    pause: int | None = None
    """Milliseconds after which the scene looks again, although nothing has happened."""

    def __init__(self, app: App) -> None:
        """Keep the window."""
        self.app = app

    def build(self, ui: Ui) -> None:
        """Put what is shown into the window."""
        raise NotImplementedError

    def left(self) -> None:
        """Clear up: the scene is shown no more."""

    def tick(self) -> None:
        """Look whether something has changed."""

    def escape(self) -> None:
        """Follow the Escape key where nothing is open."""
        if len(self.app.scenes) > 1:
            self.app.pop()

    def command(self, action: str) -> bool:  # noqa: ARG002 - a scene that knows commands says so
        """Follow a command of the keyboard; return whether it is known."""
        return False

    def caught(self, pressed: str) -> bool:  # noqa: ARG002
        """Take a key before anything else; return whether it was taken."""
        return False

    def grabbed(self, pane: str | None, place: tuple[int, int]) -> None:
        """Take that the mouse was pressed."""

    def dragged(self, place: tuple[int, int]) -> bool:  # noqa: ARG002
        """Take that the pressed mouse was moved; return whether something moved with it."""
        return False

    def dropped(self, place: tuple[int, int]) -> bool:  # noqa: ARG002
        """Take that the mouse was let go; return whether something was moved with it."""
        return False

    def hovered(self, place: tuple[int, int]) -> None:
        """Take where the mouse is."""

    def wheel(self, pane: str, by: int, place: tuple[int, int]) -> bool:  # noqa: ARG002
        """Take that the wheel was turned over a pane; return whether it was used."""
        return False

    def draw_over(self, window: Surface) -> None:
        """Draw what lies over everything."""

    @property
    def moving(self) -> bool:
        """Return whether something moves, so that the window is drawn again and again."""
        return False

    # ---- what several scenes have ----

    def key(self, action: str) -> str:
        """Return the key that does something, as it stands on a button."""
        return key_words(self.app.settings.key(action)) if self.app.settings.letters else ""

    def head(self, ui: Ui, title: str, *, back: bool = True) -> Pane:
        """Build the head of a page: where one is, the way back, and the look."""
        app = self.app
        pane = ui.pane("head", Rect(0, 0, ui.size[0], ui.px(HEAD)))
        column = Column(pane, ui.px(16), 0, ui.size[0] - ui.px(32))
        x = column.x
        if back:
            button = Button("home", words("web-home"), app.home, slim=True)
            wide = column.button_width(button)
            column.button(button, Rect(x, ui.px(12), wide, ui.px(28)))
            x += wide + ui.px(12)
        left = Column(pane, x, ui.px(11), ui.size[0] // 2)
        left.text([left.span(title, "brand")])
        theme = app.settings.theme
        night = Button(
            "night",
            words("web-paper" if theme == "night" else "web-night"),
            lambda: app.keep(theme="paper" if theme == "night" else "night"),
            slim=True,
        )
        settings = Button("settings", words("desk-settings"), self._settings, slim=True)
        right = column.x + column.width
        for button in (settings, night):
            wide = column.button_width(button)
            right -= wide
            column.button(button, Rect(right, ui.px(12), wide, ui.px(28)))
            right -= ui.px(8)
        pane.height = 0
        line = Rect(0, ui.px(HEAD) - ui.px(2.5), ui.size[0], ui.px(2.5))
        pane.put(line, lambda onto, at: onto.fill(ui.theme["ink"], at) and None)
        pane.controls.sort(key=lambda one: one.rect.x)
        return pane

    def _settings(self) -> None:
        from client.desktop.scenes.preferences import Preferences

        self.app.push(Preferences(self.app))

    def page(self, ui: Ui, *, width: int = _PAGE) -> Column:
        """Return the column of a page for reading, under the head."""
        top = ui.px(HEAD)
        pane = ui.pane("page", Rect(0, top, ui.size[0], ui.size[1] - top))
        wide = min(ui.px(width), ui.size[0] - ui.px(32))
        return Column(pane, (ui.size[0] - wide) // 2, ui.px(20), wide)

    def dialog(self, ui: Ui, title: str, close: Callable[[], None], *, wide: bool = False) -> Column:
        """Return the column of a page that lies over the scene, with its title and a button that closes it."""
        px = ui.px
        width = min(px(980 if wide else 640), ui.size[0] - px(24))
        frame = Rect((ui.size[0] - width) // 2, px(24), width, ui.size[1] - px(48))
        shield = ui.pane("shield", Rect(0, 0, *ui.size), "sunk", 1)
        shield.controls.append(Control("dialog-away", Rect(0, 0, *ui.size), close, reach=False))
        pane = ui.pane("dialog-frame", frame, "card", 1)
        pane.controls.append(Control("dialog-frame", Rect(0, 0, *frame.size), reach=False))
        top = Column(pane, px(20), px(12), width - px(40))
        button = Button("dialog-close", words("web-close"), close, slim=True)
        size = top.button_width(button)
        top.button(button, Rect(top.x + top.width - size, px(12), size, px(28)))
        titled = Column(pane, px(20), px(12), width - px(52) - size)
        titled.text(title, "title")
        head = max(titled.y, px(44)) + px(6)
        line = Rect(px(20), head, width - px(40), px(2.5))
        pane.put(line, lambda onto, at: onto.fill(ui.theme["ink"], at) and None)
        edge = Rect(0, 0, *frame.size)
        pane.put(edge, lambda onto, _: paint.frame(onto, ui.theme["ink"], pane.rect, px(2)))
        pane.height = 0
        inner = Rect(frame.x + px(2), frame.y + head + px(4), width - px(4), frame.height - head - px(6))
        ui.close = close
        body = ui.pane(f"dialog-{title}", inner, "card", 1)
        self._dialog = pane, body
        return Column(body, px(18), px(10), width - px(42))

    def fit_dialog(self, column: Column) -> None:
        """Let the page be no higher than what stands on it, once that is placed."""
        frame, body = self._dialog
        column.gap(16)
        spare = body.rect.height - body.height
        if spare > 0:
            frame.rect.height -= spare
            frame.controls[0].rect.height -= spare
            body.rect.height -= spare
            ground = frame.controls[0]  # it takes the clicks that nothing else on the frame takes
            ground.rect.height -= spare
            for pane in (frame, body):
                pane.rect.y += spare // 4
