"""The same log comes to the same hashes under every Python.

Interpreters that have NumPy and pydantic are asked as they are. `GREATLEAP_PYTHONS` lists others (separated as on
PATH), which get an environment made from the lock: that takes a minute each and downloads.
"""

from __future__ import annotations

import sys

import pytest

from tests.other_pythons import LISTED, found, has_what_is_needed, listed, replay, replay_in_new_environment

HERE = f"3.{sys.version_info.minor}"


def test_another_process_of_this_python_comes_to_the_same_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """With texts hashed another way too, so that no order hangs on it."""
    runs = []
    for seed in ("0", "1"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        runs.append(replay(sys.executable))
    assert runs[0] == runs[1]
    assert runs[0]["games"]


def test_other_pythons_that_have_what_is_needed_come_to_the_same_hashes() -> None:
    ready = [path for version, path in found().items() if version != HERE and has_what_is_needed(path)]
    if not ready:
        pytest.skip(f"no other Python here has numpy and pydantic; list some in {LISTED} to make environments for them")
    here = replay(sys.executable)["games"]
    for python in ready:
        assert replay(python)["games"] == here, python


@pytest.mark.slow
@pytest.mark.parametrize("python", listed())
def test_a_python_that_is_listed_comes_to_the_same_hashes(python: str) -> None:
    assert replay_in_new_environment(python)["games"] == replay(sys.executable)["games"]
