"""The board painted: tints and lines at several times their size, scaled down, and names and marks upon them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import pygame
from pygame import Color, Rect, Surface

from client.desktop import paint
from client.desktop.board.geometry import Drawn, Shape, Side, drawn
from client.desktop.text import STYLES, ascent, sized, sized_width
from client.desktop.theme import Theme, blend, theme_named

_USUAL: Final = 29
"""The size of a hex for which the widths of lines are given."""
_FINE, _LARGE, _STRIP = 3, 42, 320
MARGIN: Final = 12
_NAME, _FIGURE, _SEAT = (STYLES[style][0] for style in ("map_name", "figure", "strong"))
_COAST: Final = ((15, "rule"), (13, "paper"), (9, "rule_strong"), (7, "paper"))


@dataclass(frozen=True)
class Tag:
    """What stands on a province: its name, its figure, the number of the seat that leads it, its disasters."""

    name: str
    figure: str
    seat: int | None
    disasters: tuple[str, ...]


@dataclass(frozen=True)
class Look:
    """All by which a board looks as it does: the provinces' fills and inks, what stands on them, whose it is."""

    theme: str
    fills: tuple[tuple[str, int, str, str], ...]
    tags: tuple[tuple[str, Tag], ...]
    own: str | None


def origin(board: Drawn) -> tuple[int, int]:
    """Return where the middle of hex 0, 0 lies in the painting."""
    edge = margin(board.size)
    return round(edge - board.box[0]), round(edge - board.box[1])


def margin(size: float) -> int:
    """Return the room round the board, in pixels."""
    return round(MARGIN * size / _USUAL) + 4


def extent(board: Drawn) -> tuple[int, int]:
    """Return how wide and high the painting is."""
    left, top, right, bottom = board.box
    edge = 2 * margin(board.size)
    return round(right - left) + edge, round(bottom - top) + edge


def fill_of(theme: Theme, kind: str, step: int, ramp: str) -> Color:
    """Return the tint of a province: of its region, or of the step of a ramp."""
    return theme.region(kind) if not ramp else theme.ramp(ramp, step)


@lru_cache(2)
def painting(size: float, look: Look) -> Surface:
    """Return the board with hexes of so many pixels."""
    board, theme = drawn(size), theme_named(look.theme)
    ground = _ground(size, look.theme, look.fills, look.own)
    whole = ground.copy()
    inks = {key: _ink(theme, step, ramp) for key, step, _, ramp in look.fills}
    for key, tag in look.tags:
        _write(whole, board, board.shape(key), tag, inks[key], theme, mine=key == look.own)
    for key, tag in look.tags:
        _mark(whole, board, board.shape(key), tag, theme)
    return whole


def _ink(theme: Theme, step: int, ramp: str) -> Color:
    return theme.ramp_text(ramp, step) if ramp else theme["ink"]


@lru_cache(1)
def _ground(size: float, theme_name: str, fills: tuple[tuple[str, int, str, str], ...], own: str | None) -> Surface:
    """Return the board without any text; it is drawn strip by strip, so that little of it is ever large."""
    board, theme = drawn(size), theme_named(theme_name)
    times = _FINE if size <= _LARGE else 2
    width, height = extent(board)
    whole = Surface((width, height)).convert()
    tints = {key: fill_of(theme, region, step, ramp) for key, step, region, ramp in fills}
    x, y = (one * times for one in origin(board))
    for top in range(0, height, _STRIP):
        high = min(_STRIP, height - top)
        big = Surface((width * times, high * times))
        big.fill(theme["paper"])
        _draw_strip(big, board, theme, tints, own, times, (x, y - top * times))
        whole.blit(pygame.transform.smoothscale(big, (width, high)), (0, top))
    return whole


def _draw_strip(
    big: Surface, board: Drawn, theme: Theme, tints: dict[str, Color], own: str | None, times: int, at: tuple[int, int]
) -> None:
    k = board.size / _USUAL * times
    for units, role in _COAST:
        _strokes(big, board.coast, theme[role], units * k, times, at)
    for shape in board.shapes:
        for cell in shape.hexes:
            pygame.draw.polygon(big, tints[shape.key], _placed(cell, times, at))
    for shape in board.shapes:
        faint = blend(tints[shape.key], theme["ink"], 0.16)
        _strokes(big, _inner(shape, board), faint, 0.8 * k, times, at)
    for sides, wide in ((board.provinces, 1.6), (board.regions, 3.2), (board.coast, 3.4)):
        _strokes(big, sides, theme["ink"], wide * k, times, at)
    if own is not None:
        _band(big, board.shape(own), theme["accent"], 11 * k, times, at)


def _inner(shape: Shape, board: Drawn) -> list[Side]:
    """Return the sides between hexes of one province."""
    own = {point for cell in shape.hexes for point in cell}
    return [side for side in board.inside if side[0] in own and side[1] in own]


def _placed(points: Iterable[tuple[float, float]], times: int, at: tuple[int, ...]) -> list[tuple[float, float]]:
    return [(x * times + at[0], y * times + at[1]) for x, y in points]


