"""What a client sends: one model a message, told apart by `type`.

The docstring of a message is its line in `docs/protocol.md`.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, TypeAlias, get_args

from pydantic import Field

from server.protocol.base import (
    MAX_SEATS,
    Begin,
    ChatText,
    JoinCode,
    Leader,
    Message,
    MessageId,
    Mode,
    ParticipantId,
    PersonName,
    Phase,
    Province,
    Role,
    SeatNumber,
    Seconds,
    Secret,
    Token,
)

Turn: TypeAlias = Annotated[int, Field(ge=0, le=1000)]
ScenarioName: TypeAlias = Annotated[str, Field(min_length=1, max_length=41)]
Json: TypeAlias = dict[str, Any]
"""A JSON object whose content the engine or the rules check."""


class Asks(Message):
    """What every message of a client has: the client's id for it, by which the answer is known."""

    id: MessageId


class SeatWish(Message):
    """One seat of a new table: led by a person (`human`) or a policy, in this province or one that is dealt."""

    leader: Literal["human", Leader] = "human"
    province: Province | None = None


class Create(Asks):
    """Make a room and join it as its host, in `seat` or, without one, as a spectator; answered by `welcome`."""

    type: Literal["create"] = "create"
    protocol: int
    secret: Secret
    name: PersonName
    scenario: ScenarioName | Json
    mode: Mode | None = None
    seats: Annotated[list[SeatWish], Field(min_length=1, max_length=MAX_SEATS)]
    seat: SeatNumber | None = None
    clock: Seconds | None = None
    stand_in: Leader = "pragmatist"
    begin: Begin = "host"


class Join(Asks):
    """Join a room by its code: take a free seat (this one, or the first) or a spectator's place."""

    type: Literal["join"] = "join"
    protocol: int
    secret: Secret
    code: JoinCode
    name: PersonName
    role: Role = "seat"
    seat: SeatNumber | None = None


class Rejoin(Asks):
    """Come back with the token, from any device; lines of chat after line `have` are told again."""

    type: Literal["rejoin"] = "rejoin"
    protocol: int
    token: Token
    have: Annotated[int, Field(ge=0, le=1_000_000)] = 0


class Watch(Asks):
    """Watch the public record of a room without a name; a watcher can send nothing but `ping`."""

    type: Literal["watch"] = "watch"
    protocol: int
    code: JoinCode


class Decide(Asks):
    """Decide for one's province, in place of an earlier decision of this turn and phase."""

    type: Literal["decide"] = "decide"
    turn: Turn
    phase: Phase
    decision: Json


class Retract(Asks):
    """Take the decision of this turn and phase back, as long as somebody still decides."""

    type: Literal["retract"] = "retract"
    turn: Turn
    phase: Phase


class AskForecast(Asks):
    """Ask what a decision would do by what the seat can know; answered by `forecast`."""

    type: Literal["forecast"] = "forecast"
    decision: Json


class Ready(Asks):
    """Say in the lobby that one is ready to begin, or not."""

    type: Literal["ready"] = "ready"
    ready: bool = True


class ChooseProvince(Asks):
    """Choose in the lobby which province one leads; null: one that is dealt."""

    type: Literal["choose_province"] = "choose_province"
    province: Province | None


class TakeSeat(Asks):
    """Change to a free seat: in the lobby anybody, later spectators only."""

    type: Literal["take_seat"] = "take_seat"
    seat: SeatNumber


class Chat(Asks):
    """Say a line to everybody in the room."""

    type: Literal["chat"] = "chat"
    text: ChatText


class Leave(Asks):
    """Leave for good: the token is void, and a bot leads the seat until somebody takes it."""

    type: Literal["leave"] = "leave"


class Ping(Asks):
    """Ask whether the server is there; answered by `pong`. It does not count as a sign of life from a person."""

    type: Literal["ping"] = "ping"


class Start(Asks):
    """Host: begin the game; stand-in bots lead the seats that nobody holds."""

    type: Literal["start"] = "start"


class Pause(Asks):
    """Host: let the game rest; nothing is decided, and the time that is left is kept."""

    type: Literal["pause"] = "pause"


class Resume(Asks):
    """Host: let a paused game go on."""

    type: Literal["resume"] = "resume"


class SetClock(Asks):
    """Host: give so many seconds for each decision, this one included and counted from now; null: no deadline."""

    type: Literal["clock"] = "clock"
    seconds: Seconds | None


class Extend(Asks):
    """Host: put off the deadline of this decision by so many seconds."""

    type: Literal["extend"] = "extend"
    seconds: Seconds


class Kick(Asks):
    """Host: take a participant out of the room; the token is void."""

    type: Literal["kick"] = "kick"
    participant: ParticipantId


class PutBot(Asks):
    """Host: let a bot lead a seat: an empty one until it is taken out, a person's until that person returns."""

    type: Literal["put_bot"] = "put_bot"
    seat: SeatNumber
    policy: Leader


class TakeBot(Asks):
    """Host: take the bot out of a seat, so that its holder leads it, or anybody may take it."""

    type: Literal["take_bot"] = "take_bot"
    seat: SeatNumber


class Nudge(Asks):
    """Host: remind the holder of a seat that a decision is owed."""

    type: Literal["nudge"] = "nudge"
    seat: SeatNumber


Entering: TypeAlias = Create | Join | Rejoin | Watch
"""The first message of a connection is one of these; it names the protocol."""

ClientMessage: TypeAlias = (
    Create
    | Join
    | Rejoin
    | Watch
    | Decide
    | Retract
    | AskForecast
    | Ready
    | ChooseProvince
    | TakeSeat
    | Chat
    | Leave
    | Ping
    | Start
    | Pause
    | Resume
    | SetClock
    | Extend
    | Kick
    | PutBot
    | TakeBot
    | Nudge
)
CLIENT_MESSAGES: Final[tuple[type[Asks], ...]] = get_args(ClientMessage)
