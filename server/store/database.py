"""Connections to SQLite and PostgreSQL: how they are made, and how the schema is brought up to date."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool, StaticPool

from server.store.address import named
from server.store.errors import SchemaError, StoreUnavailable
from server.store.schema import VERSION_TABLE, metadata

BUSY_MS = 5000
"""How long SQLite waits for another program's lock."""
CONNECT_S = 10
"""How long a connection to PostgreSQL may take to be made."""
COMMAND_S = 30
"""How long PostgreSQL may take over one statement."""
_MIGRATION_LOCK = 0x67_72_65_61_74
"""The advisory lock in PostgreSQL under which one process at a time migrates."""


def engine_of(url: URL, connections: int) -> AsyncEngine:
    """Return the pool of connections that matches are read and written through."""
    if url.get_backend_name() == "sqlite":
        engine = create_async_engine(url, pool_size=connections, max_overflow=0)
        _set_up_sqlite(engine.sync_engine, foreign_keys=True)
        return engine
    return create_async_engine(
        url,
        pool_size=connections,
        max_overflow=0,
        pool_pre_ping=True,
        connect_args={"timeout": CONNECT_S, "command_timeout": COMMAND_S},
    )


def single_engine_of(url: URL) -> AsyncEngine:
    """Return what makes single connections for work of any length: migrations, and waiting for notices."""
    if url.get_backend_name() == "sqlite":
        engine = create_async_engine(url, poolclass=NullPool)
        _set_up_sqlite(engine.sync_engine, foreign_keys=False)  # a migration may have to make a table anew
        return engine
    return create_async_engine(url, poolclass=NullPool, connect_args={"timeout": CONNECT_S})


def writing(engine: AsyncEngine) -> AsyncEngine:
    """Return the engine for transactions that write: in SQLite they take their lock at once, so that none is stale."""
    return engine.execution_options(greatleap_writes=True)


def writer_of(url: URL) -> Engine:
    """Return SQLite's one connection for transactions that write, which a thread of its own uses without a loop."""
    engine = create_engine(
        url.set(drivername="sqlite+pysqlite"),
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
        execution_options={"greatleap_writes": True},
    )
    _set_up_sqlite(engine, foreign_keys=True)
    return engine


def make_private(url: URL) -> None:
    """Make the file of a store in SQLite, if it is not there, and let nobody but its owner read it.

    Raises:
        StoreUnavailable: when that cannot be.
    """
    path = Path(url.database or "")
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if path.stat().st_mode & 0o077 and os.name == "posix":
            path.chmod(0o600)
    except OSError as error:
        reason = f"{named(url)} cannot be opened: {error.strerror}; its folder must be there and be writable"
        raise StoreUnavailable(reason, "unwritable") from error


def find(url: URL) -> None:
    """Refuse a store in SQLite whose file is not there.

    Raises:
        StoreUnavailable: when it is not.
    """
    if not Path(url.database or "").is_file():
        raise StoreUnavailable(f"{named(url)} is not there; name the one that the server uses", "no_store")


async def migrate(engine: AsyncEngine, url: URL) -> None:
    """Bring the schema up to the newest revision, in one transaction.

    Raises:
        SchemaError: when the store is of a newer version, or has tables of another program.
    """
    async with writing(engine).begin() as connection:
        await connection.run_sync(_migrate, named(url))


def newest() -> str:
    """Return the revision that this version reads and writes."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    assert revision is not None
    return revision


async def driver_connection(connection: AsyncConnection) -> Any:  # asyncpg's and aiosqlite's have no type in common
    """Return the driver's own connection."""
    raw = await connection.get_raw_connection()
    return raw.driver_connection


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the migrations up to a revision on a connection whose transaction the caller ends."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _migrate(connection: Connection, name: str) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    current = context.get_current_revision()
    if current == newest():
        return
    if current is None:
        taken = set(inspect(connection).get_table_names()) & set(metadata.tables)
        if taken:
            tables = " and ".join(sorted(taken))
            raise SchemaError(f"{name} has tables {tables} of another program; name another store", "not_a_store")
    else:
        known = [script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()]
        if current not in known:
            raise SchemaError(
                f"{name} was written by a newer version of Great Leap (schema {current}; this version knows "
                f"{newest()}); install that version or name another store",
                "newer_schema",
            )
    upgrade(connection)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _set_up_sqlite(engine: Engine, *, foreign_keys: bool) -> None:
    pragmas = (
        f"PRAGMA busy_timeout = {BUSY_MS}",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA secure_delete = ON",  # what is deleted is gone from the file
        f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}",
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: object) -> None:  # SQLAlchemy's adapter of the driver's connection
        connection.isolation_level = None  # the driver begins no transactions; the next function does
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        kind = "IMMEDIATE" if connection.get_execution_options().get("greatleap_writes") else "DEFERRED"
        connection.exec_driver_sql(f"BEGIN {kind}")
