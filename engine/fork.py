"""What would have been: a new match from the record of another, with some decisions changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from engine.choices import Change
from engine.errors import MatchError
from engine.game import Game
from engine.jsontypes import JSON, Decision

if TYPE_CHECKING:
    from engine.match import Match

S = TypeVar("S")

Changes = Mapping[tuple[int, str], Mapping[str, JSON]]


@dataclass(frozen=True, slots=True)
class Note:
    """Where a fork could not follow the record.

    Code `clipped`: the decision was not legal and became the nearest one that is. `defaulted`: the
    record holds no decision. `not_asked`: the seat owes no decision, the recorded one was left out.
    """

    turn: int
    seat: str
    code: Literal["clipped", "defaulted", "not_asked"]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Fork(Generic[S]):
    """A match of its own that branched off another, and where it could not follow the record."""

    match: Match[S]
    notes: tuple[Note, ...]


def fork(original: Match[S], at: int, changes: Changes, game: Game[S] | None, replay_rest: bool) -> Fork[S]:
    """Play a new match from the record of another; see `Match.fork`."""
    early = [key for key in changes if key[0] < at]
    if early:
        raise MatchError("change_before_fork", f"changes {early} lie before turn {at} of the fork")
    start = original.log.start
    new = type(original).start(game or original.game, start.scenario, start.seats, original.seed)
    notes: list[Note] = []
    unused = dict(changes)

    def decide(recorded: Mapping[str, Decision]) -> dict[str, Decision]:
        made: dict[str, Decision] = {}
        owed = new.game.deciding(new.state)
        for seat, kind in owed.items():
            wanted: Mapping[str, JSON] | None = recorded.get(seat)
            change = unused.get((new.turn, seat))
            if change is not None and change.get("kind") == kind:
                wanted = unused.pop((new.turn, seat))
            if wanted is None:
                made[seat] = new.choices(seat).default()
                notes.append(Note(new.turn, seat, "defaulted"))
                continue
            made[seat], changed = new.game.nearest(new.state, seat, wanted)
            if changed:
                notes.append(Note(new.turn, seat, "clipped", changed))
        notes.extend(Note(new.turn, seat, "not_asked") for seat in recorded if seat not in owed)
        return made

    for recorded in original.played:
        if new.over or (new.turn >= at and not replay_rest):
            break
        new.submit_many(decide(recorded))
        new.advance()
    if new.turn < at:
        raise MatchError("turn_not_reached", f"the record ends in turn {new.turn}, before turn {at}")
    owed = {} if new.over else new.game.deciding(new.state)
    for seat, kind in owed.items():
        change = unused.get((new.turn, seat))
        if change is not None and change.get("kind") == kind:
            new.submit(seat, unused.pop((new.turn, seat)))
        elif replay_rest and len(new.played) == len(original.played) and seat in original.pending:
            chosen, changed = new.game.nearest(new.state, seat, original.pending[seat])
            new.submit(seat, chosen)
            if changed:
                notes.append(Note(new.turn, seat, "clipped", changed))
    if unused:
        raise MatchError("unused_change", f"nobody was asked for the changes {sorted(unused)}")
    return Fork(new, tuple(notes))
