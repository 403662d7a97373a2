"""Mouse and keyboard: what is pointed at, pressed, drawn, typed and walked through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from client.desktop.fields import SlideControl
from client.desktop.keyboard import pressed_key
from client.desktop.ui import Control

if TYPE_CHECKING:
    from client.desktop.app import App

MOUSE: Final = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL)


class Hands:
    """The hands of whoever sits before the window."""

    def __init__(self, app: App) -> None:
        """Begin with nothing held."""
        self._app = app
        self._down: Control | None = None
        self.mouse_at = (-1, -1)

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._down = None

    def hovered(self, place: tuple[int, int]) -> str | None:
        """Return the control at a place of the window."""
        found = self._app.ui.at(place)
        return None if found is None else found.id

    def take(self, event: pygame.event.Event) -> None:
        """Take an event of the mouse or the keyboard."""
        if event.type == pygame.KEYDOWN:
            self._key(event)
        elif event.type in MOUSE:
            self._mouse(event)

    def _mouse(self, event: pygame.event.Event) -> None:
        if event.type == pygame.MOUSEWHEEL:
            self._wheel(event)
            return
        self.mouse_at = event.pos
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self._press_down(event)
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            self._press_up(event)
        elif event.type == pygame.MOUSEMOTION:
            self._move(event)

    def _press_down(self, event: pygame.event.Event) -> None:
        self._app.ui.by_keyboard = False
        self._down = self._app.ui.at(event.pos)
        self._app.ui.focus = None if self._down is None else self._down.id
        if self._down is not None and self._down.entry:
            self._app.ui.entries.place(self._app.ui)
            self._app.ui.entries.event(event)
        elif isinstance(self._down, SlideControl):
            self._slide(event.pos)
        else:
            pane = self._app.ui.pane_at(event.pos)
            self._app.scene.grabbed(None if pane is None else pane.name, event.pos)
        self._app.changed()

    def _press_up(self, event: pygame.event.Event) -> None:
        down, self._down = self._down, None
        dragged = self._app.scene.dropped(event.pos)
        over = self._app.ui.at(event.pos)
        if down is not None and over is not None and over.id == down.id and not dragged:
            self._activate(over)
        elif down is not None and down.entry:
            self._app.ui.entries.event(event)
        self._app.changed()

    def _move(self, event: pygame.event.Event) -> None:
        if isinstance(self._down, SlideControl) and event.buttons[0]:
            self._slide(event.pos)
            return
        if event.buttons[0] and self._app.scene.dragged(event.pos):
            return
        if self._down is not None and self._down.entry:
            self._app.ui.entries.event(event)
            self._app.changed()
        hover = self.hovered(event.pos)
        if hover != self._app.ui.hover:
            self._app.ui.hover = hover
            self._app.repaint()
        self._app.scene.hovered(event.pos)

    def _slide(self, place: tuple[int, int]) -> None:
        found = self._app.ui.control(self._down.id if self._down else None)
        if found is not None and isinstance(found[1], SlideControl):
            rect = found[0].on_screen(found[1].rect)
            found[1].slide(min(max((place[0] - rect.x) / rect.width, 0.0), 1.0))
            self._app.changed()

    def _wheel(self, event: pygame.event.Event) -> None:
        place = self.mouse_at
        pane = self._app.ui.pane_at(place)
        if pane is None:
            return
        if self._app.scene.wheel(pane.name, event.y, place):
            self._app.changed()
        elif pane.most:
            pane.scroll_to(pane.scroll - event.y * self._app.ui.px(48))
            self._app.changed()

    def _activate(self, control: Control) -> None:
        if control.press is not None:
            control.press()
        self._app.changed()

    # ---- keys ----

    def _key(self, event: pygame.event.Event) -> None:
        pressed, ui = pressed_key(event), self._app.ui
        found = ui.control(ui.focus)
        typing = found is not None and found[1].entry
        if self._app.scene.caught(pressed):
            self._app.changed()
        elif event.key == pygame.K_TAB:
            ui.move_focus(-1 if event.mod & pygame.KMOD_SHIFT else 1)
            self._app.changed()
        elif event.key == pygame.K_ESCAPE:
            self._escape()
        elif typing and self._type(event):
            self._app.changed()
        elif not self._command(pressed, typing=typing) and not typing:
            self._walk(event)

    def _type(self, event: pygame.event.Event) -> bool:
        """Give a key to the line that is typed in; return whether it was for it."""
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            return self._app.ui.entries.submit(str(self._app.ui.focus))
        if event.key in (pygame.K_UP, pygame.K_DOWN) or pygame.K_F1 <= event.key <= pygame.K_F15:
            return False
        self._app.ui.entries.event(event)
        return True

    def _escape(self) -> None:
        if self._app.ui.close is not None:
            self._app.ui.close()
        else:
            self._app.scene.escape()
        self._app.changed()

    def _command(self, pressed: str, *, typing: bool) -> bool:
        action = self._app.settings.action(pressed)
        letter = len(pressed) == 1
        if action is None or (letter and (typing or not self._app.settings.letters)):
            return False
        if action in ("larger", "smaller"):
            self._app.resize_text(1 if action == "larger" else -1)
        elif action == "night":
            self._app.keep(theme="paper" if self._app.settings.theme == "night" else "night")
        elif action == "full-screen":
            self._app.toggle_full_screen()
        elif self._app.ui.level or not self._app.scene.command(action):
            return False
        self._app.changed()
        return True

    def _walk(self, event: pygame.event.Event) -> None:
        """Move within what has the focus, press it, or scroll."""
        ui = self._app.ui
        found = ui.control(ui.focus)
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE):
            if found is not None:
                ui.by_keyboard = True
                self._activate(found[1])
            return
        steps = {pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1)}
        if event.key in steps:
            across, down = steps[event.key]
            ui.by_keyboard = True
            if found is not None and found[1].arrows is not None:
                found[1].arrows(across, down)
            elif ui.menu is not None and down:
                ui.move_focus(down)
            else:
                self._scroll(down * ui.px(48))
            self._app.changed()
        elif event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            self._scroll((1 if event.key == pygame.K_PAGEDOWN else -1) * ui.size[1] // 2)
            self._app.changed()

    def _scroll(self, by: int) -> None:
        """Scroll the pane of the focus, or the tallest that can be."""
        ui = self._app.ui
        found = ui.control(ui.focus)
        panes = [pane for pane in ui.panes if pane.level == ui.level and pane.most]
        pane = (
            found[0]
            if found is not None and found[0].most
            else max(panes, key=lambda one: one.rect.height, default=None)
        )
        if pane is not None:
            pane.scroll_to(pane.scroll + by)
