"""Every code by which a room refuses a message: in which room, which message, and the field that is named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from server.protocol import client_messages as asks
from server.protocol.codes import CODES, Refusal
from server.protocol.reading import parse
from server.protocol.server_messages import Refused
from server.protocol.tokens import match_of
from server.room.handling import MOST_BETWEEN_STEPS
from server.room.room import MOST_PEOPLE
from server.room.starting import open_room
from tests.server.tables import (
    CODE,
    GAME,
    SEED,
    START,
    Process,
    create,
    fresh,
    join,
    opened,
    own_scenario,
    played,
    secret_of,
    started,
)
from tests.server.test_reading import FAULTS

FACE = {"unknown_room", "unavailable"}
"""What only the face of the server can know."""


@dataclass(frozen=True)
class Case:
    """A message that is refused: by which code, in which room, who sends what, and the field that is named."""

    code: str
    room: Callable[[], Process]
    who: str | None
    message: asks.ClientMessage
    field: str = ""


def decide(turn: int = 0, phase: Any = "orders", **decision: Any) -> asks.Decide:
    return asks.Decide(id="d", turn=turn, phase=phase, decision={"kind": "orders", **decision})


def paused() -> Process:
    process = started(60)
    assert process.code(asks.Pause(id="pause"), "p1") == "ack"
    return process


def over() -> Process:
    process = opened(scenario="tutorial")
    process.code(asks.Start(id="start"), "p1")
    process.play()
    return process


def all_decided() -> Process:
    process = ordering()
    assert [process.decide(who) for who in ("p1", "p2")] == ["ack", "ack"]
    return process


def full() -> Process:
    process = opened()
    for number in range(MOST_PEOPLE - 1):
        process.enter(f"Person {number}", role="spectator")
    return process


def talkative() -> Process:
    process = opened()
    for _ in range(5):
        assert process.code(asks.Chat(id=fresh(), text="hello"), "p1") == "ack"
    return process


def undecided() -> Process:
    process = started()
    for _ in range(MOST_BETWEEN_STEPS):
        assert process.decide("p2") == "ack"
    return process


def kicked() -> Process:
    process = started()
    assert process.code(asks.Kick(id="kick", participant="p2"), "p1") == "ack"
    return process


def chosen() -> Process:
    process = opened(seats=[asks.SeatWish(province="anhui"), asks.SeatWish()])
    process.enter("Anna")
    return process


def ordering() -> Process:
    """A game in which orders are given, after the first debate."""
    return played(1)


def standing() -> Process:
    """A game in which the orders of the table stand this summer, so that only others decide."""
    process = opened(scenario="lesson", seats=[asks.SeatWish()])
    process.code(asks.Start(id="start"), "p1")
    assert process.decide("p1") == "ack"
    assert process.bots() is not None
    assert process.room.waiting == []
    return process


ORDERS = decide()
BRIGADES = {"fields": 9, "furnaces": 9, "waterworks": 0, "workshops": 0, "sidelines": 0}
CASES = [
    Case("unknown_token", opened, None, asks.Rejoin(id="1", protocol=1, token=f"m.{'x' * 22}"), "token"),
    Case("unknown_token", kicked, None, asks.Rejoin(id="1", protocol=1, token=f"m.{secret_of('Anna')}"), "token"),
    Case("unknown_token", kicked, "p2", ORDERS),
    Case("unknown_token", opened, None, create(name="Other"), "token"),
    Case("not_joined", started, None, ORDERS),
    Case("not_joined", started, None, asks.Chat(id="1", text="hello")),
    Case("not_joined", started, None, asks.Leave(id="1")),
    Case("name_taken", opened, None, join("HOST", secret=secret_of("Other")), "name"),
    Case("room_full", full, None, join("Anna", role="spectator")),
    Case("no_seat", started, None, join("Late"), "seat"),
    Case("seat_taken", opened, None, join("Anna", seat=1), "seat"),
    Case("seat_taken", opened, None, join("Anna", seat=3), "seat"),
    Case("bad_seats", opened, None, join("Anna", seat=4), "seat"),
    Case("over", over, None, join("Late"), "role"),
    Case("not_seated", started, "p3", ORDERS),
    Case("not_seated", started, "p3", asks.Retract(id="1", turn=0, phase="orders")),
    Case("not_seated", started, "p3", asks.AskForecast(id="1", decision={"kind": "orders"})),
    Case("not_started", opened, "p1", ORDERS),
    Case("not_started", opened, "p1", asks.AskForecast(id="1", decision={"kind": "orders"})),
    Case("other_turn", ordering, "p1", decide(turn=1), "turn"),
    Case("other_turn", ordering, "p1", decide(phase="debate"), "turn"),
    Case("other_turn", lambda: played(2), "p1", decide(turn=0), "turn"),
    Case("not_deciding", standing, "p1", decide(turn=1)),
    Case("not_deciding", standing, "p1", asks.AskForecast(id="1", decision={"kind": "orders"})),
    Case("all_decided", all_decided, "p1", ORDERS),
    Case("all_decided", all_decided, "p1", asks.Retract(id="1", turn=0, phase="orders")),
    Case("not_decided", ordering, "p1", asks.Retract(id="1", turn=0, phase="orders")),
    Case("paused", paused, "p1", ORDERS),
    Case("paused", paused, "p1", asks.Retract(id="1", turn=0, phase="orders")),
    Case("paused", paused, "p1", asks.Pause(id="1")),
    Case("over", over, "p1", decide(turn=4)),
    Case("over", over, "p1", asks.Pause(id="1")),
    Case("over", over, "p1", asks.SetClock(id="1", seconds=60)),
    Case("over", over, "p1", asks.PutBot(id="1", seat=1, policy="line")),
    Case("over", over, "p1", asks.Start(id="1")),
    Case("over", over, "p1", asks.TakeSeat(id="1", seat=2)),
    Case("wrong_kind", ordering, "p1", asks.Decide(id="1", turn=0, phase="orders", decision={}), "decision.kind"),
    Case("wrong_kind", ordering, "p1", asks.AskForecast(id="1", decision={}), "decision.kind"),
    Case("unknown_field", ordering, "p1", decide(spin=1), "decision.spin"),
    Case("not_an_option", ordering, "p1", decide(ration="huge"), "decision.ration"),
    Case("wrong_type", ordering, "p1", decide(melt="all"), "decision.melt"),
    Case("out_of_range", ordering, "p1", decide(melt=99), "decision.melt"),
    Case("barred", ordering, "p1", decide(ration="free"), "decision.ration"),
    Case("unknown_part", ordering, "p1", decide(brigades={**BRIGADES, "moon": 1}), "decision.brigades"),
    Case("wrong_sum", ordering, "p1", decide(brigades=BRIGADES), "decision.brigades"),
    Case("started", started, "p1", asks.Ready(id="1")),
    Case("started", started, "p1", asks.Start(id="1")),
    Case("started", started, "p1", asks.ChooseProvince(id="1", province="henan")),
    Case("not_seated", lambda: opened(seat=None), "p1", asks.Ready(id="1")),
    Case("not_an_option", opened, "p1", asks.ChooseProvince(id="1", province="tibet"), "province"),
    Case("province_taken", chosen, "p2", asks.ChooseProvince(id="1", province="anhui"), "province"),
    Case("not_host", chosen, "p1", asks.ChooseProvince(id="1", province="henan"), "province"),
    Case("seated", started, "p2", asks.TakeSeat(id="1", seat=1)),
    Case("seat_taken", started, "p3", asks.TakeSeat(id="1", seat=1), "seat"),
    Case("bad_seats", started, "p3", asks.TakeSeat(id="1", seat=8), "seat"),
    Case("too_fast", talkative, "p1", asks.Chat(id="1", text="hello"), "text"),
    Case("too_many", undecided, "p2", ORDERS),
    Case("not_paused", started, "p1", asks.Resume(id="1")),
    Case("not_started", opened, "p1", asks.Pause(id="1")),
    Case("not_started", opened, "p1", asks.Resume(id="1")),
    Case("not_started", opened, "p1", asks.Extend(id="1", seconds=60)),
    Case("not_started", opened, "p1", asks.Nudge(id="1", seat=1)),
    Case("no_clock", started, "p1", asks.Extend(id="1", seconds=60)),
    Case("unknown_participant", started, "p1", asks.Kick(id="1", participant="p9"), "participant"),
    Case("seat_taken", opened, "p1", asks.PutBot(id="1", seat=1, policy="line"), "seat"),
    Case("bad_seats", started, "p1", asks.PutBot(id="1", seat=5, policy="line"), "seat"),
    Case("seat_empty", started, "p1", asks.TakeBot(id="1", seat=1), "seat"),
    Case("seat_empty", opened, "p1", asks.TakeBot(id="1", seat=2), "seat"),
    Case("not_deciding", started, "p1", asks.Nudge(id="1", seat=3), "seat"),
]
HOSTS: list[asks.ClientMessage] = [
    asks.Start(id="1"),
    asks.Pause(id="1"),
    asks.Resume(id="1"),
    asks.SetClock(id="1", seconds=60),
    asks.Extend(id="1", seconds=60),
    asks.Kick(id="1", participant="p1"),
    asks.PutBot(id="1", seat=1, policy="line"),
    asks.TakeBot(id="1", seat=3),
    asks.Nudge(id="1", seat=1),
]
CASES += [Case("not_host", started, "p2", message) for message in HOSTS]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.message.type}")
def test_a_message_is_refused_and_nothing_has_changed(case: Case) -> None:
    process = case.room()
    before = (len(process.entries), process.room.basis, process.state("p1") if process.room.match else None)
    (told,) = process.send(case.message, case.who)
    assert isinstance(told, Refused)
    assert (told.code, told.field, told.id) == (case.code, case.field, case.message.id)
    assert told.reason
    assert (len(process.entries), process.room.basis, process.state("p1") if process.room.match else None) == before


def faulty(**changes: Any) -> asks.Create:
    return create(scenario=own_scenario(**changes))


WISHES = [
    ("bad_scenario", "scenario", create(scenario="quickly")),
    ("bad_scenario", "scenario", create(scenario="../quick.toml")),
    ("bad_scenario", "scenario", create(scenario={})),
    ("bad_scenario", "scenario", faulty(seats=9)),
    ("bad_scenario", "scenario", faulty(last={"year": 1957, "season": "winter"})),
    ("bad_scenario", "scenario", faulty(opening="../../etc")),
    ("bad_scenario", "scenario", faulty(leave_out=["no such card"])),
    ("not_an_option", "seats.0.province", create(seats=[asks.SeatWish(province="tibet")])),
    ("bad_seats", "seats", create(seats=[asks.SeatWish(province="henan"), asks.SeatWish(province="henan")])),
    ("bad_seats", "seat", create(seat=3)),
    ("bad_seats", "seat", create(seat=4)),
]


@pytest.mark.parametrize(("code", "field", "message"), WISHES)
def test_a_room_that_cannot_be_is_not_made(code: str, field: str, message: asks.Create) -> None:
    with pytest.raises(Refusal) as caught:
        open_room(message, match=match_of(message.secret), code=CODE, seed=SEED, now=START, game=GAME)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert caught.value.reason


def test_every_code_is_tried() -> None:
    read = {code for _, code, _ in FAULTS}
    tried = {case.code for case in CASES} | {code for code, _, _ in WISHES} | read
    decisions = {"off_step"}  # below
    assert tried | decisions | FACE == set(CODES)


def test_a_number_between_two_steps_is_refused() -> None:
    process = played(4)
    room = process.room
    decision = {"kind": "orders", "report": 1001}
    (told,) = process.send(asks.Decide(id="1", turn=room.turn, phase="orders", decision=decision), "p1")
    assert isinstance(told, Refused)
    assert (told.code, told.field) == ("off_step", "decision.report")


def test_a_refusal_says_what_would_be_right() -> None:
    process = ordering()
    barred = process.send(decide(ration="free"), "p1")[0]
    assert isinstance(barred, Refused)
    assert barred.bar == {"code": "free-needs-kitchens", "args": {}}
    assert barred.values == ["thin", "even", "full"]
    late = process.send(decide(turn=7), "p1")[0]
    assert isinstance(late, Refused)
    assert late.values == {"turn": 0, "phase": "orders"}


def test_chat_is_taken_again_after_a_while() -> None:
    process = talkative()
    process.now += 9_999
    refused = process.send(asks.Chat(id="1", text="hello"), "p1")[0]
    assert isinstance(refused, Refused)
    assert refused.values == {"milliseconds": 1}
    process.now += 1
    assert process.code(asks.Chat(id="1", text="hello"), "p1") == "ack"


def test_after_a_step_the_participant_may_go_on() -> None:
    process = undecided()
    process.step()
    assert process.decide("p2") == "ack"


def test_whoever_has_sent_too_much_may_still_leave() -> None:
    assert undecided().code(asks.Leave(id="1"), "p2") == "ack"


def test_a_long_number_or_text_in_a_decision_is_refused_in_a_few_words() -> None:
    process = ordering()
    for value in (10**4000, "x" * 8000, {"a": {"b": [1] * 100}}):
        message = (
            f'{{"type":"decide","id":"1","turn":0,"phase":"orders","decision":{{"kind":"orders","melt":{value}}}}}'
        )
        if not isinstance(value, int):
            message = decide(melt=value).model_dump_json()
        (told,) = process.send(parse(message), "p1")
        assert isinstance(told, Refused)
        assert len(told.model_dump_json()) < 1000
