"""Orders: what a seat tells its people each season, as arrays inside and as a decision outside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from engine.jsontypes import JSON, Decision
from rules.calendar import WINTER, season_of
from rules.convictions import EXPLANATIONS

if TYPE_CHECKING:
    from rules.state import State

IntArray = NDArray[np.int64]
KIND = "orders"
KINDS = ("debate", KIND, "reckoning")
TASKS = ("fields", "furnaces", "waterworks", "workshops", "sidelines")
RATIONS = ("thin", "even", "full", "free")
KITCHENS = ("closed", "open")
CADRES = ("expert", "even", "red")
NOBODY = "none"
HOLD = "hold"
WINTER_FIELDS = ("report", "delivery", "search", "machines")
_RATION_OF = {name: place for place, name in enumerate(RATIONS)}
_KITCHENS_OF = {name: place for place, name in enumerate(KITCHENS)}
_CADRES_OF = {name: place - 1 for place, name in enumerate(CADRES)}


@dataclass(slots=True)
class Orders:
    """Orders of a batch: int64 arrays (matches, seats), one for each order column of the state, in its units."""

    fields: IntArray
    furnaces: IntArray
    waterworks: IntArray
    workshops: IntArray
    sidelines: IntArray
    ration: IntArray
    kitchens: IntArray
    cadres: IntArray
    melt: IntArray
    relief_to: IntArray
    relief: IntArray
    report: IntArray
    delivery: IntArray
    search: IntArray
    machines: IntArray
    card: IntArray
    discard: IntArray


ORDER_FIELDS = tuple(f.name for f in fields(Orders))


def give_orders(state: State, orders: Orders, seats: IntArray | None = None) -> None:
    """Write orders into the state, for the provinces in `seats` (matches, seats) or for all in board order."""
    winter = season_of(state.turn) == WINTER
    where: Any = ... if seats is None else (np.arange(state.matches)[:, None], seats)
    for name in ORDER_FIELDS:
        if winter or name not in WINTER_FIELDS:
            getattr(state, f"order_{name}")[where] = getattr(orders, name)


def keep_orders(state: State, before: State, where: NDArray[np.bool_]) -> None:
    """Put the orders of an earlier state back where (matches, provinces) says so."""
    for name in ORDER_FIELDS:
        array = getattr(state, f"order_{name}")
        np.copyto(array, getattr(before, f"order_{name}"), where=where)


def to_decision(values: Mapping[str, int], winter: bool, keys: tuple[str, ...], cards: tuple[str, ...]) -> Decision:
    """Return a decision from one seat's order columns; `keys` are the provinces and `cards` the cards.

    In their order.
    """
    decision: Decision = {
        "kind": KIND,
        "brigades": {task: int(values[task]) for task in TASKS},
        "ration": RATIONS[values["ration"]],
        "kitchens": KITCHENS[values["kitchens"]],
        "cadres": CADRES[values["cadres"] + 1],
        "melt": int(values["melt"]),
        "relief_to": NOBODY if values["relief_to"] < 0 else keys[values["relief_to"]],
        "relief": int(values["relief"]),
        "card": NOBODY if values["card"] < 0 else cards[values["card"]],
        "discard": NOBODY if values["discard"] < 0 else cards[values["discard"]],
    }
    if winter:
        decision |= {name: int(values[name]) for name in WINTER_FIELDS}
    return decision


def from_decision(decision: Mapping[str, JSON], keys: tuple[str, ...], cards: tuple[str, ...]) -> dict[str, int]:
    """Return the order columns of a checked decision; the fields of winter are left out in other seasons."""
    made = cast("Mapping[str, Any]", decision)
    to, card, discard = made["relief_to"], made["card"], made["discard"]
    values: dict[str, int] = {
        **made["brigades"],
        "ration": _RATION_OF[made["ration"]],
        "kitchens": _KITCHENS_OF[made["kitchens"]],
        "cadres": _CADRES_OF[made["cadres"]],
        "melt": made["melt"],
        "relief_to": -1 if to == NOBODY else keys.index(to),
        "relief": made["relief"],
        "card": -1 if card == NOBODY else cards.index(card),
        "discard": -1 if discard == NOBODY else cards.index(discard),
    }
    for name in WINTER_FIELDS:
        if name in made:
            values[name] = made[name]
    return values


def decision_of(
    values: Mapping[str, int], kind: str, winter: bool, keys: tuple[str, ...], cards: tuple[str, ...]
) -> Decision:
    """Return a decision of any kind from one seat's order columns; `columns_of` is its reverse."""
    if kind == "debate":
        motion = HOLD if values["motion"] < 0 else cards[values["motion"]]
        return {"kind": kind, "motion": motion, "stake": int(values["stake"])}
    if kind == "reckoning":
        return {"kind": kind, "explanation": EXPLANATIONS[values["explanation"]]}
    return to_decision(values, winter, keys, cards)


def columns_of(decision: Mapping[str, JSON], keys: tuple[str, ...], cards: tuple[str, ...]) -> dict[str, int]:
    """Return the order columns of a checked decision of any kind."""
    if decision["kind"] == "debate":
        motion = str(decision["motion"])
        return {"motion": -1 if motion == HOLD else cards.index(motion), "stake": _whole(decision["stake"])}
    if decision["kind"] == "reckoning":
        return {"explanation": EXPLANATIONS.index(str(decision["explanation"]))}
    return from_decision(decision, keys, cards)


def _whole(value: JSON) -> int:
    assert isinstance(value, int)
    return value


def orders_of(state: State, match: int, province: int) -> dict[str, int]:
    """Return the order columns that stand for one province of one match."""
    return {name: int(getattr(state, f"order_{name}")[match, province]) for name in ORDER_FIELDS}
