"""Messages are read strictly: what is none is refused with a code, the field and a reason, and nothing else happens."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.protocol.base import MAX_MESSAGE
from server.protocol.client_messages import CLIENT_MESSAGES, Join
from server.protocol.codes import CODES, MEANINGS, Refusal
from server.protocol.reading import CLIENT_TYPES, decode, encode, parse, refused
from server.protocol.schema import schema_text
from server.protocol.server_messages import SERVER_MESSAGES, Notice
from server.protocol.texts import CODE_SIGNS, chat_text, person_name, same_name
from server.protocol.tokens import hash_of, match_of, parts_of, token_of
from tests.server.tables import create, join

ROOT = Path(__file__).resolve().parents[2]
SECRET = "s" * 22
CREATE = {"type": "create", "id": "1", "protocol": 1, "secret": SECRET, "name": "A", "scenario": "quick", "seats": [{}]}
JOIN = {"type": "join", "id": "1", "protocol": 1, "secret": SECRET, "code": "ACDEFH", "name": "A"}
REJOIN = {"type": "rejoin", "id": "1", "protocol": 1, "token": f"m.{SECRET}"}
DECIDE = {"type": "decide", "id": "1", "turn": 0, "phase": "orders", "decision": {}}
PUT_BOT = {"type": "put_bot", "id": "1", "seat": 1, "policy": "line"}
CHAT = {"type": "chat", "id": "1", "text": "hello"}
CLOCK = {"type": "clock", "id": "1", "seconds": 60}


def refusal(data: str | bytes) -> Refusal:
    with pytest.raises(Refusal) as caught:
        parse(data)
    return caught.value


FAULTS: list[tuple[str | bytes, str, str]] = [
    ("", "bad_json", ""),
    ("{", "bad_json", ""),
    ("[]", "bad_json", ""),
    ("null", "bad_json", ""),
    (b"\xff\xfe", "bad_json", ""),
    ('{"type":"ping","id":"1"} x', "bad_json", ""),
    ("[" * 5000, "too_deep", ""),
    ('{"type":"ping","id":"1","id":"2"}', "double_key", ""),
    ('{"type":"decide","id":"1","turn":0,"phase":"orders","decision":{"a":1,"a":2}}', "double_key", ""),
    ('{"type":"ping","id":NaN}', "not_exact", ""),
    ('{"type":"ping","id":Infinity}', "not_exact", ""),
    ('{"type":"clock","id":"1","seconds":1e2}', "not_exact", ""),
    ('{"type":"chat","id":"1","text":"\\ud800"}', "bad_text", ""),
    ('{"type":"chat","id":"1","text":"\ud800"}', "bad_json", ""),
    (b'{"id":"' + b"1" * MAX_MESSAGE + b'"}', "too_long", ""),
    ('{"id":"1"}', "unknown_type", "type"),
    ('{"id":"1","type":"advance"}', "unknown_type", "type"),
    ('{"id":"1","type":["ping"]}', "unknown_type", "type"),
    ('{"type":"ping"}', "missing", "id"),
    ('{"type":"ping","id":""}', "wrong_form", "id"),
    ('{"type":"ping","id":"a b"}', "wrong_form", "id"),
    ('{"type":"ping","id":"é"}', "wrong_form", "id"),
    ('{"type":"ping","id":7}', "wrong_type", "id"),
    ('{"type":"ping","id":"1","more":1}', "unexpected", "more"),
    (json.dumps({"type": "ping", "id": "1" * 37}), "wrong_form", "id"),
]


def changed(message: dict[str, Any], **fields: Any) -> str:
    return json.dumps({**message, **fields})


FAULTS += [
    (changed(CREATE, protocol=2), "wrong_protocol", "protocol"),
    (changed(JOIN, protocol=0), "wrong_protocol", "protocol"),
    (changed(JOIN, protocol=True), "wrong_type", "protocol"),
    (changed(CREATE, protocol="1"), "wrong_type", "protocol"),
    (changed(CREATE, secret="short"), "wrong_form", "secret"),
    (changed(CREATE, secret=f"{SECRET}\n"), "wrong_form", "secret"),
    (changed(CREATE, seats=[]), "out_of_range", "seats"),
    (changed(CREATE, seats=[{}] * 9), "out_of_range", "seats"),
    (changed(CREATE, seats=[{}, {"leader": "mao"}]), "not_an_option", "seats.1.leader"),
    (changed(CREATE, seats=[{"province": "../x"}]), "wrong_form", "seats.0.province"),
    (changed(CREATE, seats=[{"chair": 1}]), "unexpected", "seats.0.chair"),
    (changed(CREATE, seats={}), "wrong_type", "seats"),
    (changed(CREATE, scenario=5), "wrong_type", "scenario"),
    (changed(CREATE, scenario="x" * 42), "out_of_range", "scenario"),
    (changed(CREATE, scenario=[]), "wrong_type", "scenario"),
    (changed(CREATE, seat=0), "out_of_range", "seat"),
    (changed(CHAT, **{"no-such field": 1}), "unexpected", "no-such field"),
    (changed(CHAT, **{"x" * 999: 1}), "unexpected", "x" * 60),
    (changed(CREATE, clock=4), "out_of_range", "clock"),
    (changed(CREATE, clock=30 * 24 * 3600 + 1), "out_of_range", "clock"),
    (changed(CREATE, mode="easy"), "not_an_option", "mode"),
    (changed(CREATE, begin="now"), "not_an_option", "begin"),
    (changed(JOIN, name=""), "out_of_range", "name"),
    (changed(JOIN, name=" "), "bad_name", "name"),
    (changed(JOIN, name="a\u202eb"), "bad_name", "name"),
    (changed(JOIN, name="a\tb"), "bad_name", "name"),
    (changed(JOIN, name="a\x00"), "bad_name", "name"),
    (changed(JOIN, name="a\u200bb"), "bad_name", "name"),
    (changed(JOIN, name="\u3164"), "bad_name", "name"),
    (changed(JOIN, name="a\u034fb"), "bad_name", "name"),
    (changed(JOIN, name="\ufe0f"), "bad_name", "name"),
    (changed(JOIN, name="a  b"), "bad_name", "name"),
    (changed(JOIN, name="x" * 25), "out_of_range", "name"),
    (changed(JOIN, code="ACDEF"), "bad_code", "code"),
    (changed(JOIN, code="ACDEF0"), "bad_code", "code"),
    (changed(JOIN, code=123456), "wrong_type", "code"),
    (changed(JOIN, role="host"), "not_an_option", "role"),
    (changed(REJOIN, token=SECRET), "wrong_form", "token"),
    (changed(REJOIN, token=f"m.n.{SECRET}"), "wrong_form", "token"),
    (changed(REJOIN, have=-1), "out_of_range", "have"),
    (changed(DECIDE, turn="0"), "wrong_type", "turn"),
    (changed(DECIDE, turn=10**9), "out_of_range", "turn"),
    (changed(DECIDE, phase="over"), "not_an_option", "phase"),
    (changed(DECIDE, decision=[]), "wrong_type", "decision"),
    (changed(PUT_BOT, policy="human"), "not_an_option", "policy"),
    (changed(PUT_BOT, seat=9), "out_of_range", "seat"),
    (changed(CHAT, text="x" * 501), "out_of_range", "text"),
    (changed(CHAT, text="two\nlines"), "bad_chat", "text"),
    (changed(CHAT, text="\u2066x"), "bad_chat", "text"),
    (changed(CHAT, text="  "), "bad_chat", "text"),
    (changed(CLOCK, seconds="60"), "wrong_type", "seconds"),
    (changed(CLOCK, seconds=True), "wrong_type", "seconds"),
    ('{"type":"clock","id":"1"}', "missing", "seconds"),
    ('{"type":"kick","id":"1","participant":"Anna"}', "wrong_form", "participant"),
]


@pytest.mark.parametrize(("data", "code", "field"), FAULTS)
def test_what_is_no_message_is_refused_naming_code_and_field(data: str | bytes, code: str, field: str) -> None:
    found = refusal(data)
    assert (found.code, found.field) == (code, field)
    assert found.reason


def test_a_refusal_names_the_message_when_its_id_could_be_read() -> None:
    assert refused(refusal('{"type":"ping","id":"7","x":1}')).id == "7"
    assert refused(refusal('{"type":"pong","id":"7"}')).id == "7"
    assert refused(refusal('{"type":"ping","id":7}')).id is None
    assert refused(refusal("{")).id is None


def test_a_refusal_says_what_would_be_right() -> None:
    assert refusal("{}").values == [*CLIENT_TYPES]
    assert refusal(changed(JOIN, protocol=3)).values == [1]
    assert refusal(changed(CLOCK, seconds=1)).values == {"ge": 5}
    assert refusal(b" " * (MAX_MESSAGE + 1)).values == {"most": MAX_MESSAGE}


def test_a_message_of_exactly_the_largest_size_is_read() -> None:
    text = changed(CHAT).encode()
    assert parse(text + b" " * (MAX_MESSAGE - len(text))) == parse(text)
    assert refusal(text + b" " * (MAX_MESSAGE + 1 - len(text))).code == "too_long"


def test_size_counts_bytes_not_signs() -> None:
    assert refusal(json.dumps({**CHAT, "text": "荒" * 3000}, ensure_ascii=False)).code == "too_long"


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(st.characters(codec=None), max_size=200)))
def test_no_bytes_and_no_text_do_anything_but_be_refused_or_read(data: str | bytes) -> None:
    try:
        parse(data)
    except Refusal as error:
        encode(refused(error))


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30) | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = sorted({name for model in CLIENT_MESSAGES for name in model.model_fields} - {"type"})


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from([CREATE, JOIN, REJOIN, DECIDE, PUT_BOT, CHAT, CLOCK]),
    st.sampled_from(CLIENT_TYPES) | st.none(),
    st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=3),
)
def test_no_values_of_fields_do_anything_but_be_refused_or_read(
    message: dict[str, Any], kind: str | None, fields: dict[str, Any]
) -> None:
    sent = {**message, **fields, **({} if kind is None else {"type": kind})}
    try:
        read = parse(json.dumps(sent))
    except Refusal as error:
        encode(refused(error))
    else:
        assert parse(read.model_dump_json()) == read


def test_a_join_code_is_read_however_it_is_written() -> None:
    read = parse(changed(JOIN, code=" acd-efh "))
    assert isinstance(read, Join)
    assert read.code == "ACDEFH"


def test_no_two_signs_of_join_codes_look_alike() -> None:
    for pair in ("0O", "1I", "1L", "IL", "2Z", "5S", "8B", "6G", "UV", "OQ"):
        assert not set(pair) <= set(CODE_SIGNS), pair
    assert len(set(CODE_SIGNS)) == len(CODE_SIGNS)
    assert CODE_SIGNS.isascii()


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40))
def test_a_name_that_is_taken_can_be_printed_and_stays_as_it_is(text: str) -> None:
    try:
        name = person_name(text)
    except ValueError:
        return
    assert 1 <= len(name) <= 24
    assert name.isprintable()
    assert unicodedata.is_normalized("NFC", name)
    assert person_name(name) == name


@pytest.mark.parametrize("name", ["Anna", "Kovács Éva", "毛毛", "O'Neil", "Zoë 2", "x" * 24, "Ё", "सीता"])
def test_names_of_many_languages_are_taken(name: str) -> None:
    assert person_name(name) == name


def test_names_that_look_the_same_are_the_same() -> None:
    assert same_name("ANNA") == same_name("anna") == same_name("Ａnna")
    assert same_name(person_name("e\u0301va")) == same_name("ÉVA")
    assert same_name("Anna") == same_name("Аnnа") == same_name("ΑΝΝΑ") == same_name("Anna\ufe0f")  # other scripts
    assert same_name("Anna") != same_name("Hanna")
    assert same_name("Анна") != same_name("Инна")


def test_chat_takes_signs_joined_to_one() -> None:
    assert chat_text(" 👩\u200d🌾 fine ") == "👩\u200d🌾 fine"


def test_a_token_holds_match_and_secret() -> None:
    token = token_of(match_of(SECRET), SECRET)
    assert parts_of(token) == (match_of(SECRET), SECRET)
    assert parse(changed(REJOIN, token=token)) is not None


def test_neither_match_nor_hash_tells_the_secret_and_they_are_not_the_same() -> None:
    assert SECRET not in match_of(SECRET) + hash_of(SECRET)
    assert not hash_of(SECRET).startswith(match_of(SECRET))


def test_every_code_has_its_meaning() -> None:
    assert list(MEANINGS) == list(CODES)


def test_no_two_messages_have_the_same_type() -> None:
    for models in (CLIENT_MESSAGES, SERVER_MESSAGES):
        types = [model.model_fields["type"].default for model in models]
        assert len(set(types)) == len(types)


def test_what_the_server_says_can_be_read_again() -> None:
    message = Notice(notice="warned", seat=3)
    assert decode(encode(message)) == message


def test_the_messages_of_the_tests_are_messages() -> None:
    for message in (create(), join("Anna")):
        assert parse(message.model_dump_json()) == message


def test_the_schema_in_the_docs_is_the_one_of_the_models() -> None:
    """Made by `python -m server.protocol > docs/protocol.schema.json`."""
    assert (ROOT / "docs" / "protocol.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_resolves_and_names_every_message() -> None:
    schema = json.loads(schema_text())
    definitions = schema["$defs"]
    assert {model.__name__ for model in (*CLIENT_MESSAGES, *SERVER_MESSAGES)} <= set(definitions)

    def references(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value["$ref"]] if "$ref" in value else []
            return own + [found for item in value.values() for found in references(item)]
        return [found for item in value for found in references(item)] if isinstance(value, list) else []

    assert {reference.removeprefix("#/$defs/") for reference in references(schema)} <= set(definitions)
    assert all("type" in definitions[model.__name__]["required"] for model in CLIENT_MESSAGES)
