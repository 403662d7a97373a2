"""Values of the shape that a JSON Schema gives, and the same values damaged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from hypothesis import strategies as st

Node = dict[str, Any]
SCHEMA: Final[Node] = json.loads(
    (Path(__file__).parents[3] / "docs" / "protocol.schema.json").read_text(encoding="utf-8")
)
KINDS: Final = sorted(ref["$ref"].rpartition("/")[2] for ref in SCHEMA["$defs"]["ClientMessage"]["oneOf"])

WIDE_NUMBERS: Final = st.integers() | st.sampled_from([0, 1, -1, 2**31, 2**53, 2**63 - 1, 2**63, -(2**63), 10**30])
ANY_TEXT: Final = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
ANY_JSON: Final = st.recursive(
    st.none() | st.booleans() | WIDE_NUMBERS | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=12,
)


def shaped(node: Node, known: dict[str, st.SearchStrategy[Any]], field: str = "") -> st.SearchStrategy[Any]:
    """Return values of a shape; for a field that is `known` also values that mean something where they are sent."""
    made = _shaped(node, known)
    return st.one_of(known[field], known[field], made) if field in known else made


def _shaped(node: Node, known: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    if "$ref" in node:
        return _shaped(SCHEMA["$defs"][node["$ref"].rpartition("/")[2]], known)
    if "anyOf" in node:
        return st.one_of(*(_shaped(one, known) for one in node["anyOf"]))
    if "const" in node:
        return st.just(node["const"])
    if "enum" in node:
        return st.sampled_from(node["enum"])
    kind = node.get("type")
    if kind == "object":
        return _object(node, known)
    if kind == "array":
        return st.lists(
            _shaped(node["items"], known), min_size=node.get("minItems", 0), max_size=node.get("maxItems", 8)
        )
    if kind == "integer":
        return st.integers(node.get("minimum"), node.get("maximum"))
    if kind == "string":
        if "pattern" in node:
            return st.from_regex(node["pattern"].replace("$", r"\Z"), alphabet=st.characters(codec="ascii"))
        alphabet = st.characters(exclude_categories=["Cs"])
        return st.text(alphabet, min_size=node.get("minLength", 0), max_size=node.get("maxLength", 60))
    plain: dict[str | None, st.SearchStrategy[Any]] = {"boolean": st.booleans(), "null": st.none()}
    return plain.get(kind, ANY_JSON)


def _object(node: Node, known: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    properties = node.get("properties")
    if properties is None:
        return st.dictionaries(ANY_TEXT, ANY_JSON, max_size=5)
    made = {name: shaped(one, known, name) for name, one in properties.items()}
    needed = set(node.get("required", ()))
    return st.fixed_dictionaries(
        {name: one for name, one in made.items() if name in needed},
        optional={name: one for name, one in made.items() if name not in needed},
    )


@st.composite
def messages(draw: st.DrawFn, known: dict[str, st.SearchStrategy[Any]]) -> Node:
    """Return a message of a client as the protocol's schema has it."""
    message: Node = draw(shaped(SCHEMA["$defs"][draw(st.sampled_from(KINDS))], known))
    return message


@st.composite
def damaged(draw: st.DrawFn, values: st.SearchStrategy[Any]) -> Any:
    """Return a value in which one to three places hold something else, are missing, or have company."""
    value = json.loads(json.dumps(draw(values)))
    for _ in range(draw(st.integers(1, 3))):
        places = [(holder, key) for holder in _holders(value) for key in _keys(holder)]
        if not places:
            return draw(ANY_JSON)
        holder, key = draw(st.sampled_from(places))
        how = draw(st.sampled_from(["other", "other", "missing", "nested", "more"]))
        if how == "other":
            holder[key] = draw(ANY_JSON)
        elif how == "nested":
            holder[key] = [holder[key]]
        elif how == "missing":
            del holder[key]
        elif isinstance(holder, dict):
            holder[draw(ANY_TEXT)] = draw(ANY_JSON)
        else:
            holder.append(draw(ANY_JSON))
    return value


@st.composite
def retuned(draw: st.DrawFn, value: Any) -> Any:
    """Return a value in which some whole numbers are others, small or as large as they can be."""
    value = json.loads(json.dumps(value))
    numbers = [(holder, key) for holder in _holders(value) for key in _keys(holder) if type(holder[key]) is int]
    for holder, key in draw(st.lists(st.sampled_from(numbers), min_size=1, max_size=5, unique_by=str)):
        holder[key] = draw(
            st.integers(0, 2 * abs(holder[key]) + 3) | st.sampled_from([0, 1, 10**6, 10**9]) | WIDE_NUMBERS
        )
    return value


def _holders(value: Any) -> list[Any]:
    """Return all objects and lists in a value, itself first."""
    if not isinstance(value, dict | list):
        return []
    inner = value.values() if isinstance(value, dict) else value
    return [value, *(holder for one in inner for holder in _holders(one))]


def _keys(holder: Any) -> list[Any]:
    return list(holder) if isinstance(holder, dict) else list(range(len(holder)))
