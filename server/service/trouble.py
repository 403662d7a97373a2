"""Trouble with the store, told in the log: once, and then how often since, not a line for each room that meets it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

import structlog

from server.service import metrics

if TYPE_CHECKING:
    from server.store.errors import StoreError

AGAIN_S: Final = 10.0
"""Trouble of one kind is told again after so many seconds."""

log = structlog.get_logger()


class Trouble:
    """What a process has said of its store; every trouble is counted, whether it is told or not."""

    def __init__(self) -> None:
        """Begin without any."""
        self._told: dict[str, tuple[float, int]] = {}

    def meet(self, error: StoreError, **facts: object) -> None:
        """Count trouble, and tell it with its facts unless its kind was told a moment ago."""
        metrics.STORE_TROUBLE.inc()
        last, silent = self._told.get(error.code, (-AGAIN_S, 0))
        if monotonic() - last < AGAIN_S:
            self._told[error.code] = last, silent + 1
            return
        self._told[error.code] = monotonic(), 0
        log.warning("store_trouble", code=error.code, reason=error.reason, silent_since=silent, **facts)
