"""What every policy must keep to: legal orders without clipping, by what its seat may see, with chance of its own."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from bots.policy import make_orders, place_brigades
from bots.registry import HUMAN, POLICIES, POLICY_CHANCE, bot_decisions, great_leap
from engine.chance import Chance, Words
from engine.match import Match
from rules.bands import asked, splits
from rules.calendar import WINTER, season_of
from rules.deal import deal, table_of
from rules.game import PlayedState
from rules.orders import ORDER_FIELDS, TASKS, WINTER_FIELDS, Orders, give_orders, orders_of, to_decision
from rules.scenario import load_scenario, scenario_keys
from rules.season.resolve import play_season
from rules.sight import sight_of
from rules.state import ORDERS, State
from tests.rules.table import SCRIPTS, check_legal, numbered, opened, play_on, world_of

NAMES = SCRIPTS


def campaigns(policy: str, others: str, matches: int = 4, name: str = "campaign") -> Iterator[State]:
    """Play whole games in which a policy leads every second province, another the rest; yield states with their orders.

    The halves change every season, so that it comes into every position.
    """
    world = world_of(name)
    state, chance = opened(world, numbered(matches))
    columns = np.arange(world.provinces)
    while not state.over:
        sight = sight_of(state, world)
        mine = (columns + state.turn // 4) % 2 == 0
        one, two = POLICIES[policy].orders(sight, chance), POLICIES[others].orders(sight, chance)
        give_orders(state, Orders(**{f: np.where(mine, getattr(one, f), getattr(two, f)) for f in ORDER_FIELDS}))
        yield state
        play_on(state, world, chance)


@pytest.mark.parametrize("others", ["line", "random"])
@pytest.mark.parametrize("policy", NAMES)
def test_a_policy_orders_what_is_offered_and_needs_no_clipping(policy: str, others: str) -> None:
    world = world_of()
    for state in campaigns(policy, others):
        mine = (np.arange(world.provinces) + state.turn // 4) % 2 == 0
        check_legal(state, world, np.broadcast_to(mine, state.standing.shape))


@pytest.mark.parametrize("name", scenario_keys())
@pytest.mark.parametrize("policy", NAMES)
def test_a_policy_orders_what_is_offered_in_every_scenario(policy: str, name: str) -> None:
    for state in campaigns(policy, policy, 1, name):
        check_legal(state, world_of(name))


@pytest.mark.parametrize("policy", NAMES)
def test_a_policy_copes_with_a_province_in_ruins(policy: str) -> None:
    """No tools, no trust, no kitchens, no grain, half the columns at their worst: its orders are legal still."""
    world = world_of()
    for state in campaigns("random", "random", 2):
        for name in ("tools", "trust", "kitchens", "grain_store", "expertise", "standing", "nourishment"):
            getattr(state, name)[:, ::2] = 0
        state.red[:, 1::2] = 0
        give_orders(state, POLICIES[policy].orders(sight_of(state, world), Chance.of_many(numbered(2))))
        check_legal(state, world)


@pytest.mark.parametrize("policy", NAMES)
def test_a_policy_is_a_function_of_what_it_sees_and_of_the_seed(policy: str) -> None:
    world = world_of()
    for state in campaigns("careerist", "random", 2):
        for _ in range(2):
            one, two = (
                POLICIES[policy].orders(sight_of(each, world), Chance.of_many(numbered(2)))
                for each in (state, state.clone())
            )
            for field in ORDER_FIELDS:
                assert np.array_equal(getattr(one, field), getattr(two, field)), field


class Overheard(Chance):
    """A chance that keeps the names of the streams it was asked for."""

    def __init__(self, keys: Words) -> None:
        super().__init__(keys)
        self.streams: set[str] = set()

    def bits(self, turn: int, stream: str, lanes: int) -> Words:
        self.streams.add(stream)
        return super().bits(turn, stream, lanes)


@pytest.mark.parametrize("policy", NAMES)
def test_a_policy_never_draws_what_the_season_will_draw(policy: str) -> None:
    world = world_of()
    heard = {"policy": set[str](), "season": set[str]()}
    for state in campaigns("line", "random", 1):
        for who in heard:
            chance = Overheard(Chance.of_many(numbered(1)).keys)
            if who == "policy":
                POLICIES[policy].orders(sight_of(state, world), chance)
            else:
                play_season(state.clone(), world, chance)
            heard[who] |= chance.streams
    assert heard["season"] >= {"luck", "overrun", "overrun-melt"}
    assert not heard["policy"] & heard["season"]
    assert bool(heard["policy"]) == (policy == "random")


@pytest.mark.parametrize("policy", NAMES)
def test_orders_have_the_shape_and_type_of_the_seats(policy: str) -> None:
    world = world_of()
    state, chance = opened(world, numbered(3))
    seats = np.array([[0, 5], [2, 3], [23, 1]])
    for sight, shape in ((sight_of(state, world), (3, 24)), (sight_of(state, world, seats), (3, 2))):
        orders = POLICIES[policy].orders(sight, chance)
        for field in ORDER_FIELDS:
            array = getattr(orders, field)
            assert array.shape == shape, field
            assert array.dtype == np.int64, field


def test_random_play_gives_every_order_that_is_offered() -> None:
    """A fuzzer that never sends relief or never melts three lots would leave holes."""
    seen: dict[str, set[int]] = {field: set() for field in ORDER_FIELDS}
    for state in campaigns("random", "random", 30):
        for field in ORDER_FIELDS:
            if field not in WINTER_FIELDS or season_of(state.turn) == WINTER:
                seen[field] |= set(np.unique(getattr(state, f"order_{field}")).tolist())
    full = {
        "ration": 4, "kitchens": 2, "cadres": 3, "melt": 4, "relief_to": 25, "relief": 6, "delivery": 21,
        "search": 4, "machines": 4, "workshops": 5, "sidelines": 5, "report": 271,
    }  # fmt: skip
    for field, count in full.items():
        assert len(seen[field]) == count, field
    assert seen["fields"] >= set(range(8))
    assert seen["furnaces"] >= set(range(8))


# Bots in a match.


def test_bots_decide_for_every_seat_that_a_bot_leads_and_for_no_other() -> None:
    model = load_scenario("campaign")
    setup, seats = table_of(model, [HUMAN, "zealot"], ["anhui", "fujian"])
    match = Match.start(great_leap(), setup, seats, "bots")
    for others in ({"fujian"}, set(seats) - {"anhui"}):
        decisions = bot_decisions(match, seats)
        assert set(decisions) == others
        match.submit_many(decisions)
        assert list(match.waiting) == ["anhui"]
        assert bot_decisions(match, seats) == {}
        match.submit("anhui", match.choices("anhui").default())
        match.advance()


def test_a_leader_who_is_no_policy_is_an_error() -> None:
    model = load_scenario("campaign")
    setup, seats = table_of(model, ["napoleon"], ["anhui"])
    match = Match.start(great_leap(), setup, seats, "bots")
    with pytest.raises(KeyError, match="napoleon"):
        bot_decisions(match, seats)


@pytest.mark.parametrize("policy", NAMES)
def test_in_a_match_a_bot_gets_what_it_ordered(policy: str) -> None:
    model = load_scenario("quick")
    setup, _ = table_of(model, [policy] * 4, deal(model, 4, policy))
    leaders = dict.fromkeys(world_of().board.keys, policy)
    match: Match[PlayedState] = Match.start(great_leap(), setup, leaders, policy)
    while not match.over:
        state, world = match.state.table, match.state.world
        if state.phase != ORDERS:
            votes = bot_decisions(match, leaders)
            for seat, vote in votes.items():
                assert match.game.check(match.state, seat, vote) == vote
            match.submit_many(votes)
            match.advance()
            continue
        wished = state.clone()
        give_orders(wished, POLICIES[policy].orders(sight_of(state, world), Chance.of(policy).branch(POLICY_CHANCE)))
        winter = season_of(state.turn) == WINTER
        decisions = bot_decisions(match, leaders)
        for seat, decision in decisions.items():
            wish = to_decision(orders_of(wished, 0, world.board.index(seat)), winter, world.board.keys, world.card_ids)
            if state.seated[0, world.board.index(seat)]:
                wish |= {split.name: {**split.default} for split in splits(asked(state.turn, state.last))}
            assert decision == wish, f"{seat}, turn {state.turn}"
        match.submit_many(decisions)
        match.advance()


# The helpers.


def test_brigades_are_placed_in_order_of_urgency_until_none_is_left() -> None:
    sight = sight_of(opened(world_of(), numbered(1))[0], world_of())
    placed = place_brigades(sight, [("furnaces", 7), ("fields", 7), ("sidelines", 2)], rest="waterworks")
    assert {task: int(placed[task][0, 0]) for task in TASKS} == {
        "furnaces": 7, "fields": 3, "sidelines": 0, "waterworks": 0, "workshops": 0,
    }  # fmt: skip
    placed = place_brigades(sight, [("furnaces", 3)], rest="waterworks")
    assert int(placed["waterworks"][0, 0]) == 7


def test_a_setting_that_is_no_order_is_refused() -> None:
    sight = sight_of(opened(world_of(), numbered(1))[0], world_of())
    with pytest.raises(KeyError, match="poems"):
        make_orders(sight, place_brigades(sight, [], rest="fields"), poems=3)


# What the leaders are there for.


def deaths_under(policy: str) -> int:
    state, chance = opened(world_of(), numbered(4))
    while not state.over:
        give_orders(state, POLICIES[policy].orders(sight_of(state, world_of()), chance))
        play_on(state, world_of(), chance)
    return int(state.deaths.sum())


def test_the_leaders_differ_as_their_names_say() -> None:
    deaths = {name: deaths_under(name) for name in NAMES}
    assert max(deaths["protector"], deaths["pragmatist"]) < deaths["careerist"] < deaths["line"] < deaths["zealot"]
    assert deaths["protector"] * 2 < deaths["line"]
