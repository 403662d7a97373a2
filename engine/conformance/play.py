"""Random legal play, from the choices alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from engine.chance import Chance, draws
from engine.choices import Decision, Draw, sample
from engine.errors import IllegalDecision, JsonError
from engine.game import Game
from engine.jsontext import canonical
from engine.jsontypes import JSON
from engine.match import Match

S = TypeVar("S")

MAX_STEPS = 64
"""More steps than this in one turn are taken for an endless loop."""


def dice(seed: str, purpose: str) -> Draw:
    """Return a source of chance for a check, apart from the chance of the match itself."""
    return draws(Chance.of(f"conformance/{seed}"), 0, purpose)


def random_decisions(match: Match[S], draw: Draw) -> dict[str, Decision]:
    """Return a random decision for every seat that still owes one."""
    return {seat: sample(match.choices(seat), draw) for seat in match.waiting}


def text_of(value: object, what: str) -> str:
    """Return a value's canonical JSON.

    Raises:
        AssertionError: if the value is not exact JSON, saying what it is and where it is not exact.
    """
    try:
        return canonical(value)
    except JsonError as error:
        raise AssertionError(f"{what} is not exact JSON: {error}") from error


def random_match(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> Match[S]:
    """Play a match to its end by random legal decisions, the same for the same seed.

    Raises:
        AssertionError: if it does not end within `max_turns` turns.
    """
    match = Match.start(game, scenario, seats, seed)
    first, steps, draw = match.turn, 0, dice(seed, "play")
    while not match.over:
        try:
            match.submit_many(random_decisions(match, draw))
        except IllegalDecision as error:
            raise AssertionError(f"turn {match.turn}: a decision from the choices is refused: {error}") from error
        match.advance()
        steps += 1
        turns = match.turn - first
        assert turns <= max_turns, f"{game.name} is not over after {max_turns} turns"
        assert steps <= MAX_STEPS * max_turns, f"{game.name} is stuck in turn {match.turn}"
    return match


def moments(match: Match[S]) -> Iterator[tuple[S, dict[str, Decision]]]:
    """Iterate over the states of a match that was played, each with what was then decided."""
    start, chance = match.log.start, Chance.of(match.seed)
    state = match.game.setup(start.scenario, dict(sorted(start.seats.items())), chance)
    for decisions in match.played:
        yield state, decisions
        state = match.game.step(state, decisions, chance).state


def check_random_play(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that random legal play ends, that turns never go back, and that only the end has an outcome."""
    match = random_match(game, scenario, seats, seed, max_turns)
    turn = -1
    for state, _ in moments(match):
        assert game.turn(state) >= turn, f"the turn goes back from {turn} to {game.turn(state)}"
        turn = game.turn(state)
        assert game.outcome(state) is None, f"turn {turn} has an outcome, but seats still owe decisions"
        strangers = sorted(set(game.deciding(state)) - set(seats))
        assert not strangers, f"turn {turn} asks {strangers}, who have no seat"
    assert match.outcome() is not None, "the match is over and has no outcome"
    assert match.played, "the match is over before anybody decided"
