"""Many small arrays as one piece of memory, so that a state is soon in another process."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

IntArray: TypeAlias = NDArray[np.int64]
Packed: TypeAlias = tuple[int, tuple[int, ...], bytes]
"""How many matches, how many columns each array has, and the numbers, a match after the other."""
NOTHING: Final[Packed] = (0, (), b"")
"""No array."""


def pack(arrays: Sequence[IntArray]) -> Packed:
    """Return arrays of the shapes (matches, columns) as one; `unpack` gives them back.

    Raises:
        ValueError: when they are not of the same number of matches.
    """
    if not arrays:
        return NOTHING
    return len(arrays[0]), tuple([array.shape[1] for array in arrays]), np.concatenate(arrays, axis=1).tobytes()


def unpack(packed: Packed) -> list[IntArray]:
    """Return the arrays of which something was packed; nobody can change them."""
    matches, widths, numbers = packed
    whole = np.frombuffer(numbers, dtype=np.int64).reshape(matches, -1) if widths else None
    ends = accumulate(widths)
    return [] if whole is None else [whole[:, end - width : end] for width, end in zip(widths, ends, strict=True)]
