"""How often something may happen, counted in a window that slides."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

MESSAGES: Final = 100
MESSAGES_S: Final = 20.0
"""So many messages a connection may send within so many seconds."""
TRIES: Final = 120
TRIES_S: Final = 600.0
"""So many attempts to enter a room that is not there an address may make within so many seconds."""
MOST_ADDRESSES: Final = 10_000


@dataclass(slots=True)
class Window:
    """So many of something (`most`) within so many `seconds`."""

    most: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def full(self) -> bool:
        """Return whether no more is allowed now."""
        oldest = monotonic() - self.seconds
        while self.times and self.times[0] <= oldest:
            self.times.popleft()
        return len(self.times) >= self.most

    def take(self) -> bool:
        """Count one, if it is allowed; return whether it is."""
        if self.full():
            return False
        self.times.append(monotonic())
        return True


class Windows:
    """A window for each address; those not heard of for long make room for new ones."""

    def __init__(self, most: int, seconds: float) -> None:
        """Allow so many within so many seconds; 0: any number."""
        self._most = most
        self._seconds = seconds
        self._windows: OrderedDict[str, Window] = OrderedDict()

    def full(self, address: str) -> bool:
        """Return whether an address may do no more now."""
        window = self._windows.get(address)
        return self._most > 0 and window is not None and window.full()

    def take(self, address: str) -> bool:
        """Count one for an address, if it is allowed; return whether it is."""
        if self._most == 0:
            return True
        window = self._windows.setdefault(address, Window(self._most, self._seconds))
        self._windows.move_to_end(address)
        if len(self._windows) > MOST_ADDRESSES:
            self._windows.popitem(last=False)
        return window.take()
