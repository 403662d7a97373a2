"""The screen of a terminal, or a pipe in its place: say, ask, clear, and turn long pages."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import TextIO

from rich import _wrap
from rich.console import Console, RenderableType
from rich.text import Text

from client.errors import Stopped
from client.words import words

# Only blanks part words: in many languages a number has spaces of its own in it, which do not break.
_wrap.re_word = re.compile(r"[ \t\n]*[^ \t\n]+[ \t\n]*")

_WIPE = "\x1b[H\x1b[2J\x1b[3J"
_NEW_PAGE = "\f"
_STAY = 3


class Screen:
    """Where a player reads and types.

    Lines are read from the input itself, never through a line editor with a history: what one seat typed must not come
    back for the next. With input or output in a pipe nothing waits for Enter except what asks for an answer.
    """

    def __init__(self, source: TextIO | None = None, sink: TextIO | None = None) -> None:
        """Take the input and the output, by default those of the process."""
        self._source = source or sys.stdin
        self._console = Console(file=sink or sys.stdout, highlight=False, markup=False, emoji=False, soft_wrap=False)
        self._told: list[str] = []

    @property
    def interactive(self) -> bool:
        """Return whether a person sits at a terminal on both sides."""
        return self._console.is_terminal and self._source.isatty()

    @property
    def width(self) -> int:
        """Return the width in columns."""
        return self._console.width

    @property
    def height(self) -> int:
        """Return the height in lines."""
        return self._console.height

    def say(self, text: str = "", style: str = "") -> None:
        """Print a paragraph."""
        self._console.print(Text(text, style=style))

    def line(self, text: str) -> None:
        """Print a line whose end a terminal may fold but no blank is put into, such as one with a path."""
        self._console.print(Text(text), soft_wrap=True)

    def show(self, *parts: RenderableType) -> None:
        """Print tables and paragraphs."""
        for part in parts:
            self._console.print(part)

    def title(self, text: str, right: str = "") -> None:
        """Print a heading, ruled, with something muted at the right."""
        self._console.print(heading(text, self.width, right))

    def lines(self, *parts: RenderableType) -> int:
        """Return how many lines parts take."""
        with self._console.capture() as captured:
            self.show(*parts)
        return len(captured.get().splitlines())

    def page(self, *parts: RenderableType, until_typed: bool = False) -> str:
        """Print parts that may be longer than the screen, a screenful at a time where a person reads.

        A part that fits a screen is not torn. With `until_typed`, what is typed where Enter turns the page ends the
        reading and is returned.
        """
        if not self.interactive:
            self.show(*parts)
            return ""
        room = left = max(self.height - _STAY, 5)
        for part in parts:
            with self._console.capture() as captured:
                self.show(part)
            lines = captured.get().splitlines()
            whole = left < len(lines) <= room and left < room
            for place, line in enumerate(lines):
                if not left or (whole and not place):
                    typed = self._turn()
                    if typed and until_typed:
                        return typed
                    left = room
                self._console.file.write(f"{line}\n")
                left -= 1
        return ""

    def _turn(self) -> str:
        """Turn the page once the player has read it, and return what was typed before Enter."""
        typed = self.ask(words("more"))
        self.fresh()
        return typed

    def ask(self, prompt: str) -> str:
        """Print a prompt and return the line typed, stripped.

        Raises:
            Stopped: when the input ends.
        """
        self.prompt(prompt)
        line = self._source.readline()
        if not line:
            self._console.print()
            raise Stopped
        if not self._source.isatty():
            self._console.print()
        return line.strip()

    def prompt(self, prompt: str) -> None:
        """Print a prompt, behind which something may be typed."""
        self._console.print(Text(f"{prompt} ", style="bold"), end="")
        self._console.file.flush()

    def pause(self) -> str:
        """Wait for Enter where a person reads, and return what was typed before it."""
        return self.ask(words("enter-to-go-on")) if self.interactive else ""

    def clear(self) -> None:
        """Take everything off the screen and out of its memory; a pipe gets the mark of a new page."""
        file = self._console.file
        if not self._console.is_terminal:
            file.write(_NEW_PAGE + "\n")
        elif self._console.is_dumb_terminal:
            file.write("\n" * (2 * self.height))
        else:
            file.write(_WIPE)
        file.flush()

    def fresh(self) -> None:
        """Begin a new screen for the same player, where a person reads."""
        if self.interactive:
            self.clear()


def heading(text: str, width: int, right: str = "") -> Text:
    """Return a heading with a rule beside it and something muted at the right."""
    rest = max(width - len(text) - len(right) - (2 if right else 1), 3)
    return Text.assemble((text, "bold"), " ", ("─" * rest, "dim"), (f" {right}" if right else "", "dim"))


def flow(items: Iterable[str], width: int, first: str = "", indent: str = "") -> Text:
    """Return items side by side, in as few lines as they take, with no break inside an item that fits a line."""
    lines, line = [], first
    for item in items:
        begun = line not in (first, indent)
        wider = f"{line} · {item}" if begun else line + item
        if line.strip() and len(wider) > width - 2:
            lines.append(f"{line} ·" if begun else line)
            wider = indent + item
        line = wider
    return Text("\n".join([*lines, line]))


def muted(text: str) -> Text:
    """Return a quiet paragraph."""
    return Text(text, style="dim")
