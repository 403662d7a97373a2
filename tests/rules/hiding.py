"""Changing all of a state that a seat may not see, so that a test can ask whether the seat is told anything else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from engine.chance import Chance
from rules.game import PlayedState
from rules.state import COLUMNS, OWN_NAMES
from tests.rules.table import world_of

KEYS = world_of().board.keys
HIDDEN = tuple(name for name, column in COLUMNS.items() if column.audience == "hidden")


def hide(seat: str, seed: str, names: tuple[str, ...] = OWN_NAMES) -> Callable[[PlayedState], PlayedState]:
    """Return what changes all that others own, all that nobody sees, their bookings and predictions, cards to come."""

    def change(state: PlayedState) -> PlayedState:
        table, i = state.table, KEYS.index(seat) if seat in KEYS else -1
        chance = Chance.of(seed)
        others = np.array([key != seat for key in KEYS])
        for name in (*names, *HIDDEN):
            column, array = COLUMNS[name], getattr(table, name)
            limit = min(column.high - column.low + 1, 1 << 31)
            drawn = chance.below(limit, 0, name, array.shape[1]) + column.low
            where = np.ones(array.shape[1], dtype=bool) if name in HIDDEN else others
            array[:] = np.where(where, drawn, array)
        for entry, booked in table.ledger.bookings.items():
            if booked.shape[1] == len(KEYS):
                other = booked + chance.below(1000, 1, str(entry), len(KEYS))
                table.ledger.bookings[entry] = np.where(np.arange(len(KEYS)) == i, booked, other)
        hands = np.zeros_like(table.card_holder, dtype=bool)
        hands[:, world_of().hand_cards.start :] = True
        dealt = chance.below(len(KEYS) + 2, 2, "hands", hands.shape[1]) - 2
        elsewhere = hands & (table.card_holder != i) & (dealt != i)
        table.deal_cards(card_holder=np.where(elsewhere, dealt, table.card_holder))
        to_come = table.card_start > table.turn
        later = chance.below(2, 2, "cards", to_come.shape[1])
        table.deal_cards(
            card_start=np.where(to_come, np.where(later > 0, -1, table.card_start + 1), table.card_start),
            card_strength=np.where(to_come, 500, table.card_strength),
        )
        state.predictions = tuple(
            replace(one, share=one.share // 2, before=one.before + 7, after=one.after and one.after + 9)
            if one.seat == seat
            else replace(one, harvest=one.harvest[::-1], toll=one.toll and one.toll[::-1], share=one.share + 1)
            for one in state.predictions
        )
        return state

    return change
