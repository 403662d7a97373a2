"""Simulation: many games of one scenario with one table of leaders, in blocks, on one or several processes."""

from __future__ import annotations

import hashlib
import time
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache, partial
from multiprocessing import get_context
from typing import Generic, Protocol, Self, TypeVar

from bots.registry import POLICIES
from engine.chance import Chance
from engine.errors import SetupError
from rules.scenario import ScenarioModel
from rules.state import State
from rules.verdict import VERDICTS, legacy, scores, verdicts, winners
from rules.world import World, make_world
from study.batch import Table, deal_table, open_batch, seasons

BLOCK = 512
COLUMNS = (
    "match", "seat", "leader", "province", "won", "verdict", "excess_deaths", "people", "par_deaths", "legacy_permille",
    "removed", "conviction", "industry", "knowledge", "countryside", "standing", "nation_verdict",
    "nation_excess_deaths",
)  # fmt: skip
Row = tuple[int | str, ...]
T = TypeVar("T")
P = TypeVar("P", bound="Part")


@dataclass
class Block:
    """What a block of matches came to: one row a seat, and one digest a match, in order."""

    games: int
    seasons: int
    rows: list[Row]
    digests: list[str]


class Part(Protocol):
    """A block of games that were played: one row a seat, and one digest a match, in order."""

    rows: list[Row]
    digests: list[str]


@dataclass
class Totals(ABC, Generic[P]):
    """What many games came to, counted over all seats of a leader; seconds are wall time."""

    seconds: float = 0.0
    seats: Counter[str] = field(default_factory=Counter)
    wins: Counter[str] = field(default_factory=Counter)
    deaths: Counter[str] = field(default_factory=Counter)
    hash: str = ""

    @abstractmethod
    def add(self, part: P) -> None:
        """Add a block."""

    def count_rows(self, part: P) -> Iterator[dict[str, int | str]]:
        """Count seats, games won and deaths of a block, and yield its rows by the names of `COLUMNS`."""
        for row in part.rows:
            named = dict(zip(COLUMNS, row, strict=True))
            leader = str(named["leader"])
            self.seats[leader] += 1
            self.deaths[leader] += int(named["excess_deaths"])
            if named["won"]:
                self.wins[leader] += 1
            yield named

    def add_up(self, found: Iterator[P], each: Callable[[P], None]) -> Self:
        """Add blocks as they come; `each` sees every block once.

        `hash` is the SHA-256 of the digests of all final states in order: the same for any block size and number of
        workers.
        """
        chain = hashlib.sha256()
        begun = time.perf_counter()
        for part in found:
            self.add(part)
            for one in part.digests:
                chain.update(bytes.fromhex(one))
            each(part)
        self.seconds = time.perf_counter() - begun
        self.hash = chain.hexdigest()
        return self


@dataclass
class Summary(Totals[Block]):
    """What a simulation came to; `wins` counts the games that nobody won too."""

    games: int = 0
    seasons: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)

    def add(self, part: Block) -> None:
        """Add a block of games."""
        self.games += part.games
        self.seasons += part.seasons
        decided: set[int | str] = set()
        for named in self.count_rows(part):
            self.verdicts[str(named["verdict"])] += 1
            if named["won"]:
                decided.add(named["match"])
        self.wins["nobody"] += part.games - len(decided)

    def to_json(self) -> dict[str, object]:
        """Return the summary as JSON."""
        return {
            "games": self.games,
            "seconds": round(self.seconds, 3),
            "games_per_s": round(self.games / max(self.seconds, 1e-9), 1),
            "seasons_per_s": round(self.seasons / max(self.seconds, 1e-9), 1),
            "wins": dict(sorted(self.wins.items())),
            "verdicts": {name: self.verdicts[name] for name in VERDICTS},
            "deaths_m": {name: round(self.deaths[name] / self.seats[name] / 1e6, 4) for name in sorted(self.seats)},
            "hash": self.hash,
        }


