"""The forecast beside the orders: results that open to their named factors, and what the orders would cost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pygame import Rect

from client.desktop.column import Column
from client.desktop.fields import disclosure
from client.desktop.parts.figures import change_span, dashed, dead, is_good
from client.numbers import amount, changes, direction, shortly, span
from client.terminal.sheet import fresh_results, moved, results_shown, warnings
from client.words import has_words, words

Found = Mapping[str, Any]
_THREE: Final = {
    "spring": ("crop", "grain_store", "standing"),
    "summer": ("crop", "eaten", "standing"),
    "autumn": ("harvest", "steel_year", "standing"),
    "winter": ("quota", "eaten", "standing"),
}


def forecast(column: Column, view: Mapping[str, Any], found: Found) -> None:
    """Place the forecast of the orders."""
    column.part(words("forecast-title"), words("web-forecast-from", province=words(f"province-{view['viewer']}")))
    fresh = fresh_results(view)
    for place, name in enumerate(results_shown(view, found["results"])):
        if place:
            column.rule()
        _result(column, found, name, name in fresh)
    told = warnings(found)
    if told:
        column.rule()
        column.gap(5)
        for text in told:
            column.text(text, "small_body")
            column.gap(3)


def _result(column: Column, found: Found, name: str, fresh: bool) -> None:
    result = found["results"][name]
    by = "" if fresh else moved(name, result)
    good = is_good(name, result["low"] - result["now"], result["high"] - result["now"])
    figures = [column.span(_figure(found, name), "strong")]

    def line(inside: Column) -> None:
        inside.gap(1)
        side = inside.px(104)
        shown = inside.aside(0, inside.width - side)
        shown.line([inside.span(words(f"stock-{dashed(name)}"), "large")], figures)
        changed = inside.aside(inside.width - side, side)
        changed.gap(2)
        changed.text([change_span(inside, by, good)], align="right")
        inside.join(shown, changed)
        inside.gap(1)

    if disclosure(column, f"why-{name}", line):
        _factors(column, found, name, fresh)


def _figure(found: Found, name: str) -> str:
    """Return what a result will be; of a standing that may come to nothing, that removal is near."""
    if name == "standing" and removal_near(found):
        return words("web-removal-short")
    result = found["results"][name]
    return span(name, result["low"], result["high"], shortly)


def removal_near(found: Found) -> bool:
    """Return whether the leader may be removed at the end of the season."""
    return any(row["cause"] == "new-leader" for row in found["bookings"].get("standing", []))


def _factors(column: Column, found: Found, name: str, fresh: bool) -> None:
    """Place what makes a result: what it is now, and each cause with what it changes."""
    top = column.y
    inside = column.aside(column.px(20), column.width - column.px(20))
    if not fresh:
        inside.text(words("why-now", now=amount(name, found["results"][name]["now"])), "small", "ink_muted")
    rows = found["bookings"].get(name, [])
    for row in rows:
        low, high = row["low"], row["high"]
        lost = (name, row["cause"]) == ("people_rural", "hunger")
        figure = dead(low, high) if lost else changes(name, low, high)
        told = words(f"cause-{dashed(name)}-{row['cause']}", sign=direction(low, high))
        inside.line([inside.span(told, "small_body")], [change_span(inside, figure, is_good(name, low, high))])
        inside.gap(2)
    if not rows:
        inside.text(_why(name), "small", "ink_muted")
    inside.gap(6)
    column.y = inside.y
    line = column.px(6)
    rule = Rect(column.x + line, top, max(column.px(1), 1), column.y - top - column.px(6))
    column.pane.put(rule, lambda onto, at: onto.fill(column.colour("rule_strong"), at) and None)


def _why(name: str) -> str:
    for key in (f"web-why-{dashed(name)}", f"why-{dashed(name)}"):
        if has_words(key):
            return words(key)
    return words("why-none")


def brief(column: Column, view: Mapping[str, Any], found: Found) -> None:
    """Place the three results that matter most in the season, beside the main button."""
    names = _THREE[view["season"]]
    cells = column.columns(3, 12)
    for cell, name in zip(cells, names, strict=True):
        cell.text(words(f"stock-{dashed(name)}"), "small", "ink_muted")
        cell.text(_figure(found, name), "label")
    column.join(*cells)
    column.gap(6)
