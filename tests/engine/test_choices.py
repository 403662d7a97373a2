import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.choices import (
    Bar,
    Change,
    Choices,
    Field,
    Number,
    Option,
    Part,
    Pick,
    Split,
    check,
    nearest,
    sample,
)
from engine.choices_read import read_choices
from engine.errors import ChoicesError, IllegalDecision
from engine.jsontext import canonical, parse

BAR = Bar("no_road", {"province": 7})

FEAST = Choices(
    "anna",
    "feast",
    (
        Pick("meal", (Option("rice"), Option("meat", BAR), Option("soup")), "rice"),
        Split(
            "cooks",
            5,
            (Part("stove", 1, 4), Part("oven", 0, 3), Part("pit", 0, 0, BAR)),
            {"stove": 3, "oven": 2, "pit": 0},
        ),
        Number("guests", 10, 30, 5, 20, "persons"),
        Number("wine", 2, 2, 1, 2, "litres", BAR),
    ),
)

names = st.text("abcdef", min_size=1, max_size=4)
numbers = st.integers(-1000, 1000)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5) | numbers,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4),
    max_leaves=6,
)


@st.composite
def picks(draw: st.DrawFn, name: str) -> Pick:
    values = draw(st.lists(st.integers(-9, 9) | names, min_size=1, max_size=5, unique=True))
    default = draw(st.sampled_from(values))
    bars = [draw(st.sampled_from([None, BAR])) for _ in values]
    made = [Option(value, None if value == default else bar) for value, bar in zip(values, bars, strict=True)]
    return Pick(name, tuple(made), default)


@st.composite
def splits(draw: st.DrawFn, name: str) -> Split:
    parts, default = [], {}
    for part in draw(st.lists(names, min_size=1, max_size=5, unique=True)):
        low = draw(st.integers(-20, 20))
        high = low + draw(st.integers(0, 40))
        parts.append(Part(part, low, high, BAR if low == high and draw(st.booleans()) else None))
        default[part] = draw(st.integers(low, high))
    return Split(name, sum(default.values()), tuple(parts), default)


