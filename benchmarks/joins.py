"""How long people wait for their seats when a whole class comes at once.

`python -m benchmarks.joins --json` lets 40 people join 5 rooms of 8 seats within 10 seconds, each by a connection of
its own, and prints how long each waited from the first byte of the connection to the welcome with a seat.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import secrets
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from websockets.asyncio.client import connect

from benchmarks.served import Served

SEATS: Final = 8
OPTIONS: Final[dict[str, Any]] = {"compression": None, "max_size": None, "ping_interval": None}


async def _enter(stack: AsyncExitStack, url: str, message: dict[str, Any]) -> dict[str, Any]:
    line = await stack.enter_async_context(connect(url.replace("http", "ws", 1) + "/ws", **OPTIONS))
    stack.callback(line.transport.abort)
    known = {"id": "enter", "protocol": 1, "secret": secrets.token_urlsafe(24)}
    await line.send(json.dumps(known | message))
    while True:
        told: dict[str, Any] = json.loads(await line.recv())
        if told["type"] in ("welcome", "refused"):
            return told


async def join(url: str, people: int, within: float) -> list[float]:
    """Let people join rooms, evenly spread over some seconds; return how long each waited for a seat, seconds.

    Raises:
        RuntimeError: when somebody gets no seat.
    """
    async with AsyncExitStack() as stack:
        codes = []
        for _ in range(-(-people // SEATS)):
            fields = {"name": "Host", "scenario": "campaign", "seats": [{}] * SEATS}
            codes.append((await _enter(stack, url, {"type": "create", **fields}))["room"]["code"])
        begun = time.perf_counter()

        async def one(number: int) -> float:
            await asyncio.sleep(begun + within * number / people - time.perf_counter())
            came = time.perf_counter()
            fields = {"code": codes[number % len(codes)], "name": f"Pupil {number}"}
            told = await _enter(stack, url, {"type": "join", **fields})
            if told.get("seat") is None:
                raise RuntimeError(f"no seat: {told}")
            return time.perf_counter() - came

        return list(await asyncio.gather(*(one(number) for number in range(people))))


def measure(people: int, within: float, url: str | None = None) -> dict[str, Any]:
    """Return the figures of a server: the one named, or a private one on SQLite in a file."""
    if url is None:
        with (
            tempfile.TemporaryDirectory(prefix="greatleap-joins-") as folder,
            Served(f"sqlite:///{Path(folder) / 'joins.sqlite'}") as served,
        ):
            return measure(people, within, served.url)
    waits = sorted(asyncio.run(join(url, people, within)))
    middle = waits[len(waits) // 2]
    return {
        "people": people,
        "within_s": within,
        "seated_s": {"p50": round(middle, 4), "longest": round(waits[-1], 4)},
    }


def main(
    people: Annotated[int, typer.Option(min=1, max=400, help="How many join.")] = 40,
    within: Annotated[float, typer.Option(min=0, max=600, help="Over how many seconds; 0: all at once.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON.")] = False,
) -> None:
    """Let a class join a private server and print how long each waited."""
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    print(json.dumps({"machine": machine, **measure(people, within)}, indent=None if as_json else 1))


if __name__ == "__main__":
    typer.run(main)
