"""A match is the same alone, in a batch, in a block of it, and beside others; a step changes nothing it is given."""

from __future__ import annotations

import json
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.registry import POLICIES, POLICY_CHANCE, bot_decisions, great_leap
from engine.chance import Chance
from engine.jsontext import canonical
from engine.jsontypes import Decision
from engine.match import Match
from rules.calendar import WINTER, season_of
from rules.deal import deal, table_of
from rules.game import GreatLeap, PlayedState, advance, play_par
from rules.orders import KINDS, ORDER_FIELDS, WINTER_FIELDS, Orders, decision_of, give_orders
from rules.scenario import load_scenario, scenario_keys
from rules.setup import begin, set_up
from rules.sight import sight_of
from rules.state import CARD_ARRAYS, DEBATE, NAMES, ORDERS, State
from rules.world import World
from study.batch import vote
from tests.rules.table import SCRIPTS, numbered, opened, play_on, world_of

VOTES = ("motion", "stake", "explanation")
SEEDS = st.lists(st.text(min_size=1, max_size=8), min_size=2, max_size=5)
FEW = settings(max_examples=8, deadline=None)


def play(state: State, world: World, chance: Chance, policy: str, seasons: int) -> list[list[str]]:
    """Play seasons in place and return the digests after each."""
    digests = []
    for _ in range(seasons):
        give_orders(state, POLICIES[policy].orders(sight_of(state, world), chance))
        play_on(state, world, chance)
        digests.append(state.digests())
    return digests


@FEW
@given(seeds=SEEDS, policy=st.sampled_from(SCRIPTS), name=st.sampled_from(scenario_keys()))
def test_every_match_of_a_batch_goes_as_it_goes_alone(seeds: list[str], policy: str, name: str) -> None:
    world = world_of(name)
    state, chance = opened(world, seeds)
    seasons = min(state.last - state.turn + 1, 9)
    together = play(state, world, chance, policy, seasons)
    for row, seed in enumerate(seeds):
        alone = play(*alone_at(world, seed), policy, seasons)
        assert [digests[row] for digests in together] == [digests[0] for digests in alone], seed


def alone_at(world: World, seed: str) -> tuple[State, World, Chance]:
    state, chance = opened(world, [seed])
    return state, world, chance


@pytest.mark.parametrize("size", [1, 3, 4, 16])
@pytest.mark.parametrize("name", scenario_keys())
def test_the_size_of_a_block_does_not_matter(size: int, name: str) -> None:
    world = world_of(name)
    seeds = numbered(16)
    whole, chance = opened(world, seeds)
    seasons = whole.last - whole.turn + 1
    parts = []
    for start in range(0, 16, size):
        rows = slice(start, start + size)
        part = whole.rows(rows).clone()
        parts += play(part, world, chance.rows(rows), "random", seasons)[-1]
    assert parts == play(whole, world, chance, "random", seasons)[-1]


def test_matches_with_different_cards_go_as_they_go_alone() -> None:
    """A batch may hold matches to which other cards come, at other times and strengths."""
    world = world_of()
    state, chance = opened(world, numbered(6))
    cards = state.card_start.shape[1]
    later = chance.below(3, 0, "when", cards)
    state.deal_cards(
        card_start=np.where(state.card_start < 0, state.card_start, state.card_start + later),
        card_strength=500 + chance.below(1001, 0, "strength", cards),
    )
    alone = [state.rows(slice(row, row + 1)).clone() for row in range(6)]
    together = play(state, world, chance, "line", 20)[-1]
    assert together == [play(s, world, chance.rows(i), "line", 20)[-1][0] for i, s in enumerate(alone)]
    assert len(set(together)) == 6


def test_a_batch_in_which_all_hold_the_same_cards_reads_the_same_dials() -> None:
    world = world_of()
    one, _ = opened(world, numbered(1))
    many, _ = opened(world, numbered(1) * 3)
    for turn in range(20):
        left, right = (world.dials(s, turn) for s in (one, many))
        for field in fields(left):
            assert np.array_equal(getattr(left, field.name), getattr(right, field.name)), field.name


