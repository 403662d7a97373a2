"""The commands `tournament` and `duplicate`: leaders compared over many tables."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.errors import SetupError
from study.commands.options import COMPANY, JSON, SCENARIO, SEATS, counting, leaders_of, say

if TYPE_CHECKING:
    from study.duplicate import Duplicate
    from study.tournament import Standings


def tournament(
    tables: Annotated[int, typer.Option(help="How many tables.", min=1, max=10_000_000)] = 400,
    seed: Annotated[str, typer.Option(help="Seed; table n is played with the seed SEED/n.")] = "1",
    seats: SEATS = COMPANY,
    scenario: SCENARIO = "campaign",
    mode: Annotated[
        str | None, typer.Option(help="How cards come: historical or open; else as the scenario says.")
    ] = None,
    workers: Annotated[int, typer.Option(help="Processes.", min=1, max=256)] = 1,
    block: Annotated[int, typer.Option(help="Tables played at once; 0: a size that fits.", min=0, max=65_536)] = 0,
    as_json: JSON = False,
) -> None:
    """Play many tables with seats rotated; tell who won, with which conviction, and which choices were made."""
    from rules.scenario import MODES, load_scenario
    from study.simulate import check_leaders
    from study.tournament import count_tables
    from study.tournament import tournament as played

    leaders = leaders_of(seats)
    check_leaders(leaders)
    model = load_scenario(scenario)
    if mode is not None and mode not in MODES:
        raise SetupError("bad_mode", f"unknown mode {mode!r}; use {' or '.join(MODES)}", "--mode")
    if mode is not None:
        model = model.model_copy(update={"mode": mode})
    with counting("Tables", tables, as_json) as count:
        found = played(model, leaders, tables, seed, workers, block)
        total = count_tables(found, lambda part: count(part.tables))
    if as_json:
        say(json.dumps(total.to_json()))
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
    seats: SEATS = COMPANY,
    scenario: SCENARIO = "campaign",
    as_json: JSON = False,
) -> None:
    """Play one deal at many tables, leaders rotated, and rank those who led the same province."""
    from rules.scenario import load_scenario
    from study.duplicate import compare_logs, play_duplicate

    found = compare_logs(files) if files else play_duplicate(load_scenario(scenario), leaders_of(seats), tables, seed)
    if as_json:
        say(json.dumps(found.to_json()))
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
