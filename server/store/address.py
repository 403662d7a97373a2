"""Where a store is: the addresses that `--store` takes."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from server.store.errors import StoreAddressError

_FILE = "a file as sqlite+aiosqlite:///PATH"
_FORMS = f"{_FILE}, or a database as postgresql+asyncpg://USER:PASSWORD@HOST/DATABASE"
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


def file_address(path: Path) -> str:
    """Return the address of the store in a file."""
    return URL.create("sqlite+aiosqlite", database=str(path.absolute())).render_as_string(hide_password=False)


def read_address(text: str) -> URL:
    """Return a store's address with its driver; the driver may be left out.

    Raises:
        StoreAddressError: when it names no store; the text of the error holds no password.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise StoreAddressError(f"this store's address cannot be read; give {_FORMS}") from None
    driver = _DRIVERS.get(url.drivername)
    if driver is None:
        raise StoreAddressError(f"a store cannot be {url.drivername!r}; give {_FORMS}")
    if driver.startswith("sqlite"):
        if url.database in (None, "", ":memory:") or str(url.database).startswith("file:") or url.query or url.host:
            raise StoreAddressError(f"{named(url)} names no file; give {_FILE}")
    elif not url.database:
        raise StoreAddressError(f"{named(url)} names no database; give {_FORMS}")
    return url.set(drivername=driver)


def named(url: URL) -> str:
    """Return how a store is called in messages: its file, or its address without a password."""
    if url.get_backend_name() == "sqlite" and url.database:
        return f"the store {url.database}"
    safe = url.difference_update_query(["password"]) if "password" in url.query else url
    return f"the store {safe.render_as_string(hide_password=True)}"


def is_shared(url: URL) -> bool:
    """Whether several server processes may serve from this store at once: only PostgreSQL tells them of changes."""
    return url.get_backend_name() == "postgresql"
