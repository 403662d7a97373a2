"""`python -m tests.web.screenshots [FOLDER]`: pictures of every screen in every look and language.

They go into `screenshots/`, which git ignores, or the folder named: LANGUAGE-LOOK-NUMBER-NAME.png.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.served import Served
from tests.web.browsing import launched, person
from tests.web.eye import Camera
from tests.web.looks import LOOKS
from tests.web.tour import tour

LANGUAGES = ("en", "hu")


def main(folder: Path, wanted: tuple[str, ...]) -> None:
    """Walk past every screen once for each language and look."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="greatleap-shots-") as home,
        Served(f"sqlite:///{Path(home) / 'store.sqlite'}") as server,
        launched() as browser,
    ):
        for look, options in LOOKS.items():
            for language in LANGUAGES:
                name = f"{language}-{look}"
                if wanted and name not in wanted:
                    continue
                print(name, flush=True)  # noqa: T201 - it is a command
                with person(browser, **options) as context:
                    tour(context, server.url, language, Camera(folder, name))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"), tuple(sys.argv[2:]))
