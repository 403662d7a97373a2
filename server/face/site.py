"""The files of the browser's client: compressed as they were built, kept by browsers for as long as they may."""

from __future__ import annotations

import os
from http import HTTPStatus
from pathlib import Path, PurePath
from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response
from starlette.staticfiles import NotModifiedResponse, PathLike, StaticFiles
from starlette.types import Scope

HASHED: Final = "assets"
"""The folder in which each file has a hash of what it holds in its name."""
FOR_EVER: Final = "public, max-age=31536000, immutable"
ASK_AGAIN: Final = "no-cache"
CODINGS: Final = {"br": ".br", "gzip": ".gz"}
"""What a file may be compressed by, the better one first, and how the name of the compressed file ends."""
_TYPES: Final = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".woff2": "font/woff2",
}
"""Said here, since some systems have other ideas of them."""
_PROGRAMS: Final = ("api",)
"""How the addresses begin that only programs ask for."""


class Site(StaticFiles):
    """The built client. An address that is none of its files, and that a person asks for, is answered with its page."""

    def __init__(self, folder: Path) -> None:
        """Give out the files of a folder."""
        super().__init__(directory=folder, html=True)
        self._hashed = os.path.join(os.path.realpath(folder), HASHED, "")

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer with the file of a path, or with the page."""
        try:
            return await super().get_response(path, scope)
        except HTTPException as problem:
            if problem.status_code != HTTPStatus.NOT_FOUND or not _asks_for_a_page(path, scope):
                raise
        return await super().get_response("index.html", scope)

    def file_response(
        self, full_path: PathLike, stat_result: os.stat_result, scope: Scope, status_code: int = HTTPStatus.OK
    ) -> Response:
        """Answer with a file, compressed as the browser likes it best, or with the word that it has it already."""
        path = Path(full_path)
        headers = {"Cache-Control": FOR_EVER if str(path).startswith(self._hashed) else ASK_AGAIN}
        given, found = path, stat_result
        for coding, ending in CODINGS.items():
            beside = path.with_name(path.name + ending)
            if beside.is_file():
                headers["Vary"] = "Accept-Encoding"
                if accepts(Headers(scope=scope).get("accept-encoding", ""), coding):
                    given, found = beside, beside.stat()
                    headers["Content-Encoding"] = coding
                    break
        kind = _TYPES.get(path.suffix)
        response = FileResponse(given, status_code, headers, media_type=kind, stat_result=found)
        if self.is_not_modified(response.headers, Headers(scope=scope)):
            return NotModifiedResponse(response.headers)
        return response


def accepts(said: str, coding: str) -> bool:
    """Return whether an `Accept-Encoding` takes a coding by its name.

    >>> accepts("gzip, deflate;q=0.5, br;q=0", "gzip"), accepts("gzip, br;q=0", "br"), accepts("", "br")
    (True, False, False)
    """
    for part in said.lower().split(","):
        name, *settings = (piece.strip() for piece in part.split(";"))
        if name == coding:
            return not any(one.replace(" ", "").rstrip("0") in ("q=", "q=0.") for one in settings)
    return False


def _asks_for_a_page(path: str, scope: Scope) -> bool:
    """Return whether a browser asks for a page to show, and not for a file that is gone."""
    asked = PurePath(path)
    return asked.suffix == "" and asked.parts[:1] != _PROGRAMS and "text/html" in Headers(scope=scope).get("accept", "")
