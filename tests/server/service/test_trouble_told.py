"""Trouble with the store is told once, and then how often since; each is counted."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from server.service import metrics, trouble
from server.service.trouble import AGAIN_S, Trouble
from server.store.errors import StoreUnavailable


def counted() -> float:
    value: float = metrics.STORE_TROUBLE._value.get()
    return value


def test_trouble_is_told_once_in_a_while_by_its_kind_and_always_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    time = [0.0]
    monkeypatch.setattr(trouble, "monotonic", lambda: time[0])
    met, before = Trouble(), counted()
    with capture_logs() as lines:
        for match in ("a", "b", "c"):
            met.meet(StoreUnavailable("it is away", "away"), match=match)
        met.meet(StoreUnavailable("the disk is full", "full"))
        time[0] = AGAIN_S
        met.meet(StoreUnavailable("it is away", "away"), match="d")
    told = [(line["event"], line["code"], line.get("match"), line["silent_since"]) for line in lines]
    assert told == [
        ("store_trouble", "away", "a", 0),
        ("store_trouble", "full", None, 0),
        ("store_trouble", "away", "d", 2),
    ]
    assert counted() - before == 5