def _strokes(
    onto: Surface, sides: Iterable[Side], colour: Color, width: float, times: int, at: tuple[int, ...]
) -> None:
    for side in sides:
        start, end = _placed(side, times, at)
        paint.stroke(onto, colour, start, end, width)


def _band(onto: Surface, shape: Shape, colour: Color, width: float, times: int, at: tuple[int, ...]) -> None:
    """Draw a band inside the edge of a province."""
    points = [point for cell in shape.hexes for point in _placed(cell, times, at)]
    left, top = int(min(x for x, _ in points)) - 2, int(min(y for _, y in points)) - 2
    size = int(max(x for x, _ in points)) - left + 4, int(max(y for _, y in points)) - top + 4
    band, mask = Surface(size, pygame.SRCALPHA), Surface(size, pygame.SRCALPHA)
    inside = at[0] - left, at[1] - top
    _strokes(band, shape.edge, colour, width, times, inside)
    for cell in shape.hexes:
        pygame.draw.polygon(mask, "white", _placed(cell, times, inside))
    band.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    onto.blit(band, (left, top))


@lru_cache(12)
def outline(
    size: float, key: str, layers: tuple[tuple[float, tuple[int, ...]], ...], *, clip: bool
) -> tuple[Surface, tuple[int, int]]:
    """Return lines along the edge of a province on nothing, and where they lie in the painting.

    `layers`: widths for the usual size with their colours, in order; `clip`: only inside the province.
    """
    board = drawn(size)
    shape, at = board.shape(key), origin(board)
    k = size / _USUAL
    wide = max(units for units, _ in layers) * k
    points = [point for cell in shape.hexes for point in cell]
    left, top = min(x for x, _ in points) - wide, min(y for _, y in points) - wide
    right, bottom = max(x for x, _ in points) + wide, max(y for _, y in points) + wide
    times = _FINE
    big = Surface((int((right - left) * times), int((bottom - top) * times)), pygame.SRCALPHA)
    big.fill((*layers[-1][1][:3], 0))
    inside = (round(-left * times), round(-top * times))
    if clip:
        for units, colour in layers:
            _band(big, shape, Color(*colour), units * k * times, times, inside)
    else:
        for units, colour in layers:
            _strokes(big, shape.edge, Color(*colour), units * k * times, times, inside)
    small = pygame.transform.smoothscale(big, (round(right - left), round(bottom - top)))
    return small, (round(left) + at[0], round(top) + at[1])


def _write(onto: Surface, board: Drawn, shape: Shape, tag: Tag, ink: Color, theme: Theme, *, mine: bool) -> None:
    """Write the name, the figure and the seat's number of a province."""
    size = board.size
    at = origin(board)
    x, y = shape.name[0] + at[0], shape.name[1] + at[1]
    run = shape.run * size * 1.732 - 0.2 * size
    height = max(size * 15 / 27, 9.0)
    while sized_width(tag.name, _NAME, height) > run and height > 9:
        height -= 0.5
    _centre(onto, tag.name, _NAME, height, (x, y - 0.12 * size), ink)
    small = max(size * 14 / 27, 9.0)
    shift = 0.3 * size if tag.seat is not None else 0
    _centre(onto, tag.figure, _FIGURE, small, (x + shift, y + 0.36 * size), ink)
    if tag.seat is not None:
        side = round(0.46 * size)
        box = Rect(0, 0, side, side)
        box.right = round(x + shift - sized_width(tag.figure, _FIGURE, small) / 2 - 0.16 * size)
        box.bottom = round(y + 0.36 * size + 0.05 * size)
        onto.fill(theme["accent" if mine else "ink"], box)
        place = box.centerx, box.bottom - side * 0.2
        _centre(onto, str(tag.seat), _SEAT, side * 0.86, place, theme["on_accent" if mine else "card"])


def _centre(onto: Surface, text: str, face: str, pixels: float, at: tuple[float, float], ink: Color) -> None:
    drawn_text = sized(text, face, pixels, tuple(ink))
    onto.blit(drawn_text, (round(at[0] - drawn_text.get_width() / 2), round(at[1]) - ascent(face, pixels)))


def _mark(onto: Surface, board: Drawn, shape: Shape, tag: Tag, theme: Theme) -> None:
    """Put the marks of disasters on a hex of the province that holds no text."""
    size, at = board.size, origin(board)
    for place, name in enumerate(tag.disasters):
        disc = paint.disc(name, round(size), tuple(theme["ink"]), tuple(theme["card"]))
        x, y = shape.mark[0] + at[0] + place * size * 0.7, shape.mark[1] + at[1]
        onto.blit(disc, (round(x) - disc.get_width() // 2, round(y) - disc.get_height() // 2))


def tags_of(names: Mapping[str, Tag]) -> tuple[tuple[str, Tag], ...]:
    """Return what stands on the provinces, as a look keeps it."""
    return tuple(names.items())
