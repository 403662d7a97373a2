"""The debate of each spring (S6): what is tabled, what passes, what it gives and costs, and who knows what when."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from bots.registry import POLICIES, bot_decisions, great_leap
from engine.chance import Chance
from engine.match import Match
from rules.calendar import SPRING, season_of, turn_of
from rules.card_models import MotionModel
from rules.choices import offer_motions
from rules.deal import table_of
from rules.debate import floor_of, hold_debate, table_motions, tabled
from rules.game import advance
from rules.hands import play_cards
from rules.orders import HOLD, give_orders
from rules.scenario import load_scenario
from rules.season.context import begin_season
from rules.season.resolve import play_season
from rules.setup import begin, set_up
from rules.sight import sight_of
from rules.state import DEBATE, NAMES, ORDERS, State
from tests.rules.table import SEATS, back, numbered, put_in_hand, put_on_table, table_at, world_of

WORLD = world_of()
N = WORLD.numbers
MANY_SEATS = ("henan", "anhui", "hunan", "sichuan", "gansu", "hubei", "fujian", "jilin")
SPRING_1959, SPRING_1960 = turn_of(1959, "spring"), turn_of(1960, "spring")


def model_of(motion: str) -> MotionModel:
    model = WORLD.cards[WORLD.card_ids.index(motion)].model
    assert isinstance(model, MotionModel)
    return model


def passed(state: State, row: int = 0) -> str:
    column = int(state.passed[row, 0])
    return HOLD if column < 0 else WORLD.card_ids[column]


def line_of(state: State) -> int:
    return int(WORLD.dials(state).line[0, 0])


def carried(motion: str, turn: int = 0) -> tuple[State, Chance]:
    """Return a table that is about to carry a motion with all the influence there can be."""
    state, chance = table_at(turn, MANY_SEATS)
    put_on_table(state, WORLD, motion)
    state.influence[:] = N.influence_most
    for seat in MANY_SEATS:
        back(state, WORLD, seat, motion, N.influence_most)
    return state, chance


def lost(motion: str, turn: int = 0) -> tuple[State, Chance]:
    """Return a table of which one seat backs a motion and all others the line."""
    state, chance = table_at(turn, MANY_SEATS)
    put_on_table(state, WORLD, motion)
    state.influence[:] = N.influence_most
    for seat in MANY_SEATS:
        back(state, WORLD, seat, HOLD, N.influence_most)
    back(state, WORLD, "henan", motion, 3)
    return state, chance


def test_there_are_at_least_twelve_motions_each_for_some_spring() -> None:
    assert len(WORLD.motions) >= 12
    for column in WORLD.motions:
        card = WORLD.cards[column]
        assert any(season_of(turn) == SPRING for turn in range(card.turn, card.until + 1)), card.id


def test_every_spring_opens_with_a_debate_and_no_other_season_does() -> None:
    for turn in range(8):
        assert (table_at(turn)[0].phase == DEBATE) == (season_of(turn) == SPRING)


def test_motions_are_tabled_in_spring_alone() -> None:
    for turn in range(9):
        on_table = tabled(table_at(turn)[0], WORLD)
        assert on_table.any() == (season_of(turn) == SPRING), turn


def test_what_is_tabled_differs_by_seed_and_is_the_same_for_the_same_seed() -> None:
    one, two = (tabled(table_at(SPRING_1959, seeds=numbered(8))[0], WORLD) for _ in range(2))
    assert np.array_equal(one, two)
    assert len({row.tobytes() for row in one}) > 1


def test_a_motion_that_passes_moves_the_line() -> None:
    state, chance = carried("leap-further")
    before = line_of(state)
    hold_debate(state, WORLD, chance)
    assert passed(state) == "leap-further"
    assert line_of(state) == before + 1
    state, chance = carried("readjust", SPRING_1959)
    before = line_of(state)
    hold_debate(state, WORLD, chance)
    assert line_of(state) < before


def test_the_strongest_motion_passes_and_only_where_it_is_stronger_than_the_line() -> None:
    state, chance = table_at(SPRING_1960, MANY_SEATS, seeds=numbered(60))
    state.influence[:] = chance.below(N.influence_most + 1, 1, "influence of the test", WORLD.provinces)
    state.order_motion[:], state.order_stake[:] = POLICIES["random"].debate(sight_of(state, WORLD), chance)
    asked = state.clone()
    hold_debate(state, WORLD, chance)
    assert np.array_equal(state.passed >= 0, state.support_passed > state.support_hold)
    assert (state.passed >= 0).any()
    assert (state.passed < 0).any()
    hold, floor = floor_of(begin_season(asked, WORLD, None, np.zeros((1, 1), dtype=np.int64), None))
    for row in range(state.matches):
        seats = [WORLD.board.index(seat) for seat in MANY_SEATS]
        staked = {int(asked.order_motion[row, i]): 0 for i in seats}
        for i in seats:
            staked[int(asked.order_motion[row, i])] += int(asked.order_stake[row, i])
        assert state.support_hold[row, 0] == hold[row, 0] + 10 * staked.get(-1, 0)
        known = {c: int(floor[row, c - WORLD.motions.start]) + 10 * s for c, s in staked.items() if c >= 0 and s > 0}
        if known:
            most = max(known.values())
            assert abs(int(state.support_passed[row, 0]) - most) <= 2 * N.debate_unknown
        if state.passed[row, 0] >= 0:
            assert known[int(state.passed[row, 0])] + 2 * N.debate_unknown >= max(known.values())


def test_a_motion_that_no_seat_backs_cannot_pass() -> None:
    for staked in (False, True):
        state, chance = table_at(0, seeds=numbered(30))
        state.nourishment[:] = 0
        for seat in SEATS if staked else ():
            back(state, WORLD, seat, WORLD.card_ids[WORLD.motions.start], 0)
        hold_debate(state, WORLD, chance)
        assert (state.passed < 0).all()
        assert (state.card_start[:, WORLD.motions.start : WORLD.motions.stop] < 0).all()


def test_a_motion_that_is_not_on_the_table_cannot_be_backed() -> None:
    state, chance = carried("leap-further")
    put_on_table(state, WORLD, "hear-experts")
    hold_debate(state, WORLD, chance)
    assert passed(state) == HOLD


def test_who_backs_a_motion_that_passes_is_rewarded() -> None:
    state, chance = carried("leap-further")
    back(state, WORLD, "jilin", HOLD, 1)
    before = state.standing.copy()
    hold_debate(state, WORLD, chance)
    won = [WORLD.board.index(seat) for seat in MANY_SEATS if seat != "jilin"]
    assert ((state.standing - before)[0, won] == model_of("leap-further").reward).all()
    assert state.standing[0, WORLD.board.index("jilin")] == before[0, WORLD.board.index("jilin")]


def test_who_loses_openly_pays_the_price_for_each_step_of_the_line_above_what_is_tolerated() -> None:
    state, chance = lost("readjust", SPRING_1959)
    state.standing[:] = 600
    steps = max(line_of(state) - N.debate_tolerated, 0)
    assert steps > 0
    hold_debate(state, WORLD, chance)
    assert passed(state) == HOLD
    henan = WORLD.board.index("henan")
    assert 600 - int(state.standing[0, henan]) == model_of("readjust").price * steps
    assert (np.delete(state.standing, henan, axis=1) == 600).all()


def test_a_retreat_that_fails_costs_more_than_a_leap_that_fails() -> None:
    for retreat in (c for c in WORLD.motions if getattr(WORLD.cards[c].model, "leaning", 0) < 0):
        for leap in (c for c in WORLD.motions if getattr(WORLD.cards[c].model, "leaning", 0) > 0):
            price = [getattr(WORLD.cards[c].model, "price", 0) for c in (retreat, leap)]
            assert price[0] > price[1], (WORLD.card_ids[retreat], WORLD.card_ids[leap])


def test_stakes_are_spent_in_part_and_those_of_failed_motions_more() -> None:
    for make, share in ((carried, N.debate_spent), (lost, N.debate_lost)):
        state, chance = make("leap-further")
        before, stake = state.influence.copy(), state.order_stake.copy()
        hold_debate(state, WORLD, chance)
        henan = WORLD.board.index("henan")
        assert int((before - state.influence)[0, henan]) == -(-int(stake[0, henan]) * share // 1000)
        assert (state.influence >= 0).all()


def test_the_books_of_a_debate_balance() -> None:
    state, chance = lost("leap-further")
    hold_debate(state, WORLD, chance)
    for name in ("standing", "influence"):
        assert np.array_equal(state.ledger.closing(name), getattr(state, name))
        assert any(cause.startswith("debate") for cause, _ in state.ledger.causes(name))


def test_hungry_provinces_speak_for_a_retreat_and_a_high_line_for_itself() -> None:
    state, _ = table_at(SPRING_1959)
    luck = np.zeros((1, 1), dtype=np.int64)
    leaning = np.array([getattr(WORLD.cards[c].model, "leaning", 0) for c in WORLD.motions])
    state.nourishment[:] = 1000
    hold, each = floor_of(begin_season(state, WORLD, None, luck, None))
    state.nourishment[:] = 0
    hungry_hold, hungry_each = floor_of(begin_season(state, WORLD, None, luck, None))
    assert hungry_hold < hold
    assert (hungry_each > each)[0, leaning < 0].all()
    assert np.array_equal(hungry_each[0, leaning >= 0], each[0, leaning >= 0])


def test_nobody_knows_before_the_count_what_others_back_and_afterwards_all_do() -> None:
    setup, seats = table_of(load_scenario("campaign"), ["human", "human"], ["henan", "anhui"])
    match = Match.start(great_leap(), setup, seats, "secret votes")
    assert match.state.table.phase == DEBATE
    motion = next(o.value for o in match.choices("henan").fields[0].options if o.value != HOLD and not o.bar)  # type: ignore[union-attr]
    before = match.view("anhui"), match.view("public")
    decision: Any = {"kind": "debate", "motion": motion, "stake": 2}
    match.submit("henan", decision)
    assert (match.view("anhui"), match.view("public")) == before
    match.submit("anhui", {"kind": "debate", "motion": HOLD, "stake": 1})
    match.advance()
    for viewer in ("anhui", "public", "henan"):
        told: Any = match.view(viewer)
        votes = {"henan": {"motion": motion, "stake": 2}, "anhui": {"motion": HOLD, "stake": 1}}
        assert told["debate"]["votes"] == votes


def test_a_debate_does_not_wait_for_seats_that_an_outsider_rules() -> None:
    setup, seats = table_of(load_scenario("campaign"), ["human", "human"], ["henan", "anhui"])
    match = Match.start(great_leap(), setup, seats, "ruled")
    state = match.game.clone(match.state)
    state.table.outsider[0, WORLD.board.index("anhui")] = 2
    assert list(match.game.deciding(state)) == ["henan"]


def test_without_a_table_there_is_no_debate_and_history_goes_as_it_would_without_one() -> None:
    nobody = np.zeros((1, WORLD.provinces), dtype=np.int64)
    chance = Chance.of("history")
    one, two = set_up(WORLD, nobody), set_up(WORLD, nobody)
    for state in (one, two):
        begin(state, WORLD, chance)
    for _ in range(20):
        if one.phase == DEBATE:
            advance(one, WORLD, chance)
        two.phase = ORDERS
        for state in (one, two):
            give_orders(state, POLICIES["line"].orders(sight_of(state, WORLD), chance))
            play_season(state, WORLD, chance)
        assert not tabled(one, WORLD).any()
        for name in NAMES:
            assert np.array_equal(getattr(one, name), getattr(two, name)), name
    assert (one.card_start[:, WORLD.motions.start : WORLD.motions.stop] < 0).all()


def test_a_table_that_backs_nothing_leaves_history_as_it_was() -> None:
    one, _ = table_at(12)
    two, _ = table_at(12, ())
    for name in ("grain_store", "deaths", "steel", "trust"):
        assert np.array_equal(getattr(one, name), getattr(two, name)), name
    dealt = np.abs(one.standing - two.standing)
    assert set(dealt.ravel().tolist()) <= {0, WORLD.numbers.standing_deal}
    assert not dealt[one.seated == 0].any()


def test_a_motion_that_acts_cannot_be_tabled_again_before_it_has_run_out() -> None:
    state, chance = carried("readjust", SPRING_1959)
    column = WORLD.card_ids.index("readjust") - WORLD.motions.start
    lasts = WORLD.cards[column + WORLD.motions.start].lasts
    assert lasts > 4
    hold_debate(state, WORLD, chance)
    for turn in (SPRING_1960, SPRING_1960 + 4):
        state.turn, state.phase = turn, DEBATE
        table_motions(state, WORLD, chance)
        may = turn - SPRING_1959 >= lasts
        assert may or not tabled(state, WORLD)[0, column]
        if not may:
            options: Any = offer_motions(state, WORLD, 0).fields[0].to_json()
            bar = next(o["bar"] for o in options["options"] if o["value"] == "readjust")
            assert bar["code"] == "motion-acts"


@pytest.mark.parametrize("turn", [0, SPRING_1959, SPRING_1960])
def test_a_motion_off_the_table_says_why(turn: int) -> None:
    state, _ = table_at(turn)
    options: Any = offer_motions(state, WORLD, WORLD.board.index("henan")).fields[0].to_json()
    on_table = tabled(state, WORLD)[0]
    barred = {o["value"]: o["bar"] for o in options["options"] if o["value"] != HOLD}
    assert len(barred) == len(WORLD.motions)
    for place, column in enumerate(WORLD.motions):
        bar = barred[WORLD.card_ids[column]]
        assert (bar is None) == bool(on_table[place])
        if bar is not None:
            assert bar["code"].startswith("motion-")


TABLING = [card.id for card in WORLD.cards if getattr(card.model, "tables", "")]


def test_some_cards_table_motions_that_nothing_else_tables() -> None:
    by_card = [c for c in WORLD.motions if getattr(WORLD.cards[c].model, "by_card", False)]
    assert by_card
    named = {getattr(WORLD.cards[WORLD.card_ids.index(card)].model, "tables", "") for card in TABLING}
    assert {WORLD.card_ids[c] for c in by_card} == named
    for turn in (0, SPRING_1959, SPRING_1960, SPRING_1960 + 4):
        on_table = tabled(table_at(turn, seeds=numbered(20))[0], WORLD)
        assert not on_table[:, [c - WORLD.motions.start for c in by_card]].any()


def test_a_card_puts_its_motion_on_the_table_of_the_next_debate() -> None:
    tried = 0
    for card in TABLING:
        column = WORLD.card_ids.index(card)
        motion = getattr(WORLD.cards[column].model, "tables", "")
        place = WORLD.card_ids.index(motion)
        for spring in (SPRING_1959, SPRING_1960, SPRING_1960 + 4):
            state, chance = table_at(spring - 1)
            put_in_hand(state, WORLD, card, "anhui")
            state.influence[:] = N.influence_most
            state.order_card[:, WORLD.board.index("anhui")] = column
            play_cards(state, WORLD)
            if state.card_start[0, column] != spring - 1:
                continue
            state.turn, state.phase = spring, DEBATE
            table_motions(state, WORLD, chance)
            model = model_of(motion)
            in_time = WORLD.cards[place].turn <= spring <= WORLD.cards[place].until
            in_line = model.line[0] <= line_of(state) <= model.line[1]
            assert bool(tabled(state, WORLD)[0, place - WORLD.motions.start]) == (in_time and in_line), card
            tried += in_time and in_line
    assert tried >= 3


def test_an_order_of_a_debate_does_not_stand_for_the_next() -> None:
    state, chance = carried("leap-further")
    hold_debate(state, WORLD, chance)
    assert (state.order_motion == -1).all()
    assert (state.order_stake == 0).all()


def test_bots_vote_what_is_offered() -> None:
    for name in POLICIES:
        if name.startswith("planner"):
            continue
        setup, seats = table_of(load_scenario("campaign"), [name] * 2, ["henan", "anhui"])
        match = Match.start(great_leap(), setup, seats, name)
        for seat, decision in bot_decisions(match, seats).items():
            assert match.game.check(match.state, seat, decision) == decision
