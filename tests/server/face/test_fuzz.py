"""Messages of the right shape, and damaged ones, against a running server: it answers each in words, and lives."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from server.protocol.reading import decode
from tests.server.face.guests import ANSWERS, creation, fresh, joining, rejoining
from tests.server.face.shapes import ANY_JSON, damaged, messages, retuned
from tests.server.tables import own_scenario

EXAMPLES = int(os.environ.get("GREATLEAP_FUZZ", "150"))
"""How many messages each test draws; what fails is kept in hypothesis's database, or as an example here."""
MANY = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
SOME = settings(max_examples=max(EXAMPLES // 4, 1), deadline=None, suppress_health_check=list(HealthCheck))
AS_ONE_LIKES = 90
"""How much a connection sends before it is made anew; a hundred in 20 seconds would be too many."""
Told = dict[str, Any]


class Fuzzed:
    """A table on a server that is sent anything: made anew whenever it is left, or its connection is closed."""

    def __init__(self, url: str) -> None:
        self._address = url.replace("http", "ws", 1) + "/ws"
        self._lines: list[ClientConnection] = []
        self._stack = ExitStack()
        self._sent = 0
        self.code = self.token = ""
        self.heard: list[Told] = []
        self.anew()

    def open(self) -> AbstractContextManager[ClientConnection]:
        return connect(self._address, compression=None, max_size=None, ping_interval=None)

    def anew(self) -> None:
        """Sit at a new table, with a second guest, and begin."""
        self.close()
        self._lines = [self._stack.enter_context(self.open()) for _ in range(2)]
        self._sent = 0
        welcome = self.answer(self._lines[0], creation(2, clock=600))
        self.code, self.token = welcome["room"]["code"], welcome["token"]
        assert self.answer(self._lines[1], joining(self.code, "Other"))["type"] == "welcome"
        assert self.answer(self._lines[0], {"type": "start", "id": fresh()})["type"] == "ack"

    def close(self) -> None:
        self._stack.close()

    def answer(self, line: ClientConnection, message: Any) -> Told:
        """Return the answer to a message: the first one that can be nothing else."""
        line.send(json.dumps(message))
        named = message.get("id") if isinstance(message, dict) else None
        while True:
            text = str(line.recv(timeout=120))
            decode(text)
            told: Told = json.loads(text)
            self.heard = [*self.heard[-50:], told]
            if told["type"] in ANSWERS and told["id"] in (named, None):
                return told

    def ask(self, message: Any) -> str:
        """Return the type of the answer to a message from the host, or why the connection was closed."""
        if self._sent >= AS_ONE_LIKES:
            self.anew()
        self._sent += 1
        try:
            return str(self.answer(self._lines[0], message)["type"])
        except ConnectionClosed as closed:
            self.anew()
            return "cut" if closed.rcvd is None else f"closed {closed.rcvd.code}"

    def enter(self, message: Any) -> str:
        """Return the type of the answer to the first message of a new connection."""
        with self.open() as line:
            return str(self.answer(line, message)["type"])

    def lives(self) -> bool:
        """Return whether the server still answers."""
        return self.enter({"type": "ping", "id": "p"}) == "pong"


@pytest.fixture(scope="module")
def fuzzed(url: str) -> Iterator[Fuzzed]:
    made = Fuzzed(url)
    yield made
    assert made.lives()
    made.close()


IN_A_ROOM: dict[str, st.SearchStrategy[Any]] = {
    "protocol": st.just(1),
    "turn": st.sampled_from([0, 0, 0, 1]),
    "phase": st.sampled_from(["debate", "orders"]),
    "participant": st.sampled_from(["p1", "p2", "p3"]),
    "seat": st.integers(1, 3),
    "province": st.sampled_from(["henan", "sichuan", "anhui", "tibet"]),
    "decision": st.fixed_dictionaries(
        {"kind": st.sampled_from(["debate", "orders", "reckoning"])},
        optional={
            "motion": st.sampled_from(["hold", "leap-further", "readjust"]),
            "stake": st.integers(-1, 9),
            "ration": st.integers(0, 1000),
            "seat": ANY_JSON,
        },
    ),
}
ENDINGS = ("closed 1000", "closed 1008")


@MANY
@example({"type": "decide", "id": "a", "turn": 0, "phase": "debate", "decision": {"kind": ["debate"]}})
@example({"type": "decide", "id": "a", "turn": 0, "phase": "debate", "decision": {"kind": {}}})
@example({"type": "decide", "id": "a", "turn": 0, "phase": "debate", "decision": {"kind": "debate", "stake": 10**30}})
@example({"type": "forecast", "id": "a", "decision": {"kind": "debate", "motion": ["hold"]}})
@example({"type": "kick", "id": "a", "participant": "p1"})
@example({"type": "leave", "id": "a"})
@given(message=messages(IN_A_ROOM))
def test_messages_of_the_right_shape_are_answered_or_end_the_connection_in_words(fuzzed: Fuzzed, message: Told) -> None:
    answer = fuzzed.ask({**message, "id": fresh()})
    assert answer in ("ack", "refused", "forecast", "pong", *ENDINGS)


@MANY
@example({"type": ["decide"], "id": {}})
@example([{"type": "ping", "id": "a"}])
@given(message=damaged(messages(IN_A_ROOM)))
def test_damaged_messages_are_answered_or_end_the_connection_in_words(fuzzed: Fuzzed, message: Any) -> None:
    assert fuzzed.ask(message) in ("ack", "refused", "forecast", "pong", *ENDINGS)


@SOME
@given(data=st.data())
def test_whatever_comes_first_is_answered(fuzzed: Fuzzed, data: st.DataObject) -> None:
    known = IN_A_ROOM | {"code": st.just(fuzzed.code), "token": st.just(fuzzed.token), "scenario": st.just("quick")}
    entering = st.one_of(
        messages(known),
        messages(known).filter(lambda message: message["type"] in ("create", "join", "rejoin", "watch")),
        st.builds(joining, st.just(fuzzed.code), st.text(max_size=30)),
        st.builds(rejoining, st.just(fuzzed.token)),
    )
    message = data.draw(entering | damaged(entering) | ANY_JSON)
    assert fuzzed.enter(message) in ("welcome", "refused", "pong")


@SOME
@given(scenario=damaged(st.just(own_scenario())) | retuned(own_scenario()))
def test_a_scenario_that_somebody_has_changed_makes_a_game_that_can_be_played_or_is_refused(
    fuzzed: Fuzzed, scenario: Any
) -> None:
    with fuzzed.open() as line:
        answer = fuzzed.answer(line, creation(2, seats=[{}, {"leader": "line"}], scenario=scenario))
        if answer["type"] == "refused":
            assert answer["code"] != "unavailable"
            return
        assert fuzzed.answer(line, {"type": "start", "id": fresh()})["type"] == "ack"
        told = next(one for one in reversed(fuzzed.heard) if one["type"] == "state")
        for _ in range(6):
            decision = {"turn": told["turn"], "phase": told["phase"], "decision": {"kind": told["phase"]}}
            if told["waiting"]:
                assert fuzzed.answer(line, {"type": "decide", "id": fresh(), **decision})["type"] == "ack"
            while (told := json.loads(str(line.recv(timeout=60))))["type"] not in ("state", "over"):
                assert told["type"] != "closing"
            if told["type"] == "over" or told["phase"] == "over":
                return
