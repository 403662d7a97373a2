"""Keyed random streams: (seed, turn, stream, lane) -> integers, with no hidden state.

A draw is a pure function of its key, so taking one decision or one draw out of a game changes no
other draw, and a row of a batch draws what it would draw alone. The generator is Threefry-2x64 with
20 rounds (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", 2011).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64]
Whole = npt.NDArray[np.int64]

ROUNDS = 20
TURN_LIMIT = 1 << 32
LANE_LIMIT = 1 << 32
BELOW_LIMIT = 1 << 32

_PARITY = np.uint64(0x1BD11BDAA9FC1A22)
_TURNS = (16, 42, 12, 31, 16, 32, 24, 21)
# Arrays without a dimension, because NumPy takes them faster than its numbers.
_LEFT = tuple(np.array(turn, dtype=np.uint64) for turn in _TURNS)
_RIGHT = tuple(np.array(64 - turn, dtype=np.uint64) for turn in _TURNS)
_HALF = np.uint64(32)


def threefry(key0: Words, key1: Words, counter0: Words, counter1: Words, rounds: int = ROUNDS) -> tuple[Words, Words]:
    """Encrypt counters under keys with Threefry-2x64.

    All four arrays are uint64 of at least one dimension and broadcast together; so are both results.
    """
    keys = (key0, key1, key0 ^ key1 ^ _PARITY)
    x0: Words = np.add(counter0, key0)
    x1: Words = np.add(counter1, key1)
    x0, x1 = (np.array(x) for x in np.broadcast_arrays(x0, x1))
    spare = np.empty_like(x1)
    for number in range(rounds):
        np.add(x0, x1, out=x0)
        np.left_shift(x1, _LEFT[number % 8], out=spare)
        np.right_shift(x1, _RIGHT[number % 8], out=x1)
        np.bitwise_or(x1, spare, out=x1)
        np.bitwise_xor(x1, x0, out=x1)
        if number % 4 == 3:
            times = number // 4 + 1
            np.add(x0, keys[times % 3], out=x0)
            np.add(x1, keys[(times + 1) % 3] + np.uint64(times), out=x1)
    return x0, x1


class Chance:
    """The chance of one match or of a batch: one 128-bit key a match, and nothing else."""

    __slots__ = ("keys",)

    keys: Words
    """uint64, shape (matches, 2), read-only."""

    def __init__(self, keys: Words) -> None:
        """Take the keys, uint64 of shape (matches, 2)."""
        if keys.dtype != np.uint64 or keys.ndim != 2 or keys.shape[1] != 2:
            raise ValueError(f"keys must be uint64 of shape (matches, 2), not {keys.dtype} {keys.shape}")
        self.keys = keys.copy()
        self.keys.setflags(write=False)

    @classmethod
    def of(cls, seed: str) -> Chance:
        """Return the chance of one match, from its seed text."""
        return cls.of_many([seed])

    @classmethod
    def of_many(cls, seeds: Sequence[str]) -> Chance:
        """Return the chance of a batch of matches, a row for every seed."""
        if isinstance(seeds, str):
            raise TypeError("of_many takes a list of seeds; use Chance.of for one")
        texts = (
            hashlib.blake2b(seed.encode("utf-8"), digest_size=16, person=b"engine.chance.1").digest() for seed in seeds
        )
        keys = np.frombuffer(b"".join(texts), dtype="<u8").astype(np.uint64)
        return cls(keys.reshape(-1, 2))

    def __len__(self) -> int:
        """Return the number of matches."""
        return len(self.keys)

    def rows(self, index: int | slice | Sequence[int] | Whole) -> Chance:
        """Return the chance of some matches of the batch; one index gives a batch of one."""
        picked = self.keys[[index]] if isinstance(index, int) else self.keys[index]
        return Chance(picked)

    def branch(self, name: str) -> Chance:
        """Return chance of its own for something else, such as a policy: from it nothing of this chance can be told."""
        return Chance(self.bits(0, f"branch {name}", 2))

    def bits(self, turn: int, stream: str, lanes: int) -> Words:
        """Return 64 random bits a lane: uint64, shape (matches, lanes).

        Lane i is the same whatever the number of lanes asked for.
        """
        if not 0 <= turn < TURN_LIMIT:
            raise ValueError(f"turn must be in 0..{TURN_LIMIT - 1}, not {turn}")
        if not 0 <= lanes < LANE_LIMIT:
            raise ValueError(f"lanes must be in 0..{LANE_LIMIT - 1}, not {lanes}")
        pairs = (lanes + 1) // 2
        counter = np.arange(pairs, dtype=np.uint64)
        counter += np.uint64(turn << 32)
        name = np.array([_stream_key(stream)], dtype=np.uint64)
        out = np.empty((len(self), pairs, 2), dtype=np.uint64)
        out[..., 0], out[..., 1] = threefry(self.keys[:, :1], self.keys[:, 1:], name, counter)
        return out.reshape(len(self), 2 * pairs)[:, :lanes]

    def below(self, limit: int, turn: int, stream: str, lanes: int) -> Whole:
        """Return whole numbers in 0..limit-1, evenly spread: int64, shape (matches, lanes).

        `limit` is in 1..2**32. No value is likelier than another by more than limit / 2**32 of itself.
        """
        if not 1 <= limit <= BELOW_LIMIT:
            raise ValueError(f"limit must be in 1..{BELOW_LIMIT}, not {limit}")
        words = self.bits(turn, stream, lanes) >> _HALF
        words *= np.uint64(limit)
        words >>= _HALF
        return words.astype(np.int64)

    def permutation(self, turn: int, stream: str, lanes: int) -> Whole:
        """Return a random order of 0..lanes-1 for every match: int64, shape (matches, lanes)."""
        return _order(self.bits(turn, stream, lanes))


def _order(words: Words) -> Whole:
    """Return what a stable argsort of each row returns.

    Sorting is much faster than finding an order, so each word carries its lane in its lowest bits; where the bits above
    do not tell two words apart, all are argsorted.
    """
    lanes = words.shape[1]
    low = np.uint64((1 << (lanes - 1).bit_length()) - 1 if lanes else 0)
    carried = words & ~low
    carried |= np.arange(lanes, dtype=np.uint64)
    carried.sort(axis=1)
    if ((carried[:, 1:] ^ carried[:, :-1]) <= low).any():
        return np.argsort(words, axis=1, kind="stable").astype(np.int64)
    carried &= low
    return carried.astype(np.int64)


def draws(chance: Chance, turn: int, stream: str) -> Callable[[int], int]:
    """Return a function that draws one number in 0..limit-1 a call, for the first match of `chance`.

    The k-th call is a pure function of (seed, turn, stream, k) and its limit (1..2**63).
    """
    words: list[int] = []
    used = 0

    def draw(limit: int) -> int:
        nonlocal words, used
        if limit < 1:
            raise ValueError(f"limit must be at least 1, not {limit}")
        block, place = divmod(used, 64)
        if place == 0:
            words = chance.rows(0).bits(turn, f"{stream}#{block}", 64)[0].tolist()
        used += 1
        return words[place] * limit >> 64

    return draw


def commitment(seed: str) -> str:
    """Return the hash (hex SHA-256) by which a seed is published before it is revealed.

    Only a seed that cannot be guessed stays secret: take at least 128 random bits.
    """
    return hashlib.sha256(b"engine.commitment.1\0" + seed.encode("utf-8")).hexdigest()


def check_commitment(seed: str, published: str) -> bool:
    """Return whether a revealed seed is the one whose commitment was published."""
    return hmac.compare_digest(commitment(seed).encode(), published.encode())


def veil(seed: str, state_digest: str) -> str:
    """Return a state's digest keyed with the seed (64 hex digits), as the log records it.

    Few hands could have been dealt, so a plain digest would let a player find the hidden one by
    trying all. Whoever holds the seed can check a veiled digest; nobody else learns from it.
    """
    key = hashlib.sha256(b"engine.veil.1\0" + seed.encode("utf-8")).digest()
    return hashlib.blake2b(state_digest.encode("utf-8"), key=key, digest_size=32).hexdigest()


@lru_cache(maxsize=4096)
def _stream_key(stream: str) -> int:
    text = hashlib.blake2b(stream.encode("utf-8"), digest_size=8, person=b"engine.stream.1").digest()
    return int.from_bytes(text, "little")
