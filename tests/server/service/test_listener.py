"""A listener: what waits for one connection goes out in order, small messages together, never more than it holds."""

from __future__ import annotations

import asyncio

import pytest

from server.service.listener import MOST_MESSAGES, TOGETHER, Listener

pytestmark = pytest.mark.anyio


async def test_what_waits_goes_out_together_in_its_order() -> None:
    listener = Listener()
    for text in ("a", "b", "c"):
        listener.tell_text(text)
    assert await listener.next_ones() == ["a", "b", "c"]
    waiting = asyncio.create_task(listener.next_ones())
    await asyncio.sleep(0)
    assert not waiting.done()
    listener.tell_text("d")
    assert await waiting == ["d"]


async def test_no_more_goes_out_at_once_than_one_piece_or_one_long_message() -> None:
    listener, half = Listener(), "x" * (TOGETHER // 2)
    for text in (half, half, "y", "z" * (2 * TOGETHER), "end"):
        listener.tell_text(text)
    assert [len(await listener.next_ones()) for _ in range(3)] == [2, 1, 1]
    assert await listener.next_ones() == ["end"]


async def test_at_the_end_the_last_word_goes_out_and_then_nothing() -> None:
    listener = Listener()
    listener.tell_text("a")
    listener.end("restart")
    texts = await listener.next_ones()
    assert (texts[0], "restart" in texts[1], len(texts)) == ("a", True, 2)
    assert await listener.next_ones() == []


async def test_who_reads_too_slowly_is_told_so_and_nothing_else() -> None:
    listener = Listener()
    for number in range(MOST_MESSAGES + 1):
        listener.tell_text(str(number))
    (only,) = await listener.next_ones()
    assert "too_slow" in only
