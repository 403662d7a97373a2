"""The policies by name, the game with its par, and how bots decide in a match."""

from __future__ import annotations

from collections.abc import Mapping

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
from rules.state import DEBATE, ORDERS

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
HUMAN = "human"
UNSURE = "unsure"
"""Who sits at an analyst's seat when nobody does: leaves all unsure."""
POLICY_CHANCE = "policies"


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
    state, world = played.table, played.world
    chance = Chance.of(seed).branch(POLICY_CHANCE)
    analysts = [seat for seat in leaders if seat in played.analysts]
    provinces = [seat for seat in world.board.keys if seat in leaders]
    sight = sight_of(state, world)
    decisions: dict[str, Decision] = {seat: game.choices(played, seat).default() for seat in analysts}
    for name in sorted({leaders[seat] for seat in provinces}):
        mine = [seat for seat in provinces if leaders[seat] == name]
        seats = np.array([[world.board.index(seat) for seat in mine]], dtype=np.int64)
        values = _decide(POLICIES[name], sight.of(seats), chance, state.phase)
        for place, seat in enumerate(mine):
            column = {field: int(array[0, place]) for field, array in values.items()}
            wish = decision_of(
                column, KINDS[state.phase], season_of(state.turn) == WINTER, world.board.keys, world.card_ids
            )
            decisions[seat], _ = game.nearest(played, seat, wish)
    return decisions


def _decide(leader: Leader, sight: Sight, chance: Chance, phase: int) -> dict[str, IntArray]:
    """Return what a leader decides for its seats: order column -> (1, seats)."""
    if phase == ORDERS:
        orders = leader.orders(sight, chance)
        return {field: np.broadcast_to(getattr(orders, field), sight.shape) for field in ORDER_FIELDS}
    if phase == DEBATE:
        motion, stake = leader.debate(sight, chance)
        return {"motion": motion, "stake": stake}
    return {"explanation": leader.reckon(sight, chance)}
