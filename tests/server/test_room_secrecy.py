"""Two rooms that differ only in what somebody may not know tell it the same bytes, in every kind of message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any, cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.chance import Chance, commitment, draws
from engine.choices import sample
from engine.conformance.offers import wrong_decisions
from engine.jsontext import canonical
from rules.game import PlayedState
from server.entry import Entry
from server.protocol import client_messages as asks
from server.protocol.base import Phase
from server.protocol.codes import Refusal
from server.protocol.reading import decode, encode
from server.protocol.server_messages import SERVER_MESSAGES, Over, Presence
from server.room.export import export
from server.room.memory import Memory
from server.room.room import Room
from server.room.telling import text_for
from tests.rules.hiding import hide
from tests.server.tables import CODE, SEED, Entries, Process, secret_of, started

FEW = settings(max_examples=12, deadline=None)
OTHER_SEED = "another seed that nobody knows"
STEPS = 11
"""Steps of the game that is played, the last of which is the reckoning."""


@lru_cache
def moments() -> tuple[tuple[Entry, ...], ...]:
    """Return the entries up to each moment before a step."""
    process = started(60)
    found = [tuple(process.entries)]
    while process.room.stage == "game":
        process.step()
        found.append(tuple(process.entries))
    return tuple(found[:-1])


def moment(step: int) -> Process:
    return Process(Entries(moments()[step]))


def swap_state(room: Room, change: Callable[[PlayedState], PlayedState]) -> None:
    """Put a changed state in place of the one a room's match is in."""
    match = room.match
    assert match is not None
    position = match._positions[-1]
    other = change(match.game.clone(position.state))
    assert match.game.digest(other) != match.game.digest(position.state)
    match._positions[-1] = replace(position, state=other)
    room.memory = Memory()


def conversation(process: Process, who: str | None) -> list[str]:
    """Return all texts that come to somebody in the course of one of each message, up to the step."""
    room = process.room
    turn, phase = room.turn, cast("Phase", room.phase)
    match, seat = room.match, room.seat_of(who)
    assert match is not None
    token = f"{room.id}.{secret_of('Host' if who == 'p1' else 'Watching')}"
    own = [
        asks.Watch(id="watch", protocol=1, code=CODE) if who is None else asks.Rejoin(id="in", protocol=1, token=token),
        asks.Ping(id="ping"),
        asks.Chat(id="chat", text="hello"),
        asks.Decide(id="stale", turn=turn + 1, phase=phase, decision={}),
        asks.AskForecast(id="forecast", decision={"kind": phase}),
        asks.Decide(id="decide", turn=turn, phase=phase, decision={"kind": phase}),
        asks.Retract(id="retract", turn=turn, phase=phase),
        asks.Start(id="start"),
        asks.Pause(id="pause"),
        asks.Resume(id="resume"),
        asks.SetClock(id="clock", seconds=30),
        asks.Extend(id="extend", seconds=30),
        asks.Nudge(id="nudge", seat=1),
        asks.PutBot(id="put", seat=2, policy="line"),
        asks.TakeBot(id="take", seat=2),
        asks.TakeSeat(id="seat", seat=2),
        asks.Kick(id="kick", participant="p9"),
    ]
    if seat is not None and seat.province in match.game.deciding(match.state):
        choices = match.choices(str(seat.province))
        wrong = [made for made in wrong_decisions(choices) if 1.5 not in made.values()][:20]
        drawn = [sample(choices, draws(Chance.of("asked"), number, "decision")) for number in range(3)]
        own += [asks.AskForecast(id=f"f{n}", decision=made) for n, made in enumerate(drawn)]
        own += [asks.Decide(id=f"w{n}", turn=turn, phase=phase, decision=made) for n, made in enumerate(wrong)]
    told: list[str] = []
    for message in [*own, asks.Leave(id="leave")]:
        since = len(process.told)
        answers = process.send(cast("asks.ClientMessage", message), who)
        told += [*process.heard(who, since), *(encode(answer) for answer in answers)]
        told += [text_for(process.room, who, process.now) or "", exported(process.room, who)]
        if message.id != "clock":
            continue
        since = len(process.told)
        process.now += 31_000
        process.ticks()
        told += process.heard(who, since)
    return told


def exported(room: Room, who: str | None) -> str:
    """Return what somebody gets who asks for an export: the text, or the refusal's code."""
    try:
        return canonical(export(room, who))
    except Refusal as refusal:
        return refusal.code


