"""When a match was last touched, so that old ones can be deleted without reading their entries."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, and take it from the entries of the matches that are there."""
    op.add_column("matches", sa.Column("touched", sa.BigInteger, nullable=False, server_default="0"))
    op.execute(
        'UPDATE matches SET touched = COALESCE((SELECT MAX("at") FROM entries WHERE "match" = matches.id), created)'
    )
    op.create_index("matches_touched", "matches", ["touched"])
