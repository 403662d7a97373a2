"""Servers that end, in good order or not, and come back: what was acknowledged is there, and clocks have gone on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from benchmarks.served import Served
from server.entry import Entry
from server.room.room import Room
from server.room.telling import state_for
from server.store.store import Store
from tests.server.face.guests import PATIENCE_S, Guest, Table, creation, fresh, play, rejoining
from tests.server.tables import GAME

pytestmark = pytest.mark.anyio

DAY_S = 86_400


def at(step: int) -> Callable[[dict[str, Any]], bool]:
    """Return what holds of the state at a step."""
    return lambda told: told["type"] == "state" and told["step"] == step


async def kept(address: str, match: str) -> list[Entry]:
    """Return the entries of a match as the store has them."""
    store = await Store.open(address)
    try:
        return await store.entries(match)
    finally:
        await store.close()


@contextmanager
def ended_at_once(address: str, environment: dict[str, str] | None = None) -> Iterator[Served]:
    """Run a server that ends as in a power cut."""
    server = Served(address, environment=environment)
    try:
        yield server
    finally:
        server.kill()


async def back(table: Table, guests: list[Guest]) -> list[Guest]:
    """Let guests of an earlier server come back to this one; return them, each told the state."""
    returned = [await table.come(rejoining(guest.token)) for guest in guests]
    for guest in returned:
        await guest.until("state")
    return returned


async def test_what_was_acknowledged_before_a_power_cut_is_there_once_and_the_game_goes_on(address: str) -> None:
    acknowledged: list[tuple[str, str]] = []
    with ended_at_once(address) as server:
        async with Table(server.url) as table:
            guests = await table.start(4)

            async def decide(guest: Guest) -> None:
                """Decide once a step, until the line breaks."""
                for number in range(11):
                    state = await guest.until(at(number))
                    decision = {"turn": state["turn"], "phase": state["phase"], "decision": {"kind": state["phase"]}}
                    name = fresh()
                    if (await guest.ask({"type": "decide", "id": name, **decision}))["type"] == "ack":
                        acknowledged.append((guest.participant, name))

            deciding = [asyncio.create_task(decide(guest)) for guest in guests]
            await guests[0].until(at(4))
            server.kill()
            broken = await asyncio.gather(*deciding, return_exceptions=True)
            assert all(isinstance(one, ConnectionClosed | AssertionError) for one in broken)
    found = [(entry.author, entry.message) for entry in await kept(address, guests[0].match) if entry.message]
    assert len(acknowledged) >= 16
    assert set(acknowledged) <= set(found)
    assert len(found) == len(set(found))
    with ended_at_once(address) as server:
        async with Table(server.url) as table:
            again = await back(table, guests)
            for participant, name in acknowledged[-4:]:
                guest = again[int(participant[1:]) - 1]
                answer = await guest.ask({"type": "decide", "id": name, "turn": 0, "phase": "orders", "decision": {}})
                assert answer == {"type": "ack", "id": name}
            ends = await play(again)
    assert all(end == ends[0] for end in ends)


async def test_a_stop_keeps_what_was_acknowledged_and_tells_who_is_there_to_come_back(address: str) -> None:
    with Served(address) as server:
        async with Table(server.url) as table:
            guests = await table.start(4)
            watcher = await table.connect()
            lines = [
                {"type": "chat", "id": f"l{number}", "text": f"line {number}"} for number in range(5) for _ in guests
            ]
            for number, line in enumerate(lines):
                await guests[number % 4].tell(line)
            server.process.terminate()
            code = await asyncio.to_thread(server.process.wait, 60)
            closings = [await guest.closed() for guest in (*guests, watcher)]
    acknowledged = sum(guest.kinds().count("ack") for guest in guests) - 1  # one is that of the start
    said = [entry for entry in await kept(address, guests[0].match) if entry.kind == "chat"]
    assert code == 0
    assert closings == [1012] * 5
    assert all(guest.told[-1] == {"type": "closing", "reason": "restart"} for guest in guests)
    assert len(said) >= acknowledged
    answered = {(guest.participant, one["id"]) for guest in guests for one in guest.told if one["type"] == "ack"}
    entries = {(entry.author, entry.message) for entry in await kept(address, guests[0].match)}
    assert answered <= entries


async def test_a_deadline_stands_in_the_store_and_a_pause_keeps_what_was_left(address: str) -> None:
    with ended_at_once(address) as server:
        async with Table(server.url) as table:
            guests = await table.start(2, clock=DAY_S)
            deadline = guests[0].state["clock"]["deadline"]
            paused = await table.come(creation(1, clock=DAY_S))
            assert await paused.code("start") == "ack"
            assert await paused.code("pause") == "ack"
            left = (await paused.until("clock"))["clock"]["left"]
    with ended_at_once(address) as server:
        async with Table(server.url) as table:
            again = await back(table, [guests[0], paused])
    assert again[0].state["clock"] == {"seconds": DAY_S, "deadline": deadline, "left": None, "paused": False}
    assert again[1].state["clock"] == {"seconds": DAY_S, "deadline": None, "left": left, "paused": True}
    assert 0 < DAY_S * 1000 - left < 60_000


def happened(entries: list[Entry]) -> dict[int, list[Any]]:
    """Return what happened to which seat by the clock, step by step."""
    step, found = 0, dict[int, list[Any]]()
    for entry in entries:
        if entry.kind == "advance":
            step += 1
        elif entry.kind in ("warn", "stand_in", "hand_back"):
            assert isinstance(entry.body, dict)
            found.setdefault(step, []).append((entry.kind, entry.body["seat"]))
    return found


async def at_step(address: str, match: str, number: int) -> None:
    """Return when so many steps of a match are kept, whoever plays them."""
    store = await Store.open(address)
    try:
        async with asyncio.timeout(PATIENCE_S):
            while sum(entry.kind == "advance" for entry in await store.entries(match)) < number:
                await asyncio.sleep(0.1)
    finally:
        await store.close()


async def test_a_match_over_days_of_deadlines_and_restarts(address: str, faketime: dict[str, str]) -> None:
    """Two of four decide in time; the third misses two days and returns, the fourth a third day too."""

    def on_day(number: int) -> dict[str, str]:
        return {**faketime, "FAKETIME": f"+{number}d"}

    with ended_at_once(address, on_day(0)) as server:
        async with Table(server.url) as table:
            guests = await table.start(4, clock=DAY_S)
            match, first = guests[0].match, guests[0].state["clock"]["deadline"]
            for guest in guests[:2]:
                assert await guest.decide() == "ack"

    with Served(address, environment=on_day(1)) as server:  # nobody is there when the day's decisions fall due
        await at_step(address, match, 1)
        async with Table(server.url) as table:
            guests = await back(table, guests)
            seats = guests[0].welcome["room"]["seats"]
            assert [seat["missed"] for seat in seats] == [False, False, True, True]
            assert [seat["stand_in"] for seat in seats] == [None] * 4
            second = guests[0].state["clock"]["deadline"]
            assert DAY_S * 1000 <= second - first <= DAY_S * 1000 + 60_000
            for guest in guests[:2]:
                assert await guest.decide() == "ack"

    with ended_at_once(address, on_day(2)) as server:
        await at_step(address, match, 2)
        async with Table(server.url) as table:
            one, two, _ = await back(table, guests[:3])  # to come back is a sign of life
            await one.until("notice")
            for guest in (one, two, table.guests[2]):
                assert await guest.decide() == "ack"
            await one.until(at(3))

    with Served(address, environment=on_day(3)) as server:
        await at_step(address, match, 4)
        async with Table(server.url) as table:
            guests = await back(table, guests)
            room = guests[0].last("room")["room"] if "room" in guests[0].kinds() else guests[0].welcome["room"]
            assert [seat["missed"] for seat in room["seats"]] == [True, True, True, False]
            ends = await play(guests)
            finals = [guest.state for guest in guests]
            views = [json.dumps(final["view"], sort_keys=True) for final in finals]

    entries = await kept(address, match)
    assert happened(entries) == {
        0: [("warn", 3), ("warn", 4)],
        1: [("stand_in", 3), ("stand_in", 4)],
        2: [("hand_back", 3)],
        3: [("warn", 1), ("warn", 2), ("warn", 3)],
        4: [("hand_back", 4)],
    }
    assert all(end == ends[0] for end in ends)
    room_of_all = Room.of(entries, GAME)
    for guest, view in zip(guests, views, strict=True):
        state = state_for(room_of_all, guest.participant, 0)
        assert state is not None
        assert json.dumps(state.view, sort_keys=True) == view
    for key in ("nation", "provinces", "record", "news"):
        assert all(final["view"][key] == finals[0]["view"][key] for final in finals)


async def test_a_deadline_that_passed_while_the_server_was_down_is_told_when_it_is_back(address: str) -> None:
    with ended_at_once(address) as server:
        async with Table(server.url) as table:
            one, two = await table.start(2, clock=5)
            assert await one.decide() == "ack"
    with ended_at_once(address) as server:
        async with Table(server.url) as table:
            again = await table.come(rejoining(one.token))
            late = await table.come(rejoining(two.token))
            await late.until(lambda told: told["type"] == "state" and told["step"] >= 1)
    entries = await kept(address, one.match)
    assert happened(entries)[0] == [("warn", 2)]
    assert again.participant == "p1"
