"""Nothing that was acknowledged is lost: matches are played while servers are killed and the lines between are bad.

`python -m benchmarks.kill --decisions 10000 --kills 100 --store sqlite --json` plays 40 matches with the Python client
through `benchmarks.lossy`, ends a server with SIGKILL again and again and starts it anew, and then compares what the
clients were told with what the store holds:

- `lost`: decisions that were acknowledged and are not in the store;
- `doubled`: decisions that are in it more than once;
- `diverged`: clients whose last view is not the one that their match's entries give, in a process of its own, and
  matches whose log does not replay to its own hashes.

On `postgresql` (a private cluster) two servers share the store, and a client may reach either of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import platform
import random
import secrets
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeAlias, cast

import typer

from benchmarks.lossy import GOOD, Badness, Line, bad_line
from benchmarks.postgresql import Cluster, programs
from benchmarks.served import Served
from bots.registry import great_leap
from client.wire.address import Address
from client.wire.connection import Connection
from engine.match import Match
from server.entry import Entry
from server.protocol import client_messages as asks
from server.protocol.base import PROTOCOL, Phase
from server.protocol.reading import encode
from server.protocol.server_messages import Ack, ServerMessage, State, Waiting
from server.room.bodies import Decide
from server.room.room import Room
from server.room.telling import state_for
from server.store.store import Store

StoreKind: TypeAlias = Literal["sqlite", "postgresql"]
Figures: TypeAlias = dict[str, Any]

MATCHES: Final = 40
SEATS: Final = 4
MOST_TIMES: Final = 8
"""How often a client decides in one step at most; the last seat waits for the others, so that all of it counts."""
VARIED: Final = ("ration", "kitchens", "explanation")
GLANCE_S: Final = 0.02
QUIET_S: Final = 2.0
"""After so long a silence a connected client has heard all there was."""


@dataclass(slots=True)
class Tally:
    """What all clients have done: by match the decisions that were acknowledged, each with its participant."""

    wanted: int
    acknowledged: dict[str, list[tuple[str, asks.Decide]]] = field(default_factory=dict)
    count: int = 0
    enough: asyncio.Event = field(default_factory=asyncio.Event)
    refused: Counter[str] = field(default_factory=Counter)

    def take(self, match: str, participant: str, message: asks.Decide) -> None:
        """Count a decision that was acknowledged."""
        self.acknowledged.setdefault(match, []).append((participant, message))
        self.count += 1
        if self.count >= self.wanted:
            self.enough.set()


class Player:
    """A client that decides several times a step, and remembers the last state it was told."""

    def __init__(self, address: Address, number: int, deciding: set[int], tally: Tally, seed: str) -> None:
        """Keep where to play, which seat of the table to take, which of its seats are deciding, and what to count."""
        self.state: State | None = None
        self.match = self.participant = ""
        self._address = address
        self._number = number
        self._deciding = deciding
        self._tally = tally
        self._chance = random.Random(seed)
        self._heard: asyncio.Queue[ServerMessage] = asyncio.Queue()
        self._decided = -1
        self._waiting: list[int] = []
        self._connection: Connection | None = None
        self._last = time.monotonic()

    @property
    def at_rest(self) -> bool:
        """Return whether it is connected and has heard nothing for a while."""
        connected = self._connection is not None and self._connection.link.state == "connected"
        return connected and time.monotonic() - self._last > QUIET_S

    async def play(self, code: asyncio.Future[str], seated: asyncio.Barrier) -> None:
        """Enter the match and play it; go on listening until cancelled."""
        entering = self._entering(None if self._number == 1 else await code)
        async with Connection(self._address, entering, self._heard.put_nowait) as connection:
            self._connection = connection
            welcome = await connection.entered()
            self.match, self.participant = welcome.room.match, str(welcome.participant)
            if self._number == 1:
                code.set_result(welcome.room.code)
            await seated.wait()
            if self._number == 1:
                await connection.ask(asks.Start(id=connection.fresh()))
            while True:
                heard = [await self._heard.get()]
                while not self._heard.empty():
                    heard.append(self._heard.get_nowait())
                self._last = time.monotonic()
                for one in heard:
                    if isinstance(one, State):
                        self.state, self._waiting = one, one.waiting
                    elif isinstance(one, Waiting):
                        self._waiting = one.waiting
                await self._decide(connection)

    async def _decide(self, connection: Connection) -> None:
        """Decide some times in a step in which a decision is owed, as long as more are wanted.

        The last seat waits until the others have done so: its decision begins the next step.
        """
        state = self.state
        if state is None or state.choices is None or state.step <= self._decided or self._number not in state.waiting:
            return
        if self._number == SEATS:
            if self._waiting != [SEATS]:
                return
            while self._deciding:
                await asyncio.sleep(GLANCE_S)
        self._decided = state.step
        self._deciding.add(self._number)
        try:
            await self._decide_in(connection, state)
        finally:
            self._deciding.discard(self._number)

    async def _decide_in(self, connection: Connection, state: State) -> None:
        assert state.choices is not None
        for _ in range(self._chance.randint(1, MOST_TIMES)):
            if self._tally.enough.is_set():
                return
            wish = _wish(state.choices, self._chance)
            message = asks.Decide(
                id=connection.fresh(), turn=state.turn, phase=cast("Phase", state.phase), decision=wish
            )
            answer = await connection.ask(message)
            if isinstance(answer, Ack):
                self._tally.take(self.match, self.participant, message)
            else:
                self._tally.refused[getattr(answer, "code", answer.type)] += 1

    def _entering(self, code: str | None) -> asks.Create | asks.Join:
        secret, name = secrets.token_urlsafe(24), f"player {self._number}"
        if code is not None:
            return asks.Join(id="enter", protocol=PROTOCOL, secret=secret, name=name, code=code, seat=self._number)
        seats = [asks.SeatWish()] * SEATS
        return asks.Create(
            id="enter", protocol=PROTOCOL, secret=secret, name=name, scenario="campaign", seats=seats, seat=1
        )


def _wish(choices: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return a decision in which one field stands otherwise than it would, so that two are seldom alike."""
    picks = [field for field in choices["fields"] if field["type"] == "pick" and field["name"] in VARIED]
    wish: dict[str, Any] = {"kind": choices["kind"]}
    if picks:
        pick = chance.choice(picks)
        wish[pick["name"]] = chance.choice([option["value"] for option in pick["options"] if option["bar"] is None])
    return wish


