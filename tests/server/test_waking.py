"""Rooms that are woken together are what each is alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from server.entry import Entry
from server.room.errors import RoomError
from server.room.room import Room
from server.room.telling import text_for
from server.room.waking import wake_together
from tests.server.tables import GAME, Entries, Process, opened
from tests.server.test_together import decide, facts, table, tables


@pytest.fixture(scope="module")
def kept() -> list[list[Entry]]:
    """The entries of rooms of several scenarios, some of them over, one of them still a lobby."""
    processes = tables()
    for number in range(5):
        for process in processes:
            if process.room.stage == "game" and not (number > 1 and process.room.id == "m2"):
                decide(process, number)
                process.bots()
    decide(processes[3], 99)
    ended = table(11, "tutorial", "line")
    ended.play()
    return [[*process.entries] for process in (*processes, ended, opened())]


def same(mine: Room, alone: Room) -> None:
    assert (mine.length, mine.step, mine.basis, mine.due, mine.stage) == (
        alone.length,
        alone.step,
        alone.basis,
        alone.due,
        alone.stage,
    )
    assert mine.people == alone.people
    assert mine.seats == alone.seats
    assert mine.answered == alone.answered
    for who in (*mine.people, None):
        assert text_for(mine, who, 0) == text_for(alone, who, 0)
    if mine.match is not None:
        assert facts(mine) == facts(alone)


def test_rooms_that_are_woken_together_are_what_each_is_alone(kept: list[list[Entry]]) -> None:
    rooms = wake_together(kept, GAME)
    assert {room.stage for room in rooms if isinstance(room, Room)} == {"lobby", "game", "over"}
    for entries, room in zip(kept, rooms, strict=True):
        assert isinstance(room, Room)
        same(room, Room.of(entries, GAME))


def test_a_room_that_was_woken_goes_on(kept: list[list[Entry]]) -> None:
    rooms = wake_together(kept[:3], GAME)
    for entries, room in zip(kept, rooms, strict=False):
        assert isinstance(room, Room)
        woken, alone = Process(Entries(entries)), Process(Entries(entries))
        woken.room = room
        for process in (woken, alone):
            while process.room.stage == "game":
                process.step()
        made = [[(entry.kind, entry.body) for entry in process.entries] for process in (woken, alone)]
        assert made[0] == made[1]
        assert woken.room.match is not None
        assert alone.room.match is not None
        assert woken.room.match.log.head == alone.room.match.log.head


def test_what_makes_no_room_says_why_and_spoils_nothing(kept: list[list[Entry]]) -> None:
    gap = [kept[0][0], *kept[0][2:]]
    other = [replace(kept[1][0], body={**kept[1][0].body, "rules": "0"}), *kept[1][1:]]  # type: ignore[dict-item]
    place, step = next((n, entry) for n, entry in enumerate(kept[4]) if entry.kind == "advance")
    decisions = {**step.body["decisions"]}  # type: ignore[call-overload, index, dict-item]
    unknown = {name: {"kind": "nothing"} for name in decisions}
    broken = [*kept[4]]
    broken[place] = replace(step, body={**step.body, "decisions": unknown})  # type: ignore[dict-item]
    rooms = wake_together([gap, kept[2], other, broken, [], kept[3]], GAME)
    codes = [room.code if isinstance(room, RoomError) else "" for room in rooms]
    assert codes == ["gap", "", "other_rules", "broken", "gap", ""]
    same(rooms[1], Room.of(kept[2], GAME))  # type: ignore[arg-type]
    same(rooms[5], Room.of(kept[3], GAME))  # type: ignore[arg-type]


def test_nothing_is_woken_at_once() -> None:
    assert wake_together([], GAME) == []
