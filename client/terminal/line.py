"""One line a season: what the public, a seat or, when the game is over, everybody may know of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from client.dates import season_name
from client.numbers import amount, number, percent
from client.words import words
from rules.calendar import WINTER, season_of


def season_line(before: Any, view: Any) -> str:
    """Return the public facts of a season, from the public views before and after it."""
    turn = view["turn"] - 1
    rows = view["provinces"]
    parts = [words("line-line", line=before["nation"]["dials"]["line"])]
    parts.append(words("line-communes", count=sum(row["stage"] == 1 for row in rows)))
    if season_of(turn) == WINTER:
        parts.append(words("line-reports", total=number(sum(row["report"] for row in rows))))
        parts.append(words("line-procured", total=number(view["nation"]["procured"])))
    gone = [words(f"province-{row['key']}") for row in rows if row["outsider"]]
    if gone:
        parts.append(words("line-outsiders", provinces=", ".join(gone)))
    return words("line-season", season=season_name(turn), facts="; ".join(parts))


def own_line(row: Mapping[str, Any]) -> str:
    """Return the true figures of one province after a season, when the game is over."""
    facts = {name: amount(name, row[name]) for name in ("harvest", "grain_store", "nourishment", "standing", "trust")}
    return words("line-own", province=words(f"province-{row['key']}"), **facts)


def nation_line(rows: list[Mapping[str, Any]]) -> str:
    """Return the true figures of the nation after a season, when the game is over."""
    harvest = sum(row["harvest"] for row in rows)
    people = sum(row["people_rural"] for row in rows)
    eaten = sum(row["eaten"] * (row["people_rural"] // 1000) for row in rows) * 1000 // max(people, 1)
    return words("line-nation", harvest=number(harvest), eaten=percent(eaten))
