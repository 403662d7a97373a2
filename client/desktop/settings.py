"""What this computer prefers in the window, kept in the user's data folder: look, size, keys, names."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from client.saves import data_folder

SCALES: Final = (75, 90, 100, 110, 125, 150, 175, 200)
KEYS: Final[dict[str, str]] = {
    "give": "g",
    "undo": "u",
    "hit": "h",
    "news": "n",
    "hand": "c",
    "table": "t",
    "record": "r",
    "almanac": "a",
    "menu": "m",
    "layer": "l",
    "keys": "?",
    "zoom-in": "+",
    "zoom-out": "-",
    "zoom-all": "0",
    "larger": "ctrl+up",
    "smaller": "ctrl+down",
    "night": "f9",
    "full-screen": "f11",
}
"""What keys do, and the key that does it unless another was chosen."""


class Settings(BaseModel):
    """All preferences; every one has a usual value."""

    model_config = ConfigDict(extra="ignore")

    theme: Literal["paper", "night"] = "paper"
    language: str | None = None
    scale: Annotated[int, Field(ge=75, le=200)] = 100
    letters: bool = True
    still: bool = False
    full_screen: bool = False
    name: Annotated[str, Field(max_length=24)] = ""
    server: Annotated[str, Field(max_length=200)] = ""
    size: tuple[Annotated[int, Field(ge=640, le=16384)], Annotated[int, Field(ge=400, le=16384)]] = (1280, 800)
    keys: dict[str, str] = {}
    names: dict[str, list[str]] = {}

    def key(self, action: str) -> str:
        """Return the key that does something."""
        return self.keys.get(action) or KEYS[action]

    def action(self, pressed: str) -> str | None:
        """Return what a key does."""
        return next((action for action in KEYS if self.key(action) == pressed), None)

    def bind(self, action: str, key: str) -> None:
        """Let a key do something; what it did before takes the key that is free now."""
        other = self.action(key)
        if other is not None:
            self.keys[other] = self.key(action)
        self.keys[action] = key


def settings_path() -> Path:
    """Return the file of the preferences."""
    return data_folder() / "desktop.json"


def read_settings() -> tuple[Settings, bool]:
    """Return the preferences, and whether their file could be read; a file that is not there is no fault."""
    try:
        return Settings.model_validate_json(settings_path().read_text(encoding="utf-8")), True
    except FileNotFoundError:
        return Settings(), True
    except (OSError, ValidationError, UnicodeDecodeError):
        return Settings(), False


def keep_settings(settings: Settings) -> bool:
    """Write the preferences anew, whole or not at all; return whether that could be done."""
    path = settings_path()
    new = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(
            json.dumps(settings.model_dump(mode="json"), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
        new.replace(path)
    except OSError:
        return False
    return True
