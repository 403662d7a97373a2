"""The bench of the store measures what it says; what the figures are is not tested."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from benchmarks.store import WRITERS, measure
from server.store.store import Store

pytestmark = pytest.mark.anyio


async def test_every_entry_that_is_counted_is_there(store: Store) -> None:
    taken = await measure(store, writers=8, seconds=0.3)
    kept = sum(row.entries - 1 for row in await store.matches())
    assert kept == taken.entries
    assert 0 < taken.transactions < taken.entries  # those that waited went together
    assert 0 < taken.median_ms <= taken.p99_ms


async def test_the_command_prints_json_for_each_store(address: str) -> None:
    command = [sys.executable, "-m", "benchmarks.store", "--seconds", "0.1", "--store", address]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    (found,) = json.loads(ran.stdout)["stores"]
    assert found["database"].startswith("SQLite" if address.startswith("sqlite") else "PostgreSQL")
    assert [taken["writers"] for taken in found["taken"]] == list(WRITERS)
