"""A store in SQLite is served by one process, and by the next as soon as that has ended, however it ends."""

from pathlib import Path

import pytest

from benchmarks.served import Served
from server.store.errors import StoreUnavailable
from server.store.store import Store

pytestmark = pytest.mark.anyio


async def test_a_second_server_is_refused_until_the_first_has_ended(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 's.sqlite'}"
    one, two = await Store.open(address), await Store.open(address)
    try:
        one.serve_alone()
        one.serve_alone()
        with pytest.raises(StoreUnavailable, match="served by another process already"):
            two.serve_alone()
        await one.close()
        two.serve_alone()
    finally:
        await two.close()


def test_a_claim_ends_with_a_process_that_is_killed(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 's.sqlite'}"
    first = Served(address)
    try:
        with pytest.raises(RuntimeError, match="ended with 2"):
            Served(address)
    finally:
        first.kill()
    with Served(address) as second:
        assert second.port
