"""A state that was pickled reads its arrays when they are asked for, and is passed on as it came."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

from rules.state import CARD_ARRAYS, NAMES, State
from rules.together import unstack
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


def batch() -> State:
    """Return three matches of the same turn, which differ, with what the last season booked."""
    return course(seeds=["a", "b", "c"])[9]


def test_a_match_of_a_batch_has_its_rows_its_hash_and_its_bookings() -> None:
    whole = batch()
    for row, (alone, digest) in enumerate(zip(unstack(whole), whole.digests(), strict=True)):
        assert alone.digests() == [digest]
        for name in (*CARD_ARRAYS, *NAMES):
            assert np.array_equal(getattr(alone, name), getattr(whole, name)[row : row + 1]), name
        felt = {entry: change[row] for entry, change in whole.ledger.bookings.items() if change[row].any()}
        assert [(stock, cause) for stock, cause, _ in alone.booked()] == [*felt]
        assert all(numbers == felt[stock, cause].tolist() for stock, cause, numbers in alone.booked())
        assert alone.booked() == alone.clone().booked()
        assert np.array_equal(alone.ledger.closing("grain_store"), alone.grain_store)


def test_the_lists_of_a_state_are_those_of_its_arrays_fast_or_not() -> None:
    (alone, *_) = unstack(batch())
    for state in (alone, alone.clone(), pickle.loads(pickle.dumps(alone))):
        assert state.lists() == {name: getattr(state, name)[0].tolist() for name in (*CARD_ARRAYS, *NAMES)}


def test_matches_that_were_taken_apart_make_the_same_batch_again() -> None:
    whole = batch()
    for parts in (unstack(whole), [one.clone() for one in unstack(whole)]):
        again = State.stack(parts)
        assert again.digests() == whole.digests()
        assert not again.ledger.bookings
        again.grain_store[:] = -1
        assert all((part.grain_store >= 0).all() for part in parts)


def test_a_clone_of_a_fast_state_can_be_changed_and_the_state_cannot() -> None:
    (alone, *_) = unstack(batch())
    clone = alone.clone()
    clone.tools[:] = 7
    assert clone.digests() != alone.digests()
    with pytest.raises(ValueError, match="read-only"):
        alone.tools[:] = 7
    with pytest.raises(AssertionError):
        alone.deal_cards(card_by=clone.card_by.copy())
