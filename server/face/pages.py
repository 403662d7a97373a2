"""The windows of a private server: it runs for one person at this machine, and ends when the last window has closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
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
        self._ending: asyncio.TimerHandle | None = None

    async def tell(self, _: Request) -> Response:
        """Tell a page to hold this server; a page that was closed before it could is waited for, and not for ever."""
        self._wait(LOST_S)
        return JSONResponse({"private": True})

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
            self._open -= 1
            self._wait(CLOSED_S if code in _GOODBYES else LOST_S)

    def _wait(self, seconds: float) -> None:
        """Wait so long for a window when none is open, then end."""
        if self._ending is not None:
            self._ending.cancel()
        if not self._open:
            self._ending = asyncio.get_running_loop().call_later(seconds, self._end)
