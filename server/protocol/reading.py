"""Messages from text and to text: what is not a message of the protocol is refused, saying why."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final

from pydantic import Field, TypeAdapter, ValidationError

from engine.errors import JsonError
from engine.jsontext import parse as parse_json
from engine.jsontypes import JSON
from server.protocol.base import MAX_MESSAGE, PROTOCOL
from server.protocol.client_messages import CLIENT_MESSAGES, ClientMessage
from server.protocol.codes import CODES, Code, Refusal
from server.protocol.server_messages import Refused, ServerMessage

CLIENT: Final[TypeAdapter[ClientMessage]] = TypeAdapter(Annotated[ClientMessage, Field(discriminator="type")])
SERVER: Final[TypeAdapter[ServerMessage]] = TypeAdapter(Annotated[ServerMessage, Field(discriminator="type")])
CLIENT_TYPES: Final[tuple[str, ...]] = tuple(model.model_fields["type"].default for model in CLIENT_MESSAGES)

_CODE_OF: Final[dict[str, Code]] = {
    "missing": "missing",
    "extra_forbidden": "unexpected",
    "literal_error": "not_an_option",
    "string_pattern_mismatch": "wrong_form",
    **dict.fromkeys(("string_too_long", "string_too_short", "too_long", "too_short"), "out_of_range"),
    **dict.fromkeys(("greater_than_equal", "less_than_equal"), "out_of_range"),
}
_ID = re.compile(r"[!-~]{1,36}")
_MOST_NAMED = 60
_BRANCHES = ("constrained-str", "dict[str,any]")
"""What pydantic calls the two forms of a scenario in the place of an error; no field is called that."""


def parse(data: str | bytes) -> ClientMessage:
    """Return the message that a client sent.

    Raises:
        Refusal: naming the field, what is wrong and what would be right.
    """
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    if len(raw) > MAX_MESSAGE:
        raise Refusal("too_long", "", f"a message has at most {MAX_MESSAGE} bytes", {"most": MAX_MESSAGE})
    try:
        value = parse_json(raw)
    except JsonError as error:
        raise Refusal(_known(error.code, "bad_json"), "", error.reason) from None
    if not isinstance(value, dict):
        raise Refusal("bad_json", "", "a message is one JSON object")
    message = value.get("id")
    known = message if isinstance(message, str) and _ID.fullmatch(message) else None
    kind = value.get("type")
    if kind not in CLIENT_TYPES:
        raise Refusal("unknown_type", "type", "there is no message of this type", [*CLIENT_TYPES], message=known)
    spoken = value.get("protocol", PROTOCOL)
    if isinstance(spoken, int) and spoken != PROTOCOL:
        raise Refusal("wrong_protocol", "protocol", f"protocol {PROTOCOL} is spoken here", [PROTOCOL], message=known)
    try:
        return CLIENT.validate_python(value)
    except ValidationError as error:
        raise _refusal(error, known) from None


def refused(refusal: Refusal, message: str | None = None) -> Refused:
    """Return a refusal as a message, for the client's message of this id if the refusal does not name it itself."""
    return Refused(
        id=refusal.message or message,
        code=refusal.code,
        field=refusal.field,
        reason=refusal.reason,
        values=refusal.values,
        bar=refusal.bar,
    )


def encode(message: ServerMessage) -> str:
    """Return the JSON text of a message of the server."""
    return message.model_dump_json()


def decode(text: str | bytes) -> ServerMessage:
    """Return a message of the server from its JSON text, for clients.

    Raises:
        ValidationError: when it is none.
    """
    return SERVER.validate_json(text)


def _known(code: str, otherwise: Code) -> Code:
    return next((known for known in CODES if known == code), otherwise)


def _refusal(error: ValidationError, message: str | None) -> Refusal:
    """Return the refusal of what pydantic found first."""
    first = min(error.errors(include_url=False), key=lambda found: len(found["loc"]) == 1)
    where = ".".join(str(part) for part in first["loc"][1:] if part not in _BRANCHES)
    code = _CODE_OF.get(first["type"]) or _known(first["type"], "wrong_type")
    bounds: dict[str, Any] = {
        name: value
        for name, value in first.get("ctx", {}).items()
        if name in ("ge", "le", "min_length", "max_length", "pattern", "expected")
    }
    values: JSON = bounds or None
    named = where[:_MOST_NAMED] if where.isprintable() else ascii(where)[:_MOST_NAMED]
    return Refusal(code, named, first["msg"], values, message=message)
