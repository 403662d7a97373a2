"""Cards: rows of data that turn dials. No card has code of its own."""

from __future__ import annotations

from collections.abc import Sequence
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
SELF, NEIGHBOURS, OTHERS = "self", "neighbours", "others"
RELATIVE = (SELF, NEIGHBOURS, OTHERS)
NEVER = -1
_MEASURES = ("permille", "kt")
_STRICT = ConfigDict(extra="forbid", strict=True, frozen=True)


class TurnModel(BaseModel):
    """A season of a year."""

    model_config = _STRICT

    year: Annotated[int, Field(ge=FIRST_YEAR, le=LAST_YEAR)]
    season: Literal["spring", "summer", "autumn", "winter"]


class EffectModel(BaseModel):
    """Which dial turns, by how much, how long after the card came, for how many seasons (0: to the end), and where.

    Everywhere when `where` is empty. On cards of a hand `where` may be one of `RELATIVE`, seen from the player's
    province.
    """

    model_config = _STRICT

    dial: str
    amount: int
    seasons: Annotated[int, Field(ge=0, le=20)]
    after: Annotated[int, Field(ge=0, le=20)] = 0
    where: list[str] = []


class CardModel(BaseModel):
    """A card as it stands in `cards/*.toml`.

    `varies`: how far its strength varies with the seed, in permille, also in historical mode. Cards of the hands (deck
    `politics`) may be played from `turn` to `until` while the line lies in `line`, cost `influence`, and may put the
    motion `tables` before the next debate.
    """

    model_config = _STRICT

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{2,40}$")]
    deck: Literal["event", "disaster", "politics"]
    turn: TurnModel
    until: TurnModel | None = None
    date: Annotated[str, Field(min_length=4)]
    sources: Annotated[list[str], Field(min_length=1)]
    confidence: Annotated[str, Field(min_length=1)]
    varies: Annotated[int, Field(ge=0, le=900)] = 0
    influence: Annotated[int, Field(ge=0, le=6)] = 0
    line: Annotated[list[Annotated[int, Field(ge=0, le=10)]], Field(min_length=2, max_length=2)] = [0, 10]
    tables: str = ""
    effects: Annotated[list[EffectModel], Field(min_length=1)]


class OwnCardModel(CardModel):
    """A card that a scenario brings with it: a card like the others, with its words."""

    title: Annotated[str, Field(min_length=1, max_length=80)]
    happened: Annotated[str, Field(min_length=1, max_length=600)]
    does: Annotated[str, Field(min_length=1, max_length=300)]


class MotionModel(BaseModel):
    """A motion as it stands in `motions.toml`, whose head says what the fields mean."""

    model_config = _STRICT

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{2,40}$")]
    turn: TurnModel
    until: TurnModel
    line: Annotated[list[Annotated[int, Field(ge=0, le=10)]], Field(min_length=2, max_length=2)]
    leaning: Literal[-1, 0, 1]
    appeal: Annotated[int, Field(ge=-100, le=100)]
    always: bool
    by_card: bool = False
    price: Annotated[int, Field(ge=0, le=100)]
    reward: Annotated[int, Field(ge=0, le=200)]
    sources: Annotated[list[str], Field(min_length=1)]
    effects: Annotated[list[EffectModel], Field(min_length=1)]


class MotionsModel(BaseModel):
    """The whole of `motions.toml`."""

    model_config = _STRICT

    motion: list[MotionModel]


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


@dataclass(frozen=True, eq=False)
class Effect:
    """An effect in use: `mask` is (provinces,) of 0 and 1; `relative` is one of `RELATIVE`, or empty."""

    dial: str
    amount: int
    seasons: int
    after: int
    mask: IntArray
    relative: str = ""

    @property
    def lasts(self) -> int:
        """Return for how many seasons after its card came it may still act, counting those before it begins."""
        return 10**6 if self.seasons == TO_THE_END else self.after + self.seasons


@dataclass(frozen=True, eq=False)
class Card:
    """A card or a motion in use; `until` is the last turn in which it may be played or tabled."""

    id: str
    deck: str
    turn: int
    until: int
    model: CardModel | MotionModel
    effects: tuple[Effect, ...]

    @property
    def dated(self) -> bool:
        """Return whether it comes by itself, in its season."""
        return self.deck in ("event", "disaster")

    @property
    def lasts(self) -> int:
        """Return for how many seasons it acts once it has come."""
        return max(effect.lasts for effect in self.effects)

    def mask(self) -> IntArray:
        """Return (provinces,) of 0 and 1: where any of its effects strikes."""
        table: IntArray = np.stack([e.mask for e in self.effects]).max(axis=0)
        return table


def read_cards(path: Path, board: Board) -> tuple[Card, ...]:
    """Read a file of cards.

    Raises:
        RulesError: naming file, line and field, when a card names an unknown dial, motion or place, or an id twice.
    """
    return check_cards(load_model(path, CardsModel).card, path, read_toml(path)[1], board)


