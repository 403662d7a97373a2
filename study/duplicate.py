"""Duplicate play: many tables play the same deal, and those who led the same province are ranked with one another."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np

from bots.registry import POLICY_CHANCE, great_leap
from engine import log as logs
from engine.chance import Chance
from engine.errors import SetupError
from engine.match import Match
from rules.game import PlayedState
from rules.scenario import ScenarioModel
from rules.verdict import VERDICTS
from study.batch import Table, deal_table, open_batch, seasons
from study.simulate import COLUMNS, Row, check_leaders, rows_of, world_of
from study.tournament import rotate_seats

_FAMINE = VERDICTS.index("famine")


@dataclass(frozen=True)
class Result:
    """What one leader made of a province at one table, and how that ranks among the tables.

    `rank` counts from 1, equal results share the mean of their ranks. `points` are matchpoints: 2 for each table
    beaten, 1 for each tie.
    """

    table: str
    leader: str
    province: str
    conviction: str
    legacy: int
    deaths: int
    par_deaths: int
    verdict: str
    removed: int
    won: bool
    rank: float = 0.0
    points: int = 0

    @property
    def merit(self) -> tuple[int, int, int]:
        """Return what ranks it, more being better.

        Without a famine by legacy, then by fewer excess deaths; after those with one, by fewer excess deaths alone,
        because no legacy stands on a famine.
        """
        if VERDICTS.index(self.verdict) < _FAMINE:
            return 1, self.legacy, -self.deaths
        return 0, -self.deaths, 0


@dataclass(frozen=True)
class Duplicate:
    """The same deal at many tables: every result ranked, and a hash of all final states in order."""

    results: tuple[Result, ...]
    tables: int
    hash: str

    def of_province(self) -> dict[str, list[Result]]:
        """Return the results of each province, best first."""
        order = dict.fromkeys(result.province for result in self.results)
        return {
            key: sorted((r for r in self.results if r.province == key), key=lambda r: (r.rank, r.table))
            for key in order
        }

    def of_leader(self) -> dict[str, tuple[int, float, float]]:
        """Return leader -> (seats, mean rank, matchpoints as a share of what could be had), best first."""
        most = 2 * (self.tables - 1)
        found = {}
        for name in sorted({result.leader for result in self.results}):
            mine = [result for result in self.results if result.leader == name]
            rank = sum(result.rank for result in mine) / len(mine)
            share = sum(result.points for result in mine) / (most * len(mine)) if most else 0.5
            found[name] = (len(mine), rank, share)
        return dict(sorted(found.items(), key=lambda item: -item[1][2]))

    def to_json(self) -> dict[str, object]:
        """Return everything as JSON."""
        names = ("table", "leader", "legacy", "deaths", "par_deaths", "verdict", "removed", "won", "rank", "points")
        return {
            "tables": self.tables,
            "leaders": {
                name: {"seats": seats, "mean_rank": round(rank, 4), "matchpoints": round(share, 4)}
                for name, (seats, rank, share) in self.of_leader().items()
            },
            "provinces": {
                key: {
                    "conviction": found[0].conviction,
                    "results": [{name: getattr(result, name) for name in names} for result in found],
                }
                for key, found in self.of_province().items()
            },
            "hash": self.hash,
        }


def rank(results: Iterable[Result]) -> tuple[Result, ...]:
    """Return results with rank and matchpoints, each against the others of its province."""
    given = [*results]
    ranked = []
    for one in given:
        others = [other.merit for other in given if other.province == one.province and other.table != one.table]
        better = sum(other > one.merit for other in others)
        ties = sum(other == one.merit for other in others)
        points = 2 * (len(others) - better - ties) + ties
        ranked.append(replace(one, rank=1 + better + ties / 2, points=points))
    return tuple(ranked)


def _results(rows: Sequence[Row], names: Sequence[str]) -> list[Result]:
    """Return results from rows of a simulation, numbered from match 0; `names` are those of the tables."""
    found = []
    for row in rows:
        named = dict(zip(COLUMNS, row, strict=True))
        found.append(
            Result(
                table=names[int(named["match"])],
                leader=str(named["leader"]),
                province=str(named["province"]),
                conviction=str(named["conviction"]),
                legacy=int(named["legacy_permille"]),
                deaths=int(named["excess_deaths"]),
                par_deaths=int(named["par_deaths"]),
                verdict=str(named["verdict"]),
                removed=int(named["removed"]),
                won=bool(named["won"]),
            )
        )
    return found


def play_duplicate(scenario: ScenarioModel, leaders: tuple[str, ...], tables: int, seed: str) -> Duplicate:
    """Play one deal at many tables: the same seed and provinces, leaders rotated, chance of the leaders' own.

    Raises:
        SetupError: when the table is refused, or there are fewer than two tables.
    """
    check_leaders(leaders)
    if tables < 2:
        raise SetupError("bad_tables", f"{tables} table has nothing to be ranked against; play 2 or more", "--tables")
    world = world_of(scenario.model_dump_json())
    chance = Chance.of_many([seed] * tables)
    drawn = Chance.of_many([f"{seed}/{number}" for number in range(tables)]).branch(POLICY_CHANCE)
    table = rotate_seats(deal_table(scenario, leaders, chance, world), 0)
    state = open_batch(world, table, chance)
    for _ in seasons(state, world, table, chance, drawn):
        pass
    names = [str(number) for number in range(tables)]
    return Duplicate(rank(_results(rows_of(state, world, table, 0), names)), tables, _chained(state.digests()))


def compare_logs(paths: Sequence[str | os.PathLike[str]]) -> Duplicate:
    """Rank finished games of the same deal against one another.

    Raises:
        SetupError: when there are fewer than two, one is not finished or holds no seed, or the deals differ.
        LogError: when a log is faulty or does not replay.
    """
    if len(paths) < 2:
        raise SetupError("bad_tables", "one game has nothing to be ranked against; name 2 or more", "FILE")
    files = [Path(path) for path in paths]
    if len({file.resolve() for file in files}) < len(files):
        raise SetupError("same_file", "a game is named twice; name each once", "FILE")
    played = [_replay(file) for file in files]
    for file, match in zip(files[1:], played[1:], strict=True):
        differs = _difference(played[0], match)
        if differs:
            problem = f"not the deal of {files[0].name}: {differs}; only games of the same deal can be ranked"
            raise SetupError("other_deal", problem, str(file))
    rows: list[Row] = []
    for number, match in enumerate(played):
        seats = match.log.start.seats
        keys = _deal(match)["table"]
        state = match.state
        columns = np.array([[state.world.board.index(key) for key in keys]], dtype=np.int64)
        table = Table(tuple(seats[key] for key in keys), columns, state.world.scenario.lead)
        rows += rows_of(state.table, state.world, table, number)
    short = [file.name for file in files]
    names = short if len(set(short)) == len(short) else [str(file) for file in files]
    hashes = [match.game.digest(match.state) for match in played]
    return Duplicate(rank(_results(rows, names)), len(files), _chained(hashes))


def _replay(file: Path) -> Match[PlayedState]:
    kept = logs.read(file)
    last = kept.log[-1]
    seed = last.seed if last.type == "reveal" else kept.seed
    if seed is None:
        raise SetupError("no_seed", "the file holds no seed, so the game cannot be replayed", str(file))
    match = Match.replay(great_leap(), kept.log, seed)
    if not match.over:
        raise SetupError("not_over", "the game is not finished; play it to the end first", str(file))
    return match


def _deal(match: Match[PlayedState]) -> dict[str, list[str]]:
    return cast("dict[str, list[str]]", match.log.start.scenario)


def _difference(one: Match[PlayedState], other: Match[PlayedState]) -> str:
    """Return in what the deals of two games differ, or an empty text."""
    mine, theirs = _deal(one), _deal(other)
    if mine["scenario"] != theirs["scenario"]:
        return "another scenario"
    if one.log.start.commitment != other.log.start.commitment:
        return "another seed"
    if sorted(mine["table"]) != sorted(theirs["table"]):
        return f"other provinces, {', '.join(theirs['table'])} and not {', '.join(mine['table'])}"
    return ""


def _chained(digests: Iterable[str]) -> str:
    return hashlib.sha256(b"".join(bytes.fromhex(one) for one in digests)).hexdigest()
