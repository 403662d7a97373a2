"""The planner: Monte-Carlo over batches of the same engine, from its own sight only.

It imagines states that fit what it knows (`rules.imagine`), tries orders in each, plays them on with scripted leaders
in every province, and takes the orders whose mean value for its own conviction is best.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bots.line import line
from bots.policy import Leader
from bots.politics import FEEDS_PEOPLE, STANDS_WELL, best_card, explain
from bots.scripted import careerist, pragmatist, protector, zealot
from engine.chance import Chance
from rules.calendar import WINTER
from rules.imagine import Book, Led, imagine_many, own_seat, play_imagined, write_book
from rules.orders import ORDER_FIELDS, Orders
from rules.sight import Sight
from rules.state import State
from rules.verdict import SCORES, scores

if TYPE_CHECKING:
    from rules.world import World

IntArray = NDArray[np.int64]
NONE = -1
_PLANS = (pragmatist, protector, careerist, line, zealot)
_NOISE = 12
# What a plan is worth falls steeply where the province comes near a famine, because no victory stands on one: by
# `_FAMINE_LOSS` thousandths of a permille for each excess death per million beyond `_NEAR_FAMINE` thousandths of the
# famine's threshold; and by `_REMOVED_LOSS` permille for a removal. Chosen by play, like the levels (docs/balance.md).
_NEAR_FAMINE, _FAMINE_LOSS = 900, 100
_REMOVED_LOSS = 350
# What a point of influence that is left is worth to it, in permille of legacy: its voice in the reckoning.
_VOICE = 15


@dataclass(frozen=True)
class Level:
    """How strong a planner is: imagined states for each plan, seasons ahead, and rounds in which it varies its best."""

    samples: int
    ahead: int
    rounds: int


LEVELS = MappingProxyType(
    {"planner-quick": Level(1, 8, 1), "planner": Level(4, 12, 2), "planner-deep": Level(24, 20, 3)}
)


@lru_cache(maxsize=8)
def _book(shared: _Shared) -> Book:
    return write_book(shared.world, line)


@dataclass(frozen=True, eq=False)
class _Shared:
    """A world as a key of the cache: two are the same when their scenarios are."""

    world: World
    key: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Shared) and other.key == self.key

    def __hash__(self) -> int:
        return len(self.key)


def book_of(world: World) -> Book:
    """Return the book of a world's scenario, written once."""
    return _book(_Shared(world, world.scenario.model_dump_json()))


def planner(level: Level) -> Leader:
    """Return a leader that plans at a level."""

    def orders(sight: Sight, chance: Chance) -> Orders:
        found = [_plan(sight, place, level, chance) for place in range(sight.shape[1])]
        return Orders(**{name: np.stack([one[name] for one in found], axis=1) for name in ORDER_FIELDS})

    def debate(sight: Sight, chance: Chance) -> tuple[IntArray, IntArray]:
        found = [_speak(sight, place, level, chance) for place in range(sight.shape[1])]
        return np.stack([one[0] for one in found], axis=1), np.stack([one[1] for one in found], axis=1)

    return Leader(orders, debate, explain)


Plan = dict[str, IntArray]


def _plan(sight: Sight, place: int, level: Level, chance: Chance) -> Plan:
    """Return the best orders for one seat of each match: order -> (matches,).

    First the plans of the scripts are tried as they are, then variations of the best one.
    """
    alone = _one_seat(sight, place)
    plans = [_orders_of(policy(alone, chance)) for policy in _PLANS]
    imagined = imagine_many(sight, place, book_of(sight.world), chance.branch(f"plan-{sight.turn}"), level.samples)
    best = _pick(plans, _try(sight, place, level, imagined, plans))
    for _ in range(level.rounds):
        varied = [best, *_variations(alone, best)]
        best = _pick(varied, _try(sight, place, level, imagined, varied))
    return best


def _one_seat(sight: Sight, place: int) -> Sight:
    """Return the sight of one of the seats."""
    return sight.of(own_seat(sight, place)[:, None])


def _orders_of(orders: Orders) -> Plan:
    return {name: np.asarray(getattr(orders, name))[:, 0].copy() for name in ORDER_FIELDS}


