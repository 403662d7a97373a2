"""What must hold in every season of every game: books that balance, bounds, no grain and nobody out of nothing.

Seasons are played by random legal orders and by every policy, in every scenario.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from bots.registry import POLICIES
from engine.chance import Chance
from rules.calendar import WINTER, season_of
from rules.orders import ORDER_FIELDS, TASKS, Orders, give_orders
from rules.scenario import CAUSES, scenario_keys
from rules.season.resolve import play_season
from rules.setup import begin, set_up
from rules.sight import sight_of
from rules.state import COLUMNS, NATION_NAMES, STOCKS, State
from rules.world import World
from tests.rules.table import SCRIPTS, booked, go_on, opened, play_on, world_of

IntArray = NDArray[np.int64]
SEEDS = st.text(min_size=1, max_size=12)
FEW = settings(max_examples=12, deadline=None)


def mixed(seeds: list[str], name: str = "campaign", without: tuple[str, ...] = ()) -> Iterator[State]:
    """Play matches in which each province draws its leader, at random, from all scripts; yield every state."""
    world = world_of(name, without)
    state, chance = opened(world, seeds)
    leaders = chance.below(len(SCRIPTS), 0, "leaders of the test", world.provinces)
    while not state.over:
        sight = sight_of(state, world)
        every = [POLICIES[name].orders(sight, chance) for name in SCRIPTS]
        chosen = {field: np.choose(leaders, [getattr(orders, field) for orders in every]) for field in ORDER_FIELDS}
        give_orders(state, Orders(**chosen))
        play_season(state, world, chance)
        yield state
        go_on(state, world, chance)


def wrong_books(state: State) -> list[str]:
    """Return the stocks whose opening and bookings do not make up what they close with."""
    return [name for name in STOCKS if not np.array_equal(state.ledger.closing(name), getattr(state, name))]


def out_of_bounds(state: State) -> list[str]:
    """Return the columns that hold a number beyond their bounds, with the worst."""
    found = []
    for name, column in COLUMNS.items():
        values = getattr(state, name)
        assert values.dtype == np.int64, name
        if values.min() < column.low or values.max() > column.high:
            found.append(f"{name}: {values.min()}..{values.max()}, not in {column.low}..{column.high}")
    return found


@FEW
@given(seeds=st.lists(SEEDS, min_size=1, max_size=4), name=st.sampled_from(scenario_keys()))
def test_opening_and_bookings_make_the_closing_of_every_stock_in_every_season(seeds: list[str], name: str) -> None:
    for state in mixed(seeds, name):
        assert wrong_books(state) == []


@FEW
@given(seeds=st.lists(SEEDS, min_size=1, max_size=4), name=st.sampled_from(scenario_keys()))
def test_every_column_stays_within_its_bounds(seeds: list[str], name: str) -> None:
    for state in mixed(seeds, name):
        assert out_of_bounds(state) == []


EXTREMES = {
    "ration": (0, 3), "kitchens": (0, 1), "cadres": (-1, 1), "melt": (0, 3), "relief": (0, 5), "report": (300, 3000),
    "delivery": (0, 1000), "search": (0, 3), "machines": (0, 3),
}  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(
    ends=st.fixed_dictionaries({field: st.sampled_from(pair) for field, pair in EXTREMES.items()}),
    task=st.sampled_from(TASKS),
    target=st.integers(0, 23),
    name=st.sampled_from(scenario_keys()),
    but_one=st.booleans(),
)
def test_bounds_hold_and_books_balance_when_the_most_extreme_orders_stand_for_the_whole_game(
    ends: dict[str, int], task: str, target: int, name: str, but_one: bool
) -> None:
    """All do the same, or all but one; all relief goes to one province; brigades stand at one task."""
    world = world_of(name)
    state, chance = opened(world, ["extreme"])
    while not state.over:
        sight = sight_of(state, world)
        brigades = sight.brigades()
        here = "waterworks" if season_of(state.turn) == WINTER and task == "fields" else task
        given_ = {field: np.full(sight.shape, value, dtype=np.int64) for field, value in ends.items()}
        given_ |= {each: np.zeros(sight.shape, dtype=np.int64) for each in (*TASKS, "relief_to")}
        given_ |= {each: np.full(sight.shape, -1, dtype=np.int64) for each in ("card", "discard")}
        given_[here] = np.minimum(brigades, 4) if here in ("workshops", "sidelines") else brigades.copy()
        given_["waterworks"] = given_["waterworks"] + brigades - sum(given_[each] for each in TASKS)
        given_["melt"] = np.minimum(given_["melt"], state.tools // world.numbers.lot)
        given_["ration"] = np.where((given_["ration"] == 3) & (state.kitchens == 0), 1, given_["ration"])
        given_["relief_to"] = np.where(np.arange(world.provinces) == target, -1, target)
        orders = Orders(**given_)
        if but_one:
            line = POLICIES["line"].orders(sight, chance)
            orders = Orders(
                **{
                    field: np.where(np.arange(world.provinces) == 0, getattr(line, field), given_[field])
                    for field in ORDER_FIELDS
                }
            )
        give_orders(state, orders)
        play_on(state, world, chance)
        assert wrong_books(state) == []
        assert out_of_bounds(state) == []


@pytest.mark.parametrize("cause", CAUSES)
def test_books_balance_and_bounds_hold_with_a_cause_switched_off(cause: str) -> None:
    for state in mixed(["without", cause], without=(cause,)):
        assert wrong_books(state) == []
        assert out_of_bounds(state) == []


def test_a_season_opens_with_what_the_last_one_closed_with() -> None:
    before: dict[str, IntArray] = {}
    for state in mixed(["from season to season"]):
        for name, closed in before.items():
            assert np.array_equal(state.ledger.opening[name], closed), name
        before = {name: getattr(state, name).copy() for name in STOCKS}


@pytest.mark.parametrize("name", STOCKS)
def test_every_booking_names_a_cause_and_fits_the_stock(name: str) -> None:
    width = 1 if name in NATION_NAMES else world_of().provinces
    for state in mixed(["shapes"]):
        for cause, change in state.ledger.causes(name):
            assert cause
            assert cause == cause.lower().strip()
            assert change.shape == (1, width), cause
            assert change.dtype == np.int64, cause


def test_a_ledger_that_is_not_kept_changes_nothing_else() -> None:
    world = world_of()
    chance = Chance.of("blank")
    kept, blank = (set_up(world, np.ones((1, world.provinces), dtype=np.int64), keeps) for keeps in (True, False))
    for state in (kept, blank):
        begin(state, world, chance)
        go_on(state, world, chance)
    while not kept.over:
        for state in (kept, blank):
            give_orders(state, POLICIES["random"].orders(sight_of(state, world), chance))
            play_on(state, world, chance)
        assert kept.digests() == blank.digests()
    assert not blank.ledger.bookings


# Grain: what leaves one place arrives in another, or is named as made, eaten, wasted, lost or sold.

CROP_CHANGES_BY = {
    "land-unsown", "effort", "animals", "tools", "trust", "expertise", "hunger", "weather", "pests",
    "untended", "luck", "left-in-field", "no-usual-losses", "waterworks",
}  # fmt: skip
EATEN = {"grain_store": ("eaten", "kitchen-waste"), "grain_household": ("eaten",)}


@FEW
@given(seeds=st.lists(SEEDS, min_size=1, max_size=3))
def test_grain_that_is_gathered_leaves_the_field_and_arrives_in_store_and_households(seeds: list[str]) -> None:
    for state in mixed(seeds):
        left = -booked(state, "crop", "gathered")
        stored = booked(state, "grain_store", "first-harvest", "harvest")
        kept = booked(state, "grain_household", "kept-at-home")
        assert np.array_equal(left, stored + kept)


@FEW
@given(seeds=st.lists(SEEDS, min_size=1, max_size=3))
def test_grain_that_a_province_gives_up_arrives(seeds: list[str]) -> None:
    """Procurement, transfers and arrears in the reserve; relief in another province; what is found, in the store."""
    for state in mixed(seeds):
        taken = -booked(state, "grain_store", "procurement", "transfer", "arrears-collected", "saved-handed-over")
        arrived = booked(state, "reserve", "procurement", "arrears-collected", "saved-handed-over")
        assert np.array_equal(taken.sum(axis=1, keepdims=True), arrived)
        sent, got = -booked(state, "grain_store", "relief-sent"), booked(state, "grain_store", "relief-received")
        assert np.array_equal(sent.sum(axis=1), got.sum(axis=1))
        state_gave, came = (
            -booked(state, "reserve", "relief-to-provinces"),
            booked(state, "grain_store", "relief-from-reserve"),
        )
        assert np.array_equal(state_gave, came.sum(axis=1, keepdims=True))
        found = -booked(state, "grain_household", "searched")
        assert np.array_equal(found, booked(state, "grain_store", "searched"))
        assert (taken >= 0).all()
        assert (sent >= 0).all()
        assert (found >= 0).all()


@FEW
@given(seeds=st.lists(SEEDS, min_size=1, max_size=3))
def test_no_grain_comes_or_goes_without_a_name(seeds: list[str]) -> None:
    """All grain changes by what is sown and grows or is lost in the field, by plots, eating, towns and trade."""
    for state in mixed(seeds):
        change = sum(
            (getattr(state, name) - state.ledger.opening[name]).sum()
            for name in ("crop", "grain_store", "grain_household", "reserve")
        )
        causes = {cause for stock, cause in state.ledger.bookings if stock == "crop"}
        assert causes <= {*CROP_CHANGES_BY, "sown", "gathered"}
        field = booked(state, "crop", "sown", *CROP_CHANGES_BY).sum()
        plots = booked(state, "grain_household", "plots").sum()
        eaten = sum(booked(state, stock, *causes).sum() for stock, causes in EATEN.items())
        sold = booked(state, "grain_store", "sold-for-machines").sum()
        trade = booked(state, "reserve", "towns", "exports", "imports").sum()
        assert change == field + plots + eaten + sold + trade


def test_what_a_season_says_was_eaten_is_what_left_store_and_households() -> None:
    before: IntArray | int = 0
    for state in mixed(["eaten"]):
        eaten = -booked(state, "grain_store", "eaten") - booked(state, "grain_household", "eaten")
        since_spring = state.eaten_kt if state.turn % 4 == 1 else state.eaten_kt - before
        assert np.array_equal(eaten, since_spring)
        before = state.eaten_kt.copy()


# People: who is missing has died, or has gone to a town.


@FEW
@given(seeds=st.lists(SEEDS, min_size=1, max_size=3))
def test_country_people_change_by_births_deaths_hunger_and_moves_alone(seeds: list[str]) -> None:
    for state in mixed(seeds):
        assert {cause for stock, cause in state.ledger.bookings if stock == "people_rural"} == {
            "births", "other-deaths", "hunger", "to-towns",
        }  # fmt: skip
        assert (booked(state, "people_rural", "births") >= 0).all()
        assert (booked(state, "people_rural", "other-deaths", "hunger") <= 0).all()


@FEW
@given(seeds=st.lists(SEEDS, min_size=1, max_size=3))
def test_who_leaves_the_country_arrives_in_the_towns_of_the_province(seeds: list[str]) -> None:
    for state in mixed(seeds):
        left = booked(state, "people_rural", "to-towns")
        assert np.array_equal(-left, state.people_urban - state.ledger.opening["people_urban"])


@FEW
@given(seeds=st.lists(SEEDS, min_size=1, max_size=3))
def test_excess_deaths_are_those_booked_to_hunger_and_add_up(seeds: list[str]) -> None:
    total: IntArray | int = 0
    for state in mixed(seeds):
        assert np.array_equal(state.deaths_season, -booked(state, "people_rural", "hunger"))
        total = total + state.deaths_season
        assert np.array_equal(state.deaths, total)


def test_the_world_of_a_scenario_is_not_changed_by_playing() -> None:
    world: World = world_of()
    before = [getattr(world, name).copy() for name in ("rural", "urban", "base", "quota", "need", "machines")]
    for _ in mixed(["the same world"]):
        pass
    for name, kept in zip(("rural", "urban", "base", "quota", "need", "machines"), before, strict=True):
        assert np.array_equal(getattr(world, name), kept), name
