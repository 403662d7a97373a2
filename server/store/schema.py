"""The tables, as they are after the newest migration."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

VERSION_TABLE = "store_version"
"""Where Alembic keeps the revision; a name of its own, so that no other program's is taken for it."""

matches = Table(
    "matches",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("code", String(36), nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("scenario", String(200), nullable=False),
    Column("rules", String(36), nullable=False),
    Column("deadline", BigInteger),
    Column("over", Boolean, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("touched", BigInteger, nullable=False, server_default="0"),
)

_live = matches.c.over.is_(False)
Index("matches_code_live", matches.c.code, unique=True, sqlite_where=_live, postgresql_where=_live)
Index("matches_code", matches.c.code, matches.c.created)
Index("matches_deadline", matches.c.deadline, sqlite_where=_live, postgresql_where=_live)
Index("matches_touched", matches.c.touched)

entries = Table(
    "entries",
    metadata,
    Column("match", String(36), ForeignKey("matches.id", ondelete="CASCADE"), nullable=False),
    Column("n", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Column("author", String(36)),
    Column("message", String(36)),
    PrimaryKeyConstraint("match", "n", name="entries_pkey"),
    UniqueConstraint("match", "author", "message", name="entries_message"),
)
