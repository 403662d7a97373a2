"""Rows S1, S7, S8, S9 and S16 of the contract: the campaign, its communes, its cadres, its kitchens, its repeal."""

from __future__ import annotations

import numpy as np
import pytest

from rules.calendar import SEASONS, season_of, turn_of, year_of
from rules.choices import offer
from rules.orders import TASKS
from rules.scenario import load_scenario
from rules.sight import Sight
from rules.state import State
from tests.rules.table import Given, booked, course, each_alone, keep, move, world_of

CO_OPERATIVES, COMMUNE, BROKEN_UP = range(3)
WINTER_1958 = turn_of(1958, "winter")
SPRING_1959 = turn_of(1959, "spring")


@pytest.fixture(scope="module")
def line() -> list[State]:
    """The game as the line leads it everywhere."""
    return course()


def communes(state: State) -> set[str]:
    return {key for key, stage in zip(world_of().board.keys, state.stage[0], strict=True) if stage == COMMUNE}


# S1: a campaign, 1958 to early 1960, to organise a vast rural population in large communes.


def test_s01_the_game_runs_from_spring_1958_to_winter_1962() -> None:
    scenario = load_scenario("campaign")
    ends = [(year_of(turn), SEASONS[season_of(turn)]) for turn in (scenario.first_turn, scenario.last_turn)]
    assert ends == [(1958, "spring"), (1962, "winter")]


def test_s01_the_campaign_is_driven_hardest_from_1958_to_early_1960(line: list[State]) -> None:
    world = world_of()
    driven = [int(world.dials(s).line[0, 0]) for s in line[:20]]
    campaign = driven[turn_of(1958, "autumn") : turn_of(1960, "summer")]
    assert min(campaign) > max(driven[turn_of(1961, "spring") : turn_of(1962, "autumn")])
    assert max(driven) == max(campaign)
    assert min(campaign) >= max(driven[turn_of(1962, "autumn") :]), "the tenth plenum does not bring the leap back"


def test_s01_every_province_becomes_a_commune_and_the_communes_later_break_up(line: list[State]) -> None:
    stages = np.concatenate([state.stage for state in line])
    assert (stages[0] == CO_OPERATIVES).all()
    assert (stages[WINTER_1958] == COMMUNE).all()
    assert (stages[-1] == BROKEN_UP).all()
    assert (np.diff(stages, axis=0) >= 0).all(), "no province goes back on its way"


# S7: a pilot commune in Henan early in 1958, then the whole country.


def test_s07_after_spring_1958_only_henan_has_communes(line: list[State]) -> None:
    assert communes(line[turn_of(1958, "summer")]) == {"henan"}


def test_s07_after_summer_1958_only_its_neighbours_on_the_board_have_joined(line: list[State]) -> None:
    expected = {"henan", *world_of().board.neighbours("henan")}
    assert communes(line[turn_of(1958, "autumn")]) == expected


def test_s07_by_winter_1958_communes_are_everywhere(line: list[State]) -> None:
    assert communes(line[WINTER_1958]) == set(world_of().board.keys)


# S8: farm and political decisions decentralised; ideological purity above expertise.

OF_ITS_OWN = ("crop", "tools", "water", "iron", "trust", "expertise", "red", "kitchens", "grain_household")


def test_s08_what_one_seat_orders_is_done_in_its_own_province_and_nowhere_else() -> None:
    def otherwise(sight: Sight, given: Given) -> None:
        move(given, "fields", "workshops", 2)
        given["cadres"][:] = -1
        given["kitchens"][:] = 1

    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds, seasons=1)[-1] for plan in (None, otherwise))
    for name in OF_ITS_OWN:
        differs = getattr(plain, name) != getattr(other, name)
        assert not differs[~own].any(), name
    for name in ("crop", "red"):
        assert (getattr(plain, name) != getattr(other, name))[own].all(), name


def lean(way: int) -> list[State]:
    def plan(sight: Sight, given: Given) -> None:
        given["cadres"][:] = way

    seeds, own = each_alone()
    return course(plan, own, seeds=seeds, seasons=7)


def test_s08_red_cadres_bring_zeal_and_lose_expertise() -> None:
    _, own = each_alone()
    red, expert = lean(1)[-1], lean(-1)[-1]
    assert (red.zeal > expert.zeal)[own].all()
    assert (red.expertise < expert.expertise)[own].all()


def test_s08_under_a_high_line_experts_cost_standing_every_season() -> None:
    _, own = each_alone()
    red, expert = lean(1), lean(-1)
    total = [0, 0]
    for turn in range(WINTER_1958, 7):
        taken = [booked(s[turn], "standing", "inspected-experts")[own] for s in (expert, red)]
        held = (expert[turn].standing > 0) & (red[turn].standing > 0)
        assert (taken[0] <= taken[1])[held[own]].all(), f"season {turn}"
        total = [total[0] + int(taken[0].sum()), total[1] + int(taken[1].sum())]
    assert total[0] < total[1]