def own_cards(models: Sequence[OwnCardModel], path: Path, text: str = "") -> tuple[Card, ...]:
    """Return the cards that a scenario brings, those of the hands first, which must follow the others of the hands.

    Args:
        models: the cards as they stand in the scenario.
        path: its file, or any name for it.
        text: the file's text, for the line of what is wrong.

    Raises:
        RulesError: as `read_cards`, or when a card has the id of one of the game.
    """
    cards = check_cards(models, path, text, load_board(), tuple(card.id for card in load_cards()))
    return tuple(sorted(cards, key=lambda card: card.dated))


def check_cards(
    models: Sequence[CardModel], path: Path, text: str, board: Board, taken: tuple[str, ...] = ()
) -> tuple[Card, ...]:
    """Return cards in use from rows of a file; `taken` are ids that they may not have.

    Raises:
        RulesError: as `read_cards`.
    """
    motions = {motion.id for motion in load_motions() if isinstance(motion.model, MotionModel) and motion.model.by_card}
    cards: list[Card] = []
    for row, model in enumerate(models):
        checker = _Checker(path, text, ("card", row), model, board)
        if any(model.id == other.id for other in cards):
            raise checker.refuse("id", "the id is given twice", "give each card an id of its own")
        if model.id in taken:
            raise checker.refuse("id", "the game has a card of this id", "give each card an id of its own")
        hand = model.deck == "politics"
        if hand and model.until is None:
            raise checker.refuse("until", "a card of a hand needs its last season", "add `until`")
        if model.tables and model.tables not in motions:
            remedy = f"use one of {', '.join(sorted(motions))}"
            raise checker.refuse("tables", f"unknown motion {model.tables!r}", remedy)
        start = turn_of(model.turn.year, model.turn.season)
        until = start if model.until is None else turn_of(model.until.year, model.until.season)
        cards.append(Card(model.id, model.deck, start, until, model, checker.effects(hand)))
    return tuple(cards)


@dataclass(frozen=True)
class _Checker:
    """Checks one card or motion against the vocabulary of dials and the places of the board."""

    path: Path
    text: str
    row: tuple[str, int]
    model: CardModel | MotionModel
    board: Board

    def refuse(self, field: str, problem: str, remedy: str) -> RulesError:
        line = line_of(self.text, (*self.row, field))
        places = (self.path.name, f"line {line}" if line else "", f"{self.row[0]} {self.model.id}", f"field {field}")
        return RulesError(", ".join(place for place in places if place), problem, remedy)

    def effects(self, hand: bool) -> tuple[Effect, ...]:
        vocabulary = load_dials()
        places = set(self.board.keys) | set(self.board.regions)
        for key in self.model.sources:
            if key not in load_sources():
                raise self.refuse("sources", f"unknown source {key!r}", "use a key of rules/data/cards/sources.toml")
        found: list[Effect] = []
        for effect in self.model.effects:
            dial = vocabulary.get(effect.dial)
            if dial is None:
                raise self.refuse("effects", f"unknown dial {effect.dial!r}", f"use one of {', '.join(vocabulary)}")
            if effect.where and dial.scope == "nation":
                raise self.refuse("effects", f"the dial {effect.dial} is the nation's", "leave `where` out")
            relative = effect.where[0] if len(effect.where) == 1 and effect.where[0] in RELATIVE and hand else ""
            for place in effect.where:
                if place not in places and not relative:
                    raise self.refuse("effects", f"unknown place {place!r}", "name a province or a region of the board")
            if abs(effect.amount) > 4 * max(abs(dial.high), abs(dial.low)):
                problem = f"{effect.amount} is beyond the dial {effect.dial}"
                raise self.refuse("effects", problem, f"stay within {dial.low}..{dial.high}")
            mask = self.board.mask(() if relative else tuple(effect.where))
            found.append(Effect(effect.dial, effect.amount, effect.seasons, effect.after, mask, relative))
        return tuple(found)


@lru_cache(maxsize=1)
def load_motions() -> tuple[Card, ...]:
    """Load the motions of the debate, in file order, as cards of the deck `motion`.

    Raises:
        RulesError: when the file is broken.
    """
    path = data_path("motions.toml")
    models = load_model(path, MotionsModel).motion
    text = read_toml(path)[1]
    motions: list[Card] = []
    for row, model in enumerate(models):
        checker = _Checker(path, text, ("motion", row), model, load_board())
        if any(model.id == other.id for other in motions):
            raise checker.refuse("id", "the id is given twice", "give each motion an id of its own")
        first, last = (turn_of(when.year, when.season) for when in (model.turn, model.until))
        motions.append(Card(model.id, "motion", first, last, model, checker.effects(hand=False)))
    return tuple(motions)


