"""Where a brigade comes from and goes to at the desktop table."""

from __future__ import annotations

import pytest

from client.desktop.model.draft import partner
from engine.choices import Bar, Part, Split

ORDER = ("fields", "waterworks", "furnaces", "workshops")
SPLIT = Split(
    "brigades",
    10,
    (
        Part("fields", 0, 10),
        Part("furnaces", 0, 10),
        Part("waterworks", 0, 3),
        Part("workshops", 0, 0, Bar("closed", {})),
    ),
    {"fields": 7, "furnaces": 1, "waterworks": 2, "workshops": 0},
)


@pytest.mark.parametrize(
    ("now", "task", "by", "found"),
    [
        ((7, 1, 2), "furnaces", 1, "fields"),
        ((0, 8, 2), "furnaces", 1, "waterworks"),
        ((6, 1, 3), "furnaces", 1, "waterworks"),
        ((6, 2, 2), "furnaces", -1, "fields"),
        ((7, 1, 2), "fields", -1, "waterworks"),
        ((10, 0, 0), "furnaces", -1, None),
        ((7, 1, 2), "workshops", 1, None),
    ],
)
def test_where_a_brigade_comes_from_and_goes_to(
    now: tuple[int, int, int], task: str, by: int, found: str | None
) -> None:
    placed = dict(zip(("fields", "furnaces", "waterworks"), now, strict=True)) | {"workshops": 0}
    assert partner(SPLIT, placed, task, by, ORDER) == found
