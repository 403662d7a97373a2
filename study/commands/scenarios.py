"""The commands `scenario check` and `scenario show`."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from study.commands.options import say


def check(
    file: Annotated[str, typer.Argument(help="A .toml file, or the name of a scenario of the game.", metavar="FILE")],
) -> None:
    """Check a scenario: say that it is sound and what it comes to, or what is wrong, where, and what would be right."""
    from rules.scenario import find_scenario, summary

    model = find_scenario(file)
    say(f"{file}: sound")
    say(summary(model))


def show(
    name: Annotated[str, typer.Argument(help="A scenario's name or a .toml file.")],
) -> None:
    """Show every field of a scenario, those left out with their defaults."""
    from rules.scenario import find_scenario

    say(json.dumps(find_scenario(name).model_dump(mode="json"), indent=1))
