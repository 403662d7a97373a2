"""Nothing that was acknowledged is lost when servers are killed and lines are bad; the long form is in docs."""

from pathlib import Path
from typing import Literal

import pytest

from benchmarks.kill import measure

LIMIT_S = 600


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_no_acknowledged_decision_is_lost_or_doubled_and_all_views_agree(
    kind: Literal["sqlite", "postgresql"], request: pytest.FixtureRequest
) -> None:
    if kind == "postgresql":
        assert isinstance(request.getfixturevalue("postgresql_programs"), Path)
    found = measure(1000, 10, kind, limit_s=LIMIT_S)
    assert found["acknowledged"] >= 1000
    assert found["kills"] == 10
    assert [found[name] for name in ("lost", "doubled", "diverged", "errors_logged")] == [0, 0, 0, 0]
    assert min(found["line"].values()) > 0, "the line was not bad"
