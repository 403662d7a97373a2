"""The head of the panel: the own province and its six stocks, true figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from client.desktop.column import Column
from client.desktop.parts.figures import change_span, dashed, unit_alone
from client.numbers import bare_change, figure
from client.terminal.season import last_changes
from client.words import words

_STOCKS: Final = (
    ("grain_store", "grain"),
    ("steel", "steel"),
    ("tools", "tools"),
    ("cattle", "animals"),
    ("trust", "trust"),
    ("standing", "standing"),
)


def own_head(column: Column, view: Mapping[str, Any]) -> None:
    """Place the province's name and its stocks, with what the last season changed."""
    own = view["own"]
    town = next(row["people_urban"] for row in view["provinces"] if row["key"] == view["viewer"])
    facts = words("web-own-facts", rural=_millions(own["people_rural"]), towns=_millions(town))
    name = words(f"province-{view['viewer']}")
    column.text([column.span(f"{name}   ", "title"), column.span(facts, "small", "ink_muted")])
    column.gap(6)
    moved = last_changes(view) if view["ledger"] else None
    for row in (_STOCKS[:3], _STOCKS[3:]):
        cells = _cells(column)
        for cell, (stock, sign) in zip(cells, row, strict=True):
            cell.sign(sign, 30)
            inside = cell.aside(column.px(37), cell.width - column.px(37))
            inside.text(words(f"stock-{dashed(stock)}"), "small", "ink_muted")
            value = [inside.span(figure(stock, own[stock]), "figure_large")]
            value.append(inside.span(f" {unit_alone(stock)}", "small", "ink_muted"))
            by = None if moved is None else moved.get(stock, 0)
            told = [] if by is None else [change_span(inside, bare_change(stock, by, by), None if not by else by > 0)]
            wide = sum(column.ui.faces.width(one.text, one.style) for one in (*value, *told))
            if wide + inside.px(4) <= inside.width:
                inside.line(value, told, gap=4)
            else:
                inside.text(value)
                inside.text(told)
            column.join(inside)
        column.gap(6)


def _cells(column: Column) -> list[Column]:
    """Return three columns, the first a little wider: grain has the longest figures."""
    gap = column.px(10)
    room = column.width - 2 * gap
    widths = room * 40 // 100, room * 30 // 100, room * 30 // 100
    return [column.aside(sum(widths[:place]) + gap * place, wide) for place, wide in enumerate(widths)]


def _millions(people: int) -> str:
    return words("decimal", value=round(people / 1_000_000, 1))
