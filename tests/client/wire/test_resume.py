"""A client whose line is cut goes on soon, by the measure of `benchmarks.resume`."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.client.running import ROOT

BAR_S = 3.0


@pytest.mark.parametrize("way", ["socket", "stream"])
def test_a_cut_line_is_back_within_the_bar(way: str) -> None:
    command = [sys.executable, "-m", "benchmarks.resume", "--cuts", "6", "--way", way, "--json"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT, check=True)
    found = json.loads(ran.stdout)
    assert (found["cuts"], found["way"]) == (6, way)
    assert 0 < found["p50_s"] <= found["p95_s"] <= found["max_s"] < BAR_S


def test_another_way_is_refused() -> None:
    command = [sys.executable, "-m", "benchmarks.resume", "--way", "pigeon"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT, check=False)
    assert ran.returncode == 2
    assert "it is socket or stream" in ran.stderr
