"""Real databases for the tests of the server: SQLite in a file, PostgreSQL in a cluster of the tests' own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from server.store.store import Store

if TYPE_CHECKING:
    from benchmarks.postgresql import Cluster

REQUIRED = "GREATLEAP_TEST_POSTGRESQL"
REQUIRED_FAKETIME = "GREATLEAP_TEST_FAKETIME"


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, Any]]:
    """Tests that await run on asyncio."""
    return "asyncio", {}


@pytest.fixture(scope="session")
def postgresql_programs() -> Path:
    """The folder of PostgreSQL's programs; without them a test is skipped, or fails where they are required."""
    found = None
    if os.name == "posix":
        from benchmarks.postgresql import programs

        found = programs()
    if found is None:
        reason = "PostgreSQL is not installed (no initdb found; on Debian and Ubuntu: apt install postgresql)"
        if os.environ.get(REQUIRED) == "required":
            pytest.fail(f"{reason}, and {REQUIRED}=required asks for it")
        pytest.skip(reason)
    return found


@pytest.fixture(scope="session")
def postgresql(
    postgresql_programs: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> Iterator[Cluster]:
    """A running cluster, one for all workers of this run."""
    from benchmarks.postgresql import shared_cluster

    folder = tmp_path_factory.getbasetemp()
    with shared_cluster(folder if worker_id == "master" else folder.parent, postgresql_programs) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def faketime() -> dict[str, str]:
    """What the environment of a process has whose clock `FAKETIME` or `FAKETIME_TIMESTAMP_FILE` shifts.

    Only the clock that tells the date is shifted, not the one that measures waits.
    """
    program = shutil.which("faketime")
    if program is None:
        reason = "faketime is not installed (on Debian and Ubuntu: apt install faketime)"
        if os.environ.get(REQUIRED_FAKETIME) == "required":
            pytest.fail(f"{reason}, and {REQUIRED_FAKETIME}=required asks for it")
        pytest.skip(reason)
    command = [program, "--exclude-monotonic", "-f", "+0", "env"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
    return {
        "LD_PRELOAD": found["LD_PRELOAD"],
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",  # files keep their times, by which Python knows whether they have changed
    }


@pytest.fixture
def own_postgresql(postgresql_programs: Path) -> Iterator[Cluster]:
    """A running cluster that a test may stop."""
    from benchmarks.postgresql import Cluster

    cluster = Cluster.make(postgresql_programs)
    yield cluster
    cluster.remove()


@pytest.fixture
async def shared_address(postgresql: Cluster, anyio_backend: object) -> AsyncIterator[str]:
    """The address of an empty database in PostgreSQL, where several processes share a store."""
    name = await postgresql.lend()
    yield postgresql.address(name)
    await postgresql.take_back(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a store that is not made yet, in each database."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'leap.db'}"
    found: str = request.getfixturevalue("shared_address")
    return found


@pytest.fixture
async def store(address: str, anyio_backend: object) -> AsyncIterator[Store]:
    """An empty store, in each database."""
    made = await Store.open(address)
    yield made
    await made.close()
