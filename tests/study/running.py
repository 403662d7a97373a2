"""The commands for researchers run in this process, without the client around them."""

from __future__ import annotations

import typer
from typer.testing import CliRunner, Result

from study.commands import register


def invoke(*args: str) -> Result:
    """Run a command; what it refused is in `exception`."""
    app = typer.Typer()
    register(app)
    return CliRunner().invoke(app, args)
