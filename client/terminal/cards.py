"""The words of cards and motions: from the Fluent files, or from the scenario that brings a card of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from client.words import has_words, words


@dataclass(frozen=True)
class CardWords:
    """The words of the cards of a match; `brought` are the cards of its scenario, by their ids."""

    brought: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> CardWords:
        """Return the words of the cards that a view may hold."""
        return cls({card["id"]: card for card in view["rules"]["card"]})

    def title(self, card: str) -> str:
        """Return the title of a card."""
        return self.text(card, "title")

    def text(self, card: str, part: str) -> str:
        """Return a part of a card: its `title`, what `happened`, or what it `does`."""
        return str(self.brought[card][part]) if card in self.brought else words(f"card-{card}-{part}")

    def record(self, card: str) -> str:
        """Return what else is on record about a card, or nothing."""
        name = f"card-{card}-record"
        return words(name) if card not in self.brought and has_words(name) else ""


def card_title(view: Mapping[str, Any], card: Mapping[str, Any]) -> str:
    """Return the title of a card or motion as a view tells of it."""
    return title_of_motion(card["id"]) if card["deck"] == "motion" else CardWords.of(view).title(card["id"])


def title_of_motion(name: str) -> str:
    """Return the title of a motion."""
    return words(f"motion-{name}-title")
