"""Many who append to one match at once: numbers without gaps, each message once, nothing acknowledged is lost."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections import Counter
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from server.entry import Entry
from server.store.errors import Conflict
from server.store.store import Store
from tests.server.store.making import created, entry, say

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def opened(address: str, count: int) -> AsyncIterator[list[Store]]:
    async with AsyncExitStack() as stack:
        stores = [await Store.open(address) for _ in range(count)]
        for store in stores:
            stack.push_async_callback(store.close)
        yield stores


def check(found: list[Entry], messages: Counter[tuple[str, str]]) -> None:
    assert [one.n for one in found] == list(range(len(found)))
    assert Counter((one.author, one.message) for one in found[1:]) == messages


async def test_tasks_of_two_stores_keep_one_order(address: str) -> None:
    async with opened(address, 2) as stores:
        await created(stores[0], "m")
        said = await asyncio.gather(
            *[say(stores[i % 2], "m", f"p{i}", f"m{message}") for i in range(8) for message in range(6)]
        )
        found = await stores[0].entries("m")
        assert found == await stores[1].entries("m")
    check(found, Counter({(f"p{i}", f"m{message}"): 1 for i in range(8) for message in range(6)}))
    assert sorted(said) == list(range(1, 49))


async def test_the_same_messages_sent_to_two_stores_are_kept_once(address: str) -> None:
    async with opened(address, 2) as stores:
        await created(stores[0], "m")
        said = await asyncio.gather(*[say(store, "m", f"p{i}", "same") for store in stores for i in range(24)])
        found = await stores[0].entries("m")
    check(found, Counter({(f"p{i}", "same"): 1 for i in range(24)}))
    assert said[:24] == said[24:]  # both are told the same place
    assert {one.author: one.n for one in found[1:]} == {f"p{i}": said[i] for i in range(24)}


async def test_of_those_who_want_one_number_exactly_one_gets_it(address: str) -> None:
    async with opened(address, 4) as stores:
        await created(stores[0], "m")
        for n in range(1, 11):
            tries = [stores[i % 4].append([entry("m", n, author=f"p{i}")], None, over=False) for i in range(12)]
            answers = await asyncio.gather(*tries, return_exceptions=True)
            assert Counter(type(answer) for answer in answers) == {type(None): 1, Conflict: 11}
            winner = (await stores[0].entries("m"))[n]
            assert winner.author == f"p{answers.index(None)}"


async def test_stores_that_write_to_many_matches_in_any_order_do_not_wait_for_each_other(address: str) -> None:
    names = [f"m{i}" for i in range(40)]
    async with opened(address, 3) as stores:
        await asyncio.gather(*[created(stores[0], name) for name in names])
        await asyncio.gather(
            *[
                say(store, name, f"p{i}", "one")
                for i, store in enumerate(stores)
                for name in (names if i % 2 else reversed(names))
            ]
        )
        for name in names:
            check(await stores[0].entries(name), Counter({(f"p{i}", "one"): 1 for i in range(3)}))


async def test_two_processes_keep_one_order(address: str) -> None:
    count = 60
    async with opened(address, 1) as (store,):
        await created(store, "m")
        programs = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.server.store.writer", address, "m", author, str(count), "4"],
                stdout=subprocess.PIPE,
                text=True,
            )
            for author in ("one", "two")
        ]
        told = [(await asyncio.to_thread(program.communicate))[0].split() for program in programs]
        assert [program.returncode for program in programs] == [0, 0]
        found = await store.entries("m")
    check(found, Counter({(author, f"m{i}"): 1 for author in ("one", "two") for i in range(count)}))
    places = {(one.author, one.message): str(one.n) for one in found}
    for author, words in zip(("one", "two"), told, strict=True):
        acknowledged = dict(zip(words[::2], words[1::2], strict=True))
        assert acknowledged == {f"m{i}": places[author, f"m{i}"] for i in range(count)}


@pytest.mark.parametrize("after", [40, 200])
async def test_what_a_killed_process_was_told_is_there(address: str, after: int) -> None:
    async with opened(address, 1) as (store,):
        await created(store, "m")
        command = [sys.executable, "-m", "tests.server.store.writer", address, "m", "p", "100000", "16"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            lines = [await asyncio.to_thread(program.stdout.readline) for _ in range(after)]
            program.kill()  # SIGKILL: in the middle of a transaction, most likely
            lines += [line for line in program.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
        acknowledged = dict(line.split() for line in lines)
        found = await store.entries("m")
        kept = {one.message: str(one.n) for one in found[1:]}
        assert len(acknowledged) >= after
        assert {message: kept.get(message) for message in acknowledged} == acknowledged
        assert [one.n for one in found] == list(range(len(found)))
        assert len(kept) == len(found) - 1  # no message twice
        await store.append([entry("m", len(found))], None, over=False)  # and the match goes on
