"""A table on a page: columns as wide as they need, text wrapped where there is no room, figures at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from pygame import Rect

from client.desktop.column import Column
from client.desktop.ui import Control


def grid(
    column: Column,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    numbers: Sequence[int] = (),
    *,
    bold: int | None = None,
    press: Callable[[int], None] | None = None,
    name: str = "grid",
) -> None:
    """Place a table; `numbers` are the columns whose cells stand at the right, `bold` the row that is one's own.

    `press` makes the heads buttons.
    """
    widths = _widths(column, heads, rows)
    _row(column, heads, widths, numbers, "label", name if press else "", press)
    for place, row in enumerate(rows):
        column.rule()
        _row(column, row, widths, numbers, "strong" if place == bold else "figure")
    column.rule()


def _widths(column: Column, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the widths of the columns: what they need, or shares of what there is."""
    faces, gap = column.ui.faces, column.px(14)
    wanted = [
        max([faces.width(heads[n], "label"), *(faces.width(row[n], "strong") for row in rows)]) + gap
        for n in range(len(heads))
    ]
    if sum(wanted) <= column.width:
        spare = (column.width - sum(wanted)) // len(wanted)
        return [one + spare for one in wanted]
    fair = column.width // len(wanted)
    small = sum(one for one in wanted if one <= fair)
    large = [one for one in wanted if one > fair]
    return [one if one <= fair else one * (column.width - small) // sum(large) for one in wanted]


def _row(
    column: Column,
    cells: Sequence[str],
    widths: Sequence[int],
    numbers: Sequence[int],
    style: str,
    name: str = "",
    press: Callable[[int], None] | None = None,
) -> None:
    top, bottom, x = column.y, column.y, 0
    for place, (cell, wide) in enumerate(zip(cells, widths, strict=True)):
        part = Column(column.pane, column.x + x, top, wide - column.px(14))
        part.gap(4)
        rect = part.text(cell, style, align="right" if place in numbers else "left")
        part.gap(4)
        if press is not None:
            control = Control(f"{name}-{place}", Rect(rect.x, top, wide, part.y - top), partial(press, place))
            column.control(control)
        bottom = max(bottom, part.y)
        x += wide
    column.y = bottom
