"""The opening of a step: what hit the province, what the debate came to, and in a guided game what to look at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from client.dates import season_name
from client.desktop.column import Column
from client.desktop.parts.debate import debate_result
from client.desktop.parts.figures import booking
from client.numbers import percent
from client.table import Seat
from client.terminal.cards import card_title
from client.terminal.season import hits, news_of, notes, reports_words
from client.words import has_words, words

View = Mapping[str, Any]


def opening(column: Column, seat: Seat) -> None:
    """Place what a seat has to know before it decides."""
    view = seat.view
    begins = view["turn"] == view["first_turn"] and not view["ledger"]
    counted = view["phase"] == "orders" and view["season"] == "spring" and view["debate"] is not None
    row = next((one for one in view["provinces"] if one["key"] == view["viewer"]), None)
    guide(column, seat)
    if row is not None and row["outsider"]:
        column.gap(8)
        column.text(words("outsider-rules", count=row["outsider"]), "bold")
    elif row is not None and seat.choices is None and view["phase"] == "orders":
        column.gap(8)
        column.text(words("orders-stand"), "bold")
    if counted:
        column.part(words("debate-counted"))
        debate_result(column, view, seat.leaders)
    elif view["phase"] == "reckoning":
        column.part(words("reckoning-comes"))
        what_hit_me(column, view)
    elif begins:
        if "conviction" in view:
            column.part(words("web-opening-title", season=season_name(view["turn"])))
            column.text(words("web-opening-text"))
            column.gap(8)
            conviction(column, view)
        _titles(column, view, begins=True)
    else:
        if "own" in view:
            column.part(words("hit-title"))
            what_hit_me(column, view)
        _titles(column, view, begins=False)


def _titles(column: Column, view: View, *, begins: bool) -> None:
    found = news_of(view, view["viewer"])
    cards = [*found.before, *found.told, *found.named] if begins else [*found.told, *found.named]
    if cards:
        column.part(words("news-before" if begins else "news-title"))
        column.text(" · ".join(card_title(view, card) for card in cards))


def guide(column: Column, seat: Seat, part: str = "") -> None:
    """Place, in a guided game, what the step is about or, as the part `-try`, what to try in the decision."""
    view = seat.view
    name = f"web-guide-{view['season'] if view['phase'] == 'orders' else view['phase']}{part}"
    if not view["rules"]["guided"] or not has_words(name):
        return
    column.gap(10)
    top = column.y
    inside = column.aside(column.px(12), column.width - column.px(24))
    inside.gap(8)
    inside.text(words("guide-title"), "heading")
    inside.gap(3)
    inside.text(words(name))
    inside.gap(10)
    column.y = inside.y
    column.box(top, "accent", 1.5)
    column.gap(4)


def what_hit_me(column: Column, view: View) -> None:
    """Place the largest bookings of the last season, and what else is to be told of it."""
    rows = hits(view)
    if not rows:
        column.text(words("hit-nothing"), "body", "ink_muted")
    for row in rows:
        booking(column, row["stock"], row["cause"], row["change"])
    told = [*notes(view["own"]), reports_words(view)] if "own" in view else [reports_words(view)]
    for text in told:
        if text:
            column.gap(4)
            column.text(text)


def conviction(column: Column, view: View) -> None:
    """Place what the leader secretly believes: what counts in the legacy, and which explanation it needs."""
    mine = view["conviction"]
    column.sign(mine["id"], 44, ground=column.pane.ground or "card")
    inside = column.aside(column.px(56), column.width - column.px(56))
    title = words("conviction-title", name=words(f"conviction-{mine['id']}-name"))
    inside.text([inside.span(f"{title}   ", "heading"), inside.span(words("conviction-secret"), "small", "ink_muted")])
    inside.gap(3)
    weights = sorted(mine["weights"].items(), key=lambda item: -item[1])
    counts = ", ".join(
        words("conviction-weight", score=words(f"score-{score}"), percent=percent(weight)) for score, weight in weights
    )
    for text in (
        words(f"conviction-{mine['id']}-text"),
        words("conviction-counts", weights=counts),
        words("conviction-needs", explanation=words(f"explanation-{mine['explanation']}-short")),
    ):
        inside.text(text)
        inside.gap(5)
    inside.text(words(f"explanation-{mine['explanation']}-evidence"), "small", "ink_muted")
    inside.gap(5)
    column.join(inside)
