"""State: one table of stocks and gauges with unit, bounds and who may see it.

Every province array has the shape (matches, provinces), every array of the nation (matches, 1), all int64. A *stock*
changes only through the ledger; a *gauge* is set by a step; an *order* is what the seat told its people and stands
until changed. Audience: "own" is seen by the province's seat, "public" by all, "hidden" by nobody before the end.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import NDArray

from rules.ledger import Ledger, PackedLedger, booked
from rules.numbers import Numbers, spans_of

IntArray = NDArray[np.int64]
PHASES = ("debate", "orders", "reckoning", "over")
DEBATE, ORDERS, RECKONING, OVER = range(4)
IN_DECK, DISCARDED = -1, -2
CARD_ARRAYS = ("card_start", "card_strength", "card_by", "card_holder")


@dataclass(frozen=True)
class Column:
    """What is known of one array of the state."""

    name: str
    unit: str
    low: int
    high: int
    audience: str
    kind: str
    scope: str
    meaning: str


def _column(unit: str, low: int, high: int, audience: str, kind: str, scope: str, meaning: str) -> Any:
    return field(metadata={"column": (unit, low, high, audience, kind, scope, meaning)})


def _province(unit: str, low: int, high: int, audience: str, kind: str, meaning: str) -> Any:
    return _column(unit, low, high, audience, kind, "province", meaning)


def _nation(unit: str, low: int, high: int, audience: str, kind: str, meaning: str) -> Any:
    return _column(unit, low, high, audience, kind, "nation", meaning)


@dataclass(slots=True)
class State:
    """The whole of one batch of matches at the same turn.

    `turn` is the season about to be played and `phase` what is decided next in it, one of `PHASES`. The arrays of the
    cards have the shape (matches, cards): the turn at which each card comes (negative: never), the permille of its
    amounts, the province that played it (negative: nobody did), and the province in whose hand it is (negative: in the
    deck, `DISCARDED`: laid down). A motion comes when it passes.
    """

    turn: int
    last: int
    phase: int
    card_start: IntArray
    card_strength: IntArray
    card_by: IntArray
    card_holder: IntArray

    people_rural: IntArray = _province("persons", 0, 200000000, "own", "stock", "country people")
    people_urban: IntArray = _province("persons", 0, 200000000, "public", "stock", "townspeople")
    grain_store: IntArray = _province("kt", 0, 200000, "own", "stock", "grain in the communal store")
    grain_household: IntArray = _province("kt", 0, 200000, "own", "stock", "grain that households keep out of sight")
    crop: IntArray = _province(
        "kt", 0, 200000, "own", "stock", "crop in the field: what it would give if all were gathered"
    )
    tools: IntArray = _province("permille of 1957", 0, 1000, "own", "stock", "tools")
    cattle: IntArray = _province(
        "permille of 1957", 0, 2000, "own", "stock", "draught animals and other large livestock"
    )
    pigs: IntArray = _province("permille of 1957", 0, 3000, "own", "stock", "pigs")
    furnaces: IntArray = _province("number", 0, 1000000, "own", "stock", "backyard furnaces")
    steel: IntArray = _province("kt", 0, 100000, "own", "stock", "usable steel made since the start")
    iron: IntArray = _province("kt", 0, 100000, "own", "stock", "useless iron made since the start")
    machines: IntArray = _province("kt a year", 0, 100000, "own", "stock", "steel a year that the plants can make")
    machines_ordered: IntArray = _province(
        "kt a year", 0, 100000, "own", "stock", "plants bought and not yet delivered"
    )
    water: IntArray = _province("permille", 0, 1000, "own", "stock", "irrigation")
    expertise: IntArray = _province("permille", 0, 1000, "own", "stock", "expertise that is heard")
    trust: IntArray = _province("permille", 0, 1000, "own", "stock", "trust of the country people")
    arrears: IntArray = _province("kt", 0, 200000, "own", "stock", "quota asked and not delivered")
    standing: IntArray = _province("point", 0, 1000, "own", "stock", "standing of the leader with the centre")
    area: IntArray = _province("permille of 1957", 0, 1000, "own", "gauge", "land sown")
    nourishment: IntArray = _province("permille of need", 0, 1200, "own", "gauge", "memory of what was eaten")
    zeal: IntArray = _province("permille", 0, 1000, "own", "gauge", "zeal of the cadres")
    red: IntArray = _province("permille", 0, 1000, "own", "gauge", "cadres: 0 Expert to 1000 Red")
    plots: IntArray = _province("permille", 0, 1000, "own", "gauge", "household plots in use")
    kitchens: IntArray = _province("permille", 0, 1000, "own", "gauge", "share of members who eat in communal kitchens")
    search: IntArray = _province("permille", 0, 1000, "own", "gauge", "how hard grain is searched for")
    stage: IntArray = _province("stage", 0, 2, "public", "gauge", "0 co-operatives, 1 commune, 2 broken up")
    base: IntArray = _province("kt", 0, 200000, "own", "gauge", "harvest of a year in which nothing is lost")
    harvest: IntArray = _province("kt", 0, 200000, "own", "gauge", "grain gathered since spring")
    eaten: IntArray = _province("permille of need", 0, 5000, "own", "gauge", "what was eaten this season")
    eaten_kt: IntArray = _province("kt", 0, 200000, "own", "gauge", "grain eaten since spring")
    hunger: IntArray = _province("permille", 0, 1000, "own", "gauge", "hunger this season: shortage now and in memory")
    deaths_season: IntArray = _province("persons", 0, 200000000, "own", "gauge", "excess deaths this season")
    deaths: IntArray = _province("persons", 0, 200000000, "own", "gauge", "excess deaths since the start")
    quota: IntArray = _province("kt", 0, 200000, "own", "gauge", "quota of the last procurement")
    delivered: IntArray = _province("kt", 0, 200000, "own", "gauge", "quota delivered in the last procurement")
    moved: IntArray = _province("kt", 0, 200000, "own", "gauge", "surplus moved to the state in the last procurement")
    report: IntArray = _province("kt", 0, 1000000, "public", "gauge", "harvest reported last")
    steel_report: IntArray = _province("kt", 0, 100000, "public", "gauge", "steel declared last")
    steel_year: IntArray = _province("kt", 0, 100000, "own", "gauge", "usable steel since spring")
    iron_year: IntArray = _province("kt", 0, 100000, "own", "gauge", "useless iron since spring")
    labour_year: IntArray = _province(
        "brigades", 0, 100, "own", "gauge", "brigades at furnaces and workshops since spring"
    )
    claim_high: IntArray = _province("permille", 0, 10000, "own", "gauge", "highest claim against the truth so far")
    removed: IntArray = _province("times", 0, 10, "public", "gauge", "leaders removed")
    outsider: IntArray = _province("seasons", 0, 4, "public", "gauge", "seasons that an outsider still rules")
    overrun: IntArray = _province(
        "brigades", 0, 1, "own", "gauge", "brigades that zeal moved to the furnaces this season"
    )
    overrun_melt: IntArray = _province("lots", 0, 1, "own", "gauge", "lots of tools that zeal melted this season")
    order_fields: IntArray = _province("brigades", 0, 12, "own", "order", "brigades in the fields")
    order_furnaces: IntArray = _province("brigades", 0, 12, "own", "order", "brigades at the furnaces")
    order_waterworks: IntArray = _province("brigades", 0, 12, "own", "order", "brigades on waterworks")
    order_workshops: IntArray = _province("brigades", 0, 12, "own", "order", "brigades in workshops")
    order_sidelines: IntArray = _province(
        "brigades", 0, 12, "own", "order", "brigades on plots, pigs and other sidelines"
    )
    order_ration: IntArray = _province("step", 0, 3, "own", "order", "thin, even, full, free")
    order_kitchens: IntArray = _province("step", 0, 1, "own", "order", "closed, open")
    order_cadres: IntArray = _province("step", -1, 1, "own", "order", "expert, even, red")
    order_melt: IntArray = _province("lots", 0, 3, "own", "order", "lots of tools to be melted")
    order_relief_to: IntArray = _province(
        "province", -1, 23, "own", "order", "column of the province that gets relief, -1 none"
    )
    order_relief: IntArray = _province("lots", 0, 5, "own", "order", "lots of relief grain")
    order_report: IntArray = _province("permille", 0, 5000, "own", "order", "reported for real harvest")
    order_delivery: IntArray = _province("permille", 0, 1000, "own", "order", "share of the quota delivered")
    order_search: IntArray = _province("step", 0, 3, "own", "order", "how hard to search for grain")
    order_machines: IntArray = _province("step", 0, 3, "own", "order", "how much of the store buys machines")
    order_card: IntArray = _province(
        "card", -1, 1000, "own", "order", "column of the card of the hand to play, -1 none"
    )
    order_discard: IntArray = _province("card", -1, 1000, "own", "order", "column of the card to lay down, -1 none")
    order_motion: IntArray = _province(
        "card", -1, 1000, "own", "order", "column of the motion backed, -1 hold the line"
    )
    order_stake: IntArray = _province("points", 0, 12, "own", "order", "influence put behind it")
    order_explanation: IntArray = _province(
        "number", 0, 1, "own", "order", "explanation backed in the reckoning: 0 bureaucrats, 1 expertise"
    )
    influence: IntArray = _province("points", 0, 12, "own", "stock", "influence at the debates")
    conviction: IntArray = _province("number", 0, 3, "own", "gauge", "what the leader secretly believes in")
    tabled_by: IntArray = _province("card", -1, 1000, "public", "gauge", "motion put on the table by a card, -1 none")
    backed: IntArray = _province(
        "card", -1, 1000, "public", "gauge", "motion backed in the last debate, -1 hold the line"
    )
    staked: IntArray = _province("points", 0, 12, "public", "gauge", "influence put behind it, 0: did not speak")
    retreated: IntArray = _province("flag", 0, 1, "public", "gauge", "1: backed a retreat in the last debate")
    exposed: IntArray = _province("times", 0, 40, "public", "gauge", "false reports exposed by audits")
    explained: IntArray = _province(
        "number", -1, 1, "public", "gauge", "explanation backed in the reckoning, -1 none yet"
    )
    seated: IntArray = _province("flag", 0, 1, "public", "gauge", "1: a seat of the table leads the province")
    rural_start: IntArray = _province("persons", 0, 200000000, "public", "gauge", "country people when the game began")
    par_deaths: IntArray = _province(
        "persons",
        0,
        200000000,
        "hidden",
        "gauge",
        "excess deaths under a leader who follows the centre, same seed",
    )
    par_industry: IntArray = _province("point", 0, 100000, "hidden", "gauge", "industry under such a leader")
    par_knowledge: IntArray = _province("point", 0, 100000, "hidden", "gauge", "knowledge under such a leader")
    par_countryside: IntArray = _province("point", 0, 100000, "hidden", "gauge", "countryside under such a leader")
    par_standing: IntArray = _province("point", 0, 100000, "hidden", "gauge", "standing under such a leader")
    reserve: IntArray = _nation("kt", 0, 1000000, "public", "stock", "state grain reserve")
    debt: IntArray = _nation("kt", 0, 1000000, "public", "stock", "debt abroad, in grain")
    procured: IntArray = _nation("kt", 0, 1000000, "public", "gauge", "grain procured net in the last winter")
    pace: IntArray = _nation(
        "permille",
        0,
        10000,
        "public",
        "gauge",
        "claims of all provinces against the usual harvest, as the centre reads them",
    )
    town_ration: IntArray = _nation("permille", 0, 1000, "public", "gauge", "what the towns eat, of their need")
    passed: IntArray = _nation("card", -1, 1000, "public", "gauge", "motion that passed last, -1 the line was held")
    support_hold: IntArray = _nation(
        "tenths", 0, 100000, "public", "gauge", "support for holding the line, last debate"
    )
    support_passed: IntArray = _nation(
        "tenths", 0, 100000, "public", "gauge", "largest support for a motion, last debate"
    )
    evidence_bureaucrats: IntArray = _nation(
        "tenths", 0, 10000, "hidden", "gauge", "evidence that zealous bureaucrats erred"
    )
    evidence_expertise: IntArray = _nation(
        "tenths", 0, 10000, "hidden", "gauge", "evidence for expertise and incentives"
    )
    explanation: IntArray = _nation("number", -1, 1, "public", "gauge", "explanation that prevailed, -1 none yet")
    ledger: Ledger = field(default_factory=Ledger)
    _numbers: Numbers | None = field(default=None, init=False, repr=False, compare=False)
    """What a fast state reads its arrays off when they are first asked for; most of them never are."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Read off the numbers what is asked for the first time."""
            if name == "_numbers" or self._numbers is None:
                raise AttributeError(name)
            found = self._numbers.read(name)
            setattr(self, name, found)
            return found

    def __post_init__(self) -> None:
        """Make the cards' arrays fast: a state and its clones share them, so whoever changes them makes new ones."""
        for name in CARD_ARRAYS:
            getattr(self, name).setflags(write=False)

    @property
    def matches(self) -> int:
        """Return how many matches the batch holds."""
        return int(self.standing.shape[0])

    @property
    def over(self) -> bool:
        """Return whether nothing more is decided."""
        return self.phase == OVER

    def deal_cards(self, **arrays: IntArray) -> None:
        """Put new arrays of the cards in place of the old ones, which clones may share; not in a fast state."""
        assert self._numbers is None
        for name, array in arrays.items():
            array.setflags(write=False)
            setattr(self, name, array)

    def clone(self) -> State:
        """Return a copy that shares no array that a step may change."""
        if self._numbers is not None:
            copied = self._numbers.copies(NAMES)
        else:
            copied = {name: getattr(self, name).copy() for name in NAMES}
        return State(
            turn=self.turn,
            last=self.last,
            phase=self.phase,
            **{name: getattr(self, name) for name in CARD_ARRAYS},
            ledger=self.ledger.copy(),
            **copied,
        )

    def freeze(self) -> None:
        """Make all arrays fast, so that nobody who holds the state can change it; a clone of it can be changed."""
        if self._numbers is None:
            for name in NAMES:
                getattr(self, name).setflags(write=False)

    @classmethod
    def fast(cls, turn: int, last: int, phase: int, numbers: Numbers) -> Self:
        """Return a state of these numbers that nobody can change; a clone of it can be changed."""
        state = object.__new__(cls)
        state.turn, state.last, state.phase, state._numbers = turn, last, phase, numbers
        return state

    @classmethod
    def stack(cls, states: Sequence[State]) -> State:
        """Return states of single matches as a batch, a row each; its ledger is empty, and it shares nothing with them.

        Raises:
            ValueError: when they are not all at the same turn and phase.
        """
        first = states[0]
        if any((state.turn, state.last, state.phase) != (first.turn, first.last, first.phase) for state in states):
            raise ValueError("only matches at the same turn and phase make a batch")
        numbers = [state._numbers for state in states if state._numbers is not None]
        if len(numbers) == len(states):
            arrays = Numbers.together(numbers).copies((*CARD_ARRAYS, *NAMES))
        else:
            names = (*CARD_ARRAYS, *NAMES)
            arrays = {name: np.concatenate([getattr(state, name) for state in states]) for name in names}
        ledger = Ledger(first.ledger.keeps)
        return cls(turn=first.turn, last=first.last, phase=first.phase, ledger=ledger, **arrays)

    def rows(self, which: slice) -> State:
        """Return some matches of the batch, as views of the same arrays."""
        part = {name: getattr(self, name)[which] for name in NAMES}
        return State(
            turn=self.turn,
            last=self.last,
            phase=self.phase,
            **{name: getattr(self, name)[which] for name in CARD_ARRAYS},
            ledger=self.ledger.rows(which),
            **part,
        )

    def split(self, ledgers: Sequence[Ledger | PackedLedger]) -> list[State]:
        """Return each match of the batch by itself, fast, with its ledger; they share nothing with the batch."""
        whole = self._whole()
        return [
            State.fast(self.turn, self.last, self.phase, Numbers(whole[row : row + 1].copy(), self._spans(), ledger))
            for row, ledger in enumerate(ledgers)
        ]

    def lists(self) -> dict[str, list[int]]:
        """Return the numbers of the first match, by the names of the arrays."""
        numbers = self._whole()[0].tolist()
        return {name: numbers[span] for name, span in self._spans().items()}

    def booked(self) -> list[tuple[str, str, list[int]]]:
        """Return the bookings of a single match: stock, cause, and a number for each province or for the nation."""
        return booked(self.ledger if self._numbers is None else self._numbers.ledger)

    def _whole(self) -> IntArray:
        """Return (matches, everything): all arrays of a match side by side, those of the cards first."""
        if self._numbers is not None:
            return self._numbers.table
        return np.concatenate([getattr(self, name) for name in (*CARD_ARRAYS, *NAMES)], axis=1)

    def _spans(self) -> dict[str, slice]:
        """Return where each array stands in `_whole`."""
        if self._numbers is not None:
            return self._numbers.spans
        return _spans_of(self.card_start.shape[1], self.standing.shape[1])

    def __reduce__(self) -> tuple[object, ...]:
        """Let all arrays be pickled as one, which is many times as fast; those of a fast state come out fast again."""
        numbers, fast = self._numbers, self._numbers is not None
        if numbers is None:
            fast = not any(getattr(self, name).flags.writeable for name in NAMES)
            numbers = Numbers(self._whole(), self._spans(), self.ledger)
        shape = (self.matches, self.card_start.shape[1], self.standing.shape[1])
        return _unpacked, (self.turn, self.last, self.phase, shape, numbers.table.tobytes(), numbers.packed, fast)

    def packed(self) -> NDArray[np.int64]:
        """Return (matches, everything) of little-endian int64: all arrays of a match side by side, in table order."""
        head = np.full((self.matches, 3), (self.turn, self.last, self.phase), dtype=np.int64)
        return np.concatenate([head, self._whole()], axis=1).astype("<i8", copy=False)

    def digests(self) -> list[str]:
        """Return one SHA-256 in hex for each match: of its stocks, gauges, orders and cards, not of its ledger."""
        return [hashlib.sha256(row.tobytes()).hexdigest() for row in self.packed()]


