"""The test kit that any Game must pass; each check raises AssertionError with what went wrong.

`check_game` runs all of them; each can be called alone, with the same first five arguments: game,
scenario, seats, seed, and the number of turns within which random play must end. `check_no_leak` asks
for what a game alone knows, namely how to change what a seat may not see, and so stands apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from engine.conformance.matches import (
    check_fork,
    check_interleaved,
    check_replay,
    check_tampering,
    check_undo,
)
from engine.conformance.offers import check_choices, check_illegal_refused
from engine.conformance.play import check_random_play, random_match
from engine.conformance.secrecy import check_no_leak
from engine.conformance.states import check_clone, check_round_trip, check_step, check_views
from engine.game import Game
from engine.jsontypes import JSON

__all__ = [
    "check_choices",
    "check_clone",
    "check_fork",
    "check_game",
    "check_illegal_refused",
    "check_interleaved",
    "check_no_leak",
    "check_random_play",
    "check_replay",
    "check_round_trip",
    "check_step",
    "check_tampering",
    "check_undo",
    "check_views",
    "random_match",
]

S = TypeVar("S")

CHECKS = (
    check_random_play,
    check_choices,
    check_illegal_refused,
    check_step,
    check_clone,
    check_round_trip,
    check_views,
    check_undo,
    check_replay,
    check_interleaved,
    check_fork,
    check_tampering,
)


def check_game(game: Game[S], scenario: JSON, seats: Mapping[str, str], seeds: Sequence[str], max_turns: int) -> None:
    """Run every check on a game, with every seed.

    Raises:
        AssertionError: if the game breaks the contract.
    """
    for seed in seeds:
        for check in CHECKS:
            check(game, scenario, seats, seed, max_turns)
