"""Hands: political cards that seats draw, hold, play and lay down, and what they turn for whom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bots.registry import POLICIES, bot_decisions, great_leap
from engine.match import Match
from rules.calendar import AUTUMN, SPRING, season_of
from rules.card_models import NEIGHBOURS, OTHERS, RELATIVE, SELF, CardModel
from rules.cards import Card, Effect
from rules.choices import offer
from rules.deal import table_of
from rules.dials import load_dials
from rules.forecast import with_card
from rules.hands import draw_cards, play_cards, playable
from rules.orders import give_orders
from rules.scenario import load_scenario
from rules.season.resolve import play_season
from rules.sight import sight_of
from rules.state import DISCARDED, ORDERS, State
from rules.world import make_world
from tests.rules.table import SEATS, go_on, numbered, put_in_hand, table_at, world_of

ROOT = Path(__file__).parents[2]
WORLD = world_of()
N = WORLD.numbers
CARDS = [WORLD.cards[column] for column in WORLD.hand_cards]
SEAT = "anhui"
I = WORLD.board.index(SEAT)  # noqa: E741 - the column of the seat
EIGHT = (*SEATS, "gansu", "hubei", "fujian", "jilin")


def model_of(card: Card) -> CardModel:
    assert isinstance(card.model, CardModel)
    return card.model


def holding(card: Card, turn: int | None = None, influence: int = 12, line: int | None = None) -> State:
    """Return a table in whose first season of the card a seat holds it; the line lies where it may be played."""
    state = table_at()[0]
    state.turn, state.phase = card.turn if turn is None else turn, ORDERS
    state.influence[:] = influence
    put_in_hand(state, WORLD, card.id, SEAT)
    wanted = model_of(card).line[0] if line is None else line
    lift(state, wanted)
    return state


def lift(state: State, line: int) -> None:
    """Let the line lie where a test wants it, by cards of the nation that have come or not."""
    for column, card in enumerate(WORLD.cards):
        if any(effect.dial == "line" for effect in card.effects):
            start = state.card_start.copy()
            start[:, column] = -1
            state.deal_cards(card_start=start)
    up, down = (
        [
            c
            for c, card in enumerate(WORLD.cards)
            if card.dated and any(e.dial == "line" and sign * e.amount > 0 for e in card.effects)
        ]
        for sign in (1, -1)
    )  # fmt: skip
    for column in up if line > 5 else down:
        if (line_of(state) >= line) if line > 5 else (line_of(state) <= line):
            return
        age = max(effect.after for effect in WORLD.cards[column].effects if effect.dial == "line")
        start = state.card_start.copy()
        start[:, column] = max(state.turn - age, 0)
        state.deal_cards(card_start=start)


def line_of(state: State) -> int:
    return int(WORLD.dials(state).line[0, 0])


def bar_of(state: State, card: Card) -> str | None:
    field = next(f for f in offer(state, WORLD, I).fields if f.name == "card").to_json()
    options: Any = field["options"]
    bar = next(option["bar"] for option in options if option["value"] == card.id)
    return None if bar is None else str(bar["code"])


def test_there_are_at_least_thirty_six_cards_and_each_has_its_words() -> None:
    assert len(CARDS) >= 36
    for path in sorted((ROOT / "assets" / "locale").iterdir()):
        words = "\n" + (path / "politics.ftl").read_text(encoding="utf-8")
        for card in CARDS:
            for part in ("title", "happened", "does"):
                assert f"\ncard-{card.id}-{part} = " in words, (path.name, card.id, part)


def test_only_seats_of_the_table_hold_cards_and_none_more_than_the_most() -> None:
    for turn in range(0, 20, 3):
        state, _ = table_at(turn, EIGHT, seeds=numbered(5))
        held = np.stack([(state.card_holder == i).sum(axis=1) for i in range(WORLD.provinces)], axis=1)
        assert (held[state.seated == 0] == 0).all()
        assert (held <= N.hand_most).all()
        assert held.any()


def test_the_first_hand_is_dealt_before_the_first_season() -> None:
    state, _ = table_at(0, EIGHT, seeds=numbered(5))
    for seat in EIGHT:
        assert ((state.card_holder == WORLD.board.index(seat)).sum(axis=1) == N.hand_start).all()


def test_a_card_that_a_scenario_leaves_out_is_dealt_to_nobody() -> None:
    dealt = {
        WORLD.cards[column].id for column in WORLD.hand_cards if (table_at(0, EIGHT)[0].card_holder >= 0)[0, column]
    }
    scenario = load_scenario("campaign").model_copy(update={"leave_out": sorted(dealt)})
    without = make_world(scenario)
    state, _ = table_at(0, EIGHT, world=without)
    held = {without.cards[column].id for column in without.hand_cards if state.card_holder[0, column] >= 0}
    assert held
    assert not held & dealt


def test_no_card_is_in_two_hands_and_a_played_one_is_in_none() -> None:
    setup, seats = table_of(load_scenario("campaign"), ["random"] * 4, list(SEATS))
    match = Match.start(great_leap(), setup, seats, "hands")
    played = 0
    while not match.over:
        hands: list[Any] = [match.view(seat) for seat in SEATS]
        held = [card["id"] for view in hands for card in view["hand"]]
        assert len(held) == len(set(held))
        news = {row["id"] for row in hands[0]["news"]}
        assert not news & set(held)
        turn, orders = match.turn, match.state.table.phase == ORDERS
        match.submit_many(bot_decisions(match, seats))
        match.advance()
        table = match.state.table
        now = [c for c in WORLD.hand_cards if orders and table.card_start[0, c] == turn]
        by = [int(table.card_by[0, c]) for c in now]
        assert len(by) == len(set(by)), "a seat plays at most one card a season"
        played += len(now)
    assert played > 10


def test_a_card_is_drawn_in_spring_and_in_autumn() -> None:
    for turn in range(8):
        state, chance = table_at(turn, EIGHT)
        before = (state.card_holder >= 0).sum()
        state.deal_cards(card_holder=np.where(state.card_holder >= 0, -1, state.card_holder))
        draw_cards(state, WORLD, chance)
        drawn = (state.card_holder >= 0).sum()
        assert drawn == (len(EIGHT) if season_of(turn) in (SPRING, AUTUMN) else 0), (turn, before)


def test_a_card_that_is_laid_down_leaves_the_hand_and_does_nothing() -> None:
    state = holding(CARDS[0])
    column = WORLD.card_ids.index(CARDS[0].id)
    state.order_discard[:, I] = column
    cost = play_cards(state, WORLD)
    assert state.card_holder[0, column] == DISCARDED
    assert state.card_start[0, column] < 0
    assert not cost.any()


def test_a_card_whose_time_is_over_leaves_the_hand() -> None:
    card = min(CARDS, key=lambda card: card.until)
    state, chance = table_at(card.until + 1 + (card.until + 1) % 2)
    put_in_hand(state, WORLD, card.id, SEAT)
    assert season_of(state.turn) in (SPRING, AUTUMN)
    draw_cards(state, WORLD, chance)
    assert state.card_holder[0, WORLD.card_ids.index(card.id)] == DISCARDED


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_card_may_be_played_in_its_season_under_its_line_with_enough_influence(card: Card) -> None:
    state = holding(card)
    low, high = model_of(card).line
    assert low <= line_of(state) <= high
    assert bar_of(state, card) is None
    assert playable(state, WORLD)[0, WORLD.card_ids.index(card.id)]


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_is_barred_by_season_line_and_influence_with_the_reason(card: Card) -> None:
    model, column = model_of(card), WORLD.card_ids.index(card.id)
    cases = []
    if card.turn > 0:
        cases.append((holding(card, turn=card.turn - 1), "card-too-early"))
    cases.append((holding(card, turn=card.until + 1), "card-too-late"))
    if model.influence > 0:
        cases.append((holding(card, influence=model.influence - 1), "card-influence"))
    if model.line[1] < 10:
        cases.append((holding(card, line=10), "card-line"))
    elif model.line[0] > 0:
        cases.append((holding(card, line=0), "card-line"))
    for state, code in cases:
        assert bar_of(state, card) == code
        assert not playable(state, WORLD)[0, column]
        state.order_card[:, I] = column
        assert not play_cards(state, WORLD).any()
        assert state.card_start[0, column] < 0, f"{code}, and yet it was played"


def test_a_card_of_another_hand_is_not_offered_and_cannot_be_played() -> None:
    card = CARDS[0]
    state = holding(card)
    other = WORLD.board.index("henan")
    field = next(f for f in offer(state, WORLD, other).fields if f.name == "card").to_json()
    assert card.id not in str(field)
    state.order_card[:, other] = WORLD.card_ids.index(card.id)
    play_cards(state, WORLD)
    assert state.card_start[0, WORLD.card_ids.index(card.id)] < 0


def test_an_outsider_plays_no_card() -> None:
    state = holding(CARDS[0])
    state.outsider[:, I] = 2
    state.order_card[:, I] = WORLD.card_ids.index(CARDS[0].id)
    play_cards(state, WORLD)
    assert (state.card_start[:, WORLD.hand_cards.start :] < 0).all()


def test_what_a_card_costs_is_booked() -> None:
    card = next(card for card in CARDS if model_of(card).influence > 0 and not card.turn)
    state, chance = table_at()
    go_on(state, WORLD, chance)
    column = put_in_hand(state, WORLD, card.id, SEAT)
    if not playable(state, WORLD)[0, column]:
        pytest.skip("the line of spring 1958 lies beyond the card")
    give_orders(state, POLICIES["line"].orders(sight_of(state, WORLD), chance))
    state.order_card[:, I] = column
    play_season(state, WORLD, chance)
    booked = {cause: change[0, I] for cause, change in state.ledger.causes("influence")}
    assert booked["card-played"] == -model_of(card).influence
    assert np.array_equal(state.ledger.closing("influence"), state.influence)


def test_a_card_strikes_its_player_the_neighbours_or_the_others_as_it_says() -> None:
    adjacent = WORLD.board.adjacent[I] > 0
    own = np.arange(WORLD.provinces) == I
    where = {SELF: own, NEIGHBOURS: adjacent, OTHERS: ~own}
    seen = set()
    for card in CARDS:
        column = WORLD.card_ids.index(card.id)
        for nth, effect in enumerate(card.effects):
            same = [other for other in card.effects if other.dial == effect.dial]
            if not effect.relative or len(same) > 1:
                continue
            state = holding(card)
            start, by = np.full_like(state.card_start, -1), state.card_by.copy()
            state.deal_cards(card_start=start)
            state.turn += effect.after
            quiet = getattr(WORLD.dials(state), effect.dial)[0].copy()
            start = start.copy()
            start[:, column], by[:, column] = state.turn - effect.after, I
            state.deal_cards(card_start=start, card_by=by)
            change = getattr(WORLD.dials(state), effect.dial)[0] - quiet
            dial = load_dials()[effect.dial]
            expected = np.clip(quiet + effect.amount * where[effect.relative], dial.low, dial.high) - quiet
            assert np.array_equal(change, expected), (card.id, nth)
            seen.add(effect.relative)
    assert seen >= {SELF, NEIGHBOURS}


@pytest.mark.parametrize("relative", RELATIVE)
def test_a_card_that_a_seat_thinks_of_playing_is_foreseen_where_it_would_strike(relative: str) -> None:
    effect = Effect("trust", -10, 1, 0, np.ones(WORLD.provinces, dtype=np.int64), relative)
    card = Card("of-the-test", "politics", 0, 20, CARDS[0].model, (effect,))
    quiet = WORLD.dials(table_at()[0])
    change = np.broadcast_to(with_card(quiet, card, I, WORLD).trust - quiet.trust, (1, WORLD.provinces))[0]
    own = np.arange(WORLD.provinces) == I
    where = {SELF: own, NEIGHBOURS: WORLD.board.adjacent[I] > 0, OTHERS: ~own}
    assert np.array_equal(change, -10 * where[relative])


def test_a_card_acts_for_its_seasons_and_no_longer() -> None:
    card = next(c for c in CARDS if c.lasts < 6 and all(e.relative == SELF for e in c.effects))
    state = holding(card)
    state.deal_cards(card_start=np.full_like(state.card_start, -1))
    quiet = WORLD.dials(state)
    start, by = np.full_like(state.card_start, -1), state.card_by.copy()
    start[:, WORLD.card_ids.index(card.id)], by[:, WORLD.card_ids.index(card.id)] = state.turn, I
    state.deal_cards(card_start=start, card_by=by)
    for age in range(card.lasts + 2):
        dials = WORLD.dials(state, state.turn + age)
        acts = any(not np.array_equal(getattr(dials, e.dial), getattr(quiet, e.dial)) for e in card.effects)
        assert acts == any(e.after <= age < e.lasts for e in card.effects), age


def test_others_do_not_see_a_hand() -> None:
    setup, seats = table_of(load_scenario("campaign"), ["human", "human"], ["henan", "anhui"])
    match = Match.start(great_leap(), setup, seats, "secret hands")
    mine: Any = match.view("henan")
    others = [str(match.view(viewer)) for viewer in ("anhui", "public")]
    assert len(mine["hand"]) == N.hand_start
    for card in mine["hand"]:
        assert not any(card["id"] in text for text in others)
