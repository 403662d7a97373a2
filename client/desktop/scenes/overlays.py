"""The pages that lie over the table, one at a time: news, hand, almanac, record, menu and the others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from client.desktop.column import Button, Column
from client.desktop.keyboard import key_words
from client.desktop.parts import cards, opening, pages
from client.desktop.parts.debate import debate_result
from client.desktop.settings import KEYS
from client.desktop.ui import Ui
from client.words import words

if TYPE_CHECKING:
    from client.desktop.scenes.table import TableScene

_TITLES: Final = {
    "hit": "hit-title",
    "almanac": "web-almanac",
    "menu": "web-menu",
    "table": "table-title",
    "news": "news-title",
    "hand": "cards-title",
    "conviction": "web-conviction",
    "record": "record-title",
    "debate": "debate-counted",
    "keys": "web-keys",
}
_WIDE: Final = ("table", "hand", "news", "record")


class Overlays:
    """The page that lies over the table, if any."""

    def __init__(self, scene: TableScene) -> None:
        """Begin without one."""
        self._scene = scene
        self.page = ""
        self._wanted = ""
        self._order = (2, True)

    def open(self, page: str) -> None:
        """Lay a page over the table."""
        self.page = page
        self._scene.app.ui.focus = None
        self._scene.app.changed()

    def close(self) -> None:
        """Take the page away."""
        self.page = ""
        self._scene.app.changed()

    def titles(self) -> dict[str, str]:
        """Return the names of the messages that are the titles of the pages."""
        return _TITLES

    def build(self, ui: Ui) -> None:
        """Put the page into the window."""
        if not self.page:
            return
        title = words(self.titles()[self.page])
        column = self._scene.dialog(ui, title, self.close, wide=self.page in _WIDE)
        self.fill(self.page, column)
        self._scene.fit_dialog(column)

    def fill(self, page: str, column: Column) -> None:
        """Place what stands on a page."""
        scene = self._scene
        seat = scene.sitting.seat
        if seat is None:
            return
        view = seat.view
        if page == "hit":
            opening.what_hit_me(column, view)
        elif page == "almanac":
            pages.almanac(column, self._wanted, self._search)
        elif page == "table":
            pages.table_twin(column, view, scene.sitting.rows, self._order, self._sort)
        elif page == "news":
            cards.news_page(column, view)
        elif page == "hand":
            writing = scene.sitting.owes and not scene.panel.opened and seat.phase == "orders"
            cards.hand_page(column, view, scene.draft if writing else None)
        elif page == "conviction":
            opening.conviction(column, view)
        elif page == "record":
            pages.public_record(column, seat)
        elif page == "debate":
            debate_result(column, view, seat.leaders)
        elif page == "keys":
            keys_page(column, scene)
        else:
            self._menu(column)

    def _search(self, wanted: str) -> None:
        self._wanted = wanted
        self._scene.app.changed()

    def _sort(self, column: int) -> None:
        by, down = self._order
        self._order = (column, not down if by == column else column > 1)

    def entries(self) -> list[str]:
        """Return the pages that the menu leads to."""
        seat = self._scene.sitting.seat
        own = seat is not None and "own" in seat.view
        return [*(["hit", "hand", "conviction"] if own else []), "news", "debate", "record", "table", "almanac", "keys"]

    def _menu(self, column: Column) -> None:
        app = self._scene.app
        titles = self.titles()
        left, right = column.columns(2, 16)
        for place, page in enumerate(self.entries()):
            cell = left if place % 2 == 0 else right
            cell.buttons(Button(f"open-{page}", words(titles[page]), partial(self.open, page), link=True))
            cell.gap(8)
        column.join(left, right)
        column.part()
        self.extra(column)
        column.buttons(
            Button("preferences", words("desk-settings"), self._preferences),
            Button(
                "full",
                words("desk-full-screen"),
                app.toggle_full_screen,
                key=key_words(app.settings.key("full-screen")),
            ),
            Button("stop", words("web-save-stop"), app.home),
        )
        column.gap(8)
        column.text(self.kept_words(), "small", "ink_muted")

    def extra(self, column: Column) -> None:
        """Place what else the menu of a table has."""

    def kept_words(self) -> str:
        """Return where the game is kept."""
        from client.desktop.model.home import HomeSitting

        sitting = self._scene.sitting
        return words("desk-kept", file=sitting.table.path.name) if isinstance(sitting, HomeSitting) else ""

    def _preferences(self) -> None:
        from client.desktop.scenes.preferences import Preferences

        self._scene.app.push(Preferences(self._scene.app))


def keys_page(column: Column, scene: TableScene) -> None:
    """Place what keys do."""
    settings = scene.app.settings
    for action in KEYS:
        column.line(
            [column.span(words(f"desk-key-{action}"))], [column.span(key_words(settings.key(action)), "strong")]
        )
        column.gap(3)
        column.rule()
        column.gap(3)
    column.gap(6)
    column.text(words("desk-keys-text"))
