"""Pages over the table: the provinces as a table, the public record, the almanac, predictions, what keys do."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any, Final

from pygame import Rect

from client.desktop.board.layers import LAYERS
from client.desktop.column import Button, Column
from client.desktop.fields import disclosure, entry, radio
from client.desktop.grid import grid
from client.desktop.model.draft import Draft
from client.desktop.model.sitting import SeatRow
from client.numbers import number, percent
from client.table import Seat
from client.terminal.cards import card_title
from client.terminal.predictions import FIELDS, ranges
from client.terminal.season import all_sources
from client.words import capital, has_words, message_names, words
from rules.bands import BANDS, UNSURE
from rules.calendar import SEASONS, season_of

View = Mapping[str, Any]
_COLUMNS: Final = ("name", "region", "grain", "steel", "communes", "hunger", "trust", "leader")
_NUMBERS: Final = (2, 3, 5, 6)


def plain(text: str) -> str:
    """Return a text as it is searched and sorted: without marks on its letters, in lower case."""
    bare = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


# ---- the provinces as a table ----


def table_twin(
    column: Column, view: View, rows: Sequence[SeatRow], order: tuple[int, bool], sort: Callable[[int], None]
) -> None:
    """Place the board's facts as a table; `order`: the column by which it is sorted, and whether downwards."""
    column.text(words("table-legend"), "small", "ink_muted")
    column.gap(6)
    by, down = order
    seats = {row.key: row.number for row in rows}
    found = sorted(view["provinces"], key=lambda row: _sort_key(row, view, seats, by), reverse=down)
    heads = [
        _head(name) + (" ▾" if down else " ▴" if place == by else "") * (place == by)
        for place, name in enumerate(_COLUMNS)
    ]
    cells = [[_cell(row, view, seats, name) for name in _COLUMNS] for row in found]
    mine = next((place for place, row in enumerate(found) if row["key"] == view["viewer"]), None)
    grid(column, heads, cells, _NUMBERS, bold=mine, press=sort, name="sort")


def _head(name: str) -> str:
    if name == "name":
        return words("column-province")
    if name == "region":
        return words("web-layer-regions")
    return words("column-leader" if name == "leader" else f"web-layer-{name}")


def _cell(row: View, view: View, seats: Mapping[str, int], name: str) -> str:
    if name == "name":
        return words(f"province-{row['key']}")
    if name == "region":
        return capital(words(f"region-{row['region']}"))
    if name == "leader":
        if row["outsider"]:
            return words("leads-outsider")
        if row["key"] == view["viewer"]:
            return words("leads-you")
        return words("web-seat-number", seat=seats[row["key"]]) if row["key"] in seats else ""
    layer = next(one for one in LAYERS if one.name == name)
    value = layer.figure(row, view)
    if value is None:
        return words("web-unknown")
    return number(value) if name == "grain" else layer.text(value)


def _sort_key(row: View, view: View, seats: Mapping[str, int], by: int) -> tuple[int, str]:
    name = _COLUMNS[by]
    layer = next((one for one in LAYERS if one.name == name), None)
    if layer is None:
        return 0, plain(_cell(row, view, seats, name))
    value = layer.figure(row, view)
    return -1 if value is None else value, ""


# ---- the public record ----


