"""People at a table on a real server, as the client's model has them."""

from __future__ import annotations

import secrets
import time
from typing import Any

from client.wire.address import Address
from client.wire.lines import Way
from client.wire.table import WireTable
from server.protocol.base import PROTOCOL
from server.protocol.client_messages import Create, Join, Rejoin, SeatWish, Watch

WAIT_S = 60.0
GLANCE_S = 0.02


def host(url: str, *, way: Way | None = None, **wishes: Any) -> WireTable:
    """Return how Anna makes a table: two seats for people, hers the first, of the scenario `quick`."""
    given: dict[str, Any] = {"scenario": "quick", "seats": [SeatWish(), SeatWish()], "seat": 1, "name": "Anna"} | wishes
    message = Create(id="enter", protocol=PROTOCOL, secret=secrets.token_urlsafe(24), **given)
    return WireTable(Address.read(url), message, way=way)


def guest(url: str, code: str, name: str, *, way: Way | None = None, **wishes: Any) -> WireTable:
    """Return how somebody joins."""
    secret = secrets.token_urlsafe(24)
    message = Join(id="enter", protocol=PROTOCOL, secret=secret, code=code, name=name, **wishes)
    return WireTable(Address.read(url), message, way=way)


def returning(url: str, token: str, *, way: Way | None = None) -> WireTable:
    """Return how somebody comes back."""
    return WireTable(Address.read(url), Rejoin(id="enter", protocol=PROTOCOL, token=token), way=way)


def watcher(url: str, code: str, *, way: Way | None = None) -> WireTable:
    """Return how somebody watches."""
    return WireTable(Address.read(url), Watch(id="enter", protocol=PROTOCOL, code=code), way=way)


def decide(table: WireTable) -> None:
    """Decide as things stand as soon as a decision is owed, unless the game is over first."""
    assert table.wait(lambda: table.over or table.seen.owes, WAIT_S), table.link
    if table.seen.owes:
        own, step = table.own, table.seen.step
        assert own.choices is not None
        table.decide(own, own.choices.default())
        assert table.wait(lambda: not table.seen.owes or table.seen.step != step, WAIT_S)


def play_out(*tables: WireTable) -> None:
    """Let everybody decide as things stand until the game is over for all of them.

    A seat may owe nothing for a while, so nobody is waited for in turn.
    """
    last = time.monotonic()
    while not all(table.over for table in tables):
        owing = [table for table in tables if table.seen.owes]
        for table in owing:
            decide(table)
            last = time.monotonic()
        if not owing:
            tables[0].wait(lambda: any(table.seen.owes for table in tables), GLANCE_S)
        assert time.monotonic() - last < WAIT_S, [table.link for table in tables]


def same_end(*tables: WireTable) -> bool:
    """Return whether everybody was told the same end."""
    assert [table for table in tables if not _sees_the_end(table)] == []  # who only looks on hears of it a little later
    endings = [table.ending() for table in tables]
    return all((one.outcome, one.seed) == (endings[0].outcome, endings[0].seed) for one in endings)


def _sees_the_end(table: WireTable) -> bool:
    return table.wait(lambda: table.over, WAIT_S)
