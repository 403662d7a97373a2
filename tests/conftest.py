"""What all tests share: programs that they start can be interrupted, also where the tests themselves run behind."""

from __future__ import annotations

import signal
from pathlib import Path

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
"""Files with tests of many seconds."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the files of `LONG` among the others, so that every process has some of them, none at the very end."""
    others = [item for item in items if item.path.name not in LONG]
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        if item.path.name in LONG:
            files.setdefault(item.path, []).append(item)
    spread: list[pytest.Item] = []
    for place, tests in enumerate(files.values()):
        begin, end = (len(others) * each // len(files) for each in (place, place + 1))
        spread += [*tests, *others[begin:end]]
    items[:] = spread or others


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell starts what runs behind so, and children inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)
