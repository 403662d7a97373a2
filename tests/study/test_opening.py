"""Openings are what the line comes to, and can be made again."""

from __future__ import annotations

import json

from rules.calendar import turn_of
from rules.datafile import data_path
from study.opening import make_opening


def test_the_recorded_opening_of_winter_1960_is_what_the_line_comes_to() -> None:
    recorded = json.loads(data_path("openings", "winter-1960.json").read_text(encoding="utf-8"))
    assert json.loads(make_opening(turn_of(1960, "winter"), "opening")) == recorded
