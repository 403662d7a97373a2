"""All rooms of a process: found, made, woken, put to sleep; what other processes write is heard here."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from typing import TYPE_CHECKING, Final

import structlog

from server.protocol.client_messages import Create, Entering, Rejoin
from server.protocol.codes import Refusal
from server.protocol.texts import CODE_LENGTH, CODE_SIGNS
from server.protocol.tokens import hash_of, match_of, parts_of
from server.room.errors import RoomError
from server.room.room import Room
from server.room.starting import open_room
from server.service import metrics
from server.service.clock import now
from server.service.garbage import Search
from server.service.keeper import Keeper
from server.service.outside import Outside
from server.service.waking import Waking
from server.store.errors import CodeTaken, Conflict, StoreError, StoreUnavailable
from server.store.notices import Announcement
from server.store.rows import MatchRow

if TYPE_CHECKING:
    from rules.game import GreatLeap
    from server.service.notices import Notices
    from server.service.playing import Playing
    from server.store.store import Store

SLEEP_MS: Final = 60_000
"""A room nobody listens to sleeps after so long, unless it is due within that time."""
MOST_ROOMS: Final = 2_000
"""With more rooms than this in memory, those that nobody listens to sleep at once."""
LOOK_S: Final = 1.0
"""How often sleeping rooms that are due are looked for."""
STRANGER_MS: Final = 3_000
"""How long a due room is left to the processes that have it in memory."""
SWEEP_S: Final = 10.0
FORGET_S: Final = 3_600.0
DAY_MS: Final = 86_400_000
SEED_BYTES: Final = 32
MOST_CODES: Final = 20

log = structlog.get_logger()


class Rooms:
    """The rooms of one process."""

    def __init__(self, store: Store, game: GreatLeap, playing: Playing, notices: Notices, keep_days: int) -> None:
        """Keep what all rooms need; matches nobody has touched for `keep_days` days are deleted (0: never)."""
        self.store = store
        self.stopping = False
        self._game = game
        self._keep_days = keep_days
        self._keepers: dict[str, Keeper] = {}
        self._codes: dict[str, str] = {}
        self._waking: dict[str, asyncio.Task[Keeper]] = {}
        self._waker = Waking(game)
        self._announcing: set[asyncio.Task[None]] = set()
        self._outside = Outside(store, playing, notices, secrets.token_hex(8), self._announce)
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to look after the rooms."""
        loops = (self._hear, self._look, self._sweep, self._forget)
        self._tasks = [asyncio.create_task(loop(), name=loop.__name__) for loop in loops]

    def begin_to_stop(self) -> None:
        """Let nobody enter any more, and tell everybody to come back in a moment."""
        self.stopping = True
        for keeper in self._keepers.values():
            keeper.end_listeners()

    async def stop(self) -> None:
        """End when what was asked is kept."""
        self.begin_to_stop()
        for task in self._tasks:
            task.cancel()
        for keeper in [*self._keepers.values()]:
            await keeper.settle()
            keeper.leave()
        if self._tasks:
            await asyncio.wait(self._tasks)
        self._waker.close()
        self._keepers.clear()
        self._codes.clear()

    async def find(self, message: Entering) -> Keeper:
        """Return the room that somebody enters; `create` makes it.

        Raises:
            Refusal: unknown_room, unknown_token, unavailable, or why no room can be made.
            StoreError: when the store cannot be read or written.
        """
        if self.stopping:
            raise Refusal("unavailable", "", "the server is stopping; come back in a moment")
        if isinstance(message, Create):
            return await self._create(message)
        if isinstance(message, Rejoin):
            return await self.of_token(message.token)
        match = self._here(message.code) or await self.store.by_code(message.code)
        if match is None:
            raise Refusal("unknown_room", "code", "there is no room with this join code")
        return await self._room(match, Refusal("unknown_room", "code", "this room is gone"))

    def _here(self, code: str) -> str | None:
        """Return the match in memory that goes on and has a join code, which then no other has."""
        match = self._codes.get(code)
        keeper = None if match is None else self._keepers.get(match)
        return None if keeper is None or keeper.gone or keeper.room.stage == "over" else match

    async def of_token(self, token: str) -> Keeper:
        """Return the room of a token.

        Raises:
            Refusal: unknown_token.
            StoreError: when the store cannot be read.
        """
        match, _ = parts_of(token)
        return await self._room(match, Refusal("unknown_token", "token", "this token opens no seat here"))

    async def participant(self, keeper: Keeper, token: str) -> str:
        """Return who holds a token in its room.

        Raises:
            Refusal: unknown_token.
        """
        secret = hash_of(parts_of(token)[1])
        found = keeper.participant(secret)
        if found is None and self.store.shared:
            await keeper.refresh()  # another process may have seated them a moment ago
            found = keeper.participant(secret)
        if found is None:
            raise Refusal("unknown_token", "token", "this token opens no seat here")
        return found

    async def _create(self, message: Create) -> Keeper:
        match = match_of(message.secret)
        gone = Refusal("unknown_room", "", "the room that was made is gone")
        for _ in range(MOST_CODES):
            if match in self._keepers or await self.store.match(match) is not None:
                return await self._room(match, gone)
            code = "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))
            seed, at = secrets.token_hex(SEED_BYTES), now()
            first = open_room(message, match=match, code=code, seed=seed, now=at, game=self._game)
            room = Room.of(first, self._game)
            row = MatchRow(match, code, at, room.opening.scenario["key"], self._game.version, room.deadline)
            try:
                await self.store.create(row, first)
            except (CodeTaken, Conflict):
                continue
            metrics.ROOMS_MADE.inc()
            return self._keep(room)
        raise Refusal("unavailable", "", "no join code is free; try again in a moment")

    async def _room(self, match: str, missing: Refusal) -> Keeper:
        """Return a room that is in memory, or woken."""
        keeper = self._keepers.get(match)
        if keeper is not None and not keeper.gone:
            return keeper
        if match not in self._waking:
            self._waking[match] = asyncio.create_task(self._wake(match, missing), name=f"wake {match}")
            self._waking[match].add_done_callback(lambda task: self._woken(match, task))
        return await asyncio.shield(self._waking[match])

    def _woken(self, match: str, task: asyncio.Task[Keeper]) -> None:
        self._waking.pop(match, None)
        if not task.cancelled():
            task.exception()  # it is for those who wait; perhaps they have gone

    async def _wake(self, match: str, missing: Refusal) -> Keeper:
        entries = await self.store.entries(match)
        if not entries:
            raise missing
        try:
            room = await self._waker.wake(entries)
        except RoomError as error:
            log.warning("room_asleep_for_good", match=match, code=error.code, reason=error.reason)
            reason = "this room cannot be opened by this version of the game"
            raise Refusal("unknown_room" if error.code == "other_rules" else "unavailable", "", reason) from None
        keeper = self._keep(room)
        keeper.fall_behind()  # what was written since the entries were read
        return keeper

    def _keep(self, room: Room) -> Keeper:
        known = self._keepers.get(room.id)
        if known is not None and not known.gone:
            return known
        keeper = self._keepers[room.id] = Keeper(room, self._outside)
        self._codes[room.opening.code] = room.id
        metrics.ROOMS.set(len(self._keepers))
        if len(self._keepers) > MOST_ROOMS:
            self._put_to_sleep(0)
        return keeper

    # ---- what goes on by itself ----

    async def _hear(self) -> None:
        """Hear what other processes write."""
        async with contextlib.aclosing(self.store.changes()) as changes:
            async for change in changes:
                if change is None:
                    for keeper in self._keepers.values():
                        keeper.fall_behind()
                    continue
                keeper_ = self._keepers.get(change.match)
                if keeper_ is None:
                    continue
                if isinstance(change, Announcement):
                    keeper_.hear_presence(change.text)
                else:
                    keeper_.heard(change.n)

    async def _look(self) -> None:
        """Wake rooms that are due and that no process has in memory."""
        while True:
            before = now() - (STRANGER_MS if self.store.shared else 0)
            try:
                for match in await self.store.due(before):
                    if match in self._keepers:
                        self._keepers[match].wake()
                        continue
                    with contextlib.suppress(Refusal):
                        await self._room(match, Refusal("unknown_room", "", "it is gone"))
            except StoreError as error:
                self._outside.trouble.meet(error)
            await asyncio.sleep(LOOK_S * (1 + secrets.randbelow(500) / 1000))

    async def _sweep(self) -> None:
        """Put rooms to sleep that nobody needs."""
        search = Search()
        while True:
            await asyncio.sleep(SWEEP_S)
            search.look(quiet=not any(keeper.listeners for keeper in self._keepers.values()))
            for keeper in [*self._keepers.values()]:
                keeper.look_round()
            self._put_to_sleep(SLEEP_MS)

    def _put_to_sleep(self, silent: int) -> None:
        at = now()
        for match, keeper in [*self._keepers.items()]:
            deadline = keeper.room.deadline
            soon = silent > 0 and deadline is not None and deadline < at + SLEEP_MS
            if keeper.gone or (keeper.idle and keeper.used <= at - silent and not soon):
                keeper.leave()
                del self._keepers[match]
                if self._codes.get(keeper.room.opening.code) == match:
                    del self._codes[keeper.room.opening.code]
        metrics.ROOMS.set(len(self._keepers))

    async def _forget(self) -> None:
        """Delete matches that nobody has touched for long."""
        while self._keep_days:
            try:
                count = await self.store.forget(now() - self._keep_days * DAY_MS)
                if count:
                    log.info("matches_deleted", count=count, days=self._keep_days)
            except StoreUnavailable as error:
                self._outside.trouble.meet(error)
            await asyncio.sleep(FORGET_S)

    def _announce(self, match: str, text: str) -> None:
        task = asyncio.create_task(self._send(match, text), name="announce")
        self._announcing.add(task)
        task.add_done_callback(self._announcing.discard)

    async def _send(self, match: str, text: str) -> None:
        with contextlib.suppress(StoreError):
            await self.store.announce(match, text)
