"""What is typed, line by line, read by a thread of its own, so that news can be shown while nobody types."""

from __future__ import annotations

import codecs
import os
import threading
from collections import deque
from collections.abc import Callable
from typing import Final, TextIO

_AT_ONCE: Final = 65_536
_BREATH_S: Final = 1.0
"""So often a wait looks up, because on some systems nothing else lets Ctrl-C through."""


class Typed:
    """The lines of an input; `poke` is called whenever one comes.

    The descriptor itself is read: a reader that still waits when the program ends must not hold a lock of the input.
    """

    def __init__(self, source: TextIO) -> None:
        """Begin to read."""
        self.source = source
        self.poke: Callable[[], None] = lambda: None
        self._lines: deque[str] = deque()
        self._ended = False
        self._news = threading.Event()
        threading.Thread(target=self._read, name="typed", daemon=True).start()

    @property
    def ready(self) -> bool:
        """Return whether a line waits, or the input has ended."""
        return bool(self._lines) or self._ended

    def next(self) -> str | None:
        """Return the next line, if one waits; None at the end."""
        return self._lines.popleft() if self._lines else None

    def wait(self) -> str | None:
        """Return the next line as soon as there is one; None at the end."""
        while not self.ready:
            self._news.clear()
            if not self.ready:
                self._news.wait(_BREATH_S)
        return self.next()

    def _read(self) -> None:
        decoder = codecs.getincrementaldecoder(self.source.encoding or "utf-8")(errors="replace")
        rest = ""
        while not self._ended:
            try:
                raw = os.read(self.source.fileno(), _AT_ONCE)
            except OSError:
                raw = b""  # a terminal that has been closed
            *lines, rest = (rest + decoder.decode(raw, final=not raw)).split("\n")
            if not raw and rest:
                lines.append(rest)
            self._lines.extend(lines)
            self._ended = not raw
            self._news.set()
            self.poke()
