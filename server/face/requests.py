"""uvicorn's protocol of HTTP, which lets go of whoever is too slow: to ask, or to take the answer."""

from __future__ import annotations

import asyncio
from typing import Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

ASK_S: Final = 10.0
"""How long a whole request may take to come in, counted from the connection, or from its own first byte."""
STUCK_S: Final = 15.0
"""How long an answer may wait for its reader to take anything of it."""


class Requests(H11Protocol):
    """One connection that asks by HTTP, until it becomes a WebSocket."""

    _asking: asyncio.TimerHandle | None = None
    _stuck: asyncio.TimerHandle | None = None
    _became_socket = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for a request, and not for ever."""
        super().connection_made(transport)
        self._asking = self.loop.call_later(ASK_S, self.transport.abort)

    def data_received(self, data: bytes) -> None:
        """Take what comes; a request that has begun is waited for, and not for ever."""
        super().data_received(data)
        if self._became_socket or self.conn.their_state not in (h11.IDLE, h11.SEND_BODY):
            self._asking = _stopped(self._asking)
        elif self._asking is None and not self.transport.is_closing():
            self._asking = self.loop.call_later(ASK_S, self.transport.abort)

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        """Leave the connection to the WebSocket that it becomes."""
        super().handle_websocket_upgrade(event)
        self._became_socket = True

    def pause_writing(self) -> None:
        """Wait for the reader, and not for ever."""
        self.flow.pause_writing()
        self._stuck = self._stuck or self.loop.call_later(STUCK_S, self.transport.abort)

    def resume_writing(self) -> None:
        """Go on: something was read."""
        self._stuck = _stopped(self._stuck)
        self.flow.resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        for timer in (self._asking, self._stuck):
            if timer is not None:
                timer.cancel()
        super().connection_lost(exc)


def _stopped(timer: asyncio.TimerHandle | None) -> asyncio.TimerHandle | None:
    """Stop a timer, if there is one, and return what takes its place."""
    if timer is not None:
        timer.cancel()
    return None
