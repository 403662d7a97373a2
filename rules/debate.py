"""The debate of each spring (S6): motions are tabled, influence is put behind them in secret.

And the strongest passes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rules.card_models import MotionModel
from rules.cards import NEVER, Card
from rules.season.context import Season, begin_season
from rules.state import IN_DECK, ORDERS, State

if TYPE_CHECKING:
    from engine.chance import Chance
    from rules.world import World

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
TABLED = -3
"""In `State.card_holder`: the motion is on the table of the next debate."""
_LAST_RANK = 10**6


@dataclass(frozen=True)
class _Motions:
    """What the motions say, as arrays (motions,)."""

    low: IntArray
    high: IntArray
    first: IntArray
    until: IntArray
    lasts: IntArray
    leaning: IntArray
    appeal: IntArray
    always: IntArray
    by_card: IntArray
    price: IntArray
    reward: IntArray


@lru_cache(maxsize=4)
def _motions(cards: tuple[Card, ...]) -> _Motions:
    found = [card for card in cards if card.deck == "motion"]
    models = [card.model for card in found if isinstance(card.model, MotionModel)]

    def column(values: list[int]) -> IntArray:
        return np.array(values, dtype=np.int64)

    return _Motions(
        low=column([m.line[0] for m in models]),
        high=column([m.line[1] for m in models]),
        first=column([card.turn for card in found]),
        until=column([card.until for card in found]),
        lasts=column([card.lasts for card in found]),
        leaning=column([m.leaning for m in models]),
        appeal=column([m.appeal for m in models]),
        always=column([int(m.always) for m in models]),
        by_card=column([int(m.by_card) for m in models]),
        price=column([m.price for m in models]),
        reward=column([m.reward for m in models]),
    )


def table_motions(state: State, world: World, chance: Chance) -> None:
    """Put motions on the table for the debate of the state's spring; where there is none, or no table, none.

    Those that always come when they may, then others in the order of the seed, `debate_tabled` together; beside them
    those that cards have put there. A motion that still acts cannot be tabled again.
    """
    if not state.seated.any():
        return
    span = slice(world.motions.start, world.motions.stop)
    holder = state.card_holder.copy()
    holder[:, span] = IN_DECK
    if world.scenario.debates_in(state.turn) and state.turn <= state.last:
        m = _motions(world.cards)
        line = world.dials(state).line[:, :1]
        start = state.card_start[:, span]
        idle = (start < 0) | (state.turn - start >= m.lasts)
        may = idle & (m.first <= state.turn) & (state.turn <= m.until) & (line >= m.low) & (line <= m.high)
        ranks = chance.permutation(state.turn, "motions", len(m.low)) - m.always * _LAST_RANK
        order = np.where(may & (m.by_card == 0), ranks, _LAST_RANK)
        place = order.argsort(axis=1, kind="stable").argsort(axis=1, kind="stable")
        asked = np.zeros_like(may)
        rows, columns = np.nonzero(state.tabled_by >= 0)
        asked[rows, state.tabled_by[rows, columns] - span.start] = True
        on_table = may & (((order < _LAST_RANK) & (place < world.numbers.debate_tabled)) | asked)
        holder[:, span] = np.where(on_table, TABLED, IN_DECK)
    state.deal_cards(card_holder=holder)


def tabled(state: State, world: World) -> BoolArray:
    """Return which motions are on the table (matches, motions)."""
    found: BoolArray = state.card_holder[:, world.motions.start : world.motions.stop] == TABLED
    return found


def floor_of(s: Season) -> tuple[IntArray, IntArray]:
    """Return what supports holding the line (matches, 1) and each motion (matches, motions) without any seat, tenths.

    Hold: debate_line x line + debate_calm for each province outside the table that is not hungry. A retreat:
    debate_hungry for each that is. A leap: debate_leap x line. Each motion has an appeal of its own.
    """
    st, n = s.state, s.numbers
    m = _motions(s.world.cards)
    line = s.dials.line[:, :1]
    others = st.seated == 0
    hungry = (others & (st.nourishment < n.debate_hungry_below)).sum(axis=1, keepdims=True)
    calm = others.sum(axis=1, keepdims=True) - hungry
    hold = n.debate_line * line + n.debate_calm * calm
    each = m.appeal + np.where(m.leaning < 0, n.debate_hungry * hungry, 0)
    each = each + np.where(m.leaning > 0, n.debate_leap * line, 0)
    return hold, each


def hold_debate(state: State, world: World, chance: Chance) -> None:
    """Count the votes, let the strongest motion pass if it is stronger than holding the line, and settle its price.

    The support of a motion is that of the floor, ten for each point staked on it, and for a retreat the leaning of the
    centre, which nobody knows (against a leap half of it). A motion that no seat backs cannot pass. Backers of a motion
    that fails lose its price for each step of the line above `debate_tolerated`; backers of one that passes win its
    reward. Stakes are spent: `debate_spent` of them, of failed ones `debate_lost`.
    """
    s = begin_season(state, world, chance, np.zeros((1, 1), dtype=np.int64), None, goes_on=bool(state.ledger.opening))
    st, n = state, world.numbers
    state.phase = ORDERS
    if not st.seated.any():
        return
    m = _motions(world.cards)
    first = world.motions.start
    on_table = tabled(state, world)
    speaks = (st.seated > 0) & (st.outsider == 0)
    stake = np.where(speaks, np.minimum(st.order_stake, st.influence), 0)
    choice = np.where(speaks, st.order_motion, NEVER)
    rows, columns = np.nonzero(choice >= 0)
    valid = on_table[rows, choice[rows, columns] - first]
    choice[rows[~valid], columns[~valid]] = NEVER
    staked = np.zeros_like(on_table, dtype=np.int64)
    rows, columns = np.nonzero((choice >= 0) & (stake > 0))
    np.add.at(staked, (rows, choice[rows, columns] - first), stake[rows, columns])
    unknown = chance.below(2 * n.debate_unknown + 1, state.turn, "debate", 1) - n.debate_unknown
    hold, each = floor_of(s)
    hold = hold + 10 * np.where(choice < 0, stake, 0).sum(axis=1, keepdims=True)
    each = each + 10 * staked + np.where(m.leaning < 0, unknown, 0) - np.where(m.leaning > 0, unknown // 2, 0)
    each = np.where(on_table & (staked > 0), np.maximum(each, 0), NEVER)
    best = each.argmax(axis=1)[:, None]
    strongest = np.take_along_axis(each, best, axis=1)
    passes = strongest > hold
    st.passed[:] = np.where(passes, best + first, NEVER)
    st.support_hold[:] = hold
    st.support_passed[:] = np.maximum(strongest, 0)
    _settle(s, choice, stake)
    start = state.card_start.copy()
    won = np.flatnonzero(passes[:, 0])
    start[won, best[won, 0] + first] = state.turn
    holder = state.card_holder.copy()
    holder[:, first : world.motions.stop] = IN_DECK
    state.deal_cards(card_start=start, card_holder=holder)
    st.tabled_by[:] = NEVER
    st.order_motion[:] = NEVER
    st.order_stake[:] = 0


def _settle(s: Season, choice: IntArray, stake: IntArray) -> None:
    """Book what the debate gave and cost its seats, and publish who backed what."""
    st, n = s.state, s.numbers
    m = _motions(s.world.cards)
    place = np.maximum(choice - s.world.motions.start, 0)
    backs = (choice >= 0) & (stake > 0)
    wins = backs & (choice == st.passed)
    steps = np.maximum(s.dials.line - n.debate_tolerated, 0)
    s.book_within("standing", "debate-won", np.where(wins, m.reward[place], 0))
    s.book_within("standing", "debate-lost", np.where(backs & ~wins, -m.price[place] * steps, 0))
    share = np.where(backs & ~wins, n.debate_lost, n.debate_spent)
    s.book("influence", "debate", -np.minimum((stake * share + 999) // 1000, stake))
    st.backed[:] = np.where(backs, choice, NEVER)
    st.staked[:] = stake
    st.retreated[:] = backs & (m.leaning[place] < 0)
