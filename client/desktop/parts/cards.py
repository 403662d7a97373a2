"""Cards: the news lying on the board or whole on a page, and the hand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, partial
from typing import Any, Final

from pygame import Rect, Surface

from client.dates import date_words
from client.desktop import paint
from client.desktop.column import Button, Column, shortened
from client.desktop.model.draft import Draft
from client.desktop.parts.orders import bar_of
from client.desktop.text import Span
from client.looks.files import card_pictures
from client.terminal.cards import CardWords, card_title, title_of_motion
from client.terminal.season import news_of, source, sources_line
from client.words import words

View = Mapping[str, Any]
Card = Mapping[str, Any]
_REACH: Final = re.compile(r"[^:]{3,70}:")


@cache
def _pictures() -> dict[str, dict[str, str]]:
    return card_pictures()


def picture_of(card: Card) -> str | None:
    """Return the picture that stands on a card."""
    kind = "motions" if card.get("deck") == "motion" else "cards"
    return _pictures()[kind].get(card["id"])


def cards_of(view: View) -> list[Card]:
    """Return the cards of the season: the news, and then what went before."""
    found = news_of(view, view["viewer"])
    return [*found.told, *found.named, *found.before]


def _texts(view: View, card: Card) -> tuple[str, str]:
    """Return what happened, and what the card does."""
    if card["deck"] == "motion":
        return words(f"motion-{card['id']}-history"), words(f"motion-{card['id']}-asks")
    texts = CardWords.of(view)
    return texts.text(card["id"], "happened"), texts.text(card["id"], "does")


def _head(view: View, card: Card) -> str:
    when = date_words(card["date"]) if card["date"] else words("news-motion")
    by = ""
    if card["by"]:
        mine = card["by"] == view["viewer"]
        by = words("news-yours") if mine else words("news-played", province=words(f"province-{card['by']}"))
    deck = words(f"web-deck-{card['deck']}")
    return f"{deck}, {when} {by}".rstrip()


def _does(column: Column, does: str) -> list[Span]:
    """Return what a card does, its reach in bold."""
    reach = _REACH.match(does)
    if reach is None:
        return [column.span(does, "small_body")]
    return [column.span(reach.group(), "map_name"), column.span(does[reach.end() :], "small_body")]


def lying_card(column: Column, view: View, card: Card, turn: Sequence[Button], *, brief: bool = False) -> None:
    """Place a card with its picture at the left; `turn` are the buttons that turn to others.

    In `brief`, where there is little room, only what it is called.
    """
    top, px = column.y, column.px
    side = column.width * 31 // 100
    inside = column.aside(side + px(12), column.width - side - px(24))
    inside.gap(8)
    room = sum(inside.button_width(one) for one in turn) + px(4 * max(len(turn) - 1, 0))
    x = inside.x + inside.width - room
    for one in turn:
        wide = inside.button_width(one)
        inside.button(one, Rect(x, inside.y - px(4), wide, px(24)))
        x += wide + px(4)
    headline = Column(column.pane, inside.x, inside.y, inside.width - room - px(6))
    headline.text(shortened(column.ui.faces, _head(view, card), "small", headline.width), "small", "ink_muted")
    inside.y = max(headline.y, inside.y + px(20)) + px(2)
    inside.text(card_title(view, card), "heading")
    inside.gap(3)
    if not brief:
        happened, does = _texts(view, card)
        inside.text(happened, "small_body")
        inside.gap(5)
        inside.rule()
        inside.gap(5)
        inside.text(_does(inside, does))
    inside.gap(10)
    column.y = inside.y if brief else max(inside.y, top + side)
    put_frame(column, top)
    name = picture_of(card)
    if name is not None:
        frame = Rect(column.x, top, side, column.y - top - px(3))
        colours = tuple(column.colour("block")), tuple(column.colour("gouge"))
        edge = column.colour("ink")

        def draw(onto: Surface, at: Rect) -> None:
            onto.blit(paint.cut_picture(name, at.width, at.height, *colours), at)
            paint.frame(onto, edge, at, px(1.5))

        column.pane.put(frame, draw)


def put_frame(column: Column, top: int) -> None:
    """Put the card itself under what stands on it: its edge and its printed shadow."""
    rect = Rect(column.x, top, column.width, column.y - top)
    px, card, sunk, ink = column.px, column.colour("card"), column.colour("sunk"), column.colour("ink")

    def draw(onto: Surface, at: Rect) -> None:
        onto.fill(sunk, at.move(px(3), px(3)))
        onto.fill(card, at)
        paint.frame(onto, ink, at, px(1.5))

    place = next((n for n, (one, _) in enumerate(column.pane.items) if one.y >= top and one.x >= column.x), 0)
    column.pane.items.insert(place, (rect, draw))
    column.y += px(3)
    column.pane.height = max(column.pane.height, column.y)


def whole_card(column: Column, view: View, card: Card) -> None:
    """Place a card with all that stands on it."""
    top = column.y
    happened, does = _texts(view, card)
    record = "" if card["deck"] == "motion" else CardWords.of(view).record(card["id"])
    _upright(column, picture_of(card), _head(view, card), card_title(view, card), happened, does)
    inside = _inside(column)
    if record:
        inside.text(record, "italic")
        inside.gap(4)
    inside.text(sources_line(card["sources"]), "small", "ink_muted")
    inside.gap(10)
    column.y = inside.y
    put_frame(column, top)
    column.gap(14)


def _inside(column: Column) -> Column:
    return column.aside(column.px(12), column.width - column.px(24))


def _upright(column: Column, name: str | None, head: str, title: str, happened: str, does: str) -> None:
    if name is not None:
        rect = column.picture(name, column.width // 2)
        edge = column.colour("ink")
        column.pane.put(rect, lambda onto, at: paint.frame(onto, edge, at, column.px(1.5)))
    inside = _inside(column)
    inside.gap(8)
    inside.text(head, "small", "ink_muted")
    inside.gap(2)
    inside.text(title, "heading")
    inside.gap(3)
    inside.text(happened, "small_body")
    inside.gap(5)
    inside.rule()
    inside.gap(5)
    inside.text(_does(inside, does))
    inside.gap(5)
    column.y = inside.y


def news_page(column: Column, view: View) -> None:
    """Place all cards of the season."""
    cards = cards_of(view)
    if not cards:
        column.text(words("refused-no-news"))
        return
    _in_columns(column, [partial(whole_card, view=view, card=card) for card in cards])


def _in_columns(column: Column, placers: Sequence[Any]) -> None:
    count = max(min(column.width // column.px(270), 3), 1)
    places = column.columns(count, 18)
    for place_card in placers:
        place_card(min(places, key=lambda one: one.y))
    column.join(*places)


def hand_page(column: Column, view: View, draft: Draft | None) -> None:
    """Place the cards of the hand; with orders being written they may be played or laid down."""
    told = words("head-influence", count=view["own"]["influence"])
    column.text(f"{told}. {words('web-cards-how')}", "small", "ink_muted")
    column.gap(10)
    if not view["hand"]:
        column.text(words("hand-empty"))
        return
    _in_columns(column, [partial(_held, view=view, card=card, draft=draft) for card in view["hand"]])


def _held(column: Column, view: View, card: Card, draft: Draft | None) -> None:
    top, texts = column.y, CardWords.of(view)
    head = f"{date_words(card['date'])} · {', '.join(source(one) for one in card['sources'])}"
    parts = (texts.text(card["id"], part) for part in ("title", "happened", "does"))
    _upright(column, picture_of(card), head, *parts)
    inside = _inside(column)
    if card["tables"]:
        inside.text(words("card-tables", motion=title_of_motion(card["tables"])), "small_body")
        inside.gap(4)
    costs = words("card-costs", count=card["influence"])
    field = None if draft is None else draft.pick("card")
    bar = "" if field is None else bar_of(next((one.bar for one in field.options if one.value == card["id"]), None))
    told = words("card-barred", costs=costs, bar=bar) if bar else words("card-open", costs=costs) if field else costs
    inside.text(told, "small", "ink_muted" if bar else "ink")
    inside.gap(6)
    if draft is not None and field is not None:
        inside.buttons(*_hand_buttons(draft, card["id"], bar), gap=6)
    inside.gap(10)
    column.y = inside.y
    put_frame(column, top)
    column.gap(14)


def _hand_buttons(draft: Draft, card: str, bar: str) -> list[Button]:
    played, laid = draft.decision["card"] == card, draft.decision["discard"] == card

    def play() -> None:
        other = {"discard": "none"} if laid else {}
        draft.set(card="none" if played else card, **other)

    def lay() -> None:
        other = {"card": "none"} if played else {}
        draft.set(discard="none" if laid else card, **other)

    return [
        Button(
            f"play-{card}",
            words("web-card-played" if played else "web-card-play"),
            play,
            slim=True,
            enabled=not bar,
            why=bar,
            pressed=played,
        ),
        Button(f"lay-{card}", words("web-card-laid" if laid else "web-card-lay"), lay, slim=True, pressed=laid),
    ]
