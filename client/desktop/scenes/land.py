"""The land of the table: the board, and on the empty land round it the news, the layers and the nation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from pygame import Rect

from client.desktop.board.layers import LAYERS
from client.desktop.column import Button, Column
from client.desktop.fields import choice
from client.desktop.parts import cards, nation
from client.desktop.ui import Option, Pane, Ui
from client.words import words

if TYPE_CHECKING:
    from client.desktop.scenes.table import TableScene

_LOW: Final = 460
"""On land of less height the layers stand in a menu."""
_MOST_CARD: Final = 0.42
"""A card that would cover more of the land than this share of its height is told in brief."""


class Land:
    """What fills the left of the table."""

    def __init__(self, scene: TableScene) -> None:
        """Begin with the first card of the news."""
        self._scene = scene
        self.card = 0

    def wide(self, ui: Ui, rect: Rect) -> None:
        """Show the board with the news and the layers on its empty land, and the nation along its foot."""
        foot = self._nation(ui, rect)
        high = min(foot.height, rect.height // 2)
        foot.rect = Rect(rect.x, rect.bottom - high, rect.width, high)
        land = Rect(rect.x, rect.y, rect.width, rect.height - high)
        self._board(ui, land)
        ui.panes.remove(foot)
        ui.panes.append(foot)
        self._legend(ui, land)
        self._corner(ui, land)

    def narrow(self, ui: Ui, rect: Rect, *, nation_alone: bool) -> None:
        """Show the board alone, with a row for layer and zoom under it, or the nation alone."""
        if nation_alone:
            self._nation(ui, rect)
            return
        px = ui.px
        row = ui.pane("layers", Rect(rect.x, rect.bottom - px(44), rect.width, px(44)), "card")
        column = Column(row, px(10), px(6), rect.width - px(20))
        self._layer_menu(column.aside(0, column.width // 2))
        beside = column.aside(column.width // 2 + px(8), column.width // 2 - px(8))
        self._zoom_buttons(beside)
        row.height = 0
        land = Rect(rect.x, rect.y, rect.width, rect.height - px(44))
        self._board(ui, land)
        self._corner(ui, land)

    def _nation(self, ui: Ui, rect: Rect) -> Pane:
        assert self._scene.sitting.seat is not None
        pane = ui.pane("nation", rect)
        column = Column(pane, ui.px(16), 0, rect.width - ui.px(32))
        nation.nation_foot(column, self._scene.sitting.seat.view, self._scene.sitting.rows)
        return pane

    def _board(self, ui: Ui, land: Rect) -> None:
        assert self._scene.sitting.seat is not None
        view = self._scene.sitting.seat.view
        self._scene.board.build(
            ui.pane("board", land), view, self._scene.seats, view["viewer"] if "own" in view else None
        )

    def _legend(self, ui: Ui, land: Rect) -> None:
        assert self._scene.sitting.seat is not None
        view, px = self._scene.sitting.seat.view, ui.px
        wide = min(max(land.width * 27 // 100, px(170)), px(260))
        pane = ui.pane(
            "layers", Rect(land.x + px(16), land.y, wide, px(10)), "paper" if self._scene.board.zoom else None
        )
        column = Column(pane, 0, 0, wide)
        if land.height < px(_LOW):
            column.text(words("web-map"), "label")
            column.gap(4)
            self._layer_menu(column.aside(0, min(wide, px(150))))
            column.gap(36)
        else:
            open_table = partial(self._scene.overlays.open, "table")
            nation.layers(column, self._scene.board.layer, nation.year_reported(view), self._pick_layer, open_table)
        column.gap(6)
        self._zoom_buttons(column)
        column.gap(6)
        high = min(column.y, land.height)
        pane.rect = Rect(land.x + px(16), land.bottom - high, wide, high)

    def _layer_menu(self, column: Column) -> None:
        layers = [Option(one.name, words(f"web-layer-{one.name}")) for one in LAYERS]
        choice(column, "layer", layers, self._scene.board.layer, self._pick_layer)

    def _zoom_buttons(self, column: Column) -> None:
        board = self._scene.board
        column.buttons(
            Button(
                "zoom-out",
                "−",
                lambda: board.zoom_by(-1),
                slim=True,
                enabled=board.zoom > 0,
                why=words("desk-whole-board"),
            ),
            Button("zoom-in", "+", lambda: board.zoom_by(1), slim=True),
            *([Button("zoom-all", words("desk-whole-board"), board.whole, slim=True)] if board.zoom else []),
            gap=4,
        )

    def _pick_layer(self, name: str) -> None:
        self._scene.board.layer = name

    def _corner(self, ui: Ui, land: Rect) -> None:
        """Show the news in the empty north-west, or the province that is selected."""
        assert self._scene.sitting.seat is not None
        view, px = self._scene.sitting.seat.view, ui.px
        wide = min(round(self._scene.board.hex_size * 16), px(640))
        if land.width < px(560):
            wide = land.width - px(32) if self._scene.board.selected else 0
        found = cards.cards_of(view)
        if not wide or (self._scene.board.selected is None and not found):
            return
        if self._scene.board.selected is not None:
            wide = min(wide, px(340))
        rect = Rect(land.x + px(16), land.y + px(10), wide + px(4), px(10))
        if self._scene.board.selected is not None:
            pane = ui.pane("corner", rect, None)
            column = Column(pane, 0, 0, wide)
            nation.province_sheet(
                column,
                view,
                self._scene.sitting.rows,
                self._scene.board.selected,
                lambda: self._scene.board.select(None),
            )
        else:
            pane = self._card(ui, rect, wide, brief=False)
            if pane.height > land.height * _MOST_CARD:
                ui.panes.remove(pane)
                pane = self._card(ui, rect, wide, brief=True)
        pane.rect.height = min(pane.height, land.height - px(12))

    def _card(self, ui: Ui, rect: Rect, wide: int, *, brief: bool) -> Pane:
        assert self._scene.sitting.seat is not None
        view = self._scene.sitting.seat.view
        found = cards.cards_of(view)
        place = self.card % len(found)
        pane = ui.pane("corner", rect.copy(), None)
        cards.lying_card(
            Column(pane, 0, 0, wide), view, found[place], self._turn_buttons(place, len(found)), brief=brief
        )
        return pane

    def _turn_buttons(self, place: int, count: int) -> list[Button]:
        def turn(by: int) -> Callable[[], None]:
            return lambda: setattr(self, "card", (place + by) % count)

        return [
            Button("card-back", " ‹ ", turn(-1), link=True),
            Button(
                "card-all",
                words("web-news-place", place=place + 1, count=count),
                lambda: self._scene.overlays.open("news"),
                link=True,
            ),
            Button("card-next", " › ", turn(1), link=True),
        ]
