"""Windows without a screen, with saves and settings in a folder of the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from client import words
from tests.client.wire.conftest import line, server  # noqa: F401 - fixtures of these tests too
from tests.desktop.driving import Window

Open = Callable[..., Window]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The user's data folder; no screen, no sound, and words that are missing are an error."""
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "none of this name")
    monkeypatch.setenv(words.STRICT, "1")
    monkeypatch.setattr("secrets.token_hex", lambda count: "5ca1ab1e" * (count // 4))
    monkeypatch.setattr(words, "_chosen", [])
    words._words.cache_clear()
    yield tmp_path
    words._words.cache_clear()


@pytest.fixture
def window(home: Path) -> Iterator[Open]:
    """Opens windows, and closes them in the end."""
    opened: list[Window] = []

    def open_window(*args: object, **kwargs: object) -> Window:
        opened.append(Window(*args, **kwargs))  # type: ignore[arg-type]
        return opened[-1]

    yield open_window
    for one in opened:
        one.close()
