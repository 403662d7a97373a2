"""Checks of a game's states: steps, clones, dumps and views."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from typing import TypeVar

import numpy as np

from engine.chance import Chance
from engine.conformance.play import moments, random_match, text_of
from engine.game import EVERYTHING, PUBLIC, Game
from engine.jsontypes import JSON

S = TypeVar("S")


def check_step(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that a step changes nothing it is given, repeats exactly, and knows no order of seats."""
    chance = Chance.of(seed)
    for state, decisions in moments(random_match(game, scenario, seats, seed, max_turns)):
        where = f"turn {game.turn(state)}"
        before = (game.digest(state), text_of(game.dump(state), f"{where}: the dump"))
        decided = text_of(decisions, f"{where}: a decision")
        first = game.step(state, decisions, chance)
        assert text_of(decisions, "decisions") == decided, f"{where}: the step changes the decisions it is given"
        assert (game.digest(state), text_of(game.dump(state), f"{where}: the dump")) == before, (
            f"{where}: the step changes the state it is given"
        )
        made = (game.digest(first.state), text_of([*first.events], f"{where}: an event"), first.sealed)
        backwards = dict(reversed(decisions.items()))
        for again, name in ((decisions, "a second time"), (backwards, "with the seats in another order")):
            step = game.step(state, again, chance)
            found = (game.digest(step.state), text_of([*step.events], f"{where}: an event"), step.sealed)
            assert found == made, f"{where}: the step comes out differently {name}"


def check_clone(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that a clone is equal and shares no changeable array, list, dict or set with its original.

    Frozen dataclasses inside the state, and objects that are no dataclasses, count as unchangeable.
    """
    chance = Chance.of(seed)
    for state, decisions in moments(random_match(game, scenario, seats, seed, max_turns)):
        where = f"turn {game.turn(state)}"
        twin = game.clone(state)
        assert game.digest(twin) == game.digest(state), f"{where}: a clone has another digest"
        mine = list(_changeable(state, "state"))
        arrays = [(path, part) for path, part in mine if isinstance(part, np.ndarray)]
        others = {id(part): path for path, part in mine}
        for path, part in _changeable(twin, "state"):
            if isinstance(part, np.ndarray):
                shared = [name for name, array in arrays if np.shares_memory(part, array)]
            else:
                shared = [others[id(part)]] if id(part) in others else []
            assert not shared, f"{where}: {path} of a clone is {shared[0]}"
        went = [game.digest(game.step(each, decisions, chance).state) for each in (state, twin)]
        assert went[0] == went[1], f"{where}: a clone goes another way than its original"


def check_round_trip(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that a state dumped, written as JSON, read and loaded is the same state."""
    chance = Chance.of(seed)
    for state, decisions in moments(random_match(game, scenario, seats, seed, max_turns)):
        where = f"turn {game.turn(state)}"
        copy = game.load(json.loads(text_of(game.dump(state), f"{where}: the dump")))
        assert game.digest(copy) == game.digest(state), f"{where}: a loaded state has another digest"
        assert game.deciding(copy) == game.deciding(state), f"{where}: a loaded state asks other seats"
        for viewer in (*seats, PUBLIC, EVERYTHING):
            assert game.view(copy, viewer) == game.view(state, viewer), (
                f"{where}: a loaded state looks different to {viewer}"
            )
        went = [game.digest(game.step(each, decisions, chance).state) for each in (state, copy)]
        assert went[0] == went[1], f"{where}: a loaded state goes another way"


def check_views(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that views, events and forecasts are exact JSON, and that forecasts need the view alone."""
    match = random_match(game, scenario, seats, seed, max_turns)
    chance = Chance.of(seed)
    for state, decisions in moments(match):
        where = f"turn {game.turn(state)}"
        before = game.digest(state)
        for viewer in (*seats, PUBLIC, EVERYTHING):
            text_of(game.view(state, viewer), f"{where}: the view of {viewer}")
        for seat, decision in decisions.items():
            view = game.view(state, seat)
            seen = text_of(view, f"{where}: the view of {seat}")
            told = text_of(game.forecast(view, seat, decision), f"{where}: a forecast")
            assert text_of(view, "the view") == seen, f"{where}: a forecast changes the view"
            again = text_of(game.forecast(json.loads(seen), seat, decision), f"{where}: a forecast")
            assert told == again, f"{where}: a forecast changes with a view sent as JSON"
        text_of([*game.step(state, decisions, chance).events], f"{where}: an event")
        assert game.digest(state) == before, f"{where}: looking changes the state"
    for viewer in (*seats, PUBLIC, EVERYTHING):
        text_of(match.view(viewer), f"at the end, the view of {viewer}")
    text_of(match.outcome(), "the outcome")


def _changeable(value: object, path: str, depth: int = 0) -> Iterator[tuple[str, object]]:
    if isinstance(value, np.ndarray):
        if value.flags.writeable:
            yield path, value
    elif isinstance(value, list | tuple):
        if isinstance(value, list):
            yield path, value
        for place, item in enumerate(value):
            yield from _changeable(item, f"{path}[{place}]", depth + 1)
    elif isinstance(value, dict):
        yield path, value
        for key, item in value.items():
            yield from _changeable(item, f"{path}[{key!r}]", depth + 1)
    elif isinstance(value, set | bytearray):
        yield path, value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        frozen = type(value).__dataclass_params__.frozen  # type: ignore[attr-defined]
        if frozen and depth:
            return
        if not frozen:
            yield path, value
        for field in dataclasses.fields(value):
            yield from _changeable(getattr(value, field.name), f"{path}.{field.name}", depth + 1)
