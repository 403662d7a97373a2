"""What a room has made of the state of its game, kept until the next step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from rules.forecast import Picture
    from rules.game import GreatLeap, PlayedState


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


@dataclass(frozen=True, slots=True)
class Shown:
    """The JSON texts of what somebody sees of a state: the view, and the choices ("null" for who owes nothing)."""

    view: str
    choices: str


def show(game: GreatLeap, state: PlayedState, viewer: str, view: Mapping[str, object], texts: Texts) -> Shown:
    """Return the texts for the seat of a province, or the public, with its view; what `texts` knows is made no more."""
    owes = viewer in game.deciding(state)
    return Shown(
        object_of({name: texts.of(part) for name, part in view.items()}),
        game.choices(state, viewer).text if owes else "null",
    )


@dataclass(slots=True)
class Memory:
    """What has been made of the state of the game for those who ask, once a step: views, their texts, and pictures.

    A room and its copies share it as long as they are at the same step; the next step begins another.
    """

    views: dict[str, dict[str, Any]] = field(default_factory=dict)
    texts: Texts = field(default_factory=Texts)
    shown: dict[str, Shown] = field(default_factory=dict)
    pictures: dict[str, Picture] = field(default_factory=dict)


def text_of(value: object) -> str:
    """Return the JSON text of a value of plain JSON with numbers of at most 64 bits, as messages have it."""
    return orjson.dumps(value).decode()


def object_of(fields: Mapping[str, str]) -> str:
    """Return the JSON text of an object whose fields are texts already; their names are plain ASCII words."""
    return "{" + ",".join(f'"{name}":{text}' for name, text in fields.items()) + "}"
