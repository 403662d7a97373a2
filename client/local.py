"""A table in this process: a match and the file that keeps it; opened anew, resumed, or forked from another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from bots.registry import HUMAN, POLICIES, UNSURE, great_leap
from client.errors import ClientError, about
from client.provinces import candidates, provinces_like
from client.saves import keep_in
from client.table import Ending, Seat, Table
from client.words import words
from engine import log as logs
from engine.game import EVERYTHING, PUBLIC
from engine.jsontypes import Decision
from engine.match import Match
from rules.board import load_board
from rules.deal import deal, table_of
from rules.game import GreatLeap, PlayedState
from rules.predictions import MOST_ANALYSTS
from rules.scenario import MODES, ScenarioModel, load_scenario
from rules.state import PHASES

_COMPANY = ("planner-quick", "pragmatist", "careerist", "protector")
_MOST_SEED = 200
ANALYST = "analyst"
"""In a list of leaders: a person who sits at no province."""


@dataclass
class LocalTable(Table):
    """A match in this process, and the file in which it is kept."""

    match: Match[PlayedState]
    path: Path

    @property
    def scenario(self) -> ScenarioModel:
        """Return the scenario that is played."""
        return self.match.state.world.scenario

    @property
    def phase(self) -> str:
        """Return what is decided now: `debate`, `orders`, `reckoning`, or `over`."""
        return PHASES[self.match.state.table.phase]

    @property
    def season(self) -> int:
        """Return the turn that is played, or the last one."""
        return min(self.match.turn, self.match.state.table.last)

    @property
    def led_by(self) -> dict[str, str]:
        """Return who sits at each seat: `HUMAN` or the name of a policy; `UNSURE` where an analyst's seat is empty."""
        return self.match.log.start.seats

    @cached_property
    def provinces(self) -> list[str]:
        """Return the provinces of the table's seats, in seating order."""
        scenario = cast("dict[str, list[str]]", self.match.log.start.scenario)
        return scenario["table"]

    @property
    def analysts(self) -> tuple[str, ...]:
        """Return the seats of the analysts."""
        return self.match.state.analysts

    @property
    def leaders(self) -> dict[str, str]:
        """Return who sits at each seat, in words."""
        return {seat: words(f"leader-{self.led_by[seat]}") for seat in (*self.provinces, *self.analysts)}

    @property
    def mine(self) -> list[str]:
        """Return the seats of people."""
        return [seat for seat in (*self.provinces, *self.analysts) if self.led_by[seat] == HUMAN]

    @property
    def owing(self) -> list[str]:
        """Return the seats that have something to decide in this step, whether they have or not."""
        return [*self.match.game.deciding(self.match.state)]

    @property
    def waiting(self) -> list[str]:
        """Return the seats of people that still decide."""
        return [seat for seat in self.mine if seat in self.match.waiting]

    def seat(self, key: str = PUBLIC) -> Seat:
        """Return what a seat sees now, or what everybody may see."""
        match = self.match
        choices = match.choices(key) if key in self.owing else None
        view = cast("dict[str, Any]", match.view(key))
        return Seat(cast("GreatLeap", match.game), key, view, choices, match.pending.get(key), self.leaders)

    def decide(self, seat: Seat, decision: Decision) -> None:
        """Decide for a seat; the decision is in the file before this returns."""
        self.match.submit(seat.key, decision)

    def retract(self, seat: Seat) -> None:
        """Take the decision of a seat back."""
        self.match.retract(seat.key)

    @property
    def over(self) -> bool:
        """Return whether the game is over."""
        return self.match.over

    def ending(self) -> Ending:
        """Return how the game ended."""
        match = self.match
        outcome = match.outcome()
        if outcome is None:
            raise LookupError("outcome")
        return Ending(
            match.state.world,
            cast("dict[str, Any]", outcome),
            cast("dict[str, Any]", match.view(EVERYTHING)),
            self.leaders,
            match.seed,
            match.log.start.commitment,
            str(self.path),
        )


def leaders_of(seats: str | None, scenario: ScenarioModel) -> list[str]:
    """Return the leaders named in `human,line,...`, or one human and bots up to the scenario's seats.

    Raises:
        ClientError: for an unknown name, a wrong number of seats, or analysts with nobody who leads a province.
    """
    if seats is None:
        company = [_COMPANY[place % len(_COMPANY)] for place in range(scenario.seats - 1)]
        return [HUMAN, *company]
    names = [name.strip() for name in seats.split(",")]
    allowed = (HUMAN, ANALYST, *POLICIES)
    for name in names:
        if name not in allowed:
            raise ClientError("leader", name=name[:40], allowed=", ".join(allowed))
    analysts = names.count(ANALYST)
    if analysts > MOST_ANALYSTS:
        raise ClientError("analysts", count=analysts)
    if analysts == len(names):
        raise ClientError("analysts-alone")
    if len(names) - analysts > 8:
        raise ClientError("seats", count=len(names) - analysts)
    return names


