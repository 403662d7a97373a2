"""What can go wrong with the window itself."""

from __future__ import annotations

from client.errors import ClientError


class MissingFontError(ClientError):
    """Raised where a face of the window cannot be read; names its file."""

    def __init__(self, file: str) -> None:
        """Put the message into words."""
        super().__init__("desk-font", file=file)
