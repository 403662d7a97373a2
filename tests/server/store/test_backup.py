"""A backup of a store in use comes back with the same entries."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import subprocess
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from server.store.errors import StoreError
from server.store.store import Store
from tests.server.store.making import created, entry, say

if TYPE_CHECKING:
    from benchmarks.postgresql import Cluster

pytestmark = pytest.mark.anyio


async def filled(address: str) -> Store:
    store = await Store.open(address)
    for match in ("a", "b"):
        await created(store, match)
        said = [
            entry(match, n, n, body={"text": "Szia, 早上好" * n}, author="p", message=f"m{n}") for n in range(1, 51)
        ]
        await store.append(said, None, over=False)
    return store


async def test_a_file_written_to_is_copied_as_it_was_at_one_moment(tmp_path: Path) -> None:
    store = await filled(f"sqlite:///{tmp_path / 'leap.db'}")
    before = {match: await store.entries(match) for match in ("a", "b")}
    copy = tmp_path / "copy.db"

    async def talk() -> None:
        while not copy.exists():
            await say(store, "a", "q", f"m{len(await store.entries('a'))}")

    await asyncio.gather(talk(), store.back_up(copy))
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("copy")) == ["copy.db"]
    restored = await Store.open(f"sqlite:///{copy}")
    assert await restored.entries("b") == before["b"]
    found = await restored.entries("a")
    assert found[: len(before["a"])] == before["a"]
    assert found == (await store.entries("a"))[: len(found)]
    row = await restored.match("a")
    assert row is not None
    assert row.entries == len(found)
    await say(restored, "a", "r", "again")
    await restored.close()
    await store.close()


async def test_a_database_is_dumped_and_restored(
    postgresql: Cluster, postgresql_programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(postgresql_programs), prepend=os.pathsep)
    store = await filled(postgresql.address(await postgresql.new_database()))
    archive = tmp_path / "store.dump"
    await store.back_up(archive)
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600
    database = await postgresql.new_database()
    subprocess.run(
        [postgresql_programs / "pg_restore", "--exit-on-error", "--no-owner", "--dbname", database, archive],
        env={**os.environ, **postgresql.environment},
        check=True,
    )
    restored = await Store.open(postgresql.address(database))
    for match in ("a", "b"):
        assert await restored.entries(match) == await store.entries(match)
        assert await restored.match(match) == await store.match(match)
    await say(restored, "a", "r", "again")
    await restored.close()
    await store.close()


async def test_a_backup_replaces_nothing(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.write_text("kept", encoding="utf-8")
    with pytest.raises(StoreError, match="is there already") as refused:
        await store.back_up(target)
    assert refused.value.code == "backup_exists"
    assert target.read_text(encoding="utf-8") == "kept"


async def test_a_backup_into_no_folder_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="No such file or directory; name a file in a folder") as refused:
        await store.back_up(tmp_path / "nowhere" / "copy")
    assert refused.value.code == "backup_unwritable"


async def test_without_pg_dump_the_message_says_what_to_install(
    postgresql: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await Store.open(postgresql.address(await postgresql.new_database()))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StoreError, match="postgresql-client") as refused:
        await store.back_up(tmp_path / "copy")
    assert refused.value.code == "no_pg_dump"
    assert list(tmp_path.iterdir()) == []
    await store.close()


async def test_what_pg_dump_says_is_passed_on_and_nothing_is_left(
    own_postgresql: Cluster, postgresql_programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(postgresql_programs), prepend=os.pathsep)
    store = await Store.open(own_postgresql.address(await own_postgresql.new_database()))
    own_postgresql.stop()
    with pytest.raises(StoreError, match="pg_dump says: ") as refused:
        await store.back_up(tmp_path / "copy")
    assert refused.value.code == "backup_failed"
    assert own_postgresql.password not in str(refused.value)
    assert list(tmp_path.iterdir()) == []
    await store.close()


async def test_a_damaged_file_gives_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "leap.db"
    store = await filled(f"sqlite:///{path}")
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        index = "SELECT rootpage FROM sqlite_master WHERE tbl_name = 'entries' AND type = 'index'"
        page, *_ = connection.execute(index).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size + 8 : page * size] = bytes(size - 8)
    path.write_bytes(content)
    store = await Store.open(f"sqlite:///{path}")
    with pytest.raises(StoreError, match="damaged"):
        await store.back_up(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    await store.close()
