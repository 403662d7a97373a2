"""The board's geometry: pointy-top axial hexes whose vertices, cut by hand, lie at the same place in every client."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from client.desktop.theme import tokens
from rules.board import ProvinceModel, load_board

Point = tuple[float, float]
Side = tuple[Point, Point]
_CORNERS: Final = ((1, -1), (1, 1), (0, 2), (-1, 1), (-1, -1), (0, -2))
_STEPS: Final = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))
_ASIDE: Final = 1.8


def cut(x: int, y: int, size: float) -> Point:
    """Return the place of an integer vertex in pixels, moved a little as a knife would; `size` is that of a hex."""
    mixed = (x * 374761393 + y * 668265263) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 13)) * 1274126177) & 0xFFFFFFFF
    mixed ^= mixed >> 16
    jitter = tokens()["board"]["cut_jitter"] * size
    return (
        x * size * math.sqrt(3) / 2 + ((mixed & 255) - 128) / 128 * jitter,
        y * size / 2 + ((mixed >> 8 & 255) - 128) / 128 * jitter,
    )


def middle(q: float, r: float, size: float) -> Point:
    """Return the middle of a hex in pixels."""
    return size * math.sqrt(3) * (q + r / 2), 1.5 * size * r


@dataclass(frozen=True)
class Shape:
    """A province as it is drawn: its hexes, its own edge, where its name and a mark stand, its middle."""

    key: str
    region: str
    hexes: tuple[tuple[Point, ...], ...]
    edge: tuple[Side, ...]
    name: Point
    run: int
    mark: Point
    centre: Point


@dataclass(frozen=True)
class Drawn:
    """The whole board at one size, with the kinds of its lines; `box` is left, top, right and bottom."""

    size: float
    shapes: tuple[Shape, ...]
    coast: tuple[Side, ...]
    regions: tuple[Side, ...]
    provinces: tuple[Side, ...]
    inside: tuple[Side, ...]
    box: tuple[float, float, float, float]

    def shape(self, key: str) -> Shape:
        """Return a province."""
        return next(one for one in self.shapes if one.key == key)


@lru_cache(4)
def drawn(size: float) -> Drawn:
    """Return the board with hexes of so many pixels."""
    owner = {(q, r): one for one in load_board().provinces for q, r in one.hexes}
    lines: dict[str, list[Side]] = {"coast": [], "regions": [], "provinces": [], "inside": []}
    shapes = tuple(_shape(one, owner, size, lines) for one in load_board().provinces)
    points = [point for shape in shapes for cell in shape.hexes for point in cell]
    box = min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points)
    coast, regions, provinces, inside = (tuple(lines[kind]) for kind in ("coast", "regions", "provinces", "inside"))
    return Drawn(size, shapes, coast, regions, provinces, inside, box)


def _shape(
    province: ProvinceModel,
    owner: Mapping[tuple[int, int], ProvinceModel],
    size: float,
    lines: dict[str, list[Side]],
) -> Shape:
    hexes: list[tuple[Point, ...]] = []
    edge: list[Side] = []
    for q, r in province.hexes:
        corners = tuple(cut(2 * q + r + a, 3 * r + b, size) for a, b in _CORNERS)
        hexes.append(corners)
        for place, (dq, dr) in enumerate(_STEPS):
            side = corners[place], corners[(place + 1) % 6]
            other = owner.get((q + dq, r + dr))
            if other is not province:
                edge.append(side)
            if other is None:
                lines["coast"].append(side)
            elif place < 3:
                kind = "inside" if other is province else "provinces" if other.region == province.region else "regions"
                lines[kind].append(side)
    label = province.label
    free = [(q, r) for q, r in province.hexes if r != label.r or not label.q <= q < label.q + label.run]
    mark = middle(*free[0], size) if free else middle(label.q + label.run - 1, label.r - 0.3, size)
    middles = [middle(q, r, size) for q, r in province.hexes]
    centre = sum(x for x, _ in middles) / len(middles), sum(y for _, y in middles) / len(middles)
    name = middle(label.q + (label.run - 1) / 2, label.r, size)
    return Shape(province.key, province.region, tuple(hexes), tuple(edge), name, label.run, mark, centre)


def neighbour(board: Drawn, key: str, across: int, down: int) -> str:
    """Return the province that lies next in a direction."""
    here = board.shape(key).centre
    best, least = key, math.inf
    for shape in board.shapes:
        x, y = shape.centre[0] - here[0], shape.centre[1] - here[1]
        along, aside = x * across + y * down, abs(x * down) + abs(y * across)
        if along > 0 and aside <= along * _ASIDE and along + 2 * aside < least:
            best, least = shape.key, along + 2 * aside
    return best


def province_at(board: Drawn, place: Point) -> str | None:
    """Return the province at a place of the board, in its pixels."""
    reach = board.size
    found: list[tuple[float, str]] = []
    for shape in board.shapes:
        for cell in shape.hexes:
            x = sum(point[0] for point in cell) / 6
            y = sum(point[1] for point in cell) / 6
            away = math.hypot(place[0] - x, place[1] - y)
            if away < reach:
                found.append((away, shape.key))
    return min(found)[1] if found else None
