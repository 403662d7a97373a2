"""Lighthouse's judgement of the home page and of a table that is played: `python -m benchmarks.lighthouse [--json]`.

It drives Debian's chromium (or what CHROMIUM names) against a server of its own, needs Node and npm, and installs the
package into `benchmarks/lighthouse/node_modules`. Exit code 1 says that a bar is missed, as on a computer; what it says
of a slow telephone is told beside it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import BrowserContext, sync_playwright

from benchmarks.served import Served
from tests.web.browsing import CHROMIUM, OPTIONS
from tests.web.playing import Playing, begin

FOLDER: Final = Path(__file__).parent / "lighthouse"
BARS: Final = {"performance": 95, "accessibility": 100, "best-practices": 100}
DEVICES: Final = ("desktop", "mobile")
"""What Lighthouse pretends to be: a computer on a good line, and a slow telephone on a slow one."""


class NotHere(RuntimeError):  # noqa: N818 - it is the program that is not there
    """Node, npm, the browser or the package cannot be had."""


def install() -> Path:
    """Install Lighthouse where it is not installed, and return its program.

    Raises:
        NotHere: when it cannot be had.
    """
    npm = shutil.which("npm")
    if npm is None or CHROMIUM is None:
        raise NotHere("this needs node, npm and chromium; install Node and Debian's chromium, or name one in CHROMIUM")
    program = FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js"
    if not program.is_file():
        ran = subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=FOLDER, capture_output=True, check=False)
        if ran.returncode:
            raise NotHere(f"npm could not install lighthouse: {ran.stderr.decode(errors='replace')[-200:]}")
    return program


def judge(program: Path, port: int, url: str, device: str) -> dict[str, Any]:
    """Return the scores (0 to 100) of what an address shows in the browser at this port, and what cost points."""
    node = shutil.which("node") or "node"
    command = [node, str(program), url, f"--port={port}", "--disable-storage-reset", "--output=json", "--quiet"]
    command += [f"--only-categories={','.join(BARS)}", *(["--preset=desktop"] if device == "desktop" else [])]
    ran = subprocess.run(command, cwd=FOLDER, capture_output=True, check=False)
    if ran.returncode:
        raise NotHere(f"lighthouse failed: {ran.stderr.decode(errors='replace')[-400:]}")
    found = json.loads(ran.stdout)
    categories = found["categories"]
    lost = {
        row["id"]: found["audits"][row["id"]].get("displayValue") or found["audits"][row["id"]]["title"]
        for category in categories.values()
        for row in category["auditRefs"]
        if row["weight"] and (found["audits"][row["id"]]["score"] or 0) < 1
    }
    return {name: round(100 * categories[name]["score"]) for name in BARS} | {"lost": lost}


def measure() -> dict[str, Any]:
    """Return the judgements by screen and device."""
    program = install()
    with (
        tempfile.TemporaryDirectory(prefix="greatleap-lighthouse-") as home,
        Served(f"sqlite:///{Path(home) / 'store.sqlite'}") as server,
        sync_playwright() as playwright,
    ):
        profile = Path(home) / "profile"
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=CHROMIUM, args=[*OPTIONS, "--no-sandbox", "--remote-debugging-port=0"]
        )
        port = int((profile / "DevToolsActivePort").read_text(encoding="utf-8").splitlines()[0])
        screens = {"home": server.url, "table": _table(context, server.url)}
        told = {
            screen: {device: judge(program, port, url, device) for device in DEVICES} for screen, url in screens.items()
        }
        context.close()
    return told


def _table(context: BrowserContext, url: str) -> str:
    """Return the address of a table at which this browser has a seat and owes a decision."""
    page = context.new_page()
    begin(page, url, "alone", "quick", ["here:Anna", "planner-quick"])
    Playing(page).wait()
    address = page.url
    page.close()
    return address


def main() -> int:
    """Print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    wanted = parser.parse_args()
    try:
        told = measure()
    except NotHere as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if wanted.json:
        sys.stdout.write(f"{json.dumps(told, indent=1)}\n")
    else:
        for screen, devices in told.items():
            for device, found in devices.items():
                scores = ", ".join(f"{name} {found[name]}" for name in BARS)
                sys.stdout.write(f"{screen}, {device}: {scores}\n")
                sys.stdout.writelines(f"    {audit}: {why}\n" for audit, why in found["lost"].items())
    judged = [devices["desktop"] for devices in told.values()]
    return int(any(found[name] < bar for found in judged for name, bar in BARS.items()))


if __name__ == "__main__":
    sys.exit(main())
