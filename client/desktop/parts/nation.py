"""What belongs to the nation: the years along the head; the line, plan and reserve along the foot; who decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from pygame import Rect, Surface

from client.dates import season_name
from client.desktop import paint
from client.desktop.board.layers import LAYERS, REGIONS, layer_named, million_tonnes
from client.desktop.column import Button, Column
from client.desktop.model.sitting import SeatRow
from client.desktop.parts.cards import put_frame
from client.numbers import amount, number, people, percent
from client.terminal.cards import card_title
from client.words import capital, seat_name, words
from rules.calendar import SEASONS, season_of, year_of

View = Mapping[str, Any]
_MORE: Final = ("grain_household", "nourishment", "pigs", "water", "expertise", "machines", "arrears", "influence")


def timeline(column: Column, view: View) -> int:
    """Place the seasons of the game as boxes and the name of the one that is on; return where they end."""
    px = column.px
    last, now = view["last_turn"], min(view["turn"], view["last_turn"])
    x = column.x
    for turn in range(view["first_turn"], last + 1):
        if turn == view["first_turn"] or season_of(turn) == 0:
            if turn != view["first_turn"]:
                x += px(8)
            year = Column(column.pane, x, px(7), px(60))
            year.text(str(year_of(turn)), "small", "ink_muted")
        rect = Rect(x, px(25), px(15), px(14))
        column.pane.put(rect, _box(column, past=turn < view["turn"], on=turn == now and not view["over"]))
        x += px(17)
    name = Column(column.pane, x + px(14), px(13), column.x + column.width - x - px(14))
    phase = "over" if view["over"] else view["phase"]
    if phase in ("over", "reckoning"):
        name.text(words(f"web-phase-{phase}"), "heading")
        return name.x + name.ui.faces.width(words(f"web-phase-{phase}"), "heading")
    doing = words(f"web-work-{SEASONS[season_of(now)]}" if phase == "orders" else f"web-phase-{phase}")
    spans = [name.span(f"{season_name(now)} ", "heading"), name.span(doing, "small", "ink_muted")]
    name.line(spans)
    return name.x + sum(name.ui.faces.width(one.text, one.style) for one in spans)


def _box(column: Column, *, past: bool, on: bool) -> Any:
    def draw(onto: Surface, at: Rect) -> None:
        if past or on:
            onto.fill(column.colour("accent" if on else "ink"), at)
        else:
            paint.frame(onto, column.colour("rule_strong"), at, column.px(1))
        if on:
            paint.frame(onto, column.colour("accent"), at.inflate(column.px(6), column.px(6)), column.px(1.5))

    return draw


def nation_foot(column: Column, view: View, rows: Sequence[SeatRow]) -> None:
    """Place the four facts of the nation, and who still decides."""
    column.rule(2.5, "ink")
    column.gap(8)
    wide = column.width >= column.px(560)
    facts = column.aside(0, column.width * 62 // 100) if wide else column
    seats = (
        column.aside(column.width * 62 // 100 + column.px(12), column.width * 38 // 100 - column.px(12))
        if wide
        else None
    )
    _facts(facts, view)
    if seats is None:
        column.gap(10)
        seats = column
    _seats(seats, view, rows)
    column.join(facts, seats)
    column.gap(8)


def _facts(column: Column, view: View) -> None:
    nation = view["nation"]
    dials = nation["dials"]
    told = (
        (words("dial-line"), words("web-line-value", line=dials["line"]), ""),
        (
            words("web-steel-plan", year=str(view["year"])),
            f"{words('decimal', value=dials['steel_plan'] / 1000)} {words('web-mt')}",
            "",
        ),
        (words("dial-procurement"), percent(dials["procurement"]), words("web-of-1957")),
        (
            words("stock-reserve"),
            f"{million_tonnes(nation['reserve'])} {words('web-mt')}",
            words("web-towns-eat", percent=percent(nation["town_ration"])),
        ),
    )
    cells = column.columns(4, 10)
    for place, (cell, (name, value, under)) in enumerate(zip(cells, told, strict=True)):
        cell.text(name, "small", "ink_muted")
        cell.text(value, "figure_large")
        if under:
            cell.text(under, "small", "ink_muted")
        if place == 0:
            cell.gap(3)
            cell.put(cell.px(12), _line_boxes(cell, dials["line"]))
    column.join(*cells)


def _line_boxes(column: Column, line: int) -> Any:
    def draw(onto: Surface, at: Rect) -> None:
        wide = min(column.px(13), at.width // 10)
        for place in range(10):
            box = Rect(at.x + place * wide, at.y, wide - column.px(2), at.height)
            if place < line:
                onto.fill(column.colour("ink"), box)
            else:
                paint.frame(onto, column.colour("rule_strong"), box, 1)

    return draw


def _seats(column: Column, view: View, rows: Sequence[SeatRow]) -> None:
    waiting = sum(row.deciding for row in rows)
    column.text(words("web-table") if view["over"] else words("web-waiting-for", count=waiting), "label")
    column.gap(3)
    faces = column.ui.faces
    for row in rows:
        place = Rect(column.x, column.y + column.px(1), column.px(16), column.px(16))
        column.pane.put(place, seat_box(column, row.number, mine=row.mine))
        inside = column.aside(column.px(24), column.width - column.px(24))
        stands = "" if view["over"] else words("web-deciding" if row.deciding else "web-done")
        right = [inside.span(stands, "strong" if row.deciding else "figure", "ink" if row.deciding else "ink_muted")]
        name = seat_name(row.key)
        room = inside.width - faces.width(stands, "strong") - inside.px(14) - faces.width(f"{name} ", "strong")
        leader = words("leads-you") if row.mine else row.leader
        if row.away:
            leader += f", {words('net-away')}"
        while len(leader) > 1 and faces.width(leader, "figure") > room:
            leader = leader.rstrip("…")[:-1] + "…"
        inside.line([inside.span(f"{name} ", "strong"), inside.span(leader, "figure", "ink_muted")], right, gap=6)
        column.y = inside.y + column.px(1)


def seat_box(column: Column, seat: int, *, mine: bool) -> Any:
    """Return what draws the number of a seat in its square."""

    def draw(onto: Surface, at: Rect) -> None:
        onto.fill(column.colour("accent" if mine else "ink"), at)
        faces, text = column.ui.faces, str(seat)
        span = column.span(text, "small_label", "on_accent" if mine else "card")
        base = at.y + (at.height - faces.line_height("small_label")) // 2 + faces.base("small_label")
        faces.draw(onto, span, at.centerx - faces.width(text, "small_label") // 2, base)

    return draw


def year_reported(view: Mapping[str, Any]) -> int:
    """Return the year whose harvest was reported last."""
    year: int = view["record"][-1]["year"] if view["record"] else year_of(view["first_turn"]) - 1
    return year


def layers(column: Column, layer: str, year: int, pick: Any, as_table: Any) -> None:
    """Place which layer is shown, its legend, and the way to the same facts as a table.

    `year` is the one whose harvest was reported last.
    """
    column.text(words("web-map"), "label")
    column.gap(4)
    x, y, px = 0, column.y, column.px
    for one in LAYERS:
        button = Button(
            f"layer-{one.name}",
            words(f"web-layer-{one.name}"),
            partial(pick, one.name),
            slim=True,
            pressed=one.name == layer,
        )
        wide = column.button_width(button)
        if x and x + wide > column.width:
            x, y = 0, y + px(27)
        column.button(button, Rect(column.x + x, y, wide, px(28)))
        x += wide - 1
    column.y = y + px(36)
    shown = layer_named(layer)
    theme = column.ui.theme
    if shown.ramp is None:
        rows = [(theme.region(key), capital(words(f"region-{key}"))) for key in REGIONS]
    else:
        rows = [(theme.ramp(shown.ramp, step), text) for step, text in enumerate(shown.legend(), 1)]
    for colour, text in rows:
        place = Rect(column.x, column.y + px(2), px(16), px(13))
        column.pane.put(place, _swatch(column, colour))
        inside = column.aside(px(22), column.width - px(22))
        inside.text(text, "small")
        column.y = inside.y + px(1)
    column.gap(3)
    column.text(words(f"web-legend-{layer}", year=str(year)), "small", "ink_muted")
    column.buttons(Button("as-table", words("web-as-table"), as_table, link=True))


def _swatch(column: Column, colour: Any) -> Any:
    def draw(onto: Surface, at: Rect) -> None:
        onto.fill(colour, at)
        paint.frame(onto, column.colour("ink"), at, 1)

    return draw


def province_sheet(column: Column, view: View, rows: Sequence[SeatRow], key: str, close: Any) -> None:
    """Place what all may know of a province, and of one's own the truth."""
    row = next(one for one in view["provinces"] if one["key"] == key)
    seat = next((one for one in rows if one.key == key), None)
    top = column.y
    inside = column.aside(column.px(12), column.width - column.px(24))
    inside.gap(8)
    button = Button("sheet-close", words("web-close"), close, slim=True)
    wide = inside.button_width(button)
    inside.button(button, Rect(inside.x + inside.width - wide, inside.y, wide, inside.px(28)))
    inside.text(words(f"province-{key}"), "heading")
    inside.gap(5)
    facts = [capital(words(f"region-{row['region']}")), words(f"stage-{row['stage']}")]
    if seat is not None:
        facts.append(f"{words('net-seat', seat=seat.number)}: {seat.leader}")
    if row["outsider"]:
        facts.append(words("leads-outsider"))
    inside.text(" · ".join(facts), "small", "ink_muted")
    inside.gap(4)
    told = [
        (words("web-reported-harvest"), words("short-kt", value=number(row["report"]))),
        (words("web-declared-steel"), words("short-kt", value=number(row["steel_report"]))),
        (words("stock-people-urban"), people(row["people_urban"])),
    ]
    if row["removed"]:
        told.append((words("column-removed"), number(row["removed"])))
    if key == view["viewer"] and "own" in view:
        told += [(words(f"stock-{stock.replace('_', '-')}"), amount(stock, view["own"][stock])) for stock in _MORE]
    for name, value in told:
        inside.line([inside.span(name, "figure")], [inside.span(value, "strong")])
        inside.gap(2)
        inside.rule()
        inside.gap(1)
    cards = [card for card in (*view["news"], *view["acting"]) if key in card["where"]]
    if cards:
        inside.gap(3)
        inside.text(" · ".join(card_title(view, card) for card in cards), "small")
    inside.gap(8)
    column.y = inside.y
    put_frame(column, top)
