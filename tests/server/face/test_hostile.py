"""All attacks at once, a tenth of those that `benchmarks.hostile` measures: quiet matches go on beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.hostile import ATTACKS, measure

CONNECTIONS = 100
LONGEST_MS = 3000
"""Three times what is asked for, because tests share their cores with others; the benchmark prints the figure."""
MOST_GROWTH_MB = 150


@pytest.mark.slow
def test_quiet_matches_are_undisturbed_and_memory_bounded_while_a_server_is_attacked(tmp_path: Path) -> None:
    found = measure(CONNECTIONS, log=tmp_path / "log")
    attacks, memory = found["attacks"], found["server_rss_mb"]
    assert found["quiet_errors"] == []
    assert found["quiet_decisions"] > 100
    assert found["quiet_ack_ms"]["during"]["p99"] < LONGEST_MS, found
    assert memory["most"] - memory["before"] < MOST_GROWTH_MB, memory
    assert set(attacks) == set(ATTACKS)
    assert set(attacks["nonsense"]) == {"bad_json", "bad_text", "not_exact", "too_deep", "too_long"}
    assert set(attacks["floods"]) <= {"closed 1008", "cut"}
    assert set(attacks["giants"]) <= {"closed 1009", "closed 1008", "cut", "answered 200"}
    assert set(attacks["strangers"]) <= {"unknown_room", "unknown_token", "too_fast"}
    assert attacks["joins"] == {"room_full": 1, "welcome": 99}
    assert attacks["rooms"] == {"welcome": CONNECTIONS}
    assert set(attacks["slow_readers"]) == set(attacks["slow_writers"]) == {"cut"}
    assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")
