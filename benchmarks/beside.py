"""The server of boardgame.io under the shape of load that `benchmarks.load` puts on ours.

Its matches are in memory, its moves only note who has decided, and what it tells may be as long as what ours tells. It
needs Node and npm, and installs the package into `benchmarks/boardgame/node_modules`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from benchmarks.load import Figures, report

FOLDER = Path(__file__).parent / "boardgame"


class NotHere(RuntimeError):  # noqa: N818 - it is the program that is not there
    """Node, npm or the package cannot be had."""


def measure(matches: int, seats: int, seconds: float, rate: float, shown: int) -> dict[str, Any]:
    """Return the figures of its server, each of whose players is shown so many characters beside who has decided.

    Raises:
        NotHere: when it cannot be run.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise NotHere("--beside needs node and npm; install Node")
    if not (FOLDER / "node_modules").is_dir():
        installed = subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=FOLDER, capture_output=True, check=False)
        if installed.returncode:
            raise NotHere(f"npm could not install boardgame.io: {installed.stderr.decode(errors='replace')[-200:]}")
    server = subprocess.Popen(
        [node, "server.mjs", str(seats), str(shown)], cwd=FOLDER, stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        command = [node, "load.mjs", port, str(matches), str(seats), str(seconds), str(rate)]
        done = subprocess.run(command, cwd=FOLDER, capture_output=True, check=False, text=True)
    finally:
        server.kill()
        server.wait()
        if server.stdout is not None:
            server.stdout.close()
    if done.returncode:
        raise NotHere(f"its clients failed: {done.stderr[-300:]}")
    found = json.loads(done.stdout)
    acks = [(sent / 1000, known / 1000) for sent, known in found["acks"]]
    told = report(Figures(acks=acks, errors=["not connected"] * found["errors"]), seconds)
    return {name: told[name] for name in ("decisions", "decisions_per_s", "ack_ms", "errors")}
