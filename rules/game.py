"""GreatLeap: the Great Leap as a game of the engine.

Every province is a seat; one to eight of them sit at the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import numpy as np

from engine import choices as offers
from engine.chance import Chance
from engine.choices import Change, Choices, Pick
from engine.errors import EngineError, IllegalDecision, SetupError
from engine.game import EVERYTHING, PUBLIC, Step
from engine.jsontext import digest
from engine.jsontypes import JSON, Decision
from rules import predictions as predicting
from rules import public_record
from rules.calendar import WINTER, season_of
from rules.choices import Facts, facts_of, motions_on_table, offer, offer_explanations, offer_motions, stands
from rules.debate import hold_debate
from rules.events import events_of
from rules.forecast import Picture, foresee, imagine
from rules.ledger import Ledger
from rules.orders import KINDS, Orders, give_orders
from rules.reckoning import reckon
from rules.scenario import scenario_from_json
from rules.season.resolve import play_season
from rules.setup import begin, set_up
from rules.sight import Sight, sight_of
from rules.state import CARD_ARRAYS, DEBATE, NAMES, ORDERS, RECKONING, State
from rules.together import unstack, write_decisions
from rules.verdict import keep_par, winners
from rules.view import Page, ending, page_of, see
from rules.world import World, make_world

RULES_VERSION = "4"
_WORLDS_KEPT = 32
ParPolicy: TypeAlias = Callable[[Sight, Chance], Orders]


class GreatLeap:
    """The game, for matches of any scenario.

    `par` is the policy that follows the centre, against which legacies are measured.
    """

    name = "great-leap"
    version = RULES_VERSION

    def __init__(self, par: ParPolicy) -> None:
        """Keep the par policy."""
        self._par = par
        self._worlds: dict[str, World] = {}

    def world(self, scenario: JSON) -> World:
        """Return the world of a scenario given as JSON, made once.

        Raises:
            RulesError: when the scenario is broken.
        """
        for world in self._worlds.values():
            if world.shown is scenario:
                return world
        key = digest(scenario)
        if key not in self._worlds:
            self._worlds[key] = make_world(scenario_from_json(scenario))
            if len(self._worlds) > _WORLDS_KEPT:
                del self._worlds[next(iter(self._worlds))]
        return self._worlds[key]

    def setup(self, scenario: JSON, seats: Mapping[str, str], chance: Chance) -> PlayedState:
        """Return the first state.

        Args:
            scenario: {"scenario": a scenario as JSON, "table": [provinces led by the seats of the table]}; where there
                are analysts also "analysts": ["analyst-1", ...], up to eight.
            seats: every province of the board and every analyst -> who leads it.
            chance: keyed chance of the match.

        Raises:
            SetupError: when scenario, table or seats do not fit the board.
        """
        if not isinstance(scenario, dict) or set(scenario) - {"analysts"} != {"scenario", "table"}:
            problem = "it must be an object with 'scenario' and 'table', and 'analysts' where there are some"
            raise SetupError("bad_scenario", problem, "scenario")
        try:
            world = self.world(scenario["scenario"])
        except EngineError as error:
            raise SetupError("bad_scenario", error.reason, "scenario") from None
        keys = world.board.keys
        table = scenario["table"]
        if not isinstance(table, list) or not 1 <= len(table) <= 8 or len(set(map(str, table))) != len(table):
            raise SetupError("bad_table", "one to eight different provinces sit at the table", "table")
        for key in table:
            if key not in keys:
                raise SetupError("bad_table", f"unknown province {key!r}; use some of {', '.join(keys)}", "table")
        analysts = predicting.analysts_of(scenario.get("analysts", []))
        if sorted(seats) != sorted((*keys, *analysts)):
            wrong = sorted(set(seats) ^ {*keys, *analysts})
            raise SetupError(
                "bad_seats",
                f"every province of the board and every analyst needs a leader; differs in {', '.join(wrong)}",
                "seats",
            )
        (state,) = self.begin_many(world, [[str(key) for key in table]], chance)
        state.analysts = analysts
        return state

    def begin_many(self, world: World, tables: Sequence[Sequence[str]], chance: Chance) -> list[PlayedState]:
        """Return the first states of many matches of a world; each comes to what it comes to alone.

        Args:
            world: the world of the scenario.
            tables: for each match the provinces that the seats of its table lead, checked.
            chance: keyed chance of the matches, a row each.
        """
        keys = world.board.keys
        seated = np.array([[int(key in table) for key in keys] for table in tables], dtype=np.int64)
        batch = set_up(world, seated)
        begin(batch, world, chance)
        play_par(batch, world, chance, self._par)
        states = [_skip_idle(one, world, chance.rows(row)) for row, one in enumerate(unstack(batch))]
        for state in states:
            state.freeze()
        return [PlayedState(state, world) for state in states]

    def turn(self, state: PlayedState) -> int:
        """Return the turn."""
        return state.table.turn

    def deciding(self, state: PlayedState) -> dict[str, str]:
        """Return who owes what; empty when over.

        Orders: every province that no outsider rules; where the scenario lets orders stand, only those outside
        the table. The debate: the seats of the table that no outsider rules. The reckoning: the seats of the table.
        A prediction: every analyst, with the orders of winter.
        """
        if state.owed is None:
            state.owed = self._owed(state)
        return {**state.owed}

    def _owed(self, state: PlayedState) -> dict[str, str]:
        table = state.table
        if table.over:
            return {}
        ruled, seated = table.outsider[0] > 0, table.seated[0] > 0
        owes = {
            DEBATE: seated & ~ruled,
            ORDERS: ~ruled & ~(seated & stands(table, state.world)),
            RECKONING: seated,
        }[table.phase]
        found = {
            key: KINDS[table.phase] for key, owing in zip(state.world.board.keys, owes.tolist(), strict=True) if owing
        }
        predicts = table.phase == ORDERS and season_of(table.turn) == WINTER
        return found | dict.fromkeys(state.analysts if predicts else (), predicting.KIND)

    def choices(self, state: PlayedState, seat: str) -> Choices:
        """Return what a seat may decide.

        Raises:
            IllegalDecision: when the seat owes no decision.
        """
        if seat not in state.offers:
            if seat not in self.deciding(state):
                raise IllegalDecision("not_deciding", "", f"{seat!r} owes no decision now", list(self.deciding(state)))
            if seat in state.analysts:
                state.offers[seat] = predicting.offer_predictions(seat, state.table.turn, state.table.last)
            else:
                state.offers[seat] = self._offer(state, state.world.board.index(seat))
        return state.offers[seat]

    def _offer(self, state: PlayedState, province: int) -> Choices:
        table, world = state.table, state.world
        if table.phase == RECKONING:
            return offer_explanations(table, world, province)
        if table.phase == DEBATE:
            if state.motions is None:
                state.motions = motions_on_table(table, world)
            return offer_motions(table, world, province, state.motions)
        if state.facts is None:
            state.facts = facts_of(table, world)
        return offer(table, world, province, state.facts)

    def check(self, state: PlayedState, seat: str, decision: Mapping[str, JSON]) -> Decision:
        """Return the full decision.

        Raises:
            IllegalDecision: naming the field, what is wrong and what would be right.
        """
        return offers.check(self.choices(state, seat), decision)

    def nearest(
        self, state: PlayedState, seat: str, decision: Mapping[str, JSON]
    ) -> tuple[Decision, tuple[Change, ...]]:
        """Return the legal decision nearest to a decision, and what was changed."""
        return offers.nearest(self.choices(state, seat), decision)

    def step(self, state: PlayedState, decisions: Mapping[str, Decision], chance: Chance) -> Step[PlayedState]:
        """Count the debate, play the season, or reckon, with everybody's decisions. Always sealed.

        Chance was drawn, or what others decided in secret became known.
        """
        return self.step_many([state], [decisions], chance)[0]

    def step_many(
        self, states: Sequence[PlayedState], decisions: Sequence[Mapping[str, Decision]], chance: Chance
    ) -> list[Step[PlayedState]]:
        """Play the next step of many matches at once; each comes to what it comes to alone.

        Args:
            states: the matches, all of the same scenario, turn and phase.
            decisions: the checked decisions of each match.
            chance: keyed chance of the matches, a row each.

        Raises:
            ValueError: when they are not all at the same turn and phase.
        """
        world = states[0].world
        batch = State.stack([state.table for state in states])
        write_decisions(batch, world, decisions)
        phase = batch.phase
        advance(batch, world, chance)
        tables = unstack(batch, None if phase == ORDERS else [state.table.ledger for state in states])
        each = zip(states, tables, decisions, strict=True)
        steps = [_stepped(state, after, made, chance.rows(row)) for row, (state, after, made) in enumerate(each)]
        world.learn([step.state.table for step in steps])
        return steps

    def view(self, state: PlayedState, viewer: str) -> JSON:
        """Return what a viewer may see: an analyst what the public sees, and its own predictions.

        Views share their parts with each other, so nobody changes one.

        Raises:
            KeyError: when there is no such viewer.
        """
        analyst = viewer in state.analysts
        if state.page is None:
            state.page = page_of(state.table, state.world)
        found = see(state.table, state.world, PUBLIC if analyst else viewer, state.page)
        if analyst:
            found |= {"viewer": viewer, "kind": "analyst"}
        everything = viewer == EVERYTHING or state.table.over
        return found | {
            "record": self._record_shown(state),
            "predictions": predicting.shown(state.predictions, viewer, everything),
        }

    def _record_shown(self, state: PlayedState) -> list[JSON]:
        if state.record_shown is None:
            state.record_shown = public_record.record_shown(state.record, state.world.board.keys)
        return state.record_shown

    def forecast(self, view: JSON, seat: str, decision: Mapping[str, JSON]) -> JSON:
        """Return what a decision would do by what the seat can know."""
        return self.forecast_by(view, seat, decision, None)

    def forecast_by(
        self, view: JSON, seat: str, decision: Mapping[str, JSON], picture: Picture | None
    ) -> dict[str, JSON]:
        """Return the same as `forecast`, sooner where what `picture` gave for this view and seat is at hand."""
        seen = cast(dict[str, Any], view)
        return foresee(seen, self.world(seen["rules"]), seat, decision, picture)

    def picture(self, view: JSON, seat: str) -> Picture:
        """Return what the seat of a province may picture in a season, for all the orders that it thinks of."""
        seen = cast(dict[str, Any], view)
        return imagine(seen, self.world(seen["rules"]), seat)

    def outcome(self, state: PlayedState) -> JSON:
        """Return verdicts, legacies, the winner and how well each seat predicted, or None while the game goes on."""
        table, keys = state.table, state.world.board.keys
        if not table.over:
            return None
        seats = [key for i, key in enumerate(keys) if table.seated[0, i]]
        found = ending(table, state.world, int(winners(table, state.world)[0]))
        return found | {"predictions": predicting.assess(state.predictions, (*seats, *state.analysts))}

    def dump(self, state: PlayedState) -> JSON:
        """Return the whole state as JSON."""
        table = state.table
        ledger: list[JSON] = [
            [stock, cause, [*change.ravel().tolist()]] for (stock, cause), change in table.ledger.bookings.items()
        ]
        return {
            "scenario": state.world.scenario.model_dump(mode="json"),
            "turn": table.turn,
            "last": table.last,
            "phase": table.phase,
            "cards": {name: getattr(table, name)[0].tolist() for name in CARD_ARRAYS},
            "columns": {name: getattr(table, name)[0].tolist() for name in NAMES},
            "opening": {name: stock[0].tolist() for name, stock in table.ledger.opening.items()},
            "ledger": ledger,
            "analysts": [*state.analysts],
            "predictions": predicting.dump_predictions(state.predictions),
            "record": public_record.dump_record(state.record),
        }

    def load(self, value: JSON) -> PlayedState:
        """Return the state that `dump` gave."""
        saved = cast(dict[str, Any], value)

        def row(values: list[int]) -> np.ndarray[Any, np.dtype[np.int64]]:
            return np.array([values], dtype=np.int64)

        ledger = Ledger(
            opening={name: row(stock) for name, stock in saved["opening"].items()},
            bookings={(stock, cause): row(change) for stock, cause, change in saved["ledger"]},
        )
        columns = {name: row(saved["columns"][name]) for name in NAMES}
        table = State(
            turn=saved["turn"],
            last=saved["last"],
            phase=saved["phase"],
            **{name: row(values) for name, values in saved["cards"].items()},
            ledger=ledger,
            **columns,
        )
        return PlayedState(
            table,
            self.world(saved["scenario"]),
            tuple(saved["analysts"]),
            predicting.load_predictions(saved["predictions"]),
            public_record.load_record(saved["record"]),
        )

    def digest(self, state: PlayedState) -> str:
        """Return a hash of the state: that of its arrays, and where there are analysts or predictions of these too."""
        arrays = state.table.digests()[0]
        if not state.analysts and not state.predictions:
            return arrays
        kept = predicting.dump_predictions(state.predictions)
        return digest({"arrays": arrays, "analysts": [*state.analysts], "predictions": kept})

    def clone(self, state: PlayedState) -> PlayedState:
        """Return a state that shares nothing changeable."""
        return PlayedState(state.table.clone(), state.world, state.analysts, state.predictions, state.record)


def _stepped(state: PlayedState, table: State, decisions: Mapping[str, Decision], chance: Chance) -> Step[PlayedState]:
    """Return the step of one match, given what its arrays have come to."""
    before, world = state.table, state.world
    events = events_of(before, table, world)
    predictions, record = state.predictions, state.record
    if before.phase == ORDERS:
        predictions = predicting.keep_predictions(predictions, decisions, before.turn, table)
        record = public_record.keep_record(record, before.turn, table)
    after = _skip_idle(table, world, chance)
    return Step(PlayedState(after, world, state.analysts, predictions, record), events, sealed=True)


@dataclass(slots=True)
class PlayedState:
    """A single match: a batch of one, the world of its scenario, and what no season reads.

    That is the analysts, all predictions, the public record, and, made up once, what is owed and may be chosen.
    """

    table: State
    world: World
    analysts: tuple[str, ...] = ()
    predictions: tuple[predicting.Prediction, ...] = ()
    record: tuple[public_record.Winter, ...] = ()
    offers: dict[str, Choices] = field(default_factory=dict)
    owed: dict[str, str] | None = None
    facts: Facts | None = None
    motions: Pick | None = None
    page: Page | None = None
    record_shown: list[JSON] | None = None

    def __reduce__(self) -> tuple[object, ...]:
        """Leave out, when it is pickled, what is made up again, but for what is small and takes long."""
        kept = (self.table, self.world, self.analysts, self.predictions, self.record)
        return PlayedState, (*kept, {}, self.owed, self.facts)


def play_par(state: State, world: World, chance: Chance, par: ParPolicy) -> None:
    """Play the same matches with the par policy everywhere, and keep in the state what they came to."""
    other = state.clone()
    other.ledger = Ledger(keeps=False)
    other.seated[:] = 0
    while other.turn <= other.last:
        give_orders(other, par(sight_of(other, world), chance))
        play_season(other, world, chance)
    keep_par(state, other, world)


def advance(state: State, world: World, chance: Chance) -> None:
    """Play what the state's phase is for, in place, with the decisions that stand in it."""
    if state.phase == DEBATE:
        hold_debate(state, world, chance)
    elif state.phase == ORDERS:
        play_season(state, world, chance)
    else:
        reckon(state, world)


def _skip_idle(state: State, world: World, chance: Chance) -> State:
    """Return the match when it has gone on where nobody owes a decision.

    Such as a debate while outsiders rule every province of the table.
    """
    if not _idle(state):
        return state
    state = state.clone()
    while _idle(state):
        advance(state, world, chance)
    state.freeze()
    return state


def _idle(state: State) -> bool:
    return state.phase == DEBATE and not ((state.seated > 0) & (state.outsider == 0)).any()
