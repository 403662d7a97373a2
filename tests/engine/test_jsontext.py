import json
from enum import IntEnum, StrEnum
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import JsonError
from engine.jsontext import MAX_DEPTH, canonical, digest, exact, parse, text_of


class Colour(StrEnum):
    RED = "red"


class Size(IntEnum):
    BIG = 3


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)


def nested(depth: int) -> Any:
    value: Any = []
    for _ in range(depth - 1):
        value = [value]
    return value


@given(values)
def test_canonical_text_reads_back_as_the_same_value(value: Any) -> None:
    assert parse(canonical(value)) == value
    assert json.loads(canonical(value)) == value
    assert canonical(parse(canonical(value).encode())) == canonical(value)


@given(st.dictionaries(text, values, max_size=5))
def test_the_order_of_keys_does_not_matter(value: dict[str, Any]) -> None:
    backwards = dict(reversed(list(value.items())))
    assert canonical(backwards) == canonical(value)
    assert digest(backwards) == digest(value)


@pytest.mark.parametrize(
    ("value", "where"),
    [
        (1.0, "$"),
        (float("nan"), "$"),
        ({"a": [0, 0.5]}, "$.a[1]"),
        ((1, 2), "$"),
        ({"a": {1}}, "$.a"),
        ([np.int64(1)], "$[0]"),
        ({1: 2}, "$"),
        (["\ud800"], "$[0]"),
        (b"x", "$"),
    ],
)
def test_what_is_not_exact_is_refused_with_its_place(value: Any, where: str) -> None:
    with pytest.raises(JsonError) as caught:
        canonical(value)
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("1.5", "not_exact"),
        ("1e3", "not_exact"),
        ("NaN", "not_exact"),
        ("-Infinity", "not_exact"),
        ('{"a":1,"a":1}', "double_key"),
        ('{"a":', "bad_json"),
        ("", "bad_json"),
        ("1" * 5000, "bad_json"),
        ('"\\ud800"', "bad_text"),
        (b'"\xff"', "bad_json"),
        ("[" * 100_000, "too_deep"),
        ("[" * 100 + "]" * 100, "too_deep"),
    ],
)
def test_text_that_is_not_exact_json_is_refused(line: str | bytes, code: str) -> None:
    with pytest.raises(JsonError) as caught:
        parse(line)
    assert caught.value.code == code


def test_nesting_is_bounded() -> None:
    assert exact(nested(MAX_DEPTH)) == nested(MAX_DEPTH)
    with pytest.raises(JsonError):
        exact(nested(MAX_DEPTH + 1))


def test_enumerations_become_plain_values() -> None:
    plain: Any = exact({Colour.RED: [Size.BIG, Colour.RED]})
    assert plain == {"red": [3, "red"]}
    assert [type(item) for item in plain["red"]] == [int, str]


def test_a_copy_shares_nothing_with_its_original() -> None:
    value: Any = {"a": [1]}
    copy: Any = exact(value)
    copy["a"].append(2)
    assert value == {"a": [1]}


@given(values)
def test_the_text_is_that_of_the_standard_library(value: Any) -> None:
    plain = exact(value)
    assert text_of(plain) == json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
