"""Canonical JSON: one text, and so one hash, for one value."""

from __future__ import annotations

import hashlib
import json
from typing import NoReturn

import orjson

from engine.errors import JsonError
from engine.jsontypes import JSON

MAX_DEPTH = 64
"""Deepest nesting that is accepted, so that no text from outside can exhaust the stack."""


def exact(value: object) -> JSON:
    """Return a plain copy of a value made of exact JSON.

    Text and integer subclasses (such as enumerations) become plain text and integers; lists and
    objects are copied.

    Raises:
        JsonError: for floats, tuples, NumPy numbers, keys that are not text, text that is not Unicode,
            and nesting deeper than MAX_DEPTH; it names the path.
    """
    try:
        return _copy(value, 0)
    except _OutOfTheOrdinaryError:
        return _exact(value, "$", 0)


class _OutOfTheOrdinaryError(Exception):
    """A value is none of the plain types, so that somebody has to look at it more closely."""


def _copy(value: object, depth: int) -> JSON:
    """Return a copy of a value of plain types alone, which is nearly always so."""
    if type(value) is dict and depth < MAX_DEPTH:
        copy: dict[str, JSON] = {}
        for key, item in value.items():
            if type(key) is not str or not key.isascii():
                raise _OutOfTheOrdinaryError
            kind = type(item)
            plain = kind is int or (kind is str and item.isascii())
            copy[key] = item if plain else _copy(item, depth + 1)
        return copy
    if type(value) is list and depth < MAX_DEPTH:
        return [_copy(item, depth + 1) for item in value]
    if value is None or type(value) is bool or type(value) is int:
        return value
    if type(value) is str and value.isascii():
        return value
    raise _OutOfTheOrdinaryError


def _exact(value: object, where: str, depth: int) -> JSON:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, str):
        return _text(value, where)
    if depth >= MAX_DEPTH:
        raise JsonError("too_deep", where, f"nested deeper than {MAX_DEPTH} levels")
    if isinstance(value, list):
        return [_exact(item, f"{where}[{i}]", depth + 1) for i, item in enumerate(value)]
    if isinstance(value, dict):
        copy: dict[str, JSON] = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise JsonError("bad_key", where, f"a key must be text, not {type(key).__name__}")
            copy[_text(key, where)] = _exact(item, f"{where}.{key}", depth + 1)
        return copy
    kind = "a float" if isinstance(value, float) else f"a {type(value).__name__}"
    raise JsonError(
        "not_exact",
        where,
        f"{kind} is not exact JSON; use null, booleans, integers, text, lists, dicts",
    )


def canonical(value: object) -> str:
    """Return the one JSON text of a value: keys sorted, no spaces, ready for UTF-8.

    >>> canonical({"b": [1, True], "a": None})
    '{"a":null,"b":[1,true]}'

    Raises:
        JsonError: if the value is not exact JSON.
    """
    return text_of(exact(value))


def text_of(value: JSON) -> str:
    """Return the one JSON text of a value that is known to be exact, as one is that `exact` or `parse` gave."""
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()
    except orjson.JSONEncodeError:  # an integer of more than 64 bits
        return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def parse(text: str | bytes) -> JSON:
    """Read exact JSON.

    Raises:
        JsonError: for text that is not JSON, not UTF-8, holds a float, NaN or the same key twice.
    """
    try:
        value = json.loads(
            text if isinstance(text, str) else text.decode("utf-8"),
            parse_float=_refuse_float,
            parse_constant=_refuse_float,
            object_pairs_hook=_object,
        )
    except JsonError:
        raise
    except RecursionError:
        raise JsonError("too_deep", "$", f"nested deeper than {MAX_DEPTH} levels") from None
    except ValueError as error:
        raise JsonError("bad_json", "$", f"not JSON: {error}") from None
    return exact(value)


def digest(value: object) -> str:
    """Return the SHA-256 (hex) of a value's canonical JSON."""
    return hash_text(canonical(value))


def hash_text(text: str) -> str:
    """Return the SHA-256 (hex) of a text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _text(value: str, where: str) -> str:
    plain = str.__str__(value)
    if not plain.isascii() and any("\ud800" <= sign <= "\udfff" for sign in plain):
        raise JsonError("bad_text", where, "text holds half a character (a lone surrogate)")
    return plain


def _refuse_float(text: str) -> NoReturn:
    raise JsonError("not_exact", "$", f"{text[:20]} is not a whole number")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise JsonError("double_key", "$", "an object names the same key twice")
    return made
