"""Rooms whose steps are played as one batch come to what each comes to alone."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import replace

import pytest

from engine.chance import Chance, draws
from engine.choices import sample
from engine.jsontext import canonical
from server.entry import Entry
from server.protocol import client_messages as asks
from server.protocol.reading import encode
from server.room.due import Done, Work, advance, bots_due, run_together
from server.room.errors import RoomError
from server.room.room import Room
from server.room.starting import open_room
from server.room.telling import Told, state_for, text_for
from tests.server.tables import CODE, GAME, START, Entries, Process, create, fresh, opened, played

LIGHT = ("line", "zealot", "careerist", "pragmatist", "protector", "honest", "random")


def table(number: int, scenario: str, *leaders: str) -> Process:
    """Return a game that has begun, with a seed of its own: one person, and these bots beside it."""
    seats = [asks.SeatWish(), *(asks.SeatWish(leader=leader) for leader in leaders)]  # type: ignore[arg-type]
    message = create(scenario=scenario, seats=seats, seat=1)
    made = open_room(message, match=f"m{number}", code=CODE, seed=f"seed {number}", now=START, game=GAME)
    process = Process(Entries(made))
    assert process.code(asks.Start(id="start"), "p1") == "ack"
    return process


def tables() -> list[Process]:
    """Return games of several scenarios, people and bots."""
    made = [
        table(1, "quick", "careerist", "random"),
        table(2, "quick", "zealot"),
        table(3, "quick"),
        table(4, "quick", *LIGHT),
        table(5, "tutorial", "protector"),
        table(6, "tutorial", "honest", "pragmatist"),
        table(7, "readjustment", "line", "random"),
        table(8, "readjustment"),
        table(9, "open-campaign", "careerist"),
        table(10, "open-campaign", "random"),
    ]
    for late in made[1::3]:
        decide(late, 0)
        late.bots()
    return made


def decide(process: Process, number: int) -> None:
    """Let everybody decide something."""
    match = process.room.match
    assert match is not None
    for seat in process.room.waiting:
        held = process.room.seats[seat - 1]
        chance = draws(Chance.of(f"{process.room.id} {number}"), process.room.step, str(seat))
        made = sample(match.choices(str(held.province)), chance)
        assert process.decide(str(held.person), **{name: made[name] for name in made if name != "kind"}) == "ack"


def work_of(process: Process) -> Work:
    work = bots_due(process.room)
    assert work is not None
    return work


def taken_up(process: Process, done: Done, ahead: bool) -> tuple[Room, list[Told], list[Entry]]:
    """Return what a copy of the room comes to, with the step that was played ahead or without it."""
    room = process.room.copy()
    entries = [*advance(room, done, process.now)]
    assert entries
    return room, [told for entry in entries for told in room.apply(entry, done if ahead else None)], entries


def facts(room: Room) -> tuple[object, ...]:
    """Return all that a step leaves behind."""
    match = room.match
    assert match is not None
    records = [canonical(record.to_json()) for record in match.log.records]
    choices = [match.choices(seat).to_json() for seat in match.game.deciding(match.state)]
    return records, canonical(match.game.dump(match.state)), match.played[-1], canonical(choices), match.outcome()


def texts(told: list[Told]) -> list[str]:
    return ["" if one.message is None else encode(one.message) for one in told]


def same_texts(process: Process) -> None:
    """The text of a state is that of the message, for everybody, and however often it is asked for."""
    for who in ("p1", "p2", None) * 2:
        state = state_for(process.room, who, process.now)
        assert state is not None
        assert text_for(process.room, who, process.now) == encode(state)


def go_on(processes: list[Process], number: int) -> int:
    """Let all decide, step all rooms as one batch, each held against the same room alone; return how many went on."""
    going = [process for process in processes if process.room.stage == "game"]
    for process in going:
        same_texts(process)
        decide(process, number)
        same_texts(process)
    works = [work_of(process) for process in going]
    for process, work, done in zip(going, works, run_together(works), strict=True):
        assert done.ahead is not None
        assert replace(done, ahead=None, shown={}) == work.run()
        room, told, entries = taken_up(process, done, ahead=True)
        alone, told_alone, _ = taken_up(process, done, ahead=False)
        assert facts(room) == facts(alone), process.room.id
        assert texts(told) == texts(told_alone)
        assert room.match is not None
        assert room.match.state is done.ahead.step.state
        process.entries.add(tuple(entries))
        process.room = room
    return len(going)


def test_rooms_in_one_batch_come_to_what_each_comes_to_alone() -> None:
    processes = tables()
    phases = set()
    for number in range(13):
        phases |= {(process.room.opening.scenario["key"], process.room.phase) for process in processes}
        go_on(processes, number)
    assert {"debate", "orders", "reckoning", "over"} <= {phase for _, phase in phases}
    for process in processes:
        again = Room.of(process.entries, GAME)
        assert facts(again) == facts(process.room)


def test_heavy_bots_may_be_among_them() -> None:
    processes = [table(1, "tutorial", "planner-quick", "line"), table(2, "tutorial", "line"), table(3, "tutorial")]
    assert [work.heavy for work in map(decided_work, processes)] == [True, False, False]
    assert go_on(processes, 0) == 3


def decided_work(process: Process) -> Work:
    copied = Process(Entries(process.entries))
    decide(copied, 0)
    return work_of(copied)


def ready() -> tuple[Process, Done]:
    """Return a game in which all people have decided, and what the bots do."""
    process = played(2)
    decide(process, 0)
    (done,) = run_together([work_of(process)])
    return process, done


def decide_anew(process: Process) -> None:
    """Let somebody come back from a bot that stands in, and decide something else."""
    assert process.code(asks.PutBot(id=fresh(), seat=1, policy="honest"), "p1") == "ack"
    assert process.decide("p1") == "ack"


def other_room(process: Process) -> None:
    """Put the same moment of another match in the room's place."""
    other = played(2)
    decide(other, 1)
    process.entries, process.room = other.entries, other.room


