"""Words: every string that a player reads, from the Fluent files of a language, English where it has none."""

from __future__ import annotations

import locale
import os
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

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
            if bundle.has_message(name) and (pattern := bundle.get_message(name).value) is not None:
                text, faults = bundle.format_pattern(pattern, args)
                if faults and self._strict:
                    raise WordsError(f"{name}: {faults[0]}")
                return str(text)
        if self._strict:
            raise WordsError(name)
        return name

    def has(self, name: str) -> bool:
        """Return whether there is such a message."""
        return any(bundle.has_message(name) for bundle in self._bundles)


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
    folder = files("assets").joinpath("locale").joinpath(FALLBACK)
    found: list[str] = []
    for entry in sorted(folder.iterdir(), key=lambda file: file.name):
        if entry.name.endswith(".ftl"):
            rows = entry.read_text(encoding="utf-8").splitlines()
            found += [row.split(" =")[0] for row in rows if row.startswith(prefix) and " =" in row]
    return found


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
def _bundle(language: str) -> Any:
    bundle = FluentBundle([language], use_isolating=False)
    folder = files("assets").joinpath("locale").joinpath(language)
    for entry in sorted(folder.iterdir(), key=lambda file: file.name):
        if entry.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(entry.read_text(encoding="utf-8")))
    return bundle
