"""The check that a seat is told nothing that it may not know."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from engine.conformance.offers import wrong_decisions
from engine.errors import IllegalDecision
from engine.game import PUBLIC, Game
from engine.jsontext import canonical
from engine.jsontypes import JSON

S = TypeVar("S")


def check_no_leak(game: Game[S], state: S, seat: str, perturb: Callable[[S], S]) -> None:
    """Check that two states which differ only in what a seat may not see are the same to it.

    `perturb` gets a clone of the state and returns a state whose hidden part (for this seat) differs.
    Compared byte by byte: the views of the seat and of the public, who owes a decision, the seat's
    choices, forecasts, nearest decisions and the errors it gets for wrong ones.

    Raises:
        AssertionError: naming what gives the hidden part away, or if `perturb` changed nothing.
    """
    other = perturb(game.clone(state))
    assert game.digest(other) != game.digest(state), "perturb changed nothing, so nothing was tested"
    mine, theirs = _told(game, state, seat), _told(game, other, seat)
    for name, told in mine.items():
        assert theirs.get(name) == told, f"the {name} of {seat} gives away what is hidden: {told}"
    assert mine.keys() == theirs.keys(), f"{seat} is asked or not asked by what is hidden"


def _told(game: Game[S], state: S, seat: str) -> dict[str, str]:
    view = game.view(state, seat)
    told = {
        "view": canonical(view),
        "public view": canonical(game.view(state, PUBLIC)),
        "turn": str(game.turn(state)),
        "order of decisions": canonical([[*pair] for pair in game.deciding(state).items()]),
        "outcome": canonical(game.outcome(state)),
    }
    if seat not in game.deciding(state):
        return told
    choices = game.choices(state, seat)
    answers: list[JSON] = []
    for wrong in wrong_decisions(choices):
        near, changes = game.nearest(state, seat, wrong)
        answers.append([near, [change.to_json() for change in changes]])
        try:
            game.check(state, seat, wrong)
        except IllegalDecision as error:
            answers.append(error.to_json())
    told["choices"] = canonical(choices.to_json())
    told["answers to wrong decisions"] = canonical(answers)
    told["forecast"] = canonical(game.forecast(view, seat, choices.default()))
    return told
