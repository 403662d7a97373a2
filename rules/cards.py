"""Cards: rows of data that turn dials. No card has code of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from rules import dials as dial_table
from rules.board import Board, load_board
from rules.calendar import FIRST_YEAR, LAST_YEAR, turn_of
from rules.datafile import data_path, fault, line_of, load_model, read_toml
from rules.dials import Dials, load_dials
from rules.errors import RulesError

IntArray = NDArray[np.int64]
TO_THE_END = 0
_MEASURES = ("permille", "kt")
_STRICT = ConfigDict(extra="forbid", strict=True, frozen=True)


class TurnModel(BaseModel):
    """A season of a year."""

    model_config = _STRICT

    year: Annotated[int, Field(ge=FIRST_YEAR, le=LAST_YEAR)]
    season: Literal["spring", "summer", "autumn", "winter"]


class EffectModel(BaseModel):
    """Which dial turns, by how much, how long after the card came, for how many seasons (0: to the end), and where.

    Everywhere when `where` is empty.
    """

    model_config = _STRICT

    dial: str
    amount: int
    seasons: Annotated[int, Field(ge=0, le=20)]
    after: Annotated[int, Field(ge=0, le=20)] = 0
    where: list[str] = []


class CardModel(BaseModel):
    """A card as it stands in `cards/*.toml`."""

    model_config = _STRICT

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{2,40}$")]
    deck: Literal["event", "disaster"]
    turn: TurnModel
    date: Annotated[str, Field(min_length=4)]
    sources: Annotated[list[str], Field(min_length=1)]
    confidence: Annotated[str, Field(min_length=1)]
    effects: Annotated[list[EffectModel], Field(min_length=1)]


class CardsModel(BaseModel):
    """A whole file of cards."""

    model_config = _STRICT

    card: list[CardModel]


class SourceModel(BaseModel):
    """A work of the literature as it stands in `cards/sources.toml`; `almanac` names entries that rest on it."""

    model_config = _STRICT

    key: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    author: str
    title: str
    year: int
    publisher: str = ""
    journal: str = ""
    almanac: list[str] = []


class SourcesModel(BaseModel):
    """The whole of `sources.toml`."""

    model_config = _STRICT

    source: list[SourceModel]


@lru_cache(maxsize=1)
def load_sources() -> dict[str, SourceModel]:
    """Load the works that cards and parameters name, by key.

    Raises:
        RulesError: when the file is broken.
    """
    return {source.key: source for source in load_model(data_path("cards", "sources.toml"), SourcesModel).source}


@dataclass(frozen=True)
class Effect:
    """An effect in use: `mask` is (provinces,) of 0 and 1."""

    dial: str
    amount: int
    seasons: int
    after: int
    mask: IntArray


@dataclass(frozen=True)
class Card:
    """A card in use."""

    id: str
    deck: str
    turn: int
    model: CardModel
    effects: tuple[Effect, ...]

    def mask(self) -> IntArray:
        """Return (provinces,) of 0 and 1: where any of its effects strikes."""
        table: IntArray = np.stack([e.mask for e in self.effects]).max(axis=0)
        return table


def read_cards(path: Path, board: Board) -> tuple[Card, ...]:
    """Read a file of cards.

    Raises:
        RulesError: naming file, line and field, when a card names an unknown dial or place, or an id twice.
    """
    models = load_model(path, CardsModel).card
    _, text = read_toml(path)
    vocabulary = load_dials()
    places = set(board.keys) | set(board.regions)
    cards: list[Card] = []
    seen: set[str] = set()

    def refuse(row: int, field: str, problem: str, remedy: str) -> RulesError:
        line = line_of(text, ("card", row, field))
        return RulesError(f"{path.name}, line {line}, card {models[row].id}, field {field}", problem, remedy)

    for row, model in enumerate(models):
        if model.id in seen:
            raise refuse(row, "id", "the id is given twice", "give each card an id of its own")
        seen.add(model.id)
        for key in model.sources:
            if key not in load_sources():
                raise refuse(row, "sources", f"unknown source {key!r}", "use a key of rules/data/cards/sources.toml")
        effects: list[Effect] = []
        for effect in model.effects:
            dial = vocabulary.get(effect.dial)
            if dial is None:
                raise refuse(row, "effects", f"unknown dial {effect.dial!r}", f"use one of {', '.join(vocabulary)}")
            if effect.where and dial.scope == "nation":
                raise refuse(row, "effects", f"the dial {effect.dial} is the nation's", "leave `where` out")
            for place in effect.where:
                if place not in places:
                    raise refuse(row, "effects", f"unknown place {place!r}", "name a province or a region of the board")
            if abs(effect.amount) > 2 * max(abs(dial.high), abs(dial.low)):
                raise refuse(
                    row,
                    "effects",
                    f"{effect.amount} is beyond the dial {effect.dial}",
                    f"stay within {dial.low}..{dial.high}",
                )
            effects.append(
                Effect(effect.dial, effect.amount, effect.seasons, effect.after, board.mask(tuple(effect.where)))
            )
        cards.append(Card(model.id, model.deck, turn_of(model.turn.year, model.turn.season), model, tuple(effects)))
    return tuple(cards)


@lru_cache(maxsize=1)
def load_cards() -> tuple[Card, ...]:
    """Load the decks of events and disasters, in file order.

    Raises:
        RulesError: when a file is broken or an id stands in two files.
    """
    board = load_board()
    cards: list[Card] = []
    for name in ("events.toml", "disasters.toml"):
        found = read_cards(data_path("cards", name), board)
        for card in found:
            if any(card.id == other.id for other in cards):
                location = ("card", found.index(card), "id")
                problem = "the id stands in another file too"
                raise fault(data_path("cards", name), location, problem, "give each card an id of its own", card.id)
        cards.extend(found)
    return tuple(cards)


def dials_of(cards: tuple[Card, ...], turn: int, start: IntArray, strength: IntArray, provinces: int) -> Dials:
    """Return the dials of a season.

    Args:
        cards: the cards in play.
        turn: the season.
        start: (matches, cards) the turn at which each card comes, a negative number when it does not.
        strength: (matches, cards) permille of each card's amounts, for dials in permille or kt; others turn in full.
        provinces: how many provinces there are.

    Returns:
        Dials of shape (matches, provinces), each clipped to its bounds.
    """
    vocabulary = load_dials()
    matches = start.shape[0]
    table = {name: np.full((matches, provinces), d.base, dtype=np.int64) for name, d in vocabulary.items()}
    for column, card in enumerate(cards):
        age = turn - start[:, column]
        came = start[:, column] >= 0
        for effect in card.effects:
            acts = came & (age >= effect.after)
            if effect.seasons != TO_THE_END:
                acts &= age < effect.after + effect.seasons
            if acts.any():
                whole = vocabulary[effect.dial].unit.startswith(_MEASURES)
                scaled = effect.amount * strength[:, column] // 1000 if whole else effect.amount
                amount = (scaled * acts)[:, None]
                table[effect.dial] += amount * effect.mask
    for name, dial in vocabulary.items():
        np.clip(table[name], dial.low, dial.high, out=table[name])
        table[name].setflags(write=False)
    return Dials(**{name: table[name] for name in dial_table.NAMES})
