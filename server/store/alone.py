"""One server alone on a store that processes cannot share: a claim that ends with the process, however it ends."""

from __future__ import annotations

import sqlite3

from sqlalchemy.engine import URL

from server.store.address import named
from server.store.errors import StoreUnavailable

SUFFIX = ".serving"


class Claim:
    """The claim on a store in SQLite: a lock on a file beside it, which the system lets go of when the process ends."""

    def __init__(self, url: URL) -> None:
        """Claim the store.

        Raises:
            StoreUnavailable: when another server has it.
        """
        self._connection = sqlite3.connect(f"{url.database}{SUFFIX}", timeout=0, isolation_level=None)
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            self._connection.close()
            reason = f"{named(url)} is served by another process already; end that one, or use PostgreSQL for several"
            raise StoreUnavailable(reason, "served") from error

    def close(self) -> None:
        """Let go of the store."""
        self._connection.close()
