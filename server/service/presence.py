"""Who is connected to a room, in this process and in the others that share its store.

Processes tell each other who is there whenever that changes, and again from time to time; one that has fallen silent
is forgotten. Nothing of it is kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from server.protocol.server_messages import Presence
from server.service.listener import Listener

AGAIN_MS: Final = 20_000
"""How often a process repeats who is there."""
FORGOTTEN_MS: Final = 50_000
"""After so long a silence another process counts as gone."""


@dataclass(frozen=True, slots=True)
class Here:
    """Who is connected to a room in one process: participants, and how many watch without a name."""

    present: frozenset[str]
    watchers: int
    heard: int


@dataclass(slots=True)
class Presences:
    """Who is connected to a room in the other processes, by the names of these."""

    others: dict[str, Here] = field(default_factory=dict)

    def hear(self, text: str, process: str, now: int) -> bool:
        """Take what a process has announced; return whether it asks to be told in turn.

        Args:
            text: what `announced` made.
            process: the name of this process, whose own announcements say nothing new.
            now: milliseconds since 1970.
        """
        said = json.loads(text)
        if said["from"] == process:
            return False
        if said["present"] or said["watchers"]:
            self.others[said["from"]] = Here(frozenset(said["present"]), said["watchers"], now)
        else:
            self.others.pop(said["from"], None)
        return bool(said["asks"])

    def forget_silent(self, now: int) -> bool:
        """Forget processes that have fallen silent; return whether there were any."""
        silent = [name for name, here in self.others.items() if here.heard < now - FORGOTTEN_MS]
        for name in silent:
            del self.others[name]
        return bool(silent)

    def told(self, listeners: Iterable[Listener]) -> Presence:
        """Return who is connected to the room in all processes; `listeners` are those of this one."""
        present, watchers = here(listeners)
        for other in self.others.values():
            present |= other.present
            watchers += other.watchers
        return Presence(present=sorted(present, key=lambda name: (len(name), name)), watchers=watchers)


def here(listeners: Iterable[Listener]) -> tuple[frozenset[str], int]:
    """Return the participants among listeners, and how many others there are."""
    names = [listener.participant for listener in listeners]
    return frozenset(name for name in names if name is not None), names.count(None)


def announced(process: str, listeners: Iterable[Listener], *, asks: bool) -> str:
    """Return what a process tells the others; `asks`: it has just come and wants to be told in turn."""
    present, watchers = here(listeners)
    return json.dumps({"from": process, "present": sorted(present), "watchers": watchers, "asks": asks})
