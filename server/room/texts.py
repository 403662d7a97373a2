"""JSON texts of what is told to several people, each made once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic_core import to_json


@dataclass(slots=True)
class Texts:
    """The texts of lists and objects that nobody changes, told apart by being the same thing in memory.

    Only what is one and the same thing is found again, so nobody is told what was made for somebody else.
    """

    known: dict[int, tuple[object, str]] = field(default_factory=dict)

    def of(self, value: object) -> str:
        """Return the JSON text of a value; a list or object is remembered, so that it cannot become another."""
        found = self.known.get(id(value))
        if found is not None:
            return found[1]
        text = text_of(value)
        if isinstance(value, list | dict):
            self.known[id(value)] = (value, text)
        return text


def text_of(value: object) -> str:
    """Return the JSON text of a value, as messages have it."""
    return to_json(value).decode()


def object_of(fields: Mapping[str, str]) -> str:
    """Return the JSON text of an object whose fields are texts already; their names are plain ASCII words."""
    return "{" + ",".join(f'"{name}":{text}' for name, text in fields.items()) + "}"
