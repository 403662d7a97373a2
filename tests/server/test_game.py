"""In the game: decisions, steps, what everybody is told, and the end."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from bots.registry import bot_decisions
from engine import log as logs
from engine.game import PUBLIC
from engine.jsontypes import Decision
from engine.match import Match
from server.protocol import client_messages as asks
from server.protocol.codes import Refusal
from server.protocol.reading import decode
from server.protocol.server_messages import Ack, Decided, Forecast, Notice, Over, Pong, State, Waiting
from server.room.due import Work, advance, bots_due
from server.room.export import export
from server.room.room import Room
from server.room.telling import room_facts
from tests.server.tables import GAME, SEED, Process, fresh, opened, played, secret_of, started


def decision(process: Process, name: str, **fields: object) -> asks.Decide:
    return asks.Decide(id=name, turn=0, phase="orders", decision={"kind": "orders", **fields})


def short() -> Process:
    """A finished game of one year."""
    process = opened(scenario="tutorial")
    process.enter("Anna")
    process.code(asks.Start(id="start"), "p1")
    process.play()
    return process


def test_a_decision_is_acknowledged_told_to_its_seat_and_shown_as_given_to_all() -> None:
    process = played(1)
    since = len(process.told)
    assert process.send(decision(process, "1", melt=1), "p2") == [Ack(id="1")]
    own, waiting = [decode(text) for text in process.heard("p2", since)]
    assert isinstance(own, Decided)
    assert own.decision is not None
    assert own.decision["melt"] == 1
    assert waiting == Waiting(turn=0, phase="orders", waiting=[1])
    assert [decode(text) for text in process.heard("p1", since)] == [waiting]
    assert [decode(text) for text in process.heard(None, since)] == [waiting]


def test_a_decision_can_be_changed_and_taken_back_until_all_have_decided() -> None:
    process = played(1)
    assert process.decide("p2", melt=1) == "ack"
    assert process.decide("p2", melt=2) == "ack"
    state = process.state("p2")
    assert state.decision is not None
    assert state.decision["melt"] == 2
    assert process.code(asks.Retract(id=fresh(), turn=0, phase="orders"), "p2") == "ack"
    assert process.state("p2").decision is None
    assert process.room.waiting == [1, 2]


def test_a_repeated_message_is_acknowledged_alike_and_changes_nothing() -> None:
    process = played(1)
    first = process.send(decision(process, "1", melt=1), "p2")
    assert process.decide("p2", melt=2) == "ack"
    before = list(process.entries)
    assert process.send(decision(process, "1", melt=1), "p2") == first
    assert process.entries == before
    assert process.decide("p1") == "ack"
    process.bots()
    assert process.send(decision(process, "1", melt=1), "p2") == first


def test_messages_of_two_people_may_have_the_same_id() -> None:
    process = played(1)
    assert process.send(decision(process, "1"), "p1") == process.send(decision(process, "1"), "p2") == [Ack(id="1")]
    assert process.room.waiting == []


def test_a_refused_message_may_be_sent_again_under_its_id() -> None:
    process = played(1)
    assert process.code(decision(process, "1", melt=99), "p1") == "out_of_range"
    assert process.code(decision(process, "1", melt=1), "p1") == "ack"


def test_a_late_message_of_whoever_has_left_is_acknowledged_if_it_was_taken() -> None:
    process = played(1)
    process.send(decision(process, "1"), "p2")
    assert process.code(asks.Leave(id="2"), "p2") == "ack"
    assert process.code(asks.Leave(id="2"), "p2") == "ack"
    assert process.code(decision(process, "3"), "p2") == "unknown_token"


def test_the_step_is_played_when_the_last_person_has_decided() -> None:
    process = played(1)
    assert process.decide("p1") == "ack"
    assert (process.room.waiting, process.room.deadline, bots_due(process.room)) == ([2], None, None)
    assert process.decide("p2") == "ack"
    assert (process.room.waiting, process.room.deadline) == ([], process.room.at)
    done = process.bots()
    assert done is not None
    assert (process.room.step, process.room.turn, process.room.phase) == (2, 1, "orders")
    table = {seat.province for seat in process.room.seats}
    assert len(done.body.decisions) == 22
    assert len(table & set(done.body.decisions)) == 1


def test_the_bots_decide_what_they_decide_without_a_server() -> None:
    process = played(1)
    for who in ("p1", "p2"):
        process.decide(who)
    match = process.room.match
    assert match is not None
    expected = bot_decisions(match, process.room.leaders)
    work = bots_due(process.room)
    assert work is not None
    assert work.run().body.decisions == expected


def test_work_can_be_sent_to_another_process_and_leaves_the_room_as_it_is() -> None:
    process = played(1)
    for who in ("p1", "p2"):
        process.decide(who)
    match, work = process.room.match, bots_due(process.room)
    assert match is not None
    assert work is not None
    before = GAME.digest(match.state)
    copied: Work = pickle.loads(pickle.dumps(work))
    assert copied.run() == work.run()
    assert GAME.digest(match.state) == before
    with pytest.raises(ValueError, match="read-only"):
        work.state.table.standing[:] = 0


def test_work_that_comes_too_late_is_dropped() -> None:
    process = played(1)
    for who in ("p1", "p2"):
        process.decide(who)
    work = bots_due(process.room)
    assert work is not None
    done = work.run()
    process.code(asks.Chat(id=fresh(), text="a line does not matter"), "p1")
    (entry,) = advance(process.room, done, process.now)
    assert entry.n == len(process.entries)
    process.code(asks.PutBot(id=fresh(), seat=1, policy="line"), "p1")
    assert advance(process.room, done, process.now) == ()
    process.code(asks.Chat(id=fresh(), text="and here I am again"), "p1")
    assert process.bots() is not None
    assert advance(process.room, done, process.now) == ()


def test_after_a_step_everybody_gets_the_whole_state() -> None:
    process = played(1)
    since = len(process.told)
    process.step()
    assert [told.to for told in process.told[since:] if told.message is None] == [None]
    mine, public = process.state("p1"), process.state(None)
    assert mine.view["viewer"] == process.room.seats[0].province
    assert mine.choices is not None
    assert mine.choices["seat"] == process.room.seats[0].province
    assert (public.view["viewer"], public.choices, public.decision) == (PUBLIC, None, None)
    assert mine.waiting == public.waiting == [1, 2]
    assert mine.step == 2


def test_a_view_is_made_once_a_step() -> None:
    process = played(1)
    first = process.state("p1").view
    process.decide("p2")
    assert process.room.seen(process.room.seats[0].province) is process.room.seen(process.room.seats[0].province)
    assert process.state("p1").view == first
    process.decide("p1")
    process.bots()
    assert process.state("p1").view != first


def test_a_forecast_is_the_engines_and_leaves_no_trace() -> None:
    process = played(1)
    before = list(process.entries)
    made: Decision = {"kind": "orders", "melt": 1}
    (told,) = process.send(asks.AskForecast(id="1", decision=made), "p1")
    match = process.room.match
    province = str(process.room.seats[0].province)
    assert match is not None
    full = match.game.check(match.state, province, made)
    assert told == Forecast(id="1", forecast=match.forecast(province, full))  # type: ignore[arg-type]
    assert process.entries == before


def test_a_ping_is_answered_from_anybody() -> None:
    process = started()
    (told,) = process.send(asks.Ping(id="1"), None)
    assert told == Pong(id="1", now=process.now)


def test_people_may_leave_in_the_game_and_bots_lead_on() -> None:
    process = played(1)
    assert process.code(asks.Leave(id=fresh()), "p2") == "ack"
    assert process.room.seats[1].stand_in == "pragmatist"
    assert process.room.waiting == [1]
    process.step()
    assert process.code(asks.TakeSeat(id=fresh(), seat=2), "p3") == "ack"
    assert process.room.waiting == [1, 2]
    assert process.state("p3").view["viewer"] == process.room.seats[1].province
    assert process.told[-1].to == "p3"


def test_what_was_decided_before_leaving_stands() -> None:
    process = played(1)
    process.decide("p2", melt=1)
    process.code(asks.Leave(id=fresh()), "p2")
    process.enter("Bea")
    state = process.state("p4")
    assert state.decision is not None
    assert state.decision["melt"] == 1


def test_the_host_replaces_a_person_by_a_bot_until_that_person_returns() -> None:
    process = played(1)
    assert process.code(asks.PutBot(id=fresh(), seat=2, policy="line"), "p1") == "ack"
    assert process.room.waiting == [1]
    assert process.room.leaders[str(process.room.seats[1].province)] == "line"
    since = len(process.told)
    assert process.code(asks.Ping(id=fresh()), "p2") == "pong"
    assert process.room.waiting == [1]
    assert process.decide("p2") == "ack"
    heard = [decode(text) for text in process.heard("p1", since)]
    assert Notice(notice="handed_back", seat=2) in heard
    assert process.room.seats[1].stand_in is None


def test_the_host_takes_the_bot_of_a_person_out() -> None:
    process = played(1)
    process.code(asks.PutBot(id=fresh(), seat=2, policy="line"), "p1")
    assert process.code(asks.TakeBot(id=fresh(), seat=2), "p1") == "ack"
    assert process.room.waiting == [1, 2]


def test_a_bot_taken_out_in_the_game_is_followed_by_one_that_stands_in() -> None:
    process = played(1)
    assert process.code(asks.TakeBot(id=fresh(), seat=3), "p1") == "ack"
    assert (process.room.seats[2].bot, process.room.seats[2].stand_in) == (None, "pragmatist")
    process.step()
    assert process.enter("Bea", seat=3) == "p4"
    assert process.room.waiting == [1, 2, 3]


def test_a_nudge_reaches_its_seat_alone() -> None:
    process = played(1)
    since = len(process.told)
    assert process.code(asks.Nudge(id=fresh(), seat=2), "p1") == "ack"
    assert [decode(text) for text in process.heard("p2", since)] == [Notice(notice="nudged", seat=2)]
    assert [*process.heard("p1", since)] == []


def test_a_table_of_bots_plays_by_itself() -> None:
    process = opened(scenario="tutorial", seats=[asks.SeatWish(leader="line")], seat=None)
    process.code(asks.Start(id="start"), "p1")
    while process.room.stage == "game":
        assert process.bots() is not None
    assert process.room.deadline is None
    assert bots_due(process.room) is None


def test_at_the_end_everybody_is_told_the_outcome_and_the_seed() -> None:
    process = short()
    over = [told.message for told in process.told if isinstance(told.message, Over)]
    match = process.room.match
    assert match is not None
    assert over == [Over(outcome=match.outcome(), seed=SEED, commitment=match.log.start.commitment)]  # type: ignore[arg-type]
    assert process.send(asks.Rejoin(id="back", protocol=1, token=f"m.{secret_of('Host')}"))[2:] == over
    state = process.state(None)
    assert (state.phase, state.choices, state.waiting) == ("over", None, [])
    assert "deaths" in state.view["provinces"][0]


def test_a_room_woken_from_its_entries_is_the_same_room() -> None:
    process = played(5)
    process.decide("p2")
    woken = Room.of(process.entries, GAME)
    assert woken.answered == process.room.answered
    for who in ("p1", "p2", "p3", None):
        other = Process(process.entries)
        assert other.state(who) == process.state(who)
    assert (woken.deadline, woken.basis, woken.length) == (
        process.room.deadline,
        process.room.basis,
        process.room.length,
    )


def test_a_copy_of_a_room_takes_entries_up_and_leaves_the_room_as_it_is() -> None:
    process = played(1)
    process.decide("p1")
    before = [process.state(who) for who in ("p1", "p2", "p3", None)]
    facts = room_facts(process.room)
    copied = Process(process.entries)
    copied.room = process.room.copy()
    assert copied.decide("p2", melt=1) == "ack"
    copied.now += 60_000
    for message in (
        asks.Chat(id="c", text="hello"),
        asks.PutBot(id="b", seat=2, policy="line"),
        asks.TakeBot(id="t", seat=3),
        asks.Leave(id="l"),
    ):
        assert copied.code(message, "p1") == "ack"
    assert copied.bots() is not None
    assert [process.state(who) for who in ("p1", "p2", "p3", None)] == before
    assert room_facts(process.room) == facts
    assert (process.room.length, process.room.lines, len(process.room.chat)) == (len(copied.entries) - 6, 0, 0)
    process.catch_up()
    assert room_facts(process.room) == room_facts(copied.room)
    assert process.state("p2") == Process(process.entries).state("p2")


def test_before_the_end_the_host_takes_out_nothing_secret() -> None:
    process = played(2)
    found = export(process.room, "p1")
    assert set(found) == {"room", "view"}
    assert found["view"] == process.state(None).view
    assert SEED not in str(found)
    with pytest.raises(Refusal, match="host"):
        export(process.room, "p2")
    assert set(export(opened().room, "p1")) == {"room"}


def test_after_the_end_the_host_takes_out_a_log_that_replays(tmp_path: Path) -> None:
    process = short()
    found = export(process.room, "p1")
    path = tmp_path / "game.leap"
    path.write_text(str(found["log"]), encoding="utf-8", newline="\n")
    kept = logs.read(path)
    replayed = Match.replay(GAME, kept.log, SEED)
    assert replayed.outcome() == found["outcome"]
    assert kept.log[-1].type == "reveal"


def test_names_can_be_left_out_of_what_is_taken_out() -> None:
    process = short()
    assert "Anna" in str(export(process.room, "p1"))
    bare = str(export(process.room, "p1", names=False))
    assert "Anna" not in bare
    assert "Host" not in bare
    assert secret_of("Anna") not in str(export(process.room, "p1"))


def test_a_state_comes_with_the_welcome_in_a_game_only() -> None:
    process = opened()
    token = f"{process.room.id}.{secret_of('Host')}"
    assert [told.type for told in process.send(asks.Rejoin(id="1", protocol=1, token=token))] == ["welcome"]
    process = started()
    told = process.send(asks.Rejoin(id="1", protocol=1, token=token))
    assert [message.type for message in told] == ["welcome", "state"]
    assert isinstance(told[1], State)
    assert told[1] == process.state("p1")
