"""Hands: political cards that the seats of a table hold, draw, play and lay down. Every card is one of a kind."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rules.calendar import AUTUMN, SPRING, season_of
from rules.card_models import CardModel
from rules.cards import NEVER, Card
from rules.state import DISCARDED, IN_DECK, State

if TYPE_CHECKING:
    from engine.chance import Chance
    from rules.world import World

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
_DRAW_IN = (SPRING, AUTUMN)
_LAST_RANK = 10**6
_SOON = 4


@lru_cache(maxsize=4)
def _columns(cards: tuple[Card, ...]) -> dict[str, IntArray]:
    """Return what the cards say as arrays (cards,): cost, low and high of the line, first, until, lasts, in_hand.

    `in_hand` is 0 or 1; `tables` is the column of the motion that a card puts on the table, or -1.
    """
    names = ("cost", "low", "high", "first", "until", "lasts", "in_hand", "tables")
    rows: dict[str, list[int]] = {name: [] for name in names}
    motions = {card.id: column for column, card in enumerate(cards) if card.deck == "motion"}
    for card in cards:
        hand = isinstance(card.model, CardModel) and card.deck == "politics"
        rows["cost"].append(card.model.influence if isinstance(card.model, CardModel) else 0)
        rows["low"].append(card.model.line[0])
        rows["high"].append(card.model.line[1])
        rows["first"].append(card.turn)
        rows["until"].append(card.until)
        rows["lasts"].append(card.lasts)
        rows["in_hand"].append(int(hand))
        rows["tables"].append(
            motions.get(card.model.tables or "", NEVER) if isinstance(card.model, CardModel) else NEVER
        )
    return {name: np.array(values, dtype=np.int64) for name, values in rows.items()}


def _may_play(state: State, world: World, rows: IntArray, cards: IntArray) -> BoolArray:
    """Return which of some held cards may be played now: `cards[k]` by its holder in match `rows[k]`.

    In its seasons, while the line lies in its range, by a holder with the influence that it costs.
    """
    c = _columns(world.cards)
    line = np.broadcast_to(world.dials(state).line[:, 0], state.matches)[rows]
    influence = state.influence[rows, state.card_holder[rows, cards]]
    in_season = (c["first"][cards] <= state.turn) & (state.turn <= c["until"][cards])
    may: BoolArray = (line >= c["low"][cards]) & (line <= c["high"][cards]) & (influence >= c["cost"][cards])
    return in_season & may


def open_holders(state: State, world: World) -> IntArray | None:
    """Return who may play each card of the hands now, a negative number for nobody (matches, cards of the hands).

    None where nobody may play any.
    """
    c = _columns(world.cards)
    span = slice(world.hand_cards.start, world.hand_cards.stop)
    in_season = (c["first"][span] <= state.turn) & (state.turn <= c["until"][span])
    holder = np.where((state.card_holder[:, span] >= 0) & in_season, state.card_holder[:, span], NEVER)
    rows, places = np.nonzero(holder >= 0)
    may = _may_play(state, world, rows, places + span.start)
    holder[rows[~may], places[~may]] = NEVER
    return holder if may.any() else None


def playable(state: State, world: World) -> BoolArray:
    """Return which cards may be played now by whoever holds them (matches, cards).

    In its seasons, while the line lies in its range, by a holder with the influence that it costs.
    """
    found = np.zeros(state.card_holder.shape, dtype=np.bool_)
    holder = open_holders(state, world)
    if holder is not None:
        found[:, world.hand_cards.start : world.hand_cards.stop] = holder >= 0
    return found


def play_cards(state: State, world: World) -> IntArray:
    """Play and lay down cards as ordered, and return the influence that it costs (matches, provinces).

    Orders for cards that the province does not hold or may not play, and those of a province that an outsider rules, do
    nothing. Afterwards no card is ordered any more.
    """
    cost = np.zeros_like(state.standing)
    free = state.outsider == 0
    plays, lays_down = state.order_card >= 0, state.order_discard >= 0
    if not (plays.any() or lays_down.any()):
        return cost
    c = _columns(world.cards)
    holder = state.card_holder.copy()
    rows, columns = np.nonzero(plays & free)
    cards = state.order_card[rows, columns]
    mine = holder[rows, cards] == columns
    rows, columns, cards = rows[mine], columns[mine], cards[mine]
    good = _may_play(state, world, rows, cards)
    rows, columns, cards = rows[good], columns[good], cards[good]
    holder[rows, cards] = DISCARDED
    cost[rows, columns] = c["cost"][cards]
    if len(rows):
        start, by = state.card_start.copy(), state.card_by.copy()
        start[rows, cards], by[rows, cards] = state.turn, columns
        state.deal_cards(card_start=start, card_by=by)
        motion = c["tables"][cards]
        puts = motion >= 0
        state.tabled_by[rows[puts], columns[puts]] = motion[puts]
    rows, columns = np.nonzero(lays_down & free)
    cards = state.order_discard[rows, columns]
    mine = holder[rows, cards] == columns
    holder[rows[mine], cards[mine]] = DISCARDED
    state.order_card[:] = NEVER
    state.order_discard[:] = NEVER
    state.deal_cards(card_holder=holder)
    return cost


def deal_hands(state: State, world: World, chance: Chance) -> None:
    """Deal the first cards to the seats of the table, `hand_start` each."""
    for number in range(world.numbers.hand_start):
        _draw(state, world, chance, f"hand-{number}")


def draw_cards(state: State, world: World, chance: Chance) -> None:
    """Draw a card for each seat in spring and autumn, up to `hand_most`, and lay down those whose time is over."""
    if season_of(state.turn) in _DRAW_IN and state.turn <= state.last and state.seated.any():
        _draw(state, world, chance, "hand")


def _draw(state: State, world: World, chance: Chance, stream: str) -> None:
    """Draw one card for each seat, in board order, in the order that the seed gives to the deck.

    Cards whose time has come are drawn before those whose time comes within a year. A card that was laid down may be
    drawn again when it no longer acts and the deck has none.
    """
    span = slice(world.hand_cards.start, world.hand_cards.stop)
    c = {name: values[span] for name, values in _columns(world.cards).items()}
    every_holder = state.card_holder.copy()
    holder = every_holder[:, span]
    holder[(holder >= 0) & (c["until"] < state.turn)] = DISCARDED
    ranks = chance.permutation(state.turn, stream, len(world.cards))[:, span]
    start = state.card_start[:, span]
    spent = (start < 0) | (state.turn - start >= c["lasts"])
    useful = (c["in_hand"] > 0) & (c["until"] >= state.turn) & (c["first"] <= state.turn + _SOON) & spent
    if world.scenario.leave_out:
        useful &= np.array([card.id not in world.scenario.leave_out for card in world.cards[span]])
    order = ranks + np.where(holder == IN_DECK, 0, _LAST_RANK // 2) + _LAST_RANK // 4 * (c["first"] > state.turn)
    order[~useful | (holder >= 0)] = _LAST_RANK
    seats = np.argsort(-state.seated, axis=1, kind="stable")
    every = np.arange(state.matches)
    for place in range(int(state.seated.sum(axis=1).max())):
        column = seats[:, place]
        full = (holder == column[:, None]).sum(axis=1) >= world.numbers.hand_most
        card = order.argmin(axis=1)
        draws = (order[every, card] < _LAST_RANK) & ~full & (state.seated[every, column] > 0)
        holder[every[draws], card[draws]] = column[draws]
        order[every[draws], card[draws]] = _LAST_RANK
    state.deal_cards(card_holder=every_holder)
