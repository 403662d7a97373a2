"""What the tests of matches share: a table of Lots and its seats."""

from typing import Any

import pytest

from engine.errors import MatchError
from engine.match import Match
from tests.tiny_game import Lots, LotsGame

SCENARIO: Any = {"turns": 3, "purse": 10}
SEATS = {"anna": "human", "ben": "line", "cleo": "line"}
SEED = "5eed"


def new_match() -> Match[Lots]:
    return Match.start(LotsGame(), SCENARIO, SEATS, SEED)


def play_step(match: Match[Lots]) -> None:
    match.submit_many({seat: match.choices(seat).default() for seat in match.waiting})
    match.advance()


def workers(dig: int, rest: int) -> Any:
    return {"kind": "plan", "workers": {"dig": dig, "rest": rest}}


def code_of(caught: pytest.ExceptionInfo[MatchError]) -> str:
    return caught.value.code
