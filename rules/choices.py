"""What a seat may order, with the bounds and the reason for whatever is barred.

The only source for clients, bots and checks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from engine.choices import Bar, Choices, Field, Number, Option, Part, Pick, Split
from rules.bands import asked, splits
from rules.calendar import SPRING, WINTER, season_of, year_of
from rules.card_models import CardModel, MotionModel
from rules.cards import Card
from rules.convictions import EXPLANATIONS
from rules.debate import tabled
from rules.orders import CADRES, HOLD, KIND, KINDS, KITCHENS, NOBODY, ORDER_FIELDS, RATIONS, TASKS, WINTER_FIELDS
from rules.season.news import BROKEN_UP

if TYPE_CHECKING:
    from rules.state import State
    from rules.world import World

REPORT_LOW, REPORT_HIGH, REPORT_STEP = 300, 3000, 10
DELIVERY_STEP = 50
MOST_ON_SIDELINES = MOST_IN_WORKSHOPS = 4
MOST_LOTS = 3
MOST_RELIEF = 5
_CADRES = Pick("cadres", tuple(Option(value) for value in CADRES), "even")
_RELIEF = Number("relief", 0, MOST_RELIEF, 1, 0, "lots")
_NO_CARDS = (Pick("card", (Option(NOBODY),), NOBODY), Pick("discard", (Option(NOBODY),), NOBODY))


def stands(state: State, world: World) -> bool:
    """Return whether the orders of the season before stand, so that the seats of the table owe none."""
    return state.turn in world.scenario.standing_turns


@dataclass(frozen=True, slots=True)
class Facts:
    """What the offers of a single match rest on, read from its arrays once: lists of one number a province.

    `standing` holds the orders that stand in each province, in the order of `ORDER_FIELDS`, 0 for what is not ordered
    now; `wanted` is the dial of the kitchens; `hands` holds the columns of the cards of each province that has any.
    """

    standing: list[tuple[int, ...]]
    kitchens: list[int]
    stage: list[int]
    tools: list[int]
    influence: list[int]
    seated: list[int]
    wanted: list[int]
    line: int
    hands: dict[int, list[int]]


def facts_of(state: State, world: World) -> Facts:
    """Return what the offers of a single match rest on."""
    dials = world.dials(state)
    holders = state.card_holder[0].tolist()
    hands: dict[int, list[int]] = {}
    for column in world.hand_cards:
        if holders[column] >= 0:
            hands.setdefault(holders[column], []).append(column)
    wanted = dials.kitchens[0].tolist()
    rests = () if season_of(state.turn) == WINTER else WINTER_FIELDS
    orders = [
        [0] * world.provinces if name in rests else getattr(state, f"order_{name}")[0].tolist() for name in ORDER_FIELDS
    ]
    return Facts(
        standing=[*zip(*orders, strict=True)],
        kitchens=state.kitchens[0].tolist(),
        stage=state.stage[0].tolist(),
        tools=state.tools[0].tolist(),
        influence=state.influence[0].tolist(),
        seated=state.seated[0].tolist(),
        wanted=wanted,
        line=int(dials.line[0, 0]),
        hands=hands,
    )


def offer(state: State, world: World, province: int, facts: Facts | None = None) -> Choices:
    """Return the choices of one seat of a single match, its standing orders as defaults.

    Units: brigades; lots of tools; lots of relief of one hundredth of the store; report in permille of the real
    harvest; delivery in permille of the quota. `facts` are those of the state where they have been read before.
    """
    known = facts_of(state, world) if facts is None else facts
    season, numbers = season_of(state.turn), world.numbers
    winters = (state.turn, state.last) if season == WINTER and known.seated[province] else None
    offered = _Offered(
        world.board.keys,
        province,
        season,
        numbers.hands_spring,
        known.kitchens[province] > 0,
        known.stage[province] != BROKEN_UP or known.wanted[province] != 0,
        min(MOST_LOTS, known.tools[province] // numbers.lot),
        known.standing[province],
        winters,
    )
    if province not in known.hands:
        return _without_cards(offered)
    return _choices(offered, _cards(known, state.turn, world, province))


class _Offered(NamedTuple):
    """All that the choices of a seat depend on but for its hand, so that the same are made once.

    `standing` holds the orders that stand, as `Facts` has them; `winters` the turn and the last one where a prediction
    is asked for.
    """

    keys: tuple[str, ...]
    province: int
    season: int
    hands: int
    open_kitchens: bool
    may_open: bool
    lots: int
    standing: tuple[int, ...]
    winters: tuple[int, int] | None


@lru_cache(maxsize=1 << 14)
def _without_cards(offered: _Offered) -> Choices:
    return _choices(offered, _NO_CARDS)


def _choices(offered: _Offered, cards: tuple[Pick, Pick]) -> Choices:
    standing = dict(zip(ORDER_FIELDS, offered.standing, strict=True))
    brigades = [standing[task] for task in TASKS]
    fields: list[Field] = [
        _brigades(12 if offered.open_kitchens else 10, offered.season, offered.hands, *brigades),
        _ration(offered.open_kitchens, standing["ration"]),
        _kitchens(offered.may_open, standing["kitchens"]),
        _CADRES,
        _melt(offered.lots),
        _relief_to(offered.keys, offered.province),
        _RELIEF,
        *cards,
    ]
    if offered.season == WINTER:
        fields += [
            _report(standing["report"]),
            _delivery(standing["delivery"]),
            _steps("search", standing["search"]),
            _steps("machines", standing["machines"]),
        ]
        if offered.winters is not None:
            fields += splits(asked(*offered.winters))
    return Choices(offered.keys[offered.province], KIND, tuple(fields))


# A field is the same wherever the same is allowed, so it is made once; none is ever changed.


@lru_cache(maxsize=4096)
def _brigades(total: int, season: int, hands: int, *standing: int) -> Split:
    """Return the split of the brigades; fields that rested in winter get the hands they need in spring by default."""
    winter = season == WINTER
    frozen = Bar("fields-rest-in-winter") if winter else None
    most = {
        "fields": 0 if winter else total,
        "furnaces": total,
        "waterworks": total,
        "workshops": MOST_IN_WORKSHOPS,
        "sidelines": MOST_ON_SIDELINES,
    }
    parts = tuple(Part(task, 0, most[task], frozen if task == "fields" else None) for task in TASKS)
    wanted = dict(zip(TASKS, standing, strict=True))
    if season == SPRING:
        wanted["fields"] = max(wanted["fields"], min(hands, total))
    return Split("brigades", total, parts, _fit(wanted, most, total))


def _fit(standing: dict[str, int], most: dict[str, int], total: int) -> dict[str, int]:
    """Return standing brigades fitted to what there is.

    Too many are taken off, too few go to the fields, else to water works.
    """
    fitted = {task: min(count, most[task]) for task, count in standing.items()}
    spare = total - sum(fitted.values())
    for task in ("waterworks", "workshops", "furnaces", "sidelines", "fields"):
        taken = min(max(-spare, 0), fitted[task])
        fitted[task] -= taken
        spare += taken
    for task in ("fields", "waterworks"):
        added = min(max(spare, 0), most[task] - fitted[task])
        fitted[task] += added
        spare -= added
    return fitted


@lru_cache(maxsize=8)
def _ration(open_kitchens: bool, standing: int) -> Pick:
    closed = None if open_kitchens else Bar("free-needs-kitchens")
    options = tuple(Option(value, closed if value == "free" else None) for value in RATIONS)
    default = RATIONS[standing] if RATIONS[standing] != "free" or closed is None else "even"
    return Pick("ration", options, default)


@lru_cache(maxsize=4)
def _kitchens(may_open: bool, standing: int) -> Pick:
    """Return the choice of kitchens: where communes are broken up, they open only if the centre wants them."""
    bar = None if may_open else Bar("communes-broken-up")
    options = tuple(Option(value, bar if value == "open" else None) for value in KITCHENS)
    return Pick("kitchens", options, KITCHENS[standing] if may_open else "closed")


@lru_cache(maxsize=MOST_LOTS + 1)
def _melt(lots: int) -> Number:
    return Number("melt", 0, lots, 1, 0, "lots", Bar("no-tools-left") if lots == 0 else None)


@lru_cache(maxsize=512)
def _report(standing: int) -> Number:
    report = min(max(standing, REPORT_LOW), REPORT_HIGH) // REPORT_STEP * REPORT_STEP
    return Number("report", REPORT_LOW, REPORT_HIGH, REPORT_STEP, report, "permille")


@lru_cache(maxsize=64)
def _delivery(standing: int) -> Number:
    return Number("delivery", 0, 1000, DELIVERY_STEP, standing // DELIVERY_STEP * DELIVERY_STEP, "permille")


@lru_cache(maxsize=8)
def _steps(name: str, standing: int) -> Number:
    return Number(name, 0, 3, 1, standing, "steps")


@lru_cache(maxsize=64)
def _relief_to(keys: tuple[str, ...], province: int) -> Pick:
    options = [Option(NOBODY)]
    options += [Option(key, Bar("own-province") if i == province else None) for i, key in enumerate(keys)]
    return Pick("relief_to", tuple(options), NOBODY)


def _cards(known: Facts, turn: int, world: World, province: int) -> tuple[Pick, Pick]:
    """Return the choice of one card of the hand to play and of one to lay down."""
    held = known.hands.get(province)
    if held is None:
        return _NO_CARDS
    hand = [world.cards[column] for column in held]
    influence = known.influence[province]
    options = [_card_option(card, turn, known.line, influence) for card in hand]
    lay_down = [_option(card.id) for card in hand]
    nobody = _option(NOBODY)
    return Pick("card", (nobody, *options), NOBODY), Pick("discard", (nobody, *lay_down), NOBODY)


@lru_cache(maxsize=1024)
def _option(value: str) -> Option:
    return Option(value)


@lru_cache(maxsize=1 << 13)
def _card_option(card: Card, turn: int, line: int, influence: int) -> Option:
    return Option(card.id, _card_bar(card, turn, line, influence))


def _card_bar(card: Card, turn: int, line: int, influence: int) -> Bar | None:
    """Return what bars a card of the hand, if anything does."""
    model = card.model
    assert isinstance(model, CardModel)
    if turn < card.turn:
        return Bar("card-too-early", {"year": model.turn.year, "season": model.turn.season})
    if turn > card.until:
        return Bar("card-too-late")
    if not model.line[0] <= line <= model.line[1]:
        return Bar("card-line", {"low": model.line[0], "high": model.line[1], "line": line})
    if influence < model.influence:
        return Bar("card-influence", {"cost": model.influence, "influence": influence})
    return None


def offer_motions(state: State, world: World, province: int, motions: Pick | None = None) -> Choices:
    """Return the choices of a seat in the debate: a motion, or holding the line, and the influence put behind it.

    `motions` is what `motions_on_table` gave for this state, where it was asked before.
    """
    influence = int(state.influence[0, province])
    bar = Bar("no-influence") if influence == 0 else None
    fields: tuple[Field, ...] = (
        motions or motions_on_table(state, world),
        Number("stake", 0, influence, 1, 0, "points", bar),
    )
    return Choices(world.board.keys[province], KINDS[state.phase], fields)


def motions_on_table(state: State, world: World) -> Pick:
    """Return the choice of a motion, which is the same for all seats: those on the table, and why others are not."""
    on_table = tabled(state, world)[0].tolist()
    line, came = int(world.dials(state).line[0, 0]), state.card_start[0, world.motions].tolist()
    options = [
        _motion_option(world.cards[column], state.turn, start, line, bool(here))
        for column, start, here in zip(world.motions, came, on_table, strict=True)
    ]
    return Pick("motion", (_option(HOLD), *options), HOLD)


@lru_cache(maxsize=1 << 12)
def _motion_option(motion: Card, turn: int, came: int, line: int, on_table: bool) -> Option:
    return Option(motion.id, None if on_table else _motion_bar(motion, turn, came, line))


def _motion_bar(motion: Card, turn: int, came: int, line: int) -> Bar:
    """Return why a motion, which came at a turn (negative: it did not), is not on the table."""
    model = motion.model
    assert isinstance(model, MotionModel)
    if came >= 0 and turn - came < motion.lasts:
        return Bar("motion-acts", {"year": year_of(came)})
    if turn < motion.turn:
        return Bar("motion-too-early", {"year": model.turn.year})
    if turn > motion.until:
        return Bar("motion-too-late", {"year": model.until.year})
    if not model.line[0] <= line <= model.line[1]:
        return Bar("motion-line", {"low": model.line[0], "high": model.line[1], "line": line})
    return Bar("motion-needs-card") if model.by_card else Bar("motion-not-drawn")


def offer_explanations(state: State, world: World, province: int) -> Choices:
    """Return the choices of a seat in the reckoning: one of the two explanations; by default the one it needs."""
    needed = EXPLANATIONS[int(world.convictions.explanation[int(state.conviction[0, province])])]
    field = Pick("explanation", tuple(Option(name) for name in EXPLANATIONS), needed)
    return Choices(world.board.keys[province], KINDS[state.phase], (field,))
