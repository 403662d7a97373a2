"""What a seat may not see changes nothing that it is told, that bots order for it, or that the public record shows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.registry import POLICIES, bot_decisions, great_leap
from engine.chance import Chance, draws
from engine.choices import sample
from engine.conformance import check_no_leak
from engine.errors import IllegalDecision
from engine.game import EVERYTHING, PUBLIC
from engine.jsontext import canonical
from engine.jsontypes import JSON
from engine.match import Match
from rules.deal import table_of
from rules.game import PlayedState
from rules.orders import ORDER_FIELDS
from rules.scenario import load_scenario
from rules.sight import sight_of
from rules.state import COLUMNS, DEBATE, OWN_NAMES, RECKONING, State
from tests.rules.hiding import HIDDEN, hide
from tests.rules.table import SCRIPTS, world_of

KEYS = world_of().board.keys
SEAT = "anhui"
TABLE = ("anhui", "henan", "zhejiang", "sichuan", "gansu", "hubei", "fujian", "jilin")
PLAIN = (dict, list, str, int, bool, type(None))
MANY = settings(max_examples=25, deadline=None)


def moments(mode: str = "historical") -> list[PlayedState]:
    """Return the states of a match led by bots of every kind, with a table of eight: debates and reckoning too."""
    model = load_scenario("campaign").model_copy(update={"mode": mode})
    setup, seats = table_of(model, ["line"] * len(TABLE), list(TABLE))
    leaders = {seat: SCRIPTS[i % len(SCRIPTS)] for i, seat in enumerate(seats)}
    match = Match.start(great_leap(), setup, leaders, "what a seat may see")
    states = [match.state]
    while not match.over:
        match.submit_many(bot_decisions(match, leaders))
        match.advance()
        states.append(match.state)
    return states


EVERY = moments()
OPEN = moments("open")
PLAYED = [next(s for s in reversed(EVERY) if s.table.turn == turn and s.table.phase != RECKONING) for turn in range(20)]
PLAYED.append(EVERY[-1])
"""The state before the orders of each turn, and the end."""
GAME = great_leap()
for mode in ("historical", "open"):
    GAME.setup(
        table_of(load_scenario("campaign").model_copy(update={"mode": mode}), ["line"], [SEAT])[0],
        dict.fromkeys(KEYS, "line"),
        Chance.of("worlds"),
    )


@MANY
@given(turn=st.integers(0, 19), seat=st.sampled_from(KEYS), seed=st.text(max_size=8))
def test_what_others_own_and_what_is_to_come_changes_nothing_that_a_seat_is_told(
    turn: int, seat: str, seed: str
) -> None:
    check_no_leak(GAME, PLAYED[turn], seat, hide(seat, seed))


@MANY
@given(
    number=st.integers(0, len(EVERY) - 2), seat=st.sampled_from(TABLE), seed=st.text(max_size=8), in_open=st.booleans()
)
def test_hands_convictions_votes_and_cards_to_come_change_nothing_that_a_seat_of_the_table_is_told(
    number: int, seat: str, seed: str, in_open: bool
) -> None:
    states = OPEN if in_open else EVERY
    check_no_leak(GAME, states[min(number, len(states) - 2)], seat, hide(seat, seed))


@pytest.mark.parametrize("name", [*OWN_NAMES, *HIDDEN])
def test_no_column_of_another_province_shows(name: str) -> None:
    """The same, one column at a time, so that a leak has a name."""
    for turn in (3, 7, 11):
        changed = hide(SEAT, name, (name,) if name in OWN_NAMES else ())
        check_no_leak(GAME, PLAYED[turn], SEAT, changed)


@MANY
@given(turn=st.integers(0, 19), seed=st.text(max_size=8))
def test_what_provinces_own_shows_nothing_in_the_public_record(turn: int, seed: str) -> None:
    state = PLAYED[turn]
    one, two = (hide(seat, seed)(GAME.clone(state)) for seat in ("anhui", "zhejiang"))
    public = canonical(GAME.view(state, PUBLIC))
    assert canonical(GAME.view(one, PUBLIC)) == public
    assert canonical(GAME.view(two, PUBLIC)) == public


@MANY
@given(turn=st.integers(0, 19), column=st.integers(0, 23), seed=st.text(max_size=8), number=st.integers(0, 99))
def test_a_forecast_of_any_decision_tells_nothing_of_what_others_own(
    turn: int, column: int, seed: str, number: int
) -> None:
    state, seat = PLAYED[turn], KEYS[column]
    if seat not in GAME.deciding(state):
        return
    decision = sample(GAME.choices(state, seat), draws(Chance.of(seed), number, "decision of the test"))
    other = hide(seat, seed)(GAME.clone(state))
    told = [canonical(GAME.forecast(GAME.view(each, seat), seat, decision)) for each in (state, other)]
    assert told[0] == told[1]


@pytest.mark.parametrize("policy", SCRIPTS)
def test_no_policy_orders_by_what_its_seat_may_not_see(policy: str) -> None:
    world, chance = world_of(), Chance.of("blind")
    for state in PLAYED[:20]:
        for seat in ("anhui", "henan", "zhejiang"):
            i = KEYS.index(seat)
            other = hide(seat, "blind")(GAME.clone(state))
            one, two = (POLICIES[policy].orders(sight_of(each.table, world), chance) for each in (state, other))
            for field in ORDER_FIELDS:
                mine, theirs = getattr(one, field)[0, i], getattr(two, field)[0, i]
                assert mine == theirs, f"{field} of {seat} in turn {state.table.turn}"


def decided(policy: str, state: PlayedState, seat: str) -> list[list[int]]:
    """Return what a leader alone at its seat decides, whatever the phase asks for."""
    leader, table, world = POLICIES[policy], state.table, state.world
    sight = sight_of(table, world, np.array([[KEYS.index(seat)]]))
    chance = Chance.of("a seat's own")
    if table.phase == DEBATE:
        return [array.tolist() for array in leader.debate(sight, chance)]
    if table.phase == RECKONING:
        return [leader.reckon(sight, chance).tolist()]
    orders = leader.orders(sight, chance)
    return [np.broadcast_to(getattr(orders, field), (1, 1)).tolist() for field in ORDER_FIELDS]


@pytest.mark.parametrize("states", [EVERY, OPEN], ids=["historical", "open"])
@pytest.mark.parametrize("policy", [*SCRIPTS, "planner-quick"])
def test_no_leader_decides_by_what_is_hidden_from_its_seat_in_any_phase(policy: str, states: list[PlayedState]) -> None:
    """Others' stores, hands, convictions and votes, and when the cards to come will come, may be anything."""
    for state in states[:-1:3] if policy.startswith("planner") else states[:-1]:
        for seat in ("anhui", "henan"):
            other = hide(seat, "hidden from leaders")(GAME.clone(state))
            assert GAME.digest(other) != GAME.digest(state)
            told = f"{seat}, turn {state.table.turn}, phase {state.table.phase}"
            assert decided(policy, state, seat) == decided(policy, other, seat), told


