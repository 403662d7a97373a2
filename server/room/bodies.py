"""The bodies of entries: one model a kind. What stands here is kept for good, so nothing in it may be computed anew."""

from __future__ import annotations

from typing import Any, ClassVar, Final, Literal, TypeAlias, cast, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.jsontypes import JSON
from server.entry import Entry
from server.protocol.base import Begin, Leader, Role
from server.room.errors import RoomError

FORMAT: Final = 1
"""Version of the bodies."""

Decision: TypeAlias = dict[str, Any]


class Body(BaseModel):
    """What every body has in common: strict, closed, never changed."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    kind: ClassVar[str]


class OpenSeat(BaseModel):
    """A seat as the table is laid: led by a bot or (null) by a person, in this province or one to be dealt."""

    model_config = Body.model_config

    bot: Leader | None
    province: str | None


class Open(Body):
    """The room is made. The seed is secret until the game is over."""

    kind = "open"

    format: Literal[1]
    rules: str
    scenario: dict[str, Any]
    seats: list[OpenSeat]
    code: str
    clock: int | None
    stand_in: Leader
    begin: Begin
    seed: str


class Sit(Body):
    """Somebody joins, or changes seats; `secret` is the hash of the participant's secret."""

    kind = "sit"

    participant: str
    name: str
    role: Role
    seat: int | None
    secret: str


class TakeSeat(Body):
    """The author changes to a free seat."""

    kind = "take_seat"

    seat: int


class Leave(Body):
    """A participant is out of the room; `kicked` by the host, who is the author then."""

    kind = "leave"

    participant: str
    kicked: bool


class Ready(Body):
    """The author is ready to begin, or not."""

    kind = "ready"

    ready: bool


class ChooseProvince(Body):
    """The author's seat is to lead this province; null: one that is dealt."""

    kind = "choose_province"

    province: str | None


class Start(Body):
    """The game begins, with these provinces in the order of the seats."""

    kind = "start"

    provinces: list[str]


class Decide(Body):
    """The author's seat decides, in full."""

    kind = "decide"

    turn: int
    phase: str
    decision: Decision


class Retract(Body):
    """The author's seat takes its decision back."""

    kind = "retract"

    turn: int
    phase: str


class Warn(Body):
    """A seat has missed its deadline for the first time: this decision stands for it."""

    kind = "warn"

    seat: int
    decision: Decision


class StandIn(Body):
    """A bot leads a seat until its holder returns."""

    kind = "stand_in"

    seat: int
    policy: Leader


class HandBack(Body):
    """The holder of a seat leads it again."""

    kind = "hand_back"

    seat: int


class PutBot(Body):
    """A bot leads a seat that nobody holds, until it is taken out."""

    kind = "put_bot"

    seat: int
    policy: Leader


class TakeBot(Body):
    """The bot of a seat is taken out: the seat is free for people."""

    kind = "take_bot"

    seat: int


class Advance(Body):
    """What all bots decide, and then the step."""

    kind = "advance"

    turn: int
    phase: str
    decisions: dict[str, Decision]


class Chat(Body):
    """The author says something."""

    kind = "chat"

    text: str


class Pause(Body):
    """The game rests."""

    kind = "pause"


class Resume(Body):
    """The game goes on."""

    kind = "resume"


class SetClock(Body):
    """There are so many seconds for each decision, this one counted from now; null: no deadline."""

    kind = "clock"

    seconds: int | None


class Extend(Body):
    """The deadline of this decision is put off by so many seconds."""

    kind = "extend"

    seconds: int


class Nudge(Body):
    """The holder of a seat is reminded."""

    kind = "nudge"

    seat: int


AnyBody: TypeAlias = (
    Open
    | Sit
    | TakeSeat
    | Leave
    | Ready
    | ChooseProvince
    | Start
    | Decide
    | Retract
    | Warn
    | StandIn
    | HandBack
    | PutBot
    | TakeBot
    | Advance
    | Chat
    | Pause
    | Resume
    | SetClock
    | Extend
    | Nudge
)
_BODIES: Final[dict[str, type[AnyBody]]] = {model.kind: model for model in get_args(AnyBody)}


def entry_of(
    match: str, n: int, at: int, body: AnyBody, author: str | None = None, message: str | None = None
) -> Entry:
    """Return the entry that holds a body, and keeps it as it was made."""
    entry = Entry(match, n, at, body.kind, _json_of(body), author, message)
    object.__setattr__(entry, "read", body)
    return entry


def body_of(entry: Entry) -> AnyBody:
    """Return the body of an entry, as it was made or read from what the store holds.

    Raises:
        RoomError: bad_entry, when there is no such kind or the body does not fit it.
    """
    if entry.read is not None:
        return cast("AnyBody", entry.read)
    model = _BODIES.get(entry.kind)
    if model is None:
        raise RoomError("bad_entry", entry.n, f"there is no kind {entry.kind!r}")
    try:
        return model.model_validate(entry.body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise RoomError("bad_entry", entry.n, f"{entry.kind}.{where}: {first['msg']}") from None


def _json_of(body: AnyBody) -> dict[str, JSON]:
    """Return a body as it stands in its entry; what it holds is shared and changed by nobody."""
    found: dict[str, JSON] = body.model_dump(mode="json") if isinstance(body, Open) else {**body.__dict__}
    return found