@st.composite
def numeric(draw: st.DrawFn, name: str) -> Number:
    low, step = draw(numbers), draw(st.integers(1, 9))
    high = low + draw(st.integers(0, 90))
    default = low + step * draw(st.integers(0, (high - low) // step))
    bar = BAR if low == high and draw(st.booleans()) else None
    return Number(name, low, high, step, default, "tonnes", bar)


@st.composite
def offers(draw: st.DrawFn) -> Choices:
    fields: list[Field] = [
        draw(st.one_of(picks(name), splits(name), numeric(name)))
        for name in draw(st.lists(names, max_size=4, unique=True))
    ]
    return Choices("seat", "kind of decision", tuple(fields))


@given(offers(), st.data())
def test_a_sample_is_always_legal_and_its_own_nearest(choices: Choices, data: st.DataObject) -> None:
    decision = sample(choices, lambda limit: data.draw(st.integers(0, limit - 1)))
    assert check(choices, decision) == decision
    assert list(decision) == ["kind", *(field.name for field in choices.fields)]
    assert nearest(choices, decision) == (decision, ())


@given(offers())
def test_the_text_of_choices_is_that_of_their_json_the_first_time_and_after(choices: Choices) -> None:
    for _ in range(2):
        assert choices.text == json.dumps(choices.to_json(), separators=(",", ":"), ensure_ascii=False)


@given(offers())
def test_a_bare_decision_is_the_default(choices: Choices) -> None:
    assert check(choices, {"kind": choices.kind}) == choices.default()


@given(offers(), st.data())
def test_the_nearest_of_anything_is_legal_and_every_change_is_told(choices: Choices, data: st.DataObject) -> None:
    fields = [field.name for field in choices.fields]
    keys = st.sampled_from(["kind", "other", *fields])
    wild = data.draw(st.dictionaries(keys, anything | st.just(choices.kind), max_size=6) | anything)
    decision, changes = nearest(choices, wild)
    assert check(choices, decision) == decision
    canonical([change.to_json() for change in changes])
    error = refusal(choices, wild)
    if error is None:
        assert (decision, changes) == (check(choices, wild), ())
    else:
        assert changes
        canonical(error.to_json())
        assert pickle.loads(pickle.dumps(error)).to_json() == error.to_json()


def refusal(choices: Choices, decision: object) -> IllegalDecision | None:
    try:
        check(choices, decision)
    except IllegalDecision as error:
        return error
    return None


@given(splits("s"), st.data())
def test_the_nearest_split_moves_no_part_further_than_another_split_would(split: Split, data: st.DataObject) -> None:
    wanted = {part.name: data.draw(st.integers(part.low, part.high)) for part in split.parts}
    made: Any = split.nearest(wanted)
    other: Any = split.sample(lambda limit: data.draw(st.integers(0, limit - 1)))

    def distance(found: dict[str, int]) -> int:
        return sum((found[name] - value) ** 2 for name, value in wanted.items())

    assert distance(made) <= distance(other)


@given(numeric("n"), st.integers(-2000, 2000))
def test_the_nearest_number_is_the_nearest(number: Number, value: int) -> None:
    allowed = range(number.low, number.high + 1, number.step)
    assert number.nearest(value) == min(allowed, key=lambda item: (abs(item - value), item))


@given(offers())
def test_choices_survive_the_wire(choices: Choices) -> None:
    assert read_choices(parse(canonical(choices.to_json()))) == choices


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"kind": "fast"}, "wrong_kind", "kind"),
        ({"kind": None}, "wrong_kind", "kind"),
        ({"music": 1}, "unknown_field", "music"),
        ({"meal": "stew"}, "not_an_option", "meal"),
        ({"meal": "meat"}, "barred", "meal"),
        ({"meal": True}, "wrong_type", "meal"),
        ({"cooks": 5}, "wrong_type", "cooks"),
        ({"cooks": {"stove": 4, "grill": 1}}, "unknown_part", "cooks"),
        ({"cooks": {"stove": 4, "oven": True}}, "wrong_type", "cooks.oven"),
        ({"cooks": {"stove": 5, "oven": 0}}, "out_of_range", "cooks.stove"),
        ({"cooks": {"stove": 4, "pit": 1}}, "barred", "cooks.pit"),
        ({"cooks": {"stove": 4, "oven": 2}}, "wrong_sum", "cooks"),
        ({"cooks": {}}, "wrong_sum", "cooks"),
        ({"guests": 35}, "out_of_range", "guests"),
        ({"guests": 10**5000}, "out_of_range", "guests"),
        ({"guests": 12}, "off_step", "guests"),
        ({"guests": 20.0}, "wrong_type", "guests"),
        ({"guests": "20"}, "wrong_type", "guests"),
        ({"guests": False}, "wrong_type", "guests"),
        ({"wine": 3}, "barred", "wine"),
    ],
)
def test_a_wrong_decision_is_refused_by_code_and_field(changed: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(IllegalDecision) as caught:
        check(FEAST, {**FEAST.default(), **changed})
    assert (caught.value.code, caught.value.field) == (code, field)
    assert caught.value.bar == (BAR.to_json() if code == "barred" else None)


def test_an_error_says_what_where_and_what_would_be_right() -> None:
    with pytest.raises(IllegalDecision) as caught:
        check(FEAST, {"kind": "feast", "guests": 35})
    assert str(caught.value) == "guests: 35 is not in 10..30"
    assert caught.value.values == {"low": 10, "high": 30, "step": 5}


def test_an_error_repeats_no_more_than_a_little_of_what_was_sent() -> None:
    with pytest.raises(IllegalDecision) as caught:
        check(FEAST, {"kind": "feast", "meal": "x\n" * 10_000})
    assert len(str(caught.value)) < 200
    assert "\n" not in str(caught.value)


def test_a_part_left_out_counts_as_its_low_bound() -> None:
    made = check(FEAST, {"kind": "feast", "cooks": {"oven": 3, "stove": 2}})
    assert made["cooks"] == {"stove": 2, "oven": 3, "pit": 0}


def test_nearest_tells_each_change() -> None:
    wild = {"kind": "feast", "meal": "meat", "guests": 33, "cooks": {"stove": 4, "oven": 3}, "hat": 1}
    decision, changes = nearest(FEAST, wild)
    assert decision == {
        "kind": "feast",
        "meal": "rice",
        "cooks": {"stove": 3, "oven": 2, "pit": 0},
        "guests": 30,
        "wine": 2,
    }
    assert changes == (
        Change("meal", "meat", "rice"),
        Change("cooks", {"stove": 4, "oven": 3}, {"stove": 3, "oven": 2, "pit": 0}),
        Change("guests", 33, 30),
        Change("hat", 1, None),
    )


def test_a_decision_of_another_kind_becomes_the_default() -> None:
    decision, changes = nearest(FEAST, {"kind": "fast", "guests": 30})
    assert decision == FEAST.default()
    assert changes == (Change("kind", "fast", "feast"),)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Pick("p", (), "a"),
        lambda: Pick("p", (Option("a"), Option("a")), "a"),
        lambda: Pick("p", (Option(True),), True),
        lambda: Pick("p", (Option("a", BAR), Option("b")), "a"),
        lambda: Number("n", 0, 9, 2, 3, "t"),
        lambda: Number("n", 0, 9, 0, 0, "t"),
        lambda: Number("n", 3, 2, 1, 3, "t"),
        lambda: Number("n", 0, 9, 1, 0, "t", BAR),
        lambda: Split("s", 3, (Part("a", 0, 9), Part("a", 0, 9)), {"a": 3}),
        lambda: Split("s", 3, (Part("a", 4, 1),), {"a": 3}),
        lambda: Split("s", 3, (Part("a", 0, 3, BAR),), {"a": 3}),
        lambda: Split("s", 3, (Part("a", 0, 9),), {"a": 4}),
        lambda: Choices("s", "k", (FEAST.fields[2], FEAST.fields[2])),
        lambda: Choices("s", "k", (Number("kind", 0, 1, 1, 0, "t"),)),
        lambda: read_choices({"seat": "s"}),
        lambda: read_choices({"seat": "s", "kind": "k", "fields": [{"type": "magic"}]}),
        lambda: read_choices({**FEAST.to_json(), "more": 1}),
    ],
)
def test_choices_that_contradict_themselves_are_refused(make: Any) -> None:
    with pytest.raises(ChoicesError):
        make()
