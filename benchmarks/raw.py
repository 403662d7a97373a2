"""A WebSocket by hand, for what no well-behaved client would send."""

from __future__ import annotations

import asyncio
import base64
import os
import secrets
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
SMALL: Final = 4096
"""How much a slow reader's own system takes in for it, bytes."""


def handshake(url: str, *headers: str) -> bytes:
    """Return the request that asks for a WebSocket, with further headers."""
    key = base64.b64encode(secrets.token_bytes(16)).decode()
    known = ["Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13"]
    lines = [f"GET /ws HTTP/1.1\r\nHost: {urlsplit(url).netloc}", *known, *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def frame(data: bytes, opcode: int = TEXT, *, fin: bool = True, rsv1: bool = False, masked: bool = True) -> bytes:
    """Return a frame as a client sends it, or as it must not."""
    size, mask_bit = len(data), 0x80 if masked else 0
    head = bytes([(0x80 if fin else 0) | (0x40 if rsv1 else 0) | opcode])
    if size < 126:
        head += bytes([mask_bit | size])
    elif size < 1 << 16:
        head += bytes([mask_bit | 126]) + struct.pack("!H", size)
    else:
        head += bytes([mask_bit | 127]) + struct.pack("!Q", size)
    if not masked:
        return head + data
    mask = os.urandom(4)
    long_mask = int.from_bytes((mask * (size // 4 + 1))[:size], "big")
    return head + mask + (int.from_bytes(data, "big") ^ long_mask).to_bytes(size, "big")


@dataclass(slots=True)
class Raw:
    """A connection by hand."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        """Send bytes as they are.

        Raises:
            OSError: when the other end has gone.
        """
        self.writer.write(data)
        await self.writer.drain()

    async def receive(self) -> tuple[int, bytes]:
        """Return opcode and content of the next frame of the server.

        Raises:
            IncompleteReadError, OSError: when the connection is cut.
        """
        head = await self.reader.readexactly(2)
        size = head[1] & 0x7F
        if size == 126:
            (size,) = struct.unpack("!H", await self.reader.readexactly(2))
        elif size == 127:
            (size,) = struct.unpack("!Q", await self.reader.readexactly(8))
        return head[0] & 0x0F, await self.reader.readexactly(size)

    async def text(self) -> str:
        """Return the next text of the server, or `closed CODE` when it closes the connection, or `cut`."""
        try:
            while True:
                opcode, data = await self.receive()
                if opcode == TEXT:
                    return data.decode()
                if opcode == CLOSE:
                    return f"closed {int.from_bytes(data[:2], 'big')}"
        except (asyncio.IncompleteReadError, OSError):
            return "cut"

    async def end(self) -> str:
        """Return how the server ends the connection: `closed CODE`, or `cut`; whatever it says before is read."""
        while True:
            said = await self.text()
            if said == "cut" or said.startswith("closed"):
                return said

    async def cut(self) -> None:
        """Return when the server has cut the connection; nothing that it sends is read before."""
        self.writer.transport.pause_reading()  # type: ignore[attr-defined]
        with suppress(OSError):
            while not self.writer.transport.is_closing():
                await self.send(frame(b"", PONG))  # an answer to nothing, which asks for nothing
                await asyncio.sleep(0.5)


@asynccontextmanager
async def connection(url: str, *, small: bool = False) -> AsyncIterator[Raw]:
    """Connect and send nothing; `small`: with the least room for what is received."""
    place = urlsplit(url)
    plain = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if small:
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL)
    plain.setblocking(False)
    await asyncio.get_running_loop().sock_connect(plain, (place.hostname, place.port))
    reader, writer = await asyncio.open_connection(sock=plain, limit=SMALL if small else 1 << 20)
    try:
        yield Raw(reader, writer)
    finally:
        writer.transport.abort()


@asynccontextmanager
async def raw_socket(url: str, *headers: str, small: bool = False) -> AsyncIterator[Raw]:
    """Connect and finish the handshake."""
    async with connection(url, small=small) as raw:
        await raw.send(handshake(url, *headers))
        answer = await raw.reader.readuntil(b"\r\n\r\n")
        if not answer.startswith(b"HTTP/1.1 101 "):
            raise ConnectionError(answer.decode("latin-1")[:200])
        yield raw
