"""Rooms over real sockets: entering, playing, leaving, and how connections end."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import InvalidStatus

from benchmarks.served import Served
from tests.server.face.guests import Table, connected, creation, fresh, joining, play, rejoining, secret, watching

pytestmark = pytest.mark.anyio


async def test_four_guests_play_a_whole_match_and_all_see_the_same_end(url: str) -> None:
    async with Table(url) as table:
        guests = await table.start(4)
        watcher = await table.come(watching(guests[0].code_of_room))
        ends = await play(guests)
        ends.append(await watcher.until("over"))
        commitment = guests[0].welcome["room"]["commitment"]
        finals = [guest.state for guest in (*guests, watcher)]
    assert all(end == ends[0] for end in ends)
    assert hashlib.sha256(f"engine.commitment.1\0{ends[0]['seed']}".encode()).hexdigest() == commitment
    assert len({final["step"] for final in finals}) == 1
    for key in ("over", "nation", "provinces", "news", "record", "predictions"):
        assert all(final["view"][key] == finals[0]["view"][key] for final in finals), key
    assert finals[0]["view"]["over"] is True


async def test_whoever_returns_is_told_where_the_game_stands_and_what_was_said_since(url: str) -> None:
    async with Table(url) as table:
        one, two = await table.start(2)
        assert await one.decide() == "ack"
        for text in ("first", "second", "third"):
            assert await two.code("chat", text=text) == "ack"
        await one.hang_up()
        back = await table.come(rejoining(one.token, have=1))
        state = await back.until("state")
        waiting = await two.until("waiting")
    assert back.participant == one.participant
    assert [line["text"] for line in back.welcome["chat"]] == ["second", "third"]
    assert state["decision"] == one.last("decided")["decision"]
    assert state["waiting"] == waiting["waiting"] == [2]
    assert {key: state[key] for key in ("step", "view", "choices")} == {
        key: one.state[key] for key in ("step", "view", "choices")
    }


async def test_two_devices_of_one_seat_hear_the_same_and_either_decides(url: str) -> None:
    async with Table(url) as table:
        one, two = await table.start(2)
        second = await table.come(rejoining(one.token))
        first_state, second_state = one.state, await second.until("state")
        assert await second.decide() == "ack"
        decided = await one.until("decided")
        assert await one.code("retract", turn=0, phase=first_state["phase"]) == "ack"
        taken_back = await second.until(lambda told: told["type"] == "decided" and told["decision"] is None)
        assert await one.decide() == "ack"
        assert await two.decide() == "ack"
        news = [
            await guest.until(lambda told: told["type"] == "state" and told["step"] == 1) for guest in (one, second)
        ]
        presence = await one.until("presence")
    assert {**first_state, "now": 0} == {**second_state, "now": 0}
    assert decided["decision"] == second.told[second.kinds().index("decided")]["decision"]
    assert taken_back["phase"] == first_state["phase"]
    assert {**news[0], "now": 0} == {**news[1], "now": 0}
    assert presence["present"] == ["p1", "p2"]  # two devices are one person


async def test_creating_and_joining_again_with_the_same_secret_makes_nothing_new(url: str) -> None:
    make = creation(3)
    async with Table(url) as table:
        host = await table.come(make)
        join = joining(host.code_of_room, "Anna")
        anna = await table.come(join)
        again = await table.come({**make, "id": fresh()})
        anna_again = await table.come({**join, "id": fresh(), "name": "Anna"})
    assert (again.match, again.participant, again.seat) == (host.match, "p1", 1)
    assert (anna_again.participant, anna_again.seat) == (anna.participant, anna.seat) == ("p2", 2)
    assert len(anna_again.welcome["room"]["people"]) == 2


async def test_a_connection_enters_one_room_only(url: str) -> None:
    async with Table(url) as table:
        host = await table.come(creation())
        other = await table.come(creation())
        for message in (
            creation(),
            joining(other.code_of_room, "B"),
            rejoining(other.token),
            watching(other.code_of_room),
        ):
            assert await host.code(message) == "unknown_type"
        assert await host.code("ping") == "pong"
        assert await host.code("chat", text="still here") == "ack"


async def test_nothing_but_ping_is_answered_before_a_room_is_entered(url: str) -> None:
    async with connected(url) as guest:
        assert await guest.code("ping") == "pong"
        for kind in ("start", "leave", "ready", "pause"):
            assert await guest.code(kind) == "not_joined"
        assert await guest.code("chat", text="hello") == "not_joined"


async def test_a_watcher_hears_the_public_record_and_may_send_nothing_but_ping(url: str) -> None:
    async with Table(url) as table:
        one, two = await table.start(2)
        watcher = await table.come(watching(one.code_of_room))
        state = await watcher.until("state")
        assert await watcher.code("ping") == "pong"
        assert await watcher.code("chat", text="hello") == "not_joined"
        assert await watcher.code("leave") == "not_joined"
        assert await one.decide() == "ack"
        assert await two.decide() == "ack"
        await watcher.until(lambda told: told["type"] == "state" and told["step"] == 1)
        presence = await one.until(lambda told: told["type"] == "presence" and told["watchers"] == 1)
    assert (watcher.welcome["token"], watcher.welcome["participant"]) == (None, None)
    assert (state["view"]["kind"], state["choices"], state["decision"]) == ("public", None, None)
    assert "decided" not in watcher.kinds()
    assert presence["present"] == ["p1", "p2"]


async def test_news_come_in_the_order_in_which_they_happened_before_the_answer_to_what_made_them(url: str) -> None:
    async with Table(url) as table:
        one, two = await table.start(2)
        since = len(one.told)
        assert await one.decide() == "ack"
        for text in ("a", "b", "c"):
            assert await two.code("chat", text=text) == "ack"
        assert await two.decide() == "ack"
        await one.until(lambda told: told["type"] == "state" and told["step"] == 1, since)
        kinds = [kind for kind in one.kinds(since) if kind != "presence"]
    assert kinds == ["decided", "waiting", "ack", "chat", "chat", "chat", "waiting", "state"]
    lines = [told["said"]["line"] for told in one.told if told["type"] == "chat"]
    assert lines == [1, 2, 3]


async def test_who_leaves_is_acknowledged_told_why_and_closed_with_1000(url: str) -> None:
    async with Table(url) as table:
        host, guest = await table.sit(2)
        device = await table.come(rejoining(guest.token))
        assert await guest.code("leave") == "ack"
        assert await guest.closed() == 1000
        assert await device.closed() == 1000
        room = await host.until(lambda told: told["type"] == "room" and len(told["room"]["people"]) == 1)
        stranger = await table.connect()
        code = await stranger.code(rejoining(guest.token))
    assert guest.kinds()[-2:] == ["ack", "closing"]
    assert guest.told[-1]["reason"] == device.told[-1]["reason"] == "left"
    assert room["room"]["seats"][1]["person"] is None
    assert code == "unknown_token"


async def test_who_is_taken_out_is_told_so_and_closed_with_1000(url: str) -> None:
    async with Table(url) as table:
        host, guest = await table.start(2)
        assert await guest.code("kick", participant="p1") == "not_host"
        assert await host.code("kick", participant=guest.participant) == "ack"
        assert await guest.closed() == 1000
        room = await host.until(lambda told: told["type"] == "room" and len(told["room"]["people"]) == 1)
        stranger = await table.connect()
        code = await stranger.code(rejoining(guest.token))
    assert guest.told[-1] == {"type": "closing", "reason": "kicked"}
    seats = room["room"]["seats"]
    assert (seats[1]["person"], seats[1]["stand_in"]) == (None, "pragmatist")
    assert code == "unknown_token"


async def test_a_host_who_takes_itself_out_is_acknowledged_before_the_end(url: str) -> None:
    async with Table(url) as table:
        host, other = await table.sit(2)
        assert await host.code("kick", participant="p1") == "ack"
        assert await host.closed() == 1000
        room = await other.until(lambda told: told["type"] == "room" and told["room"]["host"] == "p2")
    assert host.kinds()[-2:] == ["ack", "closing"]
    assert len(room["room"]["people"]) == 1


async def test_the_hundred_and_first_message_in_20_seconds_ends_the_connection_with_1008(url: str) -> None:
    async with Table(url) as table:
        guest = await table.come(creation())
        for _ in range(99):
            await guest.tell({"type": "ping", "id": "p"})
        await guest.tell({"type": "ping", "id": "too much"})
        assert await guest.closed() == 1008
        back = await table.come(rejoining(guest.token))
        assert await back.code("ping") == "pong"
    assert guest.kinds().count("pong") == 99
    assert guest.told[-1] == {"type": "closing", "reason": "too_fast"}


async def test_messages_that_are_refused_and_frames_that_are_no_message_count_as_well(url: str) -> None:
    async with connected(url) as guest:
        for number in range(101):
            await guest.tell("{" if number % 2 else b"\xff")
        assert await guest.closed() == 1008
    assert guest.kinds() == ["refused"] * 100 + ["closing"]


def origins(url: str) -> dict[str, bool]:
    """Return origins, and whether a page of that origin may talk to the server."""
    port = urlsplit(url).port
    return {
        f"http://127.0.0.1:{port}": True,
        f"https://127.0.0.1:{port}": True,  # behind a proxy that speaks TLS
        "https://class.example": True,
        "https://class.example:444": False,
        "https://class.example.evil.example": False,
        "https://evil.example/https://class.example": False,
        "https://class.example@evil.example": False,
        "http://class.example": False,
        "HTTPS://CLASS.EXAMPLE": False,  # no browser writes it so
        f"http://127.0.0.1:{(port or 0) + 1}": False,
        "http://127.0.0.1": False,
        f"http://127.0.0.1:{port}.evil.example": False,
        f"http://127.0.0.1:{port}@evil.example": False,
        f"http://127.0.0.1.evil.example:{port}": False,
        f"http://localhost:{port}": False,
        f"//127.0.0.1:{port}": False,
        "null": False,
        "": False,
        "http://": False,
        "http://[": False,
        "file://": False,
    }


@pytest.fixture(scope="module")
def allowing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server to which pages of one more origin may talk."""
    store = tmp_path_factory.mktemp("origins") / "store.sqlite"
    with Served(f"sqlite:///{store}", "--origin", "https://class.example") as server:
        yield server


