"""What all keepers of a process share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.service.notices import Notices
    from server.service.playing import Playing
    from server.store.store import Store


@dataclass(frozen=True, slots=True)
class Outside:
    """The store, what plays steps and sends notices, this process's name, and how it tells the others who is there."""

    store: Store
    playing: Playing
    notices: Notices
    process: str
    announce: Callable[[str, str], None]
