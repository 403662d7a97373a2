"""Work that waits for its turn and is done in batches: what comes while a batch is under way is the next one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

W = TypeVar("W")
R = TypeVar("R")


class Together(Generic[W, R]):
    """Does works of one kind, several at once."""

    def __init__(
        self, name: str, most: int, batch: Callable[[Sequence[W]], Awaitable[Sequence[R | Exception]]]
    ) -> None:
        """Begin with nothing to do.

        Args:
            name: what its task is called.
            most: how many works one batch takes at most.
            batch: does works, and returns what each comes to, or the error that it is to raise.
        """
        self._name, self._most, self._batch = name, most, batch
        self._waiting: list[tuple[W, asyncio.Future[R]]] = []
        self._task: asyncio.Task[None] | None = None

    async def do(self, work: W) -> R:
        """Return what a work comes to, as soon as its turn comes."""
        done: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name=self._name)
        return await done

    async def _run(self) -> None:
        try:
            await asyncio.sleep(0)  # whoever else comes now joins the first batch
            while self._waiting:
                turn, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
                await self._settle([(work, done) for work, done in turn if not done.done()])
        finally:
            self._task = None

    async def _settle(self, turn: Sequence[tuple[W, asyncio.Future[R]]]) -> None:
        results: Sequence[R | Exception]
        try:
            results = await self._batch([work for work, _ in turn])
        except Exception as error:  # noqa: BLE001 - it is handed to everybody who waits for this batch
            results = [error] * len(turn)
        for (_, done), result in zip(turn, results, strict=True):
            if done.done():
                continue
            if isinstance(result, Exception):
                done.set_exception(result)
            else:
                done.set_result(result)
