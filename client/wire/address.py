"""Where a server is: its address as people write it, and the addresses it answers at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from client.errors import ClientError

_SECURE: Final = {"http": False, "ws": False, "https": True, "wss": True}
_CODE: Final = re.compile("/[A-Z0-9]{6}")


@dataclass(frozen=True, slots=True)
class Address:
    """A server: `host` (with its port, if one is named), a `path` in front, whether TLS protects it; and a join code.

    >>> Address.read("localhost:8000/#3QHXDK")
    Address(host='localhost:8000', path='', secure=False, code='3QHXDK')
    >>> Address.read("localhost:8000/3QHXDK").code
    '3QHXDK'
    """

    host: str
    path: str
    secure: bool
    code: str | None = None

    @classmethod
    def read(cls, text: str) -> Address:
        """Return the address that a text gives, such as `https://example.org`, `localhost:8000` or a link with a code.

        Raises:
            ClientError: when it is none.
        """
        try:
            parts = urlsplit(text if "://" in text else f"http://{text}")
            host, _ = parts.hostname, parts.port
        except ValueError:
            host = None
        if not host or parts.scheme not in _SECURE or "@" in parts.netloc:
            raise ClientError("server-address", url=text[:80])
        path, code = parts.path.rstrip("/").removesuffix("/ws"), parts.fragment.lstrip("/") or None
        if code is None and _CODE.fullmatch(path):  # as it is typed into a browser
            path, code = "", path[1:]
        return cls(parts.netloc, path, _SECURE[parts.scheme], code)

    @property
    def socket(self) -> str:
        """Return where its WebSocket is."""
        return f"{'wss' if self.secure else 'ws'}://{self.host}{self.path}/ws"

    @property
    def page(self) -> str:
        """Return where it answers requests."""
        return f"{'https' if self.secure else 'http'}://{self.host}{self.path}"
