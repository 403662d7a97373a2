"""The records of a log, as pydantic models: strict, closed, told apart by `type`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal, TypeAlias, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
)

from engine import jsontext
from engine.errors import JsonError, LogError
from engine.jsontypes import JSON

FORMAT: Final = 1
"""Version of the log format."""

NO_RECORD: Final = "0" * 64
"""What the first record names as the hash of the record before it."""

MAX_NAME = 64

Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=MAX_NAME)]
Json = Any
"""Exact JSON: `make` and `read` see to that."""
Count = Annotated[int, Field(ge=0)]


class _Record(BaseModel):
    """What every record holds: its number, the hash before it, the veiled state after it, its hash."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    n: Count
    prev: Hash
    state: Hash
    hash: Hash

    def to_json(self) -> dict[str, JSON]:
        """Return the record as JSON."""
        return self.model_dump()


class StartRecord(_Record):
    """The match starts: which game and rules, which scenario, who leads each seat, which seed."""

    type: Literal["start"]
    format: Literal[1]
    game: Name
    rules: Name
    scenario: Json
    seats: Annotated[dict[Name, Name], Field(min_length=1)]
    commitment: Hash


class DecideRecord(_Record):
    """One or many seats decide; a seat that had decided this turn decides anew."""

    type: Literal["decide"]
    decisions: Annotated[dict[Name, dict[str, Json]], Field(min_length=1)]


class RetractRecord(_Record):
    """A seat takes its decision back before the step."""

    type: Literal["retract"]
    seat: Name


class StepRecord(_Record):
    """All have decided and the game moves on from this turn."""

    type: Literal["step"]
    turn: Count


class UndoRecord(_Record):
    """The last decision, retraction or step is taken back: all is as it was after record `to`."""

    type: Literal["undo"]
    to: Count


class RevealRecord(_Record):
    """The match is over and the seed is no secret any more."""

    type: Literal["reveal"]
    seed: str


Record: TypeAlias = StartRecord | DecideRecord | RetractRecord | StepRecord | UndoRecord | RevealRecord

TYPES: Final = ("start", "decide", "retract", "step", "undo", "reveal")

_adapter: TypeAdapter[Record] = TypeAdapter(Annotated[Record, Field(discriminator="type")])


def make(body: Mapping[str, JSON], before: Record | None, state: str, *, exact: bool = False) -> Record:
    """Return the record that follows `before` and holds this body (`type` and the type's own fields).

    A body that is known to be `exact` JSON, which nobody will change, is neither looked through nor copied.

    Raises:
        JsonError: if the body is not exact JSON.
        LogError: if the body does not fit its type.
    """
    value: dict[str, JSON] = {
        **body,
        "n": 0 if before is None else before.n + 1,
        "prev": NO_RECORD if before is None else before.hash,
        "state": state,
    }
    if not exact:
        value = cast("dict[str, JSON]", jsontext.exact(value))
    return _read({**value, "hash": jsontext.hash_text(jsontext.text_of(value))})


def read(value: JSON) -> Record:
    """Return the record that has this JSON form.

    Raises:
        LogError: bad_record, unknown_type or wrong_format.
    """
    try:
        return _read(jsontext.exact(value))
    except JsonError as error:
        raise LogError("bad_record", None, error.reason) from None


def _read(value: JSON) -> Record:
    if not isinstance(value, dict):
        raise LogError("bad_record", None, "a record is an object")
    number = value.get("n")
    place = number if isinstance(number, int) else None
    kind = value.get("type")
    if kind not in TYPES:
        raise LogError("unknown_type", place, f"type is {str(kind)[:40]!r}, not one of {list(TYPES)}")
    if kind == "start" and value.get("format") != FORMAT:
        reason = f"the log has format {str(value.get('format'))[:20]}; this program reads {FORMAT}"
        raise LogError("wrong_format", place, reason)
    try:
        return _adapter.validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise LogError("bad_record", place, f"{where}: {first['msg']}") from None


def hash_of(record: Record) -> str:
    """Return the hash that a record must have: SHA-256 of its canonical JSON without `hash`."""
    value = record.to_json()
    del value["hash"]
    return jsontext.digest(value)
