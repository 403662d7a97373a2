"""WebSockets: one message of the protocol a frame, each way."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from starlette.websockets import WebSocket, WebSocketDisconnect
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from server.face.door import Visit
from server.face.security import allowed
from server.service import metrics
from server.service.listener import Listener, Reason

if TYPE_CHECKING:
    from server.face.door import Door

LAST_WORD_S: Final = 5.0
"""How long a connection that is ended has to take what it is still told."""
LINGER_S: Final = 15.0
"""After so long a connection that was closed is cut, whether its other end takes notice or not."""
CODES: Final[dict[Reason, int]] = {
    "kicked": 1000,
    "left": 1000,
    "too_fast": 1008,
    "too_slow": 1008,
    "restart": 1012,
}

_LISTENER: Final = "greatleap.listener"


class Protocol(WebSocketsSansIOProtocol):
    """uvicorn's protocol, which leaves a connection that is being ended its last word, and then lets go of it."""

    def shutdown(self) -> None:
        """Close the connection when the server stops, unless it is told why and closes by itself."""
        listener: Listener | None = getattr(self, "scope", {}).get(_LISTENER)
        if listener is None or listener.reason is None:
            super().shutdown()

    async def run_asgi(self) -> None:
        """Serve the connection, and cut it some time after it was closed."""
        try:
            await super().run_asgi()
        finally:
            self.loop.call_later(LINGER_S, self.transport.abort)


async def serve_socket(websocket: WebSocket) -> None:
    """Serve one connection until either side ends it."""
    door: Door = websocket.app.state.door
    if not allowed(websocket.headers, door.origins):
        metrics.CLOSINGS.labels("origin").inc()
        await websocket.close(1008)  # before it is accepted: the handshake is answered with 403
        return
    await websocket.accept()
    listener = Listener(websocket.client.host if websocket.client else "")
    websocket.scope[_LISTENER] = listener
    visit = Visit(door, listener)
    tasks = [asyncio.create_task(part) for part in (_send(websocket, listener), _receive(websocket, visit))]
    with metrics.CONNECTIONS.labels("socket").track_inprogress():
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            if listener.reason is not None:
                await asyncio.wait(tasks[:1], timeout=LAST_WORD_S)
        finally:
            visit.leave()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    if listener.reason is not None:
        metrics.CLOSINGS.labels(listener.reason).inc()
        try:
            async with asyncio.timeout(LAST_WORD_S):
                await websocket.close(CODES[listener.reason])
        except (TimeoutError, RuntimeError, WebSocketDisconnect):
            pass  # it reads no more, or has gone


async def _send(websocket: WebSocket, listener: Listener) -> None:
    while (text := await listener.next()) is not None:
        await websocket.send_text(text)


async def _receive(websocket: WebSocket, visit: Visit) -> None:
    """Take what comes, one message after the other."""
    going_on = True
    while going_on:
        event = await websocket.receive()
        if event["type"] == "websocket.disconnect":
            return
        text = event.get("text")
        going_on = await visit.take(event.get("bytes") or b"" if text is None else text)
