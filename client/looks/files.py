"""The look's files: which signs and pictures there are, and their polygons as every client reads them."""

from __future__ import annotations

import json
import tomllib
from importlib.resources import files
from typing import Literal, NamedTuple, TypeAlias, TypedDict, cast

Role: TypeAlias = Literal["ink", "cut"]
Shape: TypeAlias = tuple[Role, list[list[float]]]


class Colours(NamedTuple):
    """What the roles of a drawing are painted with, and what lies under it."""

    ink: str
    cut: str
    ground: str


class _Theme(TypedDict):
    colours: dict[str, str]


def icons() -> dict[str, list[Shape]]:
    """Return the polygons of every sign, by name, on a grid of 64 by 64."""
    return cast("dict[str, list[Shape]]", json.loads(_look("icons.json"))["icons"])


def picture_names() -> tuple[str, ...]:
    """Return the names of the pictures there are."""
    folder = files("assets").joinpath("looks").joinpath("pictures")
    return tuple(sorted(entry.name.removesuffix(".json") for entry in folder.iterdir()))


def picture(name: str) -> list[Shape]:
    """Return the polygons of one picture on a grid of 240 by 120.

    Raises:
        FileNotFoundError: where there is no such picture.
    """
    return cast("list[Shape]", json.loads(_look("pictures", f"{name}.json"))["shapes"])


def card_pictures() -> dict[str, dict[str, str]]:
    """Return which picture stands on which card and at which motion: `cards` and `motions`, by id."""
    return cast("dict[str, dict[str, str]]", tomllib.loads(_look("card_pictures.toml")))


def themes() -> tuple[str, ...]:
    """Return the names of the themes."""
    return tuple(_themes())


def sign_colours(theme: str) -> Colours:
    """Return what signs are drawn with in a theme; ink and paper change places at night."""
    colours = _themes()[theme]["colours"]
    return Colours(colours["ink"], colours["paper"], colours["paper"])


def counter_colours(theme: str) -> Colours:
    """Return what a sign that is only cut is drawn with in a theme: it is cut from a counter's hexagon."""
    colours = _themes()[theme]["colours"]
    return Colours(colours["accent"], colours["on_accent"], colours["paper"])


def picture_colours(theme: str) -> Colours:
    """Return what pictures are drawn with in a theme; they do not invert."""
    colours = _themes()[theme]["colours"]
    return Colours(colours["block"], colours["gouge"], colours["gouge"])


def _themes() -> dict[str, _Theme]:
    return cast("dict[str, _Theme]", json.loads(_look("tokens.json"))["themes"])


def _look(*path: str) -> str:
    entry = files("assets").joinpath("looks")
    for part in path:
        entry = entry.joinpath(part)
    return entry.read_text(encoding="utf-8")
