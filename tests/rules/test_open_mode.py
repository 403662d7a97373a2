"""Open mode: order, season and strength of the cards differ by seed; the historical mode keeps them."""

from __future__ import annotations

import numpy as np

from rules.calendar import TURNS, season_of
from rules.card_models import CardModel
from rules.scenario import load_scenario
from rules.world import World, make_world
from tests.rules.table import numbered, table_at, world_of

SEEDS = numbered(12)


def open_world() -> World:
    return make_world(load_scenario("campaign").model_copy(update={"mode": "open"}))


OPEN, PLAIN = open_world(), world_of()
DATED = np.array([card.dated for card in OPEN.cards])
DISASTER = np.array([card.deck == "disaster" for card in OPEN.cards])


def test_the_order_of_the_events_differs_by_seed() -> None:
    start = table_at(world=OPEN, seeds=SEEDS)[0].card_start[:, DATED]
    orders = {tuple(np.argsort(row, kind="stable").tolist()) for row in start}
    assert len(orders) == len(SEEDS)


def test_the_season_of_a_card_differs_by_seed() -> None:
    start = table_at(world=OPEN, seeds=SEEDS)[0].card_start
    later = DATED & (np.array([card.turn for card in OPEN.cards]) > 0)
    assert ((start[:, later] != start[:1, later]).any(axis=0)).mean() > 0.9


def test_the_strength_of_a_card_differs_by_seed_within_its_span() -> None:
    strength = table_at(world=OPEN, seeds=SEEDS)[0].card_strength
    assert (strength[:, DATED] != strength[:1, DATED]).any(axis=0).all()
    varies = np.array([getattr(card.model, "varies", 0) for card in OPEN.cards])
    span = np.maximum(varies, np.where(DATED, OPEN.numbers.open_strength, 0))
    assert (np.abs(strength - 1000) <= span + 1).all()


def test_the_same_seed_deals_the_same() -> None:
    one, two = (table_at(world=OPEN, seeds=SEEDS)[0] for _ in range(2))
    assert one.digests() == two.digests()


def test_every_card_still_comes_and_a_disaster_in_its_time_of_the_year() -> None:
    start = table_at(world=OPEN, seeds=SEEDS)[0].card_start
    usual = np.array([card.turn for card in OPEN.cards])
    came = DATED & (usual >= 0)
    assert (start[:, came] >= 0).all()
    assert (start[:, came] < TURNS).all()
    inside = DISASTER & (usual >= 4) & (usual < TURNS - 4)
    assert (np.vectorize(season_of)(start[:, inside]) == np.vectorize(season_of)(usual[inside])).all()
    moved = np.abs(start - usual)[:, DATED & ~DISASTER & (usual > 0)]
    assert (moved <= OPEN.numbers.open_shift).all()


def test_in_historical_mode_every_card_comes_in_its_season_whatever_the_seed() -> None:
    state = table_at(world=PLAIN, seeds=SEEDS)[0]
    usual = np.array([card.turn for card in PLAIN.cards])
    assert (state.card_start[:, DATED] == usual[DATED]).all()


def test_in_historical_mode_only_a_card_that_says_so_varies_in_strength() -> None:
    strength = table_at(world=PLAIN, seeds=SEEDS)[0].card_strength
    varies = np.array([card.model.varies if isinstance(card.model, CardModel) else 0 for card in PLAIN.cards])
    assert (np.abs(strength - 1000) <= varies + 1).all()
    assert (strength[:, varies == 0] == 1000).all()


def test_what_was_left_out_does_not_come_in_open_mode_either() -> None:
    scenario = load_scenario("campaign").model_copy(update={"mode": "open", "leave_out": ["lushan-plenum"]})
    world = make_world(scenario)
    assert (table_at(world=world, seeds=SEEDS)[0].card_start[:, world.card_ids.index("lushan-plenum")] < 0).all()
