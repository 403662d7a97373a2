"""The kinds of field a decision is made of: one of a few, one number, a total split into parts.

Each field knows what it allows (`check`), the allowed value nearest to another (`nearest`), and how to
draw one at random (`sample`). A barred part or number has exactly one possible value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import orjson

from engine.errors import ChoicesError, IllegalDecision
from engine.jsontypes import JSON

Draw: TypeAlias = Callable[[int], int]
"""A source of chance: `draw(limit)` returns a whole number in 0..limit-1."""


_NAME_OR_NUMBER = (str, int)


@dataclass(frozen=True, slots=True)
class Texted:
    """What all fields have in common: the text of their JSON, made once and kept."""

    _text: str | None = field(default=None, init=False, repr=False, compare=False)

    def to_json(self) -> dict[str, JSON]:
        """Return the field as JSON."""
        raise NotImplementedError

    @property
    def text(self) -> str:
        """Return the text of the field's JSON, its keys in their order."""
        if self._text is None:
            made = self._made()
            object.__setattr__(self, "_text", made)
            return made
        return self._text

    def _made(self) -> str:
        return orjson.dumps(self.to_json()).decode()


@dataclass(frozen=True, slots=True)
class Bar:
    """Why something is barred: a code and what to fill into its words, which are kept elsewhere."""

    code: str
    args: dict[str, int | str] = field(default_factory=dict)

    def to_json(self) -> dict[str, JSON]:
        """Return the bar as JSON."""
        return {"code": self.code, "args": {**self.args}}


@dataclass(frozen=True, slots=True)
class Option(Texted):
    """One value of a `Pick`, and what bars it, if anything does."""

    value: str | int
    bar: Bar | None = None

    def to_json(self) -> dict[str, JSON]:
        """Return the option as JSON."""
        return {"value": self.value, "bar": _bar(self.bar)}


@dataclass(frozen=True, slots=True)
class Pick(Texted):
    """One of several values."""

    name: str
    options: tuple[Option, ...]
    default: str | int

    def __post_init__(self) -> None:
        """Refuse options that repeat or a default that may not be picked."""
        values = [option.value for option in self.options]
        if len(set(values)) != len(values) or bool in {type(value) for value in values}:
            raise ChoicesError("bad_options", f"{self.name}: options must be different texts or numbers")
        if not any(option.value == self.default and option.bar is None for option in self.options):
            raise ChoicesError("bad_default", f"{self.name}: default {self.default!r} may not be picked")

    @property
    def open(self) -> tuple[str | int, ...]:
        """Return the values that are not barred, in order."""
        return tuple(option.value for option in self.options if option.bar is None)

    def check(self, value: object) -> str | int:
        """Return the value if it may be picked, else raise IllegalDecision."""
        if isinstance(value, bool) or not isinstance(value, _NAME_OR_NUMBER):
            reason = f"{shown(value)} is neither a name nor a number"
            raise IllegalDecision("wrong_type", self.name, reason, list(self.open))
        for option in self.options:
            if option.value != value:
                continue
            if option.bar is not None:
                reason = f"{shown(value)} is barred ({option.bar.code})"
                raise IllegalDecision("barred", self.name, reason, list(self.open), option.bar.to_json())
            return option.value
        reason = f"{shown(value)} is not one of the options"
        raise IllegalDecision("not_an_option", self.name, reason, list(self.open))

    def nearest(self, value: object) -> str | int:
        """Return the value itself if open, the nearest open number to a number, else the default."""
        if isinstance(value, bool) or not isinstance(value, _NAME_OR_NUMBER):
            return self.default
        if value in self.open:
            return self.check(value)
        numbers = [item for item in self.open if isinstance(item, int)]
        if isinstance(value, str) or not numbers:
            return self.default
        number = int(value)
        return min(numbers, key=lambda item: (abs(item - number), item))

    def sample(self, draw: Draw) -> str | int:
        """Return an open value, each equally likely."""
        return self.open[draw(len(self.open))]

    def to_json(self) -> dict[str, JSON]:
        """Return the field as JSON."""
        return {
            "type": "pick",
            "name": self.name,
            "options": [option.to_json() for option in self.options],
            "default": self.default,
        }

    def _made(self) -> str:
        """Return the text, made of the texts that options keep."""
        name, default = (orjson.dumps(value).decode() for value in (self.name, self.default))
        options = ",".join([option.text for option in self.options])
        return f'{{"type":"pick","name":{name},"options":[{options}],"default":{default}}}'


