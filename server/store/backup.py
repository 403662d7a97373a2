"""A copy of a whole store, taken while it is in use."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from sqlalchemy.engine import URL

from server.store.address import named
from server.store.errors import StoreError
from server.store.trouble import explained


async def back_up(url: URL, target: Path) -> None:
    """Copy a store to a new file: of SQLite a database, of PostgreSQL an archive that `pg_restore` reads.

    The copy is as the store was at one moment, its owner alone may read it, and it has its name only when it is
    whole and on the disk.

    Raises:
        StoreError: when the file is there already, cannot be written, or `pg_dump` is missing or fails.
    """
    if target.exists():
        raise StoreError(f"{target} is there already; a backup replaces nothing, name another file", "backup_exists")
    part = target.with_name(f"{target.name}.part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        try:
            copy = _copy_sqlite if url.get_backend_name() == "sqlite" else _dump_postgresql
            await asyncio.to_thread(copy, url, part)
            _to_disk(part)
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        reason = f"cannot write {target}: {error.strerror}; name a file in a folder that can be written"
        raise StoreError(reason, "backup_unwritable") from error


def _copy_sqlite(url: URL, part: Path) -> None:
    if not Path(url.database or "").is_file():
        raise StoreError(f"{named(url)} is not there", "no_store")
    try:
        with closing(sqlite3.connect(url.database or "")) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
            (state,) = copy.execute("PRAGMA integrity_check").fetchone()
            if state != "ok":
                raise StoreError(f"{named(url)} is damaged: {state}", "damaged")
    except sqlite3.Error as error:
        raise explained(error, f"{named(url)}, or its backup {part},") from error


def _dump_postgresql(url: URL, part: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise StoreError(
            "a backup of PostgreSQL is made by its own program pg_dump, which is not on the PATH; install "
            "PostgreSQL's client programs (on Debian and Ubuntu: apt install postgresql-client)",
            "no_pg_dump",
        )
    query = {name: value if isinstance(value, str) else value[0] for name, value in url.query.items()}
    settings = {
        "PGHOST": url.host or query.get("host"),
        "PGPORT": str(url.port or query.get("port") or ""),
        "PGUSER": url.username or query.get("user"),
        "PGPASSWORD": url.password or query.get("password"),
        "PGDATABASE": url.database,
    }
    ran = subprocess.run(
        [program, "--format=custom", "--no-owner", "--no-privileges", "--no-password", "--file", str(part)],
        env={**os.environ, **{name: value for name, value in settings.items() if value}},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        said = (ran.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise StoreError(f"{named(url)} was not backed up; pg_dump says: {said}", "backup_failed")


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
