"""Notices to the operator's webhook: it is somebody's turn, and that person is not at the table for it to be seen.

A notice is sent once, by the process that has kept the entry it comes from, and tried again a few times; one that
cannot be sent is dropped and counted. No name of a person and no secret is in it.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import httpx
import structlog

from server.protocol.server_messages import Notice
from server.room.telling import STATE_TO_ALL, Told
from server.service.metrics import WEBHOOKS

if TYPE_CHECKING:
    from server.room.room import Room

WAITS_S: Final = (1, 5, 30)
"""How long to wait before each further attempt, seconds."""
TIMEOUT_S: Final = 5
MOST_WAITING: Final = 1000
SIGNATURE: Final = "X-Great-Leap-Signature"

log = structlog.get_logger()


class Notices:
    """Sends notices to one address, or nowhere."""

    def __init__(self, url: str | None, secret: str | None = None) -> None:
        """Keep where notices go, and the secret by which they are signed (HMAC-SHA256 of the body, hexadecimal)."""
        self._url = url
        self._secret = secret
        self._waiting: asyncio.Queue[bytes] = asyncio.Queue(MOST_WAITING)
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to send."""
        if self._url is not None:
            self._task = asyncio.create_task(self._run(self._url), name="webhook")

    async def stop(self) -> None:
        """End; what waits is dropped."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def note(self, room: Room, told: Sequence[Told]) -> None:
        """Let a notice wait to be sent for each seat of a person to which something has happened."""
        if self._task is None:
            return
        for each in told:
            if each == STATE_TO_ALL:
                for number in room.waiting:
                    self._put(room, "your_turn", number)
            elif isinstance(each.message, Notice):
                self._put(room, each.message.notice, each.message.seat)

    def _put(self, room: Room, notice: str, number: int) -> None:
        seat = room.seats[number - 1]
        if seat.person is None:
            return
        body: dict[str, Any] = {
            "notice": notice,
            "match": room.id,
            "code": room.opening.code,
            "seat": number,
            "participant": seat.person,
            "province": seat.province,
            "turn": room.turn,
            "phase": room.phase,
            "deadline": room.due,
        }
        try:
            self._waiting.put_nowait(json.dumps(body).encode())
        except asyncio.QueueFull:
            WEBHOOKS.labels("dropped").inc()

    async def _run(self, url: str) -> None:
        async with httpx.AsyncClient(timeout=TIMEOUT_S) as client:
            while True:
                await self._send(client, url, await self._waiting.get())

    async def _send(self, client: httpx.AsyncClient, url: str, body: bytes) -> None:
        headers = {"Content-Type": "application/json"}
        if self._secret is not None:
            headers[SIGNATURE] = hmac.new(self._secret.encode(), body, hashlib.sha256).hexdigest()
        problem = ""
        for wait in (*WAITS_S, None):
            try:
                response = await client.post(url, content=body, headers=headers)
                response.raise_for_status()
            except httpx.HTTPError as error:
                problem = str(error) or type(error).__name__
                if wait is not None:
                    await asyncio.sleep(wait)
            else:
                WEBHOOKS.labels("sent").inc()
                return
        WEBHOOKS.labels("failed").inc()
        log.warning("webhook_failed", reason=problem)
