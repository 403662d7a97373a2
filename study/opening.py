"""Openings: the state at the beginning of a later season, the centre followed everywhere until then."""

from __future__ import annotations

import json

import numpy as np

from engine.chance import Chance
from rules.scenario import load_scenario
from rules.state import COLUMNS, NAMES
from rules.world import make_world
from study.batch import Table, open_batch, seasons

_FRESH = (
    "seated",
    "rural_start",
    "deaths",
    "deaths_season",
    "removed",
    "overrun",
    "overrun_melt",
    "steel",
    "iron",
)
_START_STANDING = "standing"


def make_opening(turn: int, seed: str) -> str:
    """Return a recorded opening as JSON text: column -> one number a province, or one for the nation.

    What a scenario counts from its own beginning (deaths, steel made, leaders removed, par) starts at nothing, standing
    at the usual start.
    """
    world = make_world(load_scenario("campaign"))
    chance = Chance.of(seed)
    table = Table((), np.zeros((1, 0), dtype=np.int64), "line")
    state = open_batch(world, table, chance, with_par=False)
    for _ in seasons(state, world, table, chance):
        if state.turn == turn:
            break
    rows: dict[str, list[int]] = {}
    for name in NAMES:
        values = getattr(state, name)[0]
        fresh = name in _FRESH or name.startswith("par_") or name == "outsider"
        rows[name] = [0] * len(values) if fresh else values.tolist()
    rows[_START_STANDING] = [world.numbers.standing_start] * world.provinces
    assert set(rows) == set(COLUMNS)
    return "{\n" + ",\n".join(f'"{name}": {json.dumps(values)}' for name, values in rows.items()) + "\n}"