@pytest.mark.parametrize("policy", SCRIPTS)
def test_a_policy_asked_for_some_seats_orders_what_it_orders_for_them_when_asked_for_all(policy: str) -> None:
    world = world_of()
    seeds = numbered(5)
    state, chance = opened(world, seeds)
    seats = chance.permutation(0, "seats of the test", world.provinces)[:, :4]
    for _ in range(20):
        whole = POLICIES[policy].orders(sight_of(state, world), chance)
        some = POLICIES[policy].orders(sight_of(state, world, seats), chance)
        for field in ORDER_FIELDS:
            expected = np.take_along_axis(np.array(getattr(whole, field)), seats, axis=1)
            assert np.array_equal(getattr(some, field), expected), f"{field} in turn {state.turn}"
        give_orders(state, whole)
        play_on(state, world, chance)


def test_orders_given_by_seats_are_the_orders_given_to_all() -> None:
    world = world_of()
    state, chance = opened(world, numbered(4))
    one, two = state.clone(), state.clone()
    orders = POLICIES["line"].orders(sight_of(state, world), chance)
    order = chance.permutation(0, "seats of the test", world.provinces)
    give_orders(one, orders)
    for seats in np.split(order, 4, axis=1):
        part = {f: np.take_along_axis(np.array(getattr(orders, f)), seats, axis=1) for f in ORDER_FIELDS}
        give_orders(two, Orders(**part), seats)
    assert one.digests() == two.digests()


# The same seasons as a match with a log.

ORDERED_IN_WINTER = {f"order_{name}" for name in WINTER_FIELDS}


@pytest.mark.parametrize("policy", SCRIPTS)
def test_a_match_with_a_log_goes_as_the_batch_goes(policy: str) -> None:
    """What bots order needs no clipping, so a study of batches tells of the games that tables play."""
    model = load_scenario("campaign")
    world = world_of()
    setup, seats = table_of(model, [policy], ["anhui"])
    seats = dict.fromkeys(seats, policy)
    match = Match.start(great_leap(), setup, seats, "log and batch")
    state = set_up(world, (np.array([world.board.keys]) == "anhui").astype(np.int64))
    chance = Chance.of("log and batch")
    begin(state, world, chance)
    play_par(state, world, chance, POLICIES["line"].orders)
    assert match.state.table.digests() == state.digests()
    table, season = np.array([[world.board.index("anhui")]]), WINTER
    while not match.over:
        match.submit_many(bot_decisions(match, seats))
        match.advance()
        if state.phase == ORDERS:
            season = season_of(state.turn)
            give_orders(state, POLICIES[policy].orders(sight_of(state, world), chance.branch(POLICY_CHANCE)))
        else:
            vote(state, POLICIES[policy], sight_of(state, world, table), chance.branch(POLICY_CHANCE), table)
        advance(state, world, chance)
        if state.phase == DEBATE and (state.outsider[state.seated > 0] > 0).all():
            advance(state, world, chance)
        for name in NAMES:
            if season == WINTER or name not in ORDERED_IN_WINTER:
                mine, theirs = getattr(state, name), getattr(match.state.table, name)
                assert np.array_equal(mine, theirs), f"{name} after turn {state.turn - 1}"


# States: clones, steps, text.


def random_decisions(game: GreatLeap, state: PlayedState, chance: Chance) -> dict[str, Decision]:
    table, world = state.table.clone(), state.world
    if table.phase == ORDERS:
        give_orders(table, POLICIES["random"].orders(sight_of(table, world), chance))
    else:
        vote(table, POLICIES["random"], sight_of(table, world), chance, np.arange(world.provinces)[None, :])
    kind, winter = KINDS[table.phase], season_of(table.turn) == WINTER
    made: dict[str, Decision] = {}
    for seat in game.deciding(state):
        i = world.board.index(seat)
        given_ = {name: int(getattr(table, f"order_{name}")[0, i]) for name in (*ORDER_FIELDS, *VOTES)}
        decision = decision_of(given_, kind, winter, world.board.keys, world.card_ids)
        made[seat], _ = game.nearest(state, seat, decision)
    return made


