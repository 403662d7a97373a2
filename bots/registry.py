"""The policies by name, the game with its par, and how bots decide in a match."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bots.line import line
from bots.planner import LEVELS, planner
from bots.policy import Leader
from bots.politics import FEEDS_PEOPLE, STANDS_WELL, Temper, explain, speak
from bots.random_play import random_explanation, random_play, random_vote
from bots.scripted import careerist, honest, pragmatist, protector, zealot
from engine.chance import Chance
from engine.game import Game
from engine.jsontypes import Decision
from engine.match import Match
from rules.calendar import WINTER, season_of
from rules.game import GreatLeap, PlayedState
from rules.orders import KINDS, ORDER_FIELDS, decision_of
from rules.sight import Sight, sight_of
from rules.state import DEBATE, ORDERS, State

IntArray = NDArray[np.int64]

SILENT = Temper(STANDS_WELL, 1, 0)
POLICIES: dict[str, Leader] = {
    "line": Leader(line, lambda sight, _: speak(sight, SILENT), explain),
    "zealot": Leader(zealot, lambda sight, _: speak(sight, Temper(STANDS_WELL, 1, 700)), explain),
    "careerist": Leader(careerist, lambda sight, _: speak(sight, Temper(STANDS_WELL, 1, 200, safe=300)), explain),
    "pragmatist": Leader(
        pragmatist, lambda sight, _: speak(sight, Temper(FEEDS_PEOPLE, -1, 350, safe=300, hungry=930)), explain
    ),
    "protector": Leader(
        protector, lambda sight, _: speak(sight, Temper(FEEDS_PEOPLE, -1, 350, safe=250, hungry=960)), explain
    ),
    "honest": Leader(honest, lambda sight, _: speak(sight, Temper(FEEDS_PEOPLE, -1, 1000)), explain),
    "random": Leader(random_play, random_vote, random_explanation),
    **{name: planner(level) for name, level in LEVELS.items()},
}
HEAVY = frozenset(LEVELS)
"""The policies that think for long, from a tenth of a second to many seconds."""
HUMAN = "human"
UNSURE = "unsure"
"""Who sits at an analyst's seat when nobody does: leaves all unsure."""
POLICY_CHANCE = "policies"
_MADE_KEPT = 32
"""How many decisions are kept with the same choices; in 40 campaigns of the line's bots there were 840 in 16,000."""


def great_leap() -> GreatLeap:
    """Return the game, its legacies measured against the line."""
    return GreatLeap(par=line)


def bot_decisions(match: Match[PlayedState], leaders: Mapping[str, str]) -> dict[str, Decision]:
    """Return the decisions of every bot-led seat that still owes one, clipped to what is legal.

    Bots lay nothing on predictions; whoever stands in for an analyst leaves all unsure.

    Args:
        match: a match of the game.
        leaders: seat -> name of its leader; those named `HUMAN` are left out.

    Raises:
        KeyError: when the leader of a province is neither `HUMAN` nor the name of a policy.
    """
    waiting = {seat: leaders[seat] for seat in match.waiting if leaders[seat] != HUMAN}
    return decisions_of(match.game, match.state, waiting, match.seed)


def decisions_of(
    game: Game[PlayedState], played: PlayedState, leaders: Mapping[str, str], seed: str
) -> dict[str, Decision]:
    """Return what the policies that lead some seats decide in a state, clipped to what is legal.

    Args:
        game: the game.
        played: a state in which all these seats owe a decision.
        leaders: seat -> name of its policy; an analyst leaves all unsure, whatever name it has.
        seed: the seed of the match.

    Raises:
        KeyError: when there is no policy of a name.
    """
    return decide_together(game, [Asked(played, leaders, seed)])[0]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of bots in one match: the state, seat -> name of the policy that leads it, the match's seed."""

    played: PlayedState
    leaders: Mapping[str, str]
    seed: str