# S9: brigades; communal kitchens that free women for work.


def brigades(state: State, province: int) -> int:
    split = offer(state, world_of(), province).fields[0].to_json()
    assert split["name"] == "brigades"
    return int(str(split["total"]))


def test_s09_a_province_has_ten_brigades_and_two_more_while_its_kitchens_are_open(line: list[State]) -> None:
    for state in line[:20]:
        for province in range(world_of().provinces):
            expected = 12 if state.kitchens[0, province] > 0 else 10
            assert brigades(state, province) == expected
    assert {brigades(line[0], 0), brigades(line[WINTER_1958], 0), brigades(line[-2], 0)} == {10, 12}


def test_s09_closing_the_kitchens_takes_the_two_brigades_away_again() -> None:
    def closes(sight: Sight, given: Given) -> None:
        given["kitchens"][:] = sight.turn < WINTER_1958

    states = course(closes, seasons=WINTER_1958 + 1)
    assert brigades(states[WINTER_1958], 0) == 12
    assert brigades(states[WINTER_1958 + 1], 0) == 10


def test_s09_kitchens_waste_grain_and_trust() -> None:
    def never(sight: Sight, given: Given) -> None:
        given["ration"][:] = 1
        given["kitchens"][:] = 0
        for task in TASKS[::-1]:
            over = sum(given[each] for each in TASKS) - sight.brigades()
            given[task] = given[task] - np.minimum(np.maximum(over, 0), given[task])

    seeds, own = each_alone()
    closed, kept = course(never, own, seeds=seeds, seasons=7), course(seasons=7)
    spoilt = [-state.ledger.bookings["grain_store", "kitchen-waste"] for state in (closed[4], kept[4])]
    assert (spoilt[0][own] == 0).all()
    assert (spoilt[1] > 0).all()
    assert (closed[7].trust[own] > kept[7].trust[0]).all()


# S16: repeal from early 1960: plots and tools returned, expertise valued, communes broken up.


def readjust(sight: Sight, given: Given) -> None:
    """Go back from spring 1959 on: plots, experts, closed kitchens, no furnaces, no search, an honest report."""
    if sight.turn < SPRING_1959:
        return
    given["kitchens"][:] = 0
    given["ration"][:] = 1
    given["cadres"][:] = -1
    given["melt"][:] = 0
    given["search"][:] = 0
    given["report"][:] = 1000
    keep(given, "furnaces", 0, "fields")
    keep(given, "workshops", 1, "fields")
    wanted = 2 - given["sidelines"]
    taken = np.minimum(np.maximum(wanted, 0), given["fields"])
    given["fields"] = given["fields"] - taken
    given["sidelines"] = given["sidelines"] + taken
    if sight.season == 3:
        given["waterworks"] = given["waterworks"] + given["fields"]
        given["fields"][:] = 0


def test_s16_who_goes_back_in_1959_saves_lives_and_pays_with_standing() -> None:
    seeds, own = each_alone()
    early, never = course(readjust, own, seeds=seeds), course()
    famine = never[-1].deaths[0] * 1000 > 20 * never[-1].rural_start[0]
    assert famine.sum() >= 6, "the line leads many provinces into catastrophe"
    saved = never[-1].deaths[0] - early[-1].deaths[own]
    assert (saved[famine] > 0).mean() >= 0.9
    lushan = turn_of(1959, "winter")
    removed = early[lushan].removed[own] > never[lushan].removed[0]
    assert (removed | (early[lushan].standing[own] < never[lushan].standing[0])).all()


def test_s16_after_the_repeal_plots_are_tolerated_and_nobody_is_told_to_build_furnaces(
    line: list[State],
) -> None:
    world = world_of()
    for state in line[turn_of(1961, "summer") : 20]:
        dials = world.dials(state)
        # The tenth plenum of autumn 1962 tolerates fewer of them, but most still (docs/decisions.md).
        assert (dials.plots >= (1000 if state.turn < turn_of(1962, "autumn") else 700)).all()
        assert not dials.furnaces.any()
        assert not dials.kitchens.any()
        assert not dials.search.any()


def test_s16_after_the_repeal_kitchens_may_not_be_opened_again(line: list[State]) -> None:
    state = line[turn_of(1961, "autumn")]
    for province in range(world_of().provinces):
        field = next(f for f in offer(state, world_of(), province).fields if f.name == "kitchens")
        assert field.to_json()["options"] == [
            {"value": "closed", "bar": None},
            {"value": "open", "bar": {"code": "communes-broken-up", "args": {}}},
        ]


def test_s16_going_back_heals_trust_and_expertise_in_every_province(line: list[State]) -> None:
    worst, end = line[turn_of(1960, "winter")], line[-1]
    assert (end.trust > worst.trust).all()
    experts = course(readjust)
    assert (experts[-1].expertise >= line[-1].expertise).all()
