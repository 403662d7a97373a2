"""Checks that what a game offers is what it accepts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar, cast

from engine.choices import Choices, Decision, Number, Pick, Split, sample
from engine.choices_read import read_choices
from engine.conformance.play import dice, moments, random_decisions, random_match, text_of
from engine.errors import IllegalDecision
from engine.game import Game
from engine.jsontext import exact
from engine.jsontypes import JSON
from engine.match import Match

S = TypeVar("S")

SAMPLES = 4


def check_choices(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that default and random decisions are legal, complete, and their own nearest decision."""
    draw = dice(seed, "choices")
    for state, _ in moments(random_match(game, scenario, seats, seed, max_turns)):
        for seat, kind in game.deciding(state).items():
            choices = game.choices(state, seat)
            where = f"turn {game.turn(state)}, {seat}"
            asked = (choices.seat, choices.kind)
            assert asked == (seat, kind), f"{where}: choices are for {asked}, not {(seat, kind)}"
            assert read_choices(exact(choices.to_json())) == choices, f"{where}: choices change as JSON"
            legal = [choices.default(), *(sample(choices, draw) for _ in range(SAMPLES))]
            for decision in legal:
                checked = game.check(state, seat, decision)
                assert checked == decision, f"{where}: check turned {decision} into {checked}"
                near, changes = game.nearest(state, seat, decision)
                assert (near, changes) == (decision, ()), f"{where}: nearest changed the legal {decision}"
            assert game.check(state, seat, {"kind": kind}) == choices.default(), (
                f"{where}: a decision without fields is not the default"
            )
            for wrong in wrong_decisions(choices):
                near, _ = game.nearest(state, seat, wrong)
                checked = game.check(state, seat, near)
                assert checked == near, f"{where}: the nearest of {wrong} is not legal: {near}"


def check_illegal_refused(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that wrong decisions raise IllegalDecision, say why, and change neither state nor log."""
    match = Match.start(game, scenario, seats, seed)
    draw = dice(seed, "illegal")
    for _ in range(max_turns):
        if match.over:
            break
        before = (match.log.head, game.digest(match.state), match.pending)
        for seat in match.waiting:
            for wrong in wrong_decisions(match.choices(seat)):
                others = {other: match.choices(other).default() for other in match.waiting}
                _refused(match, {**others, seat: wrong}, seat)
        after = (match.log.head, game.digest(match.state), match.pending)
        assert after == before, f"turn {match.turn}: a refused decision left a trace"
        match.submit_many(random_decisions(match, draw))
        match.advance()


def wrong_decisions(choices: Choices) -> Iterator[Decision]:
    """Iterate over decisions that each break one rule of the choices."""
    legal = choices.default()
    yield {**legal, "kind": f"{choices.kind} "}
    yield {name: value for name, value in legal.items() if name != "kind"}
    yield {**legal, "no such field": 0}
    for field in choices.fields:
        wrong: list[object] = [None, True, 1.5, [], "no such value"]
        if isinstance(field, Number):
            wrong += [field.low - 1, field.high + 1, 10**30, {}]
            wrong += [field.low + 1] if field.step > 1 else []
        elif isinstance(field, Pick):
            wrong += [option.value for option in field.options if option.bar is not None] + [{}]
        elif isinstance(field, Split):
            wrong += [0, {**field.default, "no such part": 0}]
            for part in field.parts:
                for value in (part.low - 1, part.high + 1, field.default[part.name] + 1, False):
                    wrong.append({**field.default, part.name: value})
        for item in wrong:
            yield {**legal, field.name: cast("JSON", item)}


def _refused(match: Match[S], decisions: dict[str, Decision], seat: str) -> None:
    decision = decisions[seat]
    where = f"turn {match.turn}, {seat}: {decision}"
    for refuse in (
        lambda: match.game.check(match.state, seat, decision),
        lambda: match.submit_many(decisions),
    ):
        error = _refusal(refuse)
        assert error is not None, f"{where} is accepted"
        assert error.code, f"{where} is refused without a code"
        assert error.reason, f"{where} is refused without a reason"
        text_of(error.to_json(), f"{where}: the refusal")


def _refusal(action: Callable[[], object]) -> IllegalDecision | None:
    try:
        action()
    except IllegalDecision as error:
        return error
    return None
