"""Waking rooms off the event loop: those that wait are played again together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from server.room.errors import RoomError
from server.room.waking import wake_together

if TYPE_CHECKING:
    from rules.game import GreatLeap
    from server.entry import Entry
    from server.room.room import Room

MOST_TOGETHER: Final = 16


class Waking:
    """Wakes the rooms of a process."""

    def __init__(self, game: GreatLeap) -> None:
        """Begin with nothing to wake."""
        self._game = game
        self._waiting: list[tuple[Sequence[Entry], asyncio.Future[Room]]] = []
        self._task: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, "wake")

    async def wake(self, entries: Sequence[Entry]) -> Room:
        """Return the room that entries make.

        Raises:
            RoomError: when they make none.
        """
        woken: asyncio.Future[Room] = asyncio.get_running_loop().create_future()
        self._waiting.append((entries, woken))
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="wake")
        return await woken

    def close(self) -> None:
        """End the thread; nobody waits for it any more."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def _run(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
                await self._settle([(entries, woken) for entries, woken in batch if not woken.done()])
        finally:
            self._task = None

    async def _settle(self, batch: Sequence[tuple[Sequence[Entry], asyncio.Future[Room]]]) -> None:
        kept = [entries for entries, _ in batch]
        loop = asyncio.get_running_loop()
        results: Sequence[Room | RoomError | Exception]
        try:
            results = await loop.run_in_executor(self._thread, wake_together, kept, self._game)
        except Exception as error:  # noqa: BLE001 - it is handed to everybody who waits for this batch
            results = [error] * len(kept)
        for (_, woken), result in zip(batch, results, strict=True):
            if woken.done():
                continue
            if isinstance(result, Exception):
                woken.set_exception(result)
            else:
                woken.set_result(result)
