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
from typing import Final, Literal, TypeAlias, TypeVar, cast

from bots.registry import great_leap
from rules.game import GreatLeap
from rules.world import World
from server.room.due import Begun, Done, Opening, Work, begin_together, run_together
from server.service.garbage import search_rarely

Played: TypeAlias = list[Done | Exception]
Job: TypeAlias = Literal["play", "begin"]
W = TypeVar("W")
R = TypeVar("R")

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

    async def do(self, job: Job, works: Sequence[object]) -> tuple[list[bytes | Exception], str]:
        """Return what `play_each` or `begin_each` does, each written, for `read`; the process must be `ready`.

        Raises:
            BrokenProcessPool: when the process has died; it can be begun anew.
        """
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._pool, do_written, job, written(works))
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
    return cast("Done", _Unpickler(data, (work.game, work.state.world)).load())


def read_begun(data: bytes, opening: Opening) -> Begun:
    """Return the game that has begun, in the game and world of the opening itself."""
    return cast("Begun", _Unpickler(data, (opening.game, opening.world)).load())


def play_each(works: Sequence[Work]) -> tuple[Played, str]:
    """Play works as one batch; where that fails, each by itself, so that one that is broken does not stop others.

    Returns what they come to, and why the batch has failed, or nothing.
    """
    return _each(works, run_together, Work.run)


def begin_each(openings: Sequence[Opening]) -> tuple[list[Begun | Exception], str]:
    """Begin games as one batch, or each by itself, as `play_each` does."""
    return _each(openings, begin_together, lambda opening: begin_together([opening])[0])


def _each(
    works: Sequence[W], together: Callable[[Sequence[W]], Sequence[R]], alone: Callable[[W], R]
) -> tuple[list[R | Exception], str]:
    try:
        return [*together(works)], ""
    except Exception as error:  # noqa: BLE001 - it is told to whoever asked for the batch
        return [_alone(work, alone) for work in works], repr(error)


def _alone(work: W, alone: Callable[[W], R]) -> R | Exception:
    try:
        return alone(work)
    except Exception as error:  # noqa: BLE001 - it is handed to whoever waits for this work
        return error


class _Unpickler(pickle.Unpickler):
    """Finds the game and the world by name: those that are given, or (None) those of this process."""

    def __init__(self, data: bytes, own: tuple[GreatLeap, World] | None) -> None:
        super().__init__(io.BytesIO(data))
        self._own = own

    def find_class(self, module: str, name: str) -> object:
        """Return what stands in a module, but for the game and the world that are given."""
        found: object = super().find_class(module, name)
        if self._own is not None and (found is _game or found is _world):
            game, world = self._own
            return (lambda: game) if found is _game else (lambda _text: world)
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


def do_written(job: Job, data: bytes) -> tuple[list[bytes | Exception], str]:
    """Do written works in this process, and return what `play_each` or `begin_each` does, each written."""
    works = _Unpickler(data, None).load()
    done, trouble = play_each(works) if job == "play" else begin_each(works)
    return [one if isinstance(one, Exception) else written(one) for one in done], trouble
