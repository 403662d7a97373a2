"""The dials: the fixed vocabulary that cards turn and the season reads."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Annotated

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from rules.datafile import data_path, fault, load_model

IntArray = NDArray[np.int64]


@dataclass(slots=True)
class Dials:
    """The dials of one season: each an int64 array (1 or matches, provinces).

    Units and bounds stand in `dials.toml`.
    """

    line: IntArray
    boast: IntArray
    belief: IntArray
    steel_plan: IntArray
    procurement: IntArray
    exports: IntArray
    imports: IntArray
    plant_less: IntArray
    effort: IntArray
    weather: IntArray
    pests: IntArray
    close_planting: IntArray
    kitchens: IntArray
    free_supply: IntArray
    communes: IntArray
    plots: IntArray
    search: IntArray
    melt: IntArray
    furnaces: IntArray
    waterworks: IntArray
    furnace_quality: IntArray
    machine_growth: IntArray
    industry_use: IntArray
    aid: IntArray
    expertise: IntArray
    trust: IntArray
    flight: IntArray
    town_growth: IntArray
    relief: IntArray
    campaign: IntArray
    audit: IntArray
    standing: IntArray
    influence: IntArray
    tools: IntArray
    cattle: IntArray
    pigs: IntArray
    water: IntArray
    zeal: IntArray
    inspect: IntArray
    shield: IntArray
    quota: IntArray
    furnace_yield: IntArray


class DialModel(BaseModel):
    """One dial as it stands in `dials.toml`; `scope` says whether a card may name places for it."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    unit: str
    base: int
    low: int
    high: int
    scope: Annotated[str, Field(pattern="^(nation|province)$")]
    meaning: str


class DialsModel(BaseModel):
    """The whole of `dials.toml`."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    dial: dict[str, DialModel]


NAMES = tuple(f.name for f in fields(Dials))


@lru_cache(maxsize=1)
def load_dials() -> dict[str, DialModel]:
    """Load `dials.toml`, in the order of `Dials`.

    Raises:
        RulesError: when the file and the vocabulary differ.
    """
    path = data_path("dials.toml")
    found = load_model(path, DialsModel).dial
    for name in sorted(set(found) ^ set(NAMES)):
        problem = "the file and the vocabulary differ"
        raise fault(path, ("dial", name), problem, f"the dials are {', '.join(NAMES)}")
    return {name: found[name] for name in NAMES}


def row_of(dials: Dials, row: int) -> Dials:
    """Return the dials of one match of a batch, each (1, provinces); those that all share stay shared."""
    table = {}
    for name in NAMES:
        array = getattr(dials, name)
        table[name] = array if array.shape[0] == 1 else array[row : row + 1].copy()
        table[name].setflags(write=False)
    return Dials(**table)
