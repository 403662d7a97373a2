"""One transaction for many writes, each of which is kept whole or refused by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, CursorResult, Insert, Update, bindparam, func, select, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from server.entry import KEPT
from server.store.errors import CodeTaken, Conflict, Repeated, StoreError, UnknownMatch
from server.store.rows import MatchRow, Row
from server.store.schema import entries, matches

CHANNEL = "greatleap_entries"
"""PostgreSQL's channel of notices: `MATCH N` says that entry N, and all before it, are there."""

ANNOUNCEMENTS = "greatleap_announcements"
"""PostgreSQL's channel of what processes tell each other and nobody keeps: `MATCH TEXT`."""

Message = tuple[str, str, str]
"""Match, author, and the author's id for the message."""

_Value = TypeVar("_Value")
_MAKE = {
    "postgresql": postgresql.insert(matches).on_conflict_do_nothing().returning(matches.c.id),
    "sqlite": sqlite.insert(matches).on_conflict_do_nothing().returning(matches.c.id),
}
_UPDATE = (
    update(matches)
    .where(matches.c.id == bindparam("match"))
    .values(deadline=bindparam("until"), over=bindparam("ends"), entries=bindparam("length"), touched=bindparam("at"))
)
_GO_ON = (
    update(matches)
    .where(matches.c.id == bindparam("match"), matches.c.entries == bindparam("before"))
    .values(
        deadline=bindparam("until"),
        over=bindparam("ends"),
        entries=bindparam("length"),
        touched=func.max(matches.c.touched, bindparam("at")),  # SQLite's max of two
    )
)
_LOCK = (
    select(matches.c.id, matches.c.entries, matches.c.touched)
    .where(matches.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(matches.c.id)
    .with_for_update()
)
_KNOWN = select(entries.c.match, entries.c.author, entries.c.message, entries.c.n).where(
    tuple_(entries.c.match, entries.c.author, entries.c.message).in_(bindparam("messages", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Write:
    """Entries of one match, numbered on, and what its row says after them; `new` is the row of a match to make."""

    match: str
    rows: Sequence[Row]
    deadline: int | None
    over: bool
    new: MatchRow | None = None

    @property
    def messages(self) -> dict[Message, int]:
        """The messages that must not be there yet, with the numbers of their entries."""
        return {
            (self.match, str(row["author"]), str(row["message"])): int(row["n"] or 0)
            for row in self.rows
            if row["author"] is not None and row["message"] is not None
        }


def commit(connection: Connection, writes: Sequence[Write]) -> list[StoreError | None]:
    """Carry writes out in their order, in the transaction that is open; the caller commits it.

    Returns:
        For each write None, or why it is refused; of what is refused nothing is written.
    """
    refused: list[StoreError | None] = [None] * len(writes)
    made = _make(connection, writes)
    state = _locked(connection, [write.match for write in writes])
    known = _known(connection, [message for write in writes for message in write.messages])
    rows: list[Row] = []
    changed: dict[str, dict[str, object]] = {}
    for place, write in enumerate(writes):
        length, touched = state.get(write.match, (-1, 0))
        refused[place] = reason = _reason(write, length, made, known)
        if reason is not None:
            continue
        made.discard(write.match)
        last = write.rows[-1]
        touched = max(touched, int(last["at"] or 0))
        length += len(write.rows)
        state[write.match] = (length, touched)
        known |= write.messages
        rows += write.rows
        changed[write.match] = {
            "match": write.match,
            "until": write.deadline,
            "ends": write.over,
            "length": length,
            "at": touched,
        }
    if rows:
        connection.execute(entries.insert(), rows)
        connection.execute(_UPDATE, [changed[match] for match in sorted(changed)])
        _tell(connection, {match: state[match][0] - 1 for match in sorted(changed)})
    return refused


def append_unasked(connection: Connection, writes: Sequence[Write]) -> bool:
    """Append entries in SQLite without asking first what `commit` asks, which is two fifths of its work.

    The keys of the tables and the number of entries decide. Where something stands against one of the writes nothing
    may be kept: the caller takes the transaction back, and asks `commit`.

    Returns:
        Whether all was written.
    """
    if any(write.new is not None for write in writes) or len({write.match for write in writes}) < len(writes):
        return False
    changes: list[dict[str, object]] = [
        {
            "match": write.match,
            "before": write.rows[0]["n"],
            "until": write.deadline,
            "ends": write.over,
            "length": int(write.rows[0]["n"] or 0) + len(write.rows),
            "at": write.rows[-1]["at"],
        }
        for write in sorted(writes, key=lambda write: write.match)
    ]
    go_on, insert = _in_sqlite()
    try:
        if go_on.carry_out(connection, changes).rowcount != len(changes):
            return False
        insert.carry_out(connection, [row for write in writes for row in write.rows])
    except IntegrityError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Plain:
    """A statement as SQLite's driver takes it: SQLAlchemy need not look at it again, which is half of the time."""

    text: str
    names: tuple[str, ...]

    @classmethod
    def of(cls, statement: Update | Insert, names: Sequence[str]) -> Self:
        """Return a statement that has parameters of these names."""
        compiled = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"), column_keys=[*names])
        return cls(str(compiled), tuple(compiled.positiontup or ()))

    def carry_out(self, connection: Connection, values: Sequence[Mapping[str, object]]) -> CursorResult[Any]:
        """Carry the statement out once for each mapping of values."""
        return connection.exec_driver_sql(self.text, [tuple([one[name] for name in self.names]) for one in values])


@cache
def _in_sqlite() -> tuple[_Plain, _Plain]:
    """Return how a match goes on, and how an entry is added."""
    return _Plain.of(_GO_ON, ()), _Plain.of(entries.insert(), KEPT)


def _reason(write: Write, length: int, made: set[str], known: dict[Message, int]) -> StoreError | None:
    if write.new is not None and write.match not in made:
        return CodeTaken(write.new.code) if length < 0 else Conflict(write.match, length)
    if length < 0:
        return UnknownMatch(write.match)
    for message in write.messages:
        if message in known:
            return Repeated(write.match, known[message])
    if write.rows[0]["n"] != length:
        return Conflict(write.match, length)
    return None


def _make(connection: Connection, writes: Sequence[Write]) -> set[str]:
    """Make the rows of new matches, each unless its id or its join code is taken; return the ids of those made."""
    new: dict[str, MatchRow] = {}
    for write in writes:
        if write.new is not None:
            new.setdefault(write.match, write.new)
    if not new:
        return set()
    # In one order in every process, so that no two wait for each other.
    rows = [
        {**asdict(row), "entries": 0, "touched": row.created} for row in sorted(new.values(), key=lambda row: row.code)
    ]
    return set((connection.execute(_MAKE[connection.dialect.name], rows)).scalars())


def _locked(connection: Connection, ids: list[str]) -> dict[str, tuple[int, int]]:
    """Lock matches until the transaction ends; return how many entries each has and when it was last touched."""
    found = connection.execute(_LOCK, {"ids": _padded(sorted(set(ids)))})
    return {row.id: (row.entries, row.touched) for row in found}


def _known(connection: Connection, messages: list[Message]) -> dict[Message, int]:
    """Return which messages are there already, with the number of the entry each stands in."""
    if not messages:
        return {}
    found = connection.execute(_KNOWN, {"messages": _padded(sorted(set(messages)))})
    return {(row.match, row.author, row.message): row.n for row in found}


def _tell(connection: Connection, newest: dict[str, int]) -> None:
    """Let PostgreSQL notify the other processes when the transaction commits."""
    if connection.dialect.name == "postgresql":
        notices = [f"{match} {n}" for match, n in newest.items()]
        payload = func.unnest(bindparam("notices", notices, type_=postgresql.ARRAY(postgresql.TEXT)))
        connection.execute(select(func.pg_notify(CHANNEL, payload)))


def _padded(values: list[_Value]) -> list[_Value]:
    """Return a list filled up to a power of two with its last value, so that few statements differ."""
    return values + values[-1:] * ((1 << (len(values) - 1).bit_length()) - len(values))
