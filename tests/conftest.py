"""What all tests share: programs that they start can be interrupted, also where the tests themselves run behind."""

from __future__ import annotations

import signal

import pytest

LONG = {
    "test_kill.py",
    "test_plays.py",
    "test_hostile.py",
    "test_restarts.py",
    "test_join.py",
    "test_building.py",
    "test_apart.py",
    "test_commands.py",
    "test_hostile_frames.py",
    "test_processes.py",
}
"""Files with tests of many seconds: they come first, so that in the end no process is left alone with one of them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests of `LONG` first."""
    items.sort(key=lambda item: item.path.name not in LONG)


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell starts what runs behind so, and children inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)
