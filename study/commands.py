"""The commands for researchers: sim, tournament, duplicate, history, bench, opening, scenario."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.errors import SetupError

if TYPE_CHECKING:
    from study.duplicate import Duplicate
    from study.history import Causes, Run
    from study.simulate import Summary
    from study.tournament import Standings

_JSON = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
_SEATS = Annotated[str, typer.Option(help="Leaders of the table, 1 to 8, with commas.")]
_SCENARIO = Annotated[str, typer.Option(help="A scenario's name or a .toml file.")]
_COMPANY = "pragmatist,protector,careerist,line"


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command()(sim)
    app.command()(tournament)
    app.command()(duplicate)
    app.command()(history)
    app.command()(bench)
    app.command()(opening)
    scenarios = typer.Typer(no_args_is_help=True, help="Check a scenario of one's own, or show one.")
    scenarios.command()(check)
    scenarios.command()(show)
    app.add_typer(scenarios, name="scenario")


def _say(text: str) -> None:
    typer.echo(text)


def _leaders(seats: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in seats.split(","))


def sim(
    games: Annotated[int, typer.Option(help="How many games.", min=1, max=10_000_000)] = 1000,
    seed: Annotated[str, typer.Option(help="Seed; game n is played with the seed SEED/n.")] = "1",
    seats: _SEATS = _COMPANY,
    scenario: _SCENARIO = "campaign",
    out: Annotated[Path | None, typer.Option(help="Write one row a seat to FILE.csv or FILE.parquet.")] = None,
    workers: Annotated[int, typer.Option(help="Processes.", min=1, max=256)] = 1,
    as_json: _JSON = False,
) -> None:
    """Play many games with bots and tell who won."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    from rules.scenario import load_scenario
    from study.simulate import Block, blocks, check_leaders, simulate
    from study.tables import open_rows

    leaders = _leaders(seats)
    check_leaders(leaders)
    model = load_scenario(scenario)
    columns = ("Games", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with (
        open_rows(out) if out else nullcontext() as rows,
        Progress(*columns, console=Console(stderr=True), transient=True, disable=as_json) as progress,
    ):
        task = progress.add_task("", total=games)

        def each(block: Block) -> None:
            progress.advance(task, block.games)
            if rows is not None:
                rows.write(block.rows)

        total = simulate(blocks(model, leaders, games, seed, workers), each)
    if as_json:
        _say(json.dumps(total.to_json()))
    else:
        _print_summary(total)


def _print_summary(total: Summary) -> None:
    from rich.console import Console
    from rich.table import Table

    figures = total.to_json()
    console = Console()
    table = Table(title=f"{total.games} games", title_justify="left")
    for name, justify in (
        ("Leader", "left"),
        ("Seats", "right"),
        ("Won", "right"),
        ("Share of won", "right"),
        ("Excess deaths, mean", "right"),
    ):
        table.add_column(name, justify=justify)  # type: ignore[arg-type]
    won = total.games - total.wins["nobody"]
    deaths = figures["deaths_m"]
    assert isinstance(deaths, dict)
    for name in sorted(total.seats):
        share = f"{100 * total.wins[name] / won:.1f} %" if won else "no game won"
        table.add_row(name, str(total.seats[name]), str(total.wins[name]), share, f"{deaths[name]:.2f} million")
    console.print(table)
    console.print(f"Nobody won {total.wins['nobody']} of {total.games} games.")
    seats = sum(total.verdicts.values())
    console.print(
        "Provinces of the table: "
        + ", ".join(f"{name} {100 * count / seats:.1f} %" for name, count in total.verdicts.items())
    )
    console.print(f"{total.seasons} seasons in {total.seconds:.2f} s, {figures['games_per_s']} games a second")
    console.print(f"hash {total.hash}", soft_wrap=True)


def tournament(
    tables: Annotated[int, typer.Option(help="How many tables.", min=1, max=10_000_000)] = 400,
    seed: Annotated[str, typer.Option(help="Seed; table n is played with the seed SEED/n.")] = "1",
    seats: _SEATS = _COMPANY,
    scenario: _SCENARIO = "campaign",
    mode: Annotated[
        str | None, typer.Option(help="How cards come: historical or open; else as the scenario says.")
    ] = None,
    workers: Annotated[int, typer.Option(help="Processes.", min=1, max=256)] = 1,
    block: Annotated[int, typer.Option(help="Tables played at once; 0: a size that fits.", min=0, max=65_536)] = 0,
    as_json: _JSON = False,
) -> None:
    """Play many tables with seats rotated; tell who won, with which conviction, and which choices were made."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    from rules.scenario import MODES, load_scenario
    from study.simulate import check_leaders
    from study.tournament import count_tables
    from study.tournament import tournament as played

    leaders = _leaders(seats)
    check_leaders(leaders)
    model = load_scenario(scenario)
    if mode is not None and mode not in MODES:
        raise SetupError("bad_mode", f"unknown mode {mode!r}; use {' or '.join(MODES)}", "--mode")
    if mode is not None:
        model = model.model_copy(update={"mode": mode})
    columns = ("Tables", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=as_json) as progress:
        task = progress.add_task("", total=tables)
        found = played(model, leaders, tables, seed, workers, block)
        total = count_tables(found, lambda part: progress.advance(task, part.tables))
    if as_json:
        _say(json.dumps(total.to_json()))
    else:
        _print_standings(total)


def _print_standings(total: Standings) -> None:
    from rich.console import Console
    from rich.table import Table

    def share(part: int, whole: int) -> str:
        return f"{100 * part / whole:.1f} %" if whole else "-"

    console = Console()
    table = Table(title=f"{total.tables} tables, {share(total.won, total.tables)} won by anybody", title_justify="left")
    for name in ("Leader", "Seats", "Share of won", "Removed", "Before 1961", "Excess deaths of par"):
        table.add_column(name, justify="left" if name == "Leader" else "right")
    for name, seats in sorted(total.seats.items()):
        table.add_row(
            name,
            str(seats),
            share(total.wins[name], total.won),
            share(total.removed[name], seats),
            share(total.early[name], seats),
            share(total.deaths[name], total.par_deaths[name]),
        )
    console.print(table)
    for title, won, held in (
        ("Conviction", total.convictions, total.held),
        ("Province", total.provinces, total.dealt),
    ):
        table = Table(title=f"Won by {title.lower()}", title_justify="left")
        for name in (title, "Seats", "Share of won"):
            table.add_column(name, justify="left" if name == title else "right")
        for name, seats in sorted(held.items()):
            table.add_row(name, str(seats), share(won[name], total.won))
        console.print(table)
    for title, heads, counts in (
        ("Motions", ("Motion", "On the table", "Backed", "Passed"), total.motions),
        ("Cards of the hands", ("Card", "Could be played", "Played"), total.cards),
    ):
        table = Table(title=title, title_justify="left")
        for name in heads:
            table.add_column(name, justify="left" if name == heads[0] else "right")
        for name, row in counts.items():
            table.add_row(name, *map(str, row))
        console.print(table)
    console.print(f"{total.seconds:.2f} s")
    console.print(f"hash {total.hash}", soft_wrap=True)


def duplicate(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Finished games of one deal to rank, instead of playing.", metavar="FILE.leap"),
    ] = None,
    tables: Annotated[int, typer.Option(help="How many tables play the deal.", min=2, max=4096)] = 4,
    seed: Annotated[str, typer.Option(help="Seed of the deal.")] = "1",
    seats: _SEATS = _COMPANY,
    scenario: _SCENARIO = "campaign",
    as_json: _JSON = False,
) -> None:
    """Play one deal at many tables, leaders rotated, and rank those who led the same province."""
    from rules.scenario import load_scenario
    from study.duplicate import compare_logs, play_duplicate

    found = compare_logs(files) if files else play_duplicate(load_scenario(scenario), _leaders(seats), tables, seed)
    if as_json:
        _say(json.dumps(found.to_json()))
    else:
        _print_duplicate(found)


def _print_duplicate(found: Duplicate) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console()
    heads = ("Rank", "Leader", "Table", "Legacy", "Deaths, m", "Verdict", "Removed", "Points")
    for key, results in found.of_province().items():
        table = Table(title=f"{key}, {results[0].conviction}", title_justify="left")
        for name in heads:
            table.add_column(name, justify="left" if name in ("Leader", "Table", "Verdict") else "right")
        for one in results:
            figures = (f"{one.rank:g}", one.leader, one.table, f"{one.legacy:+d}", f"{one.deaths / 1e6:.2f}")
            table.add_row(*figures, one.verdict, str(one.removed), str(one.points))
        console.print(table)
    table = Table(title=f"Leaders over {found.tables} tables of one deal", title_justify="left")
    for name in ("Leader", "Seats", "Mean rank", "Matchpoints"):
        table.add_column(name, justify="left" if name == "Leader" else "right")
    for name, (seats, rank, share) in found.of_leader().items():
        table.add_row(name, str(seats), f"{rank:.2f}", f"{100 * share:.1f} %")
    console.print(table)
    console.print(
        "Deaths: excess deaths, millions. Points: matchpoints, 2 for each table beaten in the same province, 1 for each"
        " tie; as a share of all that could be had."
    )
    console.print(f"hash {found.hash}", soft_wrap=True)


def history(
    seed: Annotated[str, typer.Option(help="Seed of the run.")] = "1",
    without: Annotated[list[str] | None, typer.Option(help="Switch a cause off; may be repeated.")] = None,
    as_json: _JSON = False,
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
        _say(json.dumps(to_json(run, causes)))
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


def bench(
    games: Annotated[int, typer.Option(help="Games of the batch study.", min=64, max=1_000_000)] = 2048,
    as_json: _JSON = False,
) -> None:
    """Measure the speed of a season, a view, a forecast and a batch study on this machine."""
    from importlib import import_module

    figures = import_module("benchmarks.bench").measure(games).to_json()
    if as_json:
        _say(json.dumps(figures))
        return
    for name, value in figures.items():
        _say(f"{name:>24}  {value}")


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
    _say(make_opening(turn_of(year, season), seed))


def check(
    file: Annotated[str, typer.Argument(help="A .toml file, or the name of a scenario of the game.", metavar="FILE")],
) -> None:
    """Check a scenario: say that it is sound and what it comes to, or what is wrong, where, and what would be right."""
    from rules.scenario import find_scenario, summary

    model = find_scenario(file)
    _say(f"{file}: sound")
    _say(summary(model))


def show(
    name: Annotated[str, typer.Argument(help="A scenario's name or a .toml file.")],
) -> None:
    """Show every field of a scenario, those left out with their defaults."""
    from rules.scenario import find_scenario

    _say(json.dumps(find_scenario(name).model_dump(mode="json"), indent=1))
