"""Writes that wait are committed together, and each is answered by itself."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import event

from server.store.errors import Conflict, UnknownMatch
from server.store.groups import MAX_GROUP, Groups
from server.store.store import Store
from tests.server.store.making import created, entry

pytestmark = pytest.mark.anyio


class Desk:
    """Does each piece of work by writing it down; a negative one is refused."""

    def __init__(self) -> None:
        self.groups: list[list[int]] = []
        self.open = asyncio.Event()
        self.open.set()

    async def __call__(self, group: list[int]) -> list[Exception | None]:
        self.groups.append(group)
        await self.open.wait()
        if 0 in group:
            raise ZeroDivisionError
        return [ValueError(work) if work < 0 else None for work in group]


async def test_what_waits_goes_into_the_next_group_in_the_order_it_came() -> None:
    desk = Desk()
    desk.open.clear()
    groups = Groups(desk)
    first = [asyncio.create_task(groups.put(work)) for work in (1, 2)]
    while not desk.groups:
        await asyncio.sleep(0)
    later = [asyncio.create_task(groups.put(work)) for work in (3, 4, 5)]
    await asyncio.sleep(0)
    assert not any(task.done() for task in first + later)
    desk.open.set()
    await asyncio.gather(*first, *later)
    assert desk.groups == [[1, 2], [3, 4, 5]]


async def test_a_group_has_a_greatest_size() -> None:
    desk = Desk()
    groups = Groups(desk)
    await asyncio.gather(*[groups.put(work) for work in range(1, MAX_GROUP + 11)])
    assert [len(group) for group in desk.groups] == [MAX_GROUP, 10]


async def test_one_refusal_is_one_callers_and_a_failure_is_everybodys() -> None:
    groups = Groups(Desk())
    answers = await asyncio.gather(*[groups.put(work) for work in (1, -2, 3)], return_exceptions=True)
    assert [type(answer) for answer in answers] == [type(None), ValueError, type(None)]
    answers = await asyncio.gather(*[groups.put(work) for work in (1, 0)], return_exceptions=True)
    assert [type(answer) for answer in answers] == [ZeroDivisionError, ZeroDivisionError]
    await groups.put(4)


async def test_a_caller_that_left_before_its_group_began_has_taken_its_work_back() -> None:
    desk = Desk()
    desk.open.clear()
    groups = Groups(desk)
    tasks = [asyncio.create_task(groups.put(1))]
    while not desk.groups:
        await asyncio.sleep(0)
    tasks += [asyncio.create_task(groups.put(work)) for work in (2, 3)]
    await asyncio.sleep(0)
    tasks[0].cancel()  # under way: it is carried out all the same
    tasks[1].cancel()
    desk.open.set()
    answers = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(answer) for answer in answers] == [asyncio.CancelledError, asyncio.CancelledError, type(None)]
    await groups.drain()
    assert desk.groups == [[1], [3]]


async def test_appends_that_wait_share_transactions(store: Store) -> None:
    await asyncio.gather(*[created(store, f"m{i}") for i in range(100)])
    commits: list[object] = []
    event.listen(store.writer, "commit", commits.append)
    await asyncio.gather(*[store.append([entry(f"m{i}", 1)], None, over=False) for i in range(100)])
    assert len(commits) == 1
    assert all([len(await store.entries(f"m{i}")) == 2 for i in range(100)])


async def test_a_conflict_spoils_no_other_write_of_its_group(store: Store) -> None:
    for match in ("a", "b", "c"):
        await created(store, match)
    answers = await asyncio.gather(
        store.append([entry("a", 1), entry("a", 2)], None, over=False),
        store.append([entry("b", 7)], None, over=False),
        store.append([entry("x", 1)], None, over=False),
        store.append([entry("c", 1)], None, over=False),
        store.append([entry("a", 3)], None, over=False),  # it knew what would come
        store.append([entry("a", 3)], None, over=False),
        return_exceptions=True,
    )
    ok = type(None)
    assert [type(answer) for answer in answers] == [ok, Conflict, UnknownMatch, ok, ok, Conflict]
    assert [len(await store.entries(match)) for match in ("a", "b", "c")] == [4, 1, 2]
