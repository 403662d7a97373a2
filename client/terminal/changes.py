"""What has changed in a room since it was told last, in sentences."""

from __future__ import annotations

import time
from collections.abc import Iterator

from client.durations import duration_words
from client.terminal.room import clock_words, province_of_seat, seat_line
from client.wire.connection import Link
from client.wire.refusals import lost_words
from client.wire.seen import Seen
from client.wire.table import WireTable
from client.words import words
from server.protocol.server_messages import Notice, SeatFacts


class Teller:
    """Tells what is new in a room; what was there at first is not new."""

    def __init__(self, table: WireTable) -> None:
        """Begin with the room as it stands."""
        self._table = table
        self._seen = table.seen
        self._link = table.link
        self._away: set[str] = set()
        self._untold: list[str] = []

    @property
    def urgent(self) -> bool:
        """Return whether the line has been lost, or is back, since it was told last."""
        return self._table.link.state != self._link.state

    @property
    def behind(self) -> bool:
        """Return whether there is anything to tell."""
        self._gather()
        return bool(self._untold)

    def news(self) -> list[str]:
        """Return what is new, and take it as told."""
        self._gather()
        told, self._untold = self._untold, []
        return told

    def _gather(self) -> None:
        """Put what is new into words."""
        before, after = self._seen, self._table.seen
        link, now = self._link, self._table.link
        self._seen, self._link = after, now
        told = _of_link(link, now)
        if before is not after:
            told += [
                *_of_people(before, after),
                *_of_seats(self._table, before, after),
                *_of_clock(before, after),
                *self._of_presence(before, after),
                *(words("net-said", person=line.name, text=line.text) for line in after.chat[len(before.chat) :]),
                *(_of_notice(after, notice) for notice in after.notices[len(before.notices) :]),
            ]
        self._untold += told

    def _of_presence(self, before: Seen, after: Seen) -> Iterator[str]:
        """Tell whose connection is lost, and whose is back of whom that was told."""
        there, were = after.present or (), before.present or ()
        for person in after.room.people:
            participant = person.participant
            if participant in there and participant in self._away:
                self._away.remove(participant)
                yield words("net-person-back", person=person.name)
            elif participant in were and participant not in there and participant != after.me:
                self._away.add(participant)
                yield words("net-person-away", person=person.name)


def _of_link(before: Link, after: Link) -> list[str]:
    if before.state == after.state:
        return []
    if after.state == "away":
        return [words("net-link-away", reason=lost_words(after.reason))]
    if after.state == "connected":
        return [words("net-link-back", time=duration_words(int(time.monotonic() - before.since)))]
    return []


def _of_people(before: Seen, after: Seen) -> Iterator[str]:
    old = {person.participant: person for person in before.room.people}
    new = {person.participant: person for person in after.room.people}
    yield from (words("net-came", person=person.name) for name, person in new.items() if name not in old)
    gone = [person for name, person in old.items() if name not in new and name != before.me]
    yield from (words("net-went", person=person.name) for person in gone)
    host = after.person(after.room.host)
    if after.room.host != before.room.host and host is not None:
        yield words("net-hosts-you") if after.hosts else words("net-hosts", person=host.name)


def _of_seats(table: WireTable, before: Seen, after: Seen) -> Iterator[str]:
    if after.room.stage == "lobby":
        old = {seat.seat: seat for seat in before.room.seats}
        yield from (seat_line(table, seat) for seat in after.room.seats if old.get(seat.seat) != seat)
    elif before.room.stage == "lobby":
        yield words("net-begins")


def _of_clock(before: Seen, after: Seen) -> Iterator[str]:
    old, new = before.clock, after.clock
    if old.paused != new.paused or old.seconds != new.seconds:
        yield words("net-goes-on") if old.paused and not new.paused else clock_words(new)
    elif before.step == after.step and None not in (old.deadline, new.deadline) and old.deadline != new.deadline:
        yield words("net-put-off")


def _of_notice(seen: Seen, notice: Notice) -> str:
    seat = next(seat for seat in seen.room.seats if seat.seat == notice.seat)
    return words(f"room-notice-{notice.notice}", person=_holder(seen, seat), province=province_of_seat(seat))


def _holder(seen: Seen, seat: SeatFacts) -> str:
    person = seen.person(seat.person)
    return words("net-seat", seat=seat.seat) if person is None else person.name


def waiting_line(table: WireTable) -> str:
    """Return who still decides, and how long."""
    seen = table.seen
    people = [_holder(seen, seat) for seat in seen.room.seats if seat.seat in seen.waiting]
    if not people:
        return words("net-being-played")
    left = table.left_s
    if left == 0:
        return words("net-time-up")
    told = words("net-waiting", people=", ".join(people))
    return told if left is None or seen.clock.paused else f"{told} {words('net-left', time=duration_words(left))}"
