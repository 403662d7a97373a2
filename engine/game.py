"""The contract that a game fulfils to be played, logged, undone, forked and replayed by the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

from engine.chance import Chance
from engine.choices import Change, Choices
from engine.errors import IllegalDecision, SetupError
from engine.jsontypes import JSON, Decision

__all__ = [
    "EVERYTHING",
    "JSON",
    "PUBLIC",
    "Ahead",
    "Change",
    "Choices",
    "Decision",
    "Game",
    "IllegalDecision",
    "SetupError",
    "Step",
]

PUBLIC: Final = "public"
"""The viewer who sees what everybody may see, and no more."""

EVERYTHING: Final = "everything"
"""The viewer who sees all: the host of a hotseat, a study, a game that is over."""

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Step(Generic[S]):
    """What one step of a game made of a state and all decisions.

    `events` is everything that happened, hidden things included: what a seat may know of it is in its
    view. `sealed` says that chance was drawn or a hidden fact became known, so that nobody may take
    the step back.
    """

    state: S
    events: tuple[JSON, ...]
    sealed: bool


@dataclass(frozen=True, slots=True)
class Ahead(Generic[S]):
    """A step that was played before all its decisions stood in the log.

    `head` is the hash of the log's last record then, which no other moment of any match shares; `decisions` are what
    was missing, in full; `digest` is that of the step's state.
    """

    head: str
    decisions: dict[str, Decision]
    step: Step[S]
    digest: str


class Game(Protocol[S]):
    """A game with seats that decide at the same time; `S` is its state.

    Every method is a pure function of its arguments and changes none of them. Nothing depends on the
    order of keys in a mapping that is passed in.
    """

    @property
    def name(self) -> str:
        """Return the name of the game, for the log."""
        ...

    @property
    def version(self) -> str:
        """Return the version of the rules; a log is replayed only by the rules it was played with."""
        ...

    def setup(self, scenario: JSON, seats: Mapping[str, str], chance: Chance) -> S:
        """Return the first state, for seats that each name their leader, such as "human" or "line".

        Raises:
            SetupError: if the scenario or the seats do not fit the game.
        """
        ...

    def turn(self, state: S) -> int:
        """Return the number of the turn; it never goes down."""
        ...

    def deciding(self, state: S) -> dict[str, str]:
        """Return the seats that owe a decision, in seating order, with its kind; empty when over."""
        ...

    def choices(self, state: S, seat: str) -> Choices:
        """Return what a seat that owes a decision may decide, from what the seat may know alone."""
        ...

    def check(self, state: S, seat: str, decision: Mapping[str, JSON]) -> Decision:
        """Return the full, normalised decision.

        Raises:
            IllegalDecision: if the seat may not decide this, or owes no decision.
        """
        ...

    def nearest(self, state: S, seat: str, decision: Mapping[str, JSON]) -> tuple[Decision, tuple[Change, ...]]:
        """Return the legal decision nearest to a decision, and what was changed to get there."""
        ...

    def step(self, state: S, decisions: Mapping[str, Decision], chance: Chance) -> Step[S]:
        """Return what follows from the checked decisions of all seats that owed one."""
        ...

    def view(self, state: S, viewer: str) -> JSON:
        """Return all that a seat, PUBLIC or EVERYTHING may see, and nothing else."""
        ...

    def forecast(self, view: JSON, seat: str, decision: Mapping[str, JSON]) -> JSON:
        """Return what the seat may expect of a decision, from its view alone."""
        ...

    def outcome(self, state: S) -> JSON:
        """Return how the game ended, or null while it goes on."""
        ...

    def dump(self, state: S) -> JSON:
        """Return the whole state as exact JSON."""
        ...

    def load(self, value: JSON) -> S:
        """Return the state that `dump` gave."""
        ...

    def digest(self, state: S) -> str:
        """Return a hash of the whole state, the same on every machine."""
        ...

    def clone(self, state: S) -> S:
        """Return a state that shares nothing changeable with this one."""
        ...
