"""Rooms to try things at: entries that several processes share, as the store lets them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from typing import Any, cast

from bots.registry import great_leap
from server.entry import Entry
from server.protocol import client_messages as asks
from server.protocol.base import Phase
from server.protocol.reading import encode, parse
from server.protocol.server_messages import Refused, ServerMessage, State
from server.protocol.tokens import match_of
from server.room.due import Done, advance, bots_due, tick
from server.room.handling import Reply, answer, handle
from server.room.room import Room
from server.room.starting import open_room
from server.room.telling import Told, state_for
from server.store.errors import Conflict, Repeated

GAME = great_leap()
CODE = "ACDEFH"
SEED = "a seed that nobody knows"
START = 1_700_000_000_000
NUMBERS = count(1)
MOST_TRIES = 3


def secret_of(name: str) -> str:
    """Return the secret of somebody in a test."""
    return f"{name.replace(' ', '-'):_<22}"


def fresh() -> str:
    """Return an id that no message had before."""
    return f"m{next(NUMBERS)}"


def create(**wishes: Any) -> asks.Create:
    """Return a wish for a room: two seats for people, one for a bot, the host in seat 1."""
    seats = [asks.SeatWish(), asks.SeatWish(), asks.SeatWish(leader="careerist")]
    given: dict[str, Any] = {"scenario": "quick", "seats": seats, "seat": 1, "name": "Host", **wishes}
    return asks.Create(id="create", protocol=1, secret=secret_of(given["name"]), **given)


def join(name: str, **wishes: Any) -> asks.Join:
    """Return how somebody joins."""
    return asks.Join(**{"id": "join", "protocol": 1, "secret": secret_of(name), "code": CODE, "name": name, **wishes})


class Entries(list[Entry]):
    """The entries of one match, with the unique keys that the store has."""

    def add(self, entries: tuple[Entry, ...]) -> None:
        """Append entries, all or none."""
        if entries[0].n != len(self):
            raise Conflict(entries[0].match, len(self))
        known = {(entry.author, entry.message): entry.n for entry in self if entry.message is not None}
        for entry in entries:
            if entry.message is not None and (entry.author, entry.message) in known:
                raise Repeated(entry.match, known[entry.author, entry.message])
        self.extend(entries)


class Process:
    """One process that serves a match: its room, and all that it has told (to whom, the message)."""

    def __init__(self, entries: Entries, now: int = START) -> None:
        """Wake the room."""
        self.entries = entries
        self.room = Room.of(entries, GAME)
        self.now = now
        self.told: list[Told] = []
        self.conflicts = 0

    def catch_up(self) -> None:
        """Take up what other processes have appended."""
        for entry in self.entries[self.room.length :]:
            self.told += self.room.apply(entry)

    def keep(self, made: tuple[Entry, ...]) -> bool:
        """Take entries up in a copy of the room and append them; False when another process came first."""
        if not made:
            return True
        room = self.room.copy()
        told = [one for entry in made for one in room.apply(entry)]
        try:
            self.entries.add(made)
        except (Conflict, Repeated):
            self.conflicts += 1
            self.catch_up()
            return False
        self.room = room
        self.told += told
        return True

    def reply(self, message: asks.ClientMessage, participant: str | None = None) -> tuple[Reply, list[ServerMessage]]:
        """Handle a message as it comes over the wire, and return the reply and what the sender is told."""
        read = parse(message.model_dump_json())
        for _ in range(MOST_TRIES):
            reply = handle(self.room, read, participant, self.now)
            if self.keep(reply.entries):
                return reply, [*answer(self.room, reply, self.now)]
        raise AssertionError(f"{message.type} is never taken")

    def send(self, message: asks.ClientMessage, participant: str | None = None) -> list[ServerMessage]:
        """Return what the sender of a message is told."""
        return self.reply(message, participant)[1]

    def code(self, message: asks.ClientMessage, participant: str | None = None) -> str:
        """Return the code by which a message is refused, or the type of the first answer."""
        first = self.send(message, participant)[0]
        return first.code if isinstance(first, Refused) else first.type

    def enter(self, name: str, **wishes: Any) -> str:
        """Let somebody join, and return the participant."""
        reply, _ = self.reply(join(name, **wishes))
        assert reply.participant is not None, reply
        return reply.participant

    def decide(self, participant: str, **fields: Any) -> str:
        """Let somebody decide as things stand but for some fields; return the code or the type of the answer."""
        room = self.room
        decision = {"kind": room.phase, **fields}
        message = asks.Decide(id=fresh(), turn=room.turn, phase=cast("Phase", room.phase), decision=decision)
        return self.code(message, participant)

    def ticks(self) -> None:
        """Do what is due by the clock."""
        while made := tick(self.room, self.now):
            self.keep(made)

    def bots(self) -> Done | None:
        """Let the bots decide, if it is their turn, and play the step; return what they did."""
        work = bots_due(self.room)
        if work is None:
            return None
        done = work.run()
        self.keep(advance(self.room, done, self.now))
        return done

    def step(self) -> None:
        """Let everybody decide who has not, and play the step."""
        for number in self.room.waiting:
            person = self.room.seats[number - 1].person
            assert person is not None
            assert self.decide(person) == "ack"
        assert self.bots() is not None

    def play(self) -> None:
        """Play to the end, every decision as things stand."""
        while self.room.stage == "game":
            self.step()

    def state(self, participant: str | None) -> State:
        """Return what a participant or (None) a watcher sees of the game."""
        state = state_for(self.room, participant, self.now)
        assert state is not None
        return state

    def heard(self, participant: str | None, since: int = 0) -> Iterator[str]:
        """Iterate over the texts that a participant or (None) a watcher was told, whole states left out."""
        for told in self.told[since:]:
            if told.message is not None and told.to in (None, participant):
                yield encode(told.message)


def opened(**wishes: Any) -> Process:
    """Return a process with a room that was just made."""
    message = create(**wishes)
    made = open_room(message, match=match_of(message.secret), code=CODE, seed=SEED, now=START, game=GAME)
    return Process(Entries(made))


@lru_cache
def _started(clock: int | None) -> tuple[Entry, ...]:
    process = opened(clock=clock)
    assert process.enter("Anna") == "p2"
    assert process.enter("Watching", role="spectator") == "p3"
    assert process.code(asks.Start(id="start"), "p1") == "ack"
    return tuple(process.entries)


def started(clock: int | None = None) -> Process:
    """Return a process with a game that has begun: p1 hosts in seat 1, p2 holds seat 2, a bot leads 3, p3 looks on."""
    return Process(Entries(_started(clock)))


def played(steps: int, clock: int | None = None) -> Process:
    """Return a process with a game after some steps."""
    process = started(clock)
    for _ in range(steps):
        process.step()
    return process


def own_scenario(**changes: Any) -> dict[str, Any]:
    """Return the scenario of a short game, changed."""
    scenario: dict[str, Any] = opened().room.opening.scenario
    return {**scenario, **changes}
