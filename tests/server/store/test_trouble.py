"""When a database does not do what is asked: one clear message, nothing acknowledged, nothing lost."""

from __future__ import annotations

import asyncio
import os
import secrets
import sqlite3
from collections import Counter
from contextlib import aclosing, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from server.store import database
from server.store.errors import StoreUnavailable
from server.store.notices import Change
from server.store.store import Store
from tests.server.store.making import created, entry, say

if TYPE_CHECKING:
    from benchmarks.postgresql import Cluster

pytestmark = pytest.mark.anyio
SOON = 60


async def refused(address: str) -> StoreUnavailable:
    with pytest.raises(StoreUnavailable) as caught:
        await Store.open(address)
    return caught.value


async def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "leap.db"
    error = await refused(f"sqlite:///{path}")
    assert error.code == "unwritable"
    assert str(path) in error.reason
    assert "its folder must be there and be writable" in error.reason


async def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    assert (await refused(f"sqlite:///{tmp_path}")).code == "unwritable"


@pytest.mark.skipif(os.name != "posix", reason="rights as on POSIX")
async def test_a_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        error = await refused(f"sqlite:///{tmp_path / 'leap.db'}")
    finally:
        if root:
            os.seteuid(0)
        tmp_path.chmod(0o700)
    assert error.code == "unwritable"
    assert "Permission denied" in error.reason


async def test_a_full_disk_acknowledges_nothing_and_loses_nothing(tmp_path: Path) -> None:
    store = await Store.open(f"sqlite:///{tmp_path / 'leap.db'}")
    await created(store, "m")
    pages = 60

    def limit(connection: Any) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    event.listen(store.writer, "begin", limit, insert=True)
    kept = 1

    async def fill() -> None:
        nonlocal kept
        while True:
            await store.append([entry("m", kept, body="x" * 5000)], None, over=False)
            kept += 1

    with pytest.raises(StoreUnavailable) as full:
        await fill()
    assert full.value.code == "full"
    assert "disk is full; make room" in full.value.reason
    assert 10 < kept == len(await store.entries("m"))
    answers = await asyncio.gather(
        *[store.append([entry("m", kept, body="x" * 9000)], None, over=False) for _ in range(3)], return_exceptions=True
    )
    assert {type(answer) for answer in answers} == {StoreUnavailable}
    pages = 10_000  # somebody made room
    await store.append([entry("m", kept, body="x" * 5000)], None, over=False)
    assert [found.n for found in await store.entries("m")] == list(range(kept + 1))
    await store.close()


async def test_a_file_locked_by_another_program_is_waited_for_and_then_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_MS", 300)
    path = tmp_path / "leap.db"
    store = await Store.open(f"sqlite:///{path}")
    await created(store, "m")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(store.append([entry("m", 1)], None, over=False))
        await asyncio.sleep(0.1)
        assert not writing.done()
        other.execute("COMMIT")
        await writing
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable, match="is locked by another program") as locked:
            await store.append([entry("m", 2)], None, over=False)
        assert locked.value.code == "locked"
        assert len(await store.entries("m")) == 2  # reading goes on
        other.execute("COMMIT")
    await store.append([entry("m", 2)], None, over=False)
    await store.close()


async def test_a_wrong_password_is_said_and_not_shown(postgresql: Cluster) -> None:
    error = await refused(postgresql.address("postgres", password="hunter2"))
    assert error.code == "login"
    assert "refuses the password" in error.reason
    assert "hunter2" not in error.reason


async def test_a_user_that_is_not_there_is_refused(postgresql: Cluster) -> None:
    assert (await refused(postgresql.address("postgres", user="nobody_here"))).code == "login"


async def test_a_database_that_is_not_there_is_named(postgresql: Cluster) -> None:
    error = await refused(postgresql.address("nowhere"))
    assert error.code == "no_database"
    assert "/nowhere" in error.reason
    assert "createdb" in error.reason


async def test_a_user_without_rights_is_told_what_it_needs(postgresql: Cluster) -> None:
    name = await postgresql.new_database()
    user = f"guest_{secrets.token_hex(4)}"
    connection = await postgresql.connect(name)
    await connection.execute(f"CREATE USER {user} PASSWORD 'guest'")
    await connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    await connection.close()
    error = await refused(postgresql.address(name, user, "guest"))
    assert error.code == "rights"
    assert "own the database" in error.reason


@pytest.mark.parametrize("host", ["127.0.0.1:1", "nowhere.invalid"])
async def test_a_server_that_cannot_be_reached_is_said(host: str) -> None:
    error = await refused(f"postgresql://leap:hunter2@{host}/leap")
    assert error.code == "away"
    assert "cannot be reached" in error.reason
    assert "hunter2" not in error.reason


async def test_too_few_connections_are_said(postgresql: Cluster) -> None:
    store = await Store.open(postgresql.address(await postgresql.new_database()), connections=1)
    store.engine.sync_engine.pool._timeout = 0.2  # type: ignore[attr-defined]
    async with store.engine.connect():
        with pytest.raises(StoreUnavailable, match="no free connection") as busy:
            await store.ping()
    assert busy.value.code == "busy"
    await store.ping()
    await store.close()


async def test_a_database_that_went_away_and_came_back_is_used_again(own_postgresql: Cluster) -> None:
    store = await Store.open(own_postgresql.address(await own_postgresql.new_database()))
    await created(store, "m")
    async with aclosing(store.changes()) as changes, asyncio.timeout(SOON):
        assert await anext(changes) is None
        await asyncio.to_thread(own_postgresql.stop)
        for _ in range(2):
            with pytest.raises(StoreUnavailable) as away:
                await store.append([entry("m", 1, author="p", message="a")], None, over=False)
            assert away.value.code == "away"
        with pytest.raises(StoreUnavailable):
            await store.entries("m")
        await asyncio.to_thread(own_postgresql.start)
        await store.append([entry("m", 1, author="p", message="a")], None, over=False)
        assert await anext(changes) is None  # listening again
        await store.append([entry("m", 2)], None, over=False)
        while (change := await anext(changes)) != Change("m", 2):
            assert change == Change("m", 1)
    assert [found.n for found in await store.entries("m")] == [0, 1, 2]
    await store.close()


async def test_writers_that_try_again_lose_nothing_while_the_database_restarts(own_postgresql: Cluster) -> None:
    store = await Store.open(own_postgresql.address(await own_postgresql.new_database()))
    await created(store, "m")
    failures: list[StoreUnavailable] = []
    going = True

    async def talk(author: str) -> int:
        count = 0
        while going or count < 5:
            try:
                await say(store, "m", author, f"m{count}")
            except StoreUnavailable as error:
                failures.append(error)
                await asyncio.sleep(0.05)
            else:
                count += 1
        return count

    async with asyncio.timeout(SOON):
        talks = [asyncio.create_task(talk(f"p{i}")) for i in range(8)]
        for _ in range(2):
            await asyncio.sleep(0.3)
            await asyncio.to_thread(own_postgresql.stop)
            await asyncio.sleep(0.2)
            await asyncio.to_thread(own_postgresql.start)
        await asyncio.sleep(0.3)
        going = False
        counts = await asyncio.gather(*talks)
    found = await store.entries("m")
    assert [one.n for one in found] == list(range(len(found)))
    assert Counter((one.author, one.message) for one in found[1:]) == Counter(
        {(f"p{i}", f"m{n}"): 1 for i, count in enumerate(counts) for n in range(count)}
    )
    assert {error.code for error in failures} == {"away"}
    await store.close()
