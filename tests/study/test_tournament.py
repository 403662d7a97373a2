"""Tournaments: the same figures for any workers and blocks, seats rotated, and shares that say what they say."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from engine.chance import Chance
from engine.errors import SetupError
from rules.scenario import load_scenario
from rules.world import make_world
from study.batch import deal_table, open_batch, seasons
from study.simulate import COLUMNS
from study.tournament import Observer, count_tables, rotate_seats, tournament
from tests.study.running import invoke

LEADERS = ("pragmatist", "protector", "careerist", "line")
KEYS = ["tables", "won", "wins", "removed", "convictions", "provinces", "deaths_against_par"]


def played(tables: int = 24, workers: int = 1, block: int = 0, leaders: tuple[str, ...] = LEADERS) -> dict[str, Any]:
    found = count_tables(tournament(load_scenario("quick"), leaders, tables, "t", workers, block)).to_json()
    del found["seconds"]
    return found


def test_block_size_and_workers_change_nothing() -> None:
    assert played() == played(block=5) == played(workers=2, block=12)


def test_every_leader_sits_at_every_place_equally_often() -> None:
    model = load_scenario("quick")
    chance = Chance.of_many([f"t/{number}" for number in range(8)])
    dealt = deal_table(model, LEADERS, chance, make_world(model))
    rotated = rotate_seats(dealt, 0)
    for place in range(4):
        sat = [int(np.flatnonzero(rotated.provinces[n] == dealt.provinces[n, place])[0]) for n in range(8)]
        assert sorted(sat) == [0, 0, 1, 1, 2, 2, 3, 3]
    for n in range(8):
        assert rotated.provinces[n, 0] == dealt.provinces[n, n % 4]


def test_a_block_goes_on_with_the_rotation_of_the_one_before() -> None:
    model = load_scenario("quick")
    dealt = deal_table(model, LEADERS, Chance.of_many([f"t/{n}" for n in range(8)]), make_world(model))
    later = deal_table(model, LEADERS, Chance.of_many([f"t/{n}" for n in range(5, 8)]), make_world(model))
    assert (rotate_seats(later, 5).provinces == rotate_seats(dealt, 0).provinces[5:]).all()


def test_the_json_has_what_was_promised_and_shares_add_up() -> None:
    found = played(60)
    assert [name for name in KEYS if name not in found] == []
    assert found["tables"] == 60
    assert 0 < found["won"] <= 1
    for name in ("wins", "convictions", "provinces"):
        assert sum(found[name].values()) == pytest.approx(1, abs=0.01)
    assert set(found["wins"]) == set(found["removed"]) == set(found["removed_before_1961"]) == set(LEADERS)
    assert set(found["convictions"]) == {"believer", "expert", "countryman", "survivor"}
    assert found["deaths_against_par"]["protector"] < found["deaths_against_par"]["line"]


def test_shares_are_those_of_the_rows() -> None:
    parts = list(tournament(load_scenario("quick"), LEADERS, 40, "t"))
    found = count_tables(iter(parts)).to_json()
    rows = [dict(zip(COLUMNS, row, strict=True)) for part in parts for row in part.rows]
    won = [row for row in rows if row["won"]]
    mine = [row for row in rows if row["leader"] == "protector"]
    assert found["won"] == round(len(won) / 40, 4)
    wins, removed, deaths = (found[name] for name in ("wins", "removed", "deaths_against_par"))
    assert isinstance(wins, dict)
    assert isinstance(removed, dict)
    assert isinstance(deaths, dict)
    assert wins["protector"] == round(sum(row["leader"] == "protector" for row in won) / len(won), 4)
    assert removed["protector"] == round(sum(int(row["removed"]) > 0 for row in mine) / 40, 4)
    lost, par = (sum(int(row[name]) for row in mine) for name in ("excess_deaths", "par_deaths"))
    assert deaths["protector"] == round(lost / par, 4)


def test_a_leader_at_several_seats_is_counted_over_all_of_them() -> None:
    found = played(12, leaders=("protector", "protector", "line"))
    assert found["seats"] == {"line": 12, "protector": 24}
    assert sum(found["wins"].values()) == pytest.approx(1, abs=0.01)


def test_a_removal_before_1961_is_a_removal() -> None:
    model = load_scenario("campaign")
    found = count_tables(tournament(model, ("honest", "zealot", "random", "line"), 8, "t")).to_json()
    early, ever = found["removed_before_1961"], found["removed"]
    assert isinstance(early, dict)
    assert isinstance(ever, dict)
    assert all(early[name] <= ever[name] for name in ever)
    assert any(early.values())


def test_what_is_chosen_could_be_chosen() -> None:
    found = played(40, leaders=("random", "random", "pragmatist"))
    for one in found["motions"].values():
        assert one["passed"] <= one["backed"] <= one["tabled"]
    for one in found["cards"].values():
        assert one["played"] <= one["chances"]
    assert any(one["backed"] for one in found["motions"].values())
    assert any(one["played"] for one in found["cards"].values())


def test_cards_are_counted_once_for_each_that_is_played_and_motions_for_each_debate_that_passed_one() -> None:
    model = load_scenario("campaign")
    world = make_world(model)
    chance = Chance.of_many([f"t/{n}" for n in range(6)])
    table = deal_table(model, ("random",) * 4, chance, world)
    state = open_batch(world, table, chance, with_par=False)
    observer = Observer(world, table.provinces)
    cards = motions = 0
    for _ in seasons(state, world, table, chance, watch=observer):
        hands, debated = world.hand_cards, world.motions
        came = state.card_start == state.turn - 1
        cards += int(came[:, hands.start : hands.stop].sum())
        motions += int(came[:, debated.start : debated.stop].sum())
    assert sum(played for _, played in observer.cards.values()) == cards > 0
    assert sum(passed for _, _, passed in observer.motions.values()) == motions


def test_watching_changes_nothing() -> None:
    model = load_scenario("quick")
    world = make_world(model)
    digests = []
    for watch in (lambda _: None, None):
        chance = Chance.of_many(["a", "b"])
        table = deal_table(model, LEADERS, chance, world)
        state = open_batch(world, table, chance)
        for _ in seasons(state, world, table, chance, watch=watch or Observer(world, table.provinces)):
            pass
        digests.append(state.digests())
    assert digests[0] == digests[1]


def test_a_table_that_cannot_be_is_refused() -> None:
    with pytest.raises(SetupError, match="leader"):
        tournament(load_scenario("quick"), ("nobody-knows",), 1, "t")


def test_the_command_prints_json_or_tables() -> None:
    args = ("tournament", "--tables", "4", "--seed", "t", "--scenario", "quick", "--mode", "open")
    found = json.loads(invoke(*args, "--json").stdout)
    assert [name for name in (*KEYS, "motions", "cards", "seconds", "hash") if name not in found] == []
    told = invoke(*args)
    assert told.exit_code == 0
    assert all(name in told.stdout for name in (*LEADERS, "readjust", "Motion", "Card", found["hash"]))


def test_the_command_refuses_an_unknown_mode() -> None:
    told = invoke("tournament", "--mode", "loose")
    assert isinstance(told.exception, SetupError)
    assert "unknown mode 'loose'; use historical or open" in str(told.exception)


def test_planners_play_the_same_whatever_is_played_beside_them() -> None:
    leaders = ("planner-quick", "line")
    assert played(4, leaders=leaders) == played(4, block=1, leaders=leaders)
