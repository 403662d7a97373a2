"""What is offered is what is accepted: every bar, every bound, every code, and the nearest to what is not."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.registry import great_leap
from engine.chance import Chance, draws
from engine.choices import Choices, sample
from engine.choices_read import read_choices
from engine.errors import IllegalDecision
from engine.jsontext import exact
from rules.calendar import SEASONS, WINTER, season_of, turn_of
from rules.game import PlayedState
from rules.orders import KIND, TASKS, WINTER_FIELDS, from_decision, to_decision
from rules.state import COLUMNS
from tests.rules.table import course, world_of

GAME = great_leap()
KEYS = world_of().board.keys
LINE = course()
RANDOM = course(policy="random")
STATES = [PlayedState(state, world_of()) for state in (*LINE[:20], *RANDOM[:20])]
MANY = settings(max_examples=150, deadline=None)
SPRING, AUTUMN, WINTER_1958 = 0, 2, 3


def at(turn: int, seat: str = "anhui", **columns: int) -> PlayedState:
    """Return the game as the line led it, with some columns of one province set."""
    table = LINE[turn].clone()
    for name, value in columns.items():
        getattr(table, name)[0, KEYS.index(seat)] = value
    return PlayedState(table, world_of())


def field(choices: Choices, name: str) -> dict[str, Any]:
    return next(f.to_json() for f in choices.fields if f.name == name)


def offered(state: PlayedState, name: str, seat: str = "anhui") -> dict[str, Any]:
    return field(GAME.choices(state, seat), name)


def bars(found: dict[str, Any]) -> dict[object, str]:
    """Return what is barred and why: option or part -> code."""
    rows = found.get("options") or found.get("parts") or []
    return {r.get("value", r.get("name")): r["bar"]["code"] for r in rows if r["bar"]}


def refusal(state: PlayedState, seat: str = "anhui", **changes: object) -> IllegalDecision:
    decision = {**GAME.choices(state, seat).default(), **changes}
    with pytest.raises(IllegalDecision) as caught:
        GAME.check(state, seat, decision)  # type: ignore[arg-type]
    return caught.value


# What holds for whatever is offered.


@MANY
@given(state=st.sampled_from(STATES), column=st.integers(0, 23), seed=st.text(max_size=8))
def test_whatever_is_drawn_from_the_choices_is_accepted_as_it_is(state: PlayedState, column: int, seed: str) -> None:
    seat = KEYS[column]
    if seat not in GAME.deciding(state):
        return
    choices = GAME.choices(state, seat)
    decision = sample(choices, draws(Chance.of(seed), 0, "choices of the test"))
    assert GAME.check(state, seat, decision) == decision
    assert GAME.nearest(state, seat, decision) == (decision, ())


@pytest.mark.parametrize("state", STATES, ids=lambda state: f"turn {state.table.turn}")
def test_choices_survive_being_sent_as_json(state: PlayedState) -> None:
    for seat in GAME.deciding(state):
        choices = GAME.choices(state, seat)
        assert read_choices(exact(choices.to_json())) == choices


@pytest.mark.parametrize("state", STATES, ids=lambda state: f"turn {state.table.turn}")
def test_a_decision_becomes_columns_and_a_decision_again(state: PlayedState) -> None:
    winter = season_of(state.table.turn) == WINTER
    for number, seat in enumerate(GAME.deciding(state)):
        draw = draws(Chance.of("columns"), number, "decision")
        decision = sample(GAME.choices(state, seat), draw)
        decision = {name: value for name, value in decision.items() if not name.startswith("expect_")}
        columns = from_decision(decision, KEYS, world_of().card_ids)
        for name, value in columns.items():
            column = COLUMNS[f"order_{name}"]
            assert column.low <= value <= column.high, name
        kept = dict.fromkeys(WINTER_FIELDS, 0)
        assert to_decision({**kept, **columns}, winter, KEYS, world_of().card_ids) == decision


@MANY
@given(
    state=st.sampled_from(STATES),
    column=st.integers(0, 23),
    junk=st.dictionaries(
        st.sampled_from(["brigades", "ration", "melt", "relief", "report", "machines", "search", "other", "kind"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(TASKS), inner, max_size=5),
            max_leaves=6,
        ),
    ),
)
def test_whatever_is_sent_the_nearest_is_legal_and_a_refusal_has_a_code(
    state: PlayedState, column: int, junk: dict[str, Any]
) -> None:
    seat = KEYS[column]
    if seat not in GAME.deciding(state):
        return
    wish = {"kind": KIND, **junk}
    near, _ = GAME.nearest(state, seat, wish)
    assert GAME.check(state, seat, near) == near
    if near == {**near, **wish}:
        return
    with pytest.raises(IllegalDecision) as caught:
        GAME.check(state, seat, wish)
    assert caught.value.code in CODES
    assert caught.value.reason


CODES = {
    "wrong_type", "wrong_kind", "unknown_field", "not_an_option", "barred",
    "out_of_range", "off_step", "unknown_part", "wrong_sum",
}  # fmt: skip


# The fields, season by season.


@pytest.mark.parametrize("turn", range(20))
def test_report_delivery_search_and_machines_are_decided_in_winter_alone(turn: int) -> None:
    names = {f.name for f in GAME.choices(at(turn), "anhui").fields}
    assert (set(WINTER_FIELDS) <= names) == (SEASONS[season_of(turn)] == "winter")
    assert {"brigades", "ration", "kitchens", "cadres", "melt", "relief_to", "relief"} <= names


def test_standing_orders_are_the_default_of_the_next_season() -> None:
    state = STATES[0]
    wish: Any = {
        "kind": KIND,
        "brigades": {"fields": 5, "furnaces": 1, "waterworks": 2, "workshops": 1, "sidelines": 1},
        "ration": "full",
    }
    decisions = {seat: GAME.choices(state, seat).default() for seat in GAME.deciding(state)}
    decisions["anhui"] = GAME.check(state, "anhui", wish)
    after = GAME.step(state, decisions, Chance.of("standing")).state
    default = GAME.choices(after, "anhui").default()
    assert default["brigades"] == wish["brigades"]
    assert default["ration"] == "full"


def test_melting_relief_and_the_turn_of_the_cadres_are_not_repeated_unasked() -> None:
    state = at(AUTUMN, order_melt=3, order_relief=5, order_relief_to=3, order_cadres=1)
    default = GAME.choices(state, "anhui").default()
    assert (default["melt"], default["relief"], default["relief_to"]) == (0, 0, "none")
    assert default["cadres"] == "even"


# Every bar, where it must be and where it must not.


def test_fields_rest_in_winter() -> None:
    assert bars(offered(at(WINTER_1958), "brigades")) == {"fields": "fields-rest-in-winter"}
    for turn in (0, 1, 2):
        assert bars(offered(at(turn), "brigades")) == {}
    brigades = {"fields": 1, "furnaces": 9, "waterworks": 0, "workshops": 0, "sidelines": 0}
    assert refusal(at(WINTER_1958, kitchens=0), brigades=brigades).code == "barred"


def test_a_free_ration_needs_kitchens() -> None:
    assert bars(offered(at(AUTUMN, kitchens=0), "ration")) == {"free": "free-needs-kitchens"}
    assert bars(offered(at(AUTUMN, kitchens=1), "ration")) == {}
    assert refusal(at(AUTUMN, kitchens=0), ration="free").code == "barred"


def test_a_free_ration_that_stands_ends_with_the_kitchens() -> None:
    state = at(AUTUMN, kitchens=0, order_ration=3)
    assert GAME.choices(state, "anhui").default()["ration"] == "even"


def test_kitchens_stay_closed_once_the_communes_are_broken_up_and_the_centre_wants_none() -> None:
    assert bars(offered(at(turn_of(1962, "spring")), "kitchens")) == {"open": "communes-broken-up"}
    assert bars(offered(at(AUTUMN), "kitchens")) == {}
    assert refusal(at(turn_of(1962, "spring")), kitchens="open").code == "barred"


def test_a_province_without_tools_has_nothing_to_melt() -> None:
    lot = world_of().numbers.lot
    found = offered(at(AUTUMN, tools=lot - 1), "melt")
    assert (found["low"], found["high"], found["bar"]["code"]) == (0, 0, "no-tools-left")
    assert refusal(at(AUTUMN, tools=0), melt=1).code == "barred"


@pytest.mark.parametrize(("lots_left", "most"), [(1, 1), (2, 2), (3, 3), (9, 3)])
def test_no_more_lots_are_melted_than_there_are_and_three_at_the_most(lots_left: int, most: int) -> None:
    found = offered(at(AUTUMN, tools=lots_left * world_of().numbers.lot), "melt")
    assert (found["high"], found["bar"]) == (most, None)


def test_relief_goes_to_another_province() -> None:
    for seat in KEYS:
        assert bars(offered(at(SPRING), "relief_to", seat)) == {seat: "own-province"}
    assert refusal(at(SPRING), relief_to="anhui").code == "barred"


def test_every_other_province_may_be_relieved() -> None:
    options = [option["value"] for option in offered(at(SPRING), "relief_to")["options"]]
    assert sorted(options) == sorted(["none", *KEYS])


# Other refusals, by their codes.

WRONG: list[tuple[str, object, str]] = [
    ("kind", "motion", "wrong_kind"),
    ("kind", None, "wrong_kind"),
    ("poems", 3, "unknown_field"),
    ("ration", "huge", "not_an_option"),
    ("ration", None, "wrong_type"),
    ("cadres", ["red"], "wrong_type"),
    ("melt", -1, "out_of_range"),
    ("melt", 4, "out_of_range"),
    ("melt", True, "wrong_type"),
    ("melt", 1.0, "wrong_type"),
    ("relief", 6, "out_of_range"),
    ("relief_to", "tibet", "not_an_option"),
    ("report", 1005, "off_step"),
    ("report", 290, "out_of_range"),
    ("report", 10**40, "out_of_range"),
    ("delivery", 1050, "out_of_range"),
    ("delivery", 25, "off_step"),
    ("search", "3", "wrong_type"),
    ("machines", -1, "out_of_range"),
    ("brigades", 10, "wrong_type"),
    ("brigades", {"poets": 10}, "unknown_part"),
    ("brigades", {"furnaces": 3}, "wrong_sum"),
    ("brigades", {"furnaces": -1, "waterworks": 13}, "out_of_range"),
    ("brigades", {"waterworks": 5, "workshops": 5}, "out_of_range"),
]


@pytest.mark.parametrize(("name", "value", "code"), WRONG, ids=str)
def test_what_is_not_offered_is_refused_by_its_code(name: str, value: object, code: str) -> None:
    changes: dict[str, Any] = {name: value}
    error = refusal(at(WINTER_1958, kitchens=0), **changes)
    assert error.code == code


@pytest.mark.parametrize("decision", [None, [], "orders", 3, {}, {"kind": 3}], ids=str)
def test_what_is_no_decision_of_this_kind_is_refused(decision: object) -> None:
    with pytest.raises(IllegalDecision):
        GAME.check(at(SPRING), "anhui", decision)  # type: ignore[arg-type]


def test_a_province_ruled_by_an_outsider_decides_nothing() -> None:
    state = at(AUTUMN, outsider=2)
    assert "anhui" not in GAME.deciding(state)
    assert "fujian" in GAME.deciding(state)
    for ask in (GAME.choices, lambda s, seat: GAME.check(s, seat, {"kind": KIND})):
        with pytest.raises(IllegalDecision) as caught:
            ask(state, "anhui")
        assert caught.value.code == "not_deciding"


def test_nobody_decides_when_the_game_is_over() -> None:
    over = PlayedState(LINE[20], world_of())
    assert GAME.deciding(over) == {}
    assert GAME.outcome(over) is not None


def test_whoever_is_no_province_decides_nothing() -> None:
    with pytest.raises(IllegalDecision) as caught:
        GAME.choices(at(SPRING), "tibet")
    assert caught.value.code == "not_deciding"


# The nearest legal decision.

NEAR: list[tuple[str, object, object]] = [
    ("report", 1004, 1000),
    ("report", 99999, 3000),
    ("report", -5, 300),
    ("delivery", 973, 950),
    ("melt", 9, 3),
    ("search", 7, 3),
    ("ration", "full", "full"),
    ("relief", -2, 0),
]


@pytest.mark.parametrize(("name", "wish", "expected"), NEAR, ids=str)
def test_the_nearest_keeps_as_much_of_a_wish_as_may_be(name: str, wish: object, expected: object) -> None:
    state = at(WINTER_1958, tools=1000)
    decision: Any = {**GAME.choices(state, "anhui").default(), name: wish}
    near, changes = GAME.nearest(state, "anhui", decision)
    assert near[name] == expected
    assert [c.field for c in changes] == ([name] if wish != expected else [])
    rest = {key: value for key, value in near.items() if key != name}
    assert rest == {key: value for key, value in decision.items() if key != name}


def test_twelve_brigades_are_cut_to_ten_when_the_kitchens_have_closed() -> None:
    state = at(AUTUMN, kitchens=0)
    wish = {"fields": 6, "furnaces": 4, "waterworks": 1, "workshops": 1, "sidelines": 0}
    asked: Any = {**GAME.choices(state, "anhui").default(), "brigades": wish}
    near, changes = GAME.nearest(state, "anhui", asked)
    given_brigades: Any = near["brigades"]
    assert sum(given_brigades.values()) == 10
    assert np.abs([given_brigades[task] - wish[task] for task in TASKS]).sum() == 2
    assert [c.field for c in changes] == ["brigades"]
