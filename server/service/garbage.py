"""Python's search for objects that hold each other: rare in a server, whose many lasting objects make it long.

What a room drops is freed at once, as nothing else holds it. The search is for the few rings of objects that errors
and tasks leave; it stops everything for as long as it looks. By Python's own thresholds a server with 100 matches spent
a fifth of its time on it (`greatleap load`).
"""

from __future__ import annotations

import gc
from typing import Final

YOUNG: Final = 50_000
"""After so many new objects the newest are searched, some milliseconds."""
MIDDLE: Final = 20
"""After so many such searches those that were left."""
ALL: Final = 50
"""After so many of these everything: once for some tens of millions of new objects."""


def search_rarely() -> None:
    """Leave out of the search what a process has loaded to begin with, and search the rest more rarely."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, ALL)
