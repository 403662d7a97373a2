"""`python -m client.looks.draw` writes the files of all signs and pictures that are drawn here into `assets/looks/`."""

from __future__ import annotations

import sys
from pathlib import Path

from client.looks.draw.book import written

LOOKS = Path(__file__).parents[3] / "assets" / "looks"


def main() -> int:
    """Write every file anew."""
    for name, text in written(LOOKS).items():
        place = LOOKS / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
        print(f"{len(text) / 1000:6.1f} kB  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
