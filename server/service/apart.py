"""A process apart that plays steps, so that the event loop of a busy server has a core for itself.

It is begun when rooms are first due together, and ends with the process that began it, however that ends. Works and
what they come to travel as bytes in which the game and the worlds stand by name.
"""

from __future__ import annotations

import asyncio
import copyreg
import io
import json
import multiprocessing
import os
import pickle
import signal
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache, lru_cache
from multiprocessing.process import BaseProcess
from typing import Final, TypeAlias, cast

from bots.registry import great_leap
from rules.game import GreatLeap
from rules.world import World
from server.room.due import Done, Work, run_together
from server.service.garbage import search_rarely

Played: TypeAlias = list[Done | Exception]

_WORLDS_KEPT: Final = 32


class Apart:
    """The process apart of this process."""

    def __init__(self) -> None:
        """Begin nothing yet; where there is one core alone, never."""
        self._pool: ProcessPoolExecutor | None = None
        self._warm: Future[None] | None = None
        self._worth = (os.cpu_count() or 1) > 1

    def begin(self) -> None:
        """Begin the process, unless it has begun."""
        if self._pool is None and self._worth:
            self._pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), begin_apart)
            self._warm = self._pool.submit(_warm_up)

    @property
    def begun(self) -> bool:
        """Return whether the process has been begun and is not known to have died."""
        return self._pool is not None

    @property
    def ready(self) -> bool:
        """Return whether the process has begun and waits for works."""
        warm = self._warm
        return warm is not None and warm.done() and warm.exception() is None

    async def play(self, works: Sequence[Work]) -> tuple[list[bytes | Exception], str]:
        """Return what `play_each` does, each written, for `read`; the process must be `ready`.

        Raises:
            BrokenProcessPool: when the process has died; it can be begun anew.
        """
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._pool, play_written, written(works))
        except BrokenProcessPool:
            self.close()
            raise

    def close(self) -> None:
        """End the process; nobody waits for it any more."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._warm = None


def written(value: object) -> bytes:
    """Return works, or what they come to, as bytes."""
    into = io.BytesIO()
    pickler = pickle.Pickler(into, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {**copyreg.dispatch_table, World: _by_text, GreatLeap: _by_name}
    pickler.dump(value)
    return into.getvalue()


def read(data: bytes, work: Work) -> Done:
    """Return what a work has come to, in the game and world of the work itself."""
    return cast("Done", _Unpickler(data, work).load())


def play_each(works: Sequence[Work]) -> tuple[Played, str]:
    """Play works as one batch; where that fails, each by itself, so that one that is broken does not stop others.

    Returns what they come to, and why the batch has failed, or nothing.
    """
    try:
        return [*run_together(works)], ""
    except Exception as error:  # noqa: BLE001 - it is told to whoever asked for the batch
        return [_alone(work) for work in works], repr(error)


def _alone(work: Work) -> Done | Exception:
    try:
        return work.run()
    except Exception as error:  # noqa: BLE001 - it is handed to whoever waits for this work
        return error


class _Unpickler(pickle.Unpickler):
    """Finds the game and the world by name: those of a work, or (None) those of this process."""

    def __init__(self, data: bytes, work: Work | None) -> None:
        super().__init__(io.BytesIO(data))
        self._work = work

    def find_class(self, module: str, name: str) -> object:
        """Return what stands in a module, but for the work's own game and world."""
        found: object = super().find_class(module, name)
        if self._work is not None and (found is _game or found is _world):
            work = self._work
            return (lambda: work.game) if found is _game else (lambda _text: work.state.world)
        return found


def _by_text(world: World) -> tuple[Callable[[str], World], tuple[str]]:
    return _world, (world.text,)


def _by_name(_: GreatLeap) -> tuple[Callable[[], GreatLeap], tuple[()]]:
    return _game, ()


@cache
def _game() -> GreatLeap:
    return great_leap()


@lru_cache(maxsize=_WORLDS_KEPT)
def _world(text: str) -> World:
    return _game().world(json.loads(text))


def begin_apart() -> None:
    """Leave signals to the server, whose stop ends this process; end with it when it is killed; search rarely."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    search_rarely()
    server = multiprocessing.parent_process()
    if server is not None:
        threading.Thread(target=_end_with, args=(server,), daemon=True).start()


def _end_with(server: BaseProcess) -> None:
    server.join()
    os._exit(0)


def _warm_up() -> None:
    _game()
    search_rarely()  # what is loaded now is left out too


def play_written(data: bytes) -> tuple[list[bytes | Exception], str]:
    """Play written works in this process, and return what `play_each` does, each written."""
    played, trouble = play_each(cast("list[Work]", _Unpickler(data, None).load()))
    return [one if isinstance(one, Exception) else written(one) for one in played], trouble
