"""What each message asks of a room: the entry it makes, an answer that needs none, or a refusal. Nothing is changed."""

from __future__ import annotations

from functools import singledispatch
from typing import Final, cast

from rules.board import load_board
from server.protocol import client_messages as asked
from server.protocol.codes import Refusal
from server.protocol.server_messages import Forecast
from server.room import bodies
from server.room.sender import Sender, checked, free_seat, numbered, owing
from server.room.starting import provinces_of

LINES_AT_ONCE: Final = 5
LINES_WITHIN: Final = 10_000
"""So many lines of chat a participant may say within so many milliseconds."""
LINES_OF_ALL: Final = 30
"""So many lines all people of a room together may say within the same time: each is told to everybody."""


@singledispatch
def ask(message: asked.Asks, sender: Sender) -> bodies.AnyBody | Forecast:
    """Return the body of the entry that a message makes, or its answer when it makes none.

    Raises:
        Refusal: saying what is wrong, where, and what would be right.
    """
    reason = f"{type(message).__name__} is for entering a room; {sender.person.id} is in it"
    raise Refusal("unknown_type", "type", reason)


@ask.register(asked.Decide)
def _decide(message: asked.Decide, sender: Sender) -> bodies.AnyBody:
    match, seat = sender.own_decision(message.turn, message.phase)
    made = checked(match, seat, message.decision)
    return bodies.Decide(turn=message.turn, phase=message.phase, decision=made)


@ask.register(asked.Retract)
def _retract(message: asked.Retract, sender: Sender) -> bodies.AnyBody:
    match, seat = sender.own_decision(message.turn, message.phase)
    if seat.province not in match.pending:
        raise Refusal("not_decided", "", "your seat has no decision to take back")
    return bodies.Retract(turn=message.turn, phase=message.phase)


@ask.register(asked.AskForecast)
def _forecast(message: asked.AskForecast, sender: Sender) -> Forecast:
    match, seat = sender.game(), sender.own_seat()
    province = owing(match, seat)
    made = checked(match, seat, message.decision)
    found = sender.room.foresee(province, made)
    return Forecast(id=message.id, forecast=cast("dict[str, object]", found))


@ask.register(asked.Ready)
def _ready(message: asked.Ready, sender: Sender) -> bodies.AnyBody:
    sender.lobby()
    sender.own_seat()
    return bodies.Ready(ready=message.ready)


@ask.register(asked.ChooseProvince)
def _choose_province(message: asked.ChooseProvince, sender: Sender) -> bodies.AnyBody:
    sender.lobby()
    seat, keys = sender.own_seat(), load_board().keys
    if message.province is not None and message.province not in keys:
        raise Refusal("not_an_option", "province", f"there is no province {message.province!r}", [*keys])
    if seat.fixed:
        raise Refusal("not_host", "province", "the host has said which province this seat leads", [seat.province])
    taken = {other.province for other in sender.room.seats if other is not seat and other.province is not None}
    if message.province in taken:
        free = [key for key in keys if key not in taken]
        raise Refusal("province_taken", "province", f"{message.province} is another seat's", [*free])
    return bodies.ChooseProvince(province=message.province)


@ask.register(asked.TakeSeat)
def _take_seat(message: asked.TakeSeat, sender: Sender) -> bodies.AnyBody:
    sender.not_over()
    if sender.room.match is not None and sender.person.seat is not None:
        raise Refusal("seated", "", "you lead a seat, and know what only it may know")
    free_seat(sender.room, message.seat)
    return bodies.TakeSeat(seat=message.seat)


