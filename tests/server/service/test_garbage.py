"""The search for rings of objects: what lasts is left out of it, and now and then everything is searched."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from server.service import garbage
from server.service.garbage import DAY_S, HOUR_S, Search

LEFT_OUT = """
import gc
from server.service.garbage import YOUNG, search_rarely
search_rarely()
before = gc.get_freeze_count()
kept = [[] for _ in range(2 * YOUNG)]
assert gc.get_freeze_count() >= before + YOUNG, (before, gc.get_freeze_count())
search_rarely()
assert gc.get_count()[0] < YOUNG
"""


def test_what_lasts_is_left_out_of_the_search() -> None:
    done = subprocess.run([sys.executable, "-c", LEFT_OUT], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("since", "quiet", "searched"),
    [
        (HOUR_S - 1, True, False),
        (HOUR_S + 1, True, True),
        (HOUR_S + 1, False, False),
        (DAY_S + 1, False, True),
    ],
)
def test_everything_is_searched_once_an_hour_in_the_quiet_and_once_a_day(
    monkeypatch: pytest.MonkeyPatch, since: float, quiet: bool, searched: bool
) -> None:
    time = [1000.0]
    monkeypatch.setattr(garbage, "monotonic", lambda: time[0])
    search = Search()
    time[0] += since
    ring: list[object] = []
    ring.append(ring)
    gc.freeze()
    try:
        assert search.look(quiet=quiet) is searched
        assert search.look(quiet=quiet) is False
    finally:
        gc.unfreeze()
