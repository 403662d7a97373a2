"""Scenarios: which seasons are played, with which cards and causes, from which opening. A teacher can write one."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rules.board import load_board
from rules.calendar import AUTUMN, FIRST_YEAR, LAST_YEAR, SPRING, SUMMER, TURNS, YEARS, season_of, turn_of, year_of
from rules.card_models import OwnCardModel, TurnModel
from rules.cards import load_cards, own_cards
from rules.datafile import DATA, explain, fault, load_model, read_toml
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
Leader = Literal[
    "line",
    "zealot",
    "careerist",
    "pragmatist",
    "protector",
    "honest",
    "random",
    "planner-quick",
    "planner",
    "planner-deep",
]
Mode = Literal["historical", "open"]
MODES: tuple[Mode, ...] = get_args(Mode)
LEADERS: tuple[Leader, ...] = get_args(Leader)
_MAY_STAND = (SUMMER, AUTUMN)
_STRICT = ConfigDict(extra="forbid", strict=True, frozen=True)


class ScenarioModel(BaseModel):
    """A scenario as it stands in `scenarios/*.toml`.

    `first` and `last` are its seasons, `opening` the recorded state it starts from (the board of 1957 when left out),
    `mode` how cards come, `leave_out` cards that do not come, `without` causes that are switched off, `seats` how many
    provinces are dealt when the table does not say, `provinces` which ones (any when empty), `lead` who leads the
    rest, `standing` the summers and autumns in which the table gives no orders because those before stand,
    `debates` the years that open with a debate, `card` cards of its own.
    """

    model_config = _STRICT

    key: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")]
    first: TurnModel
    last: TurnModel
    opening: str = ""
    mode: Mode = "historical"
    leave_out: list[str] = []
    without: list[Cause] = []
    seats: Annotated[int, Field(ge=1, le=8)] = 4
    provinces: list[str] = []
    lead: Leader = "line"
    guided: bool = False
    standing: list[TurnModel] = []
    debates: list[Annotated[int, Field(ge=FIRST_YEAR, le=LAST_YEAR)]] = [*YEARS]
    minutes: Annotated[int, Field(ge=1, le=1000)] = 120
    card: Annotated[list[OwnCardModel], Field(max_length=40)] = []

    @property
    def first_turn(self) -> int:
        """Return the turn of the first season played."""
        return turn_of(self.first.year, self.first.season)

    @property
    def last_turn(self) -> int:
        """Return the turn of the last season played."""
        return turn_of(self.last.year, self.last.season)

    @property
    def standing_turns(self) -> frozenset[int]:
        """Return the turns in which the orders of the table stand."""
        return frozenset(turn_of(when.year, when.season) for when in self.standing)

    def debates_in(self, turn: int) -> bool:
        """Return whether a turn opens with a debate."""
        return season_of(turn) == SPRING and year_of(turn) in self.debates

    @property
    def decisions(self) -> int:
        """Return how many decisions each seat takes whose leader is never removed: orders, debates, the reckoning."""
        turns = range(self.first_turn, self.last_turn + 1)
        return sum((turn not in self.standing_turns) + self.debates_in(turn) for turn in turns) + 1


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
    own_cards(model.card, Path(where))
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
    _check_pace(model, where)
    return model


def _check_pace(model: ScenarioModel, where: str) -> None:
    for when in model.standing:
        turn = turn_of(when.year, when.season)
        if season_of(turn) not in _MAY_STAND:
            problem = f"orders cannot stand in {when.season} {when.year}, because the fields rest in winter"
            raise RulesError(f"{where}, field standing", problem, "name summers and autumns only")
        if not model.first_turn < turn <= model.last_turn:
            problem = f"nothing can stand in {when.season} {when.year}, which is not played or comes first"
            raise RulesError(f"{where}, field standing", problem, "name seasons after the first one, up to the last")
    if len(model.standing_turns) != len(model.standing):
        raise RulesError(f"{where}, field standing", "a season is named twice", "name each once")
    if len(set(model.debates)) != len(model.debates):
        raise RulesError(f"{where}, field debates", "a year is named twice", "name each once")


def read_scenario(path: Path) -> ScenarioModel:
    """Read a scenario file.

    Raises:
        RulesError: naming file, line and field when it is broken.
    """
    model = load_model(path, ScenarioModel)
    own_cards(model.card, path, read_toml(path)[1])
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
    return _of_the_game(DATA / "scenarios" / f"{name}.toml")


@lru_cache(maxsize=32)
def _of_the_game(path: Path) -> ScenarioModel:
    """Return a scenario that comes with the game, read once."""
    return read_scenario(path)


def find_scenario(name: str) -> ScenarioModel:
    """Load a scenario by name, or from any file that exists, whatever its ending.

    Raises:
        RulesError: when there is no such scenario or it is broken.
    """
    return read_scenario(Path(name)) if name not in scenario_keys() and Path(name).is_file() else load_scenario(name)


def summary(model: ScenarioModel) -> str:
    """Return one line on what a scenario comes to: seasons, seats, decisions, minutes, and what is unlike the campaign.

    >>> summary(load_scenario("lesson"))  # doctest: +ELLIPSIS
    'lesson: spring 1958 to winter 1961, 16 seasons; 4 seats, 14 decisions each; 45 minutes; historical mode; ...'
    """
    seasons = model.last_turn - model.first_turn + 1
    first, last = (f"{when.season} {when.year}" for when in (model.first, model.last))
    parts = [
        f"{model.key}: {first} to {last}, {seasons} seasons",
        f"{model.seats} seats, {model.decisions} decisions each",
        f"{model.minutes} minutes",
        f"{model.mode} mode",
        f"opening {model.opening}" if model.opening else "board of 1957",
        f"others led by {model.lead}",
    ]
    if model.without:
        parts.append(f"without {', '.join(model.without)}")
    if model.card:
        parts.append(f"{_cards(len(model.card))} of its own")
    if model.leave_out:
        parts.append(f"{_cards(len(model.leave_out))} left out")
    return "; ".join(parts)


def _cards(count: int) -> str:
    return f"{count} card" if count == 1 else f"{count} cards"


def scenario_from_json(value: object) -> ScenarioModel:
    """Check a scenario that stands in a log or comes over a wire.

    Raises:
        RulesError: naming the field.
    """
    try:
        return check_scenario(ScenarioModel.model_validate(value), "scenario")
    except ValidationError as error:
        raise explain(Path("scenario"), "", error) from None