def _try(sight: Sight, place: int, level: Level, imagined: tuple[State, Chance], plans: list[Plan]) -> IntArray:
    """Return the mean value of each plan for each match (matches, plans).

    Every plan is tried in the same imagined states and with the same luck; afterwards pragmatists lead the seats of the
    table, and the line all other provinces.
    """
    world, matches, count = sight.world, sight.shape[0], len(plans)
    state, luck = imagined
    wide = np.repeat(np.arange(matches * level.samples).reshape(matches, 1, level.samples), count, axis=1).ravel()
    many, luck = _rows(state, wide), luck.rows(wide)
    seat = own_seat(sight, place)
    mine = np.repeat(seat, count * level.samples)[:, None]
    table = _table(sight, place, count * level.samples)
    give_first = {
        name: np.repeat(np.stack([plan[name] for plan in plans], axis=1).reshape(-1), level.samples)[:, None]
        for name in ORDER_FIELDS
    }
    lead: list[Led] = [(line, None), (pragmatist, table[:, :-1]), (_Fixed(Orders(**give_first)), mine)]
    play_imagined(many, world, luck, 1, lead)
    play_imagined(many, world, luck, level.ahead - 1, [(line, None), (pragmatist, table)])
    value = _value(many, world, mine[:, 0], book_of(world), sight, place, count * level.samples)
    means: IntArray = value.reshape(matches, count, level.samples).sum(axis=2) // level.samples
    return means


@dataclass(frozen=True)
class _Fixed:
    """A policy that gives the same orders whatever it sees."""

    orders: Orders

    def __call__(self, _sight: Sight, _chance: Chance, /) -> Orders:
        return self.orders


def _table(sight: Sight, place: int, width: int) -> IntArray:
    """Return the seats of each row's table, the planner's own last (rows, seats)."""
    seated = np.broadcast_to(sight.public.seated, (sight.shape[0], sight.world.provinces)).copy()
    own = own_seat(sight, place)[:, None]
    np.put_along_axis(seated, own, 0, axis=1)
    count = int(seated.sum(axis=1).min())
    others = np.argsort(-seated, axis=1, kind="stable")[:, :count]
    return np.repeat(np.concatenate([others, own], axis=1), width, axis=0)


def _rows(state: State, rows: IntArray) -> State:
    picked: State = state.rows(rows)  # type: ignore[arg-type]
    return picked


def _value(state: State, world: World, seat: IntArray, book: Book, sight: Sight, place: int, width: int) -> IntArray:
    """Return what states are worth to the leader of one province of each row, in permille of par.

    The gains of the four scores over the book's at the same turn, weighed by the conviction; less a growing loss as
    excess deaths come near a famine, and a loss for a removal; influence left counts `_VOICE` a point.
    """
    every = np.arange(len(seat))
    par = book.scores_at(state.turn)[seat]
    mine = np.stack([scores(state, world)[name][every, seat] for name in SCORES], axis=1)
    gains = (mine - par) * 1000 // np.maximum(par, world.numbers.score_least)
    conviction = np.repeat(sight.own.conviction[:, place], width)
    weighed = (gains * world.convictions.weights[conviction]).sum(axis=1) // 1000
    per_million = state.deaths[every, seat] * 1_000_000 // np.maximum(state.rural_start[every, seat], 1)
    near = np.maximum(per_million - _NEAR_FAMINE * world.numbers.verdict_famine, 0)
    low = np.maximum(200 - state.standing[every, seat], 0) + np.maximum(900 - state.nourishment[every, seat], 0)
    value: IntArray = weighed * 1000 // world.convictions.spread[conviction]
    removed = state.removed[every, seat] - np.repeat(
        np.take_along_axis(np.broadcast_to(sight.public.removed, (sight.shape[0], world.provinces)),
                           own_seat(sight, place)[:, None], axis=1)[:, 0], width)  # fmt: skip
    value += _VOICE * state.influence[every, seat]
    value -= near * _FAMINE_LOSS // 1000 + _REMOVED_LOSS * removed + low // 2
    return value


def _pick(plans: list[Plan], values: IntArray) -> Plan:
    """Return for each match the plan of the highest value; the first of equal ones."""
    best = values.argmax(axis=1)
    every = np.arange(len(best))
    return {name: np.stack([plan[name] for plan in plans], axis=1)[every, best] for name in ORDER_FIELDS}


