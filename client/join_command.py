"""The command `join`: play at a table on a server."""

from __future__ import annotations

from typing import Annotated, Literal, cast, get_args

import typer

from client.errors import ClientError
from client.words import words

_MOST_SEAT = 8


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command(help=words("cli-join"))(join)


def join(
    url: Annotated[str, typer.Argument(help=words("cli-join-url"), metavar="URL")],
    code: Annotated[str | None, typer.Option(help=words("cli-join-code"), metavar="CODE")] = None,
    create: Annotated[str | None, typer.Option(help=words("cli-join-create"), metavar="SCENARIO")] = None,
    resume: Annotated[bool, typer.Option("--resume", help=words("cli-join-resume"))] = False,
    token: Annotated[str | None, typer.Option(help=words("cli-join-token"), metavar="TOKEN")] = None,
    name: Annotated[str | None, typer.Option(help=words("cli-join-name"), metavar="NAME")] = None,
    watch: Annotated[bool, typer.Option("--watch", help=words("cli-join-watch"))] = False,
    seat: Annotated[int | None, typer.Option(help=words("cli-join-seat"), min=1, max=_MOST_SEAT)] = None,
    seats: Annotated[str | None, typer.Option(help=words("cli-join-seats"), metavar="NAMES")] = None,
    provinces: Annotated[str | None, typer.Option(help=words("cli-provinces"), metavar="NAMES")] = None,
    clock: Annotated[str | None, typer.Option(help=words("cli-join-clock"), metavar="TIME")] = None,
    mode: Annotated[str | None, typer.Option(help=words("cli-mode"), metavar="historical|open")] = None,
    begin: Annotated[str, typer.Option(help=words("cli-join-begin"), metavar="host|ready")] = "host",
    stand_in: Annotated[str, typer.Option(help=words("cli-join-stand-in"), metavar="BOT")] = "pragmatist",
    way: Annotated[str | None, typer.Option(help=words("cli-join-way"), metavar="socket|stream")] = None,
    terminal: Annotated[bool, typer.Option("--terminal", help=words("cli-terminal"))] = False,
    language: Annotated[str | None, typer.Option(help=words("cli-language"), metavar="CODE")] = None,
) -> None:
    """Play at a table on a server, or watch it."""
    from client.cli import speak
    from client.joining import Wish, join_table
    from client.wire.lines import Way
    from rules.scenario import LEADERS, MODES
    from server.protocol.base import Begin

    speak(language)
    known: tuple[tuple[str, str | None, tuple[str, ...]], ...] = (
        ("--mode", mode, MODES),
        ("--begin", begin, get_args(Begin)),
        ("--stand-in", stand_in, LEADERS),
        ("--way", way, get_args(Way)),
    )
    for option, value, allowed in known:
        if value is not None and value not in allowed:
            raise ClientError("option", option=option, value=value[:40], allowed=", ".join(allowed))
    if not terminal:
        print(words("terminal-used"))
    join_table(
        Wish(
            url=url,
            code=code,
            token=token,
            create=create,
            resume=resume,
            name=name,
            watch=watch,
            seat=seat,
            seats=seats,
            provinces=provinces,
            clock=clock,
            mode=mode,
            begin=begin,
            stand_in=stand_in,
            way=cast('Literal["socket", "stream"] | None', way),
        )
    )