@FEW
@given(step=st.integers(0, STEPS - 1), seed=st.text(max_size=8))
def test_a_seat_is_told_nothing_of_what_others_own_or_of_what_is_to_come(step: int, seed: str) -> None:
    one, two = moment(step), moment(step)
    swap_state(two.room, hide(str(two.room.seats[0].province), seed))
    assert conversation(one, "p1") == conversation(two, "p1")


@FEW
@given(step=st.integers(0, STEPS - 1), seed=st.text(max_size=8), who=st.sampled_from(["p3", None]))
def test_spectators_and_watchers_are_told_the_public_record_only(step: int, seed: str, who: str | None) -> None:
    told = []
    for seat in (0, 1):
        process = moment(step)
        swap_state(process.room, hide(str(process.room.seats[seat].province), seed))
        told.append(conversation(process, who))
    assert told[0] == told[1] == conversation(moment(step), who)


def decided(process: Process, number: int) -> None:
    """Let seat 2 decide one thing or another, where no outsider rules its province."""
    room, match = process.room, process.room.match
    assert match is not None
    assume(2 in room.waiting)
    choices = match.choices(str(room.seats[1].province))
    made: dict[str, Any] = {**sample(choices, draws(Chance.of("pending"), number, "decision"))}
    message = asks.Decide(id="p2", turn=room.turn, phase=cast("Phase", room.phase), decision=made)
    assert process.code(message, "p2") == "ack"


@FEW
@given(
    step=st.integers(0, STEPS - 1),
    numbers=st.tuples(st.integers(0, 99), st.integers(0, 99)),
    who=st.sampled_from(["p1", "p3", None]),
)
def test_nobody_is_told_what_another_seat_has_decided_before_the_step(
    step: int, numbers: tuple[int, int], who: str | None
) -> None:
    told = []
    for number in numbers:
        process = moment(step)
        decided(process, number)
        heard = [*process.heard(who)]
        told.append(heard + conversation(process, who))
    assert told[0] == told[1]


@FEW
@given(step=st.integers(0, STEPS - 1), number=st.integers(0, 99), who=st.sampled_from(["p1", "p3", None]))
def test_nobody_is_told_what_another_seat_has_taken_back(step: int, number: int, who: str | None) -> None:
    process, other = moment(step), moment(step)
    for each, made in ((process, number), (other, number + 100)):
        decided(each, made)
        room = each.room
        back = asks.Retract(id="back", turn=room.turn, phase=cast("Phase", room.phase))
        assume(each.code(back, "p2") == "ack")  # where p2 was the last to decide, the step has begun
    mine, theirs = ([*each.heard(who), *conversation(each, who)] for each in (process, other))
    assert mine == theirs


@pytest.mark.parametrize("who", ["p1", "p3", None])
@pytest.mark.parametrize("step", range(0, STEPS, 3))
def test_nothing_that_anybody_is_told_comes_from_the_seed(step: int, who: str | None) -> None:
    one, two = moment(step), moment(step)
    match = two.room.match
    assert match is not None
    match._seed = OTHER_SEED
    match._chance = Chance.of(OTHER_SEED)
    two.room.opening = two.room.opening.model_copy(update={"seed": OTHER_SEED})
    mine, theirs = "\n".join(conversation(one, who)), "\n".join(conversation(two, who))
    assert SEED not in mine
    assert mine == theirs.replace(commitment(OTHER_SEED), commitment(SEED))


def test_the_conversation_has_every_kind_of_message() -> None:
    told = conversation(moment(1), "p1")
    heard = {decode(text).type for text in told if text.startswith('{"type":')}
    kinds = {model.model_fields["type"].default for model in SERVER_MESSAGES}
    assert kinds - heard == {Over(outcome={}, seed="", commitment="").type, Presence(present=[], watchers=0).type}


def test_nobody_has_heard_of_the_seed_or_of_secrets_before_the_end() -> None:
    process = started(60)
    while process.room.stage == "game":
        before = len(process.told)
        process.step()
        if process.room.stage == "game":
            texts = [encode(told.message) for told in process.told[before:] if told.message is not None]
            texts += [encode(process.state(who)) for who in ("p1", "p2", "p3", None)]
            assert not [text for text in texts if SEED in text or secret_of("Anna") in text]
    hashes = {person.secret for person in process.room.people.values()}
    everything = "".join(encode(told.message) for told in process.told if told.message is not None)
    assert SEED in everything
    assert not [secret for secret in hashes if secret in everything]


def test_a_state_that_leaked_would_be_found() -> None:
    """The comparison sees what is told: seats that differ in what they own hear different things of themselves."""
    one, two = moment(1), moment(1)
    swap_state(two.room, hide(str(two.room.seats[1].province), "seed"))
    assert conversation(one, "p1") != conversation(two, "p1")