class Servers:
    """Servers on ports of their own that are killed and started anew."""

    def __init__(self, store: str, count: int, log: Path) -> None:
        """Start them."""
        self.store = store
        self._log = log
        self.kills = 0
        self.running = [Served(store, log=log) for _ in range(count)]

    async def kill(self, place: int) -> None:
        """End one with SIGKILL, and start it anew on its port."""
        port = self.running[place].port
        self.running[place].kill()
        self.kills += 1
        self.running[place] = await asyncio.to_thread(Served, self.store, port=port, log=self._log)

    def stop(self) -> None:
        """Let all of them end."""
        for served in self.running:
            served.stop()


async def _kill_on(servers: Servers, tally: Tally, kills: int, chance: random.Random) -> None:
    """Kill a server whenever so many more decisions have come that all kills are spread over the run."""
    for n in range(1, kills + 1):
        while tally.count < tally.wanted * n // (kills + 1) and not tally.enough.is_set():
            await asyncio.sleep(0.005)
        await asyncio.sleep(chance.random() * 0.1)
        await servers.kill(chance.randrange(len(servers.running)))


async def _play(servers: Servers, line: Line, tally: Tally, kills: int, seed: str, limit_s: float) -> list[Player]:
    """Play all matches until enough was decided and every kill done, and all have heard the last of it.

    Raises:
        TimeoutError: when that takes longer than `limit_s` seconds.
    """
    address, chance = Address.read(line.url), random.Random(f"{seed}/kills")
    players: list[Player] = []
    tasks: list[asyncio.Task[None]] = []
    for table in range(MATCHES):
        code: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        seated, deciding = asyncio.Barrier(SEATS), set[int]()
        for number in range(1, SEATS + 1):
            player = Player(address, number, deciding, tally, f"{seed}/{table}/{number}")
            players.append(player)
            tasks.append(asyncio.create_task(player.play(code, seated)))
    killing = _kill_on(servers, tally, kills, chance)
    finishing = asyncio.create_task(_finish(servers.store, line, killing, tally, players))
    try:
        done, _ = await asyncio.wait([finishing, *tasks], timeout=limit_s, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        if finishing not in done:
            raise TimeoutError(
                f"{tally.count} of {tally.wanted} decisions and {servers.kills} kills in {limit_s:.0f} s"
            )
    finally:
        for task in (finishing, *tasks):
            task.cancel()
        await asyncio.gather(finishing, *tasks, return_exceptions=True)
    return players


async def _finish(
    address: str, line: Line, killing: Coroutine[None, None, None], tally: Tally, players: list[Player]
) -> None:
    """Return when all kills are done, enough was decided, no room is due, and all have heard everything."""
    await killing
    await tally.enough.wait()
    line.badness = GOOD  # so that all come to rest
    store = await Store.open(address)
    try:
        while await store.next_deadline() is not None or any(not player.at_rest for player in players):
            await asyncio.sleep(0.1)
    finally:
        await store.close()


async def _verify(store: str, tally: Tally, players: list[Player]) -> dict[str, int]:
    """Return what is lost, doubled or diverged, by the entries of the store alone."""
    opened = await Store.open(store)
    try:
        kept = {match: await opened.entries(match) for match in sorted({player.match for player in players})}
    finally:
        await opened.close()
    found = {"lost": 0, "doubled": 0, "diverged": 0}
    for match, entries in kept.items():
        room = Room.of(entries, great_leap())
        for participant, message in tally.acknowledged.get(match, []):
            held = [one for one in entries if (one.author, one.message) == (participant, message.id)]
            found["lost"] += not any(_holds(one, message) for one in held)
            found["doubled"] += len(held) > 1
        found["diverged"] += sum(_differs(player, room) for player in players if player.match == match)
        found["diverged"] += not _replays(room)
    return found


def _holds(entry: Entry, message: asks.Decide) -> bool:
    body = cast("dict[str, Any]", entry.body)
    named = message.decision.items() <= body["decision"].items()
    return entry.kind == Decide.kind and (body["turn"], body["phase"]) == (message.turn, message.phase) and named


def _differs(player: Player, room: Room) -> bool:
    """Return whether a client's last state is another than the one that the entries give it."""
    state = state_for(room, player.participant, 0)
    if state is None or player.state is None:
        return True
    mine = json.loads(encode(player.state))
    given = json.loads(encode(state))
    return any(mine[name] != given[name] for name in ("step", "turn", "phase", "view", "choices"))


def _replays(room: Room) -> bool:
    """Return whether the match's log plays again to the same hashes."""
    assert room.match is not None
    again = Match.replay(great_leap(), room.match.log.copy(), room.match.seed)
    return again.log.head == room.match.log.head


@contextlib.contextmanager
def _store(kind: StoreKind, folder: Path) -> Iterator[str]:
    """Lend a store of a kind."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'kill.sqlite'}"
        return
    found = programs()
    if found is None:
        raise typer.BadParameter("PostgreSQL is not installed (no initdb found)")
    cluster = Cluster.make(found)
    try:
        yield cluster.address(asyncio.run(cluster.new_database()))
    finally:
        cluster.remove()


async def _run(store: str, count: int, decisions: int, kills: int, seed: str, limit_s: float, log: Path) -> Figures:
    servers = await asyncio.to_thread(Servers, store, count, log)
    tally = Tally(decisions)
    try:
        async with bad_line([served.url for served in servers.running], Badness(), seed) as line:
            players = await _play(servers, line, tally, kills, seed, limit_s)
    finally:
        await asyncio.to_thread(servers.stop)
    found = await _verify(store, tally, players)
    return {
        "acknowledged": tally.count,
        **found,
        "kills": servers.kills,
        "refused": {**tally.refused},
        "line": line.done,
    }


def measure(decisions: int, kills: int, kind: StoreKind, seed: str = "1", limit_s: float = 7200) -> Figures:
    """Return the figures of a run; see above.

    Raises:
        TimeoutError: when it takes longer than `limit_s` seconds.
    """
    with tempfile.TemporaryDirectory(prefix="greatleap-kill-") as folder, _store(kind, Path(folder)) as store:
        log = Path(folder) / "servers.log"
        begun = time.monotonic()
        found = asyncio.run(_run(store, 1 if kind == "sqlite" else 2, decisions, kills, seed, limit_s, log))
        broken = sum("room_broken" in row or "Traceback" in row for row in log.read_text(encoding="utf-8").splitlines())
        return {"store": kind, **found, "errors_logged": broken, "seconds": round(time.monotonic() - begun)}


def main(
    decisions: Annotated[int, typer.Option(min=1, help="Decisions to be acknowledged.")] = 10_000,
    kills: Annotated[int, typer.Option(min=0, help="How often a server is killed.")] = 100,
    store: Annotated[str, typer.Option(help="sqlite, or postgresql with two servers.")] = "sqlite",
    seed: Annotated[str, typer.Option(help="Seed of what clients, kills and lines do.")] = "1",
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Kill servers while matches are played, and count what is lost."""
    if store not in ("sqlite", "postgresql"):
        raise typer.BadParameter("it is sqlite or postgresql", param_hint="--store")
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))  # so that no server is left running
    found = measure(decisions, kills, cast("StoreKind", store), seed)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    if as_json:
        print(json.dumps(found | {"machine": machine}))
        return
    for name, value in found.items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    typer.run(main)
