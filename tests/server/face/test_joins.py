"""A whole class comes at once."""

from __future__ import annotations

from benchmarks.joins import measure


def test_forty_who_join_at_once_are_each_seated_within_two_seconds(url: str) -> None:
    found = measure(40, 0, url)
    assert found["seated_s"]["longest"] < 2, found
