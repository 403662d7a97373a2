"""What the server refuses, and why a connection ends, in words."""

from __future__ import annotations

from typing import Final

from client.errors import ClientError
from client.words import has_words, words
from server.protocol.server_messages import Refused


class RoomRefused(ClientError):  # noqa: N818 - it is what the server says
    """Raised when the server refuses a message; `refused` is what it says."""

    def __init__(self, refused: Refused) -> None:
        """Put the refusal into words."""
        super().__init__("command", reason=refusal_words(refused))
        self.refused = refused


class Gone(ClientError):  # noqa: N818 - it is what has happened
    """Raised when the participant has left the room or was taken out of it; `closing` says which."""

    def __init__(self, closing: str) -> None:
        """Put the reason into words."""
        super().__init__("command", reason=lost_words(closing))
        self.closing = closing


_TYPED: Final = {"name": "bad_name", "text": "bad_chat", "code": "bad_code", "token": "unknown_token"}
"""What a person types, by the field it stands in, and what is said of it whatever form it lacks."""


def refusal_words(refused: Refused) -> str:
    """Return why a message was refused."""
    for code in (refused.code, _TYPED.get(refused.field, "program")):
        if has_words(f"room-refused-{code}"):
            return words(f"room-refused-{code}")
    return words("room-refused-program")


def lost_words(reason: str) -> str:
    """Return why a line is lost, cannot be had, or has ended."""
    for name in (f"net-lost-{reason}", f"room-closing-{reason}", f"room-refused-{reason}"):
        if has_words(name):
            return words(name)
    return words("net-lost-closed")
