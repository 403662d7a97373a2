"""Whole games of clients over real sockets: on either way, with lines that are cut, and with a server that ends."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from benchmarks.cuttable import CuttableLine
from benchmarks.lossy import Badness, bad_line
from benchmarks.served import Served
from client.wire.lines import Way
from client.wire.refusals import Gone, RoomRefused
from client.wire.table import WireTable
from server.protocol.client_messages import Chat, Decide, Kick, Leave, Ping, Ready, SeatWish, Start
from server.protocol.server_messages import Ack
from tests.client.wire.guests import WAIT_S, decide, guest, host, play_out, returning, same_end, watcher

RESUME_S = 3.0
MOST_LINES = 5


@contextmanager
def two(url: str, *, way: Way | None = None, other: str | None = None) -> Iterator[tuple[WireTable, WireTable]]:
    """Anna, who hosts, and Bea (by another address if one is named) at a table whose game has begun."""
    with host(url, way=way, scenario="tutorial") as anna:
        code = anna.entered(WAIT_S).room.code
        with guest(other or url, code, "Bea", way=way) as bea:
            bea.entered(WAIT_S)
            anna.ask(Start)
            assert bea.wait(lambda: bea.seen.state is not None, WAIT_S)
            yield anna, bea


@pytest.mark.parametrize("way", ["socket", "stream"])
def test_two_clients_play_quick_to_the_same_end_on_either_way(server: Served, way: Way) -> None:
    with host(server.url, way=way) as anna:
        code = anna.entered(WAIT_S).room.code
        with guest(server.url, code, "Bea", way=way) as bea, watcher(server.url, code, way=way) as onlooker:
            bea.entered(WAIT_S)
            onlooker.entered(WAIT_S)
            anna.ask(Start)
            play_out(anna, bea)
            assert onlooker.wait(lambda: onlooker.over, WAIT_S)
            assert same_end(anna, bea, onlooker)
            assert anna.leaders == {anna.own.key: "you", bea.own.key: "Bea"}
            assert onlooker.mine == []
            assert anna.ending().world.scenario.key == "quick"


def test_four_clients_play_over_both_ways_at_one_table(server: Served) -> None:
    with ExitStack() as stack:
        anna = stack.enter_context(host(server.url, seats=[SeatWish()] * 4, begin="ready", scenario="tutorial"))
        code = anna.entered(WAIT_S).room.code
        ways: dict[str, Way] = {"Bea": "stream", "Cili": "socket", "Dora": "stream"}
        others = [stack.enter_context(guest(server.url, code, name, way=way)) for name, way in ways.items()]
        for table in (anna, *others):
            table.entered(WAIT_S)
            table.ask(Ready)
        play_out(anna, *others)
        assert same_end(anna, *others)
        assert len({table.own.key for table in (anna, *others)}) == 4


@pytest.mark.parametrize("way", ["socket", "stream"])
def test_a_client_whose_line_is_cut_goes_on_by_itself(server: Served, line: CuttableLine, way: Way) -> None:
    with two(server.url, way=way, other=line.url) as (anna, bea):
        decide(anna)
        cut = time.monotonic()
        line.cut()
        decide(bea)
        assert time.monotonic() - cut < RESUME_S + 1
        assert bea.wait(lambda: bea.seen.step == 1, WAIT_S)
        assert line.connections >= 2
        play_out(anna, bea)
        assert same_end(anna, bea)


@pytest.mark.parametrize("way", ["socket", "stream"])
def test_what_is_said_and_given_while_the_line_is_cut_comes_later_and_once(
    server: Served, line: CuttableLine, way: Way
) -> None:
    with two(server.url, way=way, other=line.url) as (anna, bea):
        line.cut(stay=True)
        assert bea.wait(lambda: bea.link.state == "away", WAIT_S)
        said = [bea.send(Chat, text=f"line {number}") for number in range(3)]
        own = bea.own
        assert own.choices is not None
        given = bea.send_decision(own, own.choices.default())
        anna.ask(Chat, text="Are you there?")
        assert not given.done()
        line.mend()
        assert [bea.answer_of(one).type for one in (*said, given)] == ["ack"] * 4
        assert bea.wait(lambda: len(bea.seen.chat) == 4, WAIT_S)
        assert anna.wait(lambda: len(anna.seen.chat) == 4 and anna.seen.waiting == (1,), WAIT_S)
        texts = ["Are you there?", "line 0", "line 1", "line 2"]
        assert [one.text for one in bea.seen.chat] == [one.text for one in anna.seen.chat] == texts


@pytest.mark.parametrize("way", ["socket", "stream"])
def test_a_line_that_fell_silent_is_noticed(server: Served, line: CuttableLine, way: Way) -> None:
    with two(server.url, way=way, other=line.url) as (_, bea):
        line.fall_silent()
        began = time.monotonic()
        assert bea.wait(lambda: bea.link.state == "away", 20)
        assert time.monotonic() - began < 12
        line.mend()
        assert bea.wait(lambda: bea.link.state == "connected", WAIT_S)
        decide(bea)


def test_where_sockets_are_blocked_the_other_way_is_taken(server: Served, line: CuttableLine) -> None:
    line.block_sockets()
    with two(server.url, other=line.url) as (anna, bea):
        assert line.refused == 1
        decide(bea)
        line.cut()
        assert bea.wait(lambda: bea.link.state == "away", WAIT_S)
        assert bea.wait(lambda: bea.link.state == "connected", WAIT_S)
        play_out(anna, bea)
        assert same_end(anna, bea)


def test_a_bad_line_loses_nothing_and_doubles_nothing(server: Served) -> None:
    started, stop, lines = threading.Event(), threading.Event(), []
    badness = Badness(cut=40, repeated=200, reordered=0, delay_s=0.002)  # what a server says stays in order, by TCP

    async def serve() -> None:
        async with bad_line([server.url], badness, "bad") as bad:
            lines.append(bad)
            started.set()
            while not stop.is_set():
                await asyncio.sleep(0.02)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    try:
        assert started.wait(WAIT_S)
        with two(server.url, other=lines[0].url, way="socket") as (anna, bea):
            texts = [f"line {number}" for number in range(MOST_LINES)]
            for text in texts:
                assert isinstance(bea.ask(Chat, text=text), Ack)
                decide(bea)
                bea.retract(bea.own)
                assert bea.wait(lambda: bea.seen.owes, WAIT_S)
            play_out(anna, bea)
            assert same_end(anna, bea)
            for table in (anna, bea):
                assert table.wait(lambda table=table: len(table.seen.chat) >= len(texts), WAIT_S)  # type: ignore[misc]
                assert [one.text for one in table.seen.chat] == texts
        assert lines[0].done["cut"] > 1
        assert lines[0].done["repeated"] > 10
    finally:
        stop.set()
        thread.join()


def test_a_server_that_ends_and_comes_back_is_found_again(tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path / 'store.sqlite'}"
    served = Served(store)
    try:
        with two(served.url) as (anna, bea):
            for kill in (False, True):
                decide(anna)
                if kill:
                    served.kill()
                else:
                    served.stop()
                assert anna.wait(lambda: anna.link.state == "away", WAIT_S)
                assert bea.wait(lambda: bea.link.state == "away", WAIT_S)
                step, given = bea.seen.step, bea.own
                assert given.choices is not None
                sent = bea.send_decision(given, given.choices.default())
                served = Served(store, port=served.port)
                assert bea.answer_of(sent).type == "ack"
                assert anna.wait(lambda step=step: anna.seen.step == step + 1, WAIT_S)  # type: ignore[misc]
                assert anna.link.state == bea.link.state == "connected"
            play_out(anna, bea)
            assert same_end(anna, bea)
    finally:
        served.stop()


def test_two_devices_of_one_token_agree(server: Served) -> None:
    with two(server.url) as (anna, bea):
        assert bea.token is not None
        with returning(server.url, bea.token, way="stream") as phone:
            phone.entered(WAIT_S)
            assert phone.wait(lambda: phone.seen.state is not None, WAIT_S)
            assert phone.own.view == bea.own.view
            decide(phone)
            assert bea.wait(lambda: not bea.seen.owes, WAIT_S)
            assert bea.seen.decision == phone.seen.decision is not None
            bea.retract(bea.own)
            assert phone.wait(lambda: phone.seen.owes, WAIT_S)
            decide(bea)
            play_out(anna, phone)
            assert same_end(anna, bea, phone)


def test_whoever_comes_back_after_the_end_is_told_it(server: Served) -> None:
    with two(server.url) as (anna, bea):
        play_out(anna, bea)
        assert bea.token is not None
        with returning(server.url, bea.token) as again:
            again.entered(WAIT_S)
            assert again.wait(lambda: again.over, WAIT_S)
            assert same_end(anna, again)


def test_a_client_that_was_taken_out_or_has_left_ends(server: Served) -> None:
    with two(server.url) as (anna, bea):
        anna.ask(Kick, participant="p2")
        assert bea.wait(lambda: bea.seen.closed == "kicked", WAIT_S)
        with pytest.raises(Gone, match="host has taken you out"):
            bea.ask(Ping)
        anna.ask(Leave)
        assert anna.wait(lambda: anna.link.state == "ended", WAIT_S)


def test_what_the_server_refuses_is_told_in_words(server: Served) -> None:
    with two(server.url) as (anna, bea):
        with pytest.raises(RoomRefused, match="Only the host"):
            bea.ask(Start)
        with pytest.raises(RoomRefused, match="1 to 500 signs"):
            bea.ask(Chat, text="")
        with pytest.raises(RoomRefused, match="gone on"):
            bea.ask(Decide, turn=7, phase="orders", decision={"kind": "orders"})
        with guest(server.url, "AAAAAA", "Bea") as lost, pytest.raises(RoomRefused, match="No table has this code"):
            lost.entered(WAIT_S)
        code = anna.seen.room.code
        with guest(server.url, code, "bea") as double, pytest.raises(RoomRefused, match="this name already"):
            double.entered(WAIT_S)
