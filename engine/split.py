"""A total split into whole parts, such as brigades over tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.errors import ChoicesError, IllegalDecision
from engine.fields import Bar, Draw, Texted, shown, whole
from engine.jsontypes import JSON


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a `Split`, in low..high; a barred part needs low == high."""

    name: str
    low: int
    high: int
    bar: Bar | None = None

    def clip(self, value: int) -> int:
        """Return the allowed number nearest to a number."""
        return min(max(value, self.low), self.high)

    def to_json(self) -> dict[str, JSON]:
        """Return the part as JSON."""
        bar = None if self.bar is None else self.bar.to_json()
        return {"name": self.name, "low": self.low, "high": self.high, "bar": bar}


@dataclass(frozen=True, slots=True)
class Split(Texted):
    """Whole numbers, one a part, that add up to the total. A part left out counts as its low bound."""

    name: str
    total: int
    parts: tuple[Part, ...]
    default: dict[str, int]

    def __post_init__(self) -> None:
        """Refuse parts that repeat or contradict themselves, and a default that is not allowed."""
        names = [part.name for part in self.parts]
        if len(set(names)) != len(names):
            raise ChoicesError("bad_parts", f"{self.name}: parts must have different names")
        for part in self.parts:
            if part.low > part.high or (part.bar is not None and part.low != part.high):
                raise ChoicesError(
                    "bad_bounds",
                    f"{self.name}.{part.name}: needs low <= high, and low == high if barred",
                )
        try:
            self.check(self.default)
        except IllegalDecision as error:
            raise ChoicesError("bad_default", f"default of {error}") from error

    def check(self, value: object) -> dict[str, JSON]:
        """Return all parts, in order, if they are allowed, else raise IllegalDecision."""
        made = self._allowed(value)
        if made is not None:
            return made
        raise self._wrong(value)

    def _allowed(self, value: object) -> dict[str, JSON] | None:
        """Return all parts, in order, or None if they are not allowed."""
        if type(value) is not dict and not isinstance(value, Mapping):
            return None
        made: dict[str, JSON] = {}
        total = given = 0
        for part in self.parts:
            number = value.get(part.name)
            if number is not None or part.name in value:
                given += 1
            else:
                number = part.low
            if isinstance(number, bool) or not isinstance(number, int) or not part.low <= number <= part.high:
                return None
            made[part.name] = number = int(number)
            total += number
        return made if total == self.total and given == len(value) else None

    def _wrong(self, value: object) -> IllegalDecision:
        """Return what is wrong with parts that are not allowed."""
        allowed: JSON = {
            "total": self.total,
            "parts": {part.name: [part.low, part.high] for part in self.parts},
        }
        if not isinstance(value, Mapping):
            return IllegalDecision("wrong_type", self.name, f"{shown(value)} is not an object of parts", allowed)
        names = {part.name for part in self.parts}
        for name in value:
            if name not in names:
                return IllegalDecision("unknown_part", self.name, f"there is no part {shown(name)}", allowed)
        total = 0
        for part in self.parts:
            where = f"{self.name}.{part.name}"
            number = whole(value.get(part.name, part.low), where, allowed)
            if part.clip(number) != number:
                if part.bar is not None:
                    reason = f"it is barred ({part.bar.code}) and stays at {part.low}"
                    return IllegalDecision("barred", where, reason, allowed, part.bar.to_json())
                reason = f"{shown(number)} is not in {part.low}..{part.high}"
                return IllegalDecision("out_of_range", where, reason, allowed)
            total += number
        reason = f"the parts add up to {shown(total)}; they must add up to {self.total}"
        return IllegalDecision("wrong_sum", self.name, reason, allowed)

    def nearest(self, value: object) -> dict[str, JSON]:
        """Return the allowed split nearest to a split, else the default.

        Every part is first clipped to its bounds; what is then missing or too much is shared evenly
        over the parts that can take it, and a remainder goes to the first of them.
        """
        if not isinstance(value, Mapping):
            return {**self.default}
        start: list[int] = []
        for part in self.parts:
            number = value.get(part.name, part.low)
            usable = isinstance(number, int) and not isinstance(number, bool)
            start.append(part.clip(int(number)) if usable else part.low)

        def shifted(by: int) -> list[int]:
            return [part.clip(number + by) for part, number in zip(self.parts, start, strict=True)]

        span = max((part.high - part.low for part in self.parts), default=0) + 1
        below, above = -span, span
        while above - below > 1:
            middle = (below + above) // 2
            if sum(shifted(middle)) <= self.total:
                below = middle
            else:
                above = middle
        made, more = shifted(below), shifted(below + 1)
        rest = self.total - sum(made)
        for place, number in enumerate(more):
            if rest and number > made[place]:
                made[place] = number
                rest -= 1
        return {part.name: number for part, number in zip(self.parts, made, strict=True)}

    def sample(self, draw: Draw) -> dict[str, JSON]:
        """Return an allowed split; every one is possible, not every one equally likely."""
        made = {part.name: part.low for part in self.parts}
        rest = self.total - sum(made.values())
        room = sum(part.high - part.low for part in self.parts)
        left = list(self.parts)
        while left:
            part = left.pop(draw(len(left)))
            own = part.high - part.low
            room -= own
            least, most = max(0, rest - room), min(own, rest)
            given = least + draw(most - least + 1)
            made[part.name] += given
            rest -= given
        return {**made}

    def to_json(self) -> dict[str, JSON]:
        """Return the field as JSON."""
        return {
            "type": "split",
            "name": self.name,
            "total": self.total,
            "parts": [part.to_json() for part in self.parts],
            "default": {**self.default},
        }
