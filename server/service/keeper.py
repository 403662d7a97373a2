"""A keeper: one room in memory. It takes what people send in turn, keeps it in the store, plays on, and tells.

Nothing is acknowledged or told before it is committed. Entries are tried on a copy of the room; when another process
was first, the copy is dropped, what came in is read, and the message is handled anew.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import structlog

from server.entry import Entry
from server.protocol.client_messages import Start
from server.protocol.codes import Refusal
from server.protocol.reading import encode, refused
from server.protocol.server_messages import Closing, Presence, Refused, ServerMessage, Waiting
from server.room.bodies import Decide
from server.room.due import Begun, Done, Work, advance, bots_due, opening_of, tick
from server.room.handling import Reply, answer, handle
from server.room.starting import provinces_of
from server.room.telling import Told, text_for, viewer_of
from server.service import metrics
from server.service.clock import now
from server.service.listener import Listener
from server.service.presence import AGAIN_MS, Presences, announced
from server.store.errors import Conflict, Repeated, StoreError, UnknownMatch

if TYPE_CHECKING:
    from server.protocol.client_messages import ClientMessage
    from server.room.room import Room
    from server.service.outside import Outside

GRACE_MS: Final = 1500
"""How long a process lets the one that wrote last play on, before it does so itself."""
AGAIN_S: Final = 1.0
"""How long to wait before the store is asked again for what nobody waits for."""
MOST_TRIES: Final = 20
PRESENCE_S: Final = 0.1
"""How long changes of presence are gathered before they are told."""
MOST_LISTENERS: Final = 400

log = structlog.get_logger()


@dataclass(slots=True, eq=False)
class Asked:
    """A message that waits for its turn.

    `by` is who sends it when it does not enter; `sender` is the connection it came by, None for a message that came
    alone; with `enters` that connection is told everything from then on.
    """

    message: ClientMessage
    by: str | None
    sender: Listener | None
    enters: bool
    done: asyncio.Future[tuple[ServerMessage, ...]]
    tries: int = 0


Outcome: TypeAlias = tuple[Asked, Reply, list[Told], tuple[ServerMessage, ...]]


class Keeper:
    """One room, and the connections to it in this process."""

    def __init__(self, room: Room, outside: Outside) -> None:
        """Keep a room as the store has it."""
        self.room = room
        self.listeners: list[Listener] = []
        self.gone = False
        self.used = now()
        self._outside = outside
        self._presences = Presences()
        self._announced = 0
        self._asked: list[Asked] = []
        self._behind = False
        self._grace = GRACE_MS if outside.store.shared else 0
        self._pump: asyncio.Task[None] | None = None
        self._playing: asyncio.Task[None] | None = None
        self._done: Done | None = None
        self._begun: Begun | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._presence_timer: asyncio.TimerHandle | None = None
        self._set_timer()

    # ---- what is asked of it ----

    async def ask(
        self, message: ClientMessage, by: str | None, sender: Listener | None = None, *, enters: bool = False
    ) -> tuple[ServerMessage, ...]:
        """Return what the sender has been told of a message, when all that it changes is kept.

        Args:
            message: the message.
            by: the participant who sends it; None when entering.
            sender: the connection it came by, which is told the answer; None for a message that came alone.
            enters: whether that connection enters the room with it.

        Raises:
            Refusal: unavailable, when the room has been given up.
        """
        if self.gone:
            raise Refusal("unavailable", "", "the room is being read anew; come back in a moment")
        done: asyncio.Future[tuple[ServerMessage, ...]] = asyncio.get_running_loop().create_future()
        self._asked.append(Asked(message, by, sender, enters, done))
        self.used = now()
        self.wake()
        return await done

    def participant(self, secret: str) -> str | None:
        """Return who has the secret of this hash."""
        person = self.room.holder_of(secret)
        return None if person is None else person.id

    def detach(self, listener: Listener) -> None:
        """Forget a connection that has ended."""
        if listener in self.listeners:
            self.listeners.remove(listener)
            self.used = now()
            self._presence_changed()

    def heard(self, n: int) -> None:
        """Take notice that the store holds entry `n`."""
        if n >= self.room.length:
            self.fall_behind()

    def fall_behind(self) -> None:
        """Read from the store what may have come in."""
        self._behind = True
        self.wake()

    async def refresh(self) -> None:
        """Return when what other processes had written is taken up."""
        self.fall_behind()
        if self._pump is not None:
            await asyncio.wait([self._pump])

    def hear_presence(self, text: str) -> None:
        """Take what a process has announced of who is there."""
        if self._presences.hear(text, self._outside.process, now()) and self.listeners:
            self._announce(asks=False)
        self._presence_changed(ours=False)

    def wake(self) -> None:
        """Go on with whatever is to be done."""
        if self._pump is None and not self.gone:
            self._pump = asyncio.create_task(self._run(), name=f"room {self.room.id}")

    @property
    def idle(self) -> bool:
        """Return whether nobody listens and nothing is under way."""
        return not (self.listeners or self._asked or self._pump or self._playing)

    def leave(self) -> None:
        """Do nothing more; the room sleeps in the store."""
        self.gone = True
        for timer in (self._timer, self._presence_timer):
            if timer is not None:
                timer.cancel()

    def end_listeners(self) -> None:
        """Tell everybody who listens to come back in a moment, and end their connections."""
        for listener in self.listeners:
            listener.end("restart")

    async def settle(self) -> None:
        """Return when what was asked is answered; bots that still think are let go."""
        while self._pump is not None:
            await asyncio.wait([self._pump])
        if self._playing is not None:
            self._playing.cancel()

    # ---- the loop ----

    async def _run(self) -> None:
        try:
            while not self.gone and await self._one():
                pass
        except StoreError as error:
            self._behind = True
            self._refuse_all(Refusal("unavailable", "", "the server cannot keep anything now; send it again"))
            self._outside.trouble.meet(error, match=self.room.id)
            if isinstance(error, UnknownMatch):
                self._end("the match has been deleted")
        except Exception:
            log.exception("room_broken", match=self.room.id)
            self._end("the room is broken")
        finally:
            self._pump = None
            self._set_timer()
            if (self._asked or self._done) and not self.gone:
                self.wake()

    async def _one(self) -> bool:
        """Do one thing that is to be done; return whether there was one."""
        if self._behind:
            await self._catch_up()
        elif self._asked:
            await self._take()
        elif self._done is not None:
            done, self._done = self._done, None
            await self._try_to_keep(advance(self.room, done, now()), done)
        else:
            return await self._go_on()
        return True

    async def _catch_up(self) -> bool:
        """Take up what other processes have written; return whether there was anything."""
        self._behind = False
        new = await self._outside.store.entries(self.room.id, self.room.length - 1)
        for entry in new:
            async with self._outside.slow:
                told = self.room.apply(entry)
            await self._tell_in_turn(told)
        if new:
            self._grace = GRACE_MS
        return bool(new)

    async def _take(self) -> None:
        """Handle all messages that wait, commit what they make together, and answer."""
        if any(isinstance(one.message, Start) and one.by == self.room.host for one in self._asked):
            await self._begin()
        asked, self._asked = self._asked, []
        try:
            await self._take_all(asked)
        except BaseException:
            self._asked = [one for one in asked if not one.done.done()] + self._asked
            raise

    async def _take_all(self, asked: list[Asked]) -> None:
        room = self.room.copy()
        outcomes: list[Outcome] = []
        entries: list[Entry] = []
        for one in asked:
            outcome, made = self._outcome(room, one)
            outcomes.append(outcome)
            entries += made
        stale = self._outside.store.shared and any(_refuses(outcome) for outcome in outcomes)
        if stale and await self._catch_up():
            self._asked = asked + self._asked
            return
        if entries and not await self._append(room, entries):
            for one in asked:
                one.tries += 1
                if one.tries < MOST_TRIES:
                    self._asked.append(one)
                else:
                    problem = Refusal("unavailable", "", "too many write to this room at once; send it again")
                    self._refuse(one, problem)
            return
        told = [each for outcome in outcomes for each in outcome[2]]
        old = {id(each) for each in _overtaken(told)}
        for one, reply, each_told, given in outcomes:
            self._answer(one, reply, [each for each in each_told if id(each) not in old], given)
        self._outside.notices.note(self.room, told)

    def _outcome(self, room: Room, one: Asked) -> tuple[Outcome, tuple[Entry, ...]]:
        """Return what a message comes to in a room, to which its entries are applied."""
        at = now()
        if one.enters and len(self.listeners) >= MOST_LISTENERS:
            full = Refusal("room_full", "", f"at most {MOST_LISTENERS} connections to a room")
            return (one, Reply(None), [], (refused(full, one.message.id),)), ()
        reply = handle(room, one.message, one.by, at)
        told = [each for entry in reply.entries for each in room.apply(entry, self._begun)]
        return (one, reply, told, answer(room, reply, at)), reply.entries

    def _answer(self, one: Asked, reply: Reply, told: list[Told], given: tuple[ServerMessage, ...]) -> None:
        """Tell everybody what a message has changed, and the sender its answer before a connection ends by it."""
        closing = [each for each in told if isinstance(each.message, Closing)]
        for message in given:
            if isinstance(message, Refused):
                metrics.REFUSALS.labels(message.code).inc()
        for each in told:
            if each not in closing:
                self._tell(each)
        if one.sender is not None and not one.done.done():
            if one.enters and not any(isinstance(message, Refused) for message in given):
                one.sender.participant = reply.participant
                self.listeners.append(one.sender)
                self._presence_changed()
            one.sender.tell(*given)
        if not one.done.done():
            one.done.set_result(given)
        for each in closing:
            self._tell(each)

    async def _go_on(self) -> bool:
        """Do what is due by the clock, or let the bots decide; return whether there was anything."""
        deadline = self.room.deadline
        if deadline is None or now() < deadline + self._grace:
            return False
        entries = tick(self.room, now())
        if entries:
            await self._begin()
            await self._try_to_keep(entries)
            return True
        if self._playing is None:
            work = bots_due(self.room, [viewer_of(self.room, one.participant) for one in self.listeners])
            if work is not None:
                self._playing = asyncio.create_task(self._play(work), name=f"bots {self.room.id}")
        return False

    async def _begin(self) -> None:
        """Have the first state of the game made off the event loop, where the room is in its lobby."""
        if self.room.match is None:
            provinces = provinces_of(self.room)
            if self._begun is None or self._begun.provinces != provinces:
                self._begun = await self._outside.playing.begin(opening_of(self.room, provinces))

    async def _play(self, work: Work) -> None:
        try:
            self._done = await self._outside.playing.play(work)
        except Exception:
            log.exception("bots_failed", match=self.room.id)
            self._end("the bots cannot decide")
        finally:
            self._playing = None
        self.wake()

    async def _try_to_keep(self, entries: Sequence[Entry], done: Done | None = None) -> None:
        """Keep entries that nobody asked for; whoever comes second reads what came in."""
        if not entries:
            return
        async with self._outside.slow:
            room = self.room.copy()
            told = [each for entry in entries for each in room.apply(entry, done or self._begun)]
        if await self._append(room, list(entries)):
            if done is not None:
                metrics.STEPS.inc()
            await self._tell_in_turn(told)
            self._outside.notices.note(self.room, told)

    async def _append(self, room: Room, entries: list[Entry]) -> bool:
        """Commit entries that a copy of the room has taken up; return whether nobody was first."""
        try:
            await self._outside.store.append(entries, room.deadline, over=room.stage == "over")
        except (Conflict, Repeated):
            metrics.RACES.inc()
            self._behind = True
            return False
        metrics.DECISIONS.inc(sum(entry.kind == Decide.kind for entry in entries))
        self.room, self._grace = room, 0
        if room.match is not None:
            self._begun = None
        return True

    # ---- telling ----

    async def _tell_in_turn(self, told: Sequence[Told]) -> None:
        """Tell listeners what nobody has asked for."""
        for each in told:
            async with self._outside.slow:
                self._tell(each)

    def _tell(self, told: Told) -> None:
        """Tell listeners; each text is made once."""
        for_whom = [one for one in self.listeners if told.to is None or one.participant == told.to]
        if told.message is not None:
            if for_whom:
                text = encode(told.message)
                for listener in for_whom:
                    listener.tell_text(text)
            if isinstance(told.message, Closing):
                for listener in for_whom:
                    listener.reason = listener.reason or told.message.reason
                    self.detach(listener)
            return
        texts: dict[int | None, str] = {}
        for listener in for_whom:
            seat = self.room.seat_of(listener.participant)
            key = None if seat is None else seat.number
            if key not in texts:
                made = text_for(self.room, listener.participant, now())
                if made is None:
                    return
                texts[key] = made
            listener.tell_text(texts[key])

    def _refuse_all(self, problem: Refusal) -> None:
        asked, self._asked = self._asked, []
        for one in asked:
            self._refuse(one, problem)

    @staticmethod
    def _refuse(one: Asked, problem: Refusal) -> None:
        if one.done.done():
            return
        given = refused(problem, one.message.id)
        metrics.REFUSALS.labels(problem.code).inc()
        if one.sender is not None:
            one.sender.tell(given)
        one.done.set_result((given,))

    def _end(self, reason: str) -> None:
        """Give a room up that cannot go on; whoever returns finds it as the store has it."""
        log.warning("room_dropped", match=self.room.id, reason=reason)
        self.leave()
        self._refuse_all(Refusal("unavailable", "", reason))
        self.end_listeners()
        self.listeners.clear()

    # ---- presence ----

    def _presence_changed(self, *, ours: bool = True) -> None:
        if ours and self._outside.store.shared:
            self._announce(asks=self._announced == 0)
        if self._presence_timer is None and not self.gone:
            self._presence_timer = asyncio.get_running_loop().call_later(PRESENCE_S, self._tell_presence)

    def _tell_presence(self) -> None:
        self._presence_timer = None
        told: Presence = self._presences.told(self.listeners)
        text = encode(told)
        for listener in self.listeners:
            listener.tell_text(text)

    def _announce(self, *, asks: bool) -> None:
        self._announced = now()
        self._outside.announce(self.room.id, announced(self._outside.process, self.listeners, asks=asks))

    def look_round(self) -> None:
        """Repeat from time to time who is there, and forget processes that have fallen silent."""
        if self.listeners and self._outside.store.shared and now() - self._announced > AGAIN_MS:
            self._announce(asks=False)
        if self._presences.forget_silent(now()):
            self._presence_changed(ours=False)

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        deadline = self.room.deadline
        if self.gone or self._playing is not None:
            return
        if self._behind:
            self._timer = asyncio.get_running_loop().call_later(AGAIN_S, self.wake)
        elif deadline is not None:
            wait = max(deadline + self._grace - now(), 1) / 1000
            self._timer = asyncio.get_running_loop().call_later(wait, self.wake)


def _overtaken(told: Sequence[Told]) -> list[Told]:
    """Return what need not be told, since what is told with it says who still decides later on."""
    return [each for each in told if isinstance(each.message, Waiting)][:-1]


def _refuses(outcome: Outcome) -> bool:
    return any(isinstance(message, Refused) for message in outcome[3])