def provinces_of(provinces: str | None) -> list[str]:
    """Return the provinces named in `anhui,henan`, each by its key, its name, or a beginning that no other shares.

    Raises:
        ClientError: for an unknown province, or a beginning of more than one.
    """
    chosen: list[str] = []
    for typed in (name.strip() for name in provinces.split(",")) if provinces else ():
        found = provinces_like(typed)
        if not found:
            raise ClientError("province", name=typed[:40], allowed=", ".join(load_board().keys))
        if len(found) > 1:
            raise ClientError("province-many", name=typed[:40], provinces=candidates(typed, found))
        chosen += found
    return chosen


@dataclass(frozen=True)
class Wish:
    """What a new game is to be: its scenario, its leaders seat by seat, and the provinces of the first of them."""

    scenario: ScenarioModel
    leaders: list[str]
    provinces: list[str]


def read_wish(scenario_name: str, leaders: str | None, provinces: str | None, mode: str | None) -> Wish:
    """Return what is wished for on the command line; `mode` overrides how the scenario lets its cards come.

    Raises:
        ClientError, RulesError: when an option or the scenario is wrong.
    """
    scenario = load_scenario(scenario_name)
    if mode is not None:
        if mode not in MODES:
            raise ClientError("mode", name=mode[:40], allowed=", ".join(MODES))
        scenario = scenario.model_copy(update={"mode": mode})
    named = leaders_of(leaders, scenario)
    chosen = provinces_of(provinces)
    seats = len(named) - named.count(ANALYST)
    if len(chosen) > seats:
        raise ClientError("too-many-provinces", seats=seats, provinces=len(chosen))
    return Wish(scenario, named, chosen)


def open_table(
    scenario_name: str, leaders: str | None, provinces: str | None, seed: str, path: Path, mode: str | None = None
) -> LocalTable:
    """Start a match and its file.

    Raises:
        ClientError, RulesError, SetupError: when an option or the scenario is wrong; nothing is written then.
    """
    wish = read_wish(scenario_name, leaders, provinces, mode)
    names = [name for name in wish.leaders if name != ANALYST]
    analysts = [HUMAN] * (len(wish.leaders) - len(names))
    if not 0 < len(seed) <= _MOST_SEED:
        raise ClientError("seed", most=_MOST_SEED)
    seated = deal(wish.scenario, len(names), seed, wish.provinces)
    option, seats = table_of(wish.scenario, names, seated, analysts)
    match = Match.start(great_leap(), option, seats, seed, on_record=keep_in(path, seed))
    return LocalTable(match, path)


def resume_table(path: Path) -> LocalTable:
    """Go on with the match that a file keeps.

    Raises:
        ClientError: when the file is faulty or does not replay.
    """
    with about(path):
        seed = logs.read(path).seed
        match = Match.resume(great_leap(), path, on_record=None if seed is None else keep_in(path, seed))
    return _known(LocalTable(match, path))


def fork_table(source: Path, at: int, path: Path) -> LocalTable:
    """Branch off the match of a file at a turn, into a file of its own; the old one is not touched.

    Raises:
        ClientError: when the file is faulty, holds no seed, or does not come to that turn.
    """
    with about(source):
        kept = logs.read(source)
        seed = kept.seed or revealed_seed(kept.log)
        if seed is None:
            raise ClientError("no-seed", file=str(source))
        original = Match.replay(great_leap(), kept.log, seed)
    first, last = original.state.table.last, original.turn
    view = cast("dict[str, int]", original.view(EVERYTHING))
    if not view["first_turn"] <= at <= min(first, last):
        raise ClientError("fork-turn", at=at, low=view["first_turn"], high=min(first, last))
    forked = original.fork(at).match
    forked.restored = kept.restored
    logs.write(path, forked.log, seed)
    forked.on_record = keep_in(path, seed)
    return _known(LocalTable(forked, path))


def revealed_seed(log: logs.Log) -> str | None:
    """Return the seed that a finished log reveals, if it does."""
    last = log[-1]
    return last.seed if last.type == "reveal" else None


def _known(table: LocalTable) -> LocalTable:
    for seat, name in table.led_by.items():
        allowed = (HUMAN, UNSURE) if seat in table.analysts else (HUMAN, *POLICIES)
        if name not in allowed:
            raise ClientError("leader", name=name, allowed=", ".join(allowed))
    return table
