"""Sitting down at a table in the terminal: the note before the game, the game, and how one gets up from it."""

from __future__ import annotations

from client.dates import season_name
from client.errors import Stopped
from client.local import LocalTable
from client.terminal.ending import seats_named
from client.terminal.hotseat import play
from client.terminal.screen import Screen
from client.words import words

INTERRUPTED = 130


def sit_down(table: LocalTable, begins: bool) -> None:
    """Play a table in the terminal.

    Raises:
        KeyboardInterrupt: after Ctrl-C, when it has been said where the game is kept.
    """
    screen = Screen()
    screen.title(words("game-title"))
    screen.say(words("content-note"))
    screen.say()
    screen.say(words("seats-line", seats=", ".join(seats_named(table.leaders).values())))
    screen.line(
        words(
            "kept-in" if begins else "kept-on-in",
            file=str(table.path),
            season=season_name(table.season),
        )
    )
    if table.match.restored is not None:
        screen.say(
            words("restored", dropped=table.match.restored.dropped, kept=table.match.restored.kept), style="bold"
        )
    if begins:
        screen.say(words("commitment", commitment=table.match.log.start.commitment))
        if table.scenario.key != "tutorial":
            screen.say(words("new-here"))
    try:
        if table.mine:
            screen.pause()
        play(table, screen)
    except (Stopped, KeyboardInterrupt) as stop:
        screen.say()
        screen.line(words("saved", file=str(table.path)))
        if isinstance(stop, KeyboardInterrupt):
            raise SystemExit(INTERRUPTED) from None
