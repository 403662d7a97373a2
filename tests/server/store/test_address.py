"""What `--store` takes, and what it says to the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.store.address import file_address, is_shared, named, read_address
from server.store.errors import StoreAddressError


@pytest.mark.parametrize(
    ("text", "driver", "shared"),
    [
        ("sqlite:///leap.db", "sqlite+aiosqlite", False),
        ("sqlite+aiosqlite:////var/lib/leap.db", "sqlite+aiosqlite", False),
        ("postgresql://leap@db.example/leap", "postgresql+asyncpg", True),
        ("postgres://leap@db.example/leap", "postgresql+asyncpg", True),
        ("postgresql+asyncpg:///leap?host=/run/postgresql", "postgresql+asyncpg", True),
    ],
)
def test_the_driver_may_be_left_out(text: str, driver: str, shared: bool) -> None:
    url = read_address(text)
    assert url.drivername == driver
    assert is_shared(url) is shared


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "cannot be read"),
        ("leap.db", "cannot be read"),
        ("postgresql://leap@db.example:port/leap", "cannot be read"),
        ("mysql://leap@db.example/leap", "cannot be 'mysql'"),
        ("postgresql+psycopg://leap@db.example/leap", "cannot be 'postgresql.psycopg'"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:///file:leap?mode=memory&uri=true", "names no file"),
        ("sqlite://host/leap.db", "names no file"),
        ("postgresql://leap@db.example", "names no database"),
    ],
)
def test_what_names_no_store_is_told_what_would(text: str, says: str) -> None:
    with pytest.raises(StoreAddressError, match=f"{says}.*sqlite.aiosqlite:///PATH"):
        read_address(text)


@pytest.mark.parametrize(
    "text", ["postgresql://leap:hunter2@db.example/leap", "postgresql://db.example/leap?user=leap&password=hunter2"]
)
def test_no_name_of_a_store_holds_its_password(text: str) -> None:
    name = named(read_address(text))
    assert "db.example" in name
    assert "hunter2" not in name


@pytest.mark.parametrize(
    "text",
    ["postgresql://leap:hunter2@db.example:port/leap", "mysql://leap:hunter2@h/d", "postgresql://leap:hunter2@h"],
)
def test_no_refusal_holds_the_password(text: str) -> None:
    with pytest.raises(StoreAddressError) as refused:
        read_address(text)
    assert "hunter2" not in str(refused.value)


def test_a_file_of_any_name_has_its_address(tmp_path: Path) -> None:
    path = tmp_path / "Mao's 50% öl?#&.db"
    assert read_address(file_address(path)).database == str(path)
