"""Rows S2, S3, S4, S5, S10 and S13 of the contract: brigades and machines, two roads to steel, tools, Soviet aid."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from bots.registry import great_leap
from engine.chance import Chance
from engine.jsontypes import Decision
from engine.match import Match
from rules.calendar import AUTUMN, WINTER, season_of, turn_of
from rules.deal import table_of
from rules.game import PlayedState
from rules.orders import orders_of, to_decision
from rules.scenario import scenario_from_json
from rules.season.resolve import play_season
from rules.sight import Sight
from rules.state import ORDER_NAMES, State
from rules.world import make_world
from tests.rules.table import Given, Plan, booked, copies, course, each_alone, keep, move, numbered, world_of

AUTUMN_1958 = turn_of(1958, "autumn")
WINTER_1958 = turn_of(1958, "winter")
SUMMER_1960 = turn_of(1960, "summer")


# S2: labour-intensive methods that stress labour over machines and capital.


@pytest.mark.parametrize(
    ("task", "output"),
    [
        ("furnaces", "iron"),
        ("furnaces", "furnaces"),
        ("waterworks", "water"),
        ("workshops", "tools"),
        ("sidelines", "plots"),
    ],
)
def test_s02_brigades_moved_from_the_fields_make_more_of_everything_but_grain(task: str, output: str) -> None:
    def as_asked(sight: Sight, given: Given) -> None:
        keep(given, "sidelines", 0, "fields")
        keep(given, "workshops", 0, "fields")
        given["melt"][:] = 2

    def moved(sight: Sight, given: Given) -> None:
        as_asked(sight, given)
        move(given, "fields", task, 2)

    seeds, own = each_alone()
    plain = course(as_asked, own, seeds=seeds, seasons=3)
    other = course(moved, own, seeds=seeds, seasons=3)
    assert (getattr(other[3], output) > getattr(plain[3], output))[own].mean() > 0.8
    assert (getattr(other[3], output) >= getattr(plain[3], output))[own].all()
    assert (other[3].harvest < plain[3].harvest)[own].all()


def test_s02_in_the_autumn_of_1958_hands_make_more_iron_than_all_plants() -> None:
    after = course(seasons=WINTER_1958)[-1]
    by_hand = booked(after, "steel", "furnaces") + booked(after, "iron", "furnaces", "tools-melted")
    assert by_hand.sum() > booked(after, "steel", "plants").sum()


# S3: bypass the slow accumulation of capital: furnaces now, or machines bought with surplus later.


def buys(turn: int, step: int = 3) -> Plan:
    def plan(sight: Sight, given: Given) -> None:
        if sight.season == WINTER:
            given["machines"][:] = step if sight.turn == turn else 0

    return plan


def test_s03_furnaces_make_metal_in_the_very_season_they_are_ordered() -> None:
    def many(sight: Sight, given: Given) -> None:
        if sight.turn == 1:
            move(given, "fields", "furnaces", 4)

    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds, seasons=2)[-1] for plan in (None, many))
    assert ((other.steel + other.iron) > (plain.steel + plain.iron))[own].all()


def test_s03_bought_machines_come_a_year_later_and_then_make_steel_without_a_brigade() -> None:
    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds) for plan in (None, buys(WINTER_1958)))
    arrival = WINTER_1958 + 4
    for turn in range(WINTER_1958 + 1, arrival + 1):
        assert (plain[turn].machines == other[turn].machines).all()
        assert (other[turn].machines_ordered > plain[turn].machines_ordered)[own].all()
    assert (other[arrival + 1].machines > plain[arrival + 1].machines)[own].all()
    gain = [(other[t].steel - plain[t].steel)[own] for t in (arrival + 1, arrival + 3, 20)]
    assert (gain[1] > gain[0]).all()
    assert (gain[2] > gain[1]).all()


# S4: small backyard furnaces in every village: cheap, many, hungry for labour, poor steel.


def test_s04_furnaces_stand_by_the_hundred_thousand_within_a_year_and_in_every_province() -> None:
    before, after = (course(seasons=WINTER_1958)[turn] for turn in (0, WINTER_1958))
    assert before.furnaces.sum() == 0
    assert after.furnaces.sum() > 100_000
    assert (after.furnaces > 0).all()


def test_s04_furnaces_need_no_grain_and_no_machine() -> None:
    def many(sight: Sight, given: Given) -> None:
        move(given, "waterworks", "furnaces", 4)

    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds, seasons=1)[-1] for plan in (None, many))
    assert (other.furnaces > plain.furnaces)[own & (plain.order_waterworks > 0)].all()
    assert (other.grain_store == plain.grain_store).all()
    assert (other.machines == plain.machines).all()


def test_s04_most_of_what_the_furnaces_of_1958_make_is_useless() -> None:
    after = course(seasons=WINTER_1958)[-1]
    useful, useless = booked(after, "steel", "furnaces"), booked(after, "iron", "furnaces")
    assert (useless > useful).all()


def test_s04_furnaces_that_nobody_works_crumble() -> None:
    def leaves(sight: Sight, given: Given) -> None:
        if sight.turn > AUTUMN_1958:
            keep(given, "furnaces", 0, "waterworks")

    states = course(leaves, seasons=WINTER_1958 + 4)
    after = states[WINTER_1958:]
    for before, now in pairwise(after):
        idle = now.overrun == 0
        assert (now.furnaces < before.furnaces)[idle].all()


# S5: the Soviet model failed: dense population, no large farm surplus to turn into capital.


def test_s05_the_machine_road_takes_grain_at_once_and_people_eat_less_for_it() -> None:
    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds, seasons=5) for plan in (None, buys(WINTER_1958)))
    after = WINTER_1958 + 1
    assert (other[after].grain_store < plain[after].grain_store)[own].all()
    ate_less = (other[after + 1].eaten < plain[after + 1].eaten)[own]
    assert ate_less.mean() > 0.5, "in most provinces there is no surplus: what is sold is not eaten"


def test_s05_it_pays_later_in_steel() -> None:
    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds) for plan in (None, buys(WINTER_1958)))
    for turn in range(WINTER_1958 + 1, WINTER_1958 + 5):
        assert (other[turn].steel - plain[turn].steel)[own].sum() <= 0
    assert (other[20].steel > plain[20].steel)[own].all()


def test_s05_after_the_bad_harvest_of_1960_the_same_order_buys_less() -> None:
    seeds, own = each_alone()
    good, bad = (course(buys(turn_of(year, "winter")), own, seeds=seeds) for year in (1958, 1960))
    bought = [
        states[turn_of(year, "winter") + 1].ledger.bookings["machines_ordered", "ordered"][own].sum()
        for states, year in ((good, 1958), (bad, 1960))
    ]
    assert bought[1] < bought[0]


# S10: overzealous cadres melted tools for steel.


def melts(sight: Sight, given: Given) -> None:
    given["melt"][:] = 3 if sight.season == AUTUMN else 0


def spares(sight: Sight, given: Given) -> None:
    given["melt"][:] = 0


def test_s10_melting_is_an_order_that_turns_tools_into_useless_iron() -> None:
    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds, seasons=3)[-1] for plan in (spares, melts))
    assert (other.tools < plain.tools)[own].all()
    assert (other.iron > plain.iron)[own].all()
    assert (other.steel == plain.steel)[own].all()


def test_s10_tools_that_were_melted_are_missing_at_the_next_sowing() -> None:
    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds, seasons=5)[-1] for plan in (spares, melts))
    losses = [booked(states, "crop", "tools")[own] for states in (other, plain)]
    assert (losses[0] < losses[1]).all()


ROWS = 20_000


def played_on(state: State, count: int) -> State:
    """Play one season on from one state, with the chance of many matches."""
    batch = copies(state, count)
    play_season(batch, world_of(), Chance.of_many(numbered(count)))
    return batch


@pytest.fixture(scope="module")
def ordered() -> dict[int, State]:
    """The states of the game as the line leads it, with its orders for the season written in."""
    states = course()
    made = {}
    for turn in range(20):
        state = states[turn].clone()
        for name in ORDER_NAMES:
            getattr(state, name)[:] = getattr(states[turn + 1], name)
        made[turn] = state
    return made


def told(state: State, province: int) -> int:
    """Return the chance that a seat is shown before it commits to the orders that stand, in permille."""
    game = great_leap()
    world = world_of()
    setup, seats = table_of(world.scenario, ["line"], [world.board.keys[province]])
    Match.start(game, setup, seats, "told")
    single = PlayedState(state, world)
    seat = world.board.keys[province]
    view = game.view(single, seat)
    forecast = game.forecast(view, seat, decision_of(single, seat))
    assert isinstance(forecast, dict)
    return int(str(forecast["overrun_permille"]))


def decision_of(single: PlayedState, seat: str) -> Decision:
    world = single.world
    winter = season_of(single.table.turn) == WINTER
    return to_decision(orders_of(single.table, 0, world.board.index(seat)), winter, world.board.keys, world.card_ids)


def four_sigma(permille: int) -> float:
    share = permille / 1000
    return float(4 * (share * (1 - share) / ROWS) ** 0.5 + 0.004)


@pytest.mark.parametrize("season", ["summer", "autumn"])
@pytest.mark.parametrize("year", [1958, 1959])
def test_s10_zeal_sends_a_brigade_more_to_the_furnaces_about_as_often_as_the_seat_was_told(
    ordered: dict[int, State], year: int, season: str
) -> None:
    state = ordered[turn_of(year, season)]
    after = played_on(state, ROWS)
    keys = world_of().board.keys
    for key in ("henan", "anhui", "heilongjiang"):
        province = keys.index(key)
        shown = told(state, province)
        happened = (after.overrun[:, province] > 0).mean()
        assert abs(happened - shown / 1000) < four_sigma(shown), key


@pytest.mark.parametrize("turn", [turn_of(1958, "autumn"), turn_of(1958, "winter"), turn_of(1959, "winter")])
def test_s10_zeal_melts_tools_about_as_often_as_the_seat_was_told(ordered: dict[int, State], turn: int) -> None:
    state = ordered[turn].clone()
    move_one_to_the_furnaces(state)
    after = played_on(state, ROWS)
    province = world_of().board.index("henan")
    shown = told(state, province)
    happened = (after.overrun_melt[:, province] > 0).mean()
    assert abs(happened - shown / 1000) < four_sigma(shown), f"told {shown} permille, happened {happened}"


def move_one_to_the_furnaces(state: State) -> None:
    source = state.order_waterworks if (state.order_waterworks > 0).all() else state.order_fields
    moved = (source > 0) & (state.order_furnaces == 0)
    source -= moved
    state.order_furnaces += moved


def test_s10_what_zeal_adds_is_more_than_was_ordered(ordered: dict[int, State]) -> None:
    state = ordered[AUTUMN_1958]
    after = played_on(state, 400)
    province = world_of().board.index("henan")
    more = after.overrun_melt[:, province] > 0
    assert more.any()
    assert not more.all()
    assert after.tools[more, province].max() < after.tools[~more, province].min()
    moved = after.overrun[:, province] > 0
    assert after.harvest[moved, province].mean() < after.harvest[~moved, province].mean()
    assert after.furnaces[moved, province].min() > after.furnaces[~moved, province].max()


def test_s10_no_zeal_no_overrun(ordered: dict[int, State]) -> None:
    state = ordered[AUTUMN_1958].clone()
    state.zeal[:] = 0
    state.red[:] = 0
    after = played_on(state, 400)
    assert not after.overrun.any()
    assert not after.overrun_melt.any()


@pytest.mark.parametrize("gauge", ["expertise", "trust"])
def test_s10_expertise_and_trust_lower_the_chance(ordered: dict[int, State], gauge: str) -> None:
    province = world_of().board.index("henan")
    shown, happened = [], []
    for level in (100, 500, 900):
        state = ordered[AUTUMN_1958].clone()
        getattr(state, gauge)[:] = level
        shown.append(told(state, province))
        happened.append(int((played_on(state, ROWS).overrun[:, province] > 0).sum()))
    assert shown == sorted(shown, reverse=True)
    assert happened == sorted(happened, reverse=True)
    assert shown[0] > shown[2]
    assert happened[0] > happened[2]


# S13: the Soviet Union withdraws its support.


def test_s13_aid_is_whole_until_summer_1960_and_gone_for_good_from_then_on() -> None:
    world = world_of()
    aid = [int(world.dials(s).aid[0, 0]) for s in course()[:20]]
    assert set(aid[:SUMMER_1960]) == {1000}
    assert set(aid[SUMMER_1960:]) == {0}


def test_s13_machines_that_arrive_after_the_withdrawal_are_worth_less() -> None:
    seeds, own = each_alone()
    shares = []
    for year in (1958, 1959):
        turn = turn_of(year, "winter")
        states = course(buys(turn), own, seeds=seeds, seasons=turn + 5)
        ordered = states[turn + 1].machines_ordered[own]
        arrived = states[turn + 5].ledger.bookings["machines", "bought"][own]
        shares.append((arrived * 1000 // np.maximum(ordered, 1))[ordered > 20])
    assert np.max(shares[1]) < np.min(shares[0])


def test_s13_with_the_experts_gone_plants_and_knowledge_decline() -> None:
    scenario = world_of().scenario.model_dump(mode="json") | {"leave_out": ["soviet-recall"]}
    stayed = course(world=make_world(scenario_from_json(scenario)))
    left = course()
    assert stayed[SUMMER_1960].digests() != left[SUMMER_1960].digests(), "the card is in the deck of one only"
    assert (left[-1].steel < stayed[-1].steel).all()
    assert (left[SUMMER_1960 + 1].expertise < stayed[SUMMER_1960 + 1].expertise).all()
    until = SUMMER_1960
    assert (left[until].expertise == stayed[until].expertise).all()
