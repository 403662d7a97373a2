"""How long a game room takes for what a server asks of it.

`python -m benchmarks.room` plays games whose people decide as things stand and prints JSON. For rooms by themselves:
medians in milliseconds for handling a decision, taking it up, the bots' decisions, a step, a state as text, a forecast,
a copy of the room; and for waking the whole game from its entries. For rooms that are due together: means in
milliseconds of processor time a room and step, for the people's decisions, the bots' decisions with the step, taking
the step up, and telling everybody; and the decisions a second that one core makes of that, people's and all.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, cast

import typer

from bots.registry import great_leap
from server.entry import Entry
from server.protocol import client_messages as asks
from server.protocol.base import Phase
from server.room.due import Done, advance, bots_due, run_together
from server.room.handling import Reply, handle
from server.room.room import Room
from server.room.starting import open_room
from server.room.telling import text_for

_CODE, _SEED, _SECRET = "AAAAAA", "benchmark of rooms", "{:_<22}"


class Played:
    """A game that is played by people who decide as things stand, every part of it measured."""

    def __init__(self, scenario: str, people: int, seed: str = _SEED) -> None:
        """Open the room, let everybody join, and start."""
        self.game = great_leap()
        self.times: dict[str, list[float]] = defaultdict(list)
        host = asks.Create(
            id="create",
            protocol=1,
            secret=_SECRET.format(1),
            name="1",
            scenario=scenario,
            seats=[asks.SeatWish()] * people,
            seat=1,
        )
        self.entries: list[Entry] = [*open_room(host, match="m", code=_CODE, seed=seed, now=0, game=self.game)]
        self.room = Room.of(self.entries, self.game)
        for number in range(2, people + 1):
            name = str(number)
            self._keep(
                self._handle(
                    asks.Join(id="join", protocol=1, secret=_SECRET.format(number), code=_CODE, name=name), None
                )
            )
        with self.timed("start"):
            self._keep(self._handle(asks.Start(id="start"), "p1"))

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        """Keep how long something takes, in milliseconds."""
        begun = time.perf_counter()
        yield
        self.times[what].append((time.perf_counter() - begun) * 1000)

    def step(self) -> None:
        """Let everybody see the state, ask for a forecast and decide; then play the step."""
        turn, phase = self.room.turn, cast("Phase", self.room.phase)
        for number in self.room.waiting:
            who = f"p{number}"
            with self.timed("state"):
                assert text_for(self.room, who, 0) is not None
            with self.timed("forecast"):
                self._handle(asks.AskForecast(id="f", decision={"kind": phase}), who)
            decision = asks.Decide(id=f"{turn}{phase}", turn=turn, phase=phase, decision={"kind": phase})
            with self.timed("handle"):
                reply = self._handle(decision, who)
            with self.timed("take up"):
                self._keep(reply)
        with self.timed("copy"):
            self.room.copy()
        work = bots_due(self.room)
        assert work is not None
        with self.timed("bots"):
            done = work.run()
        with self.timed("step"):
            self._append(advance(self.room, done, 0))

    def decide(self) -> int:
        """Let everybody decide, and return how many did."""
        turn, phase = self.room.turn, cast("Phase", self.room.phase)
        deciding = self.room.waiting
        for number in deciding:
            decision = asks.Decide(id=f"{turn}{phase}", turn=turn, phase=phase, decision={"kind": phase})
            self._keep(self._handle(decision, f"p{number}"))
        return len(deciding)

    def take(self, done: Done) -> int:
        """Take up a step that was played ahead, and return how many bots decided in it."""
        for entry in advance(self.room, done, 0):
            self.entries.append(entry)
            self.room.apply(entry, done)
        return len(done.body.decisions)

    def tell(self) -> None:
        """Make the text of what each of the people sees."""
        for who in self.room.people:
            assert text_for(self.room, who, 0) is not None

    def wake(self) -> None:
        """Make the room anew from all its entries."""
        with self.timed("wake"):
            Room.of(self.entries, self.game)

    def _handle(self, message: asks.ClientMessage, who: str | None) -> Reply:
        return handle(self.room, message, who, 0)

    def _keep(self, reply: Reply) -> None:
        assert reply.entries, reply
        self._append(reply.entries)

    def _append(self, made: tuple[Entry, ...]) -> None:
        for entry in made:
            self.entries.append(entry)
            self.room.apply(entry)


def measure(scenario: str, people: int, wakes: int) -> dict[str, object]:
    """Return the figures of a game: its entries, and medians in milliseconds."""
    played = Played(scenario, people)
    while played.room.stage == "game":
        played.step()
    for _ in range(wakes):
        played.wake()
    medians = {what: round(statistics.median(times), 3) for what, times in played.times.items()}
    return {"scenario": scenario, "people": people, "entries": len(played.entries), "median_ms": medians}


def measure_together(scenario: str, people: int, count: int) -> dict[str, object]:
    """Return the figures of rooms that are due together until their games end, each with a seed of its own."""
    rooms = [Played(scenario, people, f"{_SEED} {number}") for number in range(count)]
    spent: dict[str, float] = dict.fromkeys(("people", "bots and step", "take up", "tell"), 0.0)
    by_people, by_bots, steps = 0, 0, 0

    @contextmanager
    def counted(what: str) -> Iterator[None]:
        begun = time.process_time()
        yield
        spent[what] += time.process_time() - begun

    while going := [each for each in rooms if each.room.stage == "game"]:
        steps += len(going)
        with counted("people"):
            by_people += sum(each.decide() for each in going)
        works = [work for each in going if (work := bots_due(each.room)) is not None]
        with counted("bots and step"):
            found = run_together(works)
        with counted("take up"):
            by_bots += sum(each.take(done) for each, done in zip(going, found, strict=True))
        with counted("tell"):
            for each in going:
                each.tell()
    whole = sum(spent.values())
    return {
        "scenario": scenario,
        "people": people,
        "rooms": count,
        "steps": steps,
        "ms_a_room_and_step": {what: round(1000 * seconds / steps, 3) for what, seconds in spent.items()},
        "decisions_a_second": {"people": round(by_people / whole), "all": round((by_people + by_bots) / whole)},
    }


def main(
    scenario: Annotated[str, typer.Option(help="Name of a scenario.")] = "campaign",
    wakes: Annotated[int, typer.Option(min=1, help="How often the room is woken.")] = 5,
) -> None:
    """Measure rooms of one, four and eight people, then many of four that are due together; print figures as JSON."""
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    rooms = [measure(scenario, people, wakes) for people in (1, 4, 8)]
    together = [measure_together(scenario, 4, count) for count in (1, 8, 64)]
    print(json.dumps({"machine": machine, "rooms": rooms, "together": together}, indent=1))


if __name__ == "__main__":
    typer.run(main)
