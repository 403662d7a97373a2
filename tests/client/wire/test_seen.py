"""What a participant knows of a room, message by message, without a network."""

from __future__ import annotations

from typing import Any

from client.wire.seen import Seen, entered, heard
from server.protocol import client_messages as asks
from server.protocol.server_messages import Clock, ClockFacts, Decided, Presence, Waiting
from tests.server.tables import CODE, Process, fresh, opened, secret_of

NOW = 5_000


def as_anna(**wishes: Any) -> tuple[Process, Seen]:
    """A room of two in a process, and what Anna knows who has just joined it."""
    process = opened(seats=[asks.SeatWish(), asks.SeatWish()], **wishes)
    message = asks.Join(id="join", protocol=1, secret=secret_of("Anna"), code=CODE, name="Anna")
    first = process.send(message)[0]
    assert first.type == "welcome"
    return process, entered(first, NOW)


def follow(process: Process, seen: Seen, since: int) -> Seen:
    """What Anna knows when she has heard all that was told since."""
    for told in process.told[since:]:
        if told.to in (None, "p2"):
            message = process.state("p2") if told.message is None else told.message
            seen = heard(seen, message, NOW)
    return seen


def test_a_game_is_followed_from_the_lobby_to_the_next_step() -> None:
    process, seen = as_anna()
    assert (seen.me, seen.hosts, seen.owes, seen.step) == ("p2", False, False, -1)
    assert seen.seat is not None
    assert seen.seat.seat == 2
    since = len(process.told)
    process.send(asks.Start(id=fresh()), "p1")
    seen = follow(process, seen, since)
    assert (seen.room.stage, seen.step, seen.owes, seen.waiting) == ("game", 0, True, (1, 2))
    since = len(process.told)
    process.decide("p2")
    seen = follow(process, seen, since)
    assert (seen.owes, seen.waiting) == (False, (1,))
    assert seen.decision == {"kind": "debate", "motion": "hold", "stake": 0}
    since = len(process.told)
    process.step()
    seen = follow(process, seen, since)
    assert (seen.step, seen.owes, seen.decision) == (1, True, None)


def test_news_of_a_step_that_is_over_change_nothing() -> None:
    process, seen = as_anna()
    process.send(asks.Start(id=fresh()), "p1")
    process.step()
    seen = heard(seen, process.state("p2"), NOW)
    late = (
        Waiting(turn=0, phase="debate", waiting=[1]),
        Decided(turn=0, phase="debate", decision={"kind": "debate"}),
        Decided(turn=3, phase="orders", decision={"kind": "orders"}),
    )
    for message in late:
        assert heard(seen, message, NOW) == seen


def test_time_is_counted_by_the_servers_clock() -> None:
    _, seen = as_anna()
    facts = ClockFacts(seconds=60, deadline=1_000_000, left=None, paused=False)
    seen = heard(seen, Clock(clock=facts, now=990_000), NOW)
    assert seen.left(NOW) == 10_000
    assert seen.left(NOW + 4_000) == 6_000
    assert seen.left(NOW + 60_000) == 0
    rests = ClockFacts(seconds=60, deadline=None, left=7_000, paused=True)
    assert heard(seen, Clock(clock=rests, now=995_000), NOW).left(NOW + 60_000) == 7_000
    none = ClockFacts(seconds=None, deadline=None, left=None, paused=False)
    assert heard(seen, Clock(clock=none, now=995_000), NOW).left(NOW) is None


def test_chat_is_known_once_after_coming_back() -> None:
    process, seen = as_anna()
    since = len(process.told)
    process.send(asks.Chat(id=fresh(), text="Good evening"), "p1")
    seen = follow(process, seen, since)
    assert [line.text for line in seen.chat] == ["Good evening"]
    process.send(asks.Chat(id=fresh(), text="Are you there?"), "p1")
    back = process.send(asks.Rejoin(id="back", protocol=1, token=f"m.{secret_of('Anna')}"))[0]
    assert [line.text for line in heard(seen, back, NOW).chat] == ["Good evening", "Are you there?"]


def test_who_is_there_is_followed() -> None:
    _, seen = as_anna()
    seen = heard(seen, Presence(present=["p1", "p2"], watchers=3), NOW)
    assert (seen.present, seen.watchers) == (("p1", "p2"), 3)
