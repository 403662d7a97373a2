"""Choices from their own JSON form, for clients and bots at the far end of a wire."""

from __future__ import annotations

from typing import Any

from engine.choices import Choices, Field
from engine.errors import ChoicesError
from engine.fields import Bar, Number, Option, Pick
from engine.jsontypes import JSON
from engine.split import Part, Split


def read_choices(value: JSON) -> Choices:
    """Return the choices whose `to_json` gave this value.

    Raises:
        ChoicesError: if no choices have this JSON form.
    """
    try:
        made = _choices(value)
    except (KeyError, TypeError, AttributeError) as error:
        raise ChoicesError("bad_json", f"not the JSON form of choices: {error!r}") from error
    if made.to_json() != value:
        raise ChoicesError("bad_json", "not the JSON form of choices: it says more or less than they do")
    return made


def _choices(value: Any) -> Choices:
    return Choices(value["seat"], value["kind"], tuple(_field(field) for field in value["fields"]))


def _field(value: Any) -> Field:
    kind, name, default = value["type"], value["name"], value["default"]
    if kind == "pick":
        options = tuple(Option(item["value"], _bar(item["bar"])) for item in value["options"])
        return Pick(name, options, default)
    if kind == "split":
        parts = tuple(Part(item["name"], item["low"], item["high"], _bar(item["bar"])) for item in value["parts"])
        return Split(name, value["total"], parts, dict(default))
    if kind == "number":
        low, high, step = value["low"], value["high"], value["step"]
        return Number(name, low, high, step, default, value["unit"], _bar(value["bar"]))
    raise KeyError(kind)


def _bar(value: Any) -> Bar | None:
    return None if value is None else Bar(value["code"], dict(value["args"]))
