"""Retelling a log: its chain is checked, it is played again, and told a line a season."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from bots.registry import great_leap
from client.errors import ClientError, Stopped, about
from client.local import provinces_of, revealed_seed
from client.terminal.line import nation_line, own_line, step_line
from client.terminal.screen import Screen
from client.words import words
from engine import log as logs
from engine.game import EVERYTHING, PUBLIC
from engine.jsontypes import JSON
from engine.log import LogFile
from engine.match import Match
from rules.game import PlayedState


@dataclass(frozen=True)
class History:
    """A log that was checked: the file, what it held, and the match that it gives, if its seed is known."""

    path: Path
    kept: LogFile
    match: Match[PlayedState] | None


def read_history(path: Path) -> History:
    """Read a log, check its whole chain, and play it again where its seed is known.

    Raises:
        ClientError: naming file, line, record and reason, when the log is faulty or does not replay.
    """
    with about(path):
        kept = logs.read(path)
        seed = kept.seed or revealed_seed(kept.log)
        match = None if seed is None else Match.replay(great_leap(), kept.log, seed)
    return History(path, kept, match)


def summary(history: History) -> JSON:
    """Return what is known of a log, as JSON; the outcome and the seed only when the game is over."""
    kept, match = history.kept, history.match
    start = kept.log.start
    scenario = cast("dict[str, Any]", start.scenario)
    lost = kept.restored
    found: dict[str, JSON] = {
        "file": str(history.path),
        "game": start.game,
        "rules": start.rules,
        "scenario": scenario["scenario"]["key"],
        "seats": {seat: start.seats[seat] for seat in (*scenario["table"], *scenario.get("analysts", []))},
        "records": len(kept.log),
        "head": kept.log.head,
        "commitment": start.commitment,
        "restored": None if lost is None else {"dropped": lost.dropped, "kept": lost.kept},
        "verified": "chain" if match is None else "replay",
    }
    if match is not None:
        found |= {
            "turn": match.turn,
            "over": match.over,
            "outcome": match.outcome(),
            "seed": match.seed if match.over else None,
        }
    return found


def tell(history: History, seat: str | None, everything: bool, step: bool) -> None:
    """Tell a log season by season, with Enter between them where `step` says so.

    Raises:
        ClientError: when a seat's or everybody's figures are asked for before the game is over, or cannot be had.
    """
    screen, kept, match = Screen(), history.kept, history.match
    seats = provinces_of(seat)
    if (seats or everything) and (match is None or not match.over):
        raise ClientError("replay-not-over" if match is not None else "replay-no-seed")
    screen.title(words("replay-title", file=history.path.name))
    if kept.restored is not None:
        screen.say(words("restored-reading", dropped=kept.restored.dropped, kept=kept.restored.kept), style="bold")
    if match is None:
        screen.say(words("replay-chain", records=len(kept.log), head=kept.log.head))
        return
    screen.say(words("replay-whole", records=len(kept.log), head=kept.log.head))
    start = kept.log.start
    again = Match.start(match.game, start.scenario, start.seats, match.seed)
    try:
        for decisions in match.played:
            before = again.view(PUBLIC)
            again.submit_many(decisions)
            again.advance()
            screen.say(step_line(before, again.view(PUBLIC)))
            if cast("dict[str, Any]", before)["phase"] != "orders":
                continue
            rows = cast("dict[str, Any]", again.view(EVERYTHING))["provinces"]
            if everything:
                screen.say(f"  {nation_line(rows)}")
            for row in rows:
                if row["key"] in seats:
                    screen.say(f"  {own_line(row)}")
            if step and not again.over:
                screen.ask(words("enter-to-go-on"))
    except Stopped:
        return
    screen.say(words("replay-over") if match.over else words("replay-goes-on"))