def moments(seed: str) -> list[PlayedState]:
    """Return the states of a match of random play."""
    game, chance = great_leap(), Chance.of(seed)
    model = load_scenario("campaign")
    setup, seats = table_of(model, ["random"] * 4, deal(model, 4, seed))
    state = game.setup(setup, seats, chance)
    states = [state]
    while game.deciding(state):
        state = game.step(state, random_decisions(game, state, chance), chance).state
        states.append(state)
    return states


@pytest.fixture(scope="module")
def played() -> list[PlayedState]:
    return moments("played")


def test_a_clone_shares_no_array_with_its_original(played: list[PlayedState]) -> None:
    game = great_leap()
    for state in played:
        twin = game.clone(state)
        assert twin.table is not state.table
        assert game.digest(twin) == game.digest(state)
        mine = [getattr(state.table, name) for name in NAMES]
        for name in NAMES:
            assert not any(np.shares_memory(getattr(twin.table, name), array) for array in mine), name


def test_changing_a_clone_leaves_its_original_alone(played: list[PlayedState]) -> None:
    game = great_leap()
    state = played[7]
    before = canonical(game.dump(state))
    twin = game.clone(state)
    for name in NAMES:
        getattr(twin.table, name)[:] += 1
    twin.table.ledger.book("reserve", "of the test", twin.table.reserve)
    twin.table.ledger.begin({})
    assert canonical(game.dump(state)) == before


def test_cards_of_a_state_cannot_be_changed_by_way_of_its_clone(played: list[PlayedState]) -> None:
    game = great_leap()
    state = game.clone(played[3])
    before = game.digest(state)
    twin = game.clone(state)
    for name in CARD_ARRAYS:
        array = getattr(twin.table, name)
        if array.flags.writeable:
            array[:] += 1
    assert game.digest(state) == before, "a clone shares the arrays of its cards, and they may be written"


def test_a_step_changes_neither_the_state_nor_the_decisions_it_is_given(played: list[PlayedState]) -> None:
    game, chance = great_leap(), Chance.of("played")
    for state in played[:-1]:
        decisions = random_decisions(game, state, chance)
        before = (canonical(game.dump(state)), canonical(decisions))
        step = game.step(state, decisions, chance)
        assert (canonical(game.dump(state)), canonical(decisions)) == before
        assert game.digest(step.state) != game.digest(state)


def test_a_state_written_as_json_and_read_again_is_the_same_and_goes_on_the_same(
    played: list[PlayedState],
) -> None:
    game, chance = great_leap(), Chance.of("played")
    for state in played[:-1]:
        text = canonical(game.dump(state))
        copy = game.load(json.loads(text))
        assert canonical(game.dump(copy)) == text
        assert game.digest(copy) == game.digest(state)
        decisions = random_decisions(game, state, chance)
        steps = [game.step(each, decisions, chance) for each in (state, copy)]
        assert canonical(game.dump(steps[0].state)) == canonical(game.dump(steps[1].state))
        assert steps[0].events == steps[1].events


def test_a_digest_changes_with_every_column(played: list[PlayedState]) -> None:
    state = played[5].table
    digests = {state.digests()[0]}
    for name in NAMES:
        other = state.clone()
        getattr(other, name)[0, -1] += 1
        digests.add(other.digests()[0])
    assert len(digests) == len(NAMES) + 1


def test_games_played_in_turns_with_other_scenarios_go_as_they_go_alone() -> None:
    game = great_leap()
    names = ("tutorial", "quick", "campaign")

    def start(name: str) -> tuple[Match[PlayedState], dict[str, str]]:
        model = load_scenario(name)
        setup, seats = table_of(model, ["zealot", "random"], deal(model, 2, name))
        return Match.start(game, setup, seats, name), seats

    def advance(match: Match[PlayedState], seats: dict[str, str]) -> None:
        match.submit_many(bot_decisions(match, seats))
        match.advance()

    alone = []
    for name in names:
        match, seats = start(name)
        while not match.over:
            advance(match, seats)
        alone.append(match.log.head)
    tables = [start(name) for name in names]
    while any(not match.over for match, _ in tables):
        for match, seats in tables:
            if not match.over:
                advance(match, seats)
    assert [match.log.head for match, _ in tables] == alone