async def test_only_pages_of_the_server_and_of_allowed_origins_may_talk_to_it(allowing: Served) -> None:
    let_in = {}
    for origin in origins(allowing.url):
        try:
            async with connected(allowing.url, additional_headers={"Origin": origin}) as guest:
                let_in[origin] = await guest.code("ping") == "pong"
        except InvalidStatus as error:
            let_in[origin] = error.response.status_code != 403
    assert let_in == origins(allowing.url)


async def test_a_client_without_origin_is_no_page_and_may_talk(allowing: Served) -> None:
    async with connected(allowing.url) as guest:
        assert await guest.code("ping") == "pong"


LOOK_THE_SAME = ("anna li", "ＡＮＮＡ ＬＩ", "Anna  Li", " Anna Li ", "Anna\u00a0Li", "Anna Li\ufe0f", "Аnnа Li")
UNSEEN = ("", " ", "\u200b", "a\u200db", "\ufeff", "\u3164", "a\u034fb", "\u2800", "\ufe0f")
TURNED_OR_BROKEN = ("a\u202eb", "\u2066a", "a\nb", "a\x00", "\ud83d")
GOOD = ("Anna Lí", "李安娜", "Анна", "אנה", "Ἄννα", "🌾", "a" * 24)


async def test_names_that_look_alike_or_do_not_look_like_anything_are_refused(url: str) -> None:
    async with Table(url) as table:
        host = await table.come(creation(8, name="Anna Li"))
        code = host.code_of_room
        stranger = await table.connect()
        for name in LOOK_THE_SAME:
            assert await stranger.code(joining(code, name)) in ("name_taken", "bad_name"), ascii(name)
        for name in (*UNSEEN, *TURNED_OR_BROKEN):
            assert await stranger.code(joining(code, name)) in ("bad_name", "bad_text", "out_of_range"), ascii(name)
        for name in GOOD:
            assert (await table.come(joining(code, name))).welcome["seat"]
        names = [person["name"] for person in table.guests[-1].welcome["room"]["people"]]
    assert names == ["Anna Li", *GOOD]


async def test_at_the_same_moment_one_gets_the_last_seat_and_the_other_is_refused(url: str) -> None:
    async with Table(url) as table:
        host = await table.come(creation(2))
        guests = [await table.connect() for _ in range(8)]
        codes = await asyncio.gather(
            *(guest.code(joining(host.code_of_room, f"N{number}")) for number, guest in enumerate(guests))
        )
    assert sorted(codes) == ["no_seat"] * 7 + ["welcome"]


async def test_creating_the_same_room_by_many_connections_at_once_makes_one(url: str) -> None:
    drawn = secret()
    async with Table(url) as table:
        guests = [await table.connect() for _ in range(8)]
        answers = await asyncio.gather(*(guest.ask(creation(secret=drawn)) for guest in guests))
    assert {answer["type"] for answer in answers} == {"welcome"}
    assert len({(answer["room"]["match"], answer["room"]["code"], answer["participant"]) for answer in answers}) == 1
