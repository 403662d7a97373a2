"""Work that waits for its turn and is done in batches: what comes while a batch is under way is in a later one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Generic, TypeVar

W = TypeVar("W")
R = TypeVar("R")


class Together(Generic[W, R]):
    """Does works of one kind, several at once."""

    def __init__(
        self,
        name: str,
        most: int,
        batch: Callable[[Sequence[W]], Awaitable[Sequence[R | Exception]]],
        alike: Callable[[W], Hashable] = lambda _: None,
    ) -> None:
        """Begin with nothing to do.

        Args:
            name: what its task is called.
            most: how many works one batch takes at most.
            batch: does works, and returns what each comes to, or the error that it is to raise.
            alike: what works have in common that gain from being done together; by default all do.
        """
        self._name, self._most, self._batch, self._alike = name, most, batch, alike
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
                if turn := self._next():
                    await self._settle(turn)
        finally:
            self._task = None

    def _next(self) -> list[tuple[W, asyncio.Future[R]]]:
        """Take the work that waits longest with those like it, in their order; none where all who waited have gone."""
        waiting = [(work, done) for work, done in self._waiting if not done.done()]
        kinds = [self._alike(work) for work, _ in waiting]
        places = [place for place, kind in enumerate(kinds) if kind == kinds[0]][: self._most]
        taken = set(places)
        self._waiting = [one for place, one in enumerate(waiting) if place not in taken]
        return [waiting[place] for place in places]

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
