"""How a server is to run."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict

from server.store.address import named, read_address

KEEP_DAYS: Final = 180
CREATIONS: Final = 60
"""Rooms that may be made from one address in ten minutes."""
IN_ENVIRONMENT: Final = "GREATLEAP_SERVER"
"""The variable by which a process that serves is told its settings."""


class Settings(BaseModel):
    """How a server is to run.

    `store` is the store's address; `origins` are the origins of pages that may connect beside the server's own;
    `keep_days`: matches nobody has touched for so long are deleted (0: never); `creations`: rooms that may be made from
    one address in ten minutes (0: any number); `webhook` is where notices go, signed with `webhook_secret`; `proxies`
    are the addresses whose X-Forwarded headers are believed; `site` is the folder of the browser's client; a `private`
    server answers to this machine's own names only, and ends when the last window that shows its page has closed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    store: str
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    origins: tuple[str, ...] = ()
    keep_days: int = KEEP_DAYS
    creations: int = CREATIONS
    webhook: str | None = None
    webhook_secret: str | None = None
    proxies: str = "127.0.0.1"
    site: Path | None = None
    private: bool = False
    json_logs: bool = False

    @property
    def store_name(self) -> str:
        """Return how the store is called in messages; no password is in it."""
        return named(read_address(self.store))

    def to_json(self) -> str:
        """Return the settings as text for the environment of a process."""
        return self.model_dump_json()
