"""Playing steps and beginning games off the event loop: what is due together as one batch, heavy bots elsewhere."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from time import perf_counter
from typing import Final

import structlog

from server.room.due import Begun, Done, Opening, Work
from server.service.apart import (
    Apart,
    Job,
    R,
    W,
    begin_apart,
    begin_each,
    do_written,
    play_each,
    read,
    read_begun,
    written,
)
from server.service.metrics import STEP_SECONDS
from server.service.together import Together

MOST_TOGETHER: Final = 5
"""How many rooms one batch takes at most. More gain a tenth of the time of a step, but the decisions that so many new
states bring come all at once and wait for each other: three times as long with 16 (`greatleap load`)."""
MOST_BEGUN: Final = 10
"""How many games one batch begins at most; ten take hardly longer than one."""
SWITCH_S: Final = 0.0001
"""How long the thread of steps keeps the event loop waiting, seconds; by itself Python lets a thread go on for
fifty times as long, whenever the other one has waited for the network."""

log = structlog.get_logger()


class Playing:
    """Plays the steps of all rooms of a process."""

    def __init__(self) -> None:
        """Begin with nothing to play."""
        sys.setswitchinterval(SWITCH_S)
        self._together: Together[Work, Done | bytes] = Together(
            "steps", MOST_TOGETHER, self._play, lambda work: work.batch
        )
        self._beginning: Together[Opening, Begun | bytes] = Together(
            "beginnings", MOST_BEGUN, self._begin, lambda opening: opening.world.text
        )
        self._light = ThreadPoolExecutor(1, "steps")
        self.apart = Apart()
        self._heavy: Executor | None = None

    async def play(self, work: Work) -> Done:
        """Return what the bots of a room decide, as soon as its turn comes."""
        if work.heavy:
            return await self._play_heavy(work)
        found = await self._together.do(work)
        return found if isinstance(found, Done) else read(found, work)

    async def begin(self, opening: Opening) -> Begun:
        """Return the first state of a game that is to begin, as soon as its turn comes: a twentieth of a second."""
        found = await self._beginning.do(opening)
        return found if isinstance(found, Begun) else read_begun(found, opening)

    def close(self) -> None:
        """End the threads and processes; nobody waits for them any more."""
        self._light.shutdown(wait=False, cancel_futures=True)
        self.apart.close()
        if self._heavy is not None:
            self._heavy.shutdown(wait=False, cancel_futures=True)

    async def _play(self, works: Sequence[Work]) -> Sequence[Done | bytes | Exception]:
        """Play a batch of steps."""
        begun = perf_counter()
        results = await self._do("play", works, play_each)
        STEP_SECONDS.observe(perf_counter() - begun)
        return results

    async def _begin(self, openings: Sequence[Opening]) -> Sequence[Begun | bytes | Exception]:
        """Begin several games."""
        return await self._do("begin", openings, begin_each)

    async def _do(
        self, job: Job, works: Sequence[W], here: Callable[[Sequence[W]], tuple[list[R | Exception], str]]
    ) -> Sequence[R | bytes | Exception]:
        """Do a batch in the process apart, once it is there, else in a thread; both come to the same."""
        results: Sequence[R | bytes | Exception]
        loop = asyncio.get_running_loop()
        if len(works) > 1:
            self.apart.begin()
        try:
            if self.apart.ready:
                results, trouble = await self.apart.do(job, works)
            else:
                results, trouble = await loop.run_in_executor(self._light, here, works)
        except Exception:
            log.exception("step_process_failed")
            results, trouble = await loop.run_in_executor(self._light, here, works)
        if trouble:
            log.error("batch_failed", job=job, works=len(works), reason=trouble)
        return results

    async def _play_heavy(self, work: Work) -> Done:
        loop = asyncio.get_running_loop()
        begun = perf_counter()
        for _ in range(2):
            if self._heavy is None:
                count = max((os.cpu_count() or 2) - 1, 1)
                self._heavy = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), begin_apart)
            try:
                (done,), _ = await loop.run_in_executor(self._heavy, do_written, "play", written([work]))
            except BrokenProcessPool:
                log.warning("bot_process_died")
                self._heavy = None
                continue
            STEP_SECONDS.observe(perf_counter() - begun)
            if isinstance(done, Exception):
                raise done
            return read(done, work)
        return await loop.run_in_executor(self._light, work.run)
