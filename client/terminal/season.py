"""The opening of a season: where the nation stands, the news, and what the last season did to the province."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from client.dates import date_words, lies_before, season_name
from client.numbers import change, direction, number, percent, toll
from client.terminal.cards import CardWords, card_title
from client.terminal.screen import flow, heading, muted
from client.words import seat_name, words
from engine.game import PUBLIC
from rules.calendar import WINTER, season_of
from rules.datafile import data_path, read_toml
from rules.parameters import Parameters

View = Mapping[str, Any]
Cards = list[Mapping[str, Any]]
_ROUTINE = frozenset(
    {
        ("crop", "gathered"),
        ("machines_ordered", "arrived"),
        ("steel", "plants"),
        ("standing", "new-leader"),
        ("people_rural", "births"),
        ("people_rural", "other-deaths"),
    }
    | {
        ("people_rural", "hunger"),
        ("crop", "sown"),
        ("crop", "no-usual-losses"),
        ("people_urban", "from-country"),
        ("grain_household", "eaten"),
    }
)
_HITS = 6
_TOLD = 4


def header(view: View, seat: str, width: int) -> list[RenderableType]:
    """Return the head of a season's page: season and province, and where the nation stands."""
    nation = view["nation"]
    dials = nation["dials"]
    facts = [
        words("head-steel", steel=number(dials["steel_plan"] // 10 * 10)),
        words("head-procurement", percent=percent(dials["procurement"])),
        words("head-reserve", reserve=number(nation["reserve"])),
    ]
    return [
        heading(title_of(view, seat), width, line_and_time(view)),
        muted(" · ".join(facts)),
        *([muted(" · ".join(own_facts(view)))] if "own" in view else []),
    ]


def own_facts(view: View) -> list[str]:
    """Return what only the seat knows of itself: its influence and its conviction."""
    return [
        words("head-influence", count=view["own"]["influence"]),
        words("head-conviction", name=words(f"conviction-{view['conviction']['id']}-name")),
    ]


def start_words(view: View, needs: Parameters) -> str:
    """Return how near to the centre a leader starts, by standing and influence beside what is usual."""
    own = view["own"]
    usual = needs.standing_start
    name = "near" if own["standing"] > usual else "far" if own["standing"] < usual else "usual"
    return words(
        f"start-{name}",
        standing=number(own["standing"]),
        influence=own["influence"],
        usual=number(usual),
        heard=needs.influence_start,
    )


def title_of(view: View, seat: str) -> str:
    """Return province, or analyst, or that one looks on, and season."""
    season = season_name(min(view["turn"], view["last_turn"]))
    who = words("net-public") if seat == PUBLIC else seat_name(seat)
    return words("head-title", province=who, season=season)


def line_and_time(view: View) -> str:
    """Return the national line and how many seasons are left."""
    left = words("seasons-left", count=view["last_turn"] - view["turn"])
    return f"{words('head-line', line=view['nation']['dials']['line'])} · {left}"


def last_changes(view: View) -> dict[str, int]:
    """Return what the last season's bookings of the seat's province add up to, by stock."""
    total: dict[str, int] = {}
    for row in view["ledger"]:
        total[row["stock"]] = total.get(row["stock"], 0) + row["change"]
    return total


def hits(view: View) -> list[Mapping[str, Any]]:
    """Return the largest bookings of the last season in the seat's province, the largest first."""
    own = view.get("own")
    if own is None:
        return []
    scales = {
        "grain_store": own["base"] // 2,
        "grain_household": own["base"] // 2,
        "crop": own["base"],
        "people_rural": 50 * own["people_rural"] // 1000,
    }
    metal = own["base"] // 50
    scales |= {"steel": metal, "iron": metal, "machines": metal, "arrears": own["base"] // 2}
    scales |= {"standing": 200, "pigs": 2000, "influence": 20}
    rows = [
        row
        for row in view["ledger"]
        if row["stock"] in own
        and (row["stock"], row["cause"]) not in _ROUTINE
        and row["stock"] not in ("furnaces", "machines_ordered")
    ]
    rows.sort(key=lambda row: -abs(row["change"]) / max(scales.get(row["stock"], 1000), 1))
    return rows[:_HITS]


def what_hit_me(view: View) -> list[RenderableType]:
    """Return the largest bookings of the last season in the seat's province, as sentences."""
    if not view["ledger"]:
        return []
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", no_wrap=True)
    table.add_column()
    for row in hits(view):
        stock, moved = row["stock"], row["change"]
        name = stock.replace("_", "-")
        sentence = words(f"cause-{name}-{row['cause']}", sign=direction(moved, moved))
        table.add_row(Text(change(stock, moved)), Text.assemble((f"{words(f'stock-{name}')}: ", "dim"), sentence))
    return [table, *(Text(note) for note in notes(view["own"]))]


def notes(own: View) -> list[str]:
    """Return what zeal did last season beyond the orders, and that people died, as a range."""
    told = []
    if own["deaths_season"]:
        told.append(words("hit-hunger", toll=toll(own["deaths_season"])))
    if own["overrun"]:
        told.append(words("zeal-brigade"))
    if own["overrun_melt"]:
        told.append(words("zeal-melted"))
    return told


@dataclass(frozen=True)
class News:
    """The cards of a season in the order of their numbers: what went before, what is told, what is only named."""

    before: Cards
    told: Cards
    named: Cards

    @property
    def cards(self) -> Cards:
        """Return all cards in order."""
        return [*self.before, *self.told, *self.named]


def news_of(view: View, seat: str) -> News:
    """Return the cards of the season in order.

    What was over before a game began went before. Of the others those that name the province come first, and a few are
    told.
    """
    begins = view["turn"] == view["first_turn"]
    before = [card for card in view["news"] if begins and card["date"] and lies_before(card["date"], view["turn"])]
    rest = [card for card in view["news"] if card not in before]
    rest.sort(key=lambda card: (card["deck"] != "motion", not _concerns(card, seat)))
    return News(before, rest[:_TOLD], rest[_TOLD:])


def _concerns(card: Mapping[str, Any], seat: str) -> bool:
    """Return whether a card names the seat's province, or is a disaster that strikes everywhere."""
    return seat in card["where"] or seat == card["by"] or (card["deck"] == "disaster" and not card["where"])


def news(view: View, seat: str, width: int) -> list[RenderableType]:
    """Return the news of a season's page: titles of what went before, a few cards told, titles of the others."""
    found = news_of(view, seat)
    parts: list[RenderableType] = []
    if found.before:
        names = flow(_titles(view, found.before, 1), width)
        parts.append(Group(heading(words("news-before"), width), names))
    start = len(found.before) + 1
    for place, card in enumerate(found.told, start):
        told = _card(view, card, place, seat, whole=False)
        head = heading(words("news-title"), width, words("news-how"))
        parts.append(Group(head, told) if place == start else told)
    if found.named:
        parts.append(flow(_titles(view, found.named, start + len(found.told)), width, words("news-also"), "  "))
    return parts


def _titles(view: View, cards: Cards, start: int) -> list[str]:
    return [words("news-entry", place=place, title=card_title(view, card)) for place, card in enumerate(cards, start)]


def whole_news(view: View, seat: str, only: int | None = None) -> list[RenderableType]:
    """Return the cards of the season, or one of them, with all that stands on them."""
    cards = enumerate(news_of(view, seat).cards, 1)
    return [_card(view, card, place, seat, whole=True) for place, card in cards if only in (None, place)]


def _card(view: View, card: Mapping[str, Any], place: int, seat: str, whole: bool) -> RenderableType:
    """Return a card: title, date, who played it, what happened, what it does; whole: its record and its sources."""
    when = date_words(card["date"]) if card["date"] else words("news-motion")
    head = Text.assemble((f"{place} ", "dim"), (card_title(view, card), "bold"), (f"  {when}", "dim"))
    if card["by"]:
        by = words(f"province-{card['by']}")
        head.append(f"  {words('news-yours') if card['by'] == seat else words('news-played', province=by)}")
    texts, record = CardWords.of(view), ""
    if card["deck"] == "motion":
        told, does = (words(f"motion-{card['id']}-{part}") for part in ("history", "asks"))
    else:
        told, does = (texts.text(card["id"], part) for part in ("happened", "does"))
        record = texts.record(card["id"])
    lines: list[RenderableType] = [Text(told), Text(does, style="italic")]
    if whole:
        if record:
            lines.append(Text(record))
        lines.append(muted(sources_line(card["sources"])))
    return Group(head, *(Padding(line, (0, 0, 0, 2)) for line in lines))


def sources_line(keys: list[str]) -> str:
    """Return the sources that something rests on."""
    return words("source", sources=", ".join(source(name) for name in keys))


@cache
def all_sources() -> dict[str, str]:
    """Return author and year of every source, by its key."""
    content, _ = read_toml(data_path("cards", "sources.toml"))
    rows: Any = content["source"]
    return {row["key"]: f"{row['author']} {row['year']}" for row in rows}


def source(key: str) -> str:
    """Return author and year of a source."""
    return all_sources().get(key, key)


def reports_words(view: View) -> str:
    """Return, in the season after a winter, what the provinces reported in all, and the highest report."""
    if view["turn"] == view["first_turn"] or season_of(view["turn"] - 1) != WINTER:
        return ""
    rows = sorted(view["provinces"], key=lambda row: -row["report"])
    return words(
        "reports-total",
        total=number(sum(row["report"] for row in rows)),
        first=words(f"province-{rows[0]['key']}"),
        most=number(rows[0]["report"]),
    )


def reports_of(view: View) -> list[RenderableType]:
    """Return what `reports_words` says, where it says anything."""
    told = reports_words(view)
    return [Text(told)] if told else []
