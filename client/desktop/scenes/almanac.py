"""The almanac as a screen of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from client.desktop.parts import pages
from client.desktop.scene import Scene
from client.desktop.ui import Ui
from client.words import words

if TYPE_CHECKING:
    from client.desktop.app import App


class AlmanacScene(Scene):
    """Rules, terms, records and sources, searchable."""

    def __init__(self, app: App) -> None:
        """Begin with all of it."""
        super().__init__(app)
        self._wanted = ""

    def build(self, ui: Ui) -> None:
        """Put the almanac into the window."""
        self.head(ui, words("web-almanac"))
        column = self.page(ui, width=760)
        pages.almanac(column, self._wanted, self._search)
        column.gap(24)

    def _search(self, wanted: str) -> None:
        self._wanted = wanted
        self.app.changed()
