"""What stands behind the factors of a forecast: the dials in them, the works and almanac entries they rest on."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, RootModel

from rules.card_models import load_sources
from rules.datafile import data_path, fault, load_model
from rules.dials import load_dials
from rules.state import COLUMNS

WHOLE = "whole"
"""The cause under which a result stands that is not booked."""
_STRICT = ConfigDict(extra="forbid", strict=True, frozen=True)


class CauseModel(BaseModel):
    """A factor as it stands in `causes.toml`: dials, keys of `cards/sources.toml`, entries of the almanac."""

    model_config = _STRICT

    dials: list[str] = []
    works: list[str] = []
    terms: list[str] = []
    records: list[str] = []


class CausesModel(RootModel[Annotated[dict[str, dict[str, CauseModel]], Field(min_length=1)]]):
    """The whole of `causes.toml`: stock -> cause -> what stands behind it."""


@lru_cache(maxsize=1)
def load_causes() -> dict[str, dict[str, CauseModel]]:
    """Load `causes.toml`: stock or result -> cause -> what stands behind it.

    Raises:
        RulesError: when the file is broken or names a column, dial or work that there is not.
    """
    path = data_path("causes.toml")
    causes = load_model(path, CausesModel).root
    for stock, rows in causes.items():
        for cause, row in rows.items():
            if stock not in COLUMNS:
                raise fault(path, (stock, cause), f"unknown column {stock!r}", "use a column of rules/state.py")
            known = (("dials", row.dials, load_dials()), ("works", row.works, load_sources()))
            for field, names, there in known:
                for name in names:
                    if name not in there:
                        raise fault(path, (stock, cause, field), f"unknown {name!r}", f"use one of {', '.join(there)}")
    return causes