@ask.register(asked.Chat)
def _chat(message: asked.Chat, sender: Sender) -> bodies.AnyBody:
    said = sender.person.said
    wait = 0 if len(said) < LINES_AT_ONCE else said[-LINES_AT_ONCE] + LINES_WITHIN - sender.at
    if wait > 0:
        reason = f"at most {LINES_AT_ONCE} lines in {LINES_WITHIN // 1000} seconds"
        raise Refusal("too_fast", "text", reason, {"milliseconds": wait})
    chat = sender.room.chat
    wait = 0 if len(chat) < LINES_OF_ALL else chat[-LINES_OF_ALL].at + LINES_WITHIN - sender.at
    if wait > 0:
        reason = f"at most {LINES_OF_ALL} lines of all people in {LINES_WITHIN // 1000} seconds"
        raise Refusal("too_fast", "text", reason, {"milliseconds": wait})
    return bodies.Chat(text=message.text)


@ask.register(asked.Leave)
def _leave(_: asked.Leave, sender: Sender) -> bodies.AnyBody:
    return bodies.Leave(participant=sender.person.id, kicked=False)


@ask.register(asked.Start)
def _start(_: asked.Start, sender: Sender) -> bodies.AnyBody:
    sender.host()
    sender.lobby()
    return bodies.Start(provinces=[*provinces_of(sender.room)])


@ask.register(asked.Pause)
def _pause(_: asked.Pause, sender: Sender) -> bodies.AnyBody:
    sender.host()
    sender.game()
    sender.not_paused()
    return bodies.Pause()


@ask.register(asked.Resume)
def _resume(_: asked.Resume, sender: Sender) -> bodies.AnyBody:
    sender.host()
    sender.game()
    if not sender.room.paused:
        raise Refusal("not_paused", "", "the game is not paused")
    return bodies.Resume()


@ask.register(asked.SetClock)
def _set_clock(message: asked.SetClock, sender: Sender) -> bodies.AnyBody:
    sender.host()
    sender.not_over()
    return bodies.SetClock(seconds=message.seconds)


@ask.register(asked.Extend)
def _extend(message: asked.Extend, sender: Sender) -> bodies.AnyBody:
    sender.host()
    sender.game()
    if sender.room.due is None and sender.room.left is None:
        raise Refusal("no_clock", "", "there is no deadline; set a clock first")
    return bodies.Extend(seconds=message.seconds)


@ask.register(asked.Kick)
def _kick(message: asked.Kick, sender: Sender) -> bodies.AnyBody:
    sender.host()
    if message.participant not in sender.room.people:
        reason = f"nobody in the room is {message.participant}"
        raise Refusal("unknown_participant", "participant", reason, [*sender.room.people])
    return bodies.Leave(participant=message.participant, kicked=True)


@ask.register(asked.PutBot)
def _put_bot(message: asked.PutBot, sender: Sender) -> bodies.AnyBody:
    sender.host()
    sender.not_over()
    seat = numbered(sender.room, message.seat)
    if seat.person is None:
        return bodies.PutBot(seat=seat.number, policy=message.policy)
    if sender.room.match is None:
        raise Refusal("seat_taken", "seat", f"somebody holds seat {seat.number}", [*sender.room.free_seats])
    return bodies.StandIn(seat=seat.number, policy=message.policy)


@ask.register(asked.TakeBot)
def _take_bot(message: asked.TakeBot, sender: Sender) -> bodies.AnyBody:
    sender.host()
    sender.not_over()
    seat = numbered(sender.room, message.seat)
    if seat.bot is not None:
        return bodies.TakeBot(seat=seat.number)
    if seat.stand_in is None or seat.person is None:
        raise Refusal("seat_empty", "seat", f"no bot that could be taken out leads seat {seat.number}")
    return bodies.HandBack(seat=seat.number)


@ask.register(asked.Nudge)
def _nudge(message: asked.Nudge, sender: Sender) -> bodies.AnyBody:
    sender.host()
    sender.game()
    seat = numbered(sender.room, message.seat)
    if seat.number not in sender.room.waiting:
        raise Refusal("not_deciding", "seat", f"seat {seat.number} owes no decision", [*sender.room.waiting])
    return bodies.Nudge(seat=seat.number)
