"""WebSockets: one message of the protocol a frame, each way."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, cast

from starlette.websockets import WebSocket, WebSocketDisconnect
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidState

from server.face.door import Visit
from server.face.limits import MESSAGES, MESSAGES_S, Window
from server.face.security import allowed
from server.service import metrics
from server.service.listener import Listener, Reason

if TYPE_CHECKING:
    from websockets.frames import Frame

    from server.face.door import Door

ENTER_S: Final = 15.0
"""How long a connection has to enter a room."""
LAST_WORD_S: Final = 5.0
"""How long a connection that is ended has to take what it is still told."""
LINGER_S: Final = 15.0
"""After so long a connection that was closed is cut, whether its other end takes notice or not."""
MOST_PARTS: Final = 64
"""Frames that one message may come in."""
CODES: Final[dict[Reason, int]] = {
    "kicked": 1000,
    "left": 1000,
    "too_fast": 1008,
    "too_slow": 1008,
    "restart": 1012,
}

_BAD_HANDSHAKE: Final = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
_LISTENER: Final = "greatleap.listener"
_PROTOCOL: Final = "greatleap.protocol"


class Protocol(WebSocketsSansIOProtocol):
    """uvicorn's protocol, which bounds what no message counts, and lets go of a connection after its last word."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to count the pings of the other end, and wait for the end of the handshake, but not for ever."""
        super().connection_made(transport)
        self._pings = Window(MESSAGES, MESSAGES_S)
        self.loop.call_later(ENTER_S, self._handshake_is_late)

    def data_received(self, data: bytes) -> None:
        """Take what comes; a handshake that cannot be read is answered."""
        super().data_received(data)
        if not self.handshake_initiated and self.conn.handshake_exc is not None:
            self.transport.write(_BAD_HANDSHAKE)
            self.transport.close()

    def send_receive_event_to_app(self) -> None:
        """Hand a whole message on, or close the connection when it is text that is no text."""
        if self.curr_msg_data_type == "text" and not _is_text(self.frames):
            self.frames = []
            if not self.close_sent:
                self._fail(1007, "not UTF-8")
            return
        super().send_receive_event_to_app()

    def handle_cont(self, event: Frame) -> None:
        """Take a further part of a message, unless there are too many of them."""
        if len(self.frames) < MOST_PARTS:
            super().handle_cont(event)
        elif not self.close_sent:
            self._fail(1008, "a message in too many parts")

    def handle_ping(self) -> None:
        """Answer a ping, unless there are too many or the answers are not read."""
        if self._pings.take() and self.writable.is_set():
            super().handle_ping()
        elif not self.close_sent:
            self._fail(1008, "too many pings")

    def _handshake_is_late(self) -> None:
        if not self.handshake_complete:
            self.transport.abort()

    def _fail(self, code: int, reason: str) -> None:
        self.conn.fail(code, reason)
        self.handle_parser_exception()

    def shutdown(self) -> None:
        """Close the connection when the server stops, unless it is told why and closes by itself."""
        listener: Listener | None = getattr(self, "scope", {}).get(_LISTENER)
        if listener is None or listener.reason is None:
            super().shutdown()

    async def tell(self, texts: Sequence[str]) -> None:
        """Send texts, each as a message, all in one piece.

        Raises:
            ClientDisconnected: when the connection is closed.
        """
        await self.writable.wait()
        if self.disconnected or self.close_sent:
            raise ClientDisconnected
        try:
            for text in texts:
                self.conn.send_text(text.encode())
        except InvalidState:
            raise ClientDisconnected from None
        self.transport.write(b"".join(self.conn.data_to_send()))

    async def run_asgi(self) -> None:
        """Serve the connection, and cut it some time after it was closed."""
        cast("dict[str, object]", self.scope)[_PROTOCOL] = self
        try:
            await super().run_asgi()
        finally:
            self.scope.pop(_PROTOCOL)  # type: ignore[typeddict-item]  # nothing is to hold itself
            self.loop.call_later(LINGER_S, self.transport.abort)


def _is_text(parts: Sequence[bytes]) -> bool:
    try:
        b"".join(parts).decode()
    except UnicodeDecodeError:
        return False
    return True


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
            ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED, timeout=ENTER_S)
            if not ended and visit.keeper is None:
                listener.end("too_slow")
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
    protocol: Protocol = websocket.scope[_PROTOCOL]
    while texts := await listener.next_ones():
        await protocol.tell(texts)


async def _receive(websocket: WebSocket, visit: Visit) -> None:
    """Take what comes, one message after the other."""
    going_on = True
    while going_on:
        event = await websocket.receive()
        if event["type"] == "websocket.disconnect":
            return
        text = event.get("text")
        going_on = await visit.take(event.get("bytes") or b"" if text is None else text)
