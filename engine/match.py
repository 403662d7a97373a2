"""One game being played: its log is the only truth, and everything else is computed from it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TypeVar

from engine import fork as forking
from engine import log as logs
from engine import replay as replaying
from engine.chance import Chance, commitment
from engine.choices import Choices
from engine.course import Course, OnRecord
from engine.errors import LogError, MatchError, SetupError
from engine.fork import Changes, Fork
from engine.game import EVERYTHING, PUBLIC, Ahead, Game, Step
from engine.jsontext import canonical, parse
from engine.jsontypes import JSON, Decision
from engine.log import Log
from engine.records import FORMAT, MAX_NAME

__all__ = ["Fork", "Match", "OnRecord"]

S = TypeVar("S")


class Match(Course[S]):
    """One game being played: submit, retract, advance, undo, reveal; look; fork, replay, resume.

    `on_record`, if given, is called with every new record before the match moves on; when it raises
    (a full disk), the record is withdrawn and the match stays as it was.
    """

    @classmethod
    def start(
        cls,
        game: Game[S],
        scenario: JSON,
        seats: Mapping[str, str],
        seed: str,
        on_record: OnRecord | None = None,
        first: S | None = None,
    ) -> Match[S]:
        """Start a match; keep the seed secret (at least 128 random bits) until `reveal`.

        `first` is the state that the game's `setup` gives for this, where it was made before.

        Raises:
            SetupError: if scenario or seats do not fit the game.
            JsonError: if the scenario is not exact JSON.
        """
        for seat, leader in seats.items():
            names = 0 < len(seat) <= MAX_NAME and 0 < len(leader) <= MAX_NAME
            if seat in (PUBLIC, EVERYTHING) or not names:
                raise SetupError("bad_seat", f"{seat!r} led by {leader!r} cannot be a seat", "seats")
        if not seats:
            raise SetupError("no_seats", "a match needs at least one seat", "seats")
        seated = dict(sorted(seats.items()))
        plain = parse(canonical(scenario))
        state = game.setup(plain, seated, Chance.of(seed)) if first is None else first
        match = cls(game, seed, Log(), state)
        match.on_record = on_record
        match._keep(
            {
                "type": "start",
                "format": FORMAT,
                "game": game.name,
                "rules": game.version,
                "scenario": parse(canonical(scenario)),
                "seats": {**seated},
                "commitment": commitment(seed),
            },
            match._veiled,
        )
        return match

    @classmethod
    def replay(cls, game: Game[S], log: Log, seed: str) -> Match[S]:
        """Play a log again, and check every record's hash and state on the way.

        Raises:
            ReplayError: naming the first record that this game and seed do not reproduce.
        """
        return replaying.replay(cls, game, log, seed)

    @classmethod
    def resume(cls, game: Game[S], path: str | os.PathLike[str], on_record: OnRecord | None = None) -> Match[S]:
        """Go on with the match that a file keeps, seed included.

        A file cut off in its last line is repaired, and `restored` says so.

        Raises:
            LogError: if the file is faulty or holds no seed.
            ReplayError: if it does not replay.
        """
        kept = logs.read(path)
        if kept.seed is None:
            raise LogError("no_seed", None, "the file holds no seed, so the match cannot go on")
        match = cls.replay(game, kept.log, kept.seed)
        if kept.restored is not None:
            logs.write(path, kept.log, kept.seed)
        match.restored = kept.restored
        match.on_record = on_record
        return match

    def submit(self, seat: str, decision: Mapping[str, JSON]) -> Decision:
        """Take a seat's decision for this step, in place of an earlier one; return it in full."""
        return self.submit_many({seat: decision})[seat]

    def submit_many(self, decisions: Mapping[str, Mapping[str, JSON]]) -> dict[str, Decision]:
        """Take decisions of several seats, all or none, in one record; return them in full.

        Raises:
            IllegalDecision: if one of them is not legal.
            MatchError: unknown_seat, not_deciding or no_decisions.
        """
        made = {seat: self._game.check(self.state, seat, decisions[seat]) for seat in self._owing(decisions)}
        self._decided(made)
        return made

    def submit_checked(self, decisions: Mapping[str, Decision]) -> None:
        """Take decisions, all or none, that the game's `check` has given for this very state, and do not check again.

        They must be exact JSON that nobody changes afterwards.

        Raises:
            MatchError: as `submit_many` does.
        """
        self._decided({seat: decisions[seat] for seat in self._owing(decisions)}, exact=True)

    def _owing(self, decisions: Mapping[str, object]) -> list[str]:
        """Return the seats of decisions in seating order; refuse those that owe none."""
        if not decisions:
            raise MatchError("no_decisions", "no decision is given")
        owed = self._game.deciding(self.state)
        for seat in decisions:
            self._known(seat)
            if seat not in owed:
                raise MatchError("not_deciding", f"{seat!r} has nothing to decide now")
        return [seat for seat in owed if seat in decisions]

    def _decided(self, made: dict[str, Decision], *, exact: bool = False) -> None:
        body: dict[str, JSON] = {"type": "decide", "decisions": {**made}}
        self._move(body, self.state, {**self._positions[-1].pending, **made}, exact=exact)

    def retract(self, seat: str) -> None:
        """Take a seat's decision back before the step.

        Raises:
            MatchError: unknown_seat, or not_decided if there is nothing to take back.
        """
        self._known(seat)
        pending = self._positions[-1].pending
        if seat not in pending:
            raise MatchError("not_decided", f"{seat!r} has no decision to take back")
        rest = {other: decision for other, decision in pending.items() if other != seat}
        self._move({"type": "retract", "seat": seat}, self.state, rest)

    def advance(self) -> Step[S]:
        """Play the step that all decisions make possible, and return what happened.

        Raises:
            MatchError: over, or decisions_owed while a seat owes its decision.
        """
        if self.over:
            raise MatchError("over", "the match is over")
        if self.waiting:
            raise MatchError("decisions_owed", f"still to decide: {', '.join(self.waiting)}")
        step = self._game.step(self.state, self.pending, self._chance)
        self._stepped(step, self._game.digest(step.state))
        return step

    def _stepped(self, step: Step[S], digest: str) -> None:
        body: dict[str, JSON] = {"type": "step", "turn": self.turn}
        self._move(body, step.state, {}, self.pending, step.sealed, digest)

    def finish(self, decisions: Mapping[str, Mapping[str, JSON]], ahead: Ahead[S] | None = None) -> Step[S]:
        """Take the decisions that are missing, in one record, and play the step.

        Args:
            decisions: what is missing; nothing where nothing is.
            ahead: the step as it was played ahead. It is taken as it is when it is of this very moment and of these
                very decisions, else the decisions are checked and the step is played here; both come to the same.

        Raises:
            IllegalDecision, MatchError: as `submit_many` and `advance` do.
        """
        fits = ahead is not None and ahead.head == self.log.head and ahead.decisions == decisions
        if ahead is None or not fits or {*ahead.decisions} != {*self.waiting}:
            if decisions:
                self.submit_many(decisions)
            return self.advance()
        if ahead.decisions:
            self._decided(ahead.decisions, exact=True)
        self._stepped(ahead.step, ahead.digest)
        return ahead.step

    def undo(self) -> None:
        """Take back the last decision, retraction or step; the log keeps both.

        Raises:
            MatchError: sealed, if the last step drew chance or made something hidden known;
                nothing_to_undo at the start; revealed after `reveal`.
        """
        last = self._positions[-1]
        if last.sealed:
            raise MatchError("sealed", "chance or a hidden fact has moved; it cannot be taken back")
        if len(self._positions) == 1:
            raise MatchError("nothing_to_undo", "nothing has been decided yet")
        self._take_back()

    def reveal(self) -> str:
        """Publish the seed in the log, so that all can check the deal, and return it.

        Raises:
            MatchError: not_over while the game goes on, revealed if it was done before.
        """
        if not self.over:
            raise MatchError("not_over", "the seed stays secret until the match is over")
        self._keep({"type": "reveal", "seed": self._seed}, self._veiled)
        return self._seed

    def view(self, viewer: str) -> JSON:
        """Return what a seat, PUBLIC or EVERYTHING may see."""
        if viewer not in (PUBLIC, EVERYTHING):
            self._known(viewer)
        return self._game.view(self.state, viewer)

    def choices(self, seat: str) -> Choices:
        """Return what a seat may decide now."""
        self._known(seat)
        if seat not in self._game.deciding(self.state):
            raise MatchError("not_deciding", f"{seat!r} has nothing to decide now")
        return self._game.choices(self.state, seat)

    def forecast(self, seat: str, decision: Mapping[str, JSON]) -> JSON:
        """Return what a seat may expect of a decision, from its view alone."""
        return self._game.forecast(self.view(seat), seat, decision)

    def outcome(self) -> JSON:
        """Return how the game ended, or None while it goes on."""
        return self._game.outcome(self.state)

    def fork(
        self,
        at: int,
        changes: Changes | None = None,
        game: Game[S] | None = None,
        replay_rest: bool = False,
    ) -> Fork[S]:
        """Branch off at the first moment of turn `at`: a new match with the same seed.

        Up to there the record is played. With `replay_rest` it is played on, with `changes`
        (turn and seat -> decision) in place of what was decided, each decision clipped to the nearest
        legal one and noted; without it only the changes of turn `at` are submitted. Another `game`
        (other rules) may be given. A fork knows the seed, so it can see what chance will bring.

        Raises:
            MatchError: change_before_fork, turn_not_reached, unused_change.
            IllegalDecision: for an illegal change that is submitted at the end of the record.
        """
        return forking.fork(self, at, changes or {}, game, replay_rest)
