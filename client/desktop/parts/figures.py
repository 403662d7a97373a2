"""Figures with their marks, coloured by whether they are good; what several parts say of stocks and causes."""

from __future__ import annotations

from client.desktop.column import Column
from client.desktop.text import Span
from client.numbers import change, direction, shortly, toll
from client.words import words

_GOOD_RISE = frozenset(
    (
        *("crop", "harvest", "grain_store", "grain_household", "eaten", "nourishment", "steel_year", "tools", "cattle"),
        *("pigs", "trust", "expertise", "standing", "influence", "water", "machines", "steel"),
    )
)
_BAD_RISE = frozenset(("iron_year", "iron", "arrears", "moved", "deaths_season"))


def rise_is_good(stock: str) -> bool | None:
    """Return whether a rise of a stock is good; None where that depends."""
    return True if stock in _GOOD_RISE else False if stock in _BAD_RISE else None


def is_good(stock: str, low: int, high: int) -> bool | None:
    """Return whether a change, or a range of changes, is good; None where that depends or it may go either way."""
    rise = rise_is_good(stock)
    if rise is None or low == high == 0 or low < 0 < high:
        return None
    return (low + high > 0) == rise


def change_span(column: Column, text: str, good: bool | None, style: str = "figure") -> Span:
    """Return a change in words, in the colour of what it means."""
    return column.span(text, style, "ink" if good is None else "good" if good else "bad")


def unit_alone(stock: str) -> str:
    """Return the short unit of a stock, where the figure stands apart from it."""
    return shortly(stock, "").strip()


def booking(column: Column, stock: str, cause: str, moved: int) -> None:
    """Place a booking as a sentence, with what it changed in front."""
    figure = change_span(column, f"{change(stock, moved)}  ", is_good(stock, moved, moved))
    name = column.span(f"{words(f'stock-{dashed(stock)}')}: ", "body", "ink_muted")
    told = words(f"cause-{dashed(stock)}-{cause}", sign=direction(moved, moved))
    side = column.px(104)
    wide = column.ui.faces.width(figure.text, figure.style)
    left = Column(column.pane, column.x, column.y, column.width)
    left.gap(2)
    inside = Column(column.pane, column.x + max(side, wide + column.px(6)), column.y, 0)
    inside.width = column.x + column.width - inside.x
    left.text([figure])
    inside.text([name, column.span(told)])
    column.join(left, inside)
    column.gap(3)


def dead(row_low: int, row_high: int) -> str:
    """Return deaths that a forecast tells, as a range in words."""
    return toll(-(row_low + row_high) // 2)


def dashed(name: str) -> str:
    """Return a stock's name as the names of messages have it."""
    return name.replace("_", "-")
