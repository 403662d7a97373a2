"""The commands `sim` and `bench`: many games without a table to watch, and how fast they go."""

from __future__ import annotations

import json
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from study.commands.options import COMPANY, JSON, SCENARIO, SEATS, counting, leaders_of, say

if TYPE_CHECKING:
    from study.simulate import Summary


def sim(
    games: Annotated[int, typer.Option(help="How many games.", min=1, max=10_000_000)] = 1000,
    seed: Annotated[str, typer.Option(help="Seed; game n is played with the seed SEED/n.")] = "1",
    seats: SEATS = COMPANY,
    scenario: SCENARIO = "campaign",
    out: Annotated[Path | None, typer.Option(help="Write one row a seat to FILE.csv or FILE.parquet.")] = None,
    workers: Annotated[int, typer.Option(help="Processes.", min=1, max=256)] = 1,
    as_json: JSON = False,
) -> None:
    """Play many games with bots and tell who won."""
    from rules.scenario import load_scenario
    from study.simulate import Block, blocks, check_leaders, simulate
    from study.tables import open_rows

    leaders = leaders_of(seats)
    check_leaders(leaders)
    model = load_scenario(scenario)
    with (
        open_rows(out) if out else nullcontext() as rows,
        counting("Games", games, as_json) as count,
    ):

        def each(block: Block) -> None:
            count(block.games)
            if rows is not None:
                rows.write(block.rows)

        total = simulate(blocks(model, leaders, games, seed, workers), each)
    if as_json:
        say(json.dumps(total.to_json()))
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


def bench(
    games: Annotated[int, typer.Option(help="Games of the batch study.", min=64, max=1_000_000)] = 2048,
    as_json: JSON = False,
) -> None:
    """Measure the speed of a season, a view, a forecast and a batch study on this machine."""
    from importlib import import_module

    figures = import_module("benchmarks.bench").measure(games).to_json()
    if as_json:
        say(json.dumps(figures))
        return
    for name, value in figures.items():
        say(f"{name:>24}  {value}")
