"""Every code, notice and reason that people meet at a networked table has its words."""

from __future__ import annotations

from typing import get_args

from client.words import has_words
from server.protocol.codes import CODES
from server.protocol.server_messages import Closing, Notice
from tests.client.sources_of_words import messages

OF_PROGRAMS = {
    "too_long",
    "bad_json",
    "not_exact",
    "double_key",
    "bad_text",
    "too_deep",
    "unknown_type",
    "missing",
    "unexpected",
    "wrong_form",
    "wrong_protocol",
}
"""What only a faulty or an old program sends: all of it is `room-refused-program`."""
PREFIX = "room-"


def literals(model: type, field: str) -> set[str]:
    return set(get_args(model.model_fields[field].annotation))  # type: ignore[attr-defined]


def test_every_code_has_words_of_the_room_or_of_the_orders() -> None:
    worded = {code for code in CODES if has_words(f"{PREFIX}refused-{code}") or has_words(f"refused-{code}")}
    assert worded | OF_PROGRAMS == set(CODES)
    assert worded & OF_PROGRAMS == set()


def test_every_notice_and_every_reason_to_close_has_words() -> None:
    for model, field in ((Notice, "notice"), (Closing, "reason")):
        for name in literals(model, field):
            assert has_words(f"{PREFIX}{model.__name__.lower()}-{name}"), name


def test_no_words_of_the_room_are_left_over() -> None:
    known = {f"refused-{code}" for code in (*CODES, "program")}
    known |= {f"notice-{name}" for name in literals(Notice, "notice")}
    known |= {f"closing-{name}" for name in literals(Closing, "reason")}
    assert {name for name in messages("en") if name.startswith(PREFIX)} <= {f"{PREFIX}{name}" for name in known}
