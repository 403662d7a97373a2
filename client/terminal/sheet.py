"""The sheet: the orders being written beside what the centre wants, and the forecast of what they would do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from client.dates import season_name
from client.numbers import amount, bare_change, brief, chance, changes, direction, number, percent, shortly, span, toll
from client.terminal import hand, predictions
from client.terminal.cards import CardWords
from client.terminal.refusals import bar_words, field_name, option_name
from client.terminal.screen import flow, heading
from client.terminal.season import last_changes, line_and_time
from client.words import has_words, words
from engine.choices import Choices, Field, Number, Pick, Split
from rules.calendar import AUTUMN, SEASONS, SPRING, SUMMER, WINTER, season_of
from rules.orders import NOBODY
from rules.parameters import Parameters

View = Mapping[str, Any]
Forecast = Mapping[str, Any]
_KEYS = {"relief": "relief_to"}
_APART = ("relief", "card", "discard")
_WANTED = {"furnaces": "furnaces", "waterworks": "waterworks"}
_FIRST = {
    SPRING: ("crop",),
    SUMMER: ("crop", "harvest"),
    AUTUMN: ("harvest",),
    WINTER: ("quota", "delivered", "moved", "arrears", "machines"),
}
_THIS_SEASON = ("eaten", "quota", "delivered", "moved")
_IF_ANY = ("arrears", "moved")
_BELIEVED = {"industry": ("machines",), "knowledge": ("expertise",), "countryside": ("pigs", "water")}
"""What a leader wants to see beside the rest whose conviction counts a score the most."""
_LEAST = ("pigs", "water", "cattle", "tools", "machines", "steel_year")
_STRIKES = ("campaign", "exposed")
_ALWAYS = ("grain_store", "eaten", "steel_year", "tools", "cattle", "trust", "standing")


def orders_table(
    view: View, choices: Choices, decision: Mapping[str, Any], needs: Parameters, width: int
) -> list[RenderableType]:
    """Return the orders: brigades by task with what is wanted, then the settings in as few lines as they take."""
    parts: list[RenderableType] = []
    settings: list[str] = []
    for field in choices.fields:
        if isinstance(field, Split) and field.name not in predictions.FIELDS:
            parts += _brigades(view, field, decision[field.name], needs, width)
        elif field.name not in (*_APART, *predictions.FIELDS):
            settings.append(_setting(view, field, decision))
    parts.append(flow([*settings, *predictions.settings(decision)], width, "  ", "  "))
    parts.append(hand.line(view, choices, decision, width))
    return parts


def _brigades(
    view: View, split: Split, placed: Mapping[str, int], needs: Parameters, width: int
) -> list[RenderableType]:
    table = Table.grid(padding=(0, 1))
    for justify in ("left", "left", "right", "left"):
        table.add_column(justify=cast(Any, justify))
    for part in split.parts:
        if part.bar is not None:
            continue
        keys = words(f"task-{part.name}-keys").split()
        note = ""
        if part.name in _WANTED:
            note = words("want-brigades", count=view["dials"][_WANTED[part.name]])
        elif part.name == "fields":
            need = getattr(needs, f"hands_{SEASONS[season_of(view['turn'])]}")
            note = words("need-brigades", count=need)
        elif part.name == "sidelines":
            note = words("want-plots", percent=percent(view["dials"]["plots"]))
        counters = "■" * placed[part.name]
        row = Text(f"{placed[part.name]:>2} ", style="bold")
        table.add_row(
            Text(f" {keys[0]}", style="bold"),
            Text(words(f"task-{part.name}")),
            row,
            Text.assemble(f"{counters:<12} ", (note, "dim")),
        )
    total = words("brigades-placed", placed=sum(placed.values()), total=split.total)
    return [
        heading(words("orders-title", season=season_name(view["turn"])), width, f"{line_and_time(view)} · {total}"),
        table,
    ]


def _setting(view: View, field: Field, decision: Mapping[str, Any]) -> str:
    value = decision[field.name]
    dials = view["dials"]
    shown = option_name(field.name, value, CardWords.of(view))
    if field.name == "relief_to":
        shown = words("relief-none")
        if value != NOBODY and decision["relief"]:
            shown = words("relief-shown", count=decision["relief"], province=words(f"province-{value}"))
        return f"{words('field-relief')}: {shown}"
    if field.name == "melt":
        shown = words("lots-of-tools", count=value) + _want("want-melt", dials["melt"], value)
    elif field.name == "kitchens" and dials["kitchens"] and value != "open":
        shown += f" ({words('want-kitchens')})"
    elif field.name in ("search", "machines"):
        shown = words(f"{field.name}-{value}") + (
            _want("want-search", dials["search"], value) if field.name == "search" else ""
        )
    elif field.name == "report":
        truth = view["own"]["harvest"]
        shown = words("report-shown", kt=number(truth * value // 1000), percent=percent(value), harvest=number(truth))
        if dials["boast"]:
            shown += f" ({words('want-boast', percent=percent(1000 + dials['boast']))})"
    elif field.name == "delivery":
        shown = percent(value)
    return f"{field_name(field.name)}: {shown}"


def _want(message: str, wanted: int, given: int) -> str:
    return f" ({words(message, count=wanted)})" if wanted > given else ""


def forecast_table(forecast: Forecast, view: View, width: int, fewer: int = 0) -> list[RenderableType]:
    """Return the results that matter in the season, now and then, and the prices in standing and in zeal.

    On a small screen a few of them are left out; `why` still tells them.
    """
    results = forecast["results"]
    table = Table.grid(padding=(0, 2))
    for _ in range(4):
        table.add_column(no_wrap=True)
    head = (words(f"column-{name}") for name in ("result", "now", "then", "change"))
    table.add_row(*(Text(f"  {text}" if place == 0 else text, style="dim") for place, text in enumerate(head)))
    changed = last_changes(view)
    shown, fresh, falls = results_shown(view, results), fresh_results(view), removal(forecast)
    left_out = [name for name in _LEAST if name in shown][:fewer]
    for name in shown:
        if name in left_out:
            continue
        result = results[name]
        now = Text("" if name in fresh else brief(name, result["now"]), style="bold")
        if name not in fresh and changed.get(name):
            now.append(f" {bare_change(name, changed[name], changed[name])}", style="not bold dim")
        then = Text(span(name, result["low"], result["high"], shortly), style="bold")
        change = "" if name in fresh else moved(name, result)
        if name == "standing" and falls:
            then, change = Text(words(f"standing-{falls}"), style="bold"), ""
        table.add_row(Text(f"  {result_name(name)}"), now, then, Text(change, style="dim"))
    parts: list[RenderableType] = [heading(words("forecast-title"), width, words("forecast-from")), table]
    told = warnings(forecast)
    if told:
        parts.append(Padding(Text(" ".join(told)), (0, 0, 0, 2)))
    return parts


def results_shown(view: View, results: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Return the results of a forecast that matter in the season, in order."""
    names = [*_FIRST[season_of(view["turn"])], *_ALWAYS]
    weights = view["conviction"]["weights"]
    names += [name for name in _BELIEVED.get(max(weights, key=weights.__getitem__), ()) if name not in names]
    return [name for name in names if name not in _IF_ANY or results[name]["high"]]


