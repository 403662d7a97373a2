"""Playing a log again, record by record, and checking that it gives the same hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from engine.chance import check_commitment
from engine.errors import EngineError, ReplayError
from engine.game import Game
from engine.log import Log
from engine.records import DecideRecord, Record, RetractRecord, RevealRecord, StepRecord, UndoRecord

if TYPE_CHECKING:
    from engine.match import Match

S = TypeVar("S")


def replay(kind: type[Match[S]], game: Game[S], log: Log, seed: str) -> Match[S]:
    """Return the match that a log and its seed give; see `Match.replay`."""
    start = log.start
    if start.game != game.name:
        raise ReplayError("other_game", 0, f"it is a log of {start.game!r}, not of {game.name!r}")
    if start.rules != game.version:
        reason = f"it was played with rules {start.rules!r}; these are {game.version!r}"
        raise ReplayError("other_rules", 0, reason)
    if not check_commitment(seed, start.commitment):
        raise ReplayError("wrong_seed", 0, "the seed is not the one the log commits to")
    try:
        match = kind.start(game, start.scenario, start.seats, seed)
    except EngineError as error:
        raise ReplayError("refused", 0, str(error)) from error
    _compare(match.log[0], start)
    for record in log.records[1:]:
        try:
            _redo(match, record)
        except EngineError as error:
            raise ReplayError("refused", record.n, str(error)) from error
        _compare(match.log[-1], record)
    return match


def _redo(match: Match[S], record: Record) -> None:
    if isinstance(record, DecideRecord):
        match.submit_many(record.decisions)
    elif isinstance(record, RetractRecord):
        match.retract(record.seat)
    elif isinstance(record, StepRecord):
        match.advance()
    elif isinstance(record, UndoRecord):
        match.undo()
    elif isinstance(record, RevealRecord):
        match.reveal()


def _compare(made: Record, recorded: Record) -> None:
    if made.state != recorded.state:
        raise ReplayError("other_state", recorded.n, "the game comes to another state here")
    if made.hash != recorded.hash:
        raise ReplayError("other_record", recorded.n, "playing it again gives another record")
