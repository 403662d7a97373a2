"""Cards: rows of data that turn dials, checked against dials, sources and board. No card has code of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rules.board import Board, load_board
from rules.calendar import turn_of
from rules.card_models import RELATIVE, CardModel, CardsModel, MotionModel, MotionsModel, OwnCardModel, load_sources
from rules.datafile import data_path, fault, line_of, load_model, read_toml
from rules.dials import load_dials
from rules.errors import RulesError

IntArray = NDArray[np.int64]
TO_THE_END = 0
_POINT = r"\d{4}(-(spring|summer|autumn|winter|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?"
_DATE = re.compile(rf"{_POINT}(/{_POINT})?", re.ASCII)
NEVER = -1


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
        if not _DATE.fullmatch(model.date):
            remedy = "write 1959, 1959-08, 1959-08-02 or 1959-autumn, or two of these with / between them"
            raise checker.refuse("date", f"{model.date[:40]!r} is no date", remedy)
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
