"""The block: what is left raised (`ink`) and what the gouge took out (`cut`), in the order it was done."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from client.looks.draw.shapes import Point, Polygon, across, area, clipped, lens, moved, rim

Role: TypeAlias = Literal["ink", "cut"]
Shape: TypeAlias = tuple[Role, list[list[float]]]

SIGN = (64, 64)
PICTURE = (240, 120)
_SMALLEST = 0.2
"""Square units: what is smaller is a splinter and is left out."""


class Block:
    """A sign or a picture while it is cut; its polygons lie on quarters of a unit and inside the frame."""

    def __init__(self, name: str, size: tuple[int, int] = PICTURE, *, black: bool = False) -> None:
        """Take a fresh block, cut away or, if `black`, all raised; the hand's unevenness follows from the name."""
        self.size = size
        self.hand = random.Random(name)
        self.shapes: list[Shape] = []
        if black:
            self.ink([(0, 0), (size[0], 0), size, (0, size[1])])

    def ink(self, *polygons: Sequence[Point]) -> None:
        """Leave polygons raised."""
        for polygon in polygons:
            self._add("ink", polygon)

    def cut(self, *polygons: Sequence[Point]) -> None:
        """Cut polygons away."""
        for polygon in polygons:
            self._add("cut", polygon)

    def put(self, role: Role, *polygons: Sequence[Point]) -> None:
        """Leave polygons raised or cut them away."""
        for polygon in polygons:
            self._add(role, polygon)

    def stand(self, *polygons: Sequence[Point], gap: float = 1.5) -> None:
        """Leave polygons raised and cut a gap around them all, so that they stand clear of what is behind."""
        self.cut(*(rim(polygon, gap) for polygon in polygons))
        self.ink(*polygons)

    def shine(self, *polygons: Sequence[Point], gap: float = 1.5) -> None:
        """Cut polygons away and leave a gap raised around them all: the white thing in front of white."""
        self.ink(*(rim(polygon, gap) for polygon in polygons))
        self.cut(*polygons)

    def about(self, value: float, spread: float) -> float:
        """Return the value, as near to it as the hand comes."""
        return value + self.hand.uniform(-spread, spread)

    def lens(self, role: Role, a: Point, b: Point, width: float, bow: float = 0.0) -> None:
        """Cut, or leave, one lens, which slopes by up to half a unit as the hand does."""
        slope = self.hand.uniform(-0.5, 0.5)
        self._add(role, lens(a, (b[0], b[1] + slope), width, bow))

    def rows(
        self,
        role: Role,
        area_: tuple[float, float, float, float],
        gap: tuple[float, float],
        width: tuple[float, float],
        length: tuple[float, float] = (30, 60),
        breaks: tuple[float, float] = (2, 9),
    ) -> None:
        """Fill (left, top, right, bottom) with rows of level lenses; gap and width change from top to bottom."""
        left, top, right, bottom = area_
        y = top
        while y <= bottom:
            part = (y - top) / max(bottom - top, 1)
            x = left - self.hand.uniform(0, length[1]) * 0.7
            broad = width[0] + (width[1] - width[0]) * part
            while x < right:
                end = x + self.hand.uniform(*length)
                self.lens(role, (x, y + self.about(0, 0.25)), (end, y), broad * self.about(1, 0.12))
                x = end + self.hand.uniform(*breaks)
            y += gap[0] + (gap[1] - gap[0]) * part

    def hatch(
        self,
        role: Role,
        polygon: Sequence[Point],
        *,
        gap: float = 3.5,
        width: float = 1.4,
        turn: float = 0,
        inset: float = 1.5,
        length: tuple[float, float] = (14, 34),
        breaks: tuple[float, float] = (1.5, 4),
        tone: Callable[[float, float], float] | None = None,
    ) -> None:
        """Fill a polygon with lenses that run at an angle in degrees.

        Args:
            role: whether the lenses are cut or left raised.
            polygon: what they stay inside of, by `inset`.
            gap: from one row to the next.
            width: of a lens at its widest.
            turn: the angle of the rows.
            inset: how far rows keep from the polygon's edge.
            length: shortest and longest lens.
            breaks: shortest and longest stretch between two lenses of a row.
            tone: how much of the width is used at a place; a lens of less than a fifth is left out.
        """
        level = moved(polygon, turn=-turn)
        top, bottom = min(y for _, y in level), max(y for _, y in level)
        y = top + gap * self.hand.uniform(0.6, 0.9)
        while y < bottom - 0.4:
            for start, end in across(level, y):
                x, last = start + inset * self.about(1, 0.3), end - inset * self.about(1, 0.3)
                while last - x > 1.5:
                    stop = min(x + self.hand.uniform(*length), last)
                    if last - stop < length[0] * 0.4:
                        stop = last
                    self._stroke(role, (x, y), (stop, y), width, turn, tone)
                    x = stop + self.hand.uniform(*breaks)
            y += gap * self.about(1, 0.1)

    def _stroke(
        self,
        role: Role,
        a: Point,
        b: Point,
        width: float,
        turn: float,
        tone: Callable[[float, float], float] | None,
    ) -> None:
        (start, middle, end) = moved((a, ((a[0] + b[0]) / 2, a[1]), (b[0], b[1] + self.about(0, 0.3))), turn=turn)
        share = tone(*middle) if tone else 1.0
        if share >= 0.2:
            self._add(role, lens(start, end, width * share * self.about(1, 0.12)))

    def _add(self, role: Role, polygon: Sequence[Point]) -> None:
        points: list[list[float]] = []
        for x, y in clipped(polygon, *self.size):
            point = [_quarter(x), _quarter(y)]
            if not points or points[-1] != point:
                points.append(point)
        if len(points) > 1 and points[0] == points[-1]:
            points.pop()
        if len(points) >= 3 and abs(area([(x, y) for x, y in points])) >= _SMALLEST:
            self.shapes.append((role, points))


def _quarter(value: float) -> float:
    """Return the nearest quarter; halves go up, and what differs in the last bits goes the same way everywhere."""
    return math.floor(value * 4 + 0.5 + 1e-6) / 4


def polygon_of(*points: Point) -> Polygon:
    """Return a polygon from its points, for what reads better without brackets."""
    return list(points)
