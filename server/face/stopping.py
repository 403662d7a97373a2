"""A stop that tells the players: when a signal ends the server, everybody is told to come back in a moment first."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable
from types import FrameType

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


def before_stopping(begin: Callable[[], None]) -> None:
    """Let the event loop call `begin` when a signal comes that ends this process, and then whoever had handled it.

    Only the main thread hears signals; a server that runs in another one is stopped by whoever started it.
    """
    if threading.current_thread() is not threading.main_thread():
        return
    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        before = signal.getsignal(number)

        def heard(number: int, frame: FrameType | None, before: object = before) -> None:
            loop.call_soon_threadsafe(begin)
            if callable(before):
                before(number, frame)

        signal.signal(number, heard)
