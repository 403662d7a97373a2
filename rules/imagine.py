"""Imagining: whole states as a seat may picture them, built from its sight alone; for policies that look ahead.

What a seat cannot know is taken from the *book* - the same scenario led everywhere by a policy that everybody knows,
with a seed that has nothing to do with the match - and varied by chance of the seat's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.chance import Chance
from rules.calendar import TURNS
from rules.ledger import Ledger
from rules.orders import Orders, give_orders
from rules.season.resolve import play_season
from rules.setup import begin, set_up
from rules.sight import sight_of
from rules.state import COLUMNS, IN_DECK, NAMES, ORDERS, State
from rules.verdict import SCORES, scores

if TYPE_CHECKING:
    from collections.abc import Callable

    from rules.sight import Sight
    from rules.world import World

IntArray = NDArray[np.int64]
Led: TypeAlias = "tuple[Callable[[Sight, Chance], Orders], IntArray | None]"
_BOOK_SEED = "the book"
_UNSURE = ("grain_store", "harvest", "nourishment", "grain_household", "claim_high", "steel_year")
_SPREAD = 200
_LATE = 6


@dataclass(frozen=True)
class Book:
    """What everybody may work out in advance: the states and scores of a game in which the line is followed.

    `states[k]` is the state before the k-th season of the scenario, of one match; `scores[k]` is (provinces, 4) then.
    """

    states: tuple[State, ...]
    scores: tuple[IntArray, ...]
    first: int

    def at(self, turn: int) -> State:
        """Return the state before a turn, or the last one."""
        return self.states[min(turn - self.first, len(self.states) - 1)]

    def scores_at(self, turn: int) -> IntArray:
        """Return the scores (provinces, 4) before a turn, or at the end."""
        return self.scores[min(turn - self.first, len(self.scores) - 1)]


def write_book(world: World, policy: Callable[[Sight, Chance], Orders]) -> Book:
    """Return the book of a scenario: a policy everywhere, a seed that no match has."""
    chance = Chance.of(_BOOK_SEED)
    state = set_up(world, np.zeros((1, world.provinces), dtype=np.int64), keeps_ledger=False)
    begin(state, world, chance)
    states: list[State] = []
    marks: list[IntArray] = []
    while True:
        states.append(state.clone())
        marks.append(np.stack([scores(state, world)[name][0] for name in SCORES], axis=1))
        if state.turn > state.last:
            return Book(tuple(states), tuple(marks), world.scenario.first_turn)
        give_orders(state, policy(sight_of(state, world), chance))
        play_season(state, world, chance)


def imagine_many(sight: Sight, place: int, book: Book, chance: Chance, copies: int) -> tuple[State, Chance]:
    """Return `copies` imagined states for one seat of each match, and chance for what comes, a row each.

    Args:
        sight: what the seats know.
        place: which of the seats of the sight imagines.
        book: the book of the scenario.
        chance: chance of the seat's own, a row a match.
        copies: how many states a match; those of match m are the rows m * copies to (m + 1) * copies - 1.

    Returns:
        The states in the phase of orders, with the stocks of the seat's own province as they are, what is public as it
        is, and all else from the book, varied by up to 20 %; and the chance of the futures.
    """
    world = sight.world
    matches, provinces = sight.shape[0], world.provinces
    luck = Chance(
        np.concatenate([chance.branch(f"imagined-{n}").keys[:, None] for n in range(copies)], axis=1).reshape(-1, 2)
    )
    rows = np.repeat(np.arange(matches), copies)
    seat = own_seat(sight, place)[rows]
    pictured = book.at(sight.turn)
    table: dict[str, IntArray] = {}
    every = np.arange(len(rows))
    for number, name in enumerate(NAMES):
        column = COLUMNS[name]
        width = provinces if column.scope == "province" else 1
        if column.audience == "public":
            array = np.broadcast_to(getattr(sight.public, name), (matches, width))[rows].copy()
        else:
            array = np.repeat(getattr(pictured, name), len(rows), axis=0)
            if name in _UNSURE:
                varied = luck.below(2 * _SPREAD + 1, sight.turn, f"unsure-{number}", width) + 1000 - _SPREAD
                array = np.clip(array * varied // 1000, column.low, column.high)
        if column.scope == "province" and column.audience == "own":
            array[every, seat] = getattr(sight.own, name)[rows, place]
        table[name] = array
    state = State(
        turn=sight.turn,
        last=world.scenario.last_turn,
        phase=ORDERS,
        **_cards(sight, place, rows, seat, luck),
        ledger=Ledger(keeps=False),
        **table,
    )
    return state, luck


def own_seat(sight: Sight, place: int) -> IntArray:
    """Return the province of one seat of each match (matches,)."""
    if sight.seats is None:
        return np.full(sight.shape[0], place, dtype=np.int64)
    found: IntArray = sight.seats[:, place]
    return found


def _cards(sight: Sight, place: int, rows: IntArray, seat: IntArray, luck: Chance) -> dict[str, IntArray]:
    """Return the cards as a seat may picture them.

    Those that came as they did, its own hand; dated cards still to come in their historical season or, where that is
    past, within a few seasons.
    """
    world = sight.world
    left_out = world.scenario.leave_out
    dated = np.array([c.dated and c.id not in left_out for c in world.cards])
    when = np.array([c.turn for c in world.cards], dtype=np.int64)
    came = sight.came[rows]
    soon = sight.turn + 1 + luck.below(_LATE, sight.turn, "soon", len(world.cards))
    first = world.scenario.first_turn
    future = np.where(when > sight.turn, when, np.where(when < first, -1, np.minimum(soon, TURNS - 1)))
    holder = np.full((len(rows), len(world.cards)), IN_DECK, dtype=np.int64)
    if sight.hand is not None:
        span = slice(world.hand_cards.start, world.hand_cards.stop)
        holder[:, span] = np.where(sight.hand[rows, place], seat[:, None], IN_DECK)
    return {
        "card_start": np.where(came >= 0, came, np.where(dated, future, -1)),
        "card_strength": sight.strength[rows].copy(),
        "card_by": sight.by[rows].copy(),
        "card_holder": holder,
    }


def play_imagined(state: State, world: World, luck: Chance, seasons: int, lead: Sequence[Led]) -> None:
    """Play imagined states on for some seasons, in place.

    `lead` holds pairs (policy, seats): each policy gives the orders of its seats (rows, seats), or of all provinces
    where seats is None; later pairs overrule earlier ones. Debates pass without a vote.
    """
    for _ in range(seasons):
        if state.turn > state.last:
            return
        state.phase = ORDERS
        sight = sight_of(state, world)
        for policy, seats in lead:
            give_orders(state, policy(sight.of(seats), luck), seats)
        play_season(state, world, luck, imagined=True)
