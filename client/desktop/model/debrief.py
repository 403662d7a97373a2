"""What a finished game is looked back on with: harvests year by year, as reported, as they were, and in history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from engine.game import EVERYTHING
from engine.match import Match
from rules.calendar import WINTER, season_of, year_of
from rules.game import PlayedState
from study.record import national


@dataclass(frozen=True)
class Harvest:
    """The harvest of a year in kt: what was reported, what was gathered, and (of the nation) what history had."""

    year: int
    reported: int
    gathered: int
    history: int | None = None


def harvests(match: Match[PlayedState]) -> dict[str, list[Harvest]]:
    """Return the harvests of the nation (under `""`) and of each province, by playing the game again."""
    again = Match.start(match.game, match.log.start.scenario, match.log.start.seats, match.seed)
    found: dict[str, list[Harvest]] = {}
    record = national()["grain_output"]
    for decisions in match.played:
        before = cast("dict[str, Any]", again.view(EVERYTHING))
        again.submit_many(decisions)
        again.advance()
        if before["phase"] != "orders" or season_of(before["turn"]) != WINTER:
            continue
        year = year_of(before["turn"])
        gathered = {row["key"]: row["harvest"] for row in before["provinces"]}
        reported = {row["key"]: row["report"] for row in cast("dict[str, Any]", again.view(EVERYTHING))["provinces"]}
        history = record.get(year)
        whole = None if history is None else round(history * 1000)
        found.setdefault("", []).append(Harvest(year, sum(reported.values()), sum(gathered.values()), whole))
        for key, value in gathered.items():
            found.setdefault(key, []).append(Harvest(year, reported[key], value))
    return found
