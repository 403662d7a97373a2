"""What the store keeps, checked before it is written: a match's row, and its entries as rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.errors import JsonError
from engine.jsontext import exact, text_of
from server.entry import KEPT, Entry
from server.store.errors import BadEntry

MAX_BODY = 1 << 20
"""Longest body, bytes of its canonical JSON in UTF-8."""
MAX_N = (1 << 31) - 2
"""Greatest number of an entry: what an INTEGER holds, and its count too."""
MAX_TIME = (1 << 53) - 1
"""Greatest time: what a browser's numbers hold exactly."""

_KIND = re.compile(r"[a-z][a-z0-9_]{0,31}")
_NAME = re.compile(r"[!-~]{1,36}")


@dataclass(frozen=True, slots=True)
class MatchRow:
    """What is looked up without reading a match's entries.

    `code` is unique among the matches that are not over; `created` and `deadline` are milliseconds since 1970.
    `entries` (how many) and `touched` (when the last was written) are kept by the store.
    """

    id: str
    code: str
    created: int
    scenario: str
    rules: str
    deadline: int | None = None
    over: bool = False
    entries: int = 0
    touched: int = 0


Row = dict[str, int | str | None]
"""An entry as the columns of its table; the body is canonical JSON."""


def rows_of(entries: Sequence[Entry]) -> list[Row]:
    """Return entries that belong together as rows.

    Raises:
        BadEntry: when there are none, they are of two matches, their numbers leave a gap, a message comes twice, or a
            value is not what its column holds.
    """
    if not entries:
        raise BadEntry("no entries to append")
    first = entries[0]
    messages: set[tuple[str | None, str]] = set()
    rows: list[Row] = []
    for place, entry in enumerate(entries):
        _check(entry, first, first.n + place)
        if entry.message is not None and entry.author is not None:
            if (entry.author, entry.message) in messages:
                raise BadEntry(f"message {entry.message!r} of {entry.author!r} comes twice in one append")
            messages.add((entry.author, entry.message))
        rows.append({**{name: getattr(entry, name) for name in KEPT}, "body": _text(entry)})
    return rows


def check_row(row: MatchRow) -> None:
    """Refuse a match's row that its table cannot hold.

    Raises:
        BadEntry: naming the column.
    """
    for name, value, pattern in (("id", row.id, _NAME), ("code", row.code, _NAME), ("rules", row.rules, _NAME)):
        if not pattern.fullmatch(value):
            raise BadEntry(f"match {row.id!r}: {name} must be 1 to 36 printable ASCII characters, not {value!r}")
    if not 1 <= len(row.scenario) <= 200 or not row.scenario.isprintable():
        raise BadEntry(f"match {row.id!r}: scenario must be 1 to 200 printable characters, not {row.scenario!r}")
    check_time(row.id, "created", row.created)
    if row.deadline is not None:
        check_time(row.id, "deadline", row.deadline)


def check_time(match: str, name: str, value: int) -> None:
    """Refuse what is no time.

    Raises:
        BadEntry: naming the column.
    """
    if not 0 <= value <= MAX_TIME:
        raise BadEntry(f"match {match!r}: {name} must be milliseconds from 0 to {MAX_TIME}, not {value}")


def _check(entry: Entry, first: Entry, n: int) -> None:
    where = f"entry {entry.n} of match {entry.match!r}"
    if entry.match != first.match:
        raise BadEntry(f"{where}: appended together with entries of match {first.match!r}")
    if entry.n != n or n < 0:
        raise BadEntry(f"{where}: its number must be {max(n, 0)}")
    if n > MAX_N:
        raise BadEntry(f"{where}: a match has at most {MAX_N + 1} entries")
    if not _NAME.fullmatch(entry.match):
        raise BadEntry(f"{where}: a match's id must be 1 to 36 printable ASCII characters")
    if not _KIND.fullmatch(entry.kind):
        raise BadEntry(f"{where}: kind must be 1 to 32 of a-z, 0-9 and _, not {entry.kind!r}")
    for name, value in (("author", entry.author), ("message", entry.message)):
        if value is not None and not _NAME.fullmatch(value):
            raise BadEntry(f"{where}: {name} must be 1 to 36 printable ASCII characters, not {value!r}")
    check_time(entry.match, f"at of entry {entry.n}", entry.at)


def _text(entry: Entry) -> str:
    where = f"entry {entry.n} of match {entry.match!r}"
    try:
        # a body that a room has made holds what was checked field by field
        text = text_of(exact(entry.body) if entry.read is None else entry.body)
    except JsonError as error:
        raise BadEntry(f"{where}: body is not exact JSON: {error}") from error
    size = len(text.encode())
    if size > MAX_BODY:
        raise BadEntry(f"{where}: body has {size} bytes; at most {MAX_BODY} are kept")
    return text
