"""Group commit: what waits while a transaction is under way goes together into the next one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

_Work = TypeVar("_Work")

MAX_GROUP = 256
"""How many pieces of work one transaction takes at most."""


class Groups(Generic[_Work]):
    """A queue whose pieces of work are carried out in groups, one group at a time, in the order they came.

    `carry_out` does a group at once and answers for each piece None or its error; if it raises, that is every
    piece's error.
    """

    def __init__(self, carry_out: Callable[[list[_Work]], Awaitable[Sequence[Exception | None]]]) -> None:
        """Keep how a group is carried out."""
        self._carry_out = carry_out
        self._waiting: list[tuple[_Work, asyncio.Future[None]]] = []
        self._task: asyncio.Task[None] | None = None

    async def put(self, work: _Work) -> None:
        """Return when the work is done; raise its error when it is not.

        A caller that is cancelled before its work's group has begun takes the work back; after that it is carried
        out.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="group commit")
        await done

    async def drain(self) -> None:
        """Return when nothing is waiting or under way."""
        while self._task is not None:
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        try:
            await asyncio.sleep(0)  # whoever else is ready to write joins the first group
            while self._waiting:
                group, self._waiting = self._waiting[:MAX_GROUP], self._waiting[MAX_GROUP:]
                await self._settle([(work, done) for work, done in group if not done.done()])
        finally:
            self._task = None

    async def _settle(self, group: list[tuple[_Work, asyncio.Future[None]]]) -> None:
        if not group:
            return
        try:
            answers: Sequence[Exception | None] = await self._carry_out([work for work, _ in group])
        except Exception as error:  # noqa: BLE001 - it is handed to everybody who waits for this group
            answers = [error] * len(group)
        for (_, done), answer in zip(group, answers, strict=True):
            if done.done():  # its caller has gone
                continue
            if answer is None:
                done.set_result(None)
            else:
                done.set_exception(answer)
