"""The bench of rooms measures a whole game, every part of it as often as it happens."""

from __future__ import annotations

import pytest

from benchmarks.room import Played, measure, measure_together


def test_every_part_is_measured() -> None:
    found = measure("tutorial", 2, 2)
    medians = found["median_ms"]
    assert isinstance(medians, dict)
    assert set(medians) == {"start", "state", "forecast", "handle", "take up", "copy", "bots", "step", "wake"}
    assert all(value > 0 for value in medians.values())
    assert found["entries"] == 1 + 2 + 1 + 3 * 6


def test_each_step_is_measured_once_and_each_decision_of_each_person() -> None:
    played = Played("tutorial", 2)
    while played.room.stage == "game":
        played.step()
    assert len(played.times["step"]) == len(played.times["bots"]) == played.room.step == 6
    assert len(played.times["handle"]) == len(played.times["state"]) == 12


@pytest.mark.parametrize("count", [1, 3])
def test_rooms_that_are_due_together_are_measured_to_their_end(count: int) -> None:
    found = measure_together("tutorial", 2, count)
    assert (found["rooms"], found["steps"]) == (count, 6 * count)
    spent, second = found["ms_a_room_and_step"], found["decisions_a_second"]
    assert isinstance(spent, dict)
    assert isinstance(second, dict)
    assert set(spent) == {"people", "bots and step", "take up", "tell"}
    assert all(value > 0 for value in spent.values())
    assert second["all"] > 3 * second["people"] > 0
