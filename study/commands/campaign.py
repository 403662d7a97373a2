"""The commands `history` and `opening`: the campaign as the centre wanted it, beside the record or up to a season."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from engine.errors import SetupError
from study.commands.options import JSON, say

if TYPE_CHECKING:
    from study.history import Causes, Run


def history(
    seed: Annotated[str, typer.Option(help="Seed of the run.")] = "1",
    without: Annotated[list[str] | None, typer.Option(help="Switch a cause off; may be repeated.")] = None,
    as_json: JSON = False,
) -> None:
    """Play the campaign as the centre wanted it, and set it beside the record."""
    from rules.scenario import CAUSES
    from study.history import find_causes, run_history, to_json

    off = [cause for cause in CAUSES if cause in (without or [])]
    for name in without or []:
        if name not in CAUSES:
            raise SetupError("bad_cause", f"unknown cause {name!r}; use some of {', '.join(CAUSES)}", "--without")
    run = run_history(seed, off)
    causes = find_causes(seed, run, off)
    if as_json:
        say(json.dumps(to_json(run, causes)))
    else:
        _print_history(run, causes, off)


def _print_history(run: Run, causes: Causes, off: Sequence[str]) -> None:
    from rich.console import Console
    from rich.table import Table

    from rules.calendar import SEASONS, YEARS, season_of, year_of
    from study.bars import history_bars
    from study.record import index_of_1957, national

    console = Console()
    record = national()
    net = {year: record["grain_procurement_net"][year] / record["grain_output"][year] * 100 for year in YEARS}
    rows = (
        ("Grain output, Mt", "grain_output_mt", record["grain_output"], 1, 1),
        ("Net procurement, %", "procurement_net_share", net, 100, 1),
        ("Usable steel, Mt", "steel_usable_mt", record["steel_output"], 1, 2),
        ("Large livestock, 1957 = 1000", "livestock_index", index_of_1957("large_livestock"), 1, 0),
        ("Pigs, 1957 = 1000", "pigs_index", index_of_1957("pigs"), 1, 0),
        ("Ration, kg a country head", "ration_kg", record["rural_grain_consumption"], 1, 0),
    )
    title = "Model and record" + (f", without {', '.join(off)}" if off else "")
    table = Table(title=title, title_justify="left")
    table.add_column("")
    for year in YEARS:
        table.add_column(str(year), justify="right")
    for label, name, wanted, scale, digits in rows:
        values = {year: getattr(run.years[year], name) * scale for year in YEARS}
        table.add_row(label, *(f"{values[year]:.{digits}f}" for year in YEARS))
        table.add_row("  record", *(f"{wanted[year]:.{digits}f}" for year in YEARS))
        table.add_row("  error", *(_difference(name, values[year], wanted[year]) for year in YEARS), end_section=True)
    table.add_row("Steel declared, Mt", *(f"{run.years[year].steel_declared_mt:.2f}" for year in YEARS))
    table.add_row("Excess deaths, millions", *(f"{run.years[year].excess_deaths_m:.2f}" for year in YEARS))
    console.print(table)
    console.print(
        f"Excess deaths 1958-62: {run.deaths:.1f} million. The literature has 15 to 45, the source text some 20."
    )
    worst = sorted(range(len(run.season_deaths)), key=lambda turn: -run.season_deaths[turn])[:6]
    listed = ", ".join(f"{SEASONS[season_of(t)]} {year_of(t)} {run.season_deaths[t]:.2f}" for t in worst)
    console.print(f"Seasons of most deaths, millions: {listed}")
    shares = Table(title="Causes, one switched off at a time", title_justify="left")
    for name in ("Cause", "Share of the output lost 1959-61", "Share of the deaths"):
        shares.add_column(name, justify="left" if name == "Cause" else "right")
    for cause, share in causes.output_loss.items():
        shares.add_row(cause, f"{100 * share:.1f} %", f"{100 * causes.deaths[cause]:.1f} %")
    console.print(shares)
    if not off:
        missed = [bar for bar in history_bars(run, causes) if not bar.met]
        console.print("All bars of history are met." if not missed else "Bars missed:")
        for bar in missed:
            console.print(f"  {bar.name}: {bar.value:.2f}, wanted {bar.low:g} to {bar.high:g}")


def _difference(name: str, value: float, wanted: float) -> str:
    if name == "procurement_net_share":
        return f"{value - wanted:+.1f}"
    return f"{100 * (value / wanted - 1):+.1f} %"


def opening(
    year: Annotated[int, typer.Option(help="Year of the season to open with.")] = 1960,
    season: Annotated[str, typer.Option(help="spring, summer, autumn or winter.")] = "winter",
    seed: Annotated[str, typer.Option(help="Seed of the run that leads there.")] = "opening",
) -> None:
    """Print the state at the beginning of a season, the centre followed until then, as an opening for a scenario."""
    from rules.calendar import SEASONS, TURNS, turn_of
    from study.opening import make_opening

    if season not in SEASONS or not 0 < turn_of(year, season) < TURNS:
        raise SetupError(
            "bad_season",
            f"no opening in {season} {year}; name a season from summer 1958 to winter 1962",
            "--season",
        )
    say(make_opening(turn_of(year, season), seed))
