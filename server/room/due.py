"""What is due in a room though nobody says anything: missed deadlines, the start, and the bots' decisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from bots.registry import HEAVY, HUMAN, Asked, decide_together, decisions_of
from engine.chance import Chance
from engine.game import Ahead
from engine.jsontypes import Decision
from rules.game import GreatLeap, PlayedState
from server.entry import Entry
from server.room.bodies import Advance, AnyBody, StandIn, Start, Warn, entry_of
from server.room.memory import Shown, Texts, show
from server.room.starting import provinces_of

if TYPE_CHECKING:
    from engine.match import Match
    from rules.world import World
    from server.room.room import Room


def tick(room: Room, now: int) -> tuple[Entry, ...]:
    """Return the entries that are due at a time (milliseconds since 1970); none before `room.deadline`.

    In the lobby, the start when all who are waited for are ready. In a game, for every seat that has let its deadline
    pass: the first time a warning and its standing orders, the next time a bot that stands in.
    """
    at = max(now, room.at)
    match, due = room.match, room.deadline
    if due is None or at < due:
        return ()
    if match is None:
        return _entries(room, at, [Start(provinces=[*provinces_of(room)])])
    missed: list[AnyBody] = []
    for number in room.waiting:
        seat = room.seats[number - 1]
        if seat.missed:
            missed.append(StandIn(seat=number, policy=room.opening.stand_in))
        else:
            missed.append(Warn(seat=number, decision=match.choices(str(seat.province)).default()))
    return _entries(room, at, missed)


@dataclass(frozen=True, slots=True)
class Done:
    """What bots have decided, in which moment of the room (its `basis`), and the step that follows, if it was played.

    With `ahead` a room takes the step as it is, without it it plays the step itself; both come to the same. `shown` is
    what the step's state shows to the `viewers` of the work.
    """

    basis: int
    body: Advance
    ahead: Ahead[PlayedState] | None = None
    shown: Mapping[str, Shown] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Begun:
    """The first state of a room's game with these provinces, made before the game begins."""

    provinces: tuple[str, ...]
    state: PlayedState


@dataclass(frozen=True, slots=True)
class Opening:
    """A game that is to begin: the provinces in the order of the seats, and the seed."""

    game: GreatLeap
    world: World
    provinces: tuple[str, ...]
    seed: str


@dataclass(frozen=True, slots=True)
class Work:
    """What bots have to decide in one moment of a room; nobody changes what it holds, and it can be pickled.

    `pending` is what people have decided, `head` the hash of the match's last record, and `viewers` are those to whom
    the next state is shown at once.
    """

    basis: int
    turn: int
    phase: str
    game: GreatLeap
    state: PlayedState
    leaders: Mapping[str, str]
    seed: str
    pending: Mapping[str, Decision]
    head: str
    viewers: tuple[str, ...] = ()

    @property
    def batch(self) -> tuple[str, int, str]:
        """Return what works have in common that can be played as one batch."""
        return self.state.world.text, self.turn, self.phase

    @property
    def heavy(self) -> bool:
        """Return whether a policy among the bots thinks for long, so that others should not wait for it."""
        return any(leader in HEAVY for leader in self.leaders.values())

    def run(self) -> Done:
        """Return the bots' decisions; this takes from milliseconds to seconds, so run it off the event loop."""
        made = decisions_of(self.game, self.state, self.leaders, self.seed)
        return self._done(made)

    def _done(self, made: Mapping[str, Decision], ahead: Ahead[PlayedState] | None = None) -> Done:
        shown = {} if ahead is None else self._show(ahead.step.state)
        return Done(self.basis, Advance(turn=self.turn, phase=self.phase, decisions={**made}), ahead, shown)

    def _show(self, state: PlayedState) -> dict[str, Shown]:
        texts, game = Texts(), self.game
        views = {viewer: cast("dict[str, object]", game.view(state, viewer)) for viewer in self.viewers}
        return {viewer: show(game, state, viewer, view, texts) for viewer, view in views.items()}