@lru_cache(maxsize=4)
def world_of(scenario: str) -> World:
    """Return the world of a scenario given as JSON text, made once."""
    return make_world(ScenarioModel.model_validate_json(scenario))


def check_leaders(leaders: Sequence[str]) -> None:
    """Refuse a table that cannot be simulated.

    Raises:
        SetupError: when there are not 1 to 8 leaders or one is not the name of a policy.
    """
    if not 1 <= len(leaders) <= 8:
        raise SetupError("bad_seats", f"{len(leaders)} leaders; a table has 1 to 8", "--seats")
    for leader in leaders:
        if leader not in POLICIES:
            raise SetupError("bad_leader", f"unknown leader {leader!r}; use some of {', '.join(POLICIES)}", "--seats")


def play_block(scenario: ScenarioModel, leaders: tuple[str, ...], seed: str, span: tuple[int, int]) -> Block:
    """Play the matches numbered from `span[0]` up to `span[1]`; match n has the seed "<seed>/n"."""
    world = world_of(scenario.model_dump_json())
    chance = Chance.of_many([f"{seed}/{number}" for number in range(*span)])
    table = deal_table(scenario, leaders, chance, world)
    state = open_batch(world, table, chance)
    played = sum(1 for _ in seasons(state, world, table, chance))
    return Block(len(chance), played * len(chance), rows_of(state, world, table, span[0]), state.digests())


def rows_of(state: State, world: World, table: Table, first: int) -> list[Row]:
    """Return one row for each seat of finished matches, in the order of `COLUMNS`; matches count from `first`."""
    won = winners(state, world)
    marks = verdicts(state.deaths, state.rural_start, world)
    nation = verdicts(state.deaths.sum(axis=1), state.rural_start.sum(axis=1), world)
    points, gained = scores(state, world), legacy(state, world)
    rows: list[Row] = []
    for m in range(state.matches):
        for seat, leader in enumerate(table.leaders):
            p = int(table.provinces[m, seat])
            rows.append(
                (
                    first + m, seat, leader, world.board.keys[p], int(won[m] == p), VERDICTS[int(marks[m, p])],
                    int(state.deaths[m, p]), int(state.rural_start[m, p]), int(state.par_deaths[m, p]), int(gained[m,
                    p]), int(state.removed[m, p]), world.convictions.ids[int(state.conviction[m, p])],
                    *(int(values[m, p]) for values in points.values()),
                    VERDICTS[int(nation[m])], int(state.deaths[m].sum()),
                )
            )  # fmt: skip
    return rows


def blocks(
    scenario: ScenarioModel,
    leaders: tuple[str, ...],
    games: int,
    seed: str,
    workers: int = 1,
    block: int = BLOCK,
    pool: Executor | None = None,
) -> Iterator[Block]:
    """Play the games in blocks, in order; only a few blocks are held in memory at a time.

    Raises:
        SetupError: when the table is refused.
    """
    check_leaders(leaders)
    return spread(partial(play_block, scenario, leaders, seed), games, workers, block, pool)


def spread(
    play: Callable[[tuple[int, int]], T], games: int, workers: int, block: int, pool: Executor | None = None
) -> Iterator[T]:
    """Yield what `play` makes of each block of games, in order; only a few blocks are held in memory at a time."""
    spans = [(first, min(first + block, games)) for first in range(0, games, block)]
    if pool is None and workers <= 1:
        yield from map(play, spans)
        return
    executor = pool or ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    with executor:
        ahead = 2 * max(workers, 1)
        waiting = [executor.submit(play, span) for span in spans[:ahead]]
        for span in [*spans[ahead:], *[None] * min(ahead, len(spans))]:
            done = waiting.pop(0)
            if span is not None:
                waiting.append(executor.submit(play, span))
            yield done.result()


def simulate(found: Iterator[Block], each: Callable[[Block], None] = lambda _: None) -> Summary:
    """Add up blocks as they come; `each` sees every block once, for progress and for writing rows."""
    return Summary().add_up(found, each)
