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


def line_of(text: str, table: str, row: int, field: str | None = None) -> int | None:
    """Return the 1-based line of the `row`-th `[[table]]` header, or of `field` below it; None when not found."""
    found = -1
    inside = False
    start: int | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"\s*\[\[\s*{re.escape(table)}\s*\]\]", line):
            found += 1
            inside = found == row
            start = number if inside else start
        elif inside and field is not None and re.search(rf"(^|[\s{{,]){re.escape(field)}\s*=", line):
            return number
    return start


def explain(path: Path, text: str, error: ValidationError) -> RulesError:
    """Turn pydantic's first complaint into one message that names file, line, field, and what would be right."""
    first = error.errors()[0]
    location = first["loc"]
    line: int | None = None
    if len(location) >= 2 and isinstance(location[0], str) and isinstance(location[1], int):
        field = next((str(part) for part in reversed(location[2:]) if isinstance(part, str)), None)
        line = line_of(text, location[0], location[1], field)
    if line is None and location:
        key = str(location[0])
        line = next(
            (n for n, row in enumerate(text.splitlines(), 1) if re.match(rf"\s*\[?{re.escape(key)}\b", row)),
            None,
        )
    where = f"{path.name}" + (f", line {line}" if line else "") + f", field {'.'.join(map(str, location)) or '(file)'}"
    given = first.get("input")
    shown = f" (given: {given!r})" if isinstance(given, (str, int, bool, float)) else ""
    problem = first["msg"][:1].lower() + first["msg"][1:] + shown
    remedy = {"missing": "add the field", "extra_forbidden": "remove the field or mend its name"}.get(
        first["type"], "mend the value"
    )
    return RulesError(where, problem, remedy)


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
