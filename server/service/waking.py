"""Waking rooms off the event loop: those that wait are played again together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from server.room.waking import wake_together
from server.service.together import Together

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
        self._together: Together[Sequence[Entry], Room] = Together("wake", MOST_TOGETHER, self._wake)
        self._thread = ThreadPoolExecutor(1, "wake")

    async def wake(self, entries: Sequence[Entry]) -> Room:
        """Return the room that entries make.

        Raises:
            RoomError: when they make none.
        """
        return await self._together.do(entries)

    def close(self) -> None:
        """End the thread; nobody waits for it any more."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def _wake(self, kept: Sequence[Sequence[Entry]]) -> Sequence[Room | Exception]:
        return await asyncio.get_running_loop().run_in_executor(self._thread, wake_together, kept, self._game)
