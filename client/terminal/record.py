"""The public record: what all could read winter by winter, and what has happened since spring."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table as Grid
from rich.text import Text

from client.numbers import number, percent
from client.terminal import nation
from client.terminal.cards import card_title
from client.terminal.screen import flow, heading, muted
from client.words import words
from rules.calendar import SEASONS, season_of
from rules.world import World

View = Mapping[str, Any]


def pages(view: View, world: World, width: int) -> list[RenderableType]:
    """Return the whole record: the winters, the provinces as all may know them, and this year's cards by title."""
    return [*winters(view, world, width), *nation.provinces(view, view["viewer"], width), *this_year(view, width)]


def winters(view: View, world: World, width: int) -> list[RenderableType]:
    """Return the public record: what was reported, declared and procured each winter, beside 1957."""
    table = Grid.grid(padding=(0, 2))
    for justify in ("left", "right", "right", "right"):
        table.add_column(justify=justify, no_wrap=True)
    names = ("winter", "reported", "declared", "procured")
    table.add_row(*(Text(words(f"column-{name}"), style="dim") for name in names))
    n = world.numbers
    usual = int(world.base.sum())
    steel = int((world.machines * n.steel_declared_1957 // 1000).sum())
    rows = [("1957", usual, steel, n.procured_1957)]
    rows += [
        (str(winter["year"]), sum(winter["reports"].values()), winter["steel"], winter["procured"])
        for winter in view["record"]
    ]
    for year, reported, declared, procured in rows:
        told = f"{number(reported)} ({percent(reported * 1000 // usual)})"
        table.add_row(*(Text(cell) for cell in (year, told, number(declared), number(procured))))
    now = words("record-now", reserve=number(view["nation"]["reserve"]), percent=percent(view["nation"]["town_ration"]))
    head = heading(words("record-title"), width, words("record-unit"))
    return [Group(head, table, muted(words("record-note"))), Text(now)]


def this_year(view: View, width: int) -> list[RenderableType]:
    """Return the titles of all cards that have come since spring: the disasters, then the others season by season."""
    lines: dict[str, list[str]] = {}
    for card in view["this_year"]:
        season = words(f"year-{SEASONS[season_of(card['came'])]}")
        if card["deck"] == "disaster":
            title = words("year-disaster", title=card_title(view, card), season=season)
            lines.setdefault(words("year-disasters"), []).append(title)
    for card in view["this_year"]:
        if card["deck"] != "disaster":
            lines.setdefault(words(f"year-{SEASONS[season_of(card['came'])]}"), []).append(card_title(view, card))
    if not lines:
        return []
    told = [flow(titles, width, words("year-entry", season=season) + " ", "  ") for season, titles in lines.items()]
    return [Group(heading(words("year-title", year=str(view["year"])), width), *told)]
