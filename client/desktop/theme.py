"""The colours of the window, by their roles in `assets/looks/tokens.json`."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any, Final

from pygame import Color

THEMES: Final = ("paper", "night")


class Theme:
    """The colours of one theme; `theme["ink"]` is the colour of a role."""

    def __init__(self, name: str) -> None:
        """Read the colours of `paper` or `night`."""
        colours = tokens()["themes"][name]["colours"]
        self.name = name
        self._roles = {role: Color(value) for role, value in colours.items() if isinstance(value, str)}
        self._regions = {key: Color(value) for key, value in colours["region"].items()}
        self._ramps = {key: [Color(value) for value in values] for key, values in colours["ramp"].items()}
        self._ramp_text: dict[str, list[str]] = colours["ramp_text"]

    def __getitem__(self, role: str) -> Color:
        """Return the colour of a role."""
        return self._roles[role]

    def region(self, key: str) -> Color:
        """Return the tint of a region."""
        return self._regions[key]

    def ramp(self, name: str, step: int) -> Color:
        """Return the colour of a step of a ramp, from 1 to 5; of what is not known (0) the paper."""
        return self._ramps[name][step - 1] if step else self["paper"]

    def ramp_text(self, name: str, step: int) -> Color:
        """Return the colour of text on a step of a ramp."""
        return self[self._ramp_text[name][step - 1]] if step else self["ink"]


def blend(under: Color, over: Color, share: float) -> Color:
    """Return a colour laid over another with a share from 0 to 1."""
    return under.lerp(over, share)


@cache
def theme_named(name: str) -> Theme:
    """Return a theme."""
    return Theme(name)


@cache
def tokens() -> dict[str, Any]:
    """Return the tokens of the look."""
    text = files("assets").joinpath("looks").joinpath("tokens.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
