"""Many matches on one server at once, every seat led by a client that decides as soon as it may.

`greatleap load --matches 100 --seats 4 --json` starts a private server and prints decisions a second, the time from a
decision to its acknowledgement, the server's memory and how many refusals or broken lines there were. With `--rate`
decisions are spread to so many a second over all clients; without it each is sent at once. `--beside` runs the server
of boardgame.io under the same shape of load in the same run, once with next to nothing to tell and once with as much
as ours tells each seat: see `benchmarks/boardgame`.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import re
import secrets
import statistics
import tempfile
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, ConnectionClosedOK

from benchmarks.served import Served

JOIN_AT_ONCE: Final = 5
"""How many tables take their seats at once; with 20 what was measured was how this process opens connections."""
WARM_UP: Final = 0.1
"""Share of the time at the beginning that is not counted."""
_STATE = re.compile(r'\{"type":"state","step":\d+,"turn":(\d+),"phase":"(\w+)"')
_WAITING = re.compile(r'"waiting":\[([\d,]*)\]')
_TAIL = 400
"""Where in the text of a state the seats that decide stand, counted from its end."""


@dataclass(slots=True)
class Figures:
    """What the clients of a run have measured, times in seconds by `time.perf_counter`; `playing` have seen a game.

    `states` have been told, of so many `characters` together.
    """

    acks: list[tuple[float, float]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    joins: list[float] = field(default_factory=list)
    playing: int = 0
    states: int = 0
    characters: int = 0


@dataclass(slots=True)
class Pace:
    """How decisions are spread over time: `gap` seconds between two, or at once."""

    gap: float
    following: float = 0.0

    async def turn(self) -> None:
        """Return when the next decision may be sent."""
        if not self.gap:
            return
        self.following = max(self.following + self.gap, time.perf_counter())
        await asyncio.sleep(self.following - time.perf_counter())


class Player:
    """One client: reads what it is told, and decides as things stand."""

    def __init__(self, line: ClientConnection, seat: int, figures: Figures, pace: Pace) -> None:
        """Keep the connection, which has entered its room."""
        self._line = line
        self._seat = str(seat)
        self._figures = figures
        self._pace = pace
        self._sent: dict[str, float] = {}
        self._count = 0
        self._new = True
        self._deciding: set[asyncio.Task[None]] = set()

    async def play(self) -> None:
        """Play until the match is over or the line is closed."""
        try:
            async for text in self._line:
                assert isinstance(text, str)
                if text.startswith('{"type":"state"'):
                    self._decide_in(text)
                elif text.startswith('{"type":"ack"'):
                    self._acknowledged(json.loads(text)["id"])
                elif text.startswith('{"type":"refused"'):
                    self._figures.errors.append(text[:300])
                elif text.startswith('{"type":"over"'):
                    return
        except ConnectionClosed as error:
            self._figures.errors.append(str(error))

    def _decide_in(self, text: str) -> None:
        self._figures.states += 1
        self._figures.characters += len(text)
        if self._new:
            self._new = False
            self._figures.playing += 1
        found, waiting = _STATE.match(text), _WAITING.findall(text[-_TAIL:])
        if found is None or not waiting or self._seat not in waiting[-1].split(","):
            return
        task = asyncio.create_task(self._decide(int(found.group(1)), found.group(2)))
        self._deciding.add(task)
        task.add_done_callback(self._deciding.discard)

    async def _decide(self, turn: int, phase: str) -> None:
        await self._pace.turn()
        self._count += 1
        name = f"d{self._count}"
        message = {"type": "decide", "id": name, "turn": turn, "phase": phase, "decision": {"kind": phase}}
        self._sent[name] = time.perf_counter()
        try:
            await self._line.send(json.dumps(message))
        except ConnectionClosedOK:
            return  # the run is at its end
        except ConnectionClosed as error:
            self._figures.errors.append(str(error))

    def _acknowledged(self, name: str) -> None:
        sent = self._sent.pop(name, None)
        if sent is not None:
            self._figures.acks.append((sent, time.perf_counter()))


async def run(url: str, matches: int, seats: int, scenario: str, seconds: float, rate: float) -> Figures:
    """Play matches on a server for some seconds, and return what was measured.

    Args:
        url: the server, such as `http://127.0.0.1:8000`.
        matches: how many matches at once; one that is over is followed by a new one.
        seats: how many seats each has.
        scenario: what is played.
        seconds: how long, counted from when all have begun.
        rate: decisions a second over all clients; 0: as fast as they come.
    """
    figures, pace = Figures(), Pace(1 / rate if rate else 0.0)
    address = url.replace("http", "ws", 1) + "/ws"
    begun, gate = asyncio.Event(), asyncio.Semaphore(JOIN_AT_ONCE)
    tables = [asyncio.create_task(_table(address, seats, scenario, figures, pace, gate, begun)) for _ in range(matches)]
    people = matches * seats
    while len(figures.joins) < people and not any(table.done() for table in tables):
        await asyncio.sleep(0.05)
    begun.set()
    while figures.playing < people and not any(table.done() for table in tables):
        await asyncio.sleep(0.05)
    figures.acks.clear()  # only what comes while all matches are on counts
    await asyncio.sleep(seconds)
    for table in tables:
        table.cancel()
    for result in await asyncio.gather(*tables, return_exceptions=True):
        if isinstance(result, Exception):
            figures.errors.append(repr(result))
    return figures


async def _table(
    address: str, seats: int, scenario: str, figures: Figures, pace: Pace, gate: asyncio.Semaphore, begun: asyncio.Event
) -> None:
    """Play one match after the other at a table of its own."""
    while True:
        lines: list[ClientConnection] = []
        try:
            async with gate:
                told = await _enter(address, _creation(seats, scenario), figures, lines)
                for number in range(2, seats + 1):
                    await _enter(address, _joining(told["room"]["code"], number), figures, lines)
            await begun.wait()
            await lines[0].send(json.dumps({"type": "start", "id": "start"}))
            await asyncio.gather(*(Player(line, n, figures, pace).play() for n, line in enumerate(lines, 1)))
        finally:
            await asyncio.gather(*(line.close() for line in lines), return_exceptions=True)


async def _enter(
    address: str, message: dict[str, Any], figures: Figures, lines: list[ClientConnection]
) -> dict[str, Any]:
    """Enter a room by a connection of its own, add that to the lines, and return the welcome."""
    sent = time.perf_counter()
    line = await connect(address, compression=None, max_size=None, ping_interval=None)
    lines.append(line)
    await line.send(json.dumps(message))
    while True:
        told = json.loads(await line.recv())
        if told["type"] == "welcome":
            figures.joins.append(time.perf_counter() - sent)
            return dict(told)
        if told["type"] == "refused":
            raise RuntimeError(f"could not enter: {told}")


def _creation(seats: int, scenario: str) -> dict[str, Any]:
    wishes = [{"leader": "human"}] * seats
    known = {"type": "create", "id": "enter", "protocol": 1, "secret": secrets.token_urlsafe(24), "name": "1"}
    return {**known, "scenario": scenario, "seats": wishes, "seat": 1}


def _joining(code: str, number: int) -> dict[str, Any]:
    known = {"type": "join", "id": "enter", "protocol": 1, "secret": secrets.token_urlsafe(24), "name": str(number)}
    return {**known, "code": code, "seat": number}


def report(figures: Figures, seconds: float) -> dict[str, Any]:
    """Return the figures of a run; its beginning is left out."""
    first = min((sent for sent, _ in figures.acks), default=0.0) + seconds * WARM_UP
    counted = [(sent, known) for sent, known in figures.acks if sent >= first]
    span = max((known for _, known in counted), default=first) - first
    waits = sorted(1000 * (known - sent) for sent, known in counted)
    return {
        "decisions": len(counted),
        "decisions_per_s": round(len(counted) / span) if span else 0,
        "ack_ms": {"p50": _percentile(waits, 50), "p99": _percentile(waits, 99)},
        "join_ms": {"p50": _percentile(sorted(1000 * join for join in figures.joins), 50)},
        "state_characters": figures.characters // max(figures.states, 1),
        "errors": len(figures.errors),
        "first_errors": figures.errors[:3],
    }


def _run(playing: Coroutine[None, None, Figures]) -> Figures:
    """Run clients on the event loop that servers run on, so that they take less from a server on the same machine."""
    factory = importlib.import_module("uvloop").new_event_loop if importlib.util.find_spec("uvloop") else None
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(playing)


def _percentile(values: list[float], percent: int) -> float:
    """Return a percentile of sorted values; 0 of none."""
    if len(values) < 2:
        return round(values[0], 2) if values else 0.0
    return round(statistics.quantiles(values, n=100, method="inclusive")[percent - 1], 2)


def measure(matches: int, seats: int, scenario: str, seconds: float, rate: float, url: str | None) -> dict[str, Any]:
    """Return the figures of a server: the one named, or a private one on SQLite in a file."""
    shape = {"matches": matches, "seats": seats, "scenario": scenario, "rate": rate}
    if url is not None:
        return shape | report(_run(run(url, matches, seats, scenario, seconds, rate)), seconds)
    with tempfile.TemporaryDirectory(prefix="greatleap-load-") as folder:
        with Served(f"sqlite:///{Path(folder) / 'load.sqlite'}") as served:
            empty = served.memory_mb()
            figures = _run(run(served.url, matches, seats, scenario, seconds, rate))
            full = served.memory_mb()
        memory = {"server_rss_mb": full, "mb_per_match": round((full - empty) / matches, 2)}
        return shape | report(figures, seconds) | memory
