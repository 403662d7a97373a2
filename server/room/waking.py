"""Waking rooms: many at once are played again side by side, their steps as batches."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from server.room.bodies import Advance, Start, body_of
from server.room.due import Begun, Done, Opening, Work, begin_together, opening_of, play_decided, work_of
from server.room.errors import RoomError
from server.room.room import Room

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rules.game import GreatLeap
    from server.entry import Entry

Wish: TypeAlias = "Opening | tuple[Work, Advance]"
Walk: TypeAlias = "Generator[Wish, Begun | Done, Room]"


def wake_together(kept: Sequence[Sequence[Entry]], game: GreatLeap) -> list[Room | RoomError]:
    """Return the rooms that entries make, each what `Room.of` makes of them, or why they make none."""
    try:
        return _side_by_side(kept, game)
    except Exception:  # noqa: BLE001 - entries that nobody could have made; by itself each is told what is wrong with it
        return [_alone(entries, game) for entries in kept]


def _alone(entries: Sequence[Entry], game: GreatLeap) -> Room | RoomError:
    try:
        return Room.of(entries, game)
    except RoomError as error:
        return error


def _side_by_side(kept: Sequence[Sequence[Entry]], game: GreatLeap) -> list[Room | RoomError]:
    found: dict[int, Room | RoomError] = {}
    walks = dict(enumerate(_walk(entries, game) for entries in kept))
    wishes = {place: wish for place, walk in walks.items() if (wish := _on(walk, None, found, place)) is not None}
    while wishes:
        answers = _answers(wishes)
        wishes = {
            place: wish
            for place, answer in answers.items()
            if (wish := _on(walks[place], answer, found, place)) is not None
        }
    return [found[place] for place in range(len(kept))]


def _walk(entries: Iterable[Entry], game: GreatLeap) -> Walk:
    """Make a room of entries, and ask for what takes long on the way: its beginning and its steps."""
    room: Room | None = None
    for entry in entries:
        if room is None:
            room = Room.opened(entry, game)
            continue
        body, match = body_of(entry), room.match
        ahead: Begun | Done | None = None
        if isinstance(body, Start) and match is None:
            ahead = yield opening_of(room, body.provinces)
        elif isinstance(body, Advance) and match is not None and not match.over:
            ahead = yield work_of(room, match, {}), body
        room.apply(entry, ahead)
    if room is None:
        raise RoomError("gap", 0, "there is no entry")
    return room


def _on(walk: Walk, answer: Begun | Done | None, found: dict[int, Room | RoomError], place: int) -> Wish | None:
    """Let a walk go on, and return what it asks for next; None when it is at its end, which is found."""
    try:
        return next(walk) if answer is None else walk.send(answer)
    except StopIteration as end:
        found[place] = end.value
    except RoomError as error:
        found[place] = error
    return None


def _answers(wishes: dict[int, Wish]) -> dict[int, Begun | Done]:
    """Return what is asked for, beginnings as one batch, and steps as one for each scenario, turn and phase."""
    openings = {place: wish for place, wish in wishes.items() if isinstance(wish, Opening)}
    answers: dict[int, Begun | Done] = dict(zip(openings, begin_together([*openings.values()]), strict=True))
    groups: dict[tuple[str, int, str], dict[int, tuple[Work, Advance]]] = {}
    for place, wish in wishes.items():
        if not isinstance(wish, Opening):
            groups.setdefault(wish[0].batch, {})[place] = wish
    for group in groups.values():
        works, bodies = [work for work, _ in group.values()], [body.decisions for _, body in group.values()]
        answers.update(zip(group, play_decided(works, bodies), strict=True))
    return answers
