"""The bench measures what it says, on this machine; what the figures are is not tested."""

from __future__ import annotations

import importlib.util
import json

from benchmarks.bench import measure


def test_the_bench_prints_the_agreed_figures() -> None:
    found = json.loads(json.dumps(measure(games=64, peer_games=1).to_json()))
    assert {"season_ms", "view_ms", "forecast_ms", "games_per_s", "catanatron_games_per_s"} <= set(found)
    for name in ("season_ms", "match_season_ms", "view_ms", "forecast_ms", "games_per_s", "sim_games_per_s"):
        assert found[name] > 0, name
    has_peer = importlib.util.find_spec("catanatron") is not None
    assert (found["catanatron_games_per_s"] is not None) == has_peer
