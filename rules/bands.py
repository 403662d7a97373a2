"""Bands: the questions put to forecasters each winter, and the ranges on which they lay ten tenths."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.choices import Part, Split
from engine.jsontypes import JSON
from rules.calendar import SEASONS, WINTER, season_of
from rules.datafile import data_path, fault, load_model

QUESTIONS = ("harvest", "toll")
BANDS = ("first", "second", "third", "fourth", "fifth")
UNSURE = "unsure"
TENTHS = 10
_PARTS = (*BANDS, UNSURE)
_YEAR = len(SEASONS)
_STRICT = ConfigDict(extra="forbid", strict=True, frozen=True)
_Starts = Annotated[
    list[Annotated[int, Field(ge=1, le=200_000_000)]], Field(min_length=len(BANDS) - 1, max_length=len(BANDS) - 1)
]


class HarvestModel(BaseModel):
    """The ranges of the question for the harvest."""

    model_config = _STRICT

    unit: Literal["permille"]
    starts: _Starts


class TollModel(BaseModel):
    """The ranges of the question for the toll."""

    model_config = _STRICT

    unit: Literal["persons"]
    starts: _Starts


class BandsModel(BaseModel):
    """The whole of `predictions.toml`."""

    model_config = _STRICT

    harvest: HarvestModel
    toll: TollModel


@lru_cache(maxsize=1)
def load_bands() -> dict[str, tuple[int, ...]]:
    """Load `predictions.toml`: question -> where the second and each later range begins, in its unit.

    Raises:
        RulesError: when the file is broken or ranges do not rise.
    """
    path = data_path("predictions.toml")
    model = load_model(path, BandsModel)
    found = {"harvest": tuple(model.harvest.starts), "toll": tuple(model.toll.starts)}
    for question, starts in found.items():
        for one, after in pairwise(starts):
            if after <= one:
                problem = f"a range begins at {after} after one that begins at {one}"
                raise fault(path, (question, "starts"), problem, "let each begin above the one before", question)
    return found


def asked(turn: int, last: int) -> tuple[str, ...]:
    """Return the questions put to forecasters in a turn: none but in winter, the toll only where a year follows."""
    if season_of(turn) != WINTER:
        return ()
    return QUESTIONS if turn + _YEAR <= last else QUESTIONS[:1]


def band_of(question: str, value: int) -> int:
    """Return the place of the range in which a value lies, in the question's unit."""
    return sum(value >= start for start in load_bands()[question])


def field_of(question: str) -> str:
    """Return the name of the field of a decision that answers a question."""
    return f"expect_{question}"


@lru_cache(maxsize=2)
def splits(questions: tuple[str, ...]) -> tuple[Split, ...]:
    """Return the fields that answer questions: ten tenths over five ranges and `unsure`, by default all unsure."""
    parts = tuple(Part(name, 0, TENTHS) for name in _PARTS)
    default = {name: TENTHS if name == UNSURE else 0 for name in _PARTS}
    return tuple(Split(field_of(question), TENTHS, parts, default) for question in questions)


def bands_shown() -> dict[str, JSON]:
    """Return where the ranges of each question begin, as JSON."""
    return {question: [*starts] for question, starts in load_bands().items()}
