"""The almanac: the terms of the game, and where text and record differ."""

from __future__ import annotations

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from client.errors import ClientError
from client.words import message_names, words

_KINDS = (("glossary-", "-name"), ("almanac-record-", "-title"))


def entries() -> dict[str, tuple[str, str]]:
    """Return every entry: its key -> its title and its text, terms first."""
    found: dict[str, tuple[str, str]] = {}
    for prefix, suffix in _KINDS:
        for name in message_names(prefix):
            if name.endswith(suffix):
                stem = name.removesuffix(suffix)
                found[stem.removeprefix(prefix)] = (words(name), words(f"{stem}-text"))
    return found


def contents() -> list[RenderableType]:
    """Return what the almanac holds."""
    terms = [words(name) for name in message_names("glossary-") if name.endswith("-name")]
    record = [words(name) for name in message_names("almanac-record-") if name.endswith("-title")]
    return [
        Text(words("almanac-terms"), style="bold"),
        Padding(Text(", ".join(sorted(terms))), (0, 0, 0, 2)),
        Text(words("almanac-records"), style="bold"),
        *(Padding(Text(title), (0, 0, 0, 2)) for title in record),
        Text(words("almanac-how"), style="dim"),
    ]


def look_up(wanted: str) -> list[RenderableType]:
    """Return the entries whose title or key holds the words wanted; those that begin with them first.

    Raises:
        ClientError: when there is none.
    """
    word = wanted.lower()
    found = [entry for key, entry in entries().items() if word in key or word in entry[0].lower()]
    exact = [entry for entry in found if entry[0].lower() == word]
    if not found:
        raise ClientError("command", reason=words("refused-term", word=wanted[:40]))
    parts: list[RenderableType] = []
    for title, text in exact or found:
        parts += [Text(title, style="bold"), Padding(Text(text), (0, 0, 0, 2))]
    return parts
