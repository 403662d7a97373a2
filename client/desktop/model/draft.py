"""The decision being written: what stands, what was changed, what can be undone, and the forecast of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from client.table import Seat
from engine.choices import Choices, Field, IllegalDecision, Number, Part, Pick, Split
from engine.jsontypes import JSON, Decision


class Draft:
    """A decision of a seat, as it is being written."""

    def __init__(self, seat: Seat, begun: Decision | None, changed: Callable[[], None]) -> None:
        """Begin with what was decided before, or with what stands if nothing is decided."""
        assert seat.choices is not None
        self.seat = seat
        self.choices: Choices = seat.choices
        self.decision: Decision = begun or seat.decision or self.choices.default()
        self._past: list[Decision] = []
        self._changed = changed
        self._found: tuple[Decision, dict[str, Any]] | None = None

    @property
    def changed(self) -> bool:
        """Return whether there is something to undo."""
        return bool(self._past)

    @property
    def at_defaults(self) -> bool:
        """Return whether it is what stands if nothing is decided."""
        return self.decision == self.choices.default()

    @property
    def found(self) -> dict[str, Any]:
        """Return the forecast of the decision."""
        if self._found is None or self._found[0] != self.decision:
            self._found = self.decision, self.seat.forecast(self.decision)
        return self._found[1]

    def field(self, name: str) -> Field | None:
        """Return a field that may be decided."""
        return next((one for one in self.choices.fields if one.name == name), None)

    def pick(self, name: str) -> Pick | None:
        """Return a field in which one of several values is picked."""
        return cast("Pick | None", self.field(name))

    def numeric(self, name: str) -> Number | None:
        """Return a field that is a number."""
        return cast("Number | None", self.field(name))

    def split(self, name: str) -> Split | None:
        """Return a field in which a total is spread over parts."""
        return cast("Split | None", self.field(name))

    def number(self, name: str) -> int:
        """Return the number that a field has now."""
        return cast("int", self.decision[name])

    def spread(self, name: str) -> Mapping[str, int]:
        """Return how a total is spread over its parts now."""
        return cast("Mapping[str, int]", self.decision[name])

    def set(self, **values: JSON) -> None:
        """Change fields; a change that no decision may have changes nothing."""
        try:
            made = self.seat.check({**self.decision, **values})
        except IllegalDecision:
            return
        self._replace(made)

    def move(self, split: Split, source: str, target: str) -> None:
        """Move one unit of a total from one part to another."""
        now = self.spread(split.name)
        moved: JSON = {**now, source: now[source] - 1, target: now[target] + 1}
        self.set(**{split.name: moved})

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            self.decision = self._past.pop()
            self._changed()

    def reset(self) -> None:
        """Go back to what stands if nothing is decided."""
        self._replace(self.choices.default())

    def _replace(self, made: Decision) -> None:
        if made != self.decision:
            self._past.append(self.decision)
            self.decision = made
            self._changed()


def partner(split: Split, now: Mapping[str, int], name: str, by: int, order: Sequence[str]) -> str | None:
    """Return where a unit that a part gains comes from, or one it loses goes to.

    A part that has gained, or lost, since the draft began, else the first of `order` that can give or take; so "one
    fewer" and "one more" make one move.
    """
    parts = {part.name: part for part in split.parts}
    part = parts[name]
    if part.bar is not None or (now[name] >= part.high if by > 0 else now[name] <= part.low):
        return None

    def rank(one: Part) -> tuple[bool, int]:
        moved = by * (now[one.name] - split.default[one.name]) > 0
        return not moved, order.index(one.name) if one.name in order else len(order)

    for other in sorted(split.parts, key=rank):
        there = now[other.name]
        if other.name != name and other.bar is None and (there > other.low if by > 0 else there < other.high):
            return other.name
    return None
