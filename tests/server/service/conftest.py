"""Several servers on one store, and stores that outlive servers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from benchmarks.served import Served

if TYPE_CHECKING:
    from benchmarks.postgresql import Cluster


@pytest.fixture(scope="session")
def pair(postgresql: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Where two servers are that share one PostgreSQL; tests leave them as they find them."""
    address = postgresql.address(asyncio.run(postgresql.new_database()))
    log = tmp_path_factory.mktemp("pair") / "log"
    with Served(address, log=log) as one, Served(address, log=log) as two:
        yield one.url, two.url
    said = log.read_text(encoding="utf-8")
    assert "Traceback" not in said, said[-4000:]
