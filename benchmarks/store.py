"""How many entries a second a store takes, each acknowledged after it is committed.

`python -m benchmarks.store [--store ADDRESS ...]` prints JSON. Every writer has a match of its own and sends its next
entry when the last one is acknowledged. Without `--store` the store is a new file in the folder for temporary files;
a database that is named must be there, and what is measured stays in it.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import secrets
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import __version__ as sqlalchemy_version
from sqlalchemy import event, text

from server.entry import Entry
from server.store.address import file_address
from server.store.rows import MatchRow
from server.store.store import Store

WRITERS = (1, 8, 64, 256)
_TEXT = "x" * 300


@dataclass(frozen=True)
class Taken:
    """What a store took from so many writers; latencies are milliseconds from sending to acknowledgement."""

    writers: int
    entries: int
    transactions: int
    entries_per_s: float
    transactions_per_s: float
    median_ms: float
    p99_ms: float


async def measure(store: Store, writers: int, seconds: float) -> Taken:
    """Let writers append for a while, and count what is acknowledged and in how many transactions."""
    run = secrets.token_hex(4)
    names = [f"{run}-{writer}" for writer in range(writers)]
    first = [MatchRow(name, name, 0, "bench", "0") for name in names]
    await asyncio.gather(*[store.create(row, [Entry(row.id, 0, 0, "open", None)]) for row in first])
    transactions = 0

    def count(_connection: object) -> None:
        nonlocal transactions
        transactions += 1

    times: list[float] = []
    event.listen(store.writer, "commit", count)
    begun = time.perf_counter()

    async def write(name: str) -> None:
        n = 0
        while (sent := time.perf_counter()) < begun + seconds:
            n += 1
            entry = Entry(name, n, n, "chat", {"text": _TEXT}, "p1", f"{n}")
            await store.append([entry], None, over=False)
            times.append(time.perf_counter() - sent)

    await asyncio.gather(*[write(name) for name in names])
    elapsed = time.perf_counter() - begun
    event.remove(store.writer, "commit", count)
    return Taken(
        writers,
        len(times),
        transactions,
        round(len(times) / elapsed, 1),
        round(transactions / elapsed, 1),
        round(statistics.median(times) * 1000, 3),
        round(sorted(times)[len(times) * 99 // 100] * 1000, 3),
    )


async def measure_all(address: str, seconds: float) -> dict[str, object]:
    """Measure a store with ever more writers, and say which database it is in."""
    store = await Store.open(address)
    try:
        await measure(store, WRITERS[0], seconds / 10)  # statements are compiled, files have grown
        taken = [vars(await measure(store, writers, seconds)) for writers in WRITERS]
        return {"database": await _database(store), "taken": taken}
    finally:
        await store.close()


async def _database(store: Store) -> str:
    if not store.shared:
        return f"SQLite {sqlite3.sqlite_version}"
    async with store.engine.connect() as connection:
        version = (await connection.execute(text("SHOW server_version"))).scalar_one()
    return f"PostgreSQL {version}"


def _loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return what makes the event loop that the server runs on."""
    if sys.platform == "win32" or sys.implementation.name != "cpython":
        return None
    import uvloop

    return uvloop.new_event_loop


def main(
    store: Annotated[list[str] | None, typer.Option(help="Address of a store; may be given again.")] = None,
    seconds: Annotated[float, typer.Option(min=0.1, help="How long each number of writers is measured.")] = 5,
) -> None:
    """Measure stores and print the figures as JSON."""
    versions = f"Python {platform.python_version()}, SQLAlchemy {sqlalchemy_version}"
    stores: list[object] = []
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=_loop()) as runner:
        for address in store or [file_address(Path(folder) / "bench.db")]:
            stores += [runner.run(measure_all(address, seconds))]
    machine = f"{os.cpu_count()} cores, {platform.machine()}, {versions}"
    print(json.dumps({"machine": machine, "seconds": seconds, "stores": stores}, indent=1))


if __name__ == "__main__":
    typer.run(main)
