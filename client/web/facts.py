"""The facts that the browser needs and no message brings: board, units, causes, sources, scenarios, pictures of cards.

`python -m client.web.facts` writes them to `client/web/src/made/facts.json`; a test holds the file against the rules.
"""

from __future__ import annotations

import csv
import json
import sys
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from bots.registry import POLICIES
from rules.board import load_board
from rules.calendar import SEASONS, year_of
from rules.card_models import load_sources
from rules.causes import load_causes
from rules.parameters import load_parameters
from rules.scenario import load_scenario, scenario_keys
from rules.state import COLUMNS
from rules.world import make_world

if TYPE_CHECKING:
    from engine.jsontypes import JSON

TARGET = Path(__file__).parent / "src" / "made" / "facts.json"


def facts() -> dict[str, JSON]:
    """Return all facts, in the order in which they are written."""
    world = make_world(load_scenario("campaign"))
    numbers = load_parameters()
    return {
        "provinces": _provinces(),
        "units": {name: column.unit for name, column in COLUMNS.items() if not name.startswith("order_")},
        "hands": {season: getattr(numbers, f"hands_{season}", 0) for season in SEASONS},
        "usual": {
            "grain": int(world.base.sum()),
            "steel": int((world.machines * numbers.steel_declared_1957 // 1000).sum()),
            "procured": numbers.procured_1957,
        },
        "reckoning": {
            "false-reports": numbers.reckoning_claims,
            "leaders-removed": numbers.reckoning_removed,
            "early-reformers": numbers.reckoning_recovered,
        },
        "legacy": {"right": numbers.legacy_explanation, "removed": numbers.legacy_removed},
        "famine": numbers.verdict_famine,
        "sources": _sources(),
        "causes": _causes(),
        "scenarios": [_scenario(key) for key in scenario_keys()],
        "policies": [*POLICIES],
        "pictures": _pictures(),
    }


def _provinces() -> list[JSON]:
    board = load_board()
    with files("assets").joinpath("looks").joinpath("board_labels.csv").open(encoding="utf-8") as file:
        short = {row["province"].lower().replace(" ", "-"): row["short"] for row in csv.DictReader(file)}
    return [
        {
            "key": one.key,
            "region": one.region,
            "hexes": [[*cell] for cell in one.hexes],
            "label": [one.label.q, one.label.r, one.label.run],
            "short": short[one.key],
        }
        for one in board.provinces
    ]


def _sources() -> dict[str, JSON]:
    """Return of every work what it is called in short, its title, and where it came out."""
    return {
        key: [f"{work.author} {work.year}", work.title, work.publisher or work.journal]
        for key, work in load_sources().items()
    }


def _causes() -> dict[str, JSON]:
    """Return what stands behind each factor, without what is empty."""
    return {
        stock: {cause: row.model_dump(exclude_defaults=True) for cause, row in rows.items()}
        for stock, rows in load_causes().items()
    }


def _scenario(key: str) -> dict[str, JSON]:
    model = load_scenario(key)
    return {
        "key": key,
        "mode": model.mode,
        "seats": model.seats,
        "minutes": model.minutes,
        "first": year_of(model.first_turn),
        "last": year_of(model.last_turn),
        "guided": model.guided,
    }


def _pictures() -> dict[str, JSON]:
    found = tomllib.loads(files("assets").joinpath("looks").joinpath("card_pictures.toml").read_text(encoding="utf-8"))
    return {kind: dict(rows) for kind, rows in found.items()}


def text() -> str:
    """Return the facts as they stand in the file."""
    return json.dumps(facts(), ensure_ascii=False, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"{TARGET.name}\n")
