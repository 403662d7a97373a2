"""One line a season: what the public, a seat or, when the game is over, everybody may know of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from client.dates import season_name
from client.numbers import amount, number, percent
from client.terminal.cards import title_of_motion
from client.words import words
from rules.calendar import WINTER, season_of
from rules.convictions import EXPLANATIONS
from rules.orders import HOLD


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


def step_line(before: Any, view: Any) -> str:
    """Return the public facts of a step: a season, a debate or the reckoning, from the views before and after it."""
    if before["phase"] == "debate":
        return _debate_line(view)
    if before["phase"] == "reckoning":
        found = view["nation"]["explanation"]
        told = words(f"explanation-{EXPLANATIONS[found]}-short") if found >= 0 else words("line-open-question")
        return words("line-reckoning", told=told)
    return season_line(before, view)


def _debate_line(view: Any) -> str:
    """Return what a debate came to; nothing is known of one that nobody held."""
    found = view["debate"]
    passed = HOLD if found is None else found["passed"]
    return words("line-debate", season=season_name(view["turn"]), title=title_of_motion(passed))


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
