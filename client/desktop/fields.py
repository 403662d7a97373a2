"""Controls with which something is chosen or set: segments, a scale, steps, a choice from a menu, a line to type in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from pygame import Rect, Surface

from client.desktop import paint
from client.desktop.column import Button, Column
from client.desktop.entries import Wanted
from client.desktop.ui import Control, Menu, Option
from client.words import words


class Choice(NamedTuple):
    """One of several values: its text, and why it cannot be chosen now."""

    value: str
    text: str
    bar: str = ""


def segments(
    column: Column,
    name: str,
    legend: str,
    choices: Sequence[Choice],
    value: str,
    pick: Callable[[str], None],
    note: str = "",
) -> None:
    """Place a row of values of which one is chosen; the arrow keys go from one to the next that is open."""
    ui, faces = column.ui, column.ui.faces
    high = column.px(28)
    texts = [faces.width(one.text, "label") for one in choices]
    pad = min(column.px(7), max((column.width - sum(texts)) // (2 * len(texts)), column.px(2)))
    widths = [max(text + 2 * pad, column.px(26)) for text in texts]
    total = sum(widths) - (len(widths) - 1)
    room = column.width - total - column.px(8)
    under = bool(legend) and room < faces.width(legend, "label")
    top = column.y
    if legend:
        label = column.aside(0, column.width if under else max(room, 1))
        label.gap(0 if under else 5)
        label.text(legend, "label")
        if note:
            label.text(note, "small", "ink_muted")
        column.y = label.y + column.px(2) if under else top
        bottom = label.y
    else:
        bottom = top
    x = column.x if under or not legend else column.x + column.width - total
    start = x
    for one, wide in zip(choices, widths, strict=True):
        rect = Rect(x, column.y, wide, high)
        _segment(column, f"{name}-{one.value}", one, rect, one.value == value, pick)
        x += wide - 1
        if x > column.x + column.width + column.px(4) and one is not choices[-1]:
            x = start
            column.y += high - 1

    def arrows(across: int, down: int) -> None:
        open_ones = [one.value for one in choices if not one.bar]
        by = across or down
        if value in open_ones and len(open_ones) > 1:
            chosen = open_ones[(open_ones.index(value) + by) % len(open_ones)]
            pick(chosen)
            ui.focus = f"{name}-{chosen}"

    for control in column.pane.controls:
        if control.id.startswith(f"{name}-"):
            control.arrows = arrows
    column.y = max(column.y + high, bottom)
    column.gap(4)


def _segment(column: Column, name: str, one: Choice, rect: Rect, chosen: bool, pick: Callable[[str], None]) -> None:
    faces = column.ui.faces
    press = (lambda: pick(one.value)) if not one.bar else None
    column.control(Control(name, rect, press, tip=one.bar, enabled=not one.bar))

    def draw(onto: Surface, at: Rect) -> None:
        onto.fill(column.colour("ink" if chosen else "card"), at)
        if one.bar:
            paint.dashes(onto, column.colour("rule_strong"), at, column.px(3))
        else:
            lit = column.ui.hover == name and not chosen
            paint.frame(onto, column.colour("ink" if lit or chosen else "rule_strong"), at, column.px(2 if lit else 1))
        ink = "card" if chosen else "ink_muted" if one.bar else "ink"
        base = at.y + (at.height - faces.line_height("label")) // 2 + faces.base("label")
        faces.draw(onto, column.span(one.text, "label", ink), at.centerx - faces.width(one.text, "label") // 2, base)

    column.pane.put(rect, draw)


class Bounds(NamedTuple):
    """The bounds of a number and the step in which it goes."""

    low: int
    high: int
    step: int


def scale(
    column: Column,
    name: str,
    legend: str,
    bounds: Bounds,
    value: int,
    text: str,
    give: Callable[[int], None],
    notes: Sequence[str] = (),
) -> None:
    """Place a number between bounds: a bar with a handle, buttons for single steps, and the figure in words."""
    low, high, step = bounds
    column.line([column.span(legend, "label")], [column.span(text, "strong")])

    def to(wanted: int) -> None:
        give(min(max(wanted, low), high))

    size = column.px(28)
    for by, sign, x in ((-1, "−", 0), (1, "+", column.width - size)):
        open_ = low <= value + by * step <= high
        told = words("web-step-less" if by < 0 else "web-step-more", field=legend)
        button = Button(f"{name}{sign}", sign, partial(to, value + by * step), slim=True, enabled=open_, why=told)
        column.button(button, Rect(column.x + x, column.y, size, size))
    bar = Rect(column.x + size + column.px(8), column.y, column.width - 2 * size - column.px(16), size)

    def slide(place: float) -> None:
        steps = round(place * (high - low) / step)
        to(low + steps * step)

    column.control(SlideControl(name, bar, arrows=lambda across, down: to(value + (across - down) * step), slide=slide))
    column.pane.put(bar, lambda onto, at: _draw_scale(column, onto, at, (value - low) / max(high - low, 1), name))
    column.y += size
    column.pane.height = max(column.pane.height, column.y)
    for note in notes:
        column.gap(2)
        column.text(note, "small", "ink_muted")
    column.gap(6)


class SlideControl(Control):
    """A control along which the mouse can be drawn; `slide` is given where, from 0 to 1."""

    def __init__(
        self, name: str, rect: Rect, arrows: Callable[[int, int], None], slide: Callable[[float], None]
    ) -> None:
        """Keep what sliding does."""
        super().__init__(name, rect, None, arrows)
        self.slide = slide


def _draw_scale(column: Column, onto: Surface, at: Rect, share: float, name: str) -> None:
    thick = max(column.px(3), 2)
    y = at.centery - thick // 2
    x = at.x + round(share * at.width)
    onto.fill(column.colour("rule_strong"), Rect(at.x, y, at.width, thick))
    onto.fill(column.colour("accent"), Rect(at.x, y, x - at.x, thick))
    handle = Rect(0, 0, column.px(10), column.px(20))
    handle.center = x, at.centery
    onto.fill(column.colour("accent"), handle)
    if column.ui.hover == name:
        paint.frame(onto, column.colour("ink"), handle.inflate(2, 2), column.px(2))


def choice(
    column: Column,
    name: str,
    options: Sequence[Option],
    value: str,
    pick: Callable[[str], None],
    width: int | None = None,
) -> None:
    """Place a button that shows what is chosen and opens a menu of what else may be."""
    wide, high = min(width or column.width, column.width), column.px(32)
    rect = Rect(column.x, column.y, wide, high)
    chosen = next((one for one in options if one.value == value), options[0])
    ui = column.ui

    def open_menu() -> None:
        ui.menu = Menu(name, list(options), value, pick)

    def arrows(across: int, down: int) -> None:
        open_ones = [one.value for one in options if one.enabled]
        if chosen.value in open_ones:
            pick(open_ones[(open_ones.index(chosen.value) + (across or down)) % len(open_ones)])

    column.control(Control(name, rect, open_menu, arrows))

    def draw(onto: Surface, at: Rect) -> None:
        faces, lit = ui.faces, ui.hover == name
        onto.fill(column.colour("card"), at)
        paint.frame(onto, column.colour("ink" if lit else "rule_strong"), at, column.px(2 if lit else 1))
        base = at.y + (at.height - faces.line_height("figure")) // 2 + faces.base("figure")
        text = chosen.text
        while len(text) > 1 and faces.width(text, "figure") > at.width - column.px(32):
            text = text.rstrip("…")[:-1] + "…"
        faces.draw(onto, column.span(text, "figure"), at.x + column.px(8), base)
        faces.draw(onto, column.span("▾", "figure"), at.right - column.px(20), base)

    column.put(high, draw, width=wide)


def labelled(column: Column, text: str, place: Callable[[Column], None], units: float = 280) -> None:
    """Place a control with its label at the left, or over it where there is no room."""
    wide = min(column.px(units), column.width)
    room = column.width - wide - column.px(12)
    over = room < column.ui.faces.width(text, "label")
    label = column.aside(0, column.width if over else room)
    label.gap(0 if over else 7)
    label.text(text, "label")
    if over:
        column.y = label.y + column.px(2)
    cell = column.aside(0 if over else column.width - wide, wide)
    place(cell)
    column.join(label, cell)
    column.gap(8)


def entry(
    column: Column,
    name: str,
    text: str,
    changed: Callable[[str], None],
    *,
    submit: Callable[[], None] | None = None,
    most: int = 24,
    width: int | None = None,
) -> None:
    """Place a line to type in."""
    high = column.px(34)
    rect = Rect(column.x, column.y, min(width or column.width, column.width), high)
    control = column.control(Control(name, rect, entry=True))
    column.ui.entries.want(Wanted(column.pane, control, text, most, changed, submit))
    column.put(high, lambda onto, at: paint.frame(onto, column.colour("rule_strong"), at, 1), width=rect.width)


def radio(
    column: Column, name: str, chosen: bool, pick: Callable[[], None], lines: Sequence[tuple[str, str, str]]
) -> None:
    """Place one of several answers: a round mark and lines of text, each with its style and colour."""
    top, size = column.y, column.px(18)
    inside = column.aside(column.px(30), column.width - column.px(30))
    inside.gap(6)
    for text, style, colour in lines:
        inside.text(text, style, colour)
    inside.gap(6)
    rect = Rect(column.x, top, column.width, inside.y - top)
    column.control(Control(name, rect, pick))

    def draw(onto: Surface, at: Rect) -> None:
        place = Rect(at.x + column.px(2), at.y + column.px(9), size, size)
        _draw_mark(column, onto, place, chosen, column.ui.hover == name, round_=True)

    column.pane.put(rect, draw)
    column.y = inside.y


def check(column: Column, name: str, text: str, on: bool, toggle: Callable[[], None]) -> None:
    """Place a switch: a square mark and its text."""
    inside = column.aside(column.px(30), column.width - column.px(30))
    inside.gap(5)
    inside.text(text, "label")
    inside.gap(5)
    rect = Rect(column.x, column.y, column.width, inside.y - column.y)
    column.control(Control(name, rect, toggle))

    def draw(onto: Surface, at: Rect) -> None:
        place = Rect(at.x + column.px(2), at.y + column.px(5), column.px(18), column.px(18))
        _draw_mark(column, onto, place, on, column.ui.hover == name, round_=False)

    column.pane.put(rect, draw)
    column.y = inside.y


def _draw_mark(column: Column, onto: Surface, place: Rect, on: bool, lit: bool, *, round_: bool) -> None:
    edge = column.colour("accent" if on else "ink" if lit else "rule_strong")
    if not round_:
        onto.fill(column.colour("card"), place)
        paint.frame(onto, edge, place, column.px(2))
        if on:
            onto.fill(edge, place.inflate(-column.px(8), -column.px(8)))
        return
    onto.blit(paint.ring(place.width, tuple(edge), tuple(column.colour("card")), on), place)


def disclosure(column: Column, name: str, draw_line: Callable[[Column], None]) -> bool:
    """Place a line that opens what stands under it; return whether it is open."""
    ui = column.ui
    opened = name in ui.opened
    top = column.y
    inside = column.aside(column.px(16), column.width - column.px(16))
    draw_line(inside)
    rect = Rect(column.x, top, column.width, inside.y - top)
    column.control(Control(name, rect, lambda: ui.opened.symmetric_difference_update({name})))

    def draw(onto: Surface, at: Rect) -> None:
        faces = ui.faces
        if ui.hover == name:
            onto.fill(column.colour("rule"), Rect(at.x, at.bottom - 1, at.width, 1))
        mark = column.span("▾" if opened else "▸", "figure", "accent")
        faces.draw(onto, mark, at.x, at.y + faces.base("large"))

    column.pane.put(rect, draw)
    column.y = inside.y
    return opened
