"""A state that was pickled reads its arrays when they are asked for, and is passed on as it came."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

from rules.state import CARD_ARRAYS, NAMES, State
from tests.rules.table import course


def fast() -> State:
    """Return a state in the middle of a game that nobody can change."""
    state = course()[9].clone()
    state.freeze()
    return state


def test_a_state_comes_back_with_every_array_and_booking() -> None:
    state = fast()
    back: State = pickle.loads(pickle.dumps(state))
    assert (back.turn, back.last, back.phase) == (state.turn, state.last, state.phase)
    for name in (*CARD_ARRAYS, *NAMES):
        assert np.array_equal(getattr(back, name), getattr(state, name)), name
        assert not getattr(back, name).flags.writeable, name
    assert [*back.ledger.bookings] == [*state.ledger.bookings]
    assert back.digests() == state.digests()


def test_a_state_that_nobody_looked_into_is_passed_on_as_it_came() -> None:
    once: State = pickle.loads(pickle.dumps(fast()))
    assert once.turn == fast().turn
    passed_on = pickle.dumps(once)
    again: State = pickle.loads(passed_on)
    assert again.digests() == fast().digests()
    assert passed_on == pickle.dumps(pickle.loads(pickle.dumps(fast())))


@pytest.mark.parametrize("name", ["no_such_array", "_hidden"])
def test_what_a_state_does_not_have_is_missing_read_or_unread(name: str) -> None:
    for state in (fast(), pickle.loads(pickle.dumps(fast()))):
        with pytest.raises(AttributeError):
            getattr(state, name)


def test_a_state_that_may_be_changed_comes_back_changeable() -> None:
    state: State = pickle.loads(pickle.dumps(fast().clone()))
    state.grain_store[:] = 0
    assert state.grain_store.sum() == 0
