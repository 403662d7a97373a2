"""Matches and their entries."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    live = sa.text("NOT over")
    op.create_table(
        "matches",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("code", sa.String(36), nullable=False),
        sa.Column("created", sa.BigInteger, nullable=False),
        sa.Column("scenario", sa.String(200), nullable=False),
        sa.Column("rules", sa.String(36), nullable=False),
        sa.Column("deadline", sa.BigInteger),
        sa.Column("over", sa.Boolean, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
    )
    op.create_index("matches_code_live", "matches", ["code"], unique=True, sqlite_where=live, postgresql_where=live)
    op.create_index("matches_code", "matches", ["code", "created"])
    op.create_index("matches_deadline", "matches", ["deadline"], sqlite_where=live, postgresql_where=live)
    op.create_table(
        "entries",
        sa.Column("match", sa.String(36), sa.ForeignKey("matches.id", ondelete="CASCADE"), nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("author", sa.String(36)),
        sa.Column("message", sa.String(36)),
        sa.PrimaryKeyConstraint("match", "n", name="entries_pkey"),
        sa.UniqueConstraint("match", "author", "message", name="entries_message"),
    )
