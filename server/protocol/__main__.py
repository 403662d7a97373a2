"""Print the JSON Schema of the protocol: `python -m server.protocol > docs/protocol.schema.json`."""

from __future__ import annotations

import sys

from server.protocol.schema import schema_text

sys.stdout.write(schema_text())
