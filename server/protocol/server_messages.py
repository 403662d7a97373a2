"""What the server sends: one model a message, told apart by `type`, and the facts they are made of.

The docstring of a message is its line in `docs/protocol.md`. Times are milliseconds since 1970 by the server's clock;
`now` is that clock when the message was made, so that a client can tell how long is left whatever its own clock says.
"""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias, get_args

from server.protocol.base import Begin, Leader, Message, Milliseconds, Mode, Role, Stage
from server.protocol.codes import Code

Json: TypeAlias = dict[str, Any]
"""A JSON object of the engine: a view, choices, a decision, a forecast, an outcome."""


class ClockFacts(Message):
    """The time for decisions.

    `seconds` for each, `deadline` of this one; while the game is paused `left`, the milliseconds that are left.
    """

    seconds: int | None
    deadline: Milliseconds | None
    left: Milliseconds | None
    paused: bool


class SeatFacts(Message):
    """A seat of the table: whose it is and who leads it.

    `person` holds it, `bot` leads it for good, `stand_in` leads it until its holder returns or somebody takes it;
    `missed`: the holder has missed a deadline and a bot stands in at the next one; `waiting`: a decision is owed.
    """

    seat: int
    province: str | None
    person: str | None
    bot: Leader | None
    stand_in: Leader | None
    ready: bool
    missed: bool
    waiting: bool


class PersonFacts(Message):
    """Somebody in the room."""

    participant: str
    name: str
    role: Role


class RoomFacts(Message):
    """All that everybody may know of a room, but for the game itself.

    `commitment` is the hash of the seed by which all is dealt: `over` reveals the seed, and everybody can check it.
    """

    match: str
    code: str
    scenario: str
    mode: Mode
    rules: str
    stage: Stage
    begin: Begin
    stand_in: Leader
    host: str | None
    clock: ClockFacts
    seats: list[SeatFacts]
    people: list[PersonFacts]
    commitment: str


class ChatLine(Message):
    """A line that somebody said; lines are numbered from 1."""

    line: int
    participant: str
    name: str
    text: str
    at: Milliseconds


class Welcome(Message):
    """The answer to `create`, `join`, `rejoin` and `watch`: who one is, and the room.

    In a game `state` follows, after its end `over` too.
    """

    type: Literal["welcome"] = "welcome"
    id: str
    protocol: int
    token: str | None
    participant: str | None
    role: Role
    seat: int | None
    room: RoomFacts
    chat: list[ChatLine]
    now: Milliseconds


class RoomChanged(Message):
    """Something about the room has changed: people, seats, stage, who stands in."""

    type: Literal["room"] = "room"
    room: RoomFacts
    now: Milliseconds


class State(Message):
    """All that the participant may see of the game; sent on entering, and after each step.

    `step` counts the steps from 0; `choices` is what the seat may decide (null: nothing is owed), `decision` what it
    has decided; `waiting` are the seats that still decide.
    """

    type: Literal["state"] = "state"
    step: int
    turn: int
    phase: str
    view: Json
    choices: Json | None
    decision: Json | None
    waiting: list[int]
    clock: ClockFacts
    now: Milliseconds


class Waiting(Message):
    """Which seats still decide."""

    type: Literal["waiting"] = "waiting"
    turn: int
    phase: str
    waiting: list[int]


class Decided(Message):
    """What one's own seat has decided, from whichever device, or null when it was taken back."""

    type: Literal["decided"] = "decided"
    turn: int
    phase: str
    decision: Json | None


class Clock(Message):
    """The time for decisions has changed: another clock, an extension, a pause or its end."""

    type: Literal["clock"] = "clock"
    clock: ClockFacts
    now: Milliseconds


class Said(Message):
    """Somebody said something."""

    type: Literal["chat"] = "chat"
    said: ChatLine


class Presence(Message):
    """Who of the people in the room is connected, and how many watch without a name."""

    type: Literal["presence"] = "presence"
    present: list[str]
    watchers: int


class Notice(Message):
    """What happened to a seat: `warned` (standing orders given for it), `stood_in`, `handed_back` or `nudged`."""

    type: Literal["notice"] = "notice"
    notice: Literal["warned", "stood_in", "handed_back", "nudged"]
    seat: int


class Ack(Message):
    """The message was taken and is kept; a repeat of it is answered alike."""

    type: Literal["ack"] = "ack"
    id: str


class Refused(Message):
    """The message was refused, and nothing has changed; `id` is null when the message could not be read so far."""

    type: Literal["refused"] = "refused"
    id: str | None
    code: Code
    field: str
    reason: str
    values: Any
    bar: Json | None


class Forecast(Message):
    """The answer to `forecast`."""

    type: Literal["forecast"] = "forecast"
    id: str
    forecast: Json


class Over(Message):
    """The game is over: how it ended, and the seed that the commitment stands for."""

    type: Literal["over"] = "over"
    outcome: Json
    seed: str
    commitment: str


class Closing(Message):
    """The connection ends: `kicked`, `left`, `too_fast`, `too_slow`, or `restart` (come back in a moment)."""

    type: Literal["closing"] = "closing"
    reason: Literal["kicked", "left", "too_fast", "too_slow", "restart"]


class Pong(Message):
    """The answer to `ping`."""

    type: Literal["pong"] = "pong"
    id: str
    now: Milliseconds


ServerMessage: TypeAlias = (
    Welcome
    | RoomChanged
    | State
    | Waiting
    | Decided
    | Clock
    | Said
    | Presence
    | Notice
    | Ack
    | Refused
    | Forecast
    | Over
    | Closing
    | Pong
)
SERVER_MESSAGES: Final[tuple[type[Message], ...]] = get_args(ServerMessage)
