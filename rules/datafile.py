"""Reading the data files: TOML at the border, checked by pydantic, with one clear message when something is wrong."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from rules.errors import RulesError

DATA = Path(__file__).parent / "data"
M = TypeVar("M", bound=BaseModel)
_MAX_BYTES = 1_000_000
_SHOWN = 60
_LONGEST = 400


def data_path(*parts: str) -> Path:
    """Return the path of a file in `rules/data`."""
    return DATA.joinpath(*parts)


def read_toml(path: Path) -> tuple[dict[str, object], str]:
    """Return a TOML file's content and its text.

    Raises:
        RulesError: when the file cannot be read, is too large, or is not TOML (with the line).
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise RulesError(str(path), "the file is larger than 1 MB", "split it or take out what is not needed")
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise RulesError(str(path), f"cannot be read ({error.strerror})", "give the path of a TOML file") from None
    except UnicodeDecodeError as error:
        raise RulesError(str(path), f"is not UTF-8 at byte {error.start}", "save it as UTF-8 text") from None
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        raise RulesError(str(path), f"is not TOML: {error}", "mend the line named") from None


def line_of(text: str, location: tuple[int | str, ...]) -> int | None:
    """Return the 1-based line where something stands in a TOML text; None when neither it nor its table is found.

    `location` is a path such as ("card", 3, "effects", 0, "dial"), ("dial", "aid", "unit") or ("without", 0): the line
    is that of the innermost field that can be found, else that of its table's header.
    """
    rows = text.splitlines()
    start, end, rest = _table(rows, location)
    line = start
    nth = 0
    for part in rest:
        if isinstance(part, int):
            nth = part
            continue
        pattern = rf"(^|[\s{{,]){re.escape(part)}\s*="
        hits = [number for number in range(max(line, 0), end) if re.search(pattern, rows[number])]
        if not hits:
            break
        line = hits[min(nth, len(hits) - 1)]
        nth = 0
    return line + 1 if line >= 0 else None


def _table(rows: list[str], location: tuple[int | str, ...]) -> tuple[int, int, tuple[int | str, ...]]:
    """Return where the table begins and ends that the location is in, and what is left of the location.

    The table is an entry of an array (`[[card]]`), a named one (`[dial.aid]`), or the head of the file (begins at -1).
    """
    headers = [number for number, row in enumerate(rows) if re.match(r"\s*\[", row)]
    found = -1
    used = 0
    if len(location) >= 2 and isinstance(location[1], int):
        same = [n for n in headers if re.match(rf"\s*\[\[\s*{re.escape(str(location[0]))}\s*\]\]", rows[n])]
        if location[1] < len(same):
            found, used = same[location[1]], 2
    for length in range(len(location), 0, -1):
        name = ".".join(str(part) for part in location[:length])
        named = [n for n in headers if re.match(rf"\s*\[\s*{re.escape(name)}\s*\]", rows[n])]
        if named and found < 0:
            found, used = named[0], length
    end = next((n for n in headers if n > found and (found >= 0 or used == 0)), len(rows))
    return found, end, location[used:]


def fault(path: Path, location: tuple[int | str, ...], problem: str, remedy: str, name: str = "") -> RulesError:
    """Return the error for what is wrong at a location of a data file, with its line; `name` says which entry it is."""
    line = line_of(path.read_text(encoding="utf-8"), location)
    places = (path.name, f"line {line}" if line else "", name, f"field {'.'.join(map(str, location)) or '(file)'}")
    return RulesError(", ".join(place for place in places if place), problem, remedy)


def explain(path: Path, text: str, error: ValidationError) -> RulesError:
    """Turn pydantic's first complaint into one message that names file, line, field, and what would be right."""
    first = error.errors()[0]
    location = first["loc"]
    line = line_of(text, location)
    where = f"{path.name}" + (f", line {line}" if line else "") + f", field {'.'.join(map(str, location)) or '(file)'}"
    given = first.get("input")
    shown = f" (given: {_short(given)})" if isinstance(given, (str, int, bool, float)) else ""
    problem = first["msg"][:1].lower() + first["msg"][1:] + shown
    remedy = {"missing": "add the field", "extra_forbidden": "remove the field or mend its name"}.get(
        first["type"], "mend the value"
    )
    return RulesError(where[:_LONGEST], problem[:_LONGEST], remedy)


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "..."


def load_model(path: Path, model: type[M]) -> M:
    """Load a TOML file into a pydantic model.

    Raises:
        RulesError: when the file is not TOML or does not fit the model.
    """
    content, text = read_toml(path)
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise explain(path, text, error) from None
