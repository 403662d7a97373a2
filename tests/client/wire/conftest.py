"""A real server in a process of its own, and lines to it that can be cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.cuttable import CuttableLine
from benchmarks.served import Served


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server for all tests of this folder."""
    folder = tmp_path_factory.mktemp("server")
    with Served(f"sqlite:///{folder / 'store.sqlite'}", log=folder / "log") as served:
        yield served


@pytest.fixture
def line(server: Served) -> Iterator[CuttableLine]:
    """A line to the server that the test may cut."""
    with CuttableLine(server.port) as cuttable:
        yield cuttable
