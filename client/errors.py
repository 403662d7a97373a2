"""What the client refuses: an option, a file or a command of a player, told in one line of words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from client.words import words
from engine.errors import EngineError, LogError, ReplayError


class ClientError(EngineError, ValueError):
    """Raised for an option or a command that cannot be followed; `code` names the message `error-<code>`."""

    def __init__(self, code: str, **args: str | int) -> None:
        """Put the message into words."""
        super().__init__(code, words(f"error-{code}", **args))
        self.details = args


class Stopped(Exception):  # noqa: N818 - not an error: the player goes, and the game is kept
    """Raised when the player leaves the table or the input ends."""


@contextmanager
def about(path: Path) -> Iterator[None]:
    """Name the file in what is wrong with a log.

    Raises:
        ClientError: bad-log, with file, line, record and reason.
    """
    try:
        yield
    except (LogError, ReplayError) as error:
        raise ClientError("bad-log", file=str(path), reason=str(error)) from None
