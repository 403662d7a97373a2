"""How groups of writes reach the database: through the pool, or in SQLite by a connection and a thread of their own."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Connection, Engine
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine

from server.store.database import writer_of
from server.store.errors import StoreError
from server.store.writes import Write, append_unasked, commit


class Writing(ABC):
    """What carries out one group of writes after the other, in transactions of `engine`."""

    engine: Engine

    @abstractmethod
    async def commit(self, writes: Sequence[Write]) -> list[StoreError | None]:
        """Return, when a group is on the disk, for each write None or why it is refused.

        Raises:
            SQLAlchemyError, OSError: when the database does not do it; nothing of the group is kept then.
        """

    @abstractmethod
    async def close(self) -> None:
        """End what was opened for it."""


def writing_of(url: URL, engine: AsyncEngine) -> Writing:
    """Return how a store is written; `engine` is its pool, for transactions that write."""
    return _InThread(writer_of(url)) if url.get_backend_name() == "sqlite" else _ThroughPool(engine)


class _ThroughPool(Writing):
    def __init__(self, engine: AsyncEngine) -> None:
        self._pool = engine
        self.engine = engine.sync_engine

    async def commit(self, writes: Sequence[Write]) -> list[StoreError | None]:
        async with self._pool.begin() as connection:
            return await connection.run_sync(commit, writes)

    async def close(self) -> None:
        """Leave the pool to its owner."""


class _InThread(Writing):
    """SQLite from its own thread: a group goes there and back once, where aiosqlite goes for each of its statements."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._thread = ThreadPoolExecutor(1, "store")
        self._kept: Connection | None = None

    async def commit(self, writes: Sequence[Write]) -> list[StoreError | None]:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._commit, writes)

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    def _close(self) -> None:
        if self._kept is not None:
            self._kept.close()
        self.engine.dispose()

    def _commit(self, writes: Sequence[Write]) -> list[StoreError | None]:
        if self._kept is None or self._kept.closed or self._kept.invalidated:
            self._kept = self.engine.connect()
        connection = self._kept
        with connection.begin() as transaction:
            if append_unasked(connection, writes):
                return [None] * len(writes)
            transaction.rollback()
        with connection.begin():
            return commit(connection, writes)
