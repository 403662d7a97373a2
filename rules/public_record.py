"""The public record: what all could read winter by winter, kept beside the arrays, which know the last winter alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from engine.jsontypes import JSON
from rules.calendar import WINTER, season_of, year_of

if TYPE_CHECKING:
    from rules.state import State


@dataclass(frozen=True, slots=True)
class Winter:
    """What was published in a winter: the harvests reported, kt by province, steel declared and grain procured, kt."""

    turn: int
    reports: tuple[int, ...]
    steel: int
    procured: int


def keep_record(record: tuple[Winter, ...], turn: int, state: State) -> tuple[Winter, ...]:
    """Return the record after a season: in a winter what the single match has published is added."""
    if season_of(turn) != WINTER:
        return record
    reports = tuple(int(kt) for kt in state.report[0])
    return (*record, Winter(turn, reports, int(state.steel_report.sum()), int(state.procured[0, 0])))


def record_shown(record: Iterable[Winter], keys: Sequence[str]) -> list[JSON]:
    """Return the record as a view shows it."""
    return [
        {
            "year": year_of(winter.turn),
            "reports": dict(zip(keys, winter.reports, strict=True)),
            "steel": winter.steel,
            "procured": winter.procured,
        }
        for winter in record
    ]


def dump_record(record: Iterable[Winter]) -> list[JSON]:
    """Return the record as JSON."""
    return [{**asdict(winter), "reports": [*winter.reports]} for winter in record]


def load_record(rows: Iterable[Mapping[str, Any]]) -> tuple[Winter, ...]:
    """Return the record that `dump_record` gave."""
    return tuple(Winter(**{**row, "reports": tuple(row["reports"])}) for row in rows)
