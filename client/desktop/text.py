"""Text in the window: the styles of the look, measured, wrapped and rendered, and marks where a face has none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Final, NamedTuple

import pygame
from pygame import Color, Surface

_WORDS: Final = "alegreya"
_FIGURES: Final = "source-sans-3"
STYLES: Final[dict[str, tuple[str, int, int]]] = {
    "curtain": (f"{_WORDS}-800-normal", 54, 58),
    "display": (f"{_WORDS}-800-normal", 34, 38),
    "brand": (f"{_WORDS}-800-normal", 26, 30),
    "title": (f"{_WORDS}-700-normal", 24, 28),
    "lead": (f"{_WORDS}-500-normal", 24, 28),
    "heading": (f"{_WORDS}-700-normal", 19, 24),
    "large": (f"{_WORDS}-400-normal", 17, 22),
    "body": (f"{_WORDS}-400-normal", 16, 22),
    "bold": (f"{_WORDS}-700-normal", 16, 22),
    "italic": (f"{_WORDS}-400-italic", 16, 22),
    "small_body": (f"{_WORDS}-400-normal", 15, 19),
    "map_name": (f"{_WORDS}-700-normal", 15, 16),
    "button": (f"{_FIGURES}-600-normal", 16, 20),
    "label": (f"{_FIGURES}-600-normal", 14, 18),
    "figure": (f"{_FIGURES}-400-normal", 14, 18),
    "strong": (f"{_FIGURES}-700-normal", 14, 18),
    "figure_large": (f"{_FIGURES}-600-normal", 18, 22),
    "small": (f"{_FIGURES}-400-normal", 13, 16),
    "small_label": (f"{_FIGURES}-600-normal", 13, 16),
}
"""Each style: its face, its size and its line height in units of the look."""
_MARKS: Final = {
    "▲": ((0.12, 0.0), (0.88, 0.0), (0.5, 0.66)),
    "▼": ((0.12, 0.62), (0.88, 0.62), (0.5, -0.04)),
    "▸": ((0.2, -0.02), (0.2, 0.62), (0.72, 0.3)),
    "▾": ((0.12, 0.5), (0.84, 0.5), (0.48, 0.04)),
    "▴": ((0.12, 0.06), (0.84, 0.06), (0.48, 0.52)),
    "☰": (
        *((0.1, 0.06), (0.88, 0.06), (0.88, 0.14), (0.1, 0.14), (0.1, 0.28), (0.88, 0.28), (0.88, 0.36), (0.1, 0.36)),
        *((0.1, 0.5), (0.88, 0.5), (0.88, 0.58), (0.1, 0.58)),
    ),
}
"""Marks that no face has: polygons in units of the size, upwards from the base line."""
_MARK_WIDTH: Final = 0.98
_TIMES: Final = 3
RGBA = tuple[int, ...]


class Span(NamedTuple):
    """A stretch of text in one style and colour."""

    text: str
    style: str
    colour: Color


class Placed(NamedTuple):
    """A stretch of a line: how far from its left edge it stands."""

    x: int
    span: Span


@dataclass(frozen=True)
class Line:
    """A line of text: its stretches, its width, its height and where in it the base line is, in pixels."""

    parts: tuple[Placed, ...]
    width: int
    height: int
    base: int


class Faces:
    """The faces of the window at one scale.

    Text is rendered at several times its size and scaled down, so that letters and blanks are as wide as they were
    drawn, and not as wide as whole pixels allow.
    """

    def __init__(self, scale: float) -> None:
        """Load what is needed when it is needed; `scale` is pixels a unit of the look."""
        self.scale = scale
        self.render = lru_cache(1500)(self._render)
        self.width = lru_cache(20000)(self._width)

    def line_height(self, style: str) -> int:
        """Return the height of a line of a style in pixels."""
        return round(STYLES[style][2] * self.scale)

    def pixels(self, style: str) -> float:
        """Return the size of a style in pixels."""
        return STYLES[style][1] * self.scale

    def base(self, style: str) -> int:
        """Return how far the base line lies under the top of a line, in pixels."""
        font = _font(STYLES[style][0], self.pixels(style))
        return round((self.line_height(style) + (font.get_ascent() + font.get_descent()) / _TIMES) / 2)

    def _width(self, text: str, style: str) -> int:
        return sized_width(text, STYLES[style][0], self.pixels(style))

    def _render(self, text: str, style: str, colour: RGBA) -> Surface:
        return sized(text, STYLES[style][0], self.pixels(style), colour)

    def ascent(self, style: str) -> int:
        """Return how far the top of rendered text lies over its base line, in pixels."""
        return ascent(STYLES[style][0], self.pixels(style))

    def draw(self, onto: Surface, span: Span, x: float, base: float) -> None:
        """Draw a stretch of text with its base line at a height."""
        onto.blit(
            self.render(span.text, span.style, tuple(span.colour)), (round(x), round(base) - self.ascent(span.style))
        )

    def wrap(self, spans: Sequence[Span], width: int) -> list[Line]:
        """Return text in lines no wider than so many pixels, unless a single word is."""
        rows: list[list[Span]] = [[]]
        full = 0
        for span in spans:
            for number, paragraph in enumerate(span.text.split("\n")):
                if number:
                    rows.append([])
                    full = 0
                for word in _words(paragraph):
                    wide = self.width(word, span.style)
                    if rows[-1] and full + self.width(word.rstrip(), span.style) > width:
                        rows.append([])
                        full = 0
                    rows[-1].append(span._replace(text=word))
                    full += wide
        style = spans[0].style if spans else "body"
        return [self._line(row, style) for row in rows]

    def _line(self, row: Sequence[Span], style: str) -> Line:
        """Return words as a line; words of one style and colour that follow each other become one stretch."""
        joined: list[Span] = []
        for span in row:
            if joined and joined[-1][1:] == span[1:]:
                joined[-1] = joined[-1]._replace(text=joined[-1].text + span.text)
            else:
                joined.append(span)
        if joined:
            joined[-1] = joined[-1]._replace(text=joined[-1].text.rstrip())
        parts: list[Placed] = []
        x = 0
        for span in joined:
            parts.append(Placed(x, span))
            x += self.width(span.text, span.style)
        styles = [span.style for span in joined] or [style]
        height = max(self.line_height(one) for one in styles)
        base = max(self.base(one) + (height - self.line_height(one)) // 2 for one in styles)
        return Line(tuple(parts), x, height, base)


_PAST_LATIN, _MORE_LATIN, _PAST_SIGNS = 0x0370, 0x1E00, 0x2500
MISSING: Final[set[str]] = set()
"""The files of faces that cannot be read; text stands in the face of pygame then."""
CHINESE: Final = "NotoSansSC-Regular"


def _words(text: str) -> list[str]:
    """Return the words of a text, each with the blank after it; what is written without blanks in single signs."""
    found: list[str] = []
    word = ""
    for letter in text:
        word += letter
        if letter == " " or "\u2e80" <= letter <= "\uffef":
            found.append(word)
            word = ""
    return [*found, word] if word else found


def ascent(face: str, pixels: float) -> int:
    """Return how far the top of rendered text lies over its base line, in pixels."""
    return -(-_font(face, pixels).get_ascent() // _TIMES)


def sized_width(text: str, face: str, pixels: float) -> int:
    """Return how wide a text is in a face of so many pixels."""
    font = _font(face, pixels)
    wide = font.size(text)[0] if text.isascii() else sum(_run_width(*run, pixels) for run in _runs(text, font, pixels))
    return -(-wide // _TIMES)


def sized(text: str, face: str, pixels: float, colour: RGBA) -> Surface:
    """Return a line of text in a face of so many pixels, on nothing."""
    font = _font(face, pixels)
    top = ascent(face, pixels) * _TIMES
    wide, high = sized_width(text, face, pixels), -(-(top - font.get_descent()) // _TIMES) + 1
    big = Surface((max(wide, 1) * _TIMES, high * _TIMES), pygame.SRCALPHA)
    big.fill((*colour[:3], 0))
    x = 0
    for run, of in _runs(text, font, pixels):
        if of is None:
            points = [(x + px * pixels * _TIMES, top - py * pixels * _TIMES) for px, py in _MARKS[run]]
            pygame.draw.polygon(big, colour, points)
        else:
            big.blit(of.render(run, True, colour), (x, top - of.get_ascent()))
        x += _run_width(run, of, pixels)
    return pygame.transform.smoothscale(big, (max(wide, 1), high))


def is_latin(letter: str) -> bool:
    """Return whether a letter is one that the faces of the look have; others stand in the Chinese one."""
    code = ord(letter)
    return code < _PAST_LATIN or _MORE_LATIN <= code < _PAST_SIGNS


def _run_width(run: str, font: pygame.font.Font | None, pixels: float) -> int:
    return round(pixels * _MARK_WIDTH * _TIMES) if font is None else font.size(run)[0]


def _runs(text: str, font: pygame.font.Font, pixels: float) -> Iterable[tuple[str, pygame.font.Font | None]]:
    """Return a text in stretches that one face has; None for a mark that is drawn."""
    if text.isascii():
        yield text, font
        return
    run, of = "", font
    for letter in text:
        if letter in _MARKS:
            if run:
                yield run, of
            yield letter, None
            run = ""
            continue
        wanted = font if is_latin(letter) else _font(CHINESE, pixels)
        if wanted is not of and run:
            yield run, of
            run = ""
        run, of = run + letter, wanted
    if run:
        yield run, of


@lru_cache(64)
def _font(face: str, pixels: float) -> pygame.font.Font:
    package, name = ("pygame_gui.data", f"{face}.otf") if face == CHINESE else ("assets.fonts", f"{face}.ttf")
    folder, _, rest = package.partition(".")
    try:
        with as_file(files(folder).joinpath(rest).joinpath(name)) as path:
            return pygame.font.Font(path, max(round(pixels * _TIMES), 6))
    except (OSError, pygame.error):
        MISSING.add(name)
        return pygame.font.Font(None, max(round(pixels * _TIMES), 6))
