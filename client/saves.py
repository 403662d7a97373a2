"""Where games are kept: one `.leap` file each, in the folder of the user's data unless another is named."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from client.errors import ClientError

if TYPE_CHECKING:
    from engine.course import OnRecord
    from engine.records import Record

SUFFIX = ".leap"


def data_folder() -> Path:
    """Return the folder of the user's data."""
    from platformdirs import user_data_path

    return user_data_path("greatleap", appauthor=False)


def folder() -> Path:
    """Return the folder of saved games; it is made when the first game is kept."""
    return data_folder() / "games"


def new_path(scenario: str, wanted: Path | None) -> Path:
    """Return the file for a new game: the one wanted, else a new name in the folder of saved games.

    Raises:
        ClientError: when the file is there already, or its folder is not.
    """
    if wanted is None:
        stem = Path(scenario).stem
        return folder() / f"{datetime.now().astimezone():%Y-%m-%d}-{stem}-{secrets.token_hex(3)}{SUFFIX}"
    if wanted.exists():
        raise ClientError("save-exists", file=str(wanted))
    if not wanted.parent.is_dir():
        raise ClientError("save-folder", folder=str(wanted.parent))
    return wanted


def latest() -> Path:
    """Return the saved game that was played last.

    Raises:
        ClientError: when there is none.
    """
    games = sorted(folder().glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime)
    if not games:
        raise ClientError("no-games", folder=str(folder()))
    return games[-1]


def keep_in(path: Path, seed: str) -> OnRecord:
    """Return an `on_record` that keeps a match in a file, and makes the folder of saved games for its first record."""
    from engine import log as logs

    keep = logs.keeper(path, seed)

    def kept(record: Record) -> None:
        if record.n == 0 and path.parent == folder():
            path.parent.mkdir(parents=True, exist_ok=True)
        keep(record)

    return kept