def fresh_results(view: View) -> tuple[str, ...]:
    """Return the results that begin anew in the season, so that a change says nothing."""
    return (*_THIS_SEASON, "steel_year") if season_of(view["turn"]) == SPRING else _THIS_SEASON


def removal(forecast: Forecast) -> str:
    """Return whether the leader would be removed: `falls`, `may-fall`, or nothing."""
    rows = [row for row in forecast["bookings"].get("standing", []) if row["cause"] == "new-leader"]
    if not rows:
        return ""
    return "falls" if rows[0]["low"] > 0 else "may-fall"


def warnings(forecast: Forecast) -> list[str]:
    """Return what orders cost beside their results: the post, inspectors, a campaign or an audit, zeal, hunger."""
    lines: list[str] = []
    falls = removal(forecast)
    if falls:
        lines.append(words(f"warned-{falls}"))
    inspectors = {reason: points for reason, points in forecast["inspectors"].items() if points}
    if inspectors:
        reasons = ", ".join(
            words("inspectors-reason", reason=words(f"inspectors-{reason}"), count=points)
            for reason, points in sorted(inspectors.items(), key=lambda item: -item[1])
        )
        lines.append(words("inspectors-take", count=sum(inspectors.values()), reasons=reasons))
    for row in forecast["bookings"].get("standing", []):
        if row["cause"] in _STRIKES and row["low"] < 0:
            low, high = number(-row["high"]), number(-row["low"])
            points = low if low == high else words("range", low=low, high=high)
            lines.append(words(f"warned-{row['cause']}", points=points))
    if forecast["overrun_permille"]:
        lines.append(words("zeal-chance", chance=chance(forecast["overrun_permille"])))
    deaths = forecast["results"]["deaths_season"]
    if deaths["high"]:
        lines.append(words("hunger-kills", toll=toll((deaths["low"] + deaths["high"]) // 2)))
    return lines


def moved(name: str, result: Mapping[str, int]) -> str:
    """Return the likely change of a result; the whole range where it may go either way."""
    if name == "crop" and not result["now"]:
        return ""
    low, middle, high = (result[case] - result["now"] for case in ("low", "middle", "high"))
    one_way = bool(low) and bool(high) and (low > 0) == (high > 0)
    return bare_change(name, middle, middle) if one_way else bare_change(name, low, high)


def short_of_hands(view: View, decision: Mapping[str, Any], needs: Parameters) -> tuple[int, int] | None:
    """Return brigades in the fields and brigades needed there, where less than half of those are placed."""
    season = SEASONS[season_of(view["turn"])]
    need = getattr(needs, f"hands_{season}", 0)
    placed = decision.get("brigades", {}).get("fields", 0)
    return (placed, need) if 2 * placed < need else None


def result_name(name: str) -> str:
    """Return a result's name."""
    return words(f"stock-{name.replace('_', '-')}")


def why(forecast: Forecast, name: str) -> list[RenderableType]:
    """Return the named factors of a result: each cause with what it changes."""
    result = forecast["results"][name]
    key = f"why-{name.replace('_', '-')}"
    known = words(key) if has_words(key) else words("why-none")
    then, now = span(name, result["low"], result["high"]), amount(name, result["now"])
    if name == "deaths_season":
        then, now = toll((result["low"] + result["high"]) // 2), toll(result["now"])
    parts: list[RenderableType] = [
        Text.assemble((result_name(name), "bold"), f" {then}; ", (words("why-now", now=now), "dim"))
    ]
    rows = forecast["bookings"].get(name, [])
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True)
    table.add_column()
    for row in rows:
        low, high = row["low"], row["high"]
        dead = (name, row["cause"]) == ("people_rural", "hunger")
        figure = toll(-(low + high) // 2) if dead else changes(name, low, high)
        sentence = words(f"cause-{name.replace('_', '-')}-{row['cause']}", sign=direction(low, high))
        table.add_row(Text(f"  {figure}"), Text(sentence))
    parts.append(table if rows else Padding(Text(known), (0, 0, 0, 2)))
    return parts


def options(choices: Choices, cards: CardWords) -> list[RenderableType]:
    """Return everything that may be ordered, with what bars what is not open."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    for field in choices.fields:
        lines: list[str] = []
        if isinstance(field, Pick) and field.name not in ("relief_to", "discard"):
            for option in field.options:
                key = f"choice-{field.name}-{option.value}"
                text = words(key) if has_words(key) else option_name(field.name, option.value, cards)
                lines.append(text if option.bar is None else f"{text} ({bar_words(option.bar.to_json())})")
        elif isinstance(field, Number) and has_words(f"help-{field.name}"):
            lines.append(words(f"help-{field.name}") if field.bar is None else bar_words(field.bar.to_json()))
        for place, line in enumerate(lines):
            key = words(f"field-{_KEYS.get(field.name, field.name)}-keys").split()[0]
            table.add_row(Text("" if place else key, style="bold"), Text(line))
    return [table]
