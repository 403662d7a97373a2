"""The clock: missed deadlines, warnings, bots that stand in and hand back, pauses and extensions."""

from __future__ import annotations

import pytest

from server.protocol import client_messages as asks
from server.protocol.reading import decode
from server.protocol.server_messages import Clock, Decided, Notice
from server.room.due import bots_due, tick
from tests.server.tables import CODE, START, Process, fresh, opened, played, secret_of, started

MINUTE = 60_000


def late(process: Process, seconds: int = 61) -> None:
    process.now += 1000 * seconds
    process.ticks()


def test_without_a_clock_nothing_is_ever_due() -> None:
    process = started()
    late(process, 10**6)
    assert process.room.deadline is None
    assert process.room.waiting == [1, 2]


def test_every_decision_has_its_deadline_from_the_step_on() -> None:
    process = started(60)
    assert process.room.deadline == START + MINUTE
    process.now += 20_000
    process.step()
    assert process.room.deadline == START + 20_000 + MINUTE


def test_nothing_is_due_before_the_deadline() -> None:
    process = started(60)
    assert tick(process.room, START + MINUTE - 1) == ()
    assert len(tick(process.room, START + MINUTE)) == 2


def test_the_first_deadline_missed_warns_and_gives_the_standing_orders() -> None:
    process = played(1, 60)
    assert process.decide("p1", melt=1) == "ack"
    since = len(process.told)
    late(process)
    room = process.room
    assert room.waiting == []
    assert [(seat.missed, seat.stand_in) for seat in room.seats] == [(False, None), (True, None), (False, None)]
    heard = [decode(text) for text in process.heard("p2", since)]
    assert Notice(notice="warned", seat=2) in heard
    match = room.match
    assert match is not None
    standing = match.choices(str(room.seats[1].province)).default()
    assert Decided(turn=0, phase="orders", decision=standing) in heard
    assert match.pending[str(room.seats[0].province)]["melt"] == 1
    assert process.bots() is not None


def test_the_next_deadline_missed_lets_a_bot_stand_in() -> None:
    process = played(1, 60)
    for _ in range(2):
        process.decide("p1")
        late(process)
        assert process.bots() is not None
    assert process.room.seats[1].stand_in == "pragmatist"
    assert process.room.waiting == [1]
    assert process.room.seats[1].person == "p2"


def test_whoever_decides_in_time_after_a_warning_is_warned_again_before_a_bot_stands_in() -> None:
    process = played(1, 60)
    for _ in range(3):
        process.decide("p1")
        late(process)
        process.bots()
        process.step()
    assert process.room.seats[1].stand_in is None


@pytest.mark.parametrize(
    "message",
    [
        asks.Chat(id="back", text="here"),
        asks.Rejoin(id="back", protocol=1, token=f"m.{secret_of('Anna')}"),
        asks.Join(id="back", protocol=1, secret=secret_of("Anna"), code=CODE, name="Anna"),
        asks.AskForecast(id="back", decision={"kind": "orders"}),
        asks.Decide(id="back", turn=0, phase="debate", decision={}),
    ],
    ids=lambda message: message.type,
)
def test_any_sign_of_life_hands_the_seat_back_at_once_also_a_refused_one(message: asks.ClientMessage) -> None:
    process = played(1, 60)
    for _ in range(2):
        process.decide("p1")
        late(process)
        process.bots()
    assert process.room.waiting == [1]
    process.send(message, None if message.type in ("rejoin", "join") else "p2")
    assert process.room.waiting == [1, 2]
    assert (process.room.seats[1].stand_in, process.room.seats[1].missed) == (None, False)


def test_whoever_returns_before_the_step_decides_it() -> None:
    process = played(1, 60)
    process.decide("p1")
    late(process)
    process.bots()
    process.decide("p1")
    late(process)
    work = bots_due(process.room)
    assert work is not None
    assert process.room.seats[1].province in work.leaders
    assert process.code(asks.Chat(id=fresh(), text="here"), "p2") == "ack"
    assert bots_due(process.room) is None
    assert process.room.deadline == process.now + 30_000
    assert process.decide("p2", melt=1) == "ack"
    assert process.bots() is not None


def test_a_ping_is_no_sign_of_life() -> None:
    process = played(1, 60)
    for _ in range(2):
        process.decide("p1")
        late(process)
        process.bots()
    process.code(asks.Ping(id=fresh()), "p2")
    assert process.room.waiting == [1]


