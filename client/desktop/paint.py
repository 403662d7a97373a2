"""What is drawn by hand: strokes, signs, pictures and counters, as polygons drawn large and scaled down."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

import pygame
from pygame import Color, Rect, Surface

from client.looks.files import Shape, icons, picture

Point = tuple[float, float]
_OVERSAMPLE = 4
_SIGN = 64
_PICTURE = (240, 120)
_COUNTER = ((32, 2), (58, 17), (58, 47), (32, 62), (6, 47), (6, 17))
RGBA = tuple[int, ...]


def stroke(onto: Surface, colour: Color, start: Point, end: Point, width: float) -> None:
    """Draw a line with round ends: a quad and two discs."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1
    ox, oy = -dy / length * width / 2, dx / length * width / 2
    quad = (
        (start[0] + ox, start[1] + oy),
        (end[0] + ox, end[1] + oy),
        (end[0] - ox, end[1] - oy),
        (start[0] - ox, start[1] - oy),
    )
    pygame.draw.polygon(onto, colour, quad)
    if width > 2:
        pygame.draw.circle(onto, colour, start, width / 2)
        pygame.draw.circle(onto, colour, end, width / 2)


def shapes(onto: Surface, drawn: Iterable[Shape], at: Point, scale: float, ink: RGBA, cut: RGBA) -> None:
    """Draw polygons of the look at a place, so many pixels a unit."""
    for role, points in drawn:
        placed = [(at[0] + x * scale, at[1] + y * scale) for x, y in points]
        pygame.draw.polygon(onto, ink if role == "ink" else cut, placed)


@lru_cache(400)
def sign(name: str, size: int, ink: RGBA, ground: RGBA) -> Surface:
    """Return a sign of the look, so many pixels wide and high, on its ground."""
    big = Surface((size * _OVERSAMPLE, size * _OVERSAMPLE))
    big.fill(ground)
    shapes(big, icons()[name], (0, 0), size * _OVERSAMPLE / _SIGN, ink, ground)
    return pygame.transform.smoothscale(big, (size, size))


@lru_cache(100)
def counter(size: int, block: RGBA, cut: RGBA, ground: RGBA) -> Surface:
    """Return the counter of a brigade: a block with three cut ears."""
    scale = size * _OVERSAMPLE / _SIGN
    big = Surface((size * _OVERSAMPLE, size * _OVERSAMPLE))
    big.fill(ground)
    pygame.draw.polygon(big, block, [(x * scale, y * scale) for x, y in _COUNTER])
    shapes(big, icons()["brigade"], (0, 0), scale, block, cut)
    return pygame.transform.smoothscale(big, (size, size))


@lru_cache(20)
def lacking(size: int, colour: RGBA, ground: RGBA) -> Surface:
    """Return the dashed outline of a counter that is needed and missing."""
    scale = size * _OVERSAMPLE / _SIGN
    big = Surface((size * _OVERSAMPLE, size * _OVERSAMPLE))
    big.fill(ground)
    corners = [(32 + (x - 32) * 0.92, 32 + (y - 32) * 0.92) for x, y in _COUNTER]
    for start, end in zip(corners, [*corners[1:], corners[0]], strict=True):
        for first, last in ((0.12, 0.4), (0.6, 0.88)):
            (x0, y0), (x1, y1) = (_between(start, end, share) for share in (first, last))
            stroke(big, Color(*colour), (x0 * scale, y0 * scale), (x1 * scale, y1 * scale), 3.4 * scale)
    return pygame.transform.smoothscale(big, (size, size))


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


@lru_cache(60)
def cut_picture(name: str, width: int, height: int, block: RGBA, gouge: RGBA) -> Surface:
    """Return a picture that fills a frame of so many pixels; what does not fit is cut off at both sides alike."""
    scale = max(width / _PICTURE[0], height / _PICTURE[1])
    times = 3 if width < 500 else 2
    big = Surface((width * times, height * times))
    big.fill(gouge)
    at = ((width - _PICTURE[0] * scale) / 2 * times, (height - _PICTURE[1] * scale) / 2 * times)
    shapes(big, picture(name), at, scale * times, block, gouge)
    return pygame.transform.smoothscale(big, (width, height))


def frame(onto: Surface, colour: Color, rect: Rect, width: int) -> None:
    """Draw the edge of a rectangle inside it."""
    pygame.draw.rect(onto, colour, rect, max(width, 1))


def dashes(onto: Surface, colour: Color, rect: Rect, length: int) -> None:
    """Draw the dashed edge of what cannot be pressed."""
    for x in range(rect.left, rect.right, 2 * length):
        end = min(x + length, rect.right)
        pygame.draw.line(onto, colour, (x, rect.top), (end, rect.top))
        pygame.draw.line(onto, colour, (x, rect.bottom - 1), (end, rect.bottom - 1))
    for y in range(rect.top, rect.bottom, 2 * length):
        end = min(y + length, rect.bottom)
        pygame.draw.line(onto, colour, (rect.left, y), (rect.left, end))
        pygame.draw.line(onto, colour, (rect.right - 1, y), (rect.right - 1, end))


@lru_cache(60)
def lens(width: int, height: int, cut: RGBA, ground: RGBA) -> Surface:
    """Return a cut that is pointed at both ends and widest a little before its middle, on its ground."""
    wide, high = width * _OVERSAMPLE, height * _OVERSAMPLE
    big = Surface((wide, high))
    big.fill(ground)
    middle, thick = high * 0.5, high * 0.26
    points = ((0, middle), (wide * 0.45, middle - thick), (wide, middle - high * 0.1), (wide * 0.45, middle + thick))
    pygame.draw.polygon(big, cut, points)
    return pygame.transform.smoothscale(big, (width, height))


@lru_cache(20)
def ring(size: int, edge: RGBA, ground: RGBA, on: bool) -> Surface:
    """Return the round mark of an answer, on nothing; `on`: it is the chosen one."""
    wide = size * _OVERSAMPLE
    big = Surface((wide, wide), pygame.SRCALPHA)
    big.fill((*edge[:3], 0))
    middle = (wide / 2, wide / 2)
    pygame.draw.circle(big, edge, middle, wide / 2)
    pygame.draw.circle(big, ground, middle, wide / 2 - 1.6 * _OVERSAMPLE)
    if on:
        pygame.draw.circle(big, edge, middle, wide / 4)
    return pygame.transform.smoothscale(big, (size, size))


@lru_cache(60)
def disc(name: str, hex_size: int, ink: RGBA, rim: RGBA) -> Surface:
    """Return the mark of a disaster: a disc with a cut sign and a rim, for hexes of so many pixels."""
    wide = round(1.04 * hex_size)
    big = Surface((wide * _OVERSAMPLE, wide * _OVERSAMPLE), pygame.SRCALPHA)
    big.fill((*rim[:3], 0))
    middle = wide * _OVERSAMPLE / 2
    pygame.draw.circle(big, rim, (middle, middle), 0.51 * hex_size * _OVERSAMPLE)
    pygame.draw.circle(big, ink, (middle, middle), 0.46 * hex_size * _OVERSAMPLE)
    side = 0.62 * hex_size * _OVERSAMPLE
    shapes(big, icons()[name], (middle - side / 2, middle - side / 2), side / _SIGN, rim, ink)
    return pygame.transform.smoothscale(big, (wide, wide))
