"""Lots: a tiny game of hidden cards and sealed bids for two to four, to prove that the engine knows no game.

Each turn has two steps. In `plan` a seat splits six workers; nobody else learns how, nothing is drawn,
and so the step is not sealed. In `bid` it plays a card from its hidden hand and adds coins; the
strongest seat wins a prize that chance decides. Every card can be played once.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from engine import choices as offers
from engine.chance import Chance
from engine.choices import Bar, Change, Choices, Number, Option, Part, Pick, Split
from engine.errors import IllegalDecision, SetupError
from engine.game import EVERYTHING, PUBLIC, Step
from engine.jsontext import digest
from engine.jsontypes import JSON, Decision

WORKERS = 6
CARDS = 9


@dataclass
class Lots:
    """The state: one entry a seat in every list; `hands` and `plans` are hidden from the others."""

    seats: list[str]
    turns: int
    turn: int
    phase: str
    purses: list[int]
    points: list[int]
    hands: list[list[int]]
    played: list[list[int]]
    plans: list[dict[str, int]]


class LotsGame:
    """The rules of Lots; the scenario is `{"turns": 1..9, "purse": coins}`."""

    name = "lots"
    version = "1"

    def setup(self, scenario: JSON, seats: Mapping[str, str], chance: Chance) -> Lots:
        if not isinstance(scenario, dict) or set(scenario) != {"turns", "purse"}:
            raise SetupError("bad_scenario", "it holds turns and purse", "scenario")
        turns, purse = scenario["turns"], scenario["purse"]
        if not isinstance(turns, int) or not isinstance(purse, int) or not 1 <= turns <= CARDS:
            raise SetupError("bad_scenario", f"turns is in 1..{CARDS} and purse a number", "scenario")
        if not 2 <= len(seats) <= 4:
            raise SetupError("bad_seats", "Lots is for two to four", "seats")
        names = sorted(seats)
        dealt = chance.below(CARDS, 0, "deal", len(names) * turns)[0].tolist()
        return Lots(
            seats=names,
            turns=turns,
            turn=0,
            phase="plan",
            purses=[purse] * len(names),
            points=[0] * len(names),
            hands=[[card + 1 for card in dealt[i * turns : (i + 1) * turns]] for i in range(len(names))],
            played=[[] for _ in names],
            plans=[{} for _ in names],
        )

    def turn(self, state: Lots) -> int:
        return state.turn

    def deciding(self, state: Lots) -> dict[str, str]:
        return {} if state.turn == state.turns else dict.fromkeys(state.seats, state.phase)

    def choices(self, state: Lots, seat: str) -> Choices:
        me = state.seats.index(seat)
        if state.phase == "plan":
            idle = Bar("too_early", {"turn": 1}) if state.turn == 0 else None
            parts = (
                Part("dig", 0, WORKERS),
                Part("guard", 0, 0 if idle else 3, idle),
                Part("rest", 1, WORKERS),
            )
            default = {"dig": WORKERS - 1, "guard": 0, "rest": 1}
            return Choices(seat, "plan", (Split("workers", WORKERS, parts, default),))
        played = state.played[me]
        slots = tuple(
            Option(slot, Bar("played", {"slot": slot}) if slot in played else None) for slot in range(state.turns)
        )
        first = next(option.value for option in slots if option.bar is None)
        coins = Number("coins", 0, state.purses[me], 2, 0, "coins")
        return Choices(seat, "bid", (Pick("slot", slots, first), coins))

    def check(self, state: Lots, seat: str, decision: Mapping[str, JSON]) -> Decision:
        if seat not in self.deciding(state):
            raise IllegalDecision("not_deciding", "", "there is nothing to decide")
        return offers.check(self.choices(state, seat), decision)

    def nearest(self, state: Lots, seat: str, decision: Mapping[str, JSON]) -> tuple[Decision, tuple[Change, ...]]:
        return offers.nearest(self.choices(state, seat), decision)

    def step(self, state: Lots, decisions: Mapping[str, Decision], chance: Chance) -> Step[Lots]:
        new = copy.deepcopy(state)
        taken: list[Any] = [decisions[seat] for seat in state.seats]
        if state.phase == "plan":
            new.plans = [dict(decision["workers"]) for decision in taken]
            new.phase = "bid"
            return Step(new, (), sealed=False)
        everyone = range(len(state.seats))
        for me in everyone:
            new.played[me].append(taken[me]["slot"])
            new.purses[me] += state.plans[me]["dig"] - taken[me]["coins"]
        cards = [state.hands[me][taken[me]["slot"]] for me in everyone]
        strength = [cards[me] + taken[me]["coins"] + state.plans[me]["guard"] for me in everyone]
        order = chance.permutation(state.turn, "tie", len(state.seats))[0].tolist()
        winner = max(everyone, key=lambda me: (strength[me], order[me]))
        prize = 5 + int(chance.below(6, state.turn, "prize", 1)[0, 0])
        new.points[winner] += prize
        new.turn += 1
        new.phase = "plan"
        new.plans = [{} for _ in state.seats]
        event: dict[str, JSON] = {"winner": state.seats[winner], "prize": prize, "cards": [*cards]}
        return Step(new, (event,), sealed=True)

    def view(self, state: Lots, viewer: str) -> JSON:
        seen = self._dump(state)
        for me, seat in enumerate(state.seats):
            if viewer in (seat, EVERYTHING):
                continue
            played = state.played[me]
            seen["hands"][me] = [card if slot in played else 0 for slot, card in enumerate(state.hands[me])]
            seen["plans"][me] = {}
        if viewer not in (*state.seats, PUBLIC, EVERYTHING):
            raise ValueError(f"nobody is called {viewer!r}")
        view: JSON = seen
        return view

    def forecast(self, view: JSON, seat: str, decision: Mapping[str, JSON]) -> JSON:
        seen: Any = view
        wanted: Any = decision
        me = seen["seats"].index(seat)
        if decision["kind"] == "plan":
            return {"purse": seen["purses"][me] + wanted["workers"]["dig"]}
        guard = seen["plans"][me]["guard"]
        return {"strength": seen["hands"][me][wanted["slot"]] + wanted["coins"] + guard}

    def outcome(self, state: Lots) -> JSON:
        if state.turn < state.turns:
            return None
        return {"points": dict(zip(state.seats, state.points, strict=True))}

    def dump(self, state: Lots) -> JSON:
        value: JSON = self._dump(state)
        return value

    def load(self, value: JSON) -> Lots:
        held: Any = copy.deepcopy(value)
        return Lots(**held)

    def digest(self, state: Lots) -> str:
        return digest(self._dump(state))

    def clone(self, state: Lots) -> Lots:
        return copy.deepcopy(state)

    def _dump(self, state: Lots) -> dict[str, Any]:
        return asdict(state)
