"""Words: every string that a player reads, from the Fluent files of a language, English where it has none."""

from __future__ import annotations

import locale
import os
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, cast

from fluent.runtime import FluentBundle, FluentResource

if TYPE_CHECKING:
    from fluent.runtime.resolver import Pattern

FALLBACK = "en"
STRICT = "GREATLEAP_STRICT_WORDS"
"""Set in tests: a message that is missing or lacks an argument raises instead of showing its name."""


class WordsError(LookupError):
    """Raised, where words are strict, for a missing message or argument; the text names it."""


class Words:
    """The messages of one language; call it with a message's name and its arguments."""

    def __init__(self, language: str) -> None:
        """Read the files of the language and of the fallback."""
        self.language = language
        self._bundles = [_bundle(name) for name in dict.fromkeys((language, FALLBACK))]
        self._strict = bool(os.environ.get(STRICT))

    def __call__(self, name: str, /, **args: str | int | float) -> str:
        """Return a message, filled in.

        Raises:
            WordsError: where words are strict and the message or an argument is missing.
        """
        for bundle in self._bundles:
            if bundle.has(name):
                text, faults = bundle.format(name, args)
                if faults and self._strict:
                    raise WordsError(f"{name}: {faults[0]}")
                return text
        if self._strict:
            raise WordsError(name)
        return name

    def has(self, name: str) -> bool:
        """Return whether there is such a message."""
        return any(bundle.has(name) for bundle in self._bundles)


def languages() -> tuple[str, ...]:
    """Return the languages that there are words for."""
    folder = files("assets").joinpath("locale")
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir()))


def system_language() -> str:
    """Return the language of the system, or the fallback where there are no words for it."""
    named = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    first = next((value for value in named if value), locale.getlocale()[0] or "")
    tag = first.split(".")[0].replace("_", "-")
    known = languages()
    return next((name for name in (tag, tag.split("-")[0]) if name in known), FALLBACK)


def use_language(language: str) -> None:
    """Speak a language from now on."""
    _chosen[:] = [language]


def language_in_use() -> str:
    """Return the language that is spoken."""
    return _in_use().language


def words(name: str, /, **args: str | int | float) -> str:
    """Return a message in the language in use, filled in."""
    return _in_use()(name, **args)


def seat_name(seat: str) -> str:
    """Return the name of a seat: its province, or which analyst it is."""
    kind, _, number = seat.partition("-")
    return words("seat-analyst", number=number) if kind == "analyst" else words(f"province-{seat}")


def has_words(name: str) -> bool:
    """Return whether there is such a message in the language in use."""
    return _in_use().has(name)


def message_names(prefix: str) -> list[str]:
    """Return the names of the messages that begin with a prefix, in the order of the fallback's files."""
    return [name for name in _bundle(FALLBACK).names() if name.startswith(prefix)]


def capital(text: str) -> str:
    """Return a text that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def plain(text: str) -> str:
    """Return a text as it may be typed: in lower case, without marks on the letters, without commas."""
    bare = unicodedata.normalize("NFD", text.lower().replace(",", "").replace("’", "'"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


_chosen: list[str] = []


def _in_use() -> Words:
    return _words(_chosen[0] if _chosen else system_language())


@cache
def _words(language: str) -> Words:
    return Words(language)


@cache
def _bundle(language: str) -> _Messages:
    return _Messages(language)


class _Messages:
    """The messages of one language's files, each parsed when it is first asked for: all of them take half a second."""

    _HEAD = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)

    def __init__(self, language: str) -> None:
        """Read the files and find where each message begins; the first of a name is the one that counts."""
        self._bundle = FluentBundle([language], use_isolating=False)
        self._sources: dict[str, str] = {}
        for entry in _files(language):
            text = entry.read_text(encoding="utf-8")
            heads = list(self._HEAD.finditer(text))
            ends = [head.start() for head in heads[1:]] + [len(text)]
            for head, end in zip(heads, ends, strict=True):
                self._sources.setdefault(head[1], text[head.start() : end])

    def has(self, name: str) -> bool:
        """Return whether there is such a message."""
        return name in self._sources

    def names(self) -> tuple[str, ...]:
        """Return the names of the messages, in the order of the files."""
        return tuple(self._sources)

    def format(self, name: str, args: Mapping[str, str | int | float]) -> tuple[str, list[Exception]]:
        """Return a message, filled in, and what was missing in it."""
        if not self._bundle.has_message(name):
            self._bundle.add_resource(FluentResource(self._sources[name]))
        pattern = cast("Pattern", self._bundle.get_message(name).value)  # none of the messages has attributes alone
        text, faults = self._bundle.format_pattern(pattern, dict(args))
        return str(text), faults


def _files(language: str) -> list[Traversable]:
    """Return the files of a language, by name."""
    folder = files("assets").joinpath("locale").joinpath(language)
    found = [entry for entry in folder.iterdir() if entry.name.endswith(".ftl")]
    return sorted(found, key=lambda entry: entry.name)