@pytest.mark.parametrize("policy", SCRIPTS)
def test_a_policy_changes_nothing_that_it_sees(policy: str) -> None:
    for state in PLAYED[:20]:
        before = GAME.digest(state)
        POLICIES[policy].orders(sight_of(state.table, world_of()), Chance.of("looking"))
        assert GAME.digest(state) == before


@pytest.mark.parametrize("name", HIDDEN)
def test_a_sight_does_not_have_hidden_columns(name: str) -> None:
    sight = sight_of(PLAYED[5].table, world_of())
    for part in (sight.own, sight.public):
        with pytest.raises(AttributeError):
            getattr(part, name)


@pytest.mark.parametrize("name", OWN_NAMES)
def test_a_sight_shows_what_provinces_own_as_their_own_only(name: str) -> None:
    sight = sight_of(PLAYED[5].table, world_of())
    with pytest.raises(AttributeError):
        getattr(sight.public, name)
    seats = np.array([[3, 8]])
    shown = getattr(sight_of(PLAYED[5].table, world_of(), seats).own, name)
    assert np.array_equal(shown, getattr(PLAYED[5].table, name)[:, [3, 8]])


@pytest.mark.parametrize("part", ["own", "public", "dials"])
def test_nothing_can_be_written_through_a_sight(part: str) -> None:
    table = PLAYED[5].table.clone()
    before = table.digests()
    array = getattr(getattr(sight_of(table, world_of()), part), {"dials": "line"}.get(part, "stage"))
    with pytest.raises(ValueError, match="read-only"):
        array[:] = 0
    assert table.digests() == before


