"""Geometry of the knife: lenses, wedges, strips and curves as polygons, and what may be done with a polygon."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Polygon: TypeAlias = list[Point]

_LENS = ((0.23, 0.72), (0.45, 1.0), (0.75, 0.62))
"""Where along a lens its width is what share of the widest: pointed at both ends, widest at 45 %."""
_SPLINTER = 8
"""Shorter lenses have four corners."""
_MITRE = 2.2
"""How far, in widths, a corner of a rim may stand out before it is cut off."""


def lens(a: Point, b: Point, width: float, bow: float = 0.0) -> Polygon:
    """Return a cut that is pointed at both ends; `bow` moves its middle to the left of its way."""
    profile = _LENS if math.dist(a, b) > _SPLINTER else _LENS[1:2]
    along = [_between(a, b, t, 4 * bow * t * (1 - t)) for t, _ in profile]
    halves = [width * share / 2 for _, share in profile]
    across = _normal(a, b)
    left = [_shift(p, across, h) for p, h in zip(along, halves, strict=True)]
    right = [_shift(p, across, -h) for p, h in zip(along, halves, strict=True)]
    return [a, *left, b, *reversed(right)]


def wedge(a: Point, b: Point, width: float) -> Polygon:
    """Return a cut that is pointed at `a` and as wide as told at `b`, where the gouge was lifted slantwise."""
    across = _normal(a, b)
    tip = _between(a, b, 0.93, 0)
    middle = _between(a, b, 0.5, 0)
    return [
        a,
        _shift(middle, across, width * 0.3),
        _shift(b, across, width / 2),
        _shift(tip, across, -width / 2),
        _shift(middle, across, -width * 0.2),
    ]


def strip(path: Sequence[Point], *widths: float) -> Polygon:
    """Return a band along a path; its widths are spread evenly over the path's length and change smoothly between."""
    lengths = [0.0]
    for a, b in pairwise(path):
        lengths.append(lengths[-1] + math.dist(a, b))
    whole = lengths[-1] or 1.0
    left, right = [], []
    for n, p in enumerate(path):
        across = _normal(path[max(n - 1, 0)], path[min(n + 1, len(path) - 1)])
        half = _spread(widths, lengths[n] / whole) / 2
        left.append(_shift(p, across, half))
        right.append(_shift(p, across, -half))
    return [*left, *reversed(right)]


def thorn(path: Sequence[Point], width: float) -> Polygon:
    """Return a band that is pointed at both ends of its path."""
    return strip(path, 0, width * 0.75, width, width * 0.7, 0)


def curve(*controls: Point, steps: int = 8) -> list[Point]:
    """Return points on the Bezier curve of three or four controls."""
    found = []
    for n in range(steps + 1):
        points = list(controls)
        while len(points) > 1:
            points = [_between(p, q, n / steps, 0) for p, q in pairwise(points)]
        found.append(points[0])
    return found


def smooth(points: Sequence[Point], steps: int = 4) -> list[Point]:
    """Return a curve through all the points (Catmull-Rom)."""
    found = [points[0]]
    for n, (p, q) in enumerate(pairwise(points)):
        before, after = points[max(n - 1, 0)], points[min(n + 2, len(points) - 1)]
        first = (p[0] + (q[0] - before[0]) / 6, p[1] + (q[1] - before[1]) / 6)
        second = (q[0] - (after[0] - p[0]) / 6, q[1] - (after[1] - p[1]) / 6)
        found += curve(p, first, second, q, steps=steps)[1:]
    return found


def ellipse(centre: Point, rx: float, ry: float, *, start: float = 0, end: float = 360, corners: int = 20) -> Polygon:
    """Return an ellipse, or the part of one between two angles in degrees (0 is right, 90 is down)."""
    whole = abs(end - start) >= 360
    count = corners if whole else corners + 1
    turns = [math.radians(start + (end - start) * n / corners) for n in range(count)]
    return [(centre[0] + rx * math.cos(t), centre[1] + ry * math.sin(t)) for t in turns]


