"""Keys by the names under which they are kept and shown."""

from __future__ import annotations

from typing import Final

import pygame

_MODIFIERS: Final = (("ctrl", pygame.KMOD_CTRL), ("alt", pygame.KMOD_ALT), ("meta", pygame.KMOD_META))

_HELD_KEYS: Final = frozenset(
    getattr(pygame, f"K_{side}{name}") for side in "LR" for name in ("SHIFT", "CTRL", "ALT", "META")
)


def pressed_key(event: pygame.event.Event) -> str:
    """Return the name of a key as it was pressed, with what was held; nothing for what is only held."""
    if event.key in _HELD_KEYS:
        return ""
    held = [name for name, mask in _MODIFIERS if event.mod & mask]
    sign = (
        event.unicode.lower() if event.unicode and event.unicode.isprintable() and not event.unicode.isspace() else ""
    )
    name = sign if sign and not held else pygame.key.name(event.key)
    return "+".join([*held, name])


def key_words(key: str) -> str:
    """Return a key as it stands on a button."""
    return "+".join(part.upper() if len(part) < 4 else part.capitalize() for part in key.split("+") if part) or "+"
