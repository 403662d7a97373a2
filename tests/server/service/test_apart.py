"""The process apart that plays steps: it comes to the same, may die at any time, and ends with its server."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from benchmarks.load import run
from benchmarks.served import Served
from engine.jsontext import canonical
from server.room.due import Begun, Done, Opening, Work, begin_together, bots_due, opening_of, run_together
from server.room.room import Room
from server.room.starting import provinces_of
from server.room.telling import text_for, viewer_of
from server.service.apart import Apart, read, written
from server.service.playing import Playing
from tests.server.tables import Process
from tests.server.test_together import decide, facts, table, tables, taken_up

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="on one core no process apart is begun"),
]


@pytest.fixture
async def playing() -> AsyncIterator[Playing]:
    """What plays steps, with a process apart that is ready."""
    made = Playing()
    try:
        await asyncio.gather(*(made.play(due(one)) for one in (game(1), game(2))))
        async with asyncio.timeout(60):
            while not made.apart.ready:
                await asyncio.sleep(0.01)
        yield made
    finally:
        made.close()


def game(number: int) -> Process:
    """Return a game in which all people have decided."""
    made = table(number, "quick", "careerist", "random")
    decide(made, number)
    return made


def due(process: Process) -> Work:
    work = bots_due(process.room, [viewer_of(process.room, who) for who in ("p1", None)])
    assert work is not None
    return work


def taken(process: Process, done: Done) -> tuple[object, list[str | None]]:
    """Return what the room comes to by what was done, and what is told then."""
    room, _, _ = taken_up(process, done, ahead=True)
    assert room.match is not None
    assert done.ahead is not None
    assert room.match.state is done.ahead.step.state
    assert not room.memory.views, "what is shown was made with the step"
    texts = told(room)
    return facts(room), texts


def told(room: Room) -> list[str | None]:
    return [text_for(room, who, room.at) for who in ("p1", None)]


async def test_what_is_played_apart_is_what_is_played_here(playing: Playing) -> None:
    processes = [one for one in tables() if one.room.stage == "game"]
    for number, process in enumerate(processes):
        decide(process, number)
    works = [due(process) for process in processes]
    apart = await asyncio.gather(*(playing.play(work) for work in works))
    for process, here, there in zip(processes, run_together(works), apart, strict=True):
        assert taken(process, there) == taken(process, here)
        alone, _, _ = taken_up(process, here, ahead=False)
        assert told(alone) == taken(process, there)[1]
        assert there.ahead is not None
        assert there.ahead.step.state.world is process.room.match.state.world  # type: ignore[union-attr]


def opening(number: int, scenario: str = "quick") -> Opening:
    """Return a game that is to begin, with a seed of its own."""
    room = table(number, scenario, "line").room
    return opening_of(room, provinces_of(room))


async def test_games_that_begin_apart_begin_as_they_do_here(playing: Playing) -> None:
    openings = [opening(1), opening(2), opening(3, "tutorial")]
    for one, there in zip(openings, await asyncio.gather(*map(playing.begin, openings)), strict=True):
        (here,) = begin_together([one])
        assert there.provinces == here.provinces
        assert there.state.world is one.world
        assert canonical(one.game.dump(there.state)) == canonical(one.game.dump(here.state))


async def test_a_game_that_cannot_begin_does_not_stop_the_others(playing: Playing) -> None:
    whole, broken = opening(1), replace(opening(2), seed=cast("str", None))
    begun, error = await asyncio.gather(playing.begin(whole), playing.begin(broken), return_exceptions=True)
    assert isinstance(begun, Begun)
    assert isinstance(error, Exception)


async def test_a_process_that_dies_is_replaced_and_nobody_waits_for_ever(playing: Playing) -> None:
    one, other = game(3), game(4)
    for process in multiprocessing.active_children():
        os.kill(process.pid or 0, signal.SIGKILL)
        process.join()
    done = await asyncio.gather(playing.play(due(one)), playing.play(due(other)))
    assert [taken(process, each) for process, each in zip((one, other), done, strict=True)]
    await asyncio.gather(playing.play(due(one)), playing.play(due(other)))
    async with asyncio.timeout(60):
        while not playing.apart.ready:
            await asyncio.sleep(0.01)


async def test_a_work_that_breaks_does_not_stop_the_others(playing: Playing) -> None:
    whole, broken = due(game(5)), due(game(6))
    broken = replace(broken, leaders=dict.fromkeys(broken.leaders, "nobody"))
    done, error = await asyncio.gather(playing.play(whole), playing.play(broken), return_exceptions=True)
    assert isinstance(done, Done)
    assert isinstance(error, KeyError)


def test_a_written_work_carries_neither_the_game_nor_its_world() -> None:
    work = due(game(7))
    data = written(run_together([work])[0])
    assert len(data) < 200_000
    done = read(data, work)
    assert done.ahead is not None
    assert done.ahead.step.state.world is work.state.world
    assert canonical(work.game.dump(done.ahead.step.state)) == canonical(
        work.game.dump(run_together([work])[0].ahead.step.state)  # type: ignore[union-attr]
    )


def test_where_there_is_one_core_none_is_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    apart = Apart()
    apart.begin()
    assert not apart.begun


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the children of a process")
@pytest.mark.parametrize("ends_by", [signal.SIGKILL, signal.SIGTERM])
def test_it_ends_with_its_server_however_that_ends(tmp_path: Path, ends_by: signal.Signals) -> None:
    with Served(f"sqlite:///{tmp_path / 'store.sqlite'}") as server:
        assert steppers(server) == []
        assert not asyncio.run(run(server.url, 8, 1, "quick", 2.0, 0.0)).errors
        (stepper,) = steppers(server)
        server.process.send_signal(ends_by)
        server.process.wait(60)
        until = time.monotonic() + 60
        while Path(f"/proc/{stepper}").exists() and time.monotonic() < until:
            time.sleep(0.05)
        assert not Path(f"/proc/{stepper}").exists()


def steppers(server: Served) -> list[int]:
    """Return the processes apart that a server has begun; Python begins another one that only tidies up."""
    tasks = Path(f"/proc/{server.process.pid}/task").iterdir()
    begun = [child for task in tasks for child in (task / "children").read_text(encoding="ascii").split()]
    return [int(child) for child in begun if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]
