"""Playing in the browser at home: a private server on this machine, and the window that shows it."""

from __future__ import annotations

import os
import sys
import threading
import webbrowser
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from client.saves import data_folder
from client.words import words

if TYPE_CHECKING:
    from server.settings import Settings

HOST: Final = "127.0.0.1"
PORTS: Final = (*range(19581, 19591), 0)
"""Tried in this order, so that the address mostly stays the same: a browser keeps its places by address."""
_ANSWER_S: Final = 5.0


def address(port: int, language: str | None, screen: str, **filled: str | None) -> str:
    """Return the address of a screen, with what it is filled in with.

    >>> address(19581, "hu", "new", scenario="quick", seats=None)
    'http://127.0.0.1:19581/?lang=hu#/new?scenario=quick'
    """
    search = "" if language is None else f"?lang={language}"
    given = {name: value for name, value in filled.items() if value}
    asked = f"?{urlencode(given, safe=',')}" if given else ""
    return f"http://{HOST}:{port}/{search}" + (f"#/{screen}{asked}" if screen else "")


class Home:
    """The private server of this user, and the window on it."""

    def __init__(self, site: Path, language: str | None, screen: str, filled: dict[str, str | None]) -> None:
        """Show a screen of the built client."""
        self._site = site
        self._language = language
        self._screen = screen
        self._filled = filled
        self._folder = data_folder()
        self._running = self._folder / "play.port"

    def serve(self, port: int | None, *, browser: bool) -> None:
        """Serve until the last window has closed or Ctrl-C comes; where it runs already, only open a window on it.

        Raises:
            ServingError: when the port that is asked for is taken.
            StoreError: when the games cannot be read or kept.
        """
        from server.serving import ServingError, serve
        from server.store.errors import StoreUnavailable

        self._folder.mkdir(parents=True, exist_ok=True)
        for tried in PORTS if port is None else (port,):
            try:
                serve(self._settings(tried), lambda _, found: self._ready(found, browser=browser))
            except ServingError as error:
                if error.code == "address" and port is None and tried:
                    continue
                raise
            except StoreUnavailable:
                found = self._found()
                if found is None:
                    raise
                self._show(found, "play-runs-already", browser=browser)
                return
            except KeyboardInterrupt:
                pass  # that is how it is ended
            self._running.unlink(missing_ok=True)
            print(words("play-ended"))
            return

    def _settings(self, port: int) -> Settings:
        from server.settings import Settings
        from server.store.address import file_address

        store = file_address(self._folder / "play.sqlite")
        return Settings(store=store, host=HOST, port=port, keep_days=0, creations=0, site=self._site, private=True)

    def _ready(self, port: int, *, browser: bool) -> None:
        self._running.write_text(str(port), encoding="ascii")
        self._show(port, "play-open", browser=browser)

    def _found(self) -> int | None:
        """Return the port of the server that runs already, if one answers."""
        import httpx

        with suppress(OSError, ValueError, httpx.HTTPError):
            port = int(self._running.read_text(encoding="ascii"))
            if httpx.get(f"http://{HOST}:{port}/healthz", timeout=_ANSWER_S, trust_env=False).is_success:
                return port
        return None

    def _show(self, port: int, said: str, *, browser: bool) -> None:
        """Say where the table is and, unless nobody wants or can have one, open a window on it."""
        url = address(port, self._language, self._screen, **self._filled)
        print(words(said, url=url), flush=True)
        if not browser:
            return
        opening = threading.Thread(target=_open, args=(url,), daemon=said == "play-open")
        opening.start()


def _open(url: str) -> None:
    if not (_has_screen() and _opened(url)):
        print(words("play-no-browser"), flush=True)


def _opened(url: str) -> bool:
    try:
        return webbrowser.open(url)
    except (webbrowser.Error, OSError):
        return False


def _has_screen() -> bool:
    """Return whether a window can be shown; without a screen a browser for terminals would take this one."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))
