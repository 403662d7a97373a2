"""Convictions: what leaders secretly believe in, and which explanation they need."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from rules.datafile import data_path, fault, load_model

IntArray = NDArray[np.int64]
EXPLANATIONS = ("bureaucrats", "expertise")
_WHOLE = 1000
_STRICT = ConfigDict(extra="forbid", strict=True, frozen=True)


class WeightsModel(BaseModel):
    """How much each score counts, in permille."""

    model_config = _STRICT

    industry: Annotated[int, Field(ge=0, le=_WHOLE)]
    knowledge: Annotated[int, Field(ge=0, le=_WHOLE)]
    countryside: Annotated[int, Field(ge=0, le=_WHOLE)]
    standing: Annotated[int, Field(ge=0, le=_WHOLE)]


class ConvictionModel(BaseModel):
    """A conviction as it stands in `convictions.toml`."""

    model_config = _STRICT

    id: Annotated[str, Field(pattern=r"^[a-z]{3,20}$")]
    explanation: Literal["bureaucrats", "expertise"]
    handicap: Annotated[int, Field(ge=-5000, le=5000)]
    spread: Annotated[int, Field(ge=1, le=10000)]
    weights: WeightsModel


class ConvictionsModel(BaseModel):
    """The whole of `convictions.toml`."""

    model_config = _STRICT

    conviction: Annotated[list[ConvictionModel], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Convictions:
    """The convictions in use, as arrays (convictions,).

    `weights` is (convictions, 4) in permille, in the order of `rules.verdict.SCORES`; `explanation` indexes
    `EXPLANATIONS`; `handicap` and `spread` are in permille of par.
    """

    ids: tuple[str, ...]
    models: tuple[ConvictionModel, ...]
    weights: IntArray
    explanation: IntArray
    handicap: IntArray
    spread: IntArray


@lru_cache(maxsize=1)
def load_convictions() -> Convictions:
    """Load `convictions.toml`.

    Raises:
        RulesError: when the file is broken or weights do not add up to 1000.
    """
    path = data_path("convictions.toml")
    models = load_model(path, ConvictionsModel).conviction
    for row, model in enumerate(models):
        total = sum(model.weights.model_dump().values())
        if total != _WHOLE:
            problem = f"the weights add up to {total}"
            raise fault(path, ("conviction", row, "weights"), problem, f"make them {_WHOLE} together", model.id)

    def column(values: list[int]) -> IntArray:
        return np.array(values, dtype=np.int64)

    return Convictions(
        ids=tuple(model.id for model in models),
        models=tuple(models),
        weights=np.array([list(model.weights.model_dump().values()) for model in models], dtype=np.int64),
        explanation=column([EXPLANATIONS.index(model.explanation) for model in models]),
        handicap=column([model.handicap for model in models]),
        spread=column([model.spread for model in models]),
    )
