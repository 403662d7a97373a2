"""The ledger: every change to a stock is booked with its cause, so that opening + bookings = closing, always.

Tooltips, forecasts and charts read it; there is no second explanation anywhere. A study may leave it blank to save
time: the state changes in the same way.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate
from typing import Self, TypeAlias

import numpy as np
from numpy.typing import NDArray

from rules.packed import Packed, pack, unpack

IntArray = NDArray[np.int64]
PackedLedger: TypeAlias = tuple[bool, list[str], list[tuple[str, str]], Packed]
"""Whether bookings are kept, the names of the stocks, the bookings' stocks and causes, and the arrays of both."""


@dataclass(slots=True)
class Ledger:
    """The bookings of one season: (stock, cause) -> int64 array (matches, provinces) or (matches, 1), in booking order.

    `opening` holds each stock as it stood when the season began. With `keeps` False nothing is kept.
    """

    keeps: bool = True
    opening: dict[str, IntArray] = field(default_factory=dict)
    bookings: dict[tuple[str, str], IntArray] = field(default_factory=dict)

    def begin(self, opening: dict[str, IntArray]) -> None:
        """Open a new season with copies of the stocks."""
        self.bookings = {}
        self.opening = {name: _kept(stock.copy()) for name, stock in opening.items()} if self.keeps else {}

    def book(self, stock: str, cause: str, change: IntArray) -> None:
        """Add a change that has been made to a stock."""
        if not self.keeps:
            return
        entry = (stock, cause)
        before = self.bookings.get(entry)
        self.bookings[entry] = _kept(change.copy() if before is None else before + change)

    def causes(self, stock: str) -> list[tuple[str, IntArray]]:
        """Return the causes booked to a stock with their changes, in booking order."""
        return [(cause, change) for (name, cause), change in self.bookings.items() if name == stock]

    def closing(self, stock: str) -> IntArray:
        """Return opening plus bookings of a stock.

        Raises:
            KeyError: when the ledger was not kept or there is no such stock.
        """
        total = self.opening[stock].copy()
        for _, change in self.causes(stock):
            total = total + change
        return total

    def copy(self) -> Ledger:
        """Return a ledger that can be changed by itself; the arrays in it are never changed in place."""
        return Ledger(self.keeps, dict(self.opening), dict(self.bookings))

    def rows(self, which: slice) -> Ledger:
        """Return the ledger of some matches of the batch."""
        opening = {name: a[which] for name, a in self.opening.items()}
        return Ledger(self.keeps, opening, {entry: a[which] for entry, a in self.bookings.items()})

    def packed(self) -> PackedLedger:
        """Return the ledger with all arrays as one, which is pickled many times as fast; `unpacked` is its reverse."""
        arrays = [*self.opening.values(), *self.bookings.values()]
        return self.keeps, [*self.opening], [*self.bookings], pack(arrays)

    @classmethod
    def unpacked(cls, keeps: bool, stocks: list[str], entries: list[tuple[str, str]], packed: Packed) -> Self:
        """Return the ledger that was packed; nobody can change its arrays."""
        arrays = unpack(packed)
        count = len(stocks)
        return cls(keeps, dict(zip(stocks, arrays, strict=False)), dict(zip(entries, arrays[count:], strict=True)))

    def __reduce__(self) -> tuple[object, ...]:
        """Let it be pickled as it is packed."""
        return type(self).unpacked, self.packed()


def booked(ledger: Ledger | PackedLedger) -> list[tuple[str, str, list[int]]]:
    """Return the bookings of a single match: stock, cause, and a number for each province or for the nation."""
    if isinstance(ledger, Ledger):
        return [(stock, cause, change[0].tolist()) for (stock, cause), change in ledger.bookings.items()]
    _, stocks, entries, (_, widths, numbers) = ledger
    every = np.frombuffer(numbers, dtype=np.int64).tolist()
    ends = [*accumulate(widths)]
    spans = zip(entries, widths[len(stocks) :], ends[len(stocks) :], strict=True)
    return [(stock, cause, every[end - width : end]) for (stock, cause), width, end in spans]


def _kept(array: IntArray) -> IntArray:
    """Return an array that nobody can change any more, so that copies of a ledger may share it."""
    array.setflags(write=False)
    return array
