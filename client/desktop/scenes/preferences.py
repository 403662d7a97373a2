"""Settings: language, look, size, screen, motion, and which key does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.desktop.column import Button, Column
from client.desktop.fields import Choice, check, choice, labelled, segments
from client.desktop.keyboard import key_words
from client.desktop.scene import Scene
from client.desktop.settings import KEYS, SCALES
from client.desktop.theme import THEMES
from client.desktop.ui import Option, Ui
from client.words import language_in_use, languages, words

if TYPE_CHECKING:
    from client.desktop.app import App


class Preferences(Scene):
    """The screen of the settings; each change counts at once and is kept."""

    def __init__(self, app: App) -> None:
        """Begin."""
        super().__init__(app)
        self._binding = ""

    def build(self, ui: Ui) -> None:
        """Put the settings into the window."""
        app, settings = self.app, self.app.settings
        self.head(ui, words("desk-settings"))
        column = self.page(ui, width=680)
        known = [Option(tag, words(f"web-language-{tag}")) for tag in languages()]

        def language(cell: Column) -> None:
            choice(cell, "language", known, language_in_use(), app.say_in)

        labelled(column, words("web-language"), language, 200)
        looks = [Choice(name, words(f"web-{name}")) for name in THEMES]
        segments(column, "theme", words("desk-look"), looks, settings.theme, lambda name: app.keep(theme=name))
        column.gap(6)
        sizes = [Choice(str(size), words("percent", value=size)) for size in SCALES]
        segments(
            column, "scale", words("desk-scale"), sizes, str(settings.scale), lambda size: app.keep(scale=int(size))
        )
        column.gap(6)
        check(column, "full-screen", words("desk-full-screen"), settings.full_screen, app.toggle_full_screen)
        check(column, "still", words("desk-still"), settings.still, lambda: app.keep(still=not settings.still))
        check(column, "letters", words("web-keys-on"), settings.letters, lambda: app.keep(letters=not settings.letters))
        column.part(words("web-keys"), style="title")
        column.text(words("desk-keys-bind"), "small", "ink_muted")
        column.gap(6)
        for action in KEYS:
            self._key(column, action)
        column.gap(8)
        column.buttons(Button("keys-usual", words("desk-keys-usual"), lambda: app.keep(keys={})))
        column.part()
        column.text(words("desk-screen-reader"), "small", "ink_muted")
        column.gap(8)
        column.buttons(Button("done", words("desk-done"), app.pop, main=True))
        column.gap(24)

    def _key(self, column: Column, action: str) -> None:
        settings = self.app.settings
        column.rule()
        column.gap(3)
        waits = self._binding == action
        text = words("desk-press-key") if waits else key_words(settings.key(action))
        button = Button(f"bind-{action}", text, lambda: self._bind(action), slim=True, pressed=waits)
        label = column.aside(0, column.width * 2 // 3)
        label.gap(4)
        label.text(words(f"desk-key-{action}"))
        cell = column.aside(column.width * 2 // 3, column.width // 3)
        cell.buttons(button, align="right")
        column.join(label, cell)
        column.gap(3)

    def _bind(self, action: str) -> None:
        self._binding = "" if self._binding == action else action

    def caught(self, pressed: str) -> bool:
        """Take the key that is to be bound; Escape keeps the one there was."""
        if not self._binding:
            return False
        if not pressed:
            return True
        if pressed not in ("escape", "tab", "return", "space", "up", "down", "left", "right"):
            self.app.settings.bind(self._binding, pressed)
            self.app.keep()
        self._binding = ""
        return True
