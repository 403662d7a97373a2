"""What messages are made of: bounds, texts and codes that several of them share."""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from rules.scenario import Leader, Mode
from server.protocol.texts import MAX_CHAT, MAX_NAME, chat_text, join_code, person_name

PROTOCOL: Final = 1
"""Version of the protocol: it changes with every change of a message, a field or a code."""

MAX_MESSAGE: Final = 8192
"""Longest message of a client, in bytes of UTF-8."""

MAX_SEATS: Final = 8
MIN_CLOCK: Final = 5
MAX_CLOCK: Final = 30 * 24 * 3600

Role = Literal["seat", "spectator"]
Phase = Literal["debate", "orders", "reckoning"]
Stage = Literal["lobby", "game", "over"]
Begin = Literal["host", "ready"]

MessageId: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[!-~]{1,36}$")]
"""What a client calls one of its messages; a message sent again under the same id is answered as the first was."""
Secret: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{22,64}$")]
"""What a client draws at random (at least 128 bits) and keeps: whoever has it has the seat."""
Token: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[!-\-/-~]{1,36}\.[A-Za-z0-9_-]{22,64}$")]
"""`MATCH.SECRET`: brings a participant back from any device."""
JoinCode: TypeAlias = Annotated[str, BeforeValidator(join_code), Field(min_length=6, max_length=6)]
PersonName: TypeAlias = Annotated[str, Field(min_length=1, max_length=MAX_NAME), AfterValidator(person_name)]
ChatText: TypeAlias = Annotated[str, Field(min_length=1, max_length=MAX_CHAT), AfterValidator(chat_text)]
ParticipantId: TypeAlias = Annotated[str, StringConstraints(pattern=r"^p[1-9][0-9]{0,5}$")]
SeatNumber: TypeAlias = Annotated[int, Field(ge=1, le=MAX_SEATS)]
Province: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z-]{1,30}$")]
Seconds: TypeAlias = Annotated[int, Field(ge=MIN_CLOCK, le=MAX_CLOCK)]
Milliseconds: TypeAlias = Annotated[int, Field(ge=0)]

__all__ = ["Leader", "Mode"]


class Message(BaseModel):
    """What all messages and their parts have in common: strict, closed, never changed."""

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, json_schema_serialization_defaults_required=True
    )