@pytest.mark.parametrize("change", [decide_anew, other_room])
def test_a_step_of_another_moment_is_not_taken(change: Callable[[Process], None]) -> None:
    process, done = ready()
    change(process)
    own = work_of(process).run()
    room, _, _ = taken_up(process, replace(own, ahead=done.ahead), ahead=True)
    alone, _, _ = taken_up(process, own, ahead=False)
    assert facts(room) == facts(alone)
    assert done.ahead is not None
    assert room.match is not None
    assert room.match.state is not done.ahead.step.state


def test_a_step_of_other_decisions_is_not_taken() -> None:
    process, done = ready()
    assert done.ahead is not None
    entry = advance(process.room, done, process.now)[0]
    assert isinstance(entry.body, dict)
    decisions = {**entry.body["decisions"]}  # type: ignore[dict-item]
    seat = min(decisions)
    decisions[seat] = {**decisions[seat], "cadres": "red", "relief": 3}  # type: ignore[dict-item]
    other = replace(entry, body={**entry.body, "decisions": decisions})
    room, alone = process.room.copy(), process.room.copy()
    room.apply(other, done)
    alone.apply(other)
    assert facts(room) == facts(alone)
    played_alone = process.room.copy()
    played_alone.apply(entry)
    assert facts(room) != facts(played_alone)


def test_a_step_that_lacks_a_decision_is_not_taken() -> None:
    process, done = ready()
    assert done.ahead is not None
    entry = advance(process.room, done, process.now)[0]
    assert isinstance(entry.body, dict)
    some = dict([*done.ahead.decisions.items()][1:])
    short = replace(entry, body={**entry.body, "decisions": some})  # type: ignore[dict-item]
    with pytest.raises(RoomError, match="still to decide"):
        process.room.copy().apply(short, replace(done, ahead=replace(done.ahead, decisions=some)))


def test_a_step_may_come_from_another_process() -> None:
    process, done = ready()
    copied: Done = pickle.loads(pickle.dumps(done))
    room, _, _ = taken_up(process, copied, ahead=True)
    alone, _, _ = taken_up(process, done, ahead=False)
    assert facts(room) == facts(alone)
    assert room.match is not None
    assert copied.ahead is not None
    assert room.match.state is copied.ahead.step.state


def test_there_is_no_text_of_a_state_before_the_game() -> None:
    assert text_for(opened().room, "p1", START) is None


def test_the_text_of_the_end_is_that_of_the_message() -> None:
    process = table(1, "tutorial")
    process.play()
    same_texts(process)


def test_nothing_to_do_is_done_at_once() -> None:
    assert run_together([]) == []
