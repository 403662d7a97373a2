"""Checks of whole matches of a game: undo, replay, forks, and many at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from engine.conformance.play import dice, random_decisions, random_match
from engine.errors import EngineError, ReplayError
from engine.game import Game
from engine.jsontypes import JSON, Decision
from engine.log import Log
from engine.match import Match

S = TypeVar("S")

CHAIN = ("n", "prev", "state", "hash")


def check_undo(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that retract and undo give back exactly what was, and that a sealed step stays."""
    match = Match.start(game, scenario, seats, seed)
    draw = dice(seed, "undo")
    for _ in range(max_turns):
        if match.over:
            break
        before = _standing(match)
        decisions = random_decisions(match, draw)
        seat = next(iter(decisions))
        match.submit(seat, decisions[seat])
        match.retract(seat)
        assert _standing(match) == before, f"turn {match.turn}: retract does not give back what was"
        match.submit(seat, decisions[seat])
        match.undo()
        assert _standing(match) == before, f"turn {match.turn}: undo does not give back what was"
        match.submit_many(decisions)
        decided = _standing(match)
        sealed = match.advance().sealed
        after = _standing(match)
        if sealed:
            code = _code(match.undo)
            assert code == "sealed", f"turn {match.turn}: undo of a sealed step gives {code!r}"
        else:
            match.undo()
            assert _standing(match) == decided, f"turn {match.turn}: undo of a step leaves a trace"
            match.advance()
        assert _standing(match) == after, f"turn {match.turn}: the step comes out differently after undo"
    _same_replay(match)


def check_replay(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that the same seed and decisions give the same hashes, and that a log replays to them."""
    one = random_match(game, scenario, seats, seed, max_turns)
    backwards = dict(reversed(list(seats.items())))
    two = random_match(game, scenario, backwards, seed, max_turns)
    assert two.log.head == one.log.head, "the same seed and decisions give other hashes"
    one.reveal()
    _same_replay(one)
    code = _code(lambda: Match.replay(game, one.log, f"{seed}?"))
    assert code == "wrong_seed", f"another seed gives {code!r} instead of 'wrong_seed'"


def check_interleaved(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that matches played in turns with others end as they end alone."""
    seeds = [seed, f"{seed}/2", f"{seed}/3"]
    alone = [random_match(game, scenario, seats, each, max_turns).log.head for each in seeds]
    matches = [Match.start(game, scenario, seats, each) for each in seeds]
    draw = [dice(each, "play") for each in seeds]
    while not all(match.over for match in matches):
        for number, match in enumerate(matches):
            if not match.over:
                match.submit_many(random_decisions(match, draw[number]))
        for match in reversed(matches):
            if not match.over:
                match.advance()
    together = [match.log.head for match in matches]
    assert together == alone, "matches disturb each other when they are played in turns"


def check_fork(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that a fork without changes plays the original again, from every turn."""
    match = random_match(game, scenario, seats, seed, max_turns)
    turns = sorted({record.turn for record in match.log if record.type == "step"})
    for turn in turns:
        branch = match.fork(turn)
        assert branch.match.turn == turn, f"a fork at turn {turn} stands in turn {branch.match.turn}"
        whole = match.fork(turn, replay_rest=True)
        notes = branch.notes + whole.notes
        assert not notes, f"a fork at turn {turn} cannot follow the record: {notes}"
        assert _standing(whole.match) == _standing(match), f"a fork at turn {turn} ends elsewhere"


def check_tampering(game: Game[S], scenario: JSON, seats: Mapping[str, str], seed: str, max_turns: int) -> None:
    """Check that a log changed with all its hashes made anew still does not replay."""
    match = random_match(game, scenario, seats, seed, max_turns)
    for record in match.log:
        changed = _rechained(match.log, record.n, None)
        found = _first_refused(game, changed, seed)
        assert found == record.n, f"another state in record {record.n} is found in record {found}"
        if record.type == "decide":
            seat = next(iter(record.decisions))
            wrong = {**record.decisions, seat: {**record.decisions[seat], "no such field": 1}}
            found = _first_refused(game, _rechained(match.log, record.n, wrong), seed)
            assert found == record.n, f"an illegal decision in record {record.n} is found in {found}"


def _standing(match: Match[S]) -> tuple[object, ...]:
    return match.game.digest(match.state), match.turn, match.pending, match.waiting, match.played


def _same_replay(match: Match[S]) -> None:
    again = Match.replay(match.game, match.log, match.seed)
    assert again.log.head == match.log.head, "a log replays to other hashes"
    assert _standing(again) == _standing(match), "a log replays to another standing"


def _code(action: Callable[[], object]) -> str:
    try:
        action()
    except EngineError as error:
        return error.code
    return ""


def _rechained(log: Log, number: int, decisions: Mapping[str, Decision] | None) -> Log:
    """Return the log with new decisions, or else another state, in one record, and a whole chain."""
    made = Log()
    for record in log:
        body = {key: value for key, value in record.to_json().items() if key not in CHAIN}
        state = record.state
        if record.n == number and decisions is None:
            state = state[::-1] if state != state[::-1] else "0" * 64
        elif record.n == number and decisions is not None:
            body["decisions"] = {**decisions}
        made.add(body, state)
    return made


def _first_refused(game: Game[S], log: Log, seed: str) -> int | None:
    try:
        Match.replay(game, log, seed)
    except ReplayError as error:
        return error.record
    except EngineError as error:
        raise AssertionError(f"a changed log gives {error!r}, not ReplayError") from error
    return None
