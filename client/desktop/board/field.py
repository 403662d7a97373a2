"""The board in its field of the window: pan, zoom, what the mouse and the keyboard point at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from pygame import Rect, Surface

from client.desktop.board.geometry import drawn, neighbour, province_at
from client.desktop.board.layers import Layer, layer_named
from client.desktop.board.painting import Look, Tag, extent, margin, origin, outline, painting
from client.desktop.theme import theme_named
from client.desktop.ui import Control, Pane
from client.words import words

if TYPE_CHECKING:
    from client.desktop.app import App

View = Mapping[str, Any]
ZOOMS: Final = (100, 125, 160, 200, 250, 300)
_LEAST_HEX, _MOST_HEX = 13, 96
_SLACK: Final = 4
_WIDE_UNITS, _HIGH_UNITS = 27.0, 22.0
_KINDS: Final = ("drought", "flood", "typhoon", "storm", "frost")


def fitting(width: float, height: float) -> float:
    """Return the size of a hex with which the whole board fits into so many pixels."""
    board = drawn(100)
    left, top, right, bottom = board.box
    edge = 2 * margin(100)
    return min(width / (right - left + edge), height / (bottom - top + edge)) * 100


class BoardField:
    """The board as it is looked at; the view and the seats come with each building of the window."""

    def __init__(self, app: App, changed: Callable[[], None]) -> None:
        """Look at the whole board."""
        self._app = app
        self._changed = changed
        self.layer = "regions"
        self.zoom = 0
        self.selected: str | None = None
        self.pointed: str | None = None
        self.focused: str | None = None
        self.rect = Rect(0, 0, 1, 1)
        self._centre = (0.5, 0.5)
        self._size = 27.0
        self._look: Look | None = None
        self._grab: tuple[tuple[int, int], tuple[float, float]] | None = None
        self._moved = False

    # ---- building ----

    def build(self, pane: Pane, view: View, seats: Mapping[str, int], own: str | None) -> None:
        """Put the board into a pane that it fills."""
        self.rect = pane.rect
        self._look = self._looks(view, seats, own)
        scale = self._app.scale
        wide = max((self.rect.width / scale - 60) / _WIDE_UNITS, 16) * scale
        high = max((pane.ui.height - 200) / _HIGH_UNITS, 20) * scale
        whole = min(wide, high, fitting(self.rect.width - _SLACK, self.rect.height - _SLACK))
        whole = max(whole, _LEAST_HEX * scale)
        self._size = round(min(whole * ZOOMS[self.zoom] / 100, max(_MOST_HEX, whole)), 1)
        here = Rect(0, 0, *self.rect.size)
        pane.put(here, self._draw)
        pane.controls.append(Control("board", here, None, self.arrows, tip=self._spoken(view, seats, own), ring=False))

    def _looks(self, view: View, seats: Mapping[str, int], own: str | None) -> Look:
        layer = layer_named(self.layer)
        fills, tags = [], []
        marks = _disasters(view)
        for row in view["provinces"]:
            value = layer.figure(row, view)
            fills.append((row["key"], layer.step(value), row["region"], layer.ramp or ""))
            text = "?" if value is None else layer.text(value)
            tag = Tag(words(f"province-{row['key']}"), text, seats.get(row["key"]), marks.get(row["key"], ()))
            tags.append((row["key"], tag))
        return Look(self._app.settings.theme, tuple(fills), tuple(tags), own)

    def _spoken(self, view: View, seats: Mapping[str, int], own: str | None) -> str:
        """Return what is told of the province that is pointed at."""
        ui = self._app.ui
        key = self.pointed if ui.hover == "board" else self.focused if ui.focus == "board" else None
        if key is None:
            return ""
        layer: Layer = layer_named(self.layer)
        row = next(one for one in view["provinces"] if one["key"] == key)
        value = layer.figure(row, view)
        told = words("web-unknown") if value is None else layer.text(value)
        parts = [words(f"province-{key}"), f"{words(f'web-layer-{layer.name}')}: {told}"]
        if key == own:
            parts.append(words("leads-you"))
        elif key in seats:
            parts.append(words("web-seat-number", seat=seats[key]))
        if row["outsider"]:
            parts.append(words("leads-outsider"))
        return ", ".join(parts)

    @property
    def hex_size(self) -> float:
        """Return the size of a hex when the whole board is shown, in pixels."""
        return self._size * 100 / ZOOMS[self.zoom]

    # ---- where it lies ----

    @property
    def _corner(self) -> tuple[int, int]:
        """Return where the painting's corner lies in the window."""
        wide, high = extent(drawn(self._size))
        x, y = self._centre
        return (
            self.rect.x + _kept(self.rect.width, wide, x, free=1.0),
            self.rect.y + _kept(self.rect.height, high, y, free=0.4),
        )

    def _draw(self, onto: Surface, _: Rect) -> None:
        assert self._look is not None
        corner = self._corner
        onto.blit(painting(self._size, self._look), corner)
        theme, ui = theme_named(self._look.theme), self._app.ui
        ink, card, accent = (tuple(theme[role]) for role in ("ink", "card", "accent"))
        if self.selected is not None:
            self._outline(onto, corner, self.selected, ((9, ink), (5, card)), clip=True)
        if self.pointed is not None and ui.hover == "board":
            self._outline(onto, corner, self.pointed, ((3.2, ink),), clip=False)
        if ui.focus == "board" and ui.by_keyboard and self.focused is not None:
            self._outline(onto, corner, self.focused, ((9, card), (4, accent)), clip=False)

    def _outline(
        self,
        onto: Surface,
        corner: tuple[int, int],
        key: str,
        layers: tuple[tuple[float, tuple[int, ...]], ...],
        *,
        clip: bool,
    ) -> None:
        drawn_edge, (x, y) = outline(self._size, key, layers, clip=clip)
        onto.blit(drawn_edge, (corner[0] + x, corner[1] + y))

    def province(self, place: tuple[int, int]) -> str | None:
        """Return the province at a place of the window."""
        corner, board = self._corner, drawn(self._size)
        zero = origin(board)
        return province_at(board, (place[0] - corner[0] - zero[0], place[1] - corner[1] - zero[1]))

    # ---- the mouse ----

    def grab(self, place: tuple[int, int]) -> None:
        """Take hold of the board."""
        self._grab = place, self._centre
        self._moved = False

    def drag(self, place: tuple[int, int]) -> bool:
        """Move the board with the mouse; return whether it moved."""
        if self._grab is None:
            return False
        start, centre = self._grab
        dx, dy = place[0] - start[0], place[1] - start[1]
        if not self._moved and abs(dx) + abs(dy) < _SLACK:
            return False
        self._moved = True
        wide, high = extent(drawn(self._size))
        self._centre = _share(centre[0], dx, wide, self.rect.width), _share(centre[1], dy, high, self.rect.height)
        return True

    def drop(self, place: tuple[int, int]) -> bool:
        """Let go of the board; a press without a move selects a province. Return whether it had been moved."""
        held, self._grab = self._grab, None
        if held is None:
            return False
        if not self._moved:
            self.select(self.province(place))
        return self._moved

    def hover(self, place: tuple[int, int]) -> bool:
        """Point at what lies under the mouse; return whether that is another province than before."""
        before = self.pointed
        self.pointed = self.province(place) if self.rect.collidepoint(place) else None
        return self.pointed != before

    def select(self, key: str | None) -> None:
        """Select a province, or none where it is selected already."""
        self.selected = None if key == self.selected else key
        self.focused = key or self.focused
        self._changed()

    def zoom_by(self, by: int, place: tuple[int, int] | None = None) -> None:
        """Zoom by steps, so that what lies at a place stays there."""
        before = self.zoom
        self.zoom = min(max(self.zoom + by, 0), len(ZOOMS) - 1)
        if self.zoom == before:
            return
        at = place or self.rect.center
        wide, high = extent(drawn(self._size))
        corner = self._corner
        share = (at[0] - corner[0]) / wide, (at[1] - corner[1]) / high
        times = ZOOMS[self.zoom] / ZOOMS[before]
        shown = wide * times, high * times
        x, y = (min(max(share[n] - (at[n] - self.rect.center[n]) / shown[n], 0.0), 1.0) for n in (0, 1))
        self._centre = x, y
        self._changed()

    def whole(self) -> None:
        """Show the whole board."""
        self.zoom, self._centre = 0, (0.5, 0.5)
        self._changed()

    # ---- the keyboard ----

    def arrows(self, across: int, down: int) -> None:
        """Go from province to province."""
        board = drawn(self._size)
        if self.focused is None:
            self.focused = self.selected or (self._look.own if self._look else None) or "henan"
        else:
            self.focused = neighbour(board, self.focused, across, down)
        if self.zoom:
            x, y = board.shape(self.focused).centre
            zero, (wide, high) = origin(board), extent(board)
            self._centre = (x + zero[0]) / wide, (y + zero[1]) / high
        self._changed()


def _kept(room: int, size: int, centre: float, free: float) -> int:
    """Return where something begins that is longer or shorter than its room; of free room a share lies before."""
    if size <= room:
        return round((room - size) * free)
    return round(min(max(room / 2 - centre * size, room - size), 0))


def _share(centre: float, moved: int, size: int, room: int) -> float:
    if size <= room:
        return 0.5
    half = room / 2 / size
    return min(max(centre - moved / size, half), 1 - half)


def _disasters(view: View) -> dict[str, tuple[str, ...]]:
    """Return the signs of the disasters that strike or act in each province."""
    found: dict[str, tuple[str, ...]] = {}
    for card in (*view["news"], *view["acting"]):
        if card["deck"] == "disaster":
            name = next((kind for kind in _KINDS if kind in card["id"]), "")
            sign = name or ("locusts" if "locust" in card["id"] else "poor_crop")
            for key in card["where"]:
                found[key] = (*found.get(key, ()), sign)
    return found