# What is shown is plain JSON: whole numbers and words.


def strange(value: object, path: str = "") -> list[str]:
    """Return where a value holds anything but plain dicts, lists, texts, whole numbers, booleans and null."""
    if type(value) not in PLAIN:
        return [f"{path}: {type(value).__name__}"]
    if isinstance(value, dict):
        return [s for key, item in value.items() for s in [*strange(key, path), *strange(item, f"{path}.{key}")]]
    if isinstance(value, list):
        return [s for i, item in enumerate(value) for s in strange(item, f"{path}[{i}]")]
    return []


def told(state: PlayedState) -> dict[str, JSON]:
    """Return everything that is ever sent about a state."""
    made: dict[str, JSON] = {viewer: GAME.view(state, viewer) for viewer in (*KEYS, PUBLIC, EVERYTHING)}
    made["outcome"] = GAME.outcome(state)
    made["dump"] = GAME.dump(state)
    for seat in GAME.deciding(state):
        choices = GAME.choices(state, seat)
        made[f"choices of {seat}"] = choices.to_json()
        made[f"forecast of {seat}"] = GAME.forecast(GAME.view(state, seat), seat, choices.default())
        try:
            GAME.check(state, seat, {"kind": choices.kind, "ration": "huge"})
        except IllegalDecision as error:
            made[f"error of {seat}"] = error.to_json()
    return made


@pytest.mark.parametrize("turn", [0, 1, 3, 7, 12, 19, 20])
def test_what_is_told_holds_no_float_and_no_type_of_numpy(turn: int) -> None:
    for name, value in told(PLAYED[turn]).items():
        assert strange(value) == [], name
        assert canonical(value), name


def test_events_are_plain_too() -> None:
    for state in PLAYED[:-1]:
        decisions = {seat: GAME.choices(state, seat).default() for seat in GAME.deciding(state)}
        assert strange(list(GAME.step(state, decisions, Chance.of("events")).events)) == []


# What a seat does see.


def test_a_seat_sees_its_own_columns_and_the_published_ones_of_all() -> None:
    table: State = PLAYED[9].table
    view = GAME.view(PLAYED[9], SEAT)
    assert isinstance(view, dict)
    own, rows = view["own"], view["provinces"]
    assert isinstance(own, dict)
    assert isinstance(rows, list)
    assert own == {name: int(getattr(table, name)[0, KEYS.index(SEAT)]) for name in OWN_NAMES}
    published = {name for name, c in COLUMNS.items() if c.audience == "public" and c.scope == "province"}
    for row in rows:
        assert isinstance(row, dict)
        assert set(row) == {"key", "region", *published}


def test_the_public_has_no_province_of_its_own() -> None:
    view = GAME.view(PLAYED[9], PUBLIC)
    assert isinstance(view, dict)
    assert "own" not in view
    assert "dials" not in view


def test_cards_are_shown_when_they_come_and_never_before() -> None:
    for state in (*PLAYED[:20], *OPEN[:-1]):
        cards = dict(zip(world_of().card_ids, state.table.card_start[0].tolist(), strict=True))
        view = GAME.view(state, PUBLIC)
        assert isinstance(view, dict)
        news, acting = view["news"], view["acting"]
        assert isinstance(news, list)
        assert isinstance(acting, list)
        turn = state.table.turn
        known = {card.id: cards[card.id] + (card.deck == "politics") for card in world_of().cards}
        assert [known[str(row["id"])] for row in news if isinstance(row, dict)] == [turn] * len(news)
        assert all(known[str(row["id"])] < turn for row in acting if isinstance(row, dict))


def test_when_the_game_is_over_everybody_sees_everything() -> None:
    truth = GAME.view(PLAYED[20], EVERYTHING)
    assert isinstance(truth, dict)
    for viewer in (*KEYS, PUBLIC):
        view = GAME.view(PLAYED[20], viewer)
        assert isinstance(view, dict)
        assert view["provinces"] == truth["provinces"]


def test_nobody_else_has_a_view() -> None:
    with pytest.raises(KeyError):
        GAME.view(PLAYED[3], "tibet")
