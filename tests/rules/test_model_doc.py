"""The page of the model and the page of scenarios: what they say of names and numbers is what the data say."""

import re
import tomllib
from pathlib import Path
from typing import Any

from rules.parameters import describe_parameters
from rules.scenario import CAUSES, ScenarioModel, read_scenario

ROOT = Path(__file__).parents[2]
MODEL = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
SCENARIOS = (ROOT / "docs" / "scenarios.md").read_text(encoding="utf-8")
NAME_AND_NUMBERS = re.compile(r"^\| `([a-z0-9_]+)` \| (-?\d.*) \|$", re.MULTILINE)


def data(name: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "rules" / "data" / name).read_text(encoding="utf-8"))


def rows(page: str, heading: str) -> dict[str, list[str]]:
    """The rows of the table under a heading: name in the first cell -> the other cells."""
    section = page.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    found = NAME_AND_NUMBERS.findall(section)
    assert len({name for name, _ in found}) == len(found)
    return {name: cells.split(" | ") for name, cells in found}


def test_every_parameter_stands_on_the_page_as_it_is() -> None:
    wanted = {
        name: [str(row["value"]), row["unit"], row["meaning"], row["source"]]
        for name, row in data("parameters.toml").items()
    }
    assert rows(MODEL, "Parameters") == wanted


def test_every_dial_stands_on_the_page_as_it_is() -> None:
    wanted = {
        name: [str(row["base"]), str(row["low"]), str(row["high"]), row["unit"], row["scope"], row["meaning"]]
        for name, row in data("dials.toml")["dial"].items()
    }
    assert rows(MODEL, "Dials") == wanted


def test_every_parameter_is_used_in_a_formula_of_the_page() -> None:
    told = MODEL.split("\n## How it was fitted\n", 1)[0]
    named = {word for code in re.findall(r"`([^`]+)`", told) for word in re.findall(r"[a-z][a-z0-9_]+", code)}
    assert set(describe_parameters()) - named == set()


def test_every_dial_is_named_in_a_formula_of_the_page() -> None:
    told = MODEL.split("\n## How it was fitted\n", 1)[0]
    assert set(data("dials.toml")["dial"]) - set(re.findall(r"\bd\.([a-z_]+)", told)) == set()


def test_both_pages_name_every_cause() -> None:
    for page in (MODEL, SCENARIOS):
        for cause in CAUSES:
            assert f"| `{cause}` |" in page, cause


def test_the_page_of_scenarios_tells_of_every_field() -> None:
    assert re.findall(r"^\| `([a-z_]+)` \| (?:yes|no) \|", SCENARIOS, re.MULTILINE) == list(ScenarioModel.model_fields)


def test_the_example_of_the_page_loads(tmp_path: Path) -> None:
    example = re.findall(r"```toml\n(.+?)```", SCENARIOS, re.DOTALL)
    assert len(example) == 1
    path = tmp_path / "example.toml"
    path.write_text(example[0], encoding="utf-8")
    scenario = read_scenario(path)
    assert set(tomllib.loads(example[0])) == set(ScenarioModel.model_fields) - {"opening", "mode"}
    assert scenario.key in SCENARIOS
