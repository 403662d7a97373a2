"""What all keepers of a process share."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from server.service.trouble import Trouble

if TYPE_CHECKING:
    from server.service.notices import Notices
    from server.service.playing import Playing
    from server.store.store import Store


@dataclass(frozen=True, slots=True)
class Outside:
    """The store, what plays steps and sends notices, this process's name, and how it tells the others who is there.

    `slow` is held for work of milliseconds that nobody waits for, such as making the states of a new step: so rooms
    whose steps end together take turns, and between any two of them what people send is taken.
    """

    store: Store
    playing: Playing
    notices: Notices
    process: str
    announce: Callable[[str, str], None]
    slow: asyncio.Lock = field(default_factory=asyncio.Lock)
    trouble: Trouble = field(default_factory=Trouble)