def test_a_short_clock_gives_its_own_time_on_return() -> None:
    process = played(1, 10)
    process.decide("p1")
    late(process)
    process.bots()
    process.decide("p1")
    late(process)
    process.code(asks.Chat(id=fresh(), text="here"), "p2")
    assert process.room.deadline == process.now + 10_000


def test_when_nobody_comes_back_the_game_goes_on_to_its_end() -> None:
    process = played(1, 5)
    for _ in range(100):
        late(process, 6)
        process.bots()
    assert process.room.stage == "over"


def test_a_decision_that_comes_late_counts_until_somebody_else_has_closed_it() -> None:
    process = started(60)
    process.now += 2 * MINUTE
    assert process.decide("p1") == "ack"
    process.ticks()
    assert process.decide("p2") == "all_decided"


def test_a_pause_keeps_the_time_that_was_left() -> None:
    process = started(60)
    process.now += 45_000
    since = len(process.told)
    assert process.code(asks.Pause(id=fresh()), "p1") == "ack"
    (told,) = [decode(text) for text in process.heard(None, since)]
    assert isinstance(told, Clock)
    assert (told.clock.left, told.clock.deadline, told.clock.paused) == (15_000, None, True)
    late(process, 10_000)
    assert process.room.waiting == [1, 2]
    assert process.code(asks.Resume(id=fresh()), "p1") == "ack"
    assert process.room.deadline == process.now + 15_000


def test_no_step_is_played_while_the_game_rests() -> None:
    process = started(60)
    process.decide("p1")
    process.decide("p2")
    process.code(asks.Pause(id=fresh()), "p1")
    assert process.room.deadline is None
    assert process.bots() is None
    process.code(asks.Resume(id=fresh()), "p1")
    assert process.bots() is not None


def test_people_come_and_go_while_the_game_rests() -> None:
    process = started(60)
    process.now += 50_000
    process.code(asks.Pause(id=fresh()), "p1")
    assert process.code(asks.Leave(id=fresh()), "p2") == "ack"
    assert process.enter("Bea") == "p4"
    assert process.room.left == 30_000
    assert process.code(asks.AskForecast(id=fresh(), decision={"kind": "debate"}), "p4") == "forecast"


def test_an_extension_puts_off_this_deadline_only() -> None:
    process = started(60)
    assert process.code(asks.Extend(id=fresh(), seconds=30), "p1") == "ack"
    assert process.room.deadline == START + 90_000
    process.step()
    assert process.room.deadline == START + MINUTE
    process.code(asks.Pause(id=fresh()), "p1")
    process.code(asks.Extend(id=fresh(), seconds=30), "p1")
    assert process.room.left == 90_000


def test_another_clock_counts_from_now() -> None:
    process = started(60)
    process.now += 59_000
    process.code(asks.SetClock(id=fresh(), seconds=10), "p1")
    assert [process.room.deadline] == [process.now + 10_000]
    process.code(asks.SetClock(id=fresh(), seconds=None), "p1")
    assert [process.room.deadline] == [None]
    process.code(asks.Pause(id=fresh()), "p1")
    process.code(asks.SetClock(id=fresh(), seconds=20), "p1")
    assert (process.room.left, process.room.deadline) == (20_000, None)


def test_a_clock_set_before_the_game_begins_with_it() -> None:
    process = opened()
    process.code(asks.SetClock(id=fresh(), seconds=20), "p1")
    assert process.room.deadline is None
    process.code(asks.Start(id="start"), "p1")
    assert process.room.deadline == START + 20_000


def test_time_never_runs_back_whatever_clock_a_process_has() -> None:
    process = started(60)
    process.now = START - MINUTE
    assert process.code(asks.Chat(id=fresh(), text="my clock is slow"), "p1") == "ack"
    times = [entry.at for entry in process.entries]
    assert times == sorted(times)


def test_two_processes_that_see_the_same_deadline_close_it_once() -> None:
    one = played(1, 60)
    two = Process(one.entries)
    one.now = two.now = one.now + 61_000
    seen = tick(two.room, two.now)
    one.ticks()
    assert not two.keep(seen)
    assert [entry.kind for entry in one.entries[-2:]] == ["warn", "warn"]
    assert tick(two.room, two.now) == ()
    assert two.conflicts == 1
