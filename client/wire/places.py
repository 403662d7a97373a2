"""Places at tables on servers that somebody has on this computer: kept in the user's data folder, for nobody else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from client.errors import ClientError
from server.protocol.texts import same_name

_MOST: Final = 100


class Place(BaseModel):
    """A place at a table: the server's address, the join code, the name taken, and the token that brings one back."""

    model_config = ConfigDict(frozen=True)

    server: str
    code: str
    name: str
    token: str


class _Places(BaseModel):
    places: list[Place] = []


class Places:
    """The places that are kept, the one taken last at the end."""

    def __init__(self, path: Path | None = None) -> None:
        """Keep where they are kept."""
        self.path = path or _usual_path()

    def all(self) -> list[Place]:
        """Return all places.

        Raises:
            ClientError: when the file cannot be understood.
        """
        if not self.path.exists():
            return []
        try:
            return _Places.model_validate_json(self.path.read_text(encoding="utf-8")).places
        except (ValidationError, UnicodeDecodeError):
            raise ClientError("net-places", file=str(self.path)) from None

    def find(self, server: str, code: str | None = None, name: str | None = None) -> Place | None:
        """Return the place taken last on a server, at the table of a code and under a name if they are given."""
        for place in reversed(self.all()):
            same = code in (None, place.code) and (name is None or same_name(name) == same_name(place.name))
            if place.server == server and same:
                return place
        return None

    def keep(self, place: Place) -> None:
        """Keep a place, as the one taken last."""
        others = [one for one in self.all() if one.token != place.token]
        self._write([*others, place][-_MOST:])

    def drop(self, token: str) -> None:
        """Forget a place that has been given up."""
        self._write([one for one in self.all() if one.token != token])

    def _write(self, places: list[Place]) -> None:
        """Write the file anew, so that nobody else may read it and no crash leaves half of it."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = self.path.with_suffix(f".{os.getpid()}")
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(_Places(places=places).model_dump_json(indent=1) + "\n")
        new.replace(self.path)


def _usual_path() -> Path:
    from platformdirs import user_data_path

    return user_data_path("greatleap", appauthor=False) / "places.json"
