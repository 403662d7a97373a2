"""What the build of the wheel does beyond packing: it builds the browser table and packs it.

`GREATLEAP_WITHOUT_SITE=1` leaves it out, for machines that cannot reach npm's packages; games are then played in the
terminal.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BrowserTable(BuildHookInterface):  # type: ignore[type-arg]
    """Builds the browser table into the wheel; an editable installation has it from `run.py`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build before the files are gathered; end with what the build has said when it fails."""
        if version == "editable" or os.environ.get("GREATLEAP_WITHOUT_SITE"):
            return
        if subprocess.run([sys.executable, "-m", "client.web.build"], cwd=self.root, check=False).returncode:
            sys.stderr.write("To build the wheel without it, set GREATLEAP_WITHOUT_SITE=1.\n")
            sys.exit(2)
        build_data["artifacts"].append("/client/web/dist/")