def _variations(sight: Sight, best: Plan) -> list[Plan]:
    """Return orders that differ from the best ones in one thing each, all of them legal."""
    found: list[Plan] = []

    def vary(**changes: IntArray | int) -> None:
        found.append(
            {**best, **{name: np.broadcast_to(value, best["fields"].shape) for name, value in changes.items()}}
        )

    d = sight.dials
    for task, other in (("furnaces", "fields"), ("fields", "waterworks"), ("fields", "sidelines")):
        moved = np.minimum(best[task], 1)
        if other == "sidelines":
            moved = np.where(best[other] < 4, moved, 0)
        vary(**{task: best[task] - moved, other: best[other] + moved})
    if sight.season != WINTER:
        for task in ("waterworks", "furnaces"):
            moved = np.minimum(best[task], 1)
            vary(**{task: best[task] - moved, "fields": best["fields"] + moved})
        moved = np.minimum(best["fields"], 1)
        vary(fields=best["fields"] - moved, furnaces=best["furnaces"] + moved)
    vary(kitchens=1 - best["kitchens"])
    vary(cadres=-1)
    vary(cadres=1)
    if sight.season == WINTER:
        boast = d.boast[:, 0]
        for share in (0, 500, 1000, 1500):
            vary(report=np.minimum(1000 + boast * share // 10_000 * 10, 3000))
        vary(delivery=np.maximum(best["delivery"] - 200, 0))
        vary(delivery=1000)
        vary(search=np.minimum(best["search"] + 1, 3))
        vary(search=0)
        vary(machines=np.minimum(best["machines"] + 1, 3))
    for weights in (STANDS_WELL, FEEDS_PEOPLE):
        card = best_card(sight, weights)
        vary(card=card if isinstance(card, int) else card[:, 0])
    hand = sight.hand
    if hand is not None:
        for nth in (1, 2, 3):
            place = (hand.cumsum(axis=2) == nth).argmax(axis=2)[:, 0]
            vary(card=np.where(hand.sum(axis=2)[:, 0] >= nth, sight.world.hand_cards.start + place, NONE))
    vary(card=NONE)
    return found


def _speak(sight: Sight, place: int, level: Level, chance: Chance) -> tuple[IntArray, IntArray]:
    """Return what one seat of each match backs, and with how much influence (matches,).

    Each motion on the table is tried as if it had passed, against holding the line. The chance that it passes is
    guessed from the line, the season and the stake; what it wins or costs in standing counts by the conviction's
    weight of it.
    """
    world, matches = sight.world, sight.shape[0]
    n, span = world.numbers, world.motions
    state, luck = imagine_many(sight, place, book_of(world), chance.branch(f"speak-{sight.turn}"), level.samples)
    columns = [column for column in span if sight.tabled[:, column - span.start].any()]
    count = len(columns) + 1
    wide = np.repeat(np.arange(matches * level.samples).reshape(matches, 1, level.samples), count, axis=1).ravel()
    many, luck = _rows(state, wide), luck.rows(wide)
    start = many.card_start.copy()
    which = np.tile(np.repeat(np.arange(count), level.samples), matches)
    for number, column in enumerate(columns, 1):
        start[which == number, column] = sight.turn
    many.deal_cards(card_start=start)
    width = count * level.samples
    mine = np.repeat(own_seat(sight, place), width)[:, None]
    play_imagined(many, world, luck, level.ahead, [(line, None), (pragmatist, _table(sight, place, width))])
    value = _value(many, world, mine[:, 0], book_of(world), sight, place, width)
    value = value.reshape(matches, count, level.samples).sum(axis=2) // level.samples
    gain = value[:, 1:] - value[:, :1]
    models = [world.cards[column].model for column in columns]
    leaning = np.array([getattr(model, "leaning") for model in models])  # noqa: B009
    price = np.array([getattr(model, "price") for model in models])  # noqa: B009
    reward = np.array([getattr(model, "reward") for model in models])  # noqa: B009
    own, line_now = sight.own, sight.dials.line[:, :1]
    influence = own.influence[:, place]
    stake = np.maximum(influence - 1, 0)
    floor = n.debate_line * line_now + n.debate_calm * 10
    support = 20 * stake[:, None] + np.where(leaning > 0, n.debate_leap * line_now, 0)
    support = support + np.where(leaning < 0, n.debate_hungry * 6 + 30, 30)
    likely = np.clip(500 + 6 * (support - floor), 50, 950)
    weight = world.convictions.weights[own.conviction[:, place]][:, 3][:, None] + 150
    steps = np.maximum(line_now - n.debate_tolerated, 0)
    lanes = [column - span.start for column in columns]
    noise = chance.below(2 * _NOISE + 1, sight.turn, f"speak-{place}", len(span))[:, lanes] - _NOISE
    expected = likely * gain + weight * (likely * reward - (1000 - likely) * price * steps) // 500
    expected = expected // 1000 + noise
    open_motions = sight.tabled[:, lanes]
    expected = np.where(open_motions, expected, -(10**6))
    if not columns:
        return np.full(matches, NONE, dtype=np.int64), np.zeros(matches, dtype=np.int64)
    best = expected.argmax(axis=1)
    top = expected[np.arange(matches), best]
    motion = np.where(top > 0, np.array(columns, dtype=np.int64)[best], NONE)
    share = np.where(top > 60, 1000, 500)
    return motion, np.where(top > 0, np.maximum(influence * share // 1000, np.minimum(influence, 1)), 0)
