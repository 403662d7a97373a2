"""An older store is brought up to date when it is opened; a newer one, and what is no store, is refused."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, text
from sqlalchemy.ext.asyncio import AsyncEngine

from server.entry import Entry
from server.store import database
from server.store.address import read_address
from server.store.errors import SchemaError
from server.store.rows import MatchRow, rows_of
from server.store.schema import VERSION_TABLE, entries, metadata
from server.store.store import Store
from tests.server.store.making import created, entry

pytestmark = pytest.mark.anyio

_SCRIPTS = ScriptDirectory(str(Path(database.__file__).parent / "migrations"))
OLDER = [script.revision for script in _SCRIPTS.walk_revisions() if not script.is_head]
KEPT = [Entry("m", 0, 1000, "open", {"seed": "s"}), Entry("m", 1, 4000, "chat", ["é"], "p", "a")]


def at(address: str) -> AsyncEngine:
    return database.single_engine_of(read_address(address))


async def make_old(address: str, revision: str) -> None:
    """A store as the version of a revision left it, with a match in it."""
    if address.startswith("sqlite"):
        database.make_private(read_address(address))
    async with database.writing(at(address)).begin() as connection:
        await connection.run_sync(database.upgrade, revision)
        columns = "id, code, created, scenario, rules, deadline, over, entries"
        values = "'m', 'ABCDEF', 500, 'campaign', '2', NULL, :over, 2"
        await connection.execute(text(f"INSERT INTO matches ({columns}) VALUES ({values})"), {"over": False})
        rows = [dict(row) for row in rows_of(KEPT)]
        await connection.execute(insert(entries), rows)


def difference(connection: Connection) -> list[object]:
    def ours(_thing: object, name: str | None, kind: str, _reflected: bool, _to: object) -> bool:
        return not (kind == "table" and name == VERSION_TABLE)

    context = MigrationContext.configure(
        connection,
        opts={"compare_type": True, "compare_server_default": True, "include_object": ours},
    )
    return list(compare_metadata(context, metadata))


async def test_the_migrations_make_the_schema_that_the_code_uses(store: Store, address: str) -> None:
    async with at(address).connect() as connection:
        assert await connection.run_sync(difference) == []


@pytest.mark.parametrize("revision", OLDER)
async def test_a_store_of_any_older_version_is_brought_up_to_date(address: str, revision: str) -> None:
    await make_old(address, revision)
    store = await Store.open(address)
    async with at(address).connect() as connection:
        assert await connection.run_sync(difference) == []
    assert await store.entries("m") == KEPT
    found = await store.match("m")
    assert found == MatchRow("m", "ABCDEF", 500, "campaign", "2", entries=2, touched=4000)
    await store.append([entry("m", 2, 5000)], None, over=False)
    assert await store.forget(5000) == 0
    assert await store.forget(5001) == 1
    await store.close()


async def test_two_that_open_an_empty_store_at_once_both_get_it(address: str) -> None:
    stores = await asyncio.gather(*[Store.open(address) for _ in range(4)])
    await created(stores[0], "m")
    assert [len(await store.entries("m")) for store in stores] == [1, 1, 1, 1]
    for store in stores:
        await store.close()


async def test_a_newer_store_is_refused_and_left_as_it_is(address: str) -> None:
    store = await Store.open(address)
    await created(store, "m")
    await store.close()
    engine = at(address)
    async with engine.begin() as connection:
        await connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    with pytest.raises(SchemaError, match=r"newer version of Great Leap \(schema 9999; this version knows") as refused:
        await Store.open(address)
    assert refused.value.code == "newer_schema"
    async with engine.connect() as connection:
        assert (await connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}"))).scalar_one() == "9999"


async def test_tables_of_another_program_are_not_taken_over(address: str, tmp_path: Path) -> None:
    if address.startswith("sqlite"):
        database.make_private(read_address(address))
    async with at(address).begin() as connection:
        await connection.execute(text("CREATE TABLE matches (colour TEXT)"))
    with pytest.raises(SchemaError, match="has tables matches of another program") as refused:
        await Store.open(address)
    assert refused.value.code == "not_a_store"


async def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Not a database. " * 1000, encoding="utf-8")
    with pytest.raises(SchemaError, match="is no SQLite database") as refused:
        await Store.open(f"sqlite:///{path}")
    assert refused.value.code == "not_a_store"
    assert path.read_text(encoding="utf-8") == "Not a database. " * 1000


async def test_a_migration_that_fails_leaves_the_store_at_the_revision_before(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'leap.db'}"
    await make_old(address, "0001")
    with sqlite3.connect(tmp_path / "leap.db") as connection:
        connection.execute("CREATE INDEX matches_touched ON matches (created)")  # in the way of revision 0002
    connection.close()
    with pytest.raises(Exception, match="matches_touched"):
        await Store.open(address)
    with sqlite3.connect(tmp_path / "leap.db") as connection:
        assert connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchall() == [("0001",)]
        assert "touched" not in [column[1] for column in connection.execute("PRAGMA table_info(matches)")]
        connection.execute("DROP INDEX matches_touched")
    connection.close()
    store = await Store.open(address)
    assert await store.entries("m") == KEPT
    await store.close()
