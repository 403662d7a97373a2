"""Nothing in the data is idle: every dial turns something, every number counts, every column is used."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from bots.registry import POLICIES
from engine.chance import Chance
from rules.cards import Card, Effect
from rules.dials import load_dials
from rules.game import advance
from rules.orders import ORDER_FIELDS, Orders, give_orders
from rules.parameters import describe_parameters, load_parameters
from rules.scenario import load_scenario
from rules.season.resolve import play_season
from rules.setup import begin, set_up
from rules.sight import sight_of
from rules.state import COLUMNS, DEBATE, NAMES, ORDERS, RECKONING, State
from rules.verdict import legacy, verdicts
from rules.world import World, make_world
from tests.rules.table import course, world_of

LEADERS = ("line", "random", "protector")
Trace = list[tuple[str, np.ndarray]]


def played(world: World) -> tuple[State, Trace]:
    """Play with several policies side by side; return the end and a trace of all columns and verdicts.

    Two provinces of three sit at the table.
    """
    provinces = world.provinces
    state, chance = set_up(world, (np.arange(provinces)[None, :] % 3 < 2).astype(np.int64)), Chance.of("vocabulary")
    begin(state, world, chance)
    turn_about = np.arange(provinces)[None, :] % len(LEADERS)
    trace: Trace = []
    while not state.over:
        sight = sight_of(state, world)
        if state.phase == DEBATE:
            votes = [POLICIES[name].debate(sight, chance) for name in LEADERS]
            state.order_motion[:] = np.choose(turn_about, [motion for motion, _ in votes])
            state.order_stake[:] = np.choose(turn_about, [stake for _, stake in votes])
        if state.phase == RECKONING:
            state.order_explanation[:] = POLICIES["random"].reckon(sight, chance)
        trace += [(name, getattr(state, name).copy()) for name in NAMES]
        if state.phase != ORDERS:
            advance(state, world, chance)
            trace += [(name, getattr(state, name).copy()) for name in NAMES]
            continue
        every = [POLICIES[name].orders(sight, chance) for name in LEADERS]
        orders = {f: np.choose(turn_about, [np.asarray(getattr(o, f)) for o in every]) for f in ORDER_FIELDS}
        give_orders(state, Orders(**orders))
        trace += [(f"order_{name}", getattr(state, f"order_{name}").copy()) for name in ORDER_FIELDS]
        play_season(state, world, chance)
        trace += [(name, getattr(state, name).copy()) for name in NAMES]
    trace += [("verdict", verdicts(state.deaths, state.rural_start, world)), ("legacy", legacy(state, world))]
    return state, trace


@pytest.fixture(scope="module")
def usual() -> Trace:
    return played(world_of())[1]


def differs(one: Trace, two: Trace) -> bool:
    return len(one) != len(two) or any(not np.array_equal(a, b) for (_, a), (_, b) in zip(one, two, strict=True))


@pytest.mark.parametrize("name", load_dials())
def test_every_dial_turns_something(name: str, usual: Trace) -> None:
    world, dial = world_of(), load_dials()[name]
    half = max((dial.high - dial.low) // 2, 1)
    amount = half if dial.base + half <= dial.high else -half
    mask = np.ones(world.provinces, dtype=np.int64)
    card = Card("of-the-test", "event", 0, 0, world.cards[0].model, (Effect(name, amount, 0, 0, mask),))
    other = replace(world, cards=(*world.cards, card))
    assert differs(played(other)[1], usual), f"the dial {name} ({dial.meaning}) does nothing"


@pytest.mark.parametrize("name", describe_parameters())
def test_every_number_counts(name: str, usual: Trace) -> None:
    """Half as much again, or if that does nothing (it may be a limit) a tenth."""
    scenario = "open-campaign" if name.startswith("open_") else "campaign"
    base = usual if scenario == "campaign" else played(world_of(scenario))[1]
    value = getattr(load_parameters(), name)
    for other in (value + max(value // 2, 1), max(value // 10, 1)):
        numbers = load_parameters()
        setattr(numbers, name, other)
        if differs(played(make_world(load_scenario(scenario), numbers))[1], base):
            return
    raise AssertionError(f"{name} ({describe_parameters()[name].meaning}) does nothing")


@pytest.mark.parametrize("name", NAMES)
def test_every_column_is_used(name: str, usual: Trace) -> None:
    values = {getattr(state, name).tobytes() for state in course()} | {
        array.tobytes() for key, array in usual if key == name
    }
    audience = COLUMNS[name].audience
    # No script lays a card down, and none carries a motion here: test_hands and test_debate see these two move.
    constant = {"seated", "rural_start", "order_discard", "passed"}
    if audience == "hidden" or name in constant:
        return
    assert len(values) > 1, f"{name} ({COLUMNS[name].meaning}) never changes"
