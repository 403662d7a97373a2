"""The board: provinces as groups of hexes, their regions and neighbours, and what was known of them in 1957."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from rules.datafile import data_path, fault, load_model

IntArray = NDArray[np.int64]
_STEPS = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))


class LabelModel(BaseModel):
    """Where the name stands: the first hex (q, r) of a horizontal run of `run` hexes."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    q: int
    r: int
    run: Annotated[int, Field(ge=1, le=8)]


class ProvinceModel(BaseModel):
    """A province as it stands in `board.toml`: facts of 1957 and its hexes."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    key: Annotated[str, Field(pattern=r"^[a-z][a-z-]{1,30}$")]
    region: str
    people_1957_thousand: Annotated[int, Field(gt=0)]
    townspeople_1957_thousand: Annotated[int, Field(ge=0)]
    grain_1957_kt: Annotated[int, Field(gt=0)]
    deaths_1957_per_10000: Annotated[int, Field(ge=0, le=1000)]
    kitchens_1959_permille: Annotated[int, Field(ge=0, le=1000)]
    confidence: str
    hexes: Annotated[list[Annotated[list[int], Field(min_length=2, max_length=2)]], Field(min_length=1)]
    label: LabelModel


class BoardModel(BaseModel):
    """The whole of `board.toml`."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    regions: list[str]
    province: list[ProvinceModel]


@dataclass(frozen=True)
class Board:
    """The board in use: provinces in file order, an adjacency matrix, and the facts of 1957 as arrays (provinces,)."""

    regions: tuple[str, ...]
    provinces: tuple[ProvinceModel, ...]
    keys: tuple[str, ...]
    adjacent: IntArray
    people_rural: IntArray
    people_urban: IntArray
    grain: IntArray
    kitchens: IntArray
    deaths_rate: IntArray

    def index(self, key: str) -> int:
        """Return the column of a province.

        Raises:
            KeyError: when there is no such province.
        """
        try:
            return self.keys.index(key)
        except ValueError:
            raise KeyError(key) from None

    def neighbours(self, key: str) -> tuple[str, ...]:
        """Return the keys of the provinces that touch `key`, in board order."""
        return tuple(k for k, touches in zip(self.keys, self.adjacent[self.index(key)], strict=True) if touches)

    def mask(self, where: tuple[str, ...]) -> IntArray:
        """Return (provinces,) of 0 and 1: the provinces and regions named; all of them for an empty tuple."""
        if not where:
            return np.ones(len(self.keys), dtype=np.int64)
        rows = [int(p.key in where or p.region in where) for p in self.provinces]
        return np.array(rows, dtype=np.int64)


def adjacency(provinces: tuple[ProvinceModel, ...]) -> IntArray:
    """Return (provinces, provinces) of 0 and 1: two provinces touch when a hex of one touches a hex of the other."""
    owner = {(q, r): i for i, p in enumerate(provinces) for q, r in p.hexes}
    table = np.zeros((len(provinces), len(provinces)), dtype=np.int64)
    for (q, r), i in owner.items():
        for dq, dr in _STEPS:
            j = owner.get((q + dq, r + dr), i)
            if j != i:
                table[i, j] = 1
    return table


@lru_cache(maxsize=1)
def load_board() -> Board:
    """Load `board.toml`.

    Raises:
        RulesError: when a region is unknown, a hex is given twice or a province touches none.
    """
    path = data_path("board.toml")
    model = load_model(path, BoardModel)
    seen: set[tuple[int, int]] = set()
    for row, p in enumerate(model.province):
        if p.region not in model.regions:
            raise fault(
                path, ("province", row, "region"), f"unknown region {p.region!r}", f"use one of {model.regions}", p.key
            )
        for q, r in p.hexes:
            if (q, r) in seen:
                problem = f"hex [{q}, {r}] is given twice"
                raise fault(path, ("province", row, "hexes"), problem, "give each hex to one province", p.key)
            seen.add((q, r))
    provinces = tuple(model.province)
    touching = adjacency(provinces)
    for row, p in enumerate(provinces):
        if not touching[row].any():
            problem = "the province touches no other"
            raise fault(path, ("province", row, "hexes"), problem, "move its hexes to the others", p.key)

    def column(values: list[int]) -> IntArray:
        return np.array(values, dtype=np.int64)

    return Board(
        regions=tuple(model.regions),
        provinces=provinces,
        keys=tuple(p.key for p in provinces),
        adjacent=touching,
        people_rural=column([1000 * (p.people_1957_thousand - p.townspeople_1957_thousand) for p in provinces]),
        people_urban=column([1000 * p.townspeople_1957_thousand for p in provinces]),
        grain=column([p.grain_1957_kt for p in provinces]),
        kitchens=column([p.kitchens_1959_permille for p in provinces]),
        deaths_rate=column([p.deaths_1957_per_10000 for p in provinces]),
    )
