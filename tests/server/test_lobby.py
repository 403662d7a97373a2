"""Before the game: who joins, who sits where, which provinces, and how the game begins."""

from __future__ import annotations

import pytest

from engine.chance import commitment
from engine.jsontypes import JSON
from rules.deal import deal
from rules.scenario import load_scenario
from server.entry import Entry
from server.protocol import client_messages as asks
from server.protocol.reading import decode
from server.protocol.server_messages import Closing, RoomChanged, Welcome
from server.protocol.tokens import match_of, parts_of
from server.room.errors import RoomError
from server.room.room import Room
from tests.server.tables import (
    CODE,
    GAME,
    SEED,
    START,
    Entries,
    Process,
    create,
    fresh,
    join,
    opened,
    own_scenario,
    secret_of,
    started,
)

EARLY: JSON = {"turn": 0, "phase": "orders", "decisions": {}}


def welcomed(process: Process, message: asks.ClientMessage, who: str | None = None) -> Welcome:
    told = process.send(message, who)[0]
    assert isinstance(told, Welcome), told
    return told


def test_whoever_makes_a_room_is_its_host_in_the_seat_chosen() -> None:
    room = opened().room
    assert (room.host, room.stage, room.free_seats) == ("p1", "lobby", [2])
    assert room.seats[0].person == "p1"
    assert opened(seat=None).room.people["p1"].role == "spectator"


def test_making_a_room_again_finds_the_room_that_was_made() -> None:
    process = opened()
    told = welcomed(process, create())
    assert told.participant == "p1"
    assert told.room.match == match_of(secret_of("Host"))
    assert len(process.entries) == 2


def test_a_join_takes_the_first_free_seat_or_the_one_chosen() -> None:
    seats = [asks.SeatWish(), asks.SeatWish(leader="line"), asks.SeatWish(), asks.SeatWish()]
    process = opened(seats=seats, seat=None)
    assert welcomed(process, join("Anna")).seat == 1
    assert welcomed(process, join("Bea", seat=4)).seat == 4
    assert welcomed(process, join("Cili")).seat == 3
    assert welcomed(process, join("Dora", role="spectator")).seat is None


def test_a_welcome_holds_the_token_that_brings_back_and_the_entry_its_hash_only() -> None:
    process = opened()
    told = welcomed(process, join("Anna"))
    assert told.token is not None
    match, secret = parts_of(told.token)
    assert (match, secret) == (process.room.id, secret_of("Anna"))
    assert all(secret not in str(entry.body) for entry in process.entries)
    again = welcomed(process, asks.Rejoin(id="1", protocol=1, token=told.token))
    assert (again.participant, again.seat, again.token) == (told.participant, told.seat, told.token)


def test_a_repeated_join_is_welcomed_again_and_takes_no_second_seat() -> None:
    process = opened()
    first, second = welcomed(process, join("Anna")), welcomed(process, join("Anna"))
    assert first == second
    assert len(process.room.people) == 2


def test_a_watcher_is_told_the_public_record_and_leaves_no_trace() -> None:
    process = started()
    before = len(process.entries)
    told, state = process.send(asks.Watch(id="1", protocol=1, code=CODE))
    assert isinstance(told, Welcome)
    assert (told.participant, told.token, told.role) == (None, None, "spectator")
    assert state == process.state(None) == process.state("p3")
    assert len(process.entries) == before


def test_everybody_is_told_who_joins() -> None:
    process = opened()
    process.enter("Anna")
    (text,) = process.heard("p1")
    told = decode(text)
    assert isinstance(told, RoomChanged)
    assert [person.name for person in told.room.people] == ["Host", "Anna"]


def test_provinces_are_those_chosen_and_else_those_the_seed_deals() -> None:
    seats = [asks.SeatWish(), asks.SeatWish(province="sichuan"), asks.SeatWish(leader="line"), asks.SeatWish()]
    process = opened(seats=seats)
    process.enter("Anna", seat=4)
    assert process.code(asks.ChooseProvince(id=fresh(), province="jilin"), "p2") == "ack"
    assert process.code(asks.ChooseProvince(id=fresh(), province="henan"), "p2") == "ack"
    process.code(asks.Start(id="start"), "p1")
    dealt = deal(load_scenario("quick"), 4, SEED, ["sichuan", "henan"])[2:]
    assert [seat.province for seat in process.room.seats] == [dealt[0], "sichuan", dealt[1], "henan"]


def test_a_chosen_province_can_be_given_up_and_goes_with_whoever_leaves() -> None:
    process = opened()
    process.enter("Anna")
    process.code(asks.ChooseProvince(id=fresh(), province="jilin"), "p2")
    process.code(asks.ChooseProvince(id=fresh(), province=None), "p2")
    assert process.room.seats[1].province is None
    process.code(asks.ChooseProvince(id=fresh(), province="jilin"), "p2")
    process.code(asks.Leave(id=fresh()), "p2")
    assert process.room.seats[1].province is None


def test_seats_can_be_changed_before_the_game() -> None:
    process = opened()
    assert process.code(asks.TakeSeat(id=fresh(), seat=2), "p1") == "ack"
    assert [seat.person for seat in process.room.seats] == [None, "p1", None]


def test_the_start_fills_empty_seats_with_bots_that_stand_in() -> None:
    process = opened(stand_in="protector")
    assert process.code(asks.Start(id="start"), "p1") == "ack"
    seats = process.room.seats
    assert [(seat.person, seat.bot, seat.stand_in) for seat in seats] == [
        ("p1", None, None),
        (None, None, "protector"),
        (None, "careerist", None),
    ]
    assert process.room.free_seats == [2]
    leaders = process.room.leaders
    assert [leaders[str(seat.province)] for seat in seats] == ["human", "protector", "careerist"]


