"""A server that gives out the files of a folder too.

`python -m tests.server.face.sited FOLDER --port N --store ADDRESS`; options after these are not heeded.
"""

from __future__ import annotations

import sys
from pathlib import Path

from server.serving import serve
from server.settings import Settings


def say(host: str, port: int) -> None:
    sys.stdout.write(f"http://{host}:{port} \n")
    sys.stdout.flush()


if __name__ == "__main__":
    folder, _, port, _, store = sys.argv[1:6]
    serve(Settings(store=store, port=int(port), site=Path(folder)), say)
