"""The command `play`: a game at this machine, in the browser or in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from client.errors import ClientError
from client.words import words

_MOST_PORT = 65535
_IN_TERMINAL = "campaign"
"""The scenario that is played in the terminal when none is named; in the browser the start screen asks."""


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command(help=words("cli-play"))(play)


def play(
    file: Annotated[Path | None, typer.Argument(help=words("cli-resume-file"), metavar="[FILE]")] = None,
    scenario: Annotated[str | None, typer.Option(help=words("cli-scenario"), metavar="NAME|FILE.toml")] = None,
    seats: Annotated[str | None, typer.Option(help=words("cli-seats"), metavar="NAMES")] = None,
    provinces: Annotated[str | None, typer.Option(help=words("cli-provinces"), metavar="NAMES")] = None,
    seed: Annotated[str | None, typer.Option(help=words("cli-seed"), metavar="TEXT")] = None,
    mode: Annotated[str | None, typer.Option(help=words("cli-mode"), metavar="historical|open")] = None,
    save: Annotated[Path | None, typer.Option(help=words("cli-save"), metavar="FILE")] = None,
    resume: Annotated[bool, typer.Option("--resume", help=words("cli-resume"))] = False,
    terminal: Annotated[bool, typer.Option("--terminal", help=words("cli-terminal"))] = False,
    port: Annotated[int | None, typer.Option(help=words("cli-play-port"), min=0, max=_MOST_PORT)] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help=words("cli-no-browser"))] = False,
    language: Annotated[str | None, typer.Option(help=words("cli-language"), metavar="CODE")] = None,
) -> None:
    """Play a new game, or go on with one."""
    from client.cli import speak

    speak(language)
    chosen = {"scenario": scenario, "seats": seats, "provinces": provinces, "mode": mode}
    kept = {"seed": seed, "save": save}
    if resume:
        _refuse("resume-with", **chosen, **kept)
    elif file is not None:
        raise ClientError("file-without-resume", file=str(file))
    site = None
    if terminal or file is not None:
        _refuse("browser-only", **{"port": port, "no-browser": no_browser or None})
    else:
        from client.web.site import built_site

        site = built_site()
        if site is None:
            print(words("play-not-built"))
    if site is None:
        _play_in_terminal(file, resume, seed, save, scenario or _IN_TERMINAL, seats, provinces, mode)
        return
    _refuse("terminal-only", **kept)
    filled = {} if resume else _filled(**chosen)
    screen = "resume" if resume else "new" if filled else ""
    from client.browser import Home
    from client.server_commands import explained

    with explained():
        Home(site, language, screen, filled).serve(port, browser=not no_browser)


def _refuse(code: str, **options: object) -> None:
    """Refuse the first option that was given.

    Raises:
        ClientError: for it.
    """
    for name, value in options.items():
        if value is not None:
            raise ClientError(code, option=f"--{name}")


def _filled(scenario: str | None, seats: str | None, provinces: str | None, mode: str | None) -> dict[str, str | None]:
    """Return what the start screen is filled in with.

    Raises:
        ClientError, RulesError: when an option is wrong, or is for the terminal only.
    """
    from client.local import ANALYST, read_wish
    from rules.scenario import scenario_keys

    given = (scenario, seats, provinces, mode)
    if all(one is None for one in given):
        return {}
    wish = read_wish(scenario or _IN_TERMINAL, seats, provinces, mode)
    if scenario is not None and scenario not in scenario_keys():
        raise ClientError("terminal-only", option=f"--scenario {scenario}")
    if ANALYST in wish.leaders:
        raise ClientError("terminal-only", option=f"--seats {ANALYST}")
    leaders = None if seats is None else ",".join(wish.leaders)
    return {"scenario": scenario, "seats": leaders, "provinces": ",".join(wish.provinces), "mode": mode}


def _play_in_terminal(
    file: Path | None,
    resume: bool,
    seed: str | None,
    save: Path | None,
    scenario: str,
    seats: str | None,
    provinces: str | None,
    mode: str | None,
) -> None:
    from client.sitting import sit_down

    if resume:
        from client.local import resume_table
        from client.saves import latest

        sit_down(resume_table(file or latest()), begins=False)
        return
    from secrets import token_hex

    from client.local import open_table
    from client.saves import new_path

    path = new_path(scenario, save)
    seed = token_hex(16) if seed is None else seed
    sit_down(open_table(scenario, seats, provinces, seed, path, mode), begins=True)