def test_a_late_joiner_takes_the_seat_of_a_bot_that_stands_in() -> None:
    process = opened()
    process.code(asks.Start(id="start"), "p1")
    assert process.room.waiting == [1]
    assert welcomed(process, join("Late")).seat == 2
    assert process.room.waiting == [1, 2]
    assert process.decide("p2") == "ack"


def test_a_room_that_begins_when_ready_begins_when_all_are() -> None:
    process = opened(begin="ready")
    process.ticks()
    assert process.code(asks.Ready(id=fresh()), "p1") == "ack"
    process.ticks()
    assert (process.room.stage, process.room.deadline) == ("lobby", None)
    process.enter("Anna")
    assert process.code(asks.Ready(id=fresh()), "p2") == "ack"
    assert process.code(asks.Ready(id=fresh(), ready=False), "p1") == "ack"
    process.ticks()
    assert process.room.phase == "lobby"
    assert process.code(asks.Ready(id=fresh()), "p1") == "ack"
    assert (process.room.stage, process.room.deadline) == ("lobby", process.now)
    process.ticks()
    assert process.room.phase == "debate"


def test_a_room_that_begins_with_its_host_waits_for_the_host() -> None:
    process = opened()
    process.enter("Anna")
    for who in ("p1", "p2"):
        process.code(asks.Ready(id=fresh()), who)
    process.ticks()
    assert process.room.stage == "lobby"


def test_the_host_puts_bots_in_and_takes_them_out() -> None:
    process = opened()
    assert process.code(asks.PutBot(id=fresh(), seat=2, policy="planner"), "p1") == "ack"
    assert process.code(join("Anna")) == "no_seat"
    assert process.code(asks.TakeBot(id=fresh(), seat=3), "p1") == "ack"
    assert process.code(asks.TakeBot(id=fresh(), seat=2), "p1") == "ack"
    assert process.room.free_seats == [2, 3]
    assert [seat.led_by for seat in process.room.seats] == [None, None, None]


def test_whoever_is_kicked_is_told_so_and_the_seat_is_free() -> None:
    process = opened()
    process.enter("Anna")
    since = len(process.told)
    assert process.code(asks.Kick(id=fresh(), participant="p2"), "p1") == "ack"
    heard = [decode(text) for text in process.heard("p2", since)]
    assert Closing(reason="kicked") in heard
    assert all(not isinstance(decode(text), Closing) for text in process.heard("p1", since))
    assert process.room.free_seats == [2]
    assert process.enter("Bea") == "p3"


def test_when_the_host_leaves_the_first_who_holds_a_seat_is_host() -> None:
    process = opened()
    process.enter("Looking on", role="spectator")
    process.enter("Anna")
    assert process.code(asks.Leave(id=fresh()), "p1") == "ack"
    assert process.room.host == "p3"
    process.code(asks.Leave(id=fresh()), "p3")
    assert process.room.host == "p2"
    process.code(asks.Leave(id=fresh()), "p2")
    assert [process.room.host] == [None]
    assert process.enter("Cili") == "p4"
    assert process.room.host == "p4"


def test_chat_reaches_all_and_is_told_again_from_the_line_one_knows() -> None:
    process = opened()
    process.enter("Anna")
    for number in range(3):
        process.now += 10_000
        assert process.code(asks.Chat(id=fresh(), text=f"line {number}"), "p2") == "ack"
    token = f"{process.room.id}.{secret_of('Host')}"
    told = welcomed(process, asks.Rejoin(id="1", protocol=1, token=token, have=1))
    assert [(line.line, line.text, line.name) for line in told.chat] == [(2, "line 1", "Anna"), (3, "line 2", "Anna")]
    assert [line.text for line in welcomed(process, join("Bea", role="spectator")).chat] == [
        "line 0",
        "line 1",
        "line 2",
    ]


def test_the_commitment_to_the_seed_is_told_from_the_beginning() -> None:
    process = opened()
    told = welcomed(process, join("Anna"))
    assert told.room.commitment == commitment(SEED)
    assert SEED not in told.model_dump_json()


def test_a_scenario_of_ones_own_is_played() -> None:
    process = opened(scenario=own_scenario(key="our-own", last={"year": 1958, "season": "spring"}, debates=[]))
    process.code(asks.Start(id="start"), "p1")
    assert process.room.opening.scenario["key"] == "our-own"
    process.play()
    assert process.room.stage == "over"


def test_the_mode_of_the_cards_can_be_chosen() -> None:
    assert opened(mode="open").room.opening.scenario["mode"] == "open"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda made: made[1:], "bad_entry"),
        (lambda made: [made[0], made[0]], "gap"),
        (lambda made: [made[0], Entry("other", 1, START, "pause", {})], "other_match"),
        (lambda made: [made[0], Entry(made[0].match, 1, START, "explode", {})], "bad_entry"),
        (lambda made: [made[0], Entry(made[0].match, 1, START, "sit", {"participant": "p1"})], "bad_entry"),
        (lambda made: [made[0], Entry(made[0].match, 1, START, "open", made[0].body)], "broken"),
        (lambda made: [made[0], Entry(made[0].match, 1, START, "advance", EARLY)], "broken"),
        (lambda made: [Entry(made[0].match, 0, START, "open", {**made[0].body, "rules": "1"})], "other_rules"),
        (lambda _: [], "gap"),
    ],
)  # fmt: skip
def test_entries_that_make_no_room_are_an_error(change: object, code: str) -> None:
    assert callable(change)
    with pytest.raises(RoomError) as caught:
        Room.of(change(Entries(opened().entries)), GAME)
    assert caught.value.code == code