def decide_together(game: Game[PlayedState], asked: Sequence[Asked]) -> list[dict[str, Decision]]:
    """Return what the bots of many matches decide, clipped to what is legal; each as they decide alone.

    Those of the same policy decide in one call, those of heavy policies (`HEAVY`) match by match.

    Args:
        game: the game.
        asked: the matches, all of the same scenario, turn and phase.

    Raises:
        KeyError: when there is no policy of a name.
        ValueError: when the matches are not at the same turn and phase.
    """
    world = asked[0].played.world
    batch = State.stack([one.played.table for one in asked])
    chance = Chance.of_many([one.seed for one in asked]).branch(POLICY_CHANCE)
    sight = sight_of(batch, world)
    named = [_seats_of(one) for one in asked]
    found: list[dict[str, Decision]] = [
        {seat: game.choices(one.played, seat).default() for seat in one.leaders if seat in one.played.analysts}
        for one in asked
    ]
    for name in sorted({name for seats in named for name in seats}):
        mine = [[world.board.index(seat) for seat in seats.get(name, ())] for seats in named]
        if name in HEAVY:
            wishes: list[list[_Wish]] = [[] for _ in asked]
            for row, columns in enumerate(mine):
                if columns:
                    alone = State.stack([asked[row].played.table])
                    wishes[row] = _wishes(POLICIES[name], alone, sight_of(alone, world), chance.rows(row), [columns])[0]
        else:
            wishes = _wishes(POLICIES[name], batch, sight, chance, mine)
        for row, one in enumerate(asked):
            for seat, wish in zip(named[row].get(name, ()), wishes[row], strict=True):
                found[row][seat] = _legal(game, one.played, seat, wish)
    return found


_Wish: TypeAlias = tuple[tuple[str, ...], tuple[int, ...]]
"""What a leader wants for a province: the names of order columns, and their numbers."""


def _legal(game: Game[PlayedState], played: PlayedState, seat: str, wish: _Wish) -> Decision:
    """Return the legal decision nearest to a wish; of the same choices and numbers it is made once, and never changed.

    Bots of many provinces and matches want the same.
    """
    names, numbers = wish
    choices, world = game.choices(played, seat), played.world
    found = choices.made.get(numbers)
    if found is None:
        winter, phase = season_of(played.table.turn) == WINTER, played.table.phase
        values = dict(zip(names, numbers, strict=True))
        wished = decision_of(values, KINDS[phase], winter, world.board.keys, world.card_ids)
        if len(choices.made) >= _MADE_KEPT:
            choices.made.clear()
        found, _ = game.nearest(played, seat, wished)
        choices.made[numbers] = found
    return found


def _seats_of(asked: Asked) -> dict[str, list[str]]:
    """Return the provinces that each policy leads, in board order."""
    found: dict[str, list[str]] = {}
    for seat in asked.played.world.board.keys:
        if seat in asked.leaders:
            found.setdefault(asked.leaders[seat], []).append(seat)
    return found


def _wishes(
    leader: Leader, batch: State, sight: Sight, chance: Chance, columns: Sequence[Sequence[int]]
) -> list[list[_Wish]]:
    """Return what a leader wants to decide for some provinces of each match of a batch, given by their columns."""
    most = max(map(len, columns))
    seats = np.array([[*mine, *[0] * (most - len(mine))] for mine in columns], dtype=np.int64)
    values = _decide(leader, sight.of(seats), chance, batch.phase)
    names, tables = tuple(values), [array.tolist() for array in values.values()]
    found: list[list[_Wish]] = []
    for row, mine in enumerate(columns):
        wished = zip(*(table[row] for table in tables), strict=True)
        found.append([(names, numbers) for numbers, _ in zip(wished, mine, strict=False)])
    return found


def _decide(leader: Leader, sight: Sight, chance: Chance, phase: int) -> dict[str, IntArray]:
    """Return what a leader decides for its seats: order column -> (matches, seats)."""
    if phase == ORDERS:
        orders = leader.orders(sight, chance)
        return {field: np.broadcast_to(getattr(orders, field), sight.shape) for field in ORDER_FIELDS}
    if phase == DEBATE:
        motion, stake = leader.debate(sight, chance)
        return {"motion": motion, "stake": stake}
    return {"explanation": leader.reckon(sight, chance)}
