"""Where the built browser table is."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
SITE = FOLDER / "dist"


def built_site() -> Path | None:
    """Return the folder of the built client; None where it was not built."""
    return SITE if (SITE / "index.html").is_file() else None
