"""The golden games: finished games of every scenario and leader, kept as logs, that must replay to their hashes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine import log as logs
from engine.jsontext import digest
from engine.match import Match
from rules.game import GreatLeap, PlayedState

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Golden:
    """A game to be kept: its scenario, the province of each leader at the table, who leads the rest, how many analysts.

    Analysts predict at random.
    """

    name: str
    scenario: str
    table: dict[str, str]
    lead: str = "line"
    analysts: int = 0

    @property
    def path(self) -> Path:
        """Return the file that keeps it."""
        return FOLDER / f"{self.name}.leap"


GAMES = (
    Golden("tutorial", "tutorial", {"anhui": "pragmatist"}),
    Golden("quick", "quick", {"henan": "random", "sichuan": "random", "gansu": "zealot"}, lead="random"),
    Golden(
        "campaign",
        "campaign",
        {
            "henan": "zealot", "anhui": "protector", "sichuan": "pragmatist", "hunan": "careerist",
            "guangdong": "line", "shandong": "random", "gansu": "protector", "yunnan": "random",
        },
    ),
    Golden("readjustment", "readjustment", {"anhui": "protector", "guizhou": "pragmatist"}, lead="careerist"),
    Golden("lesson", "lesson", {"hunan": "planner-quick", "hubei": "honest", "jiangsu": "careerist"}),
    Golden(
        "open-campaign", "open-campaign",
        {"sichuan": "planner-quick", "fujian": "pragmatist", "hebei": "protector"},
    ),
    Golden("analysts", "quick", {"sichuan": "pragmatist", "henan": "careerist"}, analysts=2),
    Golden("planners", "tutorial", {"anhui": "planner", "zhejiang": "planner-deep", "hubei": "planner-quick"}),
)  # fmt: skip


def replayed(path: Path, game: GreatLeap) -> Match[PlayedState]:
    """Play a kept game again, checking every record.

    Raises:
        LogError: when the file is faulty or keeps no seed.
        ReplayError: naming the first record that comes out differently.
    """
    kept = logs.read(path)
    assert kept.seed is not None, f"{path.name} has lost its private line"
    return Match.replay(game, kept.log, kept.seed)


def fingerprint(match: Match[PlayedState]) -> dict[str, str]:
    """Return hashes of all that a game came to: its log, its last state, its outcome and all views of it."""
    viewers = (*match.state.world.board.keys, *match.state.analysts, "public", "everything")
    return {
        "head": match.log.head,
        "state": match.game.digest(match.state),
        "outcome": digest(match.outcome()),
        "views": digest([match.view(viewer) for viewer in viewers]),
        "ledger": digest(match.game.dump(match.state)),
    }
