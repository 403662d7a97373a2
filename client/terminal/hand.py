"""The hand: the political cards that a seat holds, in a line on its sheet and whole on a page; and its conviction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from client.dates import date_words
from client.numbers import number, percent, toll
from client.terminal.cards import CardWords, title_of_motion
from client.terminal.refusals import bar_words
from client.terminal.screen import flow, heading, muted
from client.terminal.season import sources_line
from client.words import words
from engine.choices import Bar, Choices, Pick
from rules.parameters import Parameters

View = Mapping[str, Any]


def line(view: View, choices: Choices, decision: Mapping[str, Any], width: int) -> RenderableType:
    """Return the hand in as few lines as it takes: number and title, what a card costs, what is ordered with it."""
    bars, cards = bars_of(choices), CardWords.of(view)
    items: list[str] = []
    for place, card in enumerate(view["hand"], 1):
        if decision["card"] == card["id"]:
            note = words("hand-plays", cost=card["influence"])
        elif decision["discard"] == card["id"]:
            note = words("hand-lays-down")
        elif (bar := bars.get(card["id"])) is not None:
            dear = bar.code == "card-influence"
            note = words("hand-too-dear", cost=card["influence"]) if dear else words("hand-not-now")
        else:
            note = words("hand-costs", cost=card["influence"])
        items.append(words("hand-entry", place=place, title=cards.title(card["id"]), note=note))
    first = f"  {words('hand-title', influence=view['own']['influence'])} "
    return flow(items or [words("hand-empty")], width, first, "    ")


def bars_of(choices: Choices | None) -> dict[str, Bar | None]:
    """Return what bars each card of the hand now; nothing while no orders are given."""
    picks = [] if choices is None else [f for f in choices.fields if isinstance(f, Pick) and f.name == "card"]
    return {str(option.value): option.bar for pick in picks for option in pick.options}


def whole(view: View, choices: Choices | None, width: int) -> list[RenderableType]:
    """Return every card of the hand with all that stands on it, what it costs, and whether it may be played now."""
    head = heading(words("cards-title"), width, words("head-influence", count=view["own"]["influence"]))
    if not view["hand"]:
        return [head, Text(words("hand-empty"))]
    bars, cards = bars_of(choices), CardWords.of(view)
    parts: list[RenderableType] = [head]
    for place, card in enumerate(view["hand"], 1):
        costs = words("card-costs", count=card["influence"])
        bar = bars.get(card["id"])
        if bar is not None:
            costs = words("card-barred", costs=costs, bar=bar_words(cast("dict[str, Any]", bar.to_json())))
        elif bars:
            costs = words("card-open", costs=costs)
        lines: list[RenderableType] = [
            Text(cards.text(card["id"], "happened")),
            Text(cards.text(card["id"], "does"), style="italic"),
            Text(costs),
        ]
        if card["tables"]:
            lines.append(Text(words("card-tables", motion=title_of_motion(card["tables"]))))
        lines.append(muted(sources_line(card["sources"])))
        title = Text.assemble(
            (f"{place} ", "dim"), (cards.title(card["id"]), "bold"), (f"  {date_words(card['date'])}", "dim")
        )
        parts.append(Group(title, *(Padding(part, (0, 0, 0, 2)) for part in lines)))
    parts.append(muted(words("cards-how")))
    return parts


def conviction(view: View, seat: str, needs: Parameters, width: int) -> list[RenderableType]:
    """Return what the leader secretly believes: what counts in the legacy, which explanation it needs, what bars it."""
    mine = view["conviction"]
    name = words(f"conviction-{mine['id']}-name")
    weights = sorted(mine["weights"].items(), key=lambda item: -item[1])
    counts = ", ".join(
        words("conviction-weight", score=words(f"score-{score}"), percent=percent(weight)) for score, weight in weights
    )
    return [
        heading(words("conviction-title", name=name), width, words("conviction-secret")),
        Text(words(f"conviction-{mine['id']}-text")),
        Text(words("conviction-counts", weights=counts)),
        *(Padding(muted(words(f"counts-{score}")), (0, 0, 0, 2)) for score, _ in weights),
        Text(words("conviction-needs", explanation=words(f"explanation-{mine['explanation']}-short"))),
        Padding(muted(words(f"explanation-{mine['explanation']}-evidence")), (0, 0, 0, 2)),
        *_so_far(view, seat, needs, width),
    ]


def _so_far(view: View, seat: str, needs: Parameters, width: int) -> list[RenderableType]:
    """Return how many have died of hunger in the province so far, as a range, and from where on it is a famine."""
    row = next((row for row in view["provinces"] if row["key"] == seat), None)
    if row is None or "own" not in view:
        return []
    limit = row["rural_start"] * needs.verdict_famine // 1000
    return [
        heading(words("so-far-title", province=words(f"province-{seat}")), width),
        Text(words("so-far-toll", toll=toll(view["own"]["deaths"]))),
        Text(words("so-far-famine", permille=needs.verdict_famine, limit=number(round(limit, -3)))),
    ]
