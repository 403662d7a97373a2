"""The store's face: one class for SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Engine, delete, func, select
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from engine.jsontext import parse
from server.entry import KEPT, Entry
from server.store import database
from server.store.address import is_shared, named, read_address
from server.store.alone import Claim
from server.store.backup import back_up
from server.store.errors import BadEntry, StoreError
from server.store.groups import Groups
from server.store.notices import Announcement, Change, listen
from server.store.rows import MatchRow, check_row, check_time, rows_of
from server.store.schema import entries, matches
from server.store.trouble import TROUBLE, explained
from server.store.writes import ANNOUNCEMENTS, Write
from server.store.writing import Writing, writing_of

CONNECTIONS = 5
"""How many connections a process keeps open at most, beside the one that listens."""
_FORGOTTEN_AT_ONCE = 200
_ROW = [matches.c[field.name] for field in fields(MatchRow)]
_ENTRY = [entries.c[name] for name in KEPT]


class Store:
    """Matches and their entries, in SQLite or PostgreSQL.

    Whatever returns without an error is committed and on the disk. Any method raises StoreUnavailable when the
    database does not do what is asked; it may be asked again later. `engine` is the pool of connections.
    """

    def __init__(self, url: URL, engine: AsyncEngine, single: AsyncEngine) -> None:
        """Keep the connections; `open` makes them."""
        self._url = url
        self.engine = engine
        self._single = single
        self._writing = database.writing(engine)
        self._commits: Writing = writing_of(url, self._writing)
        self._groups: Groups[Write] = Groups(self._commit)
        self._claim: Claim | None = None

    @classmethod
    async def open(cls, address: str, *, connections: int = CONNECTIONS, make: bool = True) -> Self:
        """Open the store at an address, made and brought up to the newest schema where that is needed.

        Args:
            address: where it is.
            connections: how many it keeps open at most.
            make: whether a file that is not there is made.

        Raises:
            StoreAddressError: when the address names no store.
            SchemaError: when it is of a newer version, or something else than a store.
            StoreUnavailable: when it cannot be reached, read or written.
        """
        url = read_address(address)
        if url.get_backend_name() == "sqlite":
            await asyncio.to_thread(database.make_private if make else database.find, url)
        store = cls(url, database.engine_of(url, connections), database.single_engine_of(url))
        try:
            async with store._explained():
                await database.migrate(store._single, url)
                async with store.engine.connect() as connection:
                    await connection.execute(select(matches.c.id).limit(1))
        except BaseException:
            await store.close()
            raise
        return store

    @property
    def name(self) -> str:
        """How the store is called in messages; no password is in it."""
        return named(self._url)

    @property
    def writer(self) -> Engine:
        """The engine whose transactions carry out what is created and appended, for those who watch them."""
        return self._commits.engine

    @property
    def shared(self) -> bool:
        """Whether several processes may serve from it at once."""
        return is_shared(self._url)

    def serve_alone(self) -> None:
        """Claim a store that processes cannot share for this one, until it is closed; a shared one is nobody's.

        Others may read and back up a store that is claimed, and not serve from it.

        Raises:
            StoreUnavailable: when another process serves from it.
        """
        if not self.shared and self._claim is None:
            self._claim = Claim(self._url)

    async def close(self) -> None:
        """Finish the writes that wait, and end all connections."""
        await self._groups.drain()
        if self._claim is not None:
            self._claim.close()
        await self._commits.close()
        await self.engine.dispose()
        await self._single.dispose()

    async def create(self, match: MatchRow, first: Sequence[Entry]) -> None:
        """Make a match with its first entries, numbered from 0.

        Raises:
            CodeTaken: when another match that is not over has its join code.
            Conflict: when there is a match of this id.
            BadEntry: when the row or an entry cannot be held.
        """
        check_row(match)
        rows = rows_of(first)
        if first[0].n != 0 or first[0].match != match.id:
            raise BadEntry(f"match {match.id!r}: its first entry must be its own, with number 0")
        await self._groups.put(Write(match.id, rows, match.deadline, match.over, match))

    async def append(self, new: Sequence[Entry], deadline: int | None, *, over: bool) -> None:
        """Append entries of one match, all or none, and say when it is due next and whether it is over.

        Raises:
            Conflict: when their numbers are not the next ones.
            Repeated: when the match has a message of them already.
            UnknownMatch: when the match is not there.
            BadEntry: when an entry cannot be held.
        """
        rows = rows_of(new)
        if deadline is not None:
            check_time(new[0].match, "deadline", deadline)
        await self._groups.put(Write(new[0].match, rows, deadline, over))

    async def entries(self, match: str, after: int = -1) -> list[Entry]:
        """Return a match's entries after number `after`, in order; none when there is no such match."""
        query = select(*_ENTRY).where(entries.c.match == match, entries.c.n > after).order_by(entries.c.n)
        async with self._reading() as connection:
            rows = (await connection.execute(query)).all()
        return [Entry(**{**row._mapping, "body": parse(row.body)}) for row in rows]

    async def match(self, match: str) -> MatchRow | None:
        """Return a match's row, or None when it is not there."""
        return await self._row(select(*_ROW).where(matches.c.id == match))

    async def by_code(self, code: str) -> str | None:
        """Return the id of the match with a join code: the one that goes on, else the newest; None for no match."""
        query = select(*_ROW).where(matches.c.code == code).order_by(matches.c.over, matches.c.created.desc()).limit(1)
        row = await self._row(query)
        return row.id if row else None

    async def matches(self, *, over: bool | None = None, limit: int = 100, skip: int = 0) -> list[MatchRow]:
        """Return matches, the one that was touched last first; `over` chooses the finished or the others."""
        query = select(*_ROW).order_by(matches.c.touched.desc(), matches.c.id).limit(limit).offset(skip)
        if over is not None:
            query = query.where(matches.c.over.is_(over))
        async with self._reading() as connection:
            return [MatchRow(**row._mapping) for row in await connection.execute(query)]

    async def due(self, before: int, limit: int = 100) -> list[str]:
        """Return the matches whose deadline is at or before a time, the earliest first."""
        query = (
            select(matches.c.id)
            .where(matches.c.over.is_(False), matches.c.deadline <= before)
            .order_by(matches.c.deadline, matches.c.id)
            .limit(limit)
        )
        async with self._reading() as connection:
            return list((await connection.execute(query)).scalars())

    async def next_deadline(self) -> int | None:
        """Return the earliest deadline of all matches that are not over."""
        query = select(func.min(matches.c.deadline)).where(matches.c.over.is_(False))
        async with self._reading() as connection:
            earliest: int | None = (await connection.execute(query)).scalar_one()
        return earliest

    async def ping(self) -> None:
        """Return when the database has answered."""
        async with self._reading() as connection:
            await connection.execute(select(1))

    async def announce(self, match: str, text: str) -> None:
        """Tell all processes that listen something of a match (under 8,000 bytes) that is not kept.

        Where processes cannot share, there is nobody to tell.
        """
        if self.shared:
            async with self._explained(), self.engine.begin() as connection:
                await connection.execute(select(func.pg_notify(ANNOUNCEMENTS, f"{match} {text}")))

    def changes(self) -> AsyncGenerator[Change | Announcement | None, None]:
        """Yield what any process commits or announces, this one included.

        Where processes cannot share, it yields nothing, and ends at once.
        None comes whenever listening begins, at first and after each break: what is held in memory has to be read
        again then. Breaks heal by themselves. Close it (`contextlib.aclosing`) to stop listening.
        """
        return listen(self._single) if self.shared else _nothing()

    async def forget(self, before: int) -> int:
        """Delete the matches that were last touched before a time, with all their entries; return how many."""
        oldest = (
            select(matches.c.id)
            .where(matches.c.touched < before)
            .order_by(matches.c.id)
            .limit(_FORGOTTEN_AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        count = 0
        while True:
            async with self._explained(), self._writing.begin() as connection:
                ids = list((await connection.execute(oldest)).scalars())
                await connection.execute(delete(matches).where(matches.c.id.in_(ids)))
            count += len(ids)
            if len(ids) < _FORGOTTEN_AT_ONCE:
                return count

    async def back_up(self, target: Path) -> None:
        """Copy the whole store, in use as it is, to a new file; see `backup.back_up`."""
        await back_up(self._url, target)

    async def _commit(self, writes: list[Write]) -> list[StoreError | None]:
        try:
            return await self._commits.commit(writes)
        except TROUBLE as error:
            return [explained(error, self.name) for _ in writes]

    async def _row(self, query: Any) -> MatchRow | None:  # SQLAlchemy's Select of a row's columns has no short type
        async with self._reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return MatchRow(**row._mapping) if row else None

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncConnection]:
        async with self._explained(), self.engine.connect() as connection:
            yield connection

    @asynccontextmanager
    async def _explained(self) -> AsyncIterator[None]:
        try:
            yield
        except TROUBLE as error:
            raise explained(error, self.name) from error


async def _nothing() -> AsyncGenerator[Change | Announcement | None, None]:
    return
    yield
