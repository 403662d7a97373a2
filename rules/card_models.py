"""The files of cards, motions and sources: what a row may hold, checked field by field by pydantic."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from rules.calendar import FIRST_YEAR, LAST_YEAR
from rules.datafile import data_path, load_model

SELF, NEIGHBOURS, OTHERS = "self", "neighbours", "others"
RELATIVE = (SELF, NEIGHBOURS, OTHERS)
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