@lru_cache(maxsize=1)
def load_cards() -> tuple[Card, ...]:
    """Load events, disasters, motions and the cards of the hands, in this order and that of their files.

    Raises:
        RulesError: when a file is broken or an id stands in two files.
    """
    board = load_board()
    cards: list[Card] = []
    for name in ("events.toml", "disasters.toml", "politics.toml"):
        if name == "politics.toml":
            cards.extend(load_motions())
        found = read_cards(data_path("cards", name), board)
        for card in found:
            if any(card.id == other.id for other in cards):
                location = ("card", found.index(card), "id")
                problem = "the id stands in another file too"
                raise fault(data_path("cards", name), location, problem, "give each card an id of its own", card.id)
        cards.extend(found)
    return tuple(cards)


Sums = dict[str, IntArray]


def sums_of(cards: tuple[Card, ...], turn: int, start: IntArray, strength: IntArray, provinces: int) -> Sums:
    """Return what cards that strike the same places in every match add up to: dial -> (1, provinces), base included.

    Args:
        cards: the cards; those whose effects are seen from the player's province are not for this.
        turn: the season.
        start: (cards,) the turn at which each card comes, a negative number when it does not.
        strength: (cards,) permille of each card's amounts, for dials in permille or kt; others turn in full.
        provinces: how many provinces there are.
    """
    vocabulary = load_dials()
    table = {name: np.full((1, provinces), d.base, dtype=np.int64) for name, d in vocabulary.items()}
    for column, card in enumerate(cards):
        age = turn - int(start[column])
        if start[column] < 0 or age < 0:
            continue
        for effect in card.effects:
            if effect.after <= age < effect.lasts:
                table[effect.dial] += scaled(effect, int(strength[column])) * effect.mask
    return table


def scaled(effect: Effect, strength: int) -> int:
    """Return the amount of an effect at a strength in permille; steps, levels and brigades turn whole."""
    whole = load_dials()[effect.dial].unit.startswith(_MEASURES)
    return effect.amount * strength // 1000 if whole else effect.amount


def dials_of(
    cards: tuple[Card, ...], turn: int, start: IntArray, strength: IntArray, by: IntArray, adjacent: IntArray
) -> Dials:
    """Return the dials of a season, clipped to their bounds.

    Args:
        cards: all cards.
        turn: the season.
        start: (matches, cards) the turn at which each card comes, a negative number when it does not.
        strength: (matches, cards) permille of each card's amounts.
        by: (matches, cards) the province that played a card of a hand, or a negative number.
        adjacent: (provinces, provinces) of 0 and 1.

    Returns:
        Dials of shape (1, provinces) where all matches hold the same, else (matches, provinces).
    """
    provinces = len(adjacent)
    same = (start == start[:1]).all(axis=0) & (strength == strength[:1]).all(axis=0) & (by == by[:1]).all(axis=0)
    if start.shape[0] > 1:
        same &= np.array([card.deck != "politics" for card in cards])
    shared = np.where(same & (by[0] < 0), start[0], NEVER)
    table = sums_of(cards, turn, shared, strength[0], provinces)
    age = turn - start
    for column in np.flatnonzero(((start >= 0) & (age >= 0) & ~(same & (by[:1] < 0))).any(axis=0)).tolist():
        add_varying(table, cards[column], age[:, column], start[:, column] >= 0, strength[:, column], by[:, column],
                     adjacent)  # fmt: skip
    for name, dial in load_dials().items():
        np.clip(table[name], dial.low, dial.high, out=table[name])
        table[name].setflags(write=False)
    return Dials(**{name: table[name] for name in dial_table.NAMES})


def add_varying(
    table: Sums,
    card: Card,
    age: IntArray,
    came: NDArray[np.bool_],
    strength: IntArray,
    by: IntArray,
    adjacent: IntArray,
) -> None:
    """Add a card that has come in some of the matches, or with another strength or from another place in each."""
    vocabulary = load_dials()
    for effect in card.effects:
        acts = came & (age >= effect.after) & (age < effect.lasts)
        rows = np.flatnonzero(acts)
        if not len(rows):
            continue
        whole = vocabulary[effect.dial].unit.startswith(_MEASURES)
        amount = effect.amount * strength[rows] // 1000 if whole else np.full(len(rows), effect.amount, dtype=np.int64)
        if table[effect.dial].shape[0] < len(acts):
            table[effect.dial] = np.repeat(table[effect.dial], len(acts), axis=0)
        if effect.relative == SELF:
            table[effect.dial][rows, by[rows]] += amount
        elif effect.relative:
            near = adjacent if effect.relative == NEIGHBOURS else 1 - np.eye(len(adjacent), dtype=np.int64)
            touched = near[by[rows]]
            table[effect.dial][rows] += amount[:, None] * touched
        else:
            table[effect.dial][rows] += amount[:, None] * effect.mask