COLUMNS: dict[str, Column] = {
    f.name: Column(f.name, *f.metadata["column"]) for f in fields(State) if "column" in f.metadata
}
NAMES = tuple(COLUMNS)
PROVINCE_NAMES = tuple(n for n, c in COLUMNS.items() if c.scope == "province")
NATION_NAMES = tuple(n for n, c in COLUMNS.items() if c.scope == "nation")
ORDER_NAMES = tuple(n for n, c in COLUMNS.items() if c.kind == "order")
OWN_NAMES = tuple(n for n, c in COLUMNS.items() if c.audience == "own")
STOCKS = tuple(n for n, c in COLUMNS.items() if c.kind == "stock")


@lru_cache(maxsize=64)
def _spans_of(cards: int, provinces: int) -> dict[str, slice]:
    """Return where each array stands among the numbers of a match."""
    widths = {name: provinces if name in PROVINCE_NAMES else 1 for name in NAMES}
    return spans_of(dict.fromkeys(CARD_ARRAYS, cards) | widths)


def _unpacked(
    turn: int, last: int, phase: int, shape: tuple[int, int, int], numbers: bytes, ledger: PackedLedger, fast: bool
) -> State:
    """Return the state that was pickled; one that was fast reads its arrays when they are asked for."""
    matches, cards, provinces = shape
    table = np.frombuffer(numbers, dtype=np.int64).reshape(matches, -1)
    found = Numbers(table, _spans_of(cards, provinces), ledger)
    if fast:
        return State.fast(turn, last, phase, found)
    arrays = found.copies((*CARD_ARRAYS, *NAMES))
    return State(turn=turn, last=last, phase=phase, ledger=Ledger.unpacked(*ledger), **arrays)
