"""What a seat may decide: the only source for widgets, bots, the wire check and the fuzzer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import TypeAlias

from engine.errors import ChoicesError, IllegalDecision, JsonError
from engine.fields import Bar, Draw, Number, Option, Pick, shown
from engine.jsontext import exact
from engine.jsontypes import JSON, Decision
from engine.split import Part, Split

__all__ = [
    "Bar",
    "Change",
    "Choices",
    "Decision",
    "Draw",
    "Field",
    "IllegalDecision",
    "Number",
    "Option",
    "Part",
    "Pick",
    "Split",
    "check",
    "nearest",
    "sample",
]

Field: TypeAlias = Pick | Split | Number


@dataclass(frozen=True, slots=True)
class Choices:
    """What one seat may decide now: the kind of decision, and its fields in order."""

    seat: str
    kind: str
    fields: tuple[Field, ...]
    names: frozenset[str] = dataclass_field(init=False, repr=False, compare=False)
    made: dict[tuple[int, ...], Decision] = dataclass_field(default_factory=dict, init=False, repr=False, compare=False)
    """Legal decisions that were made of wishes, by the numbers of these; for who makes many of the same choices."""

    def __post_init__(self) -> None:
        """Refuse fields whose names repeat or are `kind`; keep the names that a decision may have."""
        names = frozenset(["kind", *[field.name for field in self.fields]])
        if len(names) != len(self.fields) + 1:
            raise ChoicesError("bad_fields", f"{self.kind}: fields must have different names, none 'kind'")
        object.__setattr__(self, "names", names)

    def to_json(self) -> dict[str, JSON]:
        """Return the choices as JSON."""
        return {
            "seat": self.seat,
            "kind": self.kind,
            "fields": [field.to_json() for field in self.fields],
        }

    @property
    def text(self) -> str:
        """Return the text of `to_json`, made of the texts that fields keep."""
        seat, kind = (json.dumps(name, ensure_ascii=False) for name in (self.seat, self.kind))
        fields = ",".join(field.text for field in self.fields)
        return f'{{"seat":{seat},"kind":{kind},"fields":[{fields}]}}'

    def default(self) -> Decision:
        """Return the decision that is taken if nothing is changed."""
        return check(self, {"kind": self.kind})


@dataclass(frozen=True, slots=True)
class Change:
    """What `nearest` changed: a field, its value before (None: absent) and after (None: left out)."""

    field: str
    old: JSON
    new: JSON

    def to_json(self) -> dict[str, JSON]:
        """Return the change as JSON."""
        return {"field": self.field, "from": self.old, "to": self.new}


def check(choices: Choices, decision: object) -> Decision:
    """Return the full decision, fields in the order of the choices; a missing field takes its default.

    Raises:
        IllegalDecision: with one of the codes wrong_type, wrong_kind, unknown_field, not_an_option,
            barred, out_of_range, off_step, unknown_part, wrong_sum.
    """
    if type(decision) is not dict and not isinstance(decision, Mapping):
        raise IllegalDecision("wrong_type", "", f"a decision is an object, not {shown(decision)}")
    kind = decision.get("kind")
    if not isinstance(kind, str) or kind != choices.kind:
        reason = f"{choices.kind!r} is to be decided, not {shown(kind)}"
        raise IllegalDecision("wrong_kind", "kind", reason, [choices.kind])
    for name in decision:
        if name not in choices.names:
            names: list[JSON] = [field.name for field in choices.fields]
            raise IllegalDecision("unknown_field", _name(name), "there is no such field", names)
    made: Decision = {"kind": choices.kind}
    for field in choices.fields:
        made[field.name] = field.check(decision.get(field.name, field.default))
    return made


def nearest(choices: Choices, decision: object) -> tuple[Decision, tuple[Change, ...]]:
    """Return the legal decision nearest to a decision, and what was changed to get there.

    A decision of another kind becomes the default. A missing field takes its default and is no change.
    """
    if type(decision) is not dict and not isinstance(decision, Mapping):
        return choices.default(), (Change("", _plain(decision), choices.default()),)
    if decision.get("kind") != choices.kind:
        return choices.default(), (Change("kind", _plain(decision.get("kind")), choices.kind),)
    try:
        return check(choices, decision), ()
    except IllegalDecision:
        pass
    made: Decision = {"kind": choices.kind}
    changes: list[Change] = []
    for field in choices.fields:
        value = decision.get(field.name, field.default)
        try:
            made[field.name] = field.check(value)
        except IllegalDecision:
            made[field.name] = field.nearest(value)
            changes.append(Change(field.name, _plain(value), made[field.name]))
    changes += [Change(_name(name), _plain(value), None) for name, value in decision.items() if name not in made]
    return made, tuple(changes)


def sample(choices: Choices, draw: Draw) -> Decision:
    """Return a random legal decision; `draw(limit)` returns a whole number in 0..limit-1."""
    made: Decision = {"kind": choices.kind}
    for field in choices.fields:
        made[field.name] = field.sample(draw)
    return made


def _name(name: object) -> str:
    return name[:40] if isinstance(name, str) and name.isprintable() else shown(name)


def _plain(value: object) -> JSON:
    try:
        return exact(value)
    except JsonError:
        return shown(value)
