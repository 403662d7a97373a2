"""A process that writes: `python -m tests.server.store.writer ADDRESS MATCH AUTHOR COUNT TASKS`.

It appends COUNT messages with TASKS tasks at once, and prints `MESSAGE N` for each when it is acknowledged.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator

from server.store.store import Store
from tests.server.store.making import say


async def write(address: str, match: str, author: str, count: int, tasks: int) -> None:
    store = await Store.open(address)
    messages = iter(range(count))

    async def some(messages: Iterator[int]) -> None:
        for message in messages:
            n = await say(store, match, author, f"m{message}", "x" * (message % 500))
            sys.stdout.write(f"m{message} {n}\n")
            sys.stdout.flush()

    async with asyncio.TaskGroup() as group:
        for _ in range(tasks):
            group.create_task(some(messages))
    await store.close()


if __name__ == "__main__":
    address, match, author, count, tasks = sys.argv[1:]
    asyncio.run(write(address, match, author, int(count), int(tasks)))