def public_record(column: Column, seat: Seat) -> None:
    """Place what all could read winter by winter, and what has happened since spring."""
    view, world = seat.view, seat.world
    column.text(f"{words('record-unit')}. {words('record-note')}", "small", "ink_muted")
    column.gap(6)
    numbers = world.numbers
    usual = int(world.base.sum())
    rows = [("1957", usual, int((world.machines * numbers.steel_declared_1957 // 1000).sum()), numbers.procured_1957)]
    rows += [(str(one["year"]), sum(one["reports"].values()), one["steel"], one["procured"]) for one in view["record"]]
    cells = [
        [year, f"{number(reported)} ({percent(reported * 1000 // usual)})", number(steel), number(procured)]
        for year, reported, steel, procured in rows
    ]
    heads = [words(f"column-{name}") for name in ("winter", "reported", "declared", "procured")]
    grid(column, heads, cells, (1, 2, 3))
    nation = view["nation"]
    column.gap(8)
    now = words("record-now", reserve=number(nation["reserve"]), percent=percent(nation["town_ration"]))
    column.text(now, "small", "ink_muted")
    seasons: dict[str, list[str]] = {}
    for card in view["this_year"]:
        seasons.setdefault(words(f"year-{SEASONS[season_of(card['came'])]}"), []).append(card_title(view, card))
    if seasons:
        column.gap(8)
        column.text(words("year-title", year=str(view["year"])), "heading")
        for season, titles in seasons.items():
            column.gap(3)
            lead = column.span(f"{words('year-entry', season=season)} ", "bold")
            column.text([lead, column.span(" · ".join(titles))])


# ---- the almanac ----

_KINDS: Final = (
    ("web-rule-", "-title", "web-almanac-rules"),
    ("glossary-", "-name", "almanac-terms"),
    ("almanac-record-", "-title", "almanac-records"),
)


@cache
def _names(prefix: str, suffix: str) -> list[str]:
    return [name for name in message_names(prefix) if name.endswith(suffix)]


def almanac(column: Column, wanted: str, search: Callable[[str], None]) -> None:
    """Place the rules, the terms, where text and record differ, and the sources that hold what is searched."""
    label = column.aside(0, column.width)
    label.text(words("web-search"), "label")
    column.join(label)
    column.gap(4)
    entry(column, "almanac-search", wanted, search, most=40, width=column.px(320))
    bare = plain(wanted.strip())
    for prefix, suffix, title in _KINDS:
        found = [(name, words(name), words(f"{name.removesuffix(suffix)}-text")) for name in _names(prefix, suffix)]
        found = [one for one in found if bare in plain(one[1]) or bare in plain(one[2])]
        if prefix != "web-rule-":
            found.sort(key=lambda one: plain(one[1]))
        if found:
            column.part(words(title))
        for name, headline, text in found:
            _entry(column, name, headline, text, always=len(bare) > 1)
    sources = sorted(one for one in all_sources().values() if bare in plain(one))
    if sources:
        column.part(words("web-sources"))
        column.text(" · ".join(sources), "small", "ink_muted")


def _entry(column: Column, name: str, headline: str, text: str, *, always: bool) -> None:
    column.gap(2)
    opened = disclosure(column, f"entry-{name}", lambda inside: inside.text(headline, "large") and None)
    if opened or always:
        inside = column.aside(column.px(16), column.width - column.px(16))
        inside.text(text)
        inside.gap(6)
        column.y = inside.y


# ---- predictions ----


def predictions(column: Column, draft: Draft, *, opened: bool = False) -> None:
    """Place the questions of the winter; nothing where none is asked."""
    asked = [(field, question) for field, question in FIELDS.items() if draft.split(field) is not None]
    if not asked:
        return
    column.gap(8)
    column.rule(2.5, "ink")
    column.gap(7)

    def line(inside: Column) -> None:
        inside.line(
            [inside.span(words("predict-title"), "heading")],
            [inside.span(words("web-predict-free"), "small", "ink_muted")],
        )

    if not opened and not disclosure(column, "predictions", line):
        return
    column.gap(4)
    column.text(words("web-predict-how"), "small", "ink_muted")
    for field, question in asked:
        _question(column, draft, field, question)


def _question(column: Column, draft: Draft, field: str, question: str) -> None:
    view, split = draft.seat.view, draft.split(field)
    assert split is not None
    year = str(view["year"] if question == "harvest" else view["year"] + 1)
    column.gap(8)
    column.text(words(f"question-title-{question}", year=year), "bold")
    column.text(words(f"question-asks-{question}", year=year), "small_body")
    column.gap(4)
    laid = draft.spread(field)
    shares = draft.found["predictions"][question]["shares"]
    for text, band, share in zip(ranges(view, question), BANDS, shares, strict=True):
        _band(column, draft, field, band, text, share)
    column.gap(3)
    column.text(words("web-unsure", count=laid[UNSURE]), "small", "ink_muted")


def _band(column: Column, draft: Draft, field: str, band: str, text: str, share: int) -> None:
    split, laid, px = draft.split(field), draft.spread(field), column.px
    assert split is not None
    high = px(30)
    left = Column(column.pane, column.x, column.y + px(6), column.width * 40 // 100)
    left.text(text, "figure")
    x = column.x + column.width * 40 // 100

    def lay(by: int) -> None:
        source, target = (UNSURE, band) if by > 0 else (band, UNSURE)
        if draft.spread(field)[source] > 0:
            draft.move(split, source, target)

    for by, sign, at in ((-1, "−", x), (1, "+", x + px(56))):
        open_ = laid[band] > 0 if by < 0 else laid[UNSURE] > 0
        why = words("web-more" if by > 0 else "web-fewer", task=text, count=laid[band])
        button = Button(f"{field}-{band}{sign}", sign, partial(lay, by), slim=True, enabled=open_, why=why)
        column.button(button, Rect(at, column.y + px(1), px(28), px(28)))
        column.pane.controls[-1].arrows = lambda across, down: lay(1 if across > 0 or down < 0 else -1)
    figure = Column(column.pane, x + px(30), column.y + px(6), px(24))
    figure.text(str(laid[band]), "strong", align="centre")
    room = column.x + column.width - x - px(150)
    bar = Rect(x + px(96), column.y + px(11), max(room, 1) * share // 1000, px(8))
    column.pane.put(bar, lambda onto, at: onto.fill(column.colour("ink"), at) and None)
    told = Column(column.pane, column.x + column.width - px(48), column.y + px(6), px(48))
    told.text(percent(share), "figure", align="right")
    column.y += high
    column.pane.height = max(column.pane.height, column.y)


# ---- the questions after the guided year ----


def questions(column: Column, given: dict[int, str]) -> None:
    """Place three questions that check what was understood; each answer is explained."""
    for place in (1, 2, 3):
        column.part(words("question-number", number=place, question=words(f"question-{place}")))
        right, answer = words(f"question-{place}-right"), given.get(place)
        for one in "abc":
            if has_words(f"question-{place}-{one}"):
                pick = partial(given.__setitem__, place, one)
                radio(
                    column,
                    f"question-{place}-{one}",
                    answer == one,
                    pick,
                    [(words(f"question-{place}-{one}"), "body", "ink")],
                )
        if answer is not None:
            told = (
                words("answer-right")
                if answer == right
                else words("web-answer-other", right=words(f"question-{place}-{right}"))
            )
            column.gap(4)
            column.text([column.span(f"{told} ", "bold"), column.span(words(f"question-{place}-why"))])
