"""Decisions of many matches into a batch, and the matches of a batch apart again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rules.ledger import Ledger, PackedLedger
from rules.orders import columns_of
from rules.packed import NOTHING
from rules.predictions import KIND as PREDICTION
from rules.state import ORDER_NAMES, State

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
    if before is None:
        return batch.split(ledgers)
    return batch.split([_joined(old, Ledger.unpacked(*new)) for old, new in zip(before, ledgers, strict=True)])


def _ledgers(ledger: Ledger, matches: int) -> list[PackedLedger]:
    """Return the ledger of each match as it is packed, without the bookings that have changed nothing in it."""
    stocks, entries = [*ledger.opening], [*ledger.bookings]
    if not stocks:
        return [(ledger.keeps, [], [], NOTHING)] * matches
    booked = [*ledger.bookings.values()]
    widths = [array.shape[1] for array in ledger.opening.values()]
    wide = [array.shape[1] for array in booked]
    whole = np.concatenate([*ledger.opening.values(), *booked], axis=1)
    felt = np.array([change.any(axis=1) for change in booked]).reshape(len(booked), matches).T
    every = np.ones((matches, len(stocks)), dtype=bool)
    taken = np.repeat(np.concatenate([every, felt], axis=1), widths + wide, axis=1)
    found: list[PackedLedger] = []
    for row, some in enumerate(felt.tolist()):
        mine = [entry for entry, here in zip(entries, some, strict=True) if here]
        own = tuple(widths + [width for width, here in zip(wide, some, strict=True) if here])
        found.append((ledger.keeps, stocks, mine, (1, own, whole[row, taken[row]].tobytes())))
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
    read: dict[int, dict[str, int]] = {}  # bots of many provinces decide one and the same
    for row, made in enumerate(decisions):
        for seat, decision in made.items():
            if decision["kind"] == PREDICTION:
                continue
            values = read.get(id(decision))
            if values is None:
                values = read[id(decision)] = columns_of(decision, keys, cards)
                written.update(values)
            column = column_of[seat]
            for name, value in values.items():
                tables[name][row][column] = value
    for name in sorted(written):
        getattr(batch, f"order_{name}")[:] = tables[name]
