"""Several processes that serve from one PostgreSQL: whoever is connected to whichever sees the same table."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from benchmarks.served import Served
from server.store.store import Store
from tests.server.face.guests import Table, creation, fresh, joining, play, rejoining, secret, watching

pytestmark = pytest.mark.anyio

Holds = Callable[[dict[str, Any]], bool]


def step(number: int) -> Holds:
    return lambda told: told["type"] == "state" and told["step"] == number


def present(*names: str, watchers: int = 0) -> Holds:
    return lambda told: told["type"] == "presence" and (told["present"], told["watchers"]) == ([*names], watchers)


async def test_a_match_is_played_over_two_processes_to_the_end(pair: tuple[str, str]) -> None:
    async with Table(*pair) as table:
        guests = await table.start(4)
        watchers = [await table.come(watching(guests[0].code_of_room), url) for url in pair]
        ends = await play(guests)
        ends += [await watcher.until("over") for watcher in watchers]
        finals = [guest.state for guest in guests]
        public = [watcher.state for watcher in watchers]
    assert all(end == ends[0] for end in ends)
    assert {final["step"] for final in finals} == {11}
    assert all(final["view"]["provinces"] == finals[0]["view"]["provinces"] for final in finals)
    assert public[0]["view"] == public[1]["view"]


async def test_what_happens_in_one_process_is_told_in_the_other(pair: tuple[str, str]) -> None:
    async with Table(*pair) as table:
        here, there = await table.start(2, clock=600)
        assert await here.decide() == "ack"
        assert (await there.until("waiting"))["waiting"] == [2]
        assert await there.code("chat", text="from there") == "ack"
        assert (await here.until("chat"))["said"]["text"] == "from there"
        assert await here.code("retract", turn=0, phase=here.state["phase"]) == "ack"
        await there.until(lambda told: told["type"] == "waiting" and told["waiting"] == [1, 2])
        assert await here.code("extend", seconds=60) == "ack"
        clock = await there.until("clock")
        assert await here.code("pause") == "ack"
        await there.until(lambda told: told["type"] == "clock" and told["clock"]["paused"])
        assert await there.decide() == "paused"
        assert await here.code("resume") == "ack"
        assert await here.code("nudge", seat=2) == "ack"
        assert (await there.until("notice"))["notice"] == "nudged"
        assert await there.decide() == "ack"
        assert await here.decide() == "ack"
        states = [await guest.until(step(1)) for guest in (here, there)]
    assert clock["clock"]["deadline"] == here.last("clock")["clock"]["deadline"] or here.kinds().count("clock") > 1
    assert states[0]["view"]["nation"] == states[1]["view"]["nation"]
    assert states[0]["waiting"] == states[1]["waiting"]


async def test_who_is_there_is_known_in_both_processes(pair: tuple[str, str]) -> None:
    async with Table(*pair) as table:
        here, there = await table.sit(2)
        for guest in (here, there):
            await guest.until(present("p1", "p2"))
        since = len(here.told)
        watcher = await table.come(watching(here.code_of_room), pair[1])
        await here.until(present("p1", "p2", watchers=1), since)
        await watcher.hang_up()
        device = await table.come(rejoining(here.token), pair[1])
        await device.until(present("p1", "p2"))
        since = len(there.told)
        await here.hang_up()
        await device.hang_up()
        await there.until(present("p2"), since)


async def test_of_two_who_take_the_last_seat_at_the_same_moment_one_gets_it(pair: tuple[str, str]) -> None:
    async with Table(*pair) as table:
        host = await table.come(creation(5))
        for round_ in range(4):
            guests = [await table.connect(url) for url in pair]
            joins = [joining(host.code_of_room, f"{round_} by {n}", seat=round_ + 2) for n in range(2)]
            answers = await asyncio.gather(*(one.ask(join) for one, join in zip(guests, joins, strict=True)))
            types = sorted(str(answer.get("code", answer["type"])) for answer in answers)
            assert types == ["seat_taken", "welcome"]
            winner = next(answer for answer in answers if answer["type"] == "welcome")
            assert winner["seat"] == round_ + 2
        room = (await table.come(watching(host.code_of_room), pair[1])).welcome["room"]
    assert [seat["person"] for seat in room["seats"]] == ["p1", "p2", "p3", "p4", "p5"]
    assert len(room["people"]) == 5


async def test_of_two_who_take_one_name_at_the_same_moment_one_gets_it(pair: tuple[str, str]) -> None:
    async with Table(*pair) as table:
        host = await table.come(creation(8))
        guests = [await table.connect(url) for url in pair]
        joins = [joining(host.code_of_room, name) for name in ("Anna", "ANNA")]
        codes = await asyncio.gather(*(one.code(join) for one, join in zip(guests, joins, strict=True)))
    assert sorted(codes) == ["name_taken", "welcome"]


async def test_one_wish_for_a_room_sent_to_both_processes_makes_one_room(pair: tuple[str, str]) -> None:
    async with Table(*pair) as table:
        for _ in range(3):
            drawn = secret()
            guests = [await table.connect(url) for url in pair]
            answers = await asyncio.gather(*(guest.ask(creation(secret=drawn)) for guest in guests))
            assert {answer["type"] for answer in answers} == {"welcome"}
            assert len({(answer["room"]["match"], answer["room"]["code"]) for answer in answers}) == 1


async def test_one_message_sent_to_both_processes_counts_once(pair: tuple[str, str]) -> None:
    async with Table(*pair) as table:
        host = await table.come(creation(2))
        device = await table.come(rejoining(host.token), pair[1])
        for number in range(4):
            line = {"type": "chat", "id": fresh(), "text": f"line {number}"}
            answers = await asyncio.gather(host.ask(line), device.ask(line))
            assert [answer["type"] for answer in answers] == ["ack", "ack"]
        back = await table.come(rejoining(host.token))
    assert [line["text"] for line in back.welcome["chat"]] == [f"line {number}" for number in range(4)]


async def test_a_token_made_in_one_process_sends_through_the_other_at_once(pair: tuple[str, str]) -> None:
    line = {"type": "chat", "id": "c", "text": "at once"}
    async with Table(*pair) as table, httpx.AsyncClient(base_url=pair[1]) as other:
        host = await table.come(creation(8))
        for number in range(3):
            guest = await table.come(joining(host.code_of_room, f"G{number}"), pair[0])
            headers = {"Authorization": f"Bearer {guest.token}"}
            (answer,) = (await other.post("/api/message", json=line, headers=headers)).json()
            assert answer == {"type": "ack", "id": "c"}


@pytest.mark.parametrize("connected_there", [True, False])
async def test_when_a_process_is_killed_while_its_bots_decide_the_other_plays_on(
    shared_address: str, connected_there: bool
) -> None:
    with Served(shared_address) as dying, Served(shared_address) as other:
        async with Table(dying.url) as table:
            here = await table.come(creation(2, seats=[{}, {}, {"leader": "planner-deep"}]))
            there = await table.come(joining(here.code_of_room, "There"), other.url if connected_there else dying.url)
            assert await here.code("start") == "ack"
            await there.until("state")
            assert await there.decide() == "ack"
            assert await here.decide() == "ack"
            dying.kill()
            store = await Store.open(shared_address)
            try:
                async with asyncio.timeout(120):
                    while "advance" not in [entry.kind for entry in await store.entries(here.match)]:
                        await asyncio.sleep(0.1)
            finally:
                await store.close()
            back = await table.come(rejoining(here.token), other.url)
            assert (await back.until("state"))["step"] == 1
            if connected_there:
                await there.until(step(1))


async def test_a_killed_process_is_forgotten_and_those_who_return_are_counted_once(
    shared_address: str, faketime: dict[str, str], tmp_path: Path
) -> None:
    shift = tmp_path / "shift"
    shift.write_text("+0", encoding="ascii")
    clock = {**faketime, "FAKETIME_TIMESTAMP_FILE": str(shift), "FAKETIME_NO_CACHE": "1"}
    with Served(shared_address) as dying, Served(shared_address, environment=clock, log=tmp_path / "log") as other:
        async with Table(dying.url, other.url) as table:
            here, there = await table.sit(2)
            await table.come(watching(here.code_of_room), dying.url)
            await there.until(present("p1", "p2", watchers=1))
            dying.kill()
            back = await table.come(rejoining(here.token), other.url)
            since = len(there.told)
            shift.write_text("+60", encoding="ascii")  # a minute later; the other process looks round every 10 s
            await there.until(present("p1", "p2"), since)
            since = len(there.told)
            await back.hang_up()
            await there.until(present("p2"), since)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the children of a process")
async def test_two_workers_serve_one_table_and_one_that_is_killed_is_replaced(shared_address: str) -> None:
    with Served(shared_address, workers=2) as server:
        async with Table(server.url) as table, httpx.AsyncClient(base_url=server.url) as client:
            guests = await table.start(8)
            assert len(workers(server)) == 2
            ends = await play(guests)
            assert all(end == ends[0] for end in ends)
            metrics = (await client.get("/metrics")).text
            assert "greatleap_rooms_made_total 1.0" in metrics  # both processes counted together
            killed = workers(server)[0]
            os.kill(killed, signal.SIGKILL)
            async with asyncio.timeout(120):
                while killed in workers(server) or len(workers(server)) < 2:
                    await asyncio.sleep(0.1)
            again = [await table.come(rejoining(guest.token)) for guest in guests]
            assert {(await guest.until("state"))["step"] for guest in again} == {11}
            server.process.terminate()
            assert await asyncio.to_thread(server.process.wait, 60) == 0
            closings = [await guest.closed() for guest in again]
    assert closings == [1012] * 8
    assert all(guest.told[-1] == {"type": "closing", "reason": "restart"} for guest in again)


def workers(server: Served) -> list[int]:
    """Return the processes that serve, of those that a server has started."""
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text(encoding="ascii")
    found = []
    for child in children.split():
        try:
            command = Path(f"/proc/{child}/cmdline").read_bytes()
        except OSError:
            continue
        if b"spawn_main" in command:
            found.append(int(child))
    return found
