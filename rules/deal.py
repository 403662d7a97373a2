"""Dealing: which provinces the seats of a table lead, drawn from the seed where the table does not say."""

from __future__ import annotations

from collections.abc import Sequence

from engine.chance import Chance
from engine.errors import SetupError
from engine.jsontypes import JSON
from rules.board import load_board
from rules.predictions import analysts_named
from rules.scenario import ScenarioModel


def deal(scenario: ScenarioModel, seats: int, seed: str, chosen: Sequence[str] = ()) -> tuple[str, ...]:
    """Return one province for each seat.

    The chosen ones first, then those of the scenario, then any, shuffled by the seed.

    Raises:
        SetupError: when there are not 1 to 8 seats, or a chosen province is unknown or named twice.
    """
    keys = load_board().keys
    if not 1 <= seats <= 8:
        raise SetupError("bad_seats", f"{seats} seats; a table has 1 to 8", "seats")
    for key in chosen:
        if key not in keys:
            raise SetupError("bad_province", f"unknown province {key!r}; use one of {', '.join(keys)}", "province")
    if len(set(chosen)) != len(chosen) or len(chosen) > seats:
        raise SetupError("bad_province", "name each province once, and no more than there are seats", "province")
    order = Chance.of(seed).permutation(0, "deal", len(keys))[0].tolist()
    shuffled = [keys[i] for i in order]
    first = [key for key in shuffled if key in scenario.provinces]
    rest = [key for key in (*first, *(k for k in shuffled if k not in first)) if key not in chosen]
    return (*chosen, *rest[: seats - len(chosen)])


def table_of(
    scenario: ScenarioModel, leaders: Sequence[str], provinces: Sequence[str], analysts: Sequence[str] = ()
) -> tuple[JSON, dict[str, str]]:
    """Return the engine's scenario JSON and its seats.

    The table's leaders in their provinces, the scenario's lead elsewhere, and for each of `analysts`, which names who
    sits there, an analyst.
    """
    seats: dict[str, str] = dict.fromkeys(load_board().keys, scenario.lead)
    seats.update(zip(provinces, leaders, strict=True))
    names = analysts_named(len(analysts))
    seats.update(zip(names, analysts, strict=True))
    option: dict[str, JSON] = {"scenario": scenario.model_dump(mode="json"), "table": [*provinces]}
    return option | ({"analysts": [*names]} if names else {}), seats
