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
    """Return what the cards say as arrays (cards,): cost, line_low, line_high, first, until, lasts.

    In_hand (0 or 1).
    """
    rows: dict[str, list[int]] = {name: [] for name in ("cost", "low", "high", "first", "until", "lasts", "in_hand")}
    for card in cards:
        hand = isinstance(card.model, CardModel) and card.deck == "politics"
        rows["cost"].append(card.model.influence if isinstance(card.model, CardModel) else 0)
        rows["low"].append(card.model.line[0])
        rows["high"].append(card.model.line[1])
        rows["first"].append(card.turn)
        rows["until"].append(card.until)
        rows["lasts"].append(card.lasts)
        rows["in_hand"].append(int(hand))
    return {name: np.array(values, dtype=np.int64) for name, values in rows.items()}


def playable(state: State, world: World) -> BoolArray:
    """Return which cards may be played now by whoever holds them (matches, cards).

    In its seasons, while the line lies in its range, by a holder with the influence that it costs.
    """
    c = _columns(world.cards)
    held = state.card_holder >= 0
    if not held.any():
        return held
    line = world.dials(state).line[:, :1]
    influence = np.take_along_axis(state.influence, np.maximum(state.card_holder, 0), axis=1)
    in_season = (c["first"] <= state.turn) & (state.turn <= c["until"])
    found: BoolArray = held & in_season & (line >= c["low"]) & (line <= c["high"]) & (influence >= c["cost"])
    return found


def play_cards(state: State, world: World) -> IntArray:
    """Play and lay down cards as ordered, and return the influence that it costs (matches, provinces).

    Orders for cards that the province does not hold or may not play, and those of a province that an outsider rules, do
    nothing. Afterwards no card is ordered any more.
    """
    cost = np.zeros_like(state.standing)
    if not ((state.order_card >= 0).any() or (state.order_discard >= 0).any()):
        return cost
    c = _columns(world.cards)
    open_cards = playable(state, world)
    start, by, holder = state.card_start.copy(), state.card_by.copy(), state.card_holder.copy()
    free = state.outsider == 0
    rows, columns = np.nonzero((state.order_card >= 0) & free)
    cards = state.order_card[rows, columns]
    good = (holder[rows, cards] == columns) & open_cards[rows, cards]
    rows, columns, cards = rows[good], columns[good], cards[good]
    start[rows, cards], by[rows, cards], holder[rows, cards] = state.turn, columns, DISCARDED
    cost[rows, columns] = c["cost"][cards]
    for row, column, card in zip(rows.tolist(), columns.tolist(), cards.tolist(), strict=True):
        motion = _tables(world, card)
        if motion >= 0:
            state.tabled_by[row, column] = motion
    rows, columns = np.nonzero((state.order_discard >= 0) & free)
    cards = state.order_discard[rows, columns]
    mine = holder[rows, cards] == columns
    holder[rows[mine], cards[mine]] = DISCARDED
    state.order_card[:] = NEVER
    state.order_discard[:] = NEVER
    state.deal_cards(card_start=start, card_by=by, card_holder=holder)
    return cost


def _tables(world: World, card: int) -> int:
    """Return the column of the motion that a card puts on the table, or -1."""
    model = world.cards[card].model
    if not isinstance(model, CardModel) or not model.tables:
        return NEVER
    return next(column for column in world.motions if world.cards[column].id == model.tables)


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
    c = _columns(world.cards)
    holder = state.card_holder.copy()
    holder[(holder >= 0) & (c["until"] < state.turn)] = DISCARDED
    ranks = chance.permutation(state.turn, stream, len(world.cards))
    spent = (state.card_start < 0) | (state.turn - state.card_start >= c["lasts"])
    useful = (c["in_hand"] > 0) & (c["until"] >= state.turn) & (c["first"] <= state.turn + _SOON) & spent
    seats = np.argsort(-state.seated, axis=1, kind="stable")
    every = np.arange(state.matches)
    for place in range(int(state.seated.sum(axis=1).max())):
        column = seats[:, place]
        full = (holder == column[:, None]).sum(axis=1) >= world.numbers.hand_most
        order = np.where(holder == IN_DECK, ranks, ranks + _LAST_RANK // 2)
        order = order + _LAST_RANK // 4 * (c["first"] > state.turn)
        order = np.where(useful & (holder < 0), order, _LAST_RANK)
        card = order.argmin(axis=1)
        draws = (order[every, card] < _LAST_RANK) & ~full & (state.seated[every, column] > 0)
        holder[every[draws], card[draws]] = column[draws]
    state.deal_cards(card_holder=holder)
