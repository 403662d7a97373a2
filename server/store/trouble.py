"""What the errors of the drivers mean to whoever runs the server."""

from __future__ import annotations

import sqlite3

import asyncpg
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from server.store.errors import SchemaError, StoreError, StoreUnavailable

TROUBLE: tuple[type[Exception], ...] = (
    SQLAlchemyError,
    OSError,
    TimeoutError,
    sqlite3.Error,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
)
"""What the drivers and SQLAlchemy raise when a database does not do what it is asked."""

# Primary result codes of SQLite, and SQLSTATEs (or their classes) of PostgreSQL: code, what is wrong, what to do.
_SQLITE = {
    sqlite3.SQLITE_PERM: ("unwritable", "may not be written; give the server's user the right to"),
    sqlite3.SQLITE_BUSY: ("locked", "is locked by another program for too long; end that program"),
    sqlite3.SQLITE_LOCKED: ("locked", "is locked by another program for too long; end that program"),
    sqlite3.SQLITE_READONLY: ("unwritable", "may only be read; give the server's user the right to write it"),
    sqlite3.SQLITE_IOERR: ("disk", "cannot be read or written: the disk reports an error"),
    sqlite3.SQLITE_CORRUPT: ("damaged", "is damaged; put back a backup"),
    sqlite3.SQLITE_FULL: ("full", "cannot grow: the disk is full; make room on it"),
    sqlite3.SQLITE_CANTOPEN: ("unwritable", "cannot be opened; its folder must be there and be writable"),
    sqlite3.SQLITE_NOTADB: ("not_a_store", "is no SQLite database; name another file"),
}
_POSTGRESQL = {
    "28P01": ("login", "refuses the password; put the right one into the address or into PGPASSWORD"),
    "28": ("login", "refuses this user; see the address, and pg_hba.conf on the server"),
    "3D000": ("no_database", "has no such database; make it with createdb"),
    "42501": ("rights", "does not let this user do that; let it own the database"),
    "25006": ("unwritable", "is read-only; name the one that takes writes"),
    "53100": ("full", "cannot grow: its disk is full; make room on it"),
    "53300": ("connections", "takes no more connections; raise max_connections or run fewer processes"),
    "53": ("resources", "is out of memory or disk; see its log"),
    "57P": ("away", "is stopping or starting; it is tried again"),
    "08": ("away", "broke the connection; it is tried again"),
}


def explained(error: BaseException, where: str) -> StoreError:
    """Return what an error of a driver means; `where` names the store, without a password."""
    if isinstance(error, StoreError):
        return error
    code, what = _meaning(error)
    kind = SchemaError if code == "not_a_store" else StoreUnavailable
    made = kind(f"{where} {what}", code)
    made.__cause__ = error
    return made


def _meaning(error: BaseException) -> tuple[str, str]:
    chain = _chain(error)
    for each in chain:
        number = getattr(each, "sqlite_errorcode", None)
        if number is not None and number & 0xFF in _SQLITE:
            return _SQLITE[number & 0xFF]
        state = getattr(each, "sqlstate", None)
        if isinstance(state, str):
            for length in (5, 3, 2):
                if state[:length] in _POSTGRESQL:
                    return _POSTGRESQL[state[:length]]
    if any(isinstance(each, PoolTimeout) for each in chain):
        return "busy", "has no free connection for too long; it has more to do than it can"
    if any(isinstance(each, TimeoutError) for each in chain):
        return "away", "does not answer in time; see whether it runs"
    if any(isinstance(each, DBAPIError) and each.connection_invalidated for each in chain):
        return "away", "broke the connection; it is tried again"
    if any(isinstance(each, OSError) for each in chain):
        return "away", f"cannot be reached: {chain[-1]}"
    return "unavailable", f"did not do it: {chain[-1]}"


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in found:
        found.append(following)
        following = getattr(following, "orig", None) or following.__cause__
    return found
