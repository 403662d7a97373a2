"""Tournaments: many tables of the same leaders with seats rotated, and how often each motion and card was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from numpy.typing import NDArray

from engine.chance import Chance
from rules.calendar import turn_of
from rules.choices import stands
from rules.debate import tabled
from rules.hands import playable
from rules.scenario import ScenarioModel
from rules.state import DEBATE, ORDERS, State
from rules.world import World
from study.batch import Table, deal_table, open_batch, seasons
from study.simulate import BLOCK, Row, Totals, check_leaders, rows_of, spread, world_of

IntArray = NDArray[np.int64]
PLANNER_BLOCK = 64
"""A planner imagines many states for each match, so fewer matches fit at once."""
_EARLY = turn_of(1961, "spring")
_SHARE_DIGITS = 4


@dataclass
class Tables:
    """What a block of tables came to: a row a seat, whether its leader was removed before 1961, and what was chosen."""

    tables: int
    rows: list[Row]
    early: list[int]
    motions: dict[str, tuple[int, int, int]]
    cards: dict[str, tuple[int, int]]
    digests: list[str]


class Observer:
    """Counts, as the matches of a batch are played, how often each motion and card could be chosen and was."""

    def __init__(self, world: World, seats: IntArray) -> None:
        """Keep whose choices count: `seats` (matches, seats) are the provinces of the table."""
        self._world = world
        self._seats = seats
        self._debated = False
        self._motions = np.zeros((3, len(world.motions)), dtype=np.int64)
        self._cards = np.zeros((2, len(world.cards)), dtype=np.int64)
        self.early = np.zeros(seats.shape, dtype=np.int64)
        """(matches, seats): how often the seat's leader was removed before 1961."""

    def __call__(self, state: State) -> None:
        """See a state in which all have decided, before it counts."""
        if state.turn <= _EARLY:
            self.early = self._of_seats(state.removed)
        if self._debated:
            self._count_passed(state)
        self._debated = state.phase == DEBATE
        if state.phase == DEBATE:
            self._count_votes(state)
        elif state.phase == ORDERS and not stands(state, self._world):
            self._count_cards(state)

    @property
    def motions(self) -> dict[str, tuple[int, int, int]]:
        """Return motion -> (seat-debates in which it was on the table, seats that staked on it, times it passed)."""
        names = [self._world.cards[column].id for column in self._world.motions]
        return {name: (int(a), int(b), int(c)) for name, (a, b, c) in zip(names, self._motions.T, strict=True)}

    @property
    def cards(self) -> dict[str, tuple[int, int]]:
        """Return card of a hand -> (seat-seasons in which its holder could play it, times played)."""
        return {
            self._world.cards[column].id: (int(self._cards[0, column]), int(self._cards[1, column]))
            for column in self._world.hand_cards
        }

    def _of_seats(self, values: IntArray) -> IntArray:
        found: IntArray = np.take_along_axis(values, self._seats, axis=1)
        return found

    def _count_votes(self, state: State) -> None:
        on_table = tabled(state, self._world)
        speaks = self._of_seats(state.outsider) == 0
        stake = np.minimum(self._of_seats(state.order_stake), self._of_seats(state.influence))
        choice = np.where(speaks & (stake > 0), self._of_seats(state.order_motion), -1) - self._world.motions.start
        self._motions[0] += (on_table * speaks.sum(axis=1, keepdims=True)).sum(axis=0)
        for place in range(on_table.shape[1]):
            self._motions[1, place] += int(((choice == place) & on_table[:, place : place + 1]).sum())

    def _count_passed(self, state: State) -> None:
        passed = state.passed[:, 0] - self._world.motions.start
        self._motions[2] += np.bincount(passed[passed >= 0], minlength=self._motions.shape[1])

    def _count_cards(self, state: State) -> None:
        rows, columns = np.nonzero(playable(state, self._world))
        holder = state.card_holder[rows, columns]
        free = state.outsider[rows, holder] == 0
        rows, columns, holder = rows[free], columns[free], holder[free]
        played = state.order_card[rows, holder] == columns
        count = self._cards.shape[1]
        self._cards[0] += np.bincount(columns, minlength=count)
        self._cards[1] += np.bincount(columns[played], minlength=count)


def rotate_seats(table: Table, first: int) -> Table:
    """Return a table whose leader j leads, at the match numbered n, what place (j + n) was dealt.

    Row 0 is match `first`.
    """
    matches, seats = table.provinces.shape
    places = (np.arange(seats)[None, :] + np.arange(first, first + matches)[:, None]) % seats
    return Table(table.leaders, np.take_along_axis(table.provinces, places, axis=1), table.lead)


