"""Matches and entries for the tests of the store."""

from __future__ import annotations

from engine.jsontypes import JSON
from server.entry import Entry
from server.store.errors import Conflict, Repeated
from server.store.rows import MatchRow
from server.store.store import Store


def row(match: str, code: str = "", created: int = 1000, deadline: int | None = None, over: bool = False) -> MatchRow:
    return MatchRow(match, code or match.upper(), created, "campaign", "2", deadline, over)


def entry(
    match: str,
    n: int,
    at: int = 1000,
    kind: str = "chat",
    body: JSON = None,
    author: str | None = None,
    message: str = "",
) -> Entry:
    return Entry(match, n, at, kind, body, author, message or None)


async def created(store: Store, match: str, code: str = "", at: int = 1000, deadline: int | None = None) -> None:
    await store.create(row(match, code, at, deadline), [entry(match, 0, at, "open", {"seed": match})])


async def say(store: Store, match: str, author: str, message: str, text: str = "", begin: int = 0) -> int:
    """Append one message at the end as a room does: read on after each conflict; return where it stands."""
    n = begin
    while True:
        try:
            await store.append(
                [entry(match, n, n, body={"text": text}, author=author, message=message)], None, over=False
            )
        except Conflict as conflict:
            n = conflict.length
        except Repeated as repeated:
            return repeated.n
        else:
            return n
