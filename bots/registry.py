"""The policies by name, the game with its par, and how bots decide in a match."""

from __future__ import annotations

from collections.abc import Mapping

from bots.line import line
from bots.policy import Policy
from bots.random_play import random_play
from bots.scripted import careerist, pragmatist, protector, zealot
from engine.chance import Chance
from engine.jsontypes import Decision
from engine.match import Match
from rules.calendar import WINTER
from rules.game import GreatLeap, PlayedState
from rules.orders import ORDER_FIELDS, to_decision
from rules.sight import sight_of

POLICIES: dict[str, Policy] = {
    "line": line,
    "zealot": zealot,
    "careerist": careerist,
    "pragmatist": pragmatist,
    "protector": protector,
    "random": random_play,
}
HUMAN = "human"
POLICY_CHANCE = "policies"


def great_leap() -> GreatLeap:
    """Return the game, its legacies measured against the line."""
    return GreatLeap(par=line)


def bot_decisions(match: Match[PlayedState], leaders: Mapping[str, str]) -> dict[str, Decision]:
    """Return the decisions of every bot-led seat that still owes one, clipped to what is legal.

    Args:
        match: a match of the game.
        leaders: province -> name of its leader; those named `HUMAN` are left out.

    Raises:
        KeyError: when a leader is neither `HUMAN` nor the name of a policy.
    """
    state, world = match.state.table, match.state.world
    waiting = [seat for seat in match.waiting if leaders[seat] != HUMAN]
    sight = sight_of(state, world)
    chance = Chance.of(match.seed).branch(POLICY_CHANCE)
    decisions: dict[str, Decision] = {}
    for name in sorted({leaders[seat] for seat in waiting}):
        orders = POLICIES[name](sight, chance)
        for seat in waiting:
            if leaders[seat] == name:
                column = world.board.index(seat)
                values = {field: int(getattr(orders, field)[0, column]) for field in ORDER_FIELDS}
                wish = to_decision(values, sight.season == WINTER, world.board.keys)
                decisions[seat], _ = match.game.nearest(match.state, seat, wish)
    return decisions
