"""A listener: one connection of somebody, and what waits to be sent to it."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Final, Literal, TypeAlias

from server.protocol.reading import encode
from server.protocol.server_messages import Closing, ServerMessage

MOST_MESSAGES: Final = 300
MOST_BYTES: Final = 4 << 20
"""What may wait for a connection that reads slowly, messages and bytes; with more it is ended."""
TOGETHER: Final = 64 << 10
"""How much goes out at once, characters, where there is more than one message."""

Reason: TypeAlias = Literal["kicked", "left", "too_fast", "too_slow", "restart"]


class Listener:
    """What is to be sent to one connection, in order.

    `participant` is who it belongs to in its room, None for a watcher; `address` is where it comes from; `reason` is
    why it ends, None as long as it lives.
    """

    def __init__(self, address: str = "") -> None:
        """Begin with nothing to send."""
        self.participant: str | None = None
        self.address = address
        self.reason: Reason | None = None
        self._waiting: deque[str] = deque()
        self._size = 0
        self._news = asyncio.Event()

    def tell(self, *messages: ServerMessage) -> None:
        """Let messages wait to be sent."""
        for message in messages:
            self.tell_text(encode(message))

    def tell_text(self, text: str) -> None:
        """Let the text of a message wait to be sent; a connection that is too far behind is ended."""
        if self.reason is not None:
            return
        if len(self._waiting) >= MOST_MESSAGES or self._size + len(text) > MOST_BYTES:
            self._waiting.clear()
            self._size = 0
            self.end("too_slow")
            return
        self._waiting.append(text)
        self._size += len(text)
        self._news.set()

    def end(self, reason: Reason) -> None:
        """Say why the connection ends, and end it when that is sent."""
        if self.reason is None:
            self.reason = reason
            self._waiting.append(encode(Closing(reason=reason)))
            self._news.set()

    async def next(self) -> str | None:
        """Return the next text to send as soon as there is one, or None at the end."""
        return self._first() if await self._some() else None

    async def next_ones(self) -> list[str]:
        """Return what may be sent together, some `TOGETHER` characters, as soon as there is any; nothing at the end."""
        if not await self._some():
            return []
        texts = [self._first()]
        size = len(texts[0])
        while self._waiting and size + len(self._waiting[0]) <= TOGETHER:
            size += len(self._waiting[0])
            texts.append(self._first())
        return texts

    async def _some(self) -> bool:
        """Return as soon as something waits to be sent, and whether it does; at the end nothing does."""
        while not self._waiting:
            if self.reason is not None:
                return False
            self._news.clear()
            await self._news.wait()
        return True

    def _first(self) -> str:
        text = self._waiting.popleft()
        self._size = max(self._size - len(text), 0)
        return text
