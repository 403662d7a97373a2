"""A sitting at a table: what the window shows of it and does at it, wherever the game is kept."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from client.table import Ending, Seat
from engine.jsontypes import Decision


@dataclass(frozen=True)
class SeatRow:
    """A seat of the table: its number and key, who leads it in words, and how it stands."""

    number: int
    key: str
    leader: str
    mine: bool = False
    deciding: bool = False
    away: bool = False


class Sitting(ABC):
    """One sitting; the scene of the table asks it at every turn."""

    fault = ""
    """What went wrong last, in words."""

    @property
    @abstractmethod
    def seat(self) -> Seat | None:
        """Return what is seen from the seat that is shown; None while none may be shown."""

    @property
    @abstractmethod
    def step(self) -> int:
        """Return a number that grows with each step of the game."""

    @property
    @abstractmethod
    def rows(self) -> list[SeatRow]:
        """Return the seats of the table, in seating order."""

    @property
    @abstractmethod
    def busy(self) -> bool:
        """Return whether a step is being played."""

    @property
    @abstractmethod
    def owes(self) -> bool:
        """Return whether the seat that is shown still has to decide."""

    @property
    @abstractmethod
    def over(self) -> bool:
        """Return whether the game is over."""

    @abstractmethod
    def ending(self) -> Ending:
        """Return how the game ended."""

    @abstractmethod
    def give(self, decision: Decision) -> None:
        """Decide for the seat that is shown."""

    @abstractmethod
    def retract(self) -> None:
        """Take the decision of the seat that is shown back."""

    @property
    def taken_back(self) -> Decision | None:
        """Return the decision that was taken back last, to begin with it again."""
        return None

    def leave(self) -> None:  # noqa: B027 - a game on this screen has nothing to do
        """Get up; everything is kept."""
