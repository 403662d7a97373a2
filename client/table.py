"""The one client model: what whoever sits at a table sees of a game and may do, wherever the game is kept.

Two tables fulfil it: `client.local.LocalTable` with the match in this process, `client.wire.table.WireTable` with a
server at the far end of a wire. No client knows more of a game than a `Seat`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from engine import choices as offers
from engine.choices import Choices
from engine.game import PUBLIC
from engine.jsontypes import JSON, Decision
from rules.game import GreatLeap
from rules.scenario import ScenarioModel
from rules.world import World


@dataclass(frozen=True)
class Seat:
    """What one seat sees of a game at one moment, and all that follows from it.

    `key` is its province, the seat of an analyst, or `PUBLIC` for whoever only looks on; `choices` is what it may
    decide (None: it owes nothing) and `decision` what it has decided; `leaders` are the seats of the table in seating
    order, provinces and then analysts, each with who sits there in words.
    """

    game: GreatLeap
    key: str
    view: dict[str, Any]
    choices: Choices | None
    decision: Decision | None
    leaders: Mapping[str, str]

    @property
    def phase(self) -> str:
        """Return what is decided now: `debate`, `orders`, `reckoning`, or `over`."""
        return str(self.view["phase"])

    @property
    def world(self) -> World:
        """Return what no season changes, and everybody knows."""
        return self.game.world(self.view["rules"])

    @property
    def scenario(self) -> ScenarioModel:
        """Return the scenario that is played."""
        return self.world.scenario

    def check(self, wish: Mapping[str, JSON]) -> Decision:
        """Return a decision in full.

        Raises:
            IllegalDecision: naming the field, what is wrong and what would be right.
            LookupError: when nothing is owed.
        """
        if self.choices is None:
            raise LookupError(self.key)
        return offers.check(self.choices, wish)

    def forecast(self, decision: Mapping[str, JSON]) -> dict[str, Any]:
        """Return what a decision would do, by what the seat can know."""
        return cast("dict[str, Any]", self.game.forecast(self.view, self.key, decision))


@dataclass(frozen=True)
class Ending:
    """How a game ended.

    `outcome` is what the game found, `view` the whole truth that everybody sees then; `leaders` are the seats of the
    table in seating order with who sat there; `seed` is what the `commitment` stood for. `kept` is the file with the
    whole game, where there is one here.
    """

    world: World
    outcome: Mapping[str, Any]
    view: Mapping[str, Any]
    leaders: Mapping[str, str]
    seed: str
    commitment: str
    kept: str | None = None

    @property
    def provinces(self) -> list[str]:
        """Return the provinces of the table's seats, in seating order."""
        return [seat for seat in self.leaders if seat in self.outcome["provinces"]]


class Table(ABC):
    """A table at which somebody sits."""

    @property
    @abstractmethod
    def leaders(self) -> dict[str, str]:
        """Return who sits at each seat, in words; provinces in seating order, then analysts."""

    @property
    @abstractmethod
    def mine(self) -> list[str]:
        """Return the seats that are led from here, in seating order; none where somebody only looks on."""

    @property
    @abstractmethod
    def waiting(self) -> list[str]:
        """Return the seats of the table that still decide."""

    @abstractmethod
    def seat(self, key: str = PUBLIC) -> Seat:
        """Return what a seat that is led from here sees now, or, where none is, what everybody may see.

        Raises:
            LookupError: before the game has begun, and for a seat of others.
        """

    @abstractmethod
    def decide(self, seat: Seat, decision: Decision) -> None:
        """Decide for a seat by what it saw, in place of what it had decided.

        Raises:
            EngineError: when the decision cannot be taken.
        """

    @abstractmethod
    def retract(self, seat: Seat) -> None:
        """Take the decision of a seat back.

        Raises:
            EngineError: when it cannot be taken back any more.
        """

    @property
    @abstractmethod
    def over(self) -> bool:
        """Return whether the game is over and its ending can be told."""

    @abstractmethod
    def ending(self) -> Ending:
        """Return how the game ended.

        Raises:
            LookupError: while it goes on.
        """
