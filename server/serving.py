"""Running a server: one process, or several that share a store."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import signal
import socket
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import uvicorn
from uvicorn.supervisors import Multiprocess

from engine.errors import EngineError
from server.logs import configure_logs
from server.settings import IN_ENVIRONMENT, Settings
from server.store.store import Store

MAX_FRAME: Final = 65_536
"""Longest frame that is read, bytes; up to here a message that is too long is refused in words."""
PING_S: Final = 20
STOP_S: Final = 10
BACKLOG: Final = 2048
FILES: Final = 65_536
"""Connections and files that a process wants to have open at once."""
METRICS: Final = "PROMETHEUS_MULTIPROC_DIR"
"""Where prometheus-client looks for the folder in which several processes count together."""


class ServingError(EngineError, ValueError):
    """A server that cannot run as it was asked to: `code` is workers or address."""


def serve(settings: Settings, ready: Callable[[str, int], None] = lambda _host, _port: None) -> None:
    """Serve until a signal ends it; call `ready` with host and port when clients may connect.

    Raises:
        ServingError: when the address is taken, or several processes are asked for that cannot share the store.
        StoreError: when the store cannot be opened.
    """
    configure_logs(json=settings.json_logs)
    shared = asyncio.run(_try_store(settings))
    if settings.workers > 1 and not shared:
        raise ServingError("workers", "several processes cannot share SQLite; give --store postgresql://...")
    os.environ[IN_ENVIRONMENT] = settings.to_json()
    _allow_files()
    listening = _listen(settings)
    host, port = listening.getsockname()[:2]
    ready(host, port)
    try:
        if settings.workers == 1:
            _run(uvicorn.Server(_config(settings)), listening)
            return
        with tempfile.TemporaryDirectory(prefix="greatleap-metrics-") as folder:
            os.environ[METRICS] = folder
            Multiprocess(_config(settings), [listening]).run()
    finally:
        listening.close()


def _run(server: uvicorn.Server, listening: socket.socket) -> None:
    """Serve until a signal comes; SIGTERM is how a server ends in good order.

    uvicorn sends itself the signal again when it has ended, for whoever handled it before: here nobody is killed by it.
    """

    def end(_number: int, _frame: object) -> None:
        server.should_exit = True

    if threading.current_thread() is not threading.main_thread():
        server.run([listening])
        return
    before = signal.signal(signal.SIGTERM, end)
    try:
        server.run([listening])
    finally:
        signal.signal(signal.SIGTERM, before)


def _allow_files() -> None:
    """Let this process have many connections open, as far as the system allows; most systems begin with 1,024."""
    if os.name == "posix":
        import resource  # noqa: PLC0415 - Windows has none

        with suppress(ValueError, OSError):
            now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
            wanted = FILES if most == resource.RLIM_INFINITY else min(most, FILES)
            if now != resource.RLIM_INFINITY and now < wanted:
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def _config(settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        "server.face.app:from_environment",
        factory=True,
        workers=settings.workers,
        loop="uvloop" if importlib.util.find_spec("uvloop") else "asyncio",
        http="server.face.requests:Requests",
        ws="server.face.sockets:Protocol",
        ws_max_size=MAX_FRAME,
        ws_per_message_deflate=False,
        ws_ping_interval=PING_S,
        ws_ping_timeout=PING_S,
        lifespan="on",
        log_config=None,
        access_log=False,
        forwarded_allow_ips=settings.proxies,
        timeout_graceful_shutdown=STOP_S,
        server_header=False,
    )


async def _try_store(settings: Settings) -> bool:
    """Open the store once, so that what is wrong with it is told before anything runs; return whether it is shared."""
    store = await Store.open(settings.store)
    try:
        store.serve_alone()
    finally:
        await store.close()
    return store.shared


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((settings.host, settings.port))
        listening.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        listening.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise ServingError("address", f"cannot listen on {settings.host}:{settings.port}: {reason}") from None
    listening.set_inheritable(True)
    return listening
