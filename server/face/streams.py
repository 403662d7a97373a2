"""The way without WebSockets: a stream of events out, and a request for each message in.

`POST /api/stream` with the message that enters a room answers with server-sent events, each the text of one message.
`POST /api/message` with any other message and `Authorization: Bearer TOKEN` answers with a JSON array of messages.
Neither remembers the other, so they may reach different processes.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Final

from pydantic import TypeAdapter, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

from server.face.door import Visit, read, timed, told
from server.face.limits import MESSAGES, MESSAGES_S, Windows
from server.face.security import allowed
from server.protocol.base import MAX_MESSAGE, Token
from server.protocol.client_messages import Entering, Ping
from server.protocol.codes import Refusal
from server.protocol.reading import encode
from server.protocol.server_messages import Pong, ServerMessage
from server.service import metrics
from server.service.clock import now
from server.service.listener import Listener
from server.store.errors import StoreError

if TYPE_CHECKING:
    from server.face.door import Door
    from server.protocol.client_messages import ClientMessage

BEAT_S: Final = 4.0
"""How often a silent stream shows that it lives."""
_TOKEN: Final[TypeAdapter[str]] = TypeAdapter(Token)
_STREAM_HEADERS: Final = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


async def serve_stream(request: Request) -> Response:
    """Let somebody enter a room, and tell what happens in it as server-sent events."""
    door, body = await _body(request)
    listener = Listener(_address(request))
    visit = Visit(door, listener)
    await visit.take(body)
    return StreamingResponse(_events(visit, listener), media_type="text/event-stream", headers=_STREAM_HEADERS)


async def _events(visit: Visit, listener: Listener) -> AsyncIterator[str]:
    if visit.keeper is None and listener.reason is None:
        yield _event(await listener.next())  # why it was not let in
        return
    with metrics.CONNECTIONS.labels("stream").track_inprogress():
        try:
            while True:
                try:
                    text = await asyncio.wait_for(listener.next(), BEAT_S)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if text is None:
                    break
                yield _event(text)
        finally:
            visit.leave()
    if listener.reason is not None:
        metrics.CLOSINGS.labels(listener.reason).inc()


async def serve_message(request: Request) -> Response:
    """Take one message of somebody who has entered, and answer it."""
    door, body = await _body(request)
    limits: Windows = request.app.state.message_limits
    token = _token(request)
    message: ClientMessage | None = None
    try:
        soon = not limits.take(token)
        message = read(body)
        if soon:
            problem = f"at most {MESSAGES} messages in {int(MESSAGES_S)} seconds"
            raise Refusal("too_fast", "", problem, {"milliseconds": int(MESSAGES_S * 1000)})
        given = await _answer(door, token, message, _address(request))
    except (Refusal, StoreError) as problem:
        given = (told(problem, message),)
    return Response(
        f"[{','.join(map(encode, given))}]", media_type="application/json", headers={"Cache-Control": "no-store"}
    )


async def _answer(door: Door, token: str, message: ClientMessage, address: str) -> tuple[ServerMessage, ...]:
    if isinstance(message, Ping):
        return (Pong(id=message.id, now=now()),)
    if isinstance(message, Entering):
        raise Refusal("unknown_type", "type", "enter a room by /api/stream")
    keeper, by = await door.participant(token, address)
    with timed(message):
        return await keeper.ask(message, by)


async def _body(request: Request) -> tuple[Door, bytes]:
    """Return the door and what was sent; refuse what no page of ours, or no client, would send."""
    door: Door = request.app.state.door
    if not allowed(request.headers, door.origins):
        raise HTTPException(403, "this page may not talk to this server")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise HTTPException(415, "a message is sent as application/json")
    body = b""
    try:
        async for part in request.stream():
            body += part
            if len(body) > MAX_MESSAGE:
                break  # it is refused as too long when it is read
    except ClientDisconnect:
        raise HTTPException(400, "the request broke off") from None
    return door, body


def _token(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    try:
        if scheme.lower() != "bearer":
            raise HTTPException(401, "send Authorization: Bearer TOKEN")
        return _TOKEN.validate_python(token.strip())
    except ValidationError:
        raise HTTPException(401, "this is no token") from None


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _event(text: str | None) -> str:
    return f"data: {text}\n\n"
