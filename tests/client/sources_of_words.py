"""Which English text each message of another language was translated from: what is missing, left over, or stale.

`python -m tests.client.sources_of_words` lists it, and `--accept [NAME ...]` writes down, after messages were
translated anew, that they fit the English of now.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from client.words import FALLBACK, languages

LOCALE = Path(__file__).parents[2] / "assets" / "locale"
SOURCES = "sources.json"
_DIGITS = 12


class _Variables(Visitor):
    """Collects the names of the variables that stand anywhere in a message."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 - the visitor's name for it
        self.found.add(node.id.name)


def entries(language: str, locale: Path = LOCALE) -> list[tuple[str, Any]]:
    """Return the messages and terms of all files of a language, by name; what does not parse counts as `junk`."""
    rows: list[tuple[str, Any]] = []
    for path in sorted((locale / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Junk):
                rows.append(("junk", entry))
            elif isinstance(entry, ftl.Message | ftl.Term):
                rows.append((f"-{entry.id.name}" if isinstance(entry, ftl.Term) else entry.id.name, entry))
    return rows


@cache
def messages(language: str, locale: Path = LOCALE) -> dict[str, Any]:
    """Return the messages and terms of a language."""
    return dict(entries(language, locale))


def arguments(message: Any) -> set[str]:
    """Return the names of a message's arguments."""
    visitor = _Variables()
    visitor.visit(message)
    return visitor.found


def fingerprint(message: Any) -> str:
    """Return the first hex digits of the SHA-256 of a message's text, without the comment that stands above it."""
    bare = message.clone()
    bare.comment = None
    return hashlib.sha256(FluentSerializer().serialize_entry(bare).encode()).hexdigest()[:_DIGITS]


def translations() -> list[str]:
    """Return the languages beside the one that is translated from."""
    return [language for language in languages() if language != FALLBACK]


def accepted(language: str, locale: Path = LOCALE) -> dict[str, str]:
    """Return, for each message of a language, the fingerprint of the English that it was translated from."""
    path = locale / language / SOURCES
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def faults(language: str, locale: Path = LOCALE) -> Iterator[str]:
    """Tell what is wrong with a language: a line for each message, the kind of fault first."""
    english, other, known = messages(FALLBACK, locale), messages(language, locale), accepted(language, locale)
    yield from (f"missing: {name}" for name in english if name not in other)
    yield from (f"left over: {name}" for name in other if name not in english)
    yield from (f"left over in {SOURCES}: {name}" for name in known if name not in other or name not in english)
    for name in (name for name in english if name in other):
        want, have = arguments(english[name]), arguments(other[name])
        if want != have:
            yield f"other arguments: {name}: {sorted(have)}, not {sorted(want)}"
        if known.get(name) != fingerprint(english[name]):
            yield f"stale: {name}"


def accept(language: str, names: Collection[str] = (), locale: Path = LOCALE) -> None:
    """Write down that messages fit the English of now; without names all. What is gone is dropped."""
    english, other, known = messages(FALLBACK, locale), messages(language, locale), accepted(language, locale)
    both = {name for name in other if name in english}
    known |= {name: fingerprint(english[name]) for name in both if not names or name in names}
    kept = {name: known[name] for name in sorted(known) if name in both}
    (locale / language / SOURCES).write_text(json.dumps(kept, indent=0) + "\n", encoding="utf-8", newline="\n")


def main(given: list[str] | None = None) -> int:
    """List the faults of every language, or accept messages."""
    parser = argparse.ArgumentParser(prog="python -m tests.client.sources_of_words", description=__doc__)
    parser.add_argument("--accept", nargs="*", metavar="NAME", help="messages that fit the English of now; none: all")
    parser.add_argument("--language", choices=translations(), help="only this language")
    asked = parser.parse_args(given)
    chosen = [asked.language] if asked.language else translations()
    if asked.accept is not None:
        unknown = sorted(set(asked.accept) - set(messages(FALLBACK)))
        if unknown:
            parser.error(f"there is no message {', '.join(unknown)}")
        for language in chosen:
            accept(language, asked.accept)
    found = [f"{language}: {fault}" for language in chosen for fault in faults(language)]
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
