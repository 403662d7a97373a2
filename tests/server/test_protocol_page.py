"""The page of the protocol says what the models and the rooms do."""

from __future__ import annotations

import pytest

from server.protocol.base import MAX_MESSAGE
from server.protocol.codes import CODES
from server.protocol.reading import CLIENT_TYPES
from server.protocol.texts import MAX_CHAT, MAX_NAME
from server.room.asking import LINES_AT_ONCE, LINES_WITHIN
from server.room.handling import MOST_BETWEEN_STEPS
from server.room.room import MOST_PEOPLE
from tests.server.protocol_page import PAGE, written

TEXT = PAGE.read_text(encoding="utf-8")


def test_tables_and_session_are_as_they_would_be_made_now() -> None:
    """Made by `python -m tests.server.protocol_page`."""
    assert written(TEXT) == TEXT


@pytest.mark.parametrize(
    "limit",
    [
        f"{MAX_MESSAGE:,} bytes",
        f"1 to {MAX_NAME} signs",
        f"1 to {MAX_CHAT} signs, one line; {LINES_AT_ONCE} lines in {LINES_WITHIN // 1000} seconds",
        f"| {MOST_PEOPLE} |",
        f"{MOST_BETWEEN_STEPS} messages",
    ],
)
def test_limits_are_those_that_hold(limit: str) -> None:
    assert limit in TEXT


def test_every_type_and_code_is_named() -> None:
    assert [name for name in (*CLIENT_TYPES, *CODES) if f"| `{name}` |" not in TEXT] == []


def test_a_page_without_a_marker_is_an_error() -> None:
    with pytest.raises(ValueError, match="session"):
        written(TEXT.replace("<!-- made: session -->", ""))
