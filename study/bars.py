"""The bars of history: what a campaign led everywhere by the line must come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rules.calendar import SEASONS, YEARS, season_of, year_of
from study.history import Causes, Run
from study.record import index_of_1957, national


@dataclass(frozen=True)
class Bar:
    """One bar: what was measured, and the bounds it must keep."""

    name: str
    value: float
    low: float
    high: float

    @property
    def met(self) -> bool:
        """Return whether the value lies within the bounds."""
        return self.low <= self.value <= self.high


def history_bars(run: Run, causes: Causes) -> Iterator[Bar]:
    """Yield every bar of history for one run; relative errors in %, shares in % or points, deaths in millions."""
    record = national()
    for year in YEARS:
        row = run.years[year]
        yield Bar(
            f"grain output {year}, error in %",
            _error(row.grain_output_mt, record["grain_output"][year]),
            -3,
            3,
        )
        wanted = 100 * record["grain_procurement_net"][year] / record["grain_output"][year]
        yield Bar(f"net procurement {year}, error in points", 100 * row.procurement_net_share - wanted, -2, 2)
        yield Bar(
            f"usable steel {year}, error in %",
            _error(row.steel_usable_mt, record["steel_output"][year]),
            -12,
            12,
        )
    useless = 100 * (1 - run.years[1958].steel_usable_mt / run.years[1958].steel_declared_mt)
    yield Bar("useless share of the steel declared in 1958, %", useless, 25, 100)
    lowest = min(row.livestock_index for row in run.years.values())
    yield Bar(
        "large livestock at its lowest, error in %",
        _error(lowest, min(index_of_1957("large_livestock").values())),
        -4,
        4,
    )
    lowest = min(row.pigs_index for row in run.years.values())
    yield Bar("pigs at their lowest, error in %", _error(lowest, min(index_of_1957("pigs").values())), -10, 10)
    yield Bar("excess deaths 1958-62, millions", run.deaths, 17, 23)
    yield Bar("share of them in 1960, %", 100 * run.years[1960].excess_deaths_m / run.deaths, 50, 70)
    worst = sorted(range(len(run.season_deaths)), key=lambda turn: -run.season_deaths[turn])[:2]
    names = {f"{SEASONS[season_of(turn)]} {year_of(turn)}" for turn in worst}
    yield Bar(
        "spring 1960 and winter 1959/60 are the worst two seasons (1: yes)",
        float(names == {"spring 1960", "winter 1959"}),
        1,
        1,
    )
    for cause, low, high in (("diversion", 25, 41), ("hunger", 20, 36), ("weather", 5, 21)):
        if cause in causes.output_loss:
            yield Bar(f"output loss 1959-61 through {cause}, %", 100 * causes.output_loss[cause], low, high)
    if "procurement" in causes.deaths:
        yield Bar("deaths fall with procurement at the share of 1957, %", 100 * causes.deaths["procurement"], 40, 60)


def _error(value: float, wanted: float) -> float:
    return 100 * (value / wanted - 1)
