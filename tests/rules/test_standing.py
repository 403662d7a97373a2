"""Where the pressure comes from: campaigns, influence as a shield, removal, and two seasons of an outsider."""

from __future__ import annotations

import numpy as np

from bots.registry import POLICIES
from engine.chance import Chance
from rules.calendar import WINTER, season_of, turn_of
from rules.debate import hold_debate
from rules.orders import give_orders
from rules.season.resolve import play_season
from rules.sight import sight_of
from rules.state import State
from tests.rules.table import SEATS, back, booked, go_on, put_on_table, table_at, world_of

WORLD = world_of()
N = WORLD.numbers
AUTUMN_1959 = turn_of(1959, "autumn")
HENAN = WORLD.board.index("henan")


def season(state: State, seed: str = "standing") -> State:
    """Play a season of a copy led by the line, and return it."""
    after = state.clone()
    chance = Chance.of(seed)
    go_on(after, WORLD, chance)
    give_orders(after, POLICIES["line"].orders(sight_of(after, WORLD), chance))
    play_season(after, WORLD, chance)
    return after


def before_the_campaign() -> State:
    state, _ = table_at(AUTUMN_1959)
    assert WORLD.dials(state).campaign[0, 0] > 0
    state.standing[:] = 900
    state.influence[:] = 0
    state.retreated[:] = 0
    return state


def test_a_campaign_strikes_those_who_backed_a_retreat() -> None:
    plain = before_the_campaign()
    backed = plain.clone()
    backed.retreated[0, HENAN] = 1
    one, two = (booked(season(state), "standing", "campaign")[0] for state in (plain, backed))
    assert two[HENAN] < one[HENAN]
    assert np.array_equal(np.delete(one, HENAN), np.delete(two, HENAN))


def test_influence_that_was_kept_shields_from_a_campaign() -> None:
    plain = before_the_campaign()
    plain.retreated[:] = 1
    shielded = plain.clone()
    shielded.influence[0, HENAN] = 6
    one, two = (booked(season(state), "standing", "campaign")[0] for state in (plain, shielded))
    assert one[HENAN] < two[HENAN] <= 0


def test_influence_grows_in_winter_with_standing_up_to_the_most() -> None:
    for turn in range(4):
        state, _ = table_at(turn)
        state.influence[:] = 2
        state.standing[:] = 900
        state.standing[0, HENAN] = 200
        gained = booked(season(state), "influence", "standing")[0]
        if season_of(turn) == WINTER:
            assert gained.max() > 0
            assert gained[HENAN] < gained.max()
        else:
            assert (gained == 0).all()
    state, _ = table_at(3)
    state.influence[:] = N.influence_most
    assert (season(state).influence <= N.influence_most).all()


def test_a_leader_without_standing_is_removed_and_an_outsider_rules_for_two_seasons_at_full_zeal() -> None:
    state, chance = table_at(AUTUMN_1959)
    go_on(state, WORLD, chance)
    state.standing[0, HENAN] = 1
    state.retreated[0, HENAN] = 1
    state.influence[0, HENAN] = 0
    fallen = season(state)
    assert fallen.removed[0, HENAN] == state.removed[0, HENAN] + 1
    assert fallen.outsider[0, HENAN] == N.outsider_seasons == 2
    assert fallen.standing[0, HENAN] == N.standing_outsider
    for left in (1, 0):
        fallen = season(fallen)
        assert fallen.outsider[0, HENAN] == left
        assert fallen.zeal[0, HENAN] > fallen.zeal[0].mean()
        assert fallen.order_cadres[0, HENAN] == 1
        assert fallen.order_search[0, HENAN] == 3
    assert (fallen.removed[0] == 1).any()


def test_an_outsider_lets_nobody_speak_in_the_debate() -> None:
    state, chance = table_at(4)
    put_on_table(state, WORLD, "readjust")
    state.influence[:] = N.influence_most
    state.outsider[0, HENAN] = 2
    for seat in SEATS:
        back(state, WORLD, seat, "hold", 1)
    back(state, WORLD, "henan", "readjust", N.influence_most)
    before = state.influence[0, HENAN]
    hold_debate(state, WORLD, chance)
    assert state.staked[0, HENAN] == 0
    assert state.influence[0, HENAN] == before
    assert state.passed[0, 0] < 0