def run_together(works: Sequence[Work]) -> list[Done]:
    """Return what each work comes to, and with it the step that follows; the same as each alone, and much sooner.

    Works of the same scenario, turn and phase are one batch: bots of the same policy decide in one call, and the step
    of all is played at once. Heavy ones (`Work.heavy`) may be among them; everybody waits for these.
    """
    found: dict[int, Done] = {}
    groups: dict[tuple[str, int, str], list[int]] = {}
    for place, work in enumerate(works):
        groups.setdefault(work.batch, []).append(place)
    for places in groups.values():
        found.update(zip(places, _run_batch([works[place] for place in places]), strict=True))
    return [found[place] for place in range(len(works))]


def _run_batch(works: Sequence[Work]) -> list[Done]:
    """Return what works of one scenario, turn and phase come to."""
    game = works[0].game
    made = decide_together(game, [Asked(work.state, work.leaders, work.seed) for work in works])
    return play_decided(works, made)


def play_decided(works: Sequence[Work], made: Sequence[Mapping[str, Decision]]) -> list[Done]:
    """Return what works of one scenario, turn and phase come to when the bots decide as given."""
    game = works[0].game
    whole = [{**work.pending, **mine} for work, mine in zip(works, made, strict=True)]
    chance = Chance.of_many([work.seed for work in works])
    steps = game.step_many([work.state for work in works], whole, chance)
    return [
        work._done(mine, Ahead(work.head, {**mine}, step, game.digest(step.state)))
        for work, mine, step in zip(works, made, steps, strict=True)
    ]


def bots_due(room: Room, viewers: Iterable[str] = ()) -> Work | None:
    """Return what bots have to decide so that the step can be played; None while people decide or the game rests.

    To the viewers (`telling.viewer_of`) the next state is shown as soon as it is there.
    """
    match = room.match
    if match is None or room.paused or match.over or room.waiting:
        return None
    leaders = room.leaders
    led = {province: leaders[province] for province in match.waiting if leaders[province] != HUMAN}
    return work_of(room, match, led, viewers)


def work_of(room: Room, match: Match[PlayedState], leaders: Mapping[str, str], viewers: Iterable[str] = ()) -> Work:
    """Return the work of this moment of a room's match for the bots that lead some provinces."""
    return Work(
        basis=room.basis,
        turn=room.turn,
        phase=room.phase,
        game=room.game,
        state=match.state,
        leaders=leaders,
        seed=match.seed,
        pending=match.pending,
        head=match.log.head,
        viewers=tuple(sorted(set(viewers))),
    )


def opening_of(room: Room, provinces: Sequence[str]) -> Opening:
    """Return the game that is to begin in a room, with these provinces in the order of the seats."""
    return Opening(room.game, room.game.world(room.opening.scenario), tuple(provinces), room.opening.seed)


def begin_together(openings: Sequence[Opening]) -> list[Begun]:
    """Return the first state of each game that is to begin; those of the same scenario are one batch."""
    found: dict[int, Begun] = {}
    groups: dict[str, list[int]] = {}
    for place, opening in enumerate(openings):
        groups.setdefault(opening.world.text, []).append(place)
    for places in groups.values():
        batch = [openings[place] for place in places]
        chance = Chance.of_many([opening.seed for opening in batch])
        states = batch[0].game.begin_many(batch[0].world, [opening.provinces for opening in batch], chance)
        begun = [Begun(opening.provinces, state) for opening, state in zip(batch, states, strict=True)]
        found.update(zip(places, begun, strict=True))
    return [found[place] for place in range(len(openings))]


def advance(room: Room, done: Done, now: int) -> tuple[Entry, ...]:
    """Return the entry that plays the step, or none when the room has moved on since the work was given out."""
    if done.basis != room.basis or room.paused or room.stage != "game" or room.waiting:
        return ()
    return _entries(room, max(now, room.at), [done.body])


def _entries(room: Room, at: int, bodies: list[AnyBody]) -> tuple[Entry, ...]:
    return tuple(entry_of(room.id, room.length + place, at, body) for place, body in enumerate(bodies))
