"""What one process commits, the others hear of; what they missed, they hear that they missed."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import aclosing
from typing import TYPE_CHECKING

import pytest

from server.store.errors import Conflict
from server.store.notices import Change
from server.store.store import Store
from tests.server.store.making import created, entry

if TYPE_CHECKING:
    from benchmarks.postgresql import Cluster

pytestmark = pytest.mark.anyio
SOON = 60


async def test_the_commits_of_another_process_are_heard(shared_address: str) -> None:
    store = await Store.open(shared_address)
    await created(store, "m")
    async with aclosing(store.changes()) as changes, asyncio.timeout(SOON):
        assert await anext(changes) is None
        command = [sys.executable, "-m", "tests.server.store.writer", shared_address, "m", "p", "25", "1"]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL):
            heard = [await anext(changes) for _ in range(25)]
    assert heard == [Change("m", n) for n in range(1, 26)]
    await store.close()


async def test_matches_made_and_written_in_one_transaction_are_told_each(shared_address: str) -> None:
    one, two = await Store.open(shared_address), await Store.open(shared_address)
    async with aclosing(two.changes()) as changes, asyncio.timeout(SOON):
        assert await anext(changes) is None
        await asyncio.gather(*[created(one, f"m{i}") for i in range(5)])
        assert {await anext(changes) for _ in range(5)} == {Change(f"m{i}", 0) for i in range(5)}
    await one.close()
    await two.close()


async def test_what_is_heard_of_is_there(shared_address: str) -> None:
    one, two = await Store.open(shared_address), await Store.open(shared_address)
    await created(one, "m")
    async with aclosing(two.changes()) as changes, asyncio.timeout(SOON):
        assert await anext(changes) is None
        for n in range(1, 30):
            await one.append([entry("m", n)], None, over=False)
            change = await anext(changes)
            assert change == Change("m", n)
            assert len(await two.entries("m", after=n - 1)) == 1
    await one.close()
    await two.close()


async def test_what_is_refused_is_not_told(shared_address: str) -> None:
    store = await Store.open(shared_address)
    await created(store, "m")
    async with aclosing(store.changes()) as changes, asyncio.timeout(SOON):
        assert await anext(changes) is None
        with pytest.raises(Conflict):
            await store.append([entry("m", 5)], None, over=False)
        await store.append([entry("m", 1)], None, over=False)
        assert await anext(changes) == Change("m", 1)
    await store.close()


async def test_listening_comes_back_after_the_connection_was_ended(postgresql: Cluster) -> None:
    database = await postgresql.new_database()
    store = await Store.open(postgresql.address(database))
    await created(store, "m")
    connection = await postgresql.connect()
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1"
    async with aclosing(store.changes()) as changes, asyncio.timeout(SOON):
        for n in range(1, 4):
            assert await anext(changes) is None  # read again: something may have been missed
            await store.append([entry("m", n)], None, over=False)
            assert await anext(changes) == Change("m", n)
            await connection.execute(end, database)
    await connection.close()
    await store.close()


async def test_listening_ends_when_it_is_closed_and_leaves_no_connection(postgresql: Cluster) -> None:
    database = await postgresql.new_database()
    store = await Store.open(postgresql.address(database))
    for _ in range(3):
        async with aclosing(store.changes()) as changes:
            assert await anext(changes) is None
    await store.close()
    connection = await postgresql.connect()
    query = "SELECT count(*) FROM pg_stat_activity WHERE datname = $1"
    async with asyncio.timeout(SOON):
        while await connection.fetchval(query, database):
            await asyncio.sleep(0.05)
    await connection.close()


async def test_a_file_has_nothing_to_tell(tmp_path: object) -> None:
    store = await Store.open(f"sqlite:///{tmp_path}/leap.db")
    assert not store.shared
    assert [change async for change in store.changes()] == []
    await store.close()
