"""Predictions: the score, which is proper, and the ranges that are asked for."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.chance import Chance
from rules.bands import BANDS, QUESTIONS, TENTHS, asked, band_of, load_bands
from rules.calendar import WINTER, season_of
from rules.predictions import Tenths, fiftieths, penalty, points_of
from study.batch import Table, open_batch, seasons
from tests.rules.table import numbered, world_of

CAMPAIGN_LAST = 19
EVEN = (0, 0, 0, 0, 0, 10)


@lru_cache(maxsize=1)
def forecasts() -> tuple[Tenths, ...]:
    """All ways to lay ten tenths on five ranges, with some left unsure."""
    cuts = combinations(range(TENTHS + len(BANDS)), len(BANDS))
    ends = ((-1, *cut, TENTHS + len(BANDS)) for cut in cuts)
    return tuple(tuple(after - before - 1 for before, after in pairwise(row)) for row in ends)


# The score.


@pytest.mark.parametrize("band", range(len(BANDS)))
def test_all_tenths_on_the_range_that_comes_true_is_a_thousand_points_and_the_worst_is_none(band: int) -> None:
    sure = tuple(TENTHS * (place == band) for place in range(len(BANDS) + 1))
    assert points_of(sure, band) == 1000
    assert points_of((10, 0, 0, 0, 0, 0), 4) == points_of((0, 0, 0, 0, 10, 0), 0) == 0


@given(tenths=st.sampled_from(forecasts()), band=st.integers(0, 4))
def test_the_points_are_the_ranked_probability_score_rounded_down(tenths: Tenths, band: int) -> None:
    shares = [Fraction(tenths[place], TENTHS) + Fraction(tenths[-1], TENTHS * len(BANDS)) for place in range(5)]
    score = sum((sum(shares[: end + 1]) - (band <= end)) ** 2 for end in range(len(BANDS) - 1))
    assert sum(shares) == 1
    assert points_of(tenths, band) == int(1000 * (1 - Fraction(score, len(BANDS) - 1)))


@lru_cache(maxsize=1)
def penalties() -> np.ndarray[Any, np.dtype[np.int64]]:
    """Every forecast's penalty for every range, (forecasts, ranges)."""
    return np.array([[penalty(tenths, band) for band in range(len(BANDS))] for tenths in forecasts()], dtype=np.int64)


@settings(max_examples=200, deadline=None)
@given(belief=st.sampled_from(forecasts()))
def test_nobody_can_expect_to_do_better_than_by_laying_what_they_believe(belief: Tenths) -> None:
    """Strictly proper: of all forecasts there are, the belief alone has the least penalty to be expected."""
    expected = penalties() @ np.array(fiftieths(belief), dtype=np.int64)
    best = {fiftieths(forecasts()[place]) for place in np.flatnonzero(expected == expected.min())}
    assert best == {fiftieths(belief)}


def test_a_miss_costs_more_the_further_away_it_lies() -> None:
    points = [points_of((10, 0, 0, 0, 0, 0), band) for band in range(len(BANDS))]
    assert points == sorted(points, reverse=True)
    assert len(set(points)) == len(points)


def test_what_is_unsure_counts_as_two_tenths_of_each_ten_on_every_range() -> None:
    assert points_of(EVEN, 1) == points_of((2, 2, 2, 2, 2, 0), 1)
    assert fiftieths((5, 0, 0, 0, 0, 5)) == (30, 5, 5, 5, 5)


# The questions.


def test_every_start_belongs_to_the_range_that_it_begins() -> None:
    for question, starts in load_bands().items():
        assert [band_of(question, start) for start in starts] == [1, 2, 3, 4]
        assert [band_of(question, start - 1) for start in starts] == [0, 1, 2, 3]


def test_the_harvest_is_asked_for_each_winter_and_the_toll_where_a_year_follows() -> None:
    found = {turn: asked(turn, CAMPAIGN_LAST) for turn in range(CAMPAIGN_LAST + 1) if asked(turn, CAMPAIGN_LAST)}
    assert found == {3: QUESTIONS, 7: QUESTIONS, 11: QUESTIONS, 15: QUESTIONS, 19: ("harvest",)}


def came_true(leader: str, scenario: str, tables: int) -> dict[str, list[int]]:
    """Return which ranges come true in every winter of some matches that a leader leads everywhere."""
    world, chance = world_of(scenario), Chance.of_many(numbered(tables))
    table = Table((), np.zeros((tables, 0), dtype=np.int64), leader)
    state = open_batch(world, table, chance, with_par=False)
    found: dict[str, list[int]] = {question: [] for question in QUESTIONS}
    before: dict[int, Any] = {}
    for after in seasons(state, world, table, chance):
        turn = after.turn - 1
        deaths = after.deaths.sum(axis=1)
        if season_of(turn) == WINTER:
            shares = after.harvest.sum(axis=1) * 1000 // after.report.sum(axis=1)
            found["harvest"] += [band_of("harvest", share) for share in shares.tolist()]
            if turn - 4 in before:
                found["toll"] += [band_of("toll", toll) for toll in (deaths - before[turn - 4]).tolist()]
            before[turn] = deaths
    return found


def test_no_range_is_always_right_and_every_range_comes_true_somewhere() -> None:
    rows = [
        came_true(*one)
        for one in (
            ("line", "campaign", 6),
            ("careerist", "campaign", 6),
            ("pragmatist", "campaign", 6),
            ("line", "open-campaign", 12),
        )
    ]
    for question in QUESTIONS:
        assert {band for row in rows for band in row[question]} == set(range(len(BANDS)))
        for row in rows:
            most = max(row[question].count(band) for band in range(len(BANDS)))
            assert 3 * most <= 2 * len(row[question]), question


def test_the_line_and_those_who_retreat_come_out_in_other_ranges() -> None:
    line, pragmatist = (came_true(leader, "campaign", 6) for leader in ("line", "pragmatist"))
    for question in QUESTIONS:
        assert line[question] != pragmatist[question]
