"""The national record, from `rules/data/history/national.csv`."""

from __future__ import annotations

import csv
from functools import lru_cache

from rules.calendar import YEARS
from rules.datafile import data_path


@lru_cache(maxsize=1)
def national() -> dict[str, dict[int, float]]:
    """Return series -> year -> value, in the units of the file (Mt, kg a head, millions, %)."""
    with data_path("history", "national.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row["series"]: {int(k): float(v) for k, v in row.items() if k.isdigit() and v} for row in rows}


def index_of_1957(series: str) -> dict[int, float]:
    """Return a series of the years played as an index, 1957 = 1000."""
    values = national()[series]
    return {year: 1000 * values[year] / values[1957] for year in YEARS}


def rations_per_kept() -> float:
    """Return how much trade grain country people ate for each kg that was kept, in 1957.

    What was kept is also seed and feed.
    """
    series = national()
    return series["rural_grain_consumption"][1957] / series["rural_grain_retained"][1957]
