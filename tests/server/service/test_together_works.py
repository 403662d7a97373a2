"""Works that wait for their turn: alike ones go together, and none is forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from server.service.together import Together

pytestmark = pytest.mark.anyio


class Batches:
    """Does works, which are texts, when it is told to; `begun` are the batches in the order they came."""

    def __init__(self) -> None:
        self.begun: list[list[str]] = []
        self.go_on = asyncio.Event()

    async def do(self, works: Sequence[str]) -> Sequence[str | Exception]:
        self.begun.append([*works])
        await self.go_on.wait()
        return [ValueError(work) if work == "bad" else work.upper() for work in works]


async def settled() -> None:
    """Let everything that can go on do so."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_the_longest_waiting_goes_first_with_those_like_it() -> None:
    batches = Batches()
    together: Together[str, str] = Together("test", 3, batches.do, lambda work: work[0])
    first = asyncio.create_task(together.do("a0"))
    await settled()
    rest = [asyncio.create_task(together.do(work)) for work in ("b1", "a1", "b2", "c1", "b3", "b4")]
    await settled()
    batches.go_on.set()
    assert await first == "A0"
    assert await asyncio.gather(*rest) == ["B1", "A1", "B2", "C1", "B3", "B4"]
    assert batches.begun == [["a0"], ["b1", "b2", "b3"], ["a1"], ["c1"], ["b4"]]


async def test_a_work_that_comes_as_the_last_batch_ends_is_done() -> None:
    batches = Batches()
    batches.go_on.set()
    together: Together[str, str] = Together("test", 4, batches.do)

    async def one_after_the_other(name: str) -> None:
        for _ in range(50):
            assert await together.do(name) == name.upper()

    async with asyncio.timeout(30):
        await asyncio.gather(*(one_after_the_other(name) for name in "abc"))


async def test_an_error_is_for_its_own_work_and_whoever_has_gone_is_left_out() -> None:
    batches = Batches()
    together: Together[str, str] = Together("test", 4, batches.do)
    asyncio.create_task(together.do("x")).add_done_callback(lambda _: None)
    await settled()
    gone, bad, good = (asyncio.create_task(together.do(work)) for work in ("gone", "bad", "good"))
    await settled()
    gone.cancel()
    await settled()
    batches.go_on.set()
    assert await good == "GOOD"
    with pytest.raises(ValueError, match="bad"):
        await bad
    assert batches.begun[1] == ["bad", "good"]