def play_tables(scenario: ScenarioModel, leaders: tuple[str, ...], seed: str, span: tuple[int, int]) -> Tables:
    """Play the tables numbered from `span[0]` up to `span[1]`; table n has the seed "<seed>/n"."""
    world = world_of(scenario.model_dump_json())
    chance = Chance.of_many([f"{seed}/{number}" for number in range(*span)])
    table = rotate_seats(deal_table(scenario, leaders, chance, world), span[0])
    state = open_batch(world, table, chance)
    observer = Observer(world, table.provinces)
    for _ in seasons(state, world, table, chance, watch=observer):
        pass
    return Tables(
        tables=len(chance),
        rows=rows_of(state, world, table, span[0]),
        early=observer.early.ravel().tolist(),
        motions=observer.motions,
        cards=observer.cards,
        digests=state.digests(),
    )


def tournament(
    scenario: ScenarioModel,
    leaders: tuple[str, ...],
    tables: int,
    seed: str,
    workers: int = 1,
    block: int = 0,
    pool: Executor | None = None,
) -> Iterator[Tables]:
    """Play the tables in blocks, in order; `block` 0 takes a size that fits the leaders.

    Raises:
        SetupError: when the table is refused.
    """
    check_leaders(leaders)
    plans = any(leader.startswith("planner") for leader in (*leaders, scenario.lead))
    size = block or (PLANNER_BLOCK if plans else BLOCK)
    return spread(partial(play_tables, scenario, leaders, seed), tables, workers, size, pool)


@dataclass
class Standings(Totals[Tables]):
    """What a tournament came to; everything is counted over all seats of a leader."""

    tables: int = 0
    won: int = 0
    removed: Counter[str] = field(default_factory=Counter)
    early: Counter[str] = field(default_factory=Counter)
    par_deaths: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)
    convictions: Counter[str] = field(default_factory=Counter)
    dealt: Counter[str] = field(default_factory=Counter)
    provinces: Counter[str] = field(default_factory=Counter)
    motions: dict[str, tuple[int, ...]] = field(default_factory=dict)
    cards: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def add(self, part: Tables) -> None:
        """Add a block of tables."""
        self.tables += part.tables
        for named, early in zip(self.count_rows(part), part.early, strict=True):
            leader, province, conviction = (str(named[name]) for name in ("leader", "province", "conviction"))
            self.dealt[province] += 1
            self.held[conviction] += 1
            self.removed[leader] += int(named["removed"]) > 0
            self.early[leader] += early > 0
            self.par_deaths[leader] += int(named["par_deaths"])
            if named["won"]:
                self.won += 1
                self.convictions[conviction] += 1
                self.provinces[province] += 1
        self.motions = _added(self.motions, part.motions)
        self.cards = _added(self.cards, part.cards)

    def to_json(self) -> dict[str, object]:
        """Return the standings as JSON; shares from 0 to 1, a ratio without anything to measure it by is null."""
        leaders = sorted(self.seats)
        return {
            "tables": self.tables,
            "won": _ratio(self.won, self.tables),
            "wins": {name: _ratio(self.wins[name], self.won) for name in leaders},
            "removed": {name: _ratio(self.removed[name], self.seats[name]) for name in leaders},
            "removed_before_1961": {name: _ratio(self.early[name], self.seats[name]) for name in leaders},
            "convictions": {name: _ratio(self.convictions[name], self.won) for name in sorted(self.held)},
            "provinces": {name: _ratio(self.provinces[name], self.won) for name in sorted(self.dealt)},
            "deaths_against_par": {name: _ratio(self.deaths[name], self.par_deaths[name], None) for name in leaders},
            "seats": {name: self.seats[name] for name in leaders},
            "dealt": dict(sorted(self.dealt.items())),
            "motions": {
                name: dict(zip(("tabled", "backed", "passed"), counts, strict=True))
                for name, counts in self.motions.items()
            },
            "cards": {
                name: dict(zip(("chances", "played"), counts, strict=True)) for name, counts in self.cards.items()
            },
            "seconds": round(self.seconds, 3),
            "hash": self.hash,
        }


def _ratio(part: int, whole: int, nothing: float | None = 0.0) -> float | None:
    return round(part / whole, _SHARE_DIGITS) if whole else nothing


def _added(
    so_far: dict[str, tuple[int, ...]], more: dict[str, tuple[int, int, int]] | dict[str, tuple[int, int]]
) -> dict[str, tuple[int, ...]]:
    return {
        name: tuple(a + b for a, b in zip(so_far.get(name, (0,) * len(counts)), counts, strict=True))
        for name, counts in more.items()
    }


def count_tables(found: Iterator[Tables], each: Callable[[Tables], None] = lambda _: None) -> Standings:
    """Add up blocks as they come; `each` sees every block once, for progress."""
    return Standings().add_up(found, each)
