"""Every language has the messages of the English, with the same arguments, translated from the English of now."""

from collections import Counter
from pathlib import Path

import pytest
from fluent.syntax import FluentSerializer

from client.words import FALLBACK, Words, languages, message_names
from tests.client.sources_of_words import LOCALE, accept, arguments, entries, faults, messages, translations

NUMBERS = (0, 1, 2, 17)
SIGNS = ("up", "down", "mixed")
MISSING, STALE = ("missing", "left over", "other arguments"), "stale"

every_language = pytest.mark.parametrize("language", languages())
every_translation = pytest.mark.parametrize("language", translations())


@every_language
def test_files_parse_and_name_no_message_twice(language: str) -> None:
    counted = Counter(name for name, _ in entries(language))
    assert [name for name, times in counted.items() if name == "junk" or times > 1] == []


@every_translation
def test_no_message_is_missing_left_over_or_has_other_arguments(language: str) -> None:
    assert [fault for fault in faults(language) if fault.startswith(MISSING)] == []


@every_translation
def test_no_message_is_stale(language: str) -> None:
    told = "translate these, then: python -m tests.client.sources_of_words --accept NAME ..."
    assert [fault for fault in faults(language) if fault.startswith(STALE)] == [], told


@every_language
def test_every_message_formats_without_faults(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREATLEAP_STRICT_WORDS", "1")
    words = Words(language)
    for name, message in messages(language).items():
        if name.startswith("-") or message.value is None:
            continue
        names = arguments(message)
        numeric = "NUMBER(" in FluentSerializer().serialize_entry(message)
        for sample in SIGNS if "sign" in names else NUMBERS if numeric else (*NUMBERS, "1958"):
            text = words(name, **dict.fromkeys(names, sample))
            assert text, name
            assert "{" not in text, name


@every_language
def test_no_two_tasks_fields_or_commands_are_typed_alike(language: str) -> None:
    words = Words(language)
    orders = [name for name in message_names("") if name.startswith(("task-", "field-")) and name.endswith("-keys")]
    typed = Counter(key for name in orders for key in words(name).split())
    typed += Counter(key for name in message_names("command-") for key in words(name).split(", "))
    assert [key for key, times in typed.items() if times > 1 or key != key.lower()] == []
    assert not set(words("answer-yes").split()) & set(words("answer-no").split())


@every_language
@pytest.mark.parametrize("field", ["ration", "kitchens", "cadres", "relief_to"])
def test_choices_are_single_words_and_differ(language: str, field: str) -> None:
    words = Words(language)
    shown = [words(name).lower() for name in message_names(f"option-{field}-")]
    assert len(set(shown)) == len(shown)
    assert [text for text in shown if len(text.split()) != 1] == []


@every_language
def test_no_two_provinces_are_named_alike(language: str) -> None:
    words = Words(language)
    names = [words(name) for name in message_names("province-")]
    assert len(set(names)) == len(names)


def test_the_faults_of_a_made_up_language_are_found(tmp_path: Path) -> None:
    for language, text in ((FALLBACK, "a = A { $x }\nb = B\nc = C\n"), ("xx", "a = Á { $y }\nb = Bé\nd = Dé\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "ui.ftl").write_text(text, encoding="utf-8")
    accept("xx", ["b"], tmp_path)
    assert list(faults("xx", tmp_path)) == [
        "missing: c",
        "left over: d",
        "other arguments: a: ['y'], not ['x']",
        "stale: a",
    ]
    messages.cache_clear()
    (tmp_path / FALLBACK / "ui.ftl").write_text("# a comment changes nothing\nb = B, said anew\n", encoding="utf-8")
    assert "stale: b" in list(faults("xx", tmp_path))
    messages.cache_clear()
    accept("xx", (), tmp_path)
    assert not [fault for fault in faults("xx", tmp_path) if fault.startswith(STALE)]
    messages.cache_clear()


def test_every_folder_of_words_is_a_language() -> None:
    assert {path.name for path in LOCALE.iterdir() if path.is_dir()} == set(languages())
