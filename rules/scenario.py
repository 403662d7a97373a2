"""Scenarios: which seasons are played, with which cards and causes, from which opening. A teacher can write one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rules.board import load_board
from rules.calendar import TURNS, turn_of
from rules.cards import TurnModel, load_cards
from rules.datafile import DATA, explain, fault, load_model
from rules.errors import RulesError

Cause = Literal[
    "diversion",
    "hunger",
    "weather",
    "exports",
    "exaggeration",
    "kitchens",
    "tools",
    "livestock",
    "expertise",
    "procurement",
]
CAUSES: tuple[Cause, ...] = get_args(Cause)
Leader = Literal["line", "zealot", "careerist", "pragmatist", "protector", "random"]
LEADERS: tuple[Leader, ...] = get_args(Leader)
_STRICT = ConfigDict(extra="forbid", strict=True, frozen=True)


class ScenarioModel(BaseModel):
    """A scenario as it stands in `scenarios/*.toml`.

    `first` and `last` are its seasons, `opening` the recorded state it starts from (the board of 1957 when left out),
    `mode` how cards come, `leave_out` cards that do not come, `without` causes that are switched off, `seats` how many
    provinces are dealt when the table does not say, `provinces` which ones (any when empty), `lead` who leads the rest.
    """

    model_config = _STRICT

    key: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")]
    first: TurnModel
    last: TurnModel
    opening: str = ""
    mode: Literal["historical"] = "historical"
    leave_out: list[str] = []
    without: list[Cause] = []
    seats: Annotated[int, Field(ge=1, le=8)] = 4
    provinces: list[str] = []
    lead: Leader = "line"
    guided: bool = False
    minutes: Annotated[int, Field(ge=1, le=1000)] = 120

    @property
    def first_turn(self) -> int:
        """Return the turn of the first season played."""
        return turn_of(self.first.year, self.first.season)

    @property
    def last_turn(self) -> int:
        """Return the turn of the last season played."""
        return turn_of(self.last.year, self.last.season)


def check_scenario(model: ScenarioModel, where: str) -> ScenarioModel:
    """Return the scenario when it fits the board and the decks.

    Raises:
        RulesError: naming the field, what is wrong and what would be right.
    """
    if model.last_turn < model.first_turn or model.last_turn >= TURNS:
        raise RulesError(f"{where}, field last", "the last season comes before the first", "give a later season")
    board = load_board()
    for key in model.provinces:
        if key not in board.keys:
            raise RulesError(
                f"{where}, field provinces",
                f"unknown province {key!r}",
                f"use some of {', '.join(board.keys)}",
            )
    if len(set(model.provinces)) != len(model.provinces):
        raise RulesError(f"{where}, field provinces", "a province is named twice", "name each once")
    known = {card.id for card in load_cards()}
    for card in model.leave_out:
        if card not in known:
            raise RulesError(
                f"{where}, field leave_out",
                f"unknown card {card!r}",
                "use the id of a card in rules/data/cards",
            )
    openings = sorted(p.stem for p in (DATA / "openings").glob("*.json"))
    if model.opening and model.opening not in openings:
        raise RulesError(
            f"{where}, field opening",
            f"unknown opening {model.opening!r}",
            f"use one of {', '.join(openings)}",
        )
    if model.opening and model.opening != f"{model.first.season}-{model.first.year}":
        season = f"{model.first.season} {model.first.year}"
        raise RulesError(
            f"{where}, field opening", f"{model.opening!r} does not open {season}", "name that season's opening"
        )
    if not model.opening and model.first_turn != 0:
        raise RulesError(
            f"{where}, field first", "a game from the board of 1957 begins in spring 1958", "name an opening"
        )
    return model


def read_scenario(path: Path) -> ScenarioModel:
    """Read a scenario file.

    Raises:
        RulesError: naming file, line and field when it is broken.
    """
    model = load_model(path, ScenarioModel)
    try:
        return check_scenario(model, path.name)
    except RulesError as error:
        field = error.where.rsplit("field ", 1)[-1]
        raise fault(path, (field,), error.problem, error.remedy) from None


def scenario_keys() -> tuple[str, ...]:
    """Return the names of the scenarios that come with the game."""
    return tuple(sorted(p.stem for p in (DATA / "scenarios").glob("*.toml")))


def load_scenario(name: str) -> ScenarioModel:
    """Load a scenario by name, or from a file when `name` ends in `.toml`.

    Raises:
        RulesError: when there is no such scenario or it is broken.
    """
    if name.endswith(".toml"):
        return read_scenario(Path(name))
    if name not in scenario_keys():
        raise RulesError(
            "scenario",
            f"there is none named {name!r}",
            f"use one of {', '.join(scenario_keys())} or a .toml file",
        )
    return read_scenario(DATA / "scenarios" / f"{name}.toml")


def scenario_from_json(value: object) -> ScenarioModel:
    """Check a scenario that stands in a log or comes over a wire.

    Raises:
        RulesError: naming the field.
    """
    try:
        return check_scenario(ScenarioModel.model_validate(value), "scenario")
    except ValidationError as error:
        raise explain(Path("scenario"), "", error) from None
