"""A table on a real server: made and joined in windows, played over a line that is cut, hosted, talked at."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest

from benchmarks.cuttable import CuttableLine
from benchmarks.served import Served
from client.desktop.scenes.ending import EndingScene
from client.desktop.scenes.join import Join
from client.desktop.scenes.room import RoomTable
from client.wire.places import Places
from client.words import words
from server.protocol.client_messages import Ready, Start
from tests.client.wire.guests import guest, host
from tests.desktop.conftest import Open
from tests.desktop.driving import Window


def room_of(window: Window) -> RoomTable:
    assert isinstance(window.scene, RoomTable)
    return window.scene


def joined(window: Open, url: str, code: str, name: str) -> Window:
    opened = window(None, lambda app: Join(app, f"{url}/#{code}"))
    opened.click("name")
    opened.key(pygame.K_END)
    for _ in range(30):
        opened.key(pygame.K_BACKSPACE)
    opened.type(name)
    opened.click("join-seat")
    opened.wait(lambda: isinstance(opened.scene, RoomTable))
    return opened


def text_of(window: Window) -> str:
    """What the last building of the window told of the room."""
    room = room_of(window).room
    return " ".join([*room.told, room.link_words, room.fault])


def test_a_match_over_a_line_that_is_cut_is_played_to_the_end(window: Open, server: Served, line: CuttableLine) -> None:
    with host(server.url) as anna:
        code = anna.entered(60).room.code
        played = joined(window, line.url, code, "Bea")
        played.click("ready")
        anna.ask(Ready)
        anna.ask(Start)
        played.wait(lambda: room_of(played).sitting.seat is not None)
        cut = False
        for _ in range(300):
            if isinstance(played.scene, EndingScene):
                break
            if anna.seen.owes and not anna.over:
                own = anna.own
                assert own.choices is not None
                anna.decide(own, own.choices.default())
            room = played.scene
            if isinstance(room, RoomTable) and room.room.owes and "main" in played.ids:
                if room.room.step == 3 and not cut and not room.panel.opened:
                    cut = True
                    line.cut(stay=True)
                    played.wait(lambda: bool(room_of(played).room.link_words))
                    played.click("main")
                    assert room.room.table.seen.decision is None
                    line.mend()
                    played.wait(lambda: not isinstance(played.scene, RoomTable) or not room_of(played).room.link_words)
                else:
                    played.click("main")
            else:
                played.wait(lambda: True)
                pygame.time.wait(20)
        assert cut
        assert isinstance(played.scene, EndingScene)
        assert anna.wait(lambda: anna.over, 60)
        assert played.scene.ending.outcome == anna.ending().outcome


def test_a_table_is_made_hosted_and_talked_at_in_the_window(window: Open, server: Served) -> None:
    played = window(None, lambda app: Join(app, server.url))
    played.click("name")
    played.type("Anna")
    played.click("create")
    played.wait(lambda: isinstance(played.scene, RoomTable))
    room = room_of(played)
    code = room.room.table.seen.room.code
    with guest(server.url, code, "Bea") as bea:
        bea.entered(60)
        played.wait(lambda: len(room.room.table.seen.room.people) == 2)
        played.click("bot-3")
        played.click("menu-line")
        played.wait(lambda: room.room.table.seen.room.seats[2].bot == "line")
        played.click("chat-line")
        played.type("hello")
        played.key(pygame.K_RETURN)
        assert bea.wait(lambda: [one.text for one in bea.seen.chat] == ["hello"], 60)
        played.click("own-province")
        played.click("menu-henan")
        played.wait(lambda: room.room.table.seen.room.seats[0].province == "henan")
        played.click("start")
        played.wait(lambda: room.sitting.seat is not None)
        assert room.sitting.rows[0].key == "henan"
        played.click("menu")
        played.click("open-host")
        played.click("pause")
        played.wait(lambda: room.room.table.seen.clock.paused)
        assert words("net-paused") in room.clock_words()
        played.click("pause")
        played.wait(lambda: not room.room.table.seen.clock.paused)
        played.click("clock")
        played.click("menu-600")
        played.wait(lambda: room.room.table.seen.clock.seconds == 600)
        assert room.clock_words()
        played.click("dialog-close")


def test_a_decision_is_given_taken_back_and_begun_with_again(window: Open, server: Served) -> None:
    with host(server.url) as anna:
        played = joined(window, server.url, anna.entered(60).room.code, "Bea")
        anna.ask(Start)
        played.wait(lambda: room_of(played).sitting.seat is not None)
        played.click("main")
        played.click("stake-1")
        played.click("main")
        played.wait(lambda: "retract" in played.ids)
        played.click("retract")
        played.wait(lambda: "undo" in played.ids)
        draft = room_of(played).draft
        assert draft is not None
        assert draft.decision["stake"] == 1


def test_somebody_comes_back_to_the_place_that_was_kept(window: Open, server: Served) -> None:
    with host(server.url) as anna:
        code = anna.entered(60).room.code
        first = joined(window, server.url, code, "Bea")
        seat = room_of(first).room.table.seen.seat
        first.key(pygame.K_ESCAPE)
        again = window(None, Join)
        again.click("place-0")
        again.wait(lambda: isinstance(again.scene, RoomTable))
        assert room_of(again).room.table.seen.seat == seat
        again.click("leave")
        again.click("leave-yes")
        again.wait(lambda: "gone-home" in again.ids)
        assert Places().all() == []


@pytest.fixture
def ended_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("ended")
    with Served(f"sqlite:///{folder / 'store.sqlite'}", log=folder / "log") as served:
        yield served


def test_a_server_that_goes_away_is_told_in_the_window(window: Open, ended_server: Served) -> None:
    with host(ended_server.url) as anna:
        code = anna.entered(60).room.code
        played = joined(window, ended_server.url, code, "Bea")
        ended_server.stop()
        played.wait(lambda: bool(room_of(played).room.link_words))
        assert room_of(played).strips()


def try_to_join(window: Open, url: str, code: str) -> str:
    """Type where to, the code and a name, and return what the window says."""
    played = window(None, Join)
    for line_name, typed in (("url", url), ("code", code), ("name", "Bea")):
        played.click(line_name)
        if typed:
            played.type(typed)
    played.click("join-seat")
    played.wait(lambda: isinstance(played.scene, Join) and bool(played.scene.problem))
    assert isinstance(played.scene, Join)
    return played.scene.problem


@pytest.mark.parametrize(
    ("url", "told"), [("http://127.0.0.1:9", "127.0.0.1:9"), ("ftp://nowhere", "ftp://nowhere"), ("", "")]
)
def test_a_wrong_address_is_told_in_the_window(window: Open, url: str, told: str) -> None:
    assert told in try_to_join(window, url, "3QHXDK")


def test_a_code_that_no_table_has_is_told_in_the_window(window: Open, server: Served) -> None:
    assert try_to_join(window, server.url, "3QHXDK") == words("room-refused-unknown_room")
