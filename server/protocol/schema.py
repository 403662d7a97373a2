"""The protocol as JSON Schema, from which clients in other languages make their types."""

from __future__ import annotations

import json
from typing import Any

from server.protocol.base import PROTOCOL
from server.protocol.reading import CLIENT, SERVER


def protocol_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of every message: `$defs`, and the unions `ClientMessage` and `ServerMessage`.

    Both are as messages stand on the wire; a field with a default may be left out by a client, and is always sent by
    the server.
    """
    client = CLIENT.json_schema(mode="validation", ref_template="#/$defs/{model}")
    server = SERVER.json_schema(mode="serialization", ref_template="#/$defs/{model}")
    definitions: dict[str, Any] = {}
    for name, part in (("ClientMessage", client), ("ServerMessage", server)):
        for key, value in part.pop("$defs").items():
            plain = _plain(value)
            if "type" in plain["properties"]:
                plain["required"] = sorted({*plain["required"], "type"})
            if definitions.setdefault(key, plain) != plain:
                raise AssertionError(f"two messages are called {key}")
        definitions[name] = _plain(part)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Great Leap: protocol of the networked table",
        "version": PROTOCOL,
        "oneOf": [{"$ref": "#/$defs/ClientMessage"}, {"$ref": "#/$defs/ServerMessage"}],
        "$defs": dict(sorted(definitions.items())),
    }


def _plain(value: Any) -> Any:
    """Return a part of a schema without the titles that only repeat the names of fields."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items() if key != "title"}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def schema_text() -> str:
    """Return the schema as the text that stands in `docs/protocol.schema.json`."""
    return json.dumps(protocol_schema(), indent=2, ensure_ascii=False) + "\n"
