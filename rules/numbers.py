"""The numbers of a state as one table, off which its arrays are read when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Self

import numpy as np
from numpy.typing import NDArray

from rules.ledger import Ledger, PackedLedger

IntArray = NDArray[np.int64]


def spans_of(widths: Mapping[str, int]) -> dict[str, slice]:
    """Return where arrays of these widths stand when they are side by side."""
    ends = accumulate(widths.values())
    return {name: slice(end - width, end) for (name, width), end in zip(widths.items(), ends, strict=True)}


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """All arrays of some matches side by side, `table` (matches, everything), and their ledger.

    `spans` says where each array stands. Nobody changes the table any more.
    """

    table: IntArray
    spans: dict[str, slice]
    ledger: Ledger | PackedLedger

    def __post_init__(self) -> None:
        """Make the table fast."""
        self.table.setflags(write=False)

    def read(self, name: str) -> IntArray | Ledger:
        """Return an array (matches, columns) that nobody can change, or the ledger.

        Raises:
            AttributeError: when there is nothing of this name.
        """
        if name == "ledger":
            return self.ledger if isinstance(self.ledger, Ledger) else Ledger.unpacked(*self.ledger)
        span = self.spans.get(name)
        if span is None:
            raise AttributeError(name)
        return self.table[:, span]

    def copies(self, names: Sequence[str]) -> dict[str, IntArray]:
        """Return some arrays that can be changed, each one piece of memory."""
        if len(self.table) == 1:
            row = self.table.copy()
            return {name: row[:, self.spans[name]] for name in names}
        return {name: self.table[:, self.spans[name]].copy() for name in names}

    @property
    def packed(self) -> PackedLedger:
        """The ledger as it is pickled."""
        return self.ledger.packed() if isinstance(self.ledger, Ledger) else self.ledger

    @classmethod
    def together(cls, parts: Sequence[Self]) -> Self:
        """Return the numbers of several states as one table, with a ledger that is empty and keeps what the first does.

        Raises:
            ValueError: when they do not have the same arrays.
        """
        first = parts[0]
        if any(part.spans != first.spans for part in parts):
            raise ValueError("only states with the same arrays make a batch")
        return cls(np.concatenate([part.table for part in parts]), first.spans, Ledger(first.keeps))

    @property
    def keeps(self) -> bool:
        """Whether the ledger keeps bookings."""
        return self.ledger.keeps if isinstance(self.ledger, Ledger) else self.ledger[0]
