"""History: the campaign led everywhere by the line, against the record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.chance import Chance
from rules.calendar import FIRST_YEAR, SEASONS, WINTER, YEARS, season_of, year_of
from rules.scenario import CAUSES, Cause, load_scenario
from rules.world import make_world
from study.batch import Table, open_batch, seasons
from study.record import rations_per_kept

FloatArray = NDArray[np.float64]
LOSS_YEARS = (1959, 1960, 1961)
_GROWTH = 1.01


@dataclass(frozen=True)
class Year:
    """One year of a model run.

    Mt, shares of real output, indices with 1957 = 1000, kg a country head, millions of deaths.
    """

    grain_output_mt: float
    procurement_net_share: float
    steel_usable_mt: float
    steel_declared_mt: float
    livestock_index: float
    pigs_index: float
    ration_kg: float
    excess_deaths_m: float


@dataclass(frozen=True)
class Run:
    """A model run.

    Years of the nation, excess deaths by season (millions), and by province and year output and deaths.
    """

    years: dict[int, Year]
    season_deaths: tuple[float, ...]
    provinces: dict[str, dict[int, tuple[float, float]]]

    @property
    def deaths(self) -> float:
        """Return excess deaths of the whole game, in millions."""
        return sum(self.season_deaths)

    @property
    def output(self) -> float:
        """Return the grain output of 1959-61, in Mt."""
        return sum(self.years[year].grain_output_mt for year in LOSS_YEARS)


def run_history(seed: str, without: Iterable[Cause] = ()) -> Run:
    """Play the campaign with the line in every province, with some causes switched off.

    Excess deaths of a winter count a third to its own calendar year and two thirds to the next; those after 1962 to
    1962.
    """
    scenario = load_scenario("campaign").model_copy(update={"without": list(without)})
    world = make_world(scenario)
    chance = Chance.of(seed)
    table = Table((), np.zeros((1, 0), dtype=np.int64), "line")
    state = open_batch(world, table, chance, with_par=False)
    by_season: list[FloatArray] = []
    records: dict[int, dict[str, FloatArray]] = {}
    names = ("harvest", "delivered", "moved", "steel_year", "iron_year", "cattle", "pigs", "eaten_kt", "people_rural")
    for after in seasons(state, world, table, chance):
        turn = after.turn - 1
        by_season.append(after.deaths_season[0].astype(float))
        if season_of(turn) == WINTER:
            records[year_of(turn)] = {name: getattr(after, name)[0].astype(float) for name in names}
    yearly = _by_calendar_year(by_season)
    weights = world.rural[0].astype(float)
    years: dict[int, Year] = {}
    for year, r in records.items():
        output = r["harvest"].sum()
        years[year] = Year(
            grain_output_mt=output / 1000,
            procurement_net_share=(r["delivered"] + r["moved"]).sum() / output,
            steel_usable_mt=r["steel_year"].sum() / 1000,
            steel_declared_mt=(r["steel_year"] + r["iron_year"]).sum() / 1000,
            livestock_index=float((r["cattle"] * weights).sum() / weights.sum()),
            pigs_index=float((r["pigs"] * weights).sum() / weights.sum()),
            ration_kg=r["eaten_kt"].sum() * 1e6 / r["people_rural"].sum() * rations_per_kept(),
            excess_deaths_m=float(yearly[year].sum() / 1e6),
        )
    provinces = {
        key: {year: (records[year]["harvest"][i] / 1000, yearly[year][i] * 1000 / weights[i]) for year in YEARS}
        for i, key in enumerate(world.board.keys)
    }
    return Run(years, tuple(float(d.sum() / 1e6) for d in by_season), provinces)


def _by_calendar_year(by_season: list[FloatArray]) -> dict[int, FloatArray]:
    yearly = {year: np.zeros_like(by_season[0]) for year in YEARS}
    for turn, deaths in enumerate(by_season):
        year = year_of(turn)
        if season_of(turn) == WINTER:
            yearly[year] = yearly[year] + deaths / 3
            yearly[min(year + 1, YEARS[-1])] += 2 * deaths / 3
        else:
            yearly[year] = yearly[year] + deaths
    return yearly


def expected_output() -> float:
    """Return what 1959-61 would have brought had the harvest of 1957 grown by 1 % a year, in Mt."""
    numbers = make_world(load_scenario("campaign")).numbers
    return sum(numbers.grain_1957 / 1000 * _GROWTH ** (year - FIRST_YEAR + 1) for year in LOSS_YEARS)


@dataclass(frozen=True)
class Causes:
    """Shares of the loss of output 1959-61 and of the excess deaths that vanish when a cause is switched off alone."""

    output_loss: dict[str, float]
    deaths: dict[str, float]


def find_causes(seed: str, base: Run, without: Iterable[Cause] = ()) -> Causes:
    """Switch off each cause in turn, beside those that are off already."""
    off = list(without)
    lost = expected_output() - base.output
    output: dict[str, float] = {}
    deaths: dict[str, float] = {}
    for cause in CAUSES:
        if cause in off:
            continue
        run = run_history(seed, [*off, cause])
        output[cause] = (run.output - base.output) / lost
        deaths[cause] = 1 - run.deaths / base.deaths if base.deaths else 0.0
    return Causes(output, deaths)


def to_json(base: Run, causes: Causes) -> dict[str, object]:
    """Return run and causes as JSON, rounded to what the model can tell."""
    return {
        "national": {
            str(year): {name: round(value, 4) for name, value in vars(row).items()} for year, row in base.years.items()
        },
        "seasons": [
            {"year": year_of(turn), "season": SEASONS[season_of(turn)], "excess_deaths_m": round(deaths, 4)}
            for turn, deaths in enumerate(base.season_deaths)
        ],
        "provinces": {
            _title(key): {
                str(year): {"grain_output_mt": round(output, 4), "excess_deaths_permille": round(deaths, 3)}
                for year, (output, deaths) in rows.items()
            }
            for key, rows in base.provinces.items()
        },
        "causes": {
            "output_loss": {name: round(share, 4) for name, share in causes.output_loss.items()},
            "deaths": {name: round(share, 4) for name, share in causes.deaths.items()},
        },
    }


def _title(key: str) -> str:
    """Return a province's name as the record spells it: "inner-mongolia" is "Inner Mongolia"."""
    return key.replace("-", " ").title()
