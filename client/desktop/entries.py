"""The lines to type in, kept by pygame-gui: each belongs to a control of the scene and lies where that lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

import pygame
from pygame import Rect, Surface

from client.desktop.theme import Theme

if TYPE_CHECKING:
    from pygame_gui import UIManager
    from pygame_gui.elements import UITextEntryLine

    from client.desktop.ui import Control, Pane, Ui

_FACE: Final = str(files("assets").joinpath("fonts").joinpath("source-sans-3-400-normal.ttf"))
_STEADY_S: Final = 1e9
"""The mark in a line does not blink: a window that stands still is not drawn."""


@dataclass
class Wanted:
    """A line that a scene has built: where, with which text, and what is done with what is typed."""

    pane: Pane
    control: Control
    text: str
    most: int
    changed: Callable[[str], None]
    submit: Callable[[], None] | None


class Entries:
    """All lines to type in."""

    def __init__(self, size: tuple[int, int], theme: Theme, scale: float) -> None:
        """Begin without any."""
        self._look = size, theme, scale
        self._manager: UIManager | None = None
        self._wanted: dict[str, Wanted] = {}
        self._lines: dict[str, UITextEntryLine] = {}
        self._texts: dict[str, str] = {}

    def begin(self) -> None:
        """Forget what was wanted; what is not wanted again goes."""
        self._wanted.clear()

    def want(self, wanted: Wanted) -> None:
        """Keep that a scene has a line."""
        self._wanted[wanted.control.id] = wanted

    def place(self, ui: Ui) -> None:
        """Lay the lines where their controls lie, and make or remove them."""
        for name in [one for one in self._lines if one not in self._wanted]:
            _untyped(self._lines.pop(name)).kill()
            self._texts.pop(name, None)
        for name, wanted in self._wanted.items():
            rect = wanted.pane.on_screen(wanted.control.rect)
            line = self._lines.get(name)
            if line is None:
                line = self._lines[name] = self._make(wanted, rect)
            if self._texts.get(name) != wanted.text:
                line.set_text(wanted.text)
                self._texts[name] = wanted.text
            if line.get_abs_rect().size != rect.size:
                line.set_dimensions(rect.size)
            if line.get_abs_rect().topleft != rect.topleft:
                line.set_position(rect.topleft)
            shown = wanted.pane.level == ui.level and wanted.pane.rect.contains(rect)
            if shown != bool(line.visible):
                _untyped(line).show() if shown else _untyped(line).hide()
            self._hold_focus(line, ui.focus == name and shown)

    def _hold_focus(self, line: UITextEntryLine, focused: bool) -> None:
        if self._manager is None:
            return
        held = _untyped(self._manager).get_focus_set() or set()
        if focused and line not in held:
            self._manager.set_focus_set(line)
            pygame.key.start_text_input()
        elif not focused and line in held:
            self._manager.set_focus_set(None)

    def _make(self, wanted: Wanted, rect: Rect) -> UITextEntryLine:
        from pygame_gui import UIManager
        from pygame_gui.elements import UITextEntryLine

        if self._manager is None:
            size, theme, scale = self._look
            self._manager = UIManager(size, _theme(theme, scale))
        line = UITextEntryLine(rect, self._manager)
        line.set_text_length_limit(wanted.most)
        line.blink_cursor_time = _STEADY_S
        return line

    def event(self, event: pygame.event.Event) -> bool:
        """Give an event to the lines; return whether it was for one of them."""
        if self._manager is None or not self._lines:
            return False
        import pygame_gui

        if event.type == pygame_gui.UI_TEXT_ENTRY_CHANGED:
            for name, line in self._lines.items():
                if line is event.ui_element and name in self._wanted:
                    self._texts[name] = line.get_text()
                    self._wanted[name].changed(line.get_text())
            return True
        if event.type == pygame_gui.UI_TEXT_ENTRY_FINISHED:
            return True
        taken = bool(self._manager.process_events(event))
        self._manager.update(0.01)
        return taken

    def submit(self, name: str) -> bool:
        """Do what Enter does in a line; return whether it does anything."""
        wanted = self._wanted.get(name)
        if wanted is None or wanted.submit is None:
            return False
        wanted.submit()
        return True

    def draw(self, onto: Surface) -> None:
        """Draw the lines that are shown."""
        if self._lines and self._manager is not None:
            self._manager.update(0.01)
            self._manager.draw_ui(onto)


def _theme(theme: Theme, scale: float) -> dict[str, Any]:
    """Return the look of the lines as pygame-gui wants it."""
    colours = {role: _hex(theme[role]) for role in ("card", "ink", "ink_muted", "rule_strong", "accent", "on_accent")}
    return {
        "text_entry_line": {
            "colours": {
                "dark_bg": colours["card"],
                "normal_text": colours["ink"],
                "selected_text": colours["on_accent"],
                "selected_bg": colours["accent"],
                "normal_border": colours["rule_strong"],
                "focused_border": colours["accent"],
                "text_cursor": colours["ink"],
                "text_cursor_colour": colours["ink"],
            },
            "font": {"name": "source_sans", "size": str(max(round(14 * scale), 8)), "regular_path": _FACE},
            "misc": {
                "shape": "rectangle",
                "border_width": "1",
                "shadow_width": "0",
                "padding": f"{round(6 * scale)},2",
            },
        }
    }


def _untyped(part: Any) -> Any:
    """Return a part of pygame-gui whose methods carry no types."""
    return part


def _hex(colour: pygame.Color) -> str:
    return f"#{colour.r:02x}{colour.g:02x}{colour.b:02x}"
