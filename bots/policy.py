"""What every policy shares: its shape, and how brigades are handed out in order of urgency."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.chance import Chance
from rules.calendar import AUTUMN, SPRING, SUMMER
from rules.orders import ORDER_FIELDS, TASKS, Orders
from rules.sight import Sight

IntArray = NDArray[np.int64]
Wish: TypeAlias = tuple[str, Any]


Vote: TypeAlias = "tuple[IntArray, IntArray]"


@dataclass(frozen=True)
class Leader:
    """Who leads a province: orders each season, a vote in each debate, an explanation in the reckoning.

    Each is a function of a `Sight` of a whole batch and of chance of the leader's own.
    """

    orders: Policy
    debate: Callable[[Sight, Chance], Vote]
    reckon: Callable[[Sight, Chance], IntArray]


class Policy(Protocol):
    """A way to lead a province."""

    def __call__(self, sight: Sight, chance: Chance, /) -> Orders:
        """Return orders for every province of the batch.

        `chance` is for policies that draw, on a stream of their own.
        """
        ...


def hands_needed(sight: Sight) -> int:
    """Return the brigades that the fields need this season (0 in winter)."""
    n = sight.world.numbers
    return {SPRING: n.hands_spring, SUMMER: n.hands_summer, AUTUMN: n.hands_autumn}.get(sight.season, 0)


def place_brigades(sight: Sight, wishes: list[Wish], rest: str) -> dict[str, IntArray]:
    """Hand out the brigades: each wish (task, how many) in turn as long as there are any left, what remains to `rest`.

    Returns:
        Task -> int64 array (matches, provinces); the tasks of a province add up to its brigades.
    """
    left = sight.brigades().copy()
    placed = {task: np.zeros(sight.shape, dtype=np.int64) for task in TASKS}
    for task, wish in wishes:
        got = np.minimum(np.maximum(wish, 0), left)
        placed[task] += got
        left -= got
    placed[rest] += left
    return placed


_QUIET = MappingProxyType(
    {"ration": 1, "kitchens": 0, "cadres": 0, "melt": 0, "relief_to": -1, "relief": 0, "report": 1000, "delivery": 1000,
     "search": 0, "machines": 0, "card": -1, "discard": -1}
)  # fmt: skip


@lru_cache(maxsize=1024)
def _everywhere(value: int, shape: tuple[int, int]) -> IntArray:
    """Return the same number for every seat, read only."""
    return np.broadcast_to(np.int64(value), shape)


def _spread(value: IntArray | int, shape: tuple[int, int]) -> IntArray:
    """Return one number a seat."""
    if isinstance(value, int):
        return _everywhere(value, shape)
    return value if value.shape == shape else np.broadcast_to(value, shape)


def make_orders(sight: Sight, brigades: dict[str, IntArray], **settings: IntArray | int) -> Orders:
    """Return orders from placed brigades and settings (an int stands for every province); what is left out is quiet.

    Raises:
        KeyError: when a setting is not an order.
    """
    for name in settings:
        if name not in _QUIET:
            raise KeyError(name)
    values: dict[str, IntArray | int] = {**_QUIET, **settings}
    if not isinstance(values["melt"], int) or values["melt"] > 0:
        values["melt"] = np.minimum(values["melt"], sight.own.tools // sight.world.numbers.lot)
    table = {name: _spread(value, sight.shape) for name, value in values.items()}
    return Orders(**{name: brigades[name] if name in brigades else table[name] for name in ORDER_FIELDS})
