"""Decisions of many matches into a batch, and the matches of a batch apart again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rules.ledger import Ledger
from rules.orders import columns_of
from rules.predictions import KIND as PREDICTION
from rules.state import CARD_ARRAYS, NAMES, ORDER_NAMES, State

if TYPE_CHECKING:
    from engine.jsontypes import Decision
    from rules.world import World

IntArray = NDArray[np.int64]


def unstack(batch: State, before: Sequence[Ledger] | None = None) -> list[State]:
    """Return each match of a batch by itself, to be read only; it shares nothing with the batch or with others.

    Of the ledger each gets what has changed something in that match.

    Args:
        batch: the batch after a step.
        before: the ledger of each match before the step, to which the batch's bookings are added where one was begun;
            None when the step has begun a new one.
    """
    ledgers = _ledgers(batch.ledger, batch.matches)
    if before is not None:
        ledgers = [_joined(old, new) for old, new in zip(before, ledgers, strict=True)]
    columns = _apart([getattr(batch, name) for name in NAMES], batch.matches)
    cards = _apart([getattr(batch, name) for name in CARD_ARRAYS], batch.matches)
    found = []
    for own, dealt, ledger in zip(columns, cards, ledgers, strict=True):
        arrays = dict(zip((*CARD_ARRAYS, *NAMES), (*dealt, *own), strict=True))
        found.append(State(turn=batch.turn, last=batch.last, phase=batch.phase, ledger=ledger, **arrays))
    return found


def _apart(arrays: Sequence[IntArray], matches: int) -> list[list[IntArray]]:
    """Return for each match its row of all arrays, each (1, columns), copied all at once and read only."""
    if not arrays:
        return [[] for _ in range(matches)]
    ends = np.cumsum([array.shape[1] for array in arrays]).tolist()
    spans = [slice(start, end) for start, end in zip([0, *ends], ends, strict=False)]
    whole = np.concatenate(arrays, axis=1)
    rows = [whole[row : row + 1].copy() for row in range(matches)]
    for own in rows:
        own.setflags(write=False)
    return [[own[:, span] for span in spans] for own in rows]


def _ledgers(ledger: Ledger, matches: int) -> list[Ledger]:
    """Return the ledger of each match, without the bookings that have changed nothing in it."""
    stocks, entries = [*ledger.opening], [*ledger.bookings]
    openings = _apart([*ledger.opening.values()], matches)
    changes = _apart([*ledger.bookings.values()], matches)
    felt = [np.flatnonzero(change.any(axis=1)).tolist() for change in ledger.bookings.values()]
    found = [Ledger(ledger.keeps, dict(zip(stocks, opening, strict=True))) for opening in openings]
    for place, (entry, rows) in enumerate(zip(entries, felt, strict=True)):
        for row in rows:
            found[row].bookings[entry] = changes[row][place]
    return found


def _joined(old: Ledger, new: Ledger) -> Ledger:
    """Return a ledger with the bookings of another added, or the other where none was begun."""
    if not old.opening:
        return new
    joined = old.copy()
    for (stock, cause), change in new.bookings.items():
        joined.book(stock, cause, change)
    return joined


def write_decisions(batch: State, world: World, decisions: Sequence[Mapping[str, Decision]]) -> None:
    """Write the checked decisions of each match into its row of the batch."""
    keys, cards = world.board.keys, world.card_ids
    column_of = {key: column for column, key in enumerate(keys)}
    tables = {name.removeprefix("order_"): getattr(batch, name).tolist() for name in ORDER_NAMES}
    written: set[str] = set()
    for row, made in enumerate(decisions):
        for seat, decision in made.items():
            if decision["kind"] == PREDICTION:
                continue
            column = column_of[seat]
            values = columns_of(decision, keys, cards)
            written.update(values)
            for name, value in values.items():
                tables[name][row][column] = value
    for name in sorted(written):
        getattr(batch, f"order_{name}")[:] = tables[name]
