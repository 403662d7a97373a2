"""Record the golden games anew: `python -m tests.games.record [NAME ...]`.

Only after a deliberate change of the rules, and in a commit of its own that says why the games go another way now.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from bots.registry import HUMAN, bot_decisions, great_leap
from engine import log as logs
from engine.chance import Chance, draws
from engine.choices import sample
from engine.match import Match
from rules.deal import table_of
from rules.game import PlayedState
from rules.scenario import load_scenario
from tests.games.golden import GAMES, Golden


def record(golden: Golden) -> Match[PlayedState]:
    """Play a game to its end, reveal its seed, and write its log with the private line."""
    model = load_scenario(golden.scenario).model_copy(update={"lead": golden.lead})
    setup, seats = table_of(model, list(golden.table.values()), list(golden.table), [HUMAN] * golden.analysts)
    match = Match.start(great_leap(), setup, seats, f"golden/{golden.name}")
    predictions = draws(Chance.of(f"golden/{golden.name}/predictions"), 0, "predictions")
    while not match.over:
        match.submit_many(bot_decisions(match, seats))
        for analyst in match.waiting:
            match.submit(analyst, sample(match.choices(analyst), predictions))
        match.advance()
    match.reveal()
    logs.write(golden.path, match.log, match.seed)
    golden.path.chmod(0o644)
    return match


def main(names: Sequence[str]) -> int:
    """Record the games named, or all."""
    unknown = set(names) - {golden.name for golden in GAMES}
    if unknown:
        print(f"no such game: {', '.join(sorted(unknown))}; there are {', '.join(g.name for g in GAMES)}")  # noqa: T201
        return 2
    for golden in GAMES:
        if not names or golden.name in names:
            match = record(golden)
            print(f"{golden.path.name}: {len(match.log)} records, {match.log.head}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
