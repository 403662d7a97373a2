"""Places at tables on servers, kept on this computer; and times as they are typed and told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from client.durations import duration_words, seconds_of
from client.errors import ClientError
from client.terminal.commands import command_of
from client.terminal.room_commands import IN_GAME, room_command_of
from client.wire.address import Address
from client.wire.places import Place, Places
from client.words import message_names, words

SERVER = "http://127.0.0.1:8000"


def place(n: int, server: str = SERVER, name: str = "Anna") -> Place:
    return Place(server=server, code=f"AAAAA{n}", name=name, token=f"m{n}.{'x' * 22}")


def test_the_place_taken_last_is_found_first(tmp_path: Path) -> None:
    places = Places(tmp_path / "deep" / "places.json")
    for one in (place(3), place(4), place(6, "http://elsewhere"), place(7, name="Bea")):
        places.keep(one)
    assert places.find(SERVER) == place(7, name="Bea")
    assert places.find(SERVER, "AAAAA3") == place(3)
    assert places.find(SERVER, name="ANNA") == place(4)
    assert places.find("http://nowhere") is None
    places.keep(place(3))
    assert places.find(SERVER) == place(3)
    places.drop(place(3).token)
    assert len(places.all()) == 3
    assert [one.name for one in (tmp_path / "deep").iterdir()] == ["places.json"]


def test_a_file_of_places_that_is_broken_is_named(tmp_path: Path) -> None:
    path = tmp_path / "places.json"
    for text in ("", "[]", '{"places": [{}]}'):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ClientError, match=r"places\.json"):
            Places(path).all()


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("90", 90), ("90s", 90), ("5m", 300), ("24 h", 86_400), ("3d", 259_200), ("5", 5), ("30d", 2_592_000)],
)
def test_times_are_typed_with_a_unit_or_in_seconds(typed: str, seconds: int) -> None:
    assert seconds_of(typed) == seconds


@pytest.mark.parametrize("typed", ["", "4", "31d", "5 moons", "-5m", "1.5h", "m", "9" * 12, "٣"])
def test_other_times_are_refused(typed: str) -> None:
    with pytest.raises(ClientError, match="is no time for a decision"):
        seconds_of(typed)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, "0 s"), (59, "59 s"), (60, "1 min"), (200, "3 min 20 s"), (3_600, "1 h"), (86_399, "23 h 59 min"),
     (86_400, "1 d"), (90_000, "1 d 1 h"), (86_460, "1 d")],
)  # fmt: skip
def test_times_are_told_in_their_two_largest_units(seconds: int, told: str) -> None:
    assert duration_words(seconds) == told


@pytest.mark.parametrize("language", ["en", "hu"])
def test_no_command_for_the_room_is_one_of_the_desk(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    of_room = {key for name in message_names("net-command-") for key in words(name).split(", ")}
    fields = {key for name in message_names("") if name.endswith("-keys") for key in words(name).split()}
    fields -= {key for name in message_names("net-") for key in words(name).replace(",", "").split()}
    assert {key.split()[0] for key in of_room} & fields == set()
    in_game = [words(f"net-command-{name}").split(", ")[0] for name in ("say", "room", "kick", "leave", *IN_GAME)]
    assert [key for key in in_game if command_of(key) is not None] == []
    assert all(room_command_of(key, "game") is not None for key in in_game)


def test_a_line_is_a_command_at_its_stage_only() -> None:
    assert room_command_of("Say  good evening ", "game") == ("say", "good evening")
    assert room_command_of("not ready", "lobby") == ("unready", "")
    assert room_command_of("ready", "game") is None
    assert room_command_of("pause", "lobby") is None
    assert room_command_of("saying", "lobby") is None


@pytest.mark.parametrize(
    ("typed", "socket", "page", "code"),
    [
        ("http://127.0.0.1:8000", "ws://127.0.0.1:8000/ws", "http://127.0.0.1:8000", None),
        ("wss://example.org/ws", "wss://example.org/ws", "https://example.org", None),
        ("https://example.org/leap/#AC79XY", "wss://example.org/leap/ws", "https://example.org/leap", "AC79XY"),
        ("localhost:8000", "ws://localhost:8000/ws", "http://localhost:8000", None),
        ("http://[::1]:8000/", "ws://[::1]:8000/ws", "http://[::1]:8000", None),
    ],
)
def test_addresses_are_read_as_people_write_them(typed: str, socket: str, page: str, code: str | None) -> None:
    address = Address.read(typed)
    assert (address.socket, address.page, address.code) == (socket, page, code)


@pytest.mark.parametrize("typed", ["", "ftp://example.org", "http://", "http://a@b", "http://a:b", "http://[", "//"])
def test_other_addresses_are_refused(typed: str) -> None:
    with pytest.raises(ClientError, match="is no address of a server"):
        Address.read(typed)
