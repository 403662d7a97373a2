"""Charts of the debrief: bars cut like blocks, what was claimed beyond them as an empty frame, history as a mark."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from pygame import Rect, Surface

from client.desktop import paint
from client.desktop.board.layers import million_tonnes
from client.desktop.column import Column
from client.desktop.grid import grid
from client.desktop.model.debrief import Harvest
from client.numbers import number
from client.words import words

_STEPS = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000)


def harvest_chart(column: Column, rows: Sequence[Harvest]) -> Rect:
    """Place the chart of harvests, gathered against reported, and return where it stands."""
    _legend(column, history=any(row.history is not None for row in rows))
    column.gap(6)
    most = max(max(row.reported, row.gathered, row.history or 0) for row in rows)
    step = next((one for one in _STEPS if most / one <= 5), _STEPS[-1])
    high = column.px(330)
    return column.put(high, lambda onto, at: _draw(column, onto, at, rows, step, most))


def _legend(column: Column, *, history: bool) -> None:
    entries = [("gathered", "desk-chart-gathered"), ("reported", "desk-chart-reported")]
    if history:
        entries.append(("history", "desk-chart-history"))
    x, faces = column.x, column.ui.faces
    for kind, message in entries:
        mark = Rect(x, column.y + column.px(2), column.px(18), column.px(13))
        column.pane.put(mark, partial(_draw_key, column, kind))
        text = words(message)
        label = Column(column.pane, x + column.px(24), column.y, faces.width(text, "figure") + 2)
        label.text(text, "figure")
        x = label.x + label.width + column.px(22)
    unit = column.aside(column.width // 2, column.width - column.width // 2)
    unit.text(words("desk-chart-unit"), "small", "ink_muted", "right")
    column.y += column.px(20)


def _draw_key(column: Column, kind: str, onto: Surface, at: Rect) -> None:
    if kind == "gathered":
        onto.fill(column.colour("ink"), at)
    elif kind == "reported":
        paint.frame(onto, column.colour("accent"), at, column.px(2))
    else:
        _arrow(column, onto, at.x + column.px(4), at.centery)


def _arrow(column: Column, onto: Surface, x: int, y: int) -> None:
    import pygame

    size = column.px(5)
    pygame.draw.polygon(onto, column.colour("ink"), [(x, y), (x + 2 * size, y - size), (x + 2 * size, y + size)])


def _draw(column: Column, onto: Surface, at: Rect, rows: Sequence[Harvest], step: int, most: int) -> None:
    px, faces = column.px, column.ui.faces
    left, foot, top = at.x + px(52), at.bottom - px(28), at.y + px(24)
    ceiling = max(step * -(-most // step), step)
    unit = (foot - top) / ceiling

    def line(text: str, style: str, x: float, base: float, colour: str = "ink") -> None:
        faces.draw(onto, column.span(text, style, colour), x - faces.width(text, style) / 2, base)

    for value in range(0, ceiling + 1, step):
        y = round(foot - value * unit)
        onto.fill(
            column.colour("ink" if not value else "rule"), Rect(left, y, at.right - left, px(2) if not value else 1)
        )
        text = million_tonnes(value) if step < 1000 else number(value // 1000)
        faces.draw(
            onto, column.span(text, "figure", "ink_muted"), left - px(8) - faces.width(text, "figure"), y + px(5)
        )
    slot = (at.right - left) / len(rows)
    wide = round(min(slot * 0.55, px(64)))
    for place, row in enumerate(rows):
        middle = left + slot * (place + 0.5)
        bar = Rect(round(middle) - wide // 2, round(foot - row.gathered * unit), wide, round(row.gathered * unit))
        _block(column, onto, bar)
        claim = max(row.reported, row.gathered)
        if row.reported > row.gathered:
            frame = Rect(
                bar.x, round(foot - row.reported * unit), wide, bar.y - round(foot - row.reported * unit) + px(2)
            )
            paint.frame(onto, column.colour("accent"), frame, px(2))
        line(million_tonnes(row.reported), "label", middle, foot - claim * unit - px(6), "accent")
        _inside(column, onto, bar, million_tonnes(row.gathered))
        if row.history is not None:
            _arrow(column, onto, bar.right + px(5), round(foot - row.history * unit))
        line(str(row.year), "label", middle, foot + px(20))


def _block(column: Column, onto: Surface, bar: Rect) -> None:
    """Draw a bar as a block with cuts along it."""
    onto.fill(column.colour("ink"), bar)
    gap = column.px(11)
    colours = tuple(column.colour("paper")), tuple(column.colour("ink"))
    for place, y in enumerate(range(bar.bottom - gap, bar.y + column.px(24), -gap)):
        shift = column.px(2 + place * 7 % 5)
        cut = paint.lens(bar.width - column.px(4) - shift, column.px(5), *colours)
        onto.blit(cut, (bar.x + column.px(2) + shift // 2, y - column.px(3)))


def _inside(column: Column, onto: Surface, bar: Rect, text: str) -> None:
    faces = column.ui.faces
    fits = bar.height > column.px(24)
    span = column.span(text, "label", "paper" if fits else "ink")
    base = bar.y + column.px(17) if fits else bar.bottom - column.px(4)
    faces.draw(onto, span, bar.centerx - faces.width(text, "label") / 2, base)


def harvest_table(column: Column, rows: Sequence[Harvest]) -> None:
    """Place the same facts as a table."""
    heads = [words(name) for name in ("column-winter", "desk-chart-gathered", "column-reported", "desk-chart-history")]
    cells = [
        [str(row.year), number(row.gathered), number(row.reported), "" if row.history is None else number(row.history)]
        for row in rows
    ]
    grid(column, heads, cells, (1, 2, 3))


def as_csv(rows: Sequence[Harvest]) -> str:
    """Return the same facts as CSV: year, gathered, reported and history in kt."""
    lines = [f"{row.year},{row.gathered},{row.reported},{'' if row.history is None else row.history}" for row in rows]
    return "\n".join(["year,gathered_kt,reported_kt,history_kt", *lines]) + "\n"
