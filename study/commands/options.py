"""What the commands for researchers share: options, the default table, and where they write."""

from __future__ import annotations

from typing import Annotated

import typer

JSON = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
SEATS = Annotated[str, typer.Option(help="Leaders of the table, 1 to 8, with commas.")]
SCENARIO = Annotated[str, typer.Option(help="A scenario's name or a .toml file.")]
COMPANY = "pragmatist,protector,careerist,line"


def say(text: str) -> None:
    """Write a line to the output."""
    typer.echo(text)


def leaders_of(seats: str) -> tuple[str, ...]:
    """Return the leaders named in `line,zealot,...`."""
    return tuple(name.strip() for name in seats.split(","))
