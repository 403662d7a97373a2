"""Rooms under any course of events: two processes that race, repeats, deadlines, pauses, people coming and going."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.chance import Chance, draws
from engine.choices import sample
from server.protocol import client_messages as asks
from server.protocol.reading import encode
from server.protocol.server_messages import Ack, Refused, ServerMessage
from server.room.due import bots_due, tick
from server.room.room import Room
from server.room.telling import room_facts, state_for
from tests.server.tables import GAME, Process, fresh, join, opened

NAMES = ("Host", "Anna", "Bea", "Cili")
WHO = st.integers(0, 5)
WHICH = st.sampled_from([0, 1])
SEATS = st.integers(1, 3)
LOBBY = st.sampled_from(["ready", "not ready", "dealt", "henan", "tibet", "take_seat"])
HOSTS = st.sampled_from(["start", "pause", "resume", "clock", "no clock", "extend", "kick", "put_bot", "take_bot"])


class Rooms(RuleBasedStateMachine):
    """Two processes on one list of entries; each takes up what the other appended only when it has to."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[asks.ClientMessage, str | None, list[ServerMessage]]] = []

    @initialize(
        clock=st.sampled_from([None, 5, 60]), begin=st.sampled_from(["host", "ready"]), people=st.integers(0, 2)
    )
    def make(self, clock: int | None, begin: str, people: int) -> None:
        """Most rooms have begun: otherwise few games would come far."""
        first = opened(scenario="tutorial", clock=clock, begin=begin)
        if people:
            first.enter("Anna", role="seat" if people == 2 else "spectator")
            assert first.code(asks.Start(id=fresh()), "p1") == "ack"
        self.processes = [first, Process(first.entries)]

    def say(self, which: int, message: asks.ClientMessage, who: str | None) -> list[ServerMessage]:
        process = self.processes[which]
        told = process.send(message, who)
        self.sent.append((message, who, told))
        return told

    def somebody(self, which: int, who: int) -> str:
        """Return somebody in the room, or (3) somebody who is not, or not any more."""
        people = [*self.processes[which].room.people]
        return "p2" if who == 3 or not people else people[who % len(people)]

    @rule(which=WHICH, name=st.sampled_from(NAMES), role=st.sampled_from(["seat", "spectator"]))
    def somebody_joins(self, which: int, name: str, role: str) -> None:
        self.say(which, join(name, role=role), None)

    @rule(which=WHICH, who=WHO, number=st.integers(0, 10**6), stale=st.booleans())
    def decide(self, which: int, who: int, number: int, stale: bool) -> None:
        room = self.processes[which].room
        match = room.match
        if match is None or room.phase == "over":
            return
        waiting = [person for number in room.waiting if (person := room.seats[number - 1].person)]
        whoever = waiting[who % len(waiting)] if waiting and who != 3 else self.somebody(which, who)
        seat = room.seat_of(whoever)
        decision: dict[str, Any] = {"kind": room.phase}
        if seat is not None and seat.province in match.game.deciding(match.state):
            decision = sample(match.choices(seat.province), draws(Chance.of("machine"), number, "decision"))
        message = asks.Decide(id=fresh(), turn=room.turn + stale, phase=room.phase, decision=decision)  # type: ignore[arg-type]
        told = self.say(which, message, whoever)
        if stale:
            assert isinstance(told[0], Refused)

    @rule(which=WHICH, who=WHO)
    def retract(self, which: int, who: int) -> None:
        room = self.processes[which].room
        if room.phase in ("debate", "orders", "reckoning"):
            message = asks.Retract(id=fresh(), turn=room.turn, phase=room.phase)  # type: ignore[arg-type]
            self.say(which, message, self.somebody(which, who))

    @rule(which=WHICH, who=WHO, what=LOBBY, seat=SEATS)
    def lobby(self, which: int, who: int, what: str, seat: int) -> None:
        messages: dict[str, asks.ClientMessage] = {
            "ready": asks.Ready(id=fresh()),
            "not ready": asks.Ready(id=fresh(), ready=False),
            "dealt": asks.ChooseProvince(id=fresh(), province=None),
            "henan": asks.ChooseProvince(id=fresh(), province="henan"),
            "tibet": asks.ChooseProvince(id=fresh(), province="tibet"),
            "take_seat": asks.TakeSeat(id=fresh(), seat=seat),
        }
        self.say(which, messages[what], self.somebody(which, who))

    @rule(which=WHICH, who=WHO)
    def chat(self, which: int, who: int) -> None:
        self.say(which, asks.Chat(id=fresh(), text="hello"), self.somebody(which, who))

    @rule(which=WHICH, who=WHO, what=HOSTS, seat=SEATS)
    def host(self, which: int, who: int, what: str, seat: int) -> None:
        messages: dict[str, asks.ClientMessage] = {
            "start": asks.Start(id=fresh()),
            "pause": asks.Pause(id=fresh()),
            "resume": asks.Resume(id=fresh()),
            "clock": asks.SetClock(id=fresh(), seconds=30),
            "no clock": asks.SetClock(id=fresh(), seconds=None),
            "extend": asks.Extend(id=fresh(), seconds=30),
            "kick": asks.Kick(id=fresh(), participant=f"p{seat + 1}"),
            "put_bot": asks.PutBot(id=fresh(), seat=seat, policy="line"),
            "take_bot": asks.TakeBot(id=fresh(), seat=seat),
        }
        host = self.processes[which].room.host
        self.say(which, messages[what], host if host is not None and who != 2 else self.somebody(which, who))

    @rule(which=WHICH, who=WHO, one_in=st.integers(0, 7))
    def leave(self, which: int, who: int, one_in: int) -> None:
        """Seldom: otherwise rooms would soon be empty."""
        if one_in != 5:
            return
        self.say(which, asks.Leave(id=fresh()), self.somebody(which, who))

    @precondition(lambda self: self.sent)
    @rule(which=WHICH, number=st.integers(0, 10**6))
    def a_message_comes_again(self, which: int, number: int) -> None:
        message, who, first = self.sent[number % len(self.sent)]
        before = len(self.processes[which].entries)
        told = self.processes[which].send(message, who)
        if isinstance(first[0], Ack):
            assert told == first
            assert len(self.processes[which].entries) == before

    @rule(which=WHICH, seconds=st.sampled_from([0, 1, 6, 61]))
    def time_passes(self, which: int, seconds: int) -> None:
        """The other process's clock stands still, so clocks differ."""
        process = self.processes[which]
        process.now += 1000 * seconds
        process.ticks()

    @rule(which=WHICH)
    def bots(self, which: int) -> None:
        self.processes[which].bots()

    @rule(which=WHICH, steps=st.integers(1, 3))
    def steps(self, which: int, steps: int) -> None:
        """All who are waited for decide, and the bots; unless the game rests."""
        process = self.processes[which]
        for _ in range(steps):
            process.catch_up()
            for number in process.room.waiting:
                person = process.room.seats[number - 1].person
                assert person is not None
                assert process.decide(person) == ("paused" if process.room.paused else "ack")
            process.bots()

    @rule(which=WHICH)
    def a_process_wakes_the_room_anew(self, which: int) -> None:
        old = self.processes[which]
        self.processes[which] = Process(old.entries, old.now)

    @invariant()
    def entries_have_no_gap_no_repeat_and_never_go_back_in_time(self) -> None:
        entries = self.processes[0].entries if hasattr(self, "processes") else []
        assert [entry.n for entry in entries] == list(range(len(entries)))
        assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
        messages = [(entry.author, entry.message) for entry in entries if entry.message is not None]
        assert len(set(messages)) == len(messages)

    @invariant()
    def a_seat_is_led_by_one(self) -> None:
        for process in getattr(self, "processes", ()):
            room = process.room
            held = [seat.person for seat in room.seats if seat.person is not None]
            assert len(set(held)) == len(held)
            assert held == [p for p in held if room.people[p].seat is not None]
            assert not any(seat.bot and (seat.person or seat.stand_in) for seat in room.seats)
            if room.match is not None:
                assert all(seat.led_by for seat in room.seats if seat.person is None)
            assert room.host in room.people or not room.people

    def teardown(self) -> None:
        """Whatever happened, both processes come to the same room, and the game can be played to its end."""
        if not hasattr(self, "processes"):
            return
        one, two = self.processes
        one.catch_up()
        two.catch_up()
        told = [tells(process.room) for process in (one, two)]
        assert told[0] == told[1] == tells(Room.of(one.entries, GAME))
        assert one.room.deadline == two.room.deadline
        if one.room.match is None:
            return
        if one.room.paused and one.room.host is not None:
            assert one.code(asks.Resume(id=fresh()), one.room.host) == "ack"
        for _ in range(40):
            if one.room.clock is None and one.room.host is not None:
                one.code(asks.SetClock(id=fresh(), seconds=5), one.room.host)
            one.now = max(one.now, one.room.at) + 31_000
            one.ticks()
            one.bots()
        if one.room.host is not None:
            assert one.room.stage == "over"
            assert (bots_due(one.room), tick(one.room, one.now), one.room.deadline) == (None, (), None)


def tells(room: Room) -> list[str]:
    """Return all that anybody may be told of a room."""
    states = [state_for(room, who, room.at) for who in (*room.people, None)]
    return [room_facts(room).model_dump_json(), *(encode(state) for state in states if state is not None)]


Rooms.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestRooms = Rooms.TestCase
