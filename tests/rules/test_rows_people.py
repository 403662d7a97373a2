"""Rows S11, S12, S14 and S15 of the contract: herds, disasters, fields without hands, famine."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from bots.registry import bot_decisions, great_leap
from engine.game import PUBLIC
from engine.match import Match
from rules.calendar import AUTUMN, YEARS, turn_of
from rules.deal import table_of
from rules.scenario import load_scenario
from rules.season.context import begin_season
from rules.season.people import rigidity
from rules.sight import Sight
from rules.state import ORDERS, State
from tests.rules.table import Given, booked, copies, course, each_alone, keep, move, world_of

AUTUMN_1958 = turn_of(1958, "autumn")


@pytest.fixture(scope="module")
def line() -> list[State]:
    """The game as the line leads it everywhere."""
    return course()


# S11: discontented peasants slaughtered animals.


@pytest.mark.parametrize("herd", ["cattle", "pigs"])
def test_s11_when_a_commune_forms_its_herds_fall_though_nobody_ordered_it(line: list[State], herd: str) -> None:
    for before, after in pairwise(line[:5]):
        formed = after.stage != before.stage
        slaughtered = booked(after, herd, "slaughter")
        assert (slaughtered[formed] < 0).all()
        assert (slaughtered[~formed] == 0).all()
    assert (line[4].stage == 1).all()


@pytest.mark.parametrize("herd", ["cattle", "pigs"])
def test_s11_the_less_people_trust_the_more_they_slaughter(herd: str) -> None:
    def takes_plots(sight: Sight, given: Given) -> None:
        keep(given, "sidelines", 0, "waterworks")

    seeds, own = each_alone()
    kept, taken = (course(plan, own, seeds=seeds, seasons=3) for plan in (None, takes_plots))
    for turn in range(3):
        distrusts = own & (taken[turn].trust < kept[turn].trust)
        formed = distrusts & (taken[turn + 1].stage > taken[turn].stage)
        slaughtered = [booked(s[turn + 1], herd, "slaughter")[formed] for s in (taken, kept)]
        assert (slaughtered[0] < slaughtered[1]).all(), f"season {turn}"
    assert (taken[2].trust < kept[2].trust)[own].any()


def test_s11_fewer_draught_animals_mean_less_sown(line: list[State]) -> None:
    spring = line[turn_of(1959, "summer")]
    short = line[turn_of(1959, "spring")].cattle < 1000
    assert short.any()
    assert ((booked(spring, "crop", "animals") < 0) == short).all()


def test_s11_who_lets_people_keep_plots_and_trust_keeps_more_animals() -> None:
    def gentle(sight: Sight, given: Given) -> None:
        given["search"][:] = 0
        wanted = np.minimum(np.maximum(2 - given["sidelines"], 0), given["waterworks"])
        given["sidelines"] = given["sidelines"] + wanted
        given["waterworks"] = given["waterworks"] - wanted

    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds)[-1] for plan in (None, gentle))
    stays = own & (other.removed <= plain.removed)
    assert stays.sum() > 12
    assert (other.pigs >= plain.pigs)[stays].all(), "but where an outsider came for it"
    assert (other.pigs > plain.pigs)[own].mean() > 0.8


# S12: a series of natural disasters, three years running.


def lost_to(states: list[State], year: int, *causes: str) -> int:
    turns = range(turn_of(year, "spring"), turn_of(year, "winter"))
    return int(-sum(booked(states[turn + 1], "crop", *causes).sum() for turn in turns))


def test_s12_disasters_take_more_in_each_of_1959_1960_and_1961_than_in_1958(line: list[State]) -> None:
    lost = {year: lost_to(line, year, "weather", "pests") for year in YEARS}
    assert min(lost[1959], lost[1960], lost[1961]) > lost[1958] > 0


def test_s12_the_three_bad_years_are_worse_than_1962_too(line: list[State]) -> None:
    share = {year: lost_to(line, year, "weather", "pests") / line[turn_of(year, "summer")].base.sum() for year in YEARS}
    assert min(share[1959], share[1960], share[1961]) > share[1962]


def test_s12_a_disaster_strikes_the_places_its_card_names_and_no_other(line: list[State]) -> None:
    world = world_of()
    strikes = [card for card in world.cards if card.deck == "disaster" and not card.mask().all()]
    assert len(strikes) >= 15
    for turn in range(20):
        struck = np.zeros(world.provinces, dtype=bool)
        for card in world.cards:
            for effect in card.effects:
                acts = effect.dial == "weather" and card.turn + effect.after <= turn
                if acts and turn < card.turn + effect.after + effect.seasons:
                    struck |= effect.mask.astype(bool)
        lost = booked(line[turn + 1], "crop", "weather")[0] < 0
        assert (lost <= struck).all(), f"season {turn}"
        if turn % 4 in (1, 2) and (line[turn].crop > 0).all():
            assert (lost == struck).all(), f"season {turn}"


def test_s12_irrigation_softens_a_drought() -> None:
    def digs(sight: Sight, given: Given) -> None:
        keep(given, "sidelines", 0, "waterworks")
        if sight.season == 3:
            keep(given, "furnaces", 0, "waterworks")

    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds, seasons=10) for plan in (None, digs))
    summer = turn_of(1960, "spring")
    lost = [
        booked(s[summer + 1], "crop", "weather")[own] * 1_000_000 // s[summer + 1].base[own] for s in (plain, other)
    ]
    wetter = (other[summer].water > plain[summer].water)[own]
    assert wetter.mean() > 0.8
    struck = wetter & (lost[0] < -20_000)
    assert struck.sum() >= 4
    assert (lost[1] > lost[0])[struck].mean() > 0.8


def test_s12_without_disasters_more_is_harvested_and_fewer_die(line: list[State]) -> None:
    spared = course(world=world_of("campaign", ("weather",)))
    assert all(booked(state, "crop", "weather").sum() == 0 for state in spared[1:])
    for year in (1959, 1960, 1961):
        end = turn_of(year, "winter")
        assert spared[end].harvest.sum() > line[end].harvest.sum()
    assert spared[-1].deaths.sum() < line[-1].deaths.sum()


def test_s12_taking_out_the_weather_leaves_water_works_and_locusts_as_they_are(line: list[State]) -> None:
    """A what-if takes out one cause and no other (game.md, section 9)."""
    spared = course(world=world_of("campaign", ("weather",)))
    for cause, turn in (("waterworks", turn_of(1959, "summer")), ("pests", turn_of(1960, "autumn"))):
        assert booked(line[turn + 1], "crop", cause).any()
        assert booked(spared[turn + 1], "crop", cause).any(), f"{cause} are gone with the weather"


# S14: labour drawn from farming disrupts farming: crops must be sown, tended and gathered.

FIELD_WORK = [("spring", "land-unsown"), ("summer", "untended"), ("autumn", "left-in-field")]


@pytest.mark.parametrize(("season", "cause"), FIELD_WORK)
def test_s14_brigades_away_from_the_fields_lose_crop(season: str, cause: str) -> None:
    turn = turn_of(1958, season)

    def away(sight: Sight, given: Given) -> None:
        if sight.turn == turn:
            move(given, "fields", "furnaces", 4)

    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds, seasons=3) for plan in (None, away))
    lost = [booked(s[turn + 1], "crop", cause)[own] for s in (plain, other)]
    assert (lost[1] < lost[0]).all()
    assert (other[3].harvest < plain[3].harvest)[own].all()


@pytest.mark.parametrize(("season", "cause"), FIELD_WORK)
def test_s14_enough_hands_lose_nothing(season: str, cause: str) -> None:
    turn = turn_of(1958, season)

    def all_to_the_fields(sight: Sight, given: Given) -> None:
        if sight.turn == turn:
            for task in ("furnaces", "waterworks", "workshops", "sidelines"):
                keep(given, task, 0, "fields")

    if cause == "land-unsown":
        after = course(all_to_the_fields, seasons=turn + 1)[-1]
        wanted_less = world_of().dials(after, turn).plant_less
        assert not wanted_less.any()
    after = course(all_to_the_fields, seasons=turn + 1)[-1]
    assert (booked(after, "crop", cause) == 0).all()


def test_s14_what_is_left_in_the_field_in_autumn_is_lost_and_not_gathered_later() -> None:
    def away(sight: Sight, given: Given) -> None:
        if sight.turn == AUTUMN_1958:
            move(given, "fields", "furnaces", 6)

    states = course(away, seasons=5)
    autumn, winter = states[AUTUMN_1958 + 1], states[AUTUMN_1958 + 2]
    assert (booked(autumn, "crop", "left-in-field") < 0).all()
    assert not autumn.crop.any()
    assert not booked(winter, "grain_store", "harvest").any()


def test_s14_about_a_quarter_is_gathered_in_summer_and_the_rest_in_autumn(line: list[State]) -> None:
    for year in YEARS:
        summer, autumn = line[turn_of(year, "autumn")].harvest, line[turn_of(year, "winter")].harvest
        share = int(summer.sum()) / int(autumn.sum())
        assert 0.2 < share < 0.35


# S15: national catastrophe; some 20 million starved, 1959 to 1962.


def test_s15_following_the_centre_starves_many_millions(line: list[State]) -> None:
    assert 12_000_000 < line[-1].deaths.sum() < 30_000_000


def test_s15_famine_differs_by_province_and_season(line: list[State]) -> None:
    rate = line[-1].deaths[0] * 1000 / line[-1].rural_start[0]
    assert rate.max() > 20
    assert rate.min() < 6
    seasons = [int(state.deaths_season.sum()) for state in line[1:]]
    worst = sorted(range(20), key=seasons.__getitem__)[-2:]
    assert set(worst) <= {turn_of(1959, "winter"), turn_of(1960, "spring"), turn_of(1960, "summer")}


def test_s15_nobody_starves_where_all_ate_their_fill_and_had_before(line: list[State]) -> None:
    for before, after in pairwise(line):
        fed = (after.eaten >= 1000) & (before.nourishment >= 1000)
        assert not after.deaths_season[fed].any()
    assert fed.any()


def test_s15_hunger_and_deaths_follow_what_was_eaten(line: list[State]) -> None:
    died = [(s.deaths_season > 0, s.hunger, s.eaten) for s in line[1:]]
    hunger = np.concatenate([h[d] for d, h, _ in died])
    fine = np.concatenate([h[~d] for d, h, _ in died])
    assert hunger.min() >= fine.max() - 1, "excess deaths begin at one level of hunger"


def test_s15_compulsion_makes_the_same_hunger_deadlier() -> None:
    state = copies(course(seasons=8)[-1], 4)
    state.kitchens[:], state.plots[:], state.search[:] = 0, 1000, 0
    state.kitchens[1], state.plots[2], state.search[3] = 1000, 0, 1000
    season = begin_season(state, world_of(), None, np.zeros((1, 1), dtype=np.int64), None)
    bound = rigidity(season)
    assert (bound[1:] > bound[0]).all()


def test_s15_who_takes_hands_from_the_fields_and_claims_much_starves_more_people() -> None:
    def reckless(sight: Sight, given: Given) -> None:
        given["report"][:] = np.minimum(given["report"] + 500, 3000)
        if sight.season == AUTUMN:
            move(given, "fields", "furnaces", 2)

    seeds, own = each_alone()
    plain, other = (course(plan, own, seeds=seeds)[-1] for plan in (None, reckless))
    assert (other.deaths > plain.deaths)[own].mean() > 0.8


def test_s15_the_public_record_of_a_game_that_is_on_tells_no_deaths() -> None:
    model = load_scenario("quick")
    setup, seats = table_of(model, ["line"], ["anhui"])
    match = Match.start(great_leap(), setup, seats, "public record")
    while not match.over:
        assert "deaths" not in json.dumps(match.view(PUBLIC))
        match.submit_many(bot_decisions(match, seats))
        match.advance()


def test_s15_a_seat_is_told_the_deaths_it_must_expect_as_a_range() -> None:
    model = load_scenario("campaign")
    setup, seats = table_of(model, ["line"], ["anhui"])
    match = Match.start(great_leap(), setup, seats, "a range")
    widths = []
    while match.turn < 12:
        if match.state.table.phase != ORDERS:
            match.submit_many(bot_decisions(match, seats))
            match.advance()
            continue
        forecast: Any = match.forecast("anhui", match.choices("anhui").default())
        deaths = forecast["results"]["deaths_season"]
        assert deaths["low"] <= deaths["middle"] <= deaths["high"]
        widths.append((deaths["high"] - deaths["low"], deaths["middle"]))
        match.submit_many(bot_decisions(match, seats))
        match.advance()
    assert all(width > 0 for width, middle in widths if middle > 0), f"ranges, never points: {widths}"
