"""The command `desktop`: a game in a window of its own, on this screen or at a table on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from client.errors import ClientError
from client.words import words

if TYPE_CHECKING:
    from client.desktop.app import App
    from client.desktop.scene import Scene

_LEAST, _MOST = 75, 200


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command(help=words("cli-desktop"))(desktop)


def desktop(
    connect: Annotated[str | None, typer.Option(help=words("cli-desktop-connect"), metavar="URL")] = None,
    scenario: Annotated[str | None, typer.Option(help=words("cli-scenario"), metavar="NAME")] = None,
    seats: Annotated[str | None, typer.Option(help=words("cli-seats"), metavar="NAMES")] = None,
    provinces: Annotated[str | None, typer.Option(help=words("cli-provinces"), metavar="NAMES")] = None,
    scale: Annotated[int | None, typer.Option(help=words("cli-desktop-scale"), min=_LEAST, max=_MOST)] = None,
    language: Annotated[str | None, typer.Option(help=words("cli-language"), metavar="CODE")] = None,
) -> None:
    """Open the window.

    Raises:
        ClientError: when an option is wrong, or no window can be opened.
    """
    from client.cli import speak

    speak(language)
    given = {"--scenario": scenario, "--seats": seats, "--provinces": provinces}
    if connect is not None:
        for option, value in given.items():
            if value is not None:
                raise ClientError("desk-with", option=option)
        from client.wire.address import Address

        Address.read(connect)
    wish = None
    if any(value is not None for value in given.values()):
        from client.local import read_wish

        wish = read_wish(scenario or "quick", seats, provinces, None)
    from client.desktop.settings import read_settings

    settings, whole = read_settings()
    if language is not None:
        settings.language = language
    if scale is not None:
        settings.scale = scale

    def first(app: App) -> Scene:
        from client.desktop.scenes.home import Home

        return Home(app, "" if whole else words("desk-settings-broken"))

    import pygame

    from client.desktop.app import App

    try:
        app = App(settings, first)
    except pygame.error as error:
        raise ClientError("desk-window", reason=str(error)) from None
    if wish is not None:
        from client.desktop.scenes.new_game import NewGame

        app.push(NewGame(app, scenario or "quick", wish.leaders if seats is not None else None, wish.provinces))
    elif connect is not None:
        from client.desktop.scenes.join import Join

        app.push(Join(app, connect))
    app.run()
