"""The windows of a private server: it runs for one person at this machine, and ends when the last window has closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from starlette.websockets import WebSocket

from server.face.security import allowed

CLOSED_S: Final = 8.0
"""So long after the last window has closed the server ends; a window that loads its page again is back by then."""
LOST_S: Final = 60.0
"""So long a window is waited for that went without a word, as when the browser puts it to sleep or breaks down."""
_GOODBYES: Final = (1000, 1001)


class Pages:
    """Which windows are open: each holds a WebSocket for as long as it shows the page."""

    def __init__(self, end: Callable[[], None]) -> None:
        """Call `end` when the last window has closed."""
        self._end = end
        self._open = 0
        self._waits_until = 0.0
        self._ending: asyncio.TimerHandle | None = None

    async def serve(self, websocket: WebSocket) -> None:
        """Count a window until it is gone."""
        if not allowed(websocket.headers, ()):
            await websocket.close(1008)
            return
        await websocket.accept()
        self._open += 1
        if self._ending is not None:
            self._ending.cancel()
        code = 0
        try:
            while (event := await websocket.receive())["type"] != "websocket.disconnect":
                pass  # a window has nothing to say
            code = event.get("code", 0)
        finally:
            self._gone(code)

    def _gone(self, code: int) -> None:
        loop = asyncio.get_running_loop()
        self._open -= 1
        grace = CLOSED_S if code in _GOODBYES else LOST_S
        self._waits_until = max(self._waits_until, loop.time() + grace)
        if not self._open:
            self._ending = loop.call_at(self._waits_until, self._end)
