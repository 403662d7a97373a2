"""The orders: brigades over the tasks as counters, and the settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, cast

from pygame import Rect, Surface

from client.desktop import paint
from client.desktop.column import Button, Column
from client.desktop.fields import Bounds, Choice, choice, scale, segments
from client.desktop.model.draft import Draft, partner
from client.desktop.ui import Control, Option
from client.numbers import number, percent
from client.terminal.cards import CardWords
from client.terminal.refusals import bar_words
from client.words import capital, words
from engine.choices import Bar, Number, Split
from rules.calendar import SEASONS, season_of
from rules.orders import NOBODY

_SIGNS: Final = {
    "fields": "fields",
    "furnaces": "furnace",
    "waterworks": "waterworks",
    "workshops": "workshop",
    "sidelines": "sidelines",
}
_GIVERS: Final = ("fields", "waterworks", "furnaces", "workshops", "sidelines")
"""Hands come from the fields first, and go there; in winter from the waterworks."""
_MANY: Final = 8


def bar_of(bar: Bar | None) -> str:
    """Return why something is barred, in words; nothing where it is open."""
    return "" if bar is None else bar_words(cast("dict[str, Any]", bar.to_json()))


def hands_needed(draft: Draft) -> int:
    """Return the brigades that the fields need in the season."""
    season = SEASONS[season_of(draft.seat.view["turn"])]
    return int(getattr(draft.seat.world.numbers, f"hands_{season}", 0))


def brigades(column: Column, draft: Draft, split: Split) -> None:
    """Place a row for each task: its sign, what is wanted, its counters between two buttons, and how many they are."""
    for part in split.parts:
        column.rule()
        _task(column, draft, split, part.name)


def _task(column: Column, draft: Draft, split: Split, task: str) -> None:
    view, px = draft.seat.view, column.px
    placed = draft.spread(split.name)
    count = placed[task]
    part = next(one for one in split.parts if one.name == task)
    missing = max(hands_needed(draft) - count, 0) if task == "fields" else 0
    high, top = px(38), column.y
    sign = column.aside(0, px(30))
    sign.y += px(4)
    sign.sign(_SIGNS[task], 28)
    narrow = column.width < px(420)
    name_width = px(118 if narrow else 150)
    inside = column.aside(px(38), name_width)
    inside.gap(2)
    inside.text(capital(words(f"task-{task}")), "label")
    told, short = _note(view, draft, task, count, bar_of(part.bar))
    inside.text(told, "small", "bad" if short else "ink_muted")
    inside.gap(2)
    high = max(high, inside.y - top)
    middle = top + (high - px(28)) // 2
    less = column.x + px(38) + name_width + px(4)
    more = column.x + column.width - px(54)
    for by, text, x in ((-1, "−", less), (1, "+", more)):
        _step(column, draft, split, task, by, text, Rect(x, middle, px(28), px(28)))
    counters = Rect(less + px(34), top, more - less - px(40), high)
    column.pane.put(counters, lambda onto, at: _draw_counters(column, onto, at, count, missing))
    figure = Rect(column.x + column.width - px(22), top, px(22), high)
    column.pane.put(figure, lambda onto, at: _draw_count(column, onto, at, count))
    column.y = top + high
    column.pane.height = max(column.pane.height, column.y)


def _step(column: Column, draft: Draft, split: Split, task: str, by: int, text: str, rect: Rect) -> None:
    def move(way: int) -> None:
        other = partner(split, draft.spread(split.name), task, way, _GIVERS)
        if other is not None:
            source, target = (other, task) if way > 0 else (task, other)
            draft.move(split, source, target)

    name = f"{task}{'+' if by > 0 else '-'}"
    possible = partner(split, draft.spread(split.name), task, by, _GIVERS) is not None
    told = words(
        "web-more" if by > 0 else "web-fewer", task=capital(words(f"task-{task}")), count=draft.spread(split.name)[task]
    )
    column.button(Button(name, text, lambda: move(by), slim=True, enabled=possible, why=told), rect)
    control: Control = column.pane.controls[-1]
    control.arrows = lambda across, down: move(1 if across > 0 or down < 0 else -1)


def _note(view: Mapping[str, Any], draft: Draft, task: str, count: int, bar: str) -> tuple[str, bool]:
    """Return what is told under a task, and whether it is a warning."""
    if bar:
        return bar, False
    if task == "fields":
        need = hands_needed(draft)
        short = max(need - count, 0)
        return words("web-need", need=need, short=short), short > 0
    if task in ("furnaces", "waterworks"):
        return words("web-want", want=view["dials"][task]), False
    if task == "sidelines":
        return words("web-plots", percent=percent(view["dials"]["plots"])), False
    return words("web-workshops"), False


def _draw_counters(column: Column, onto: Surface, at: Rect, count: int, missing: int) -> None:
    total = max(count + missing, 1)
    size = column.px(22 if total <= _MANY else 17)
    gap = min(column.px(2), max((at.width - size * total) // total, -size // 2))
    block, cut, ground = (tuple(column.colour(role)) for role in ("accent", "on_accent", "card"))
    edge = tuple(column.colour("rule_strong"))
    for place in range(count + missing):
        picture = paint.counter(size, block, cut, ground) if place < count else paint.lacking(size, edge, ground)
        onto.blit(picture, (at.x + place * (size + gap), at.y + (at.height - size) // 2))


def _draw_count(column: Column, onto: Surface, at: Rect, count: int) -> None:
    faces = column.ui.faces
    text = str(count)
    base = at.y + (at.height - faces.line_height("figure_large")) // 2 + faces.base("figure_large")
    faces.draw(onto, column.span(text, "figure_large"), at.right - faces.width(text, "figure_large"), base)


# ---- the settings ----


def settings(column: Column, draft: Draft, open_hand: Callable[[], None]) -> None:
    """Place everything else that is ordered: ration, kitchens, cadres, tools, relief, card; in winter the report."""
    column.rule()
    column.gap(6)
    left, right = column.columns(2, 18)
    cells: list[Callable[[Column], None]] = []
    for place, names in ((_picked, ("ration", "kitchens", "cadres")), (_numbered, ("melt", "search", "machines"))):
        cells += [partial(place, draft=draft, name=name) for name in names if draft.field(name)]
    if draft.field("relief") is not None and draft.field("relief_to") is not None:
        cells.append(partial(_relief, draft=draft))
    if draft.field("card") is not None:
        cells.append(partial(_card, draft=draft, open_hand=open_hand))
    for cell in cells:
        cell(left if left.y <= right.y else right)
    column.join(left, right)
    if draft.field("report") is not None:
        _winter(column, draft)


def _picked(column: Column, draft: Draft, name: str) -> None:
    field = draft.pick(name)
    assert field is not None
    choices = [Choice(str(one.value), words(f"option-{name}-{one.value}"), bar_of(one.bar)) for one in field.options]
    asked = name == "kitchens" and draft.seat.view["dials"]["kitchens"] and draft.decision["kitchens"] != "open"
    note = words("want-kitchens") if asked else ""
    segments(
        column,
        name,
        words(f"field-{name}"),
        choices,
        str(draft.decision[name]),
        lambda value: draft.set(**{name: value}),
        note,
    )


def _numbered(column: Column, draft: Draft, name: str) -> None:
    field = draft.numeric(name)
    assert field is not None
    if field.bar is not None:
        column.line(
            [column.span(words(f"field-{name}"), "label")], [column.span(bar_of(field.bar), "small", "ink_muted")]
        )
        column.gap(10)
        return
    wanted = draft.seat.view["dials"].get(name, 0) if name != "machines" else 0
    note = words(f"want-{name}", count=wanted) if wanted > draft.number(name) else ""
    segments(
        column,
        name,
        words(f"web-field-{name}"),
        _values(field),
        str(draft.number(name)),
        lambda value: draft.set(**{name: int(value)}),
        note,
    )


def _values(field: Number) -> list[Choice]:
    return [Choice(str(value), number(value)) for value in range(field.low, field.high + 1, field.step)]


def _relief(column: Column, draft: Draft) -> None:
    places, lots = draft.pick("relief_to"), draft.numeric("relief")
    assert places is not None
    assert lots is not None
    value = str(draft.decision["relief_to"])

    def send_to(key: str) -> None:
        draft.set(relief_to=key, relief=0 if key == NOBODY else max(draft.number("relief"), 1))

    def send(text: str) -> None:
        count = int(text)
        draft.set(relief=count, relief_to=value if count else NOBODY)

    options = [
        Option(str(one.value), words("relief-none") if one.value == NOBODY else words(f"province-{one.value}"))
        for one in places.options
        if one.bar is None
    ]
    label = column.aside(0, column.width // 2)
    label.gap(7)
    label.text(words("field-relief"), "label")
    menu = column.aside(column.width - column.px(116), column.px(116))
    choice(menu, "relief-to", options, value, send_to)
    column.join(label, menu)
    column.gap(4)
    if value != NOBODY:
        segments(column, "relief", words("web-relief-lots"), _values(lots), str(draft.number("relief")), send)


def _card(column: Column, draft: Draft, open_hand: Callable[[], None]) -> None:
    cards = CardWords.of(draft.seat.view)
    button = Button("hand", words("web-hand", count=len(draft.seat.view["hand"])), open_hand, slim=True)
    label = column.aside(0, column.width // 2)
    label.gap(5)
    label.text(words("field-card"), "label")
    wide = column.button_width(button)
    column.button(button, Rect(column.x + column.width - wide, column.y, wide, column.px(28)))
    column.y += column.px(30)
    for name, message, style in (("card", "web-plays", "bold"), ("discard", "web-lays-down", "small")):
        chosen = draft.decision.get(name, "none")
        if chosen != "none":
            column.text(words(message, title=cards.title(str(chosen))), style)
    column.gap(4)


def _set(draft: Draft, name: str, value: int) -> None:
    draft.set(**{name: value})


def _winter(column: Column, draft: Draft) -> None:
    view = draft.seat.view
    report, delivery = draft.numeric("report"), draft.numeric("delivery")
    assert report is not None
    assert delivery is not None
    harvest, quota = view["own"]["harvest"], draft.found["results"]["quota"]["middle"]
    boast = view["dials"]["boast"]
    notes = [words("web-report-kt", kt=number(harvest * draft.number("report") // 1000), harvest=number(harvest))]
    if boast:
        notes.append(words("web-report-wanted", percent=percent(1000 + boast)))
    column.gap(4)
    column.rule()
    column.gap(6)
    left, right = column.columns(2, 18)
    for cell, name, field, told in (
        (left, "report", report, notes),
        (right, "delivery", delivery, [words("web-delivery-kt", quota=number(quota))]),
    ):
        value = draft.number(name)
        bounds = Bounds(field.low, field.high, field.step)
        scale(
            cell,
            name,
            words(f"field-{name}"),
            bounds,
            value,
            percent(value),
            partial(_set, draft, name),
            told,
        )
    column.join(left, right)
