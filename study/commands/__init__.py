"""The commands for researchers: sim, tournament, duplicate, history, bench, opening, scenario.

They import late, so that a command starts without what only the others need.
"""

from __future__ import annotations

import typer

from study.commands.campaign import history, opening
from study.commands.scenarios import check, show
from study.commands.simulation import bench, sim
from study.commands.tables import duplicate, tournament


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (sim, tournament, duplicate, history, bench, opening):
        app.command()(command)
    scenarios = typer.Typer(no_args_is_help=True, help="Check a scenario of one's own, or show one.")
    scenarios.command()(check)
    scenarios.command()(show)
    app.add_typer(scenarios, name="scenario")
