"""The figures that `greatleap bench` prints.

One season, one view, one forecast, whole campaigns, and a peer in the same run.
"""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bots.registry import bot_decisions, great_leap
from engine.chance import Chance
from engine.match import Match
from rules.deal import deal, table_of
from rules.game import PlayedState
from rules.scenario import load_scenario
from rules.world import make_world
from study.batch import deal_table, open_batch, seasons
from study.simulate import BLOCK, blocks, simulate

LEADERS = ("pragmatist", "protector", "careerist", "line")
_SEED = "bench"


@dataclass(frozen=True)
class Figures:
    """What was measured, milliseconds as medians, and on what.

    `catanatron_games_per_s` is None where it is not installed.
    """

    season_ms: float
    match_season_ms: float
    view_ms: float
    forecast_ms: float
    games_per_s: float
    sim_games_per_s: float
    catanatron_games_per_s: float | None
    memory_mb_first_block: float | None
    memory_mb_last_block: float | None
    machine: str

    def to_json(self) -> dict[str, object]:
        """Return the figures as JSON, rounded to three digits after the point."""
        return {name: round(value, 3) if isinstance(value, float) else value for name, value in vars(self).items()}


def median_ms(action: Callable[[], object], repeats: int) -> float:
    """Return the median time of an action, in milliseconds."""
    times: list[float] = []
    for _ in range(repeats):
        begun = time.perf_counter()
        action()
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def measure(games: int = 2048, peer_games: int = 40) -> Figures:
    """Measure everything on one process.

    `season_ms` is one step of one match with everybody's orders in, the ledger kept; `match_season_ms` also lets 24
    bots decide, checks their orders and writes the log's records with their hashes. `games_per_s` is a batch study of
    whole campaigns with scripted bots deciding for all; `sim_games_per_s` is `greatleap sim`, which plays par beside
    each and hashes every state.
    """
    match = _match()
    seats = match.log.records[0].seats  # type: ignore[union-attr]
    step_times: list[float] = []
    season_times: list[float] = []
    match.submit_many(bot_decisions(match, seats))
    match.advance()  # the first debate, so that orders are forecast
    view = match.view("anhui")
    default = match.choices("anhui").default()
    view_ms = median_ms(lambda: match.view("anhui"), 200)
    forecast_ms = median_ms(lambda: match.game.forecast(view, "anhui", default), 200)
    for _ in range(5):
        match = _match()
        while not match.over:
            begun = time.perf_counter()
            match.submit_many(bot_decisions(match, seats))
            pending = match.pending
            midway = time.perf_counter()
            match.game.step(match.state, pending, Chance.of(match.seed))
            stepped = time.perf_counter()
            match.advance()
            done = time.perf_counter()
            step_times.append(stepped - midway)
            season_times.append(midway - begun + done - stepped)
    first, last = _memory(games)
    versions = f"Python {platform.python_version()}, NumPy {np.__version__}"
    return Figures(
        season_ms=statistics.median(step_times) * 1000,
        match_season_ms=statistics.median(season_times) * 1000,
        view_ms=view_ms,
        forecast_ms=forecast_ms,
        games_per_s=_study(games),
        sim_games_per_s=_simulation(games),
        catanatron_games_per_s=_catanatron(peer_games),
        memory_mb_first_block=first,
        memory_mb_last_block=last,
        machine=f"{os.cpu_count()} cores, {platform.machine()}, {versions}",
    )


def _match() -> Match[PlayedState]:
    scenario = load_scenario("campaign")
    options, seats = table_of(scenario, LEADERS, deal(scenario, len(LEADERS), _SEED, ["anhui"]))
    return Match.start(great_leap(), options, seats, _SEED)


def _study(games: int) -> float:
    """Return whole campaigns a second of a batch study: bots decide for all 24 provinces, without par and hashes."""
    scenario = load_scenario("campaign")
    world = make_world(scenario)
    begun = time.perf_counter()
    for first in range(0, games, BLOCK):
        chance = Chance.of_many([f"{_SEED}/{n}" for n in range(first, min(first + BLOCK, games))])
        table = deal_table(scenario, LEADERS, chance, world)
        state = open_batch(world, table, chance, with_par=False)
        for _ in seasons(state, world, table, chance):
            pass
    return games / (time.perf_counter() - begun)


def _simulation(games: int) -> float:
    total = simulate(blocks(load_scenario("campaign"), LEADERS, games, _SEED))
    return total.games / total.seconds


def _resident_mb() -> float | None:
    """Return the resident memory of this process in MB, where the system tells."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, ValueError):
        return None


def _memory(games: int) -> tuple[float | None, float | None]:
    """Return resident memory after the first and after the last block of a simulation.

    It must not grow with the games.
    """
    seen: list[float | None] = []
    simulate(
        blocks(load_scenario("campaign"), LEADERS, max(games, 4 * BLOCK), _SEED),
        lambda _: seen.append(_resident_mb()),
    )
    return seen[0], seen[-1]


def _catanatron(games: int) -> float | None:
    """Return random games a second of the PyPI package catanatron, four random players.

    Or None where it is not installed.
    """
    try:
        from catanatron import Color, Game, RandomPlayer
    except ImportError:
        return None
    colours = (Color.RED, Color.BLUE, Color.WHITE, Color.ORANGE)
    begun = time.perf_counter()
    for number in range(games):
        Game([RandomPlayer(colour) for colour in colours], seed=number).play()
    return games / (time.perf_counter() - begun)
