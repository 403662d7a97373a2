"""What the server refuses, and why a connection ends, in words."""

from __future__ import annotations

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


def refusal_words(refused: Refused) -> str:
    """Return why a message was refused."""
    name = f"room-refused-{refused.code}"
    return words(name) if has_words(name) else words("room-refused-program")


def lost_words(reason: str) -> str:
    """Return why a line is lost, cannot be had, or has ended."""
    for name in (f"net-lost-{reason}", f"room-closing-{reason}", f"room-refused-{reason}"):
        if has_words(name):
            return words(name)
    return words("net-lost-closed")
