"""The application: every address that the server answers."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Final

from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute

from bots.registry import great_leap
from server.face.door import CREATIONS_S, Door
from server.face.limits import MESSAGES, MESSAGES_S, Windows
from server.face.pages import Pages
from server.face.security import SecureHeaders
from server.face.site import Site
from server.face.sockets import serve_socket
from server.face.stopping import before_stopping
from server.face.streams import serve_message, serve_stream
from server.logs import configure_logs
from server.protocol.base import PROTOCOL
from server.service.garbage import search_rarely
from server.service.notices import Notices
from server.service.playing import Playing
from server.service.rooms import Rooms
from server.settings import IN_ENVIRONMENT, Settings
from server.store.errors import StoreError
from server.store.store import Store

READY_S: Final = 3.0
"""How long the store may take to answer before the process counts as not ready."""
THIS_MACHINE: Final = ("127.0.0.1", "localhost")
"""How a private server is called; under another name a page from elsewhere could pretend to be its own."""


def from_environment() -> Starlette:
    """Return the application of a process that was told its settings by its environment."""
    settings = Settings.model_validate_json(os.environ[IN_ENVIRONMENT])
    configure_logs(json=settings.json_logs)
    search_rarely()
    return make_app(settings)


def make_app(settings: Settings) -> Starlette:
    """Return the application; its rooms are `state.rooms` while it runs."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        store = await Store.open(settings.store)
        store.serve_alone()
        playing, notices = Playing(), Notices(settings.webhook, settings.webhook_secret)
        rooms = Rooms(store, great_leap(), playing, notices, settings.keep_days)
        app.state.rooms = rooms
        app.state.door = Door(rooms, Windows(settings.creations, CREATIONS_S), settings.origins)
        app.state.message_limits = Windows(MESSAGES, MESSAGES_S)
        notices.start()
        rooms.start()
        before_stopping(rooms.begin_to_stop)
        try:
            yield
        finally:
            await rooms.stop()
            await notices.stop()
            playing.close()
            await store.close()

    api: list[BaseRoute] = [
        Route("/stream", serve_stream, methods=["POST"]),
        Route("/message", serve_message, methods=["POST"]),
    ]
    routes: list[BaseRoute] = [
        WebSocketRoute("/ws", serve_socket),
        Route("/healthz", _health),
        Route("/readyz", _ready),
        Route("/metrics", _metrics),
    ]
    middleware = [Middleware(SecureHeaders)]
    if settings.private:
        pages = Pages(_end)
        api += [Route("/home", pages.tell), WebSocketRoute("/window", pages.serve)]
        middleware.append(Middleware(TrustedHostMiddleware, allowed_hosts=[*THIS_MACHINE]))
    else:
        api.append(Route("/home", _home))
    routes.append(Mount("/api", routes=api))  # whole, so that a wrong method is no page that is not there
    routes.append(Route("/", _welcome) if settings.site is None else Mount("/", Site(settings.site)))
    return Starlette(
        routes=routes,
        lifespan=lifespan,
        middleware=middleware,
        exception_handlers={HTTPException: _problem},
    )


async def _welcome(_: Request) -> Response:
    text = f"Great Leap: a server that speaks protocol {PROTOCOL} at /ws.\nPlay with: greatleap join URL --terminal\n"
    return PlainTextResponse(text)


async def _home(_: Request) -> Response:
    return JSONResponse({"private": False})


def _end() -> None:
    signal.raise_signal(signal.SIGTERM)


async def _health(_: Request) -> Response:
    return JSONResponse({"status": "ok"})


async def _ready(request: Request) -> Response:
    rooms: Rooms = request.app.state.rooms
    if rooms.stopping:
        return JSONResponse({"status": "stopping"}, HTTPStatus.SERVICE_UNAVAILABLE)
    try:
        async with asyncio.timeout(READY_S):
            await rooms.store.ping()
    except TimeoutError:
        return JSONResponse({"status": "store", "code": "slow"}, HTTPStatus.SERVICE_UNAVAILABLE)
    except StoreError as error:
        return JSONResponse({"status": "store", "code": error.code}, HTTPStatus.SERVICE_UNAVAILABLE)
    return JSONResponse({"status": "ok"})


async def _metrics(_: Request) -> Response:
    registry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)


async def _problem(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"status": error.status_code, "reason": error.detail}, error.status_code, error.headers)
