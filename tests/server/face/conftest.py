"""Real servers in processes of their own, on free ports of the loopback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.served import Served
from server.store.address import file_address


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server on SQLite for all tests that leave it as they find it."""
    folder = tmp_path_factory.mktemp("served")
    with Served(file_address(folder / "store.sqlite"), log=folder / "log") as server:
        yield server
    said = (folder / "log").read_text(encoding="utf-8")
    assert "Traceback" not in said, said[-4000:]


@pytest.fixture(scope="session")
def url(served: Served) -> str:
    """Where that server is."""
    return served.url