@dataclass(frozen=True, slots=True)
class Number(Texted):
    """One whole number in low..high, in steps counted from low; barred: only the default."""

    name: str
    low: int
    high: int
    step: int
    default: int
    unit: str
    bar: Bar | None = None

    def __post_init__(self) -> None:
        """Refuse bounds that hold no number or a default outside them."""
        if not self.low <= self.default <= self.high or self.step < 1:
            raise ChoicesError(
                "bad_bounds",
                f"{self.name}: needs low <= default <= high and step >= 1, has low {self.low}, "
                f"default {self.default}, high {self.high}, step {self.step}",
            )
        if (self.default - self.low) % self.step:
            raise ChoicesError("bad_default", f"{self.name}: default {self.default} is between two steps")
        if self.bar is not None and self.low != self.high:
            raise ChoicesError("bad_bar", f"{self.name}: a barred number needs low == high")

    def check(self, value: object) -> int:
        """Return the number if it is allowed, else raise IllegalDecision."""
        if type(value) is int and self.low <= value <= self.high and (value - self.low) % self.step == 0:
            return value
        allowed: JSON = {"low": self.low, "high": self.high, "step": self.step}
        number = whole(value, self.name, allowed)
        if not self.low <= number <= self.high:
            if self.bar is not None:
                reason = f"it is barred ({self.bar.code}) and stays at {self.low}"
                raise IllegalDecision("barred", self.name, reason, allowed, self.bar.to_json())
            reason = f"{shown(number)} is not in {self.low}..{self.high}"
            raise IllegalDecision("out_of_range", self.name, reason, allowed)
        if (number - self.low) % self.step:
            reason = f"{number} is between two steps; it must be {self.low} plus a multiple of {self.step}"
            raise IllegalDecision("off_step", self.name, reason, allowed)
        return number

    def nearest(self, value: object) -> int:
        """Return the allowed number nearest to a number (the lower of two), else the default."""
        if isinstance(value, bool) or not isinstance(value, int):
            return self.default
        last = (self.high - self.low) // self.step
        steps = (2 * (value - self.low) + self.step - 1) // (2 * self.step)
        return self.low + self.step * min(max(steps, 0), last)

    def sample(self, draw: Draw) -> int:
        """Return an allowed number, each equally likely."""
        return self.low + self.step * draw((self.high - self.low) // self.step + 1)

    def to_json(self) -> dict[str, JSON]:
        """Return the field as JSON."""
        return {
            "type": "number",
            "name": self.name,
            "low": self.low,
            "high": self.high,
            "step": self.step,
            "default": self.default,
            "unit": self.unit,
            "bar": _bar(self.bar),
        }


def whole(value: object, name: str, allowed: JSON) -> int:
    """Return a value that is a whole number and not a boolean, else raise IllegalDecision."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise IllegalDecision("wrong_type", name, f"{shown(value)} is not a whole number", allowed)
    return int(value)


def shown(value: object) -> str:
    """Return a short text for a value that somebody sent, whatever its size."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(int(value)) if abs(value) < 1 << 63 else "a number beyond all bounds"
    if isinstance(value, str):
        return ascii(str(value[:40])) + ("..." if len(value) > 40 else "")
    if isinstance(value, Mapping):
        return "an object"
    return "a list" if isinstance(value, list | tuple) else f"a {type(value).__name__}"


def _bar(bar: Bar | None) -> dict[str, JSON] | None:
    return None if bar is None else bar.to_json()
