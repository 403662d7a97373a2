"""Events: everything that a step made happen, hidden things included; what a seat may know of it is in its view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.jsontypes import JSON
from rules.calendar import SEASONS, WINTER, season_of, year_of
from rules.convictions import EXPLANATIONS
from rules.orders import HOLD
from rules.state import DEBATE, ORDERS, State

if TYPE_CHECKING:
    from rules.world import World


def events_of(before: State, after: State, world: World) -> tuple[JSON, ...]:
    """Return what happened in the season, hidden things included: cards, communes, overruns, reports, removals."""
    turn = before.turn
    if before.phase != ORDERS:
        return (_debate_event(after, world),) if before.phase == DEBATE else (_reckoning_event(after),)
    events: list[JSON] = [{"type": "season", "turn": turn, "year": year_of(turn), "season": SEASONS[season_of(turn)]}]
    for column in np.flatnonzero(after.card_start[0] == turn).tolist():
        card, player = world.cards[column], int(after.card_by[0, column])
        if card.deck != "motion":
            events.append({"type": "card", "card": card.id, "by": None if player < 0 else world.board.keys[player]})
    stage, overrun, melted = after.stage[0].tolist(), after.overrun[0].tolist(), after.overrun_melt[0].tolist()
    report, steel = after.report[0].tolist(), after.steel_report[0].tolist()
    formed = (after.stage != before.stage)[0].tolist()
    removed = (after.removed > before.removed)[0].tolist()
    winter = season_of(turn) == WINTER
    for i, key in enumerate(world.board.keys):
        if formed[i]:
            events.append({"type": "commune", "province": key, "stage": stage[i]})
        if overrun[i] or melted[i]:
            events.append({"type": "overrun", "province": key, "brigades": overrun[i], "lots": melted[i]})
        if winter:
            events.append({"type": "report", "province": key, "grain": report[i], "steel": steel[i]})
        if removed[i]:
            events.append({"type": "removed", "province": key})
    return tuple(events)


def _debate_event(after: State, world: World) -> JSON:
    """Return what a debate came to: the motion that passed, and what each seat backed with how much influence."""
    passed = int(after.passed[0, 0])
    votes: dict[str, JSON] = {}
    for i, key in enumerate(world.board.keys):
        if after.seated[0, i]:
            backed = int(after.backed[0, i])
            motion = HOLD if backed < 0 else world.cards[backed].id
            votes[key] = {"motion": motion, "stake": int(after.staked[0, i])}
    return {"type": "debate", "passed": HOLD if passed < 0 else world.cards[passed].id, "votes": votes}


def _reckoning_event(after: State) -> JSON:
    """Return which explanation prevailed, or none."""
    found = int(after.explanation[0, 0])
    return {"type": "reckoning", "explanation": None if found < 0 else EXPLANATIONS[found]}
