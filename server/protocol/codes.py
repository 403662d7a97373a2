"""Why a message is refused: every code, with what it means."""

from __future__ import annotations

from typing import Final, Literal, get_args

from engine.errors import EngineError, IllegalDecision
from engine.jsontypes import JSON

Code = Literal[
    "too_long",
    "bad_json",
    "not_exact",
    "double_key",
    "bad_text",
    "too_deep",
    "unknown_type",
    "missing",
    "unexpected",
    "wrong_type",
    "wrong_form",
    "out_of_range",
    "wrong_protocol",
    "bad_name",
    "bad_chat",
    "bad_code",
    "bad_scenario",
    "bad_seats",
    "unknown_room",
    "unknown_token",
    "not_joined",
    "not_seated",
    "not_host",
    "unknown_participant",
    "name_taken",
    "room_full",
    "no_seat",
    "seat_taken",
    "seat_empty",
    "province_taken",
    "seated",
    "not_started",
    "started",
    "over",
    "paused",
    "not_paused",
    "no_clock",
    "other_turn",
    "not_deciding",
    "not_decided",
    "all_decided",
    "wrong_kind",
    "unknown_field",
    "not_an_option",
    "barred",
    "off_step",
    "unknown_part",
    "wrong_sum",
    "too_many",
    "too_fast",
    "unavailable",
]

MEANINGS: Final[dict[Code, str]] = {
    "too_long": "The message, or a text in it, is too long; `values.most` says how long it may be.",
    "bad_json": "The message is not JSON, or not one JSON object.",
    "not_exact": "A number is not a whole number.",
    "double_key": "An object names the same key twice.",
    "bad_text": "A text is not Unicode.",
    "too_deep": "The message is nested too deeply.",
    "unknown_type": "There is no message of this type; `values` are those there are.",
    "missing": "A field is missing.",
    "unexpected": "A field is not part of this message.",
    "wrong_type": "A value is of the wrong type.",
    "wrong_form": "A text does not have the form it must have.",
    "out_of_range": "A number, or how many there are of something, is out of bounds.",
    "wrong_protocol": "This version of the protocol is not spoken here; `values` are those that are.",
    "bad_name": "A name must have 1 to 24 signs that can be printed.",
    "bad_chat": "A line of chat must have 1 to 500 signs that can be printed.",
    "bad_code": "This cannot be a join code.",
    "bad_scenario": "There is no such scenario, or it is faulty; the reason says where.",
    "bad_seats": "The seats do not fit together: a province twice, or no seat of that number.",
    "unknown_room": "There is no room with this join code (any more).",
    "unknown_token": "The token opens no seat here: the room is gone, or its holder has left it.",
    "not_joined": "Only who has joined the room may do that; a watcher may not.",
    "not_seated": "Only who holds a seat may do that.",
    "not_host": "Only the host may do that.",
    "unknown_participant": "There is nobody of this id in the room.",
    "name_taken": "Somebody in the room has this name, or one that looks the same.",
    "room_full": "The room holds no more people.",
    "no_seat": "No seat is free; `values` are the free ones.",
    "seat_taken": "The seat is taken; `values` are the free ones.",
    "seat_empty": "Nobody holds the seat, or no bot leads it.",
    "province_taken": "The province is another seat's.",
    "seated": "Who holds a seat cannot change to another one in a game.",
    "not_started": "The game has not begun yet.",
    "started": "The game has begun already.",
    "over": "The game is over.",
    "paused": "The game is paused.",
    "not_paused": "The game is not paused.",
    "no_clock": "Decisions have no deadline that could be extended.",
    "other_turn": "The message is for a turn or phase that is not on; `values` say which one is.",
    "not_deciding": "The seat owes no decision now.",
    "not_decided": "There is no decision to take back.",
    "all_decided": "All have decided, and the step is being played.",
    "wrong_kind": "A decision of another kind is owed.",
    "unknown_field": "The decision has no such field; `values` are those it has.",
    "not_an_option": "The value is not one of those that may be chosen.",
    "barred": "What is chosen is barred; `bar` says by what.",
    "off_step": "The number is between two steps.",
    "unknown_part": "There is no such part to split into.",
    "wrong_sum": "The parts do not add up.",
    "too_many": "The participant has sent more than anybody needs for one decision; the next step lets go on.",
    "too_fast": "The participant sends faster than anybody can read; wait a moment.",
    "unavailable": "The server cannot keep anything now; nothing was done, send it again.",
}
CODES: Final[tuple[Code, ...]] = get_args(Code)


class Refusal(EngineError, ValueError):  # noqa: N818 - it is what is told, not what went wrong here
    """A message that is refused.

    `field` is where it is wrong ("" for the whole message), `values` what would be right (JSON), `bar` the JSON form
    of the `engine.fields.Bar` that stands in the way, if one does, `message` the client's id of the message if known.
    """

    def __init__(
        self,
        code: Code,
        field: str,
        reason: str,
        values: JSON = None,
        bar: dict[str, JSON] | None = None,
        message: str | None = None,
    ) -> None:
        """Keep what is wrong, where, and what would be right."""
        super().__init__(code, reason)
        self.args = (code, field, reason, values, bar, message)
        self.code: Code = code
        self.field = field
        self.values = values
        self.bar = bar
        self.message = message

    @classmethod
    def of(cls, error: IllegalDecision) -> Refusal:
        """Return the refusal of a decision that is not legal, its field named from the message on."""
        code = next(known for known in CODES if known == error.code)
        field = f"decision.{error.field}" if error.field else "decision"
        return cls(code, field, error.reason, error.values, error.bar)
