"""A line of TCP between clients and a server that a test cuts, keeps cut, or lets fall silent."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

STOP_S = 5
AT_ONCE = 65_536
FORBIDDEN = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class CuttableLine:
    """A proxy on a port of its own, in a thread of its own."""

    def __init__(self, port: int) -> None:
        """Lead to a port of this machine."""
        self.target = port
        self.port = 0
        self.connections = 0
        self.refused = 0
        self._open = True
        self._silent = False
        self._blocks_sockets = False
        self._ends: set[asyncio.StreamWriter] = set()
        self._listens = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._listen()), daemon=True)

    @property
    def url(self) -> str:
        """Return its address."""
        return f"http://127.0.0.1:{self.port}"

    def cut(self, *, stay: bool = False) -> None:
        """Cut all connections; with `stay` new ones are cut at once until `mend`."""
        self._in_loop(self._cut, stay)

    def mend(self) -> None:
        """Let connections through again."""
        self._in_loop(self._mend)

    def block_sockets(self) -> None:
        """Refuse every WebSocket from now on, as the filters of some schools do."""
        self._blocks_sockets = True

    def fall_silent(self) -> None:
        """Carry nothing any more on the connections that there are, and close none, as a lost radio link does."""
        self._in_loop(self._fall_silent)

    def _in_loop(self, do: Callable[..., None], *given: bool) -> None:
        done = threading.Event()
        self._loop.call_soon_threadsafe(do, *given)
        self._loop.call_soon_threadsafe(done.set)
        assert done.wait(STOP_S)

    def _cut(self, stay: bool) -> None:
        self._open = not stay
        for end in self._ends:
            end.transport.abort()

    def _mend(self) -> None:
        self._open = True
        self._silent = False

    def _fall_silent(self) -> None:
        self._silent = True

    async def _listen(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._listens.set()
        await self._stop.wait()
        server.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        if not self._open:
            writer.transport.abort()
            return
        first = b""
        if self._blocks_sockets:
            first = await reader.read(AT_ONCE)
            if first.startswith(b"GET /ws"):
                writer.write(FORBIDDEN)
                await writer.drain()
                writer.close()
                self.refused += 1
                return
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        far_writer.write(first)
        ends = {writer, far_writer}
        self._ends |= ends
        ways = [asyncio.create_task(self._pump(*way)) for way in ((reader, far_writer), (far_reader, writer))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            for end in ends:
                end.transport.abort()
            self._ends -= ends

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        silent_from_here = False
        try:
            while data := await reader.read(AT_ONCE):
                silent_from_here = silent_from_here or self._silent
                if not silent_from_here:
                    writer.write(data)
                    await writer.drain()
        except OSError:
            return

    def __enter__(self) -> Self:
        """Begin to listen."""
        self._thread.start()
        assert self._listens.wait(STOP_S)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Cut everything, and stop."""
        self.cut(stay=True)
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(STOP_S)
