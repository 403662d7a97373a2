"""Why an order is refused: the engine's code, field, bar and allowed values, put into one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from client.terminal.cards import CardWords, title_of_motion
from client.words import has_words, words
from engine.choices import Choices, IllegalDecision

_IN_PERCENT = ("report", "delivery")
_CARDS = ("card", "discard")


def field_name(path: str) -> str:
    """Return the name of a field, or of a part of one."""
    name, _, part = path.partition(".")
    if part and has_words(f"task-{part}"):
        return words(f"task-{part}").capitalize()
    return words(f"field-{name}") if has_words(f"field-{name}") else name


def option_name(field: str, value: object, cards: CardWords) -> str:
    """Return the name of a value of a field; provinces by their names, cards and motions by their titles."""
    for name in (f"option-{field}-{value}", f"province-{value}"):
        if has_words(name):
            return words(name)
    if field in _CARDS:
        return cards.title(str(value))
    return title_of_motion(str(value)) if field == "motion" else str(value)


def refusal(error: IllegalDecision, choices: Choices, decision: Mapping[str, Any], cards: CardWords) -> str:
    """Return what is wrong with a decision and what would be right, in words."""
    name, _, part = error.field.partition(".")
    given = decision.get(name)
    value = given.get(part) if part and isinstance(given, dict) else given
    bar = "" if error.bar is None else bar_words(error.bar)
    shown = words("percent", value=value // 10) if name in _IN_PERCENT and isinstance(value, int) else str(value)
    if isinstance(value, str) and name in (*_CARDS, "motion"):
        shown = option_name(name, value, cards)
    args: dict[str, str | int] = {"field": field_name(error.field), "value": shown}
    if error.code == "wrong_sum":
        placed = sum(cast("dict[str, int]", given).values())
        total = next(item.total for item in choices.fields if item.name == name)  # type: ignore[union-attr]
        message = "refused-wrong_sum" if placed > total else "refused-wrong_sum-short"
        return words(message, **args, placed=placed, total=total, example=words("example-brigades"))
    return words(f"refused-{error.code}", **args, bar=bar, right=right(name, part, error.values, cards))


def bar_words(bar: Mapping[str, Any]) -> str:
    """Return why something is barred."""
    args = {name: str(value) if name == "year" else value for name, value in bar["args"].items()}
    return words(f"bar-{bar['code']}", **args)


def right(field: str, part: str, allowed: Any, cards: CardWords) -> str:
    """Return what would be right, from the allowed values of an IllegalDecision."""
    if isinstance(allowed, dict) and part:
        low, high = allowed["parts"][part]
        return _range(field, low, high, 1)
    if isinstance(allowed, dict) and "low" in allowed:
        return _range(field, allowed["low"], allowed["high"], allowed["step"])
    names = [option_name(field, value, cards) for value in allowed] if isinstance(allowed, list) else []
    return words("right-options", options=", ".join(names)) if names else ""


def _range(field: str, low: int, high: int, step: int) -> str:
    if field in _IN_PERCENT:
        low, high, step = low // 10, high // 10, step // 10
        return words(
            "right-steps",
            low=words("percent", value=low),
            high=words("percent", value=high),
            step=words("percent", value=step),
        )
    if low == high:
        return words("right-only", value=low)
    return words("right-range", low=low, high=high)