def box(x: float, y: float, right: float, bottom: float, slope: float = 0.0) -> Polygon:
    """Return a rectangle whose top slopes, as a hand would cut it."""
    return [(x, y + slope), (right, y), (right, bottom), (x, bottom)]


def moved(points: Iterable[Point], dx: float = 0, dy: float = 0, *, scale: float = 1, turn: float = 0) -> Polygon:
    """Return the points made larger and turned by degrees about the origin, then moved."""
    c, s = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    return [(x * c - y * s + dx, x * s + y * c + dy) for x, y in points]


def mirrored(points: Iterable[Point], x: float) -> Polygon:
    """Return the points on the other side of an upright line."""
    return [(2 * x - px, py) for px, py in points]


def rim(polygon: Sequence[Point], width: float) -> Polygon:
    """Return the polygon grown by a width on every side (or shrunk, where it is negative); corners stay corners."""
    points = [p for n, p in enumerate(polygon) if math.dist(p, polygon[n - 1]) > 0.01]
    sign = 1 if area(points) > 0 else -1
    grown: Polygon = []
    for n, p in enumerate(points):
        first = _normal(points[n - 1], p)
        second = _normal(p, points[(n + 1) % len(points)])
        x, y = first[0] + second[0], first[1] + second[1]
        size = math.hypot(x, y)
        if size < 0.2:  # the path turns back on itself
            grown += [_shift(p, first, sign * width), _shift(p, second, sign * width)]
            continue
        reach = min(2 / size, _MITRE)
        grown.append(_shift(p, (x / size, y / size), sign * width * reach))
    return grown


def area(polygon: Sequence[Point]) -> float:
    """Return the area, positive where the points go round clockwise on a page whose y grows downwards."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(polygon, [*polygon[1:], polygon[0]], strict=True)) / 2


def across(polygon: Sequence[Point], y: float) -> list[tuple[float, float]]:
    """Return the stretches of a level line that lie inside the polygon."""
    hits = []
    for a, b in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        if (a[1] <= y) != (b[1] <= y):
            hits.append(a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]))
    hits.sort()
    return list(zip(hits[::2], hits[1::2], strict=True))


def clipped(polygon: Sequence[Point], width: float, height: float) -> Polygon:
    """Return what of the polygon lies in the frame from (0, 0) to (width, height)."""
    points = list(polygon)
    for axis, bound, side in ((0, 0.0, 1), (0, width, -1), (1, 0.0, 1), (1, height, -1)):
        points = _clipped_by(points, axis, bound, side)
    return points


def _clipped_by(points: Polygon, axis: int, bound: float, side: int) -> Polygon:
    kept: Polygon = []
    for n, q in enumerate(points):
        p = points[n - 1]
        inside = (side * (p[axis] - bound) >= 0, side * (q[axis] - bound) >= 0)
        if inside[0] != inside[1]:
            kept.append(_between(p, q, (bound - p[axis]) / (q[axis] - p[axis]), 0))
        if inside[1]:
            kept.append(q)
    return kept


def _between(a: Point, b: Point, t: float, aside: float) -> Point:
    p = (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
    return _shift(p, _normal(a, b), aside) if aside else p


def _normal(a: Point, b: Point) -> Point:
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy) or 1.0
    return (dy / size, -dx / size)


def _shift(p: Point, way: Point, by: float) -> Point:
    return (p[0] + way[0] * by, p[1] + way[1] * by)


def _spread(widths: Sequence[float], t: float) -> float:
    if len(widths) == 1:
        return widths[0]
    at = t * (len(widths) - 1)
    n = min(int(at), len(widths) - 2)
    part = at - n
    part = part * part * (3 - 2 * part)
    return widths[n] + (widths[n + 1] - widths[n]) * part
