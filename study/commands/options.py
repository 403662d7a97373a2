"""What the commands for researchers share: options, the default table, and where they write."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

JSON = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
SEATS = Annotated[str, typer.Option(help="Leaders of the table, 1 to 8, with commas.")]
SCENARIO = Annotated[str, typer.Option(help="A scenario's name or a .toml file.")]
COMPANY = "pragmatist,protector,careerist,line"


def say(text: str) -> None:
    """Write a line to the output."""
    typer.echo(text)


@contextmanager
def counting(what: str, total: int, silent: bool) -> Iterator[Callable[[int], None]]:
    """Show on the error output how many of `total` are done, and give the function that counts some more."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (what, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=silent) as progress:
        task = progress.add_task("", total=total)
        yield lambda done: progress.advance(task, done)


def leaders_of(seats: str) -> tuple[str, ...]:
    """Return the leaders named in `line,zealot,...`."""
    return tuple(name.strip() for name in seats.split(","))
