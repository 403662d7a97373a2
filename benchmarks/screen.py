"""A screen without a monitor for real windows: Xvfb, started and ended by its id."""

from __future__ import annotations

import os
import shutil
import subprocess
from types import TracebackType
from typing import Final, Self

STOP_S: Final = 10


class Screen:
    """An Xvfb of a size, used as `with Screen(1280, 800):`; `DISPLAY` names it meanwhile."""

    def __init__(self, width: int, height: int) -> None:
        """Keep the size."""
        self._size = f"{width}x{height}x24"
        self._process: subprocess.Popen[bytes] | None = None
        self._before: dict[str, str | None] = {}

    def __enter__(self) -> Self:
        """Start it.

        Raises:
            RuntimeError: when there is no Xvfb on this machine, or it does not start.
        """
        program = shutil.which("Xvfb")
        if program is None:
            raise RuntimeError("Xvfb is not installed; on Debian: apt install xvfb xdotool")
        read, write = os.pipe()
        command = [program, "-displayfd", str(write), "-screen", "0", self._size, "-nolisten", "tcp"]
        self._process = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb has not started")
        new = {"DISPLAY": f":{number}", "SDL_VIDEODRIVER": "x11", "SDL_VIDEO_WINDOW_POS": "0,0"}
        self._before = {name: os.environ.get(name) for name in new}
        os.environ.update(new)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        if self._process is not None:
            self._process.terminate()
            self._process.wait(STOP_S)
