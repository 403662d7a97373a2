"""Python's search for objects that hold each other: rare in a server, whose many lasting objects make it long.

What a room or a connection drops is freed at once, as nothing else holds it: after 400 connections and 10,000 decisions
a search of everything finds nothing. The search is for the few rings of objects that errors leave; it stops everything
for as long as it looks, a third of a second with 100 matches. By Python's own thresholds a server with these spent a
fifth of its time on it (`greatleap load`).
"""

from __future__ import annotations

import gc
from time import monotonic
from typing import Final

YOUNG: Final = 15_000
"""After so many new objects the newest are searched, some 20 milliseconds; what is left lasts, and is left out."""
NEVER: Final = 1 << 30
HOUR_S: Final = 3_600.0
DAY_S: Final = 24 * HOUR_S


def search_rarely() -> None:
    """Leave out of the search what a process has loaded to begin with, and later whatever has lasted."""
    gc.set_threshold(YOUNG, NEVER, NEVER)
    search_all()
    if _leave_out not in gc.callbacks:
        gc.callbacks.append(_leave_out)


def search_all() -> None:
    """Search everything, which may take a second; for when nobody waits."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


class Search:
    """When everything is searched: once an hour if nobody is connected, and once a day in any case."""

    def __init__(self) -> None:
        """Begin to count from now."""
        self._last = monotonic()

    def look(self, *, quiet: bool) -> bool:
        """Search everything if it is time; return whether it was."""
        since = monotonic() - self._last
        if since < (HOUR_S if quiet else DAY_S):
            return False
        search_all()
        self._last = monotonic()
        return True


def _leave_out(phase: str, _: object) -> None:
    if phase == "stop":
        gc.freeze()
