"""Sheets to judge signs and pictures by: `python -m client.looks.sheet OUT.svg [NAME ...]`, by day and by night.

Without names the sheet holds everything. A name that ends in .png asks for `resvg_py`, which is not a dependency.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from client.looks.files import (
    Colours,
    Shape,
    counter_colours,
    icons,
    picture,
    picture_colours,
    picture_names,
    sign_colours,
    themes,
)

_MARGIN = 8
_PICTURE = (240, 120)
_SIGN = 64
_SMALL_SIGN = 20
_SCALE = 2
_COUNTER: Shape = ("ink", [[32, 2], [58, 17], [58, 47], [32, 62], [6, 47], [6, 17]])
"""What a sign stands on that is only cut."""


def sheet(signs: Sequence[str], pictures: Sequence[str], columns: int = 3) -> str:
    """Return an SVG: for each theme the signs at 64 and 20 units, and the pictures whole and at half the size."""
    wide = columns * (_PICTURE[0] + _MARGIN) + _MARGIN
    parts: list[str] = []
    y = 0
    for theme in themes():
        drawn, high = _theme(theme, signs, pictures, columns, wide)
        parts.append(f'<g transform="translate(0 {y})"><rect width="{wide}" height="{high}"')
        parts.append(f' fill="{sign_colours(theme).ground}"/>{drawn}</g>')
        y += high
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide * _SCALE}" height="{y * _SCALE}"'
    return f'{head} viewBox="0 0 {wide} {y}">{"".join(parts)}</svg>\n'


def main(arguments: Sequence[str] | None = None) -> int:
    """Write a sheet; a wrong name or place is one line and exit code 2."""
    parser = argparse.ArgumentParser(prog="python -m client.looks.sheet", description=__doc__)
    parser.add_argument("out", type=Path, help="the file to write, .svg or .png")
    parser.add_argument("names", nargs="*", help="signs and pictures; all of them where none is named")
    asked = parser.parse_args(arguments)
    signs, pictures = tuple(icons()), picture_names()
    unknown = [name for name in asked.names if name not in signs and name not in pictures]
    if unknown:
        parser.error(f"no sign or picture is called {unknown[0]!r}; there are {', '.join((*signs, *pictures))}")
    if asked.names:
        signs = tuple(name for name in asked.names if name in signs)
        pictures = tuple(name for name in asked.names if name in pictures)
    drawn = sheet(signs, pictures)
    try:
        asked.out.write_bytes(_png(drawn) if asked.out.suffix == ".png" else drawn.encode())
    except (OSError, ModuleNotFoundError) as fault:
        parser.error(f"{asked.out} cannot be written: {fault}; an .svg needs nothing more, a .png needs resvg_py")
    return 0


def _theme(theme: str, signs: Sequence[str], pictures: Sequence[str], columns: int, wide: int) -> tuple[str, int]:
    block = picture_colours(theme)
    shapes = icons()
    parts: list[str] = []
    x, y = _MARGIN, _MARGIN
    for size in (_SIGN, _SMALL_SIGN):
        for name in signs:
            if x + size > wide - _MARGIN:
                x, y = _MARGIN, y + size + _MARGIN
            parts.append(_sign(shapes[name], theme, (x, y, size, size)))
            x += size + _MARGIN
        x, y = _MARGIN, y + (size + _MARGIN if signs else 0)
    for n, name in enumerate(pictures):
        at = (_MARGIN + n % columns * (_PICTURE[0] + _MARGIN), y + n // columns * (_PICTURE[1] + _MARGIN))
        parts.append(_placed(picture(name), block, (*at, *_PICTURE), _PICTURE))
    y += -(-len(pictures) // columns) * (_PICTURE[1] + _MARGIN)
    half = (_PICTURE[0] // 2, _PICTURE[1] // 2)
    across = 2 * columns
    for n, name in enumerate(pictures):
        at = (_MARGIN + n % across * (half[0] + _MARGIN // 2), y + n // across * (half[1] + _MARGIN // 2))
        parts.append(_placed(picture(name), block, (*at, *half), _PICTURE))
    y += -(-len(pictures) // across) * (half[1] + _MARGIN // 2)
    return "".join(parts), y + _MARGIN


def _sign(shapes: list[Shape], theme: str, at: tuple[int, int, int, int]) -> str:
    if any(role == "ink" for role, _ in shapes):
        return _placed(shapes, sign_colours(theme), at, (_SIGN, _SIGN))
    return _placed([_COUNTER, *shapes], counter_colours(theme), at, (_SIGN, _SIGN))


def _placed(shapes: Iterable[Shape], colours: Colours, at: tuple[int, int, int, int], grid: tuple[int, int]) -> str:
    x, y, wide, high = at
    polygons = "".join(
        f'<polygon fill="{colours.ink if role == "ink" else colours.cut}" points="{_points(points)}"/>'
        for role, points in shapes
    )
    ground = f'<rect width="{grid[0]}" height="{grid[1]}" fill="{colours.ground}"/>'
    frame = f'x="{x}" y="{y}" width="{wide}" height="{high}" viewBox="0 0 {grid[0]} {grid[1]}"'
    return f"<svg {frame}>{ground}{polygons}</svg>"


def _points(points: Iterable[Sequence[float]]) -> str:
    return " ".join(f"{x:g},{y:g}" for x, y in points)


def _png(drawn: str) -> bytes:
    return bytes(importlib.import_module("resvg_py").svg_to_bytes(svg_string=drawn))


if __name__ == "__main__":
    sys.exit(main())
