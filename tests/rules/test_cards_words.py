"""The words, dates and sources of the cards: complete, of one form, and true to the cards' reach."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import ast, parse

ROOT = Path(__file__).parents[2]
DATA = ROOT / "rules" / "data"
LOCALES = sorted(path.name for path in (ROOT / "assets" / "locale").iterdir() if path.is_dir())
# A full stop after a figure and before a small letter is an ordinal's: "1957. október".
SENTENCE_END = re.compile(r"(?!(?<=\d)\. [^\W\d_A-ZÁÉÍÓÖŐÚÜŰ])[.。!！?？](?=[\s”’)]|$)")
STOPS = (".", "。", ".”", "。”")
POINT = re.compile(r"\d{4}(-(\d{2}(-\d{2})?|spring|summer|autumn|winter))?")
CONFIDENCE = re.compile(r"(high|med-high|med|low)(: .+)?")
# How long the longest effect of a card lasts (0: to the end), and how its English words say so.
LASTS = {
    "this season": {1},
    "for two seasons": {2},
    "for three seasons": {3},
    "for a year": {4},
    "for a year and a half": {5, 6, 7},
    "for two years": {8, 9},
    "for about two years": {7, 8, 9},
    "for about three years": {10, 11, 12, 13},
    "for three years": {12},
    "from now on": {0},
}
# How the English words of a card name each dial.
DIAL_WORDS = {
    "line": r"\bline\b",
    "boast": r"bold(er)? claims",
    "belief": r"centre believes",
    "steel_plan": r"steel plan\b|plan for steel",
    "procurement": r"be procured",
    "exports": r"sold abroad",
    "imports": r"bought abroad",
    "plant_less": r"unsown",
    "effort": r"work raises the crop|work harder|get less done",
    "weather": r"severely hit",
    "pests": r"insects|pests",
    "close_planting": r"close planting",
    "kitchens": r"kitchens",
    "free_supply": r"without payment",
    "communes": r"communes",
    "plots": r"household plots",
    "search": r"searched for",
    "melt": r"melted",
    "furnaces": r"furnaces",
    "waterworks": r"waterworks",
    "furnace_quality": r"furnace iron",
    "machine_growth": r"steel plants can grow",
    "industry_use": r"steel plants work",
    "aid": r"Soviet aid",
    "expertise": r"\bexpert",
    "trust": r"\btrust\b",
    "flight": r"people to leave",
    "town_growth": r"the towns",
    "relief": r"state reserve",
    "campaign": r"are struck",
    "audit": r"false reports are looked for",
}
# Dials that only cards of the hands and motions turn; their words stand in politics.ftl.
OF_THE_HANDS = {
    "standing", "influence", "tools", "cattle", "pigs", "water", "zeal", "inspect", "shield", "quota", "furnace_yield",
}  # fmt: skip
LEADERS = ("Mao", "Liu Shaoqi", "Peng Dehuai", "Zhou Enlai", "Zhang Kaifan", "Khrushchev")
# Longest words that fit the card in English; other languages may need half as much again.
LONGEST = {"title": 45, "happened": 165, "does": 220, "record": 260}
RECORDS = 5


def read_toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def cards() -> dict[str, dict[str, Any]]:
    decks = [read_toml(DATA / "cards" / f"{deck}.toml")["card"] for deck in ("events", "disasters")]
    rows = [row for deck in decks for row in deck]
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: row for row in rows}


def sources() -> list[dict[str, Any]]:
    return list(read_toml(DATA / "cards" / "sources.toml")["source"])


def messages(locale: str, name: str) -> dict[str, str]:
    """The messages of a file as plain text; none may be broken, double, or have parts to fill in."""
    text = (ROOT / "assets" / "locale" / locale / name).read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for entry in parse(text).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if not isinstance(entry, ast.Message):
            continue
        assert entry.id.name not in found
        assert entry.value is not None
        texts = [part.value for part in entry.value.elements if isinstance(part, ast.TextElement)]
        assert len(texts) == len(entry.value.elements), entry.id.name
        found[entry.id.name] = "".join(texts)
    return found


def card_words(locale: str) -> list[tuple[str, str, str]]:
    """(card, part, words) of every message of cards.ftl."""
    rows = []
    for key, words in messages(locale, "cards.ftl").items():
        match = re.fullmatch(r"card-([a-z0-9-]+)-(title|happened|does|record)", key)
        assert match, key
        rows.append((match[1], match[2], words))
    return rows


def reach(card: dict[str, Any]) -> str:
    """The places a card names in its English words, in the order of its first effect."""
    regions = read_toml(DATA / "board.toml")["regions"]
    places = [
        f"the {place}" if place in regions else place.replace("-", " ").title()
        for place in card["effects"][0].get("where", [])
    ]
    if not places:
        return "Everywhere"
    return "In " + " and ".join([", ".join(places[:-1]), places[-1]] if len(places) > 1 else places)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_card_has_its_words_and_no_words_lack_a_card(locale: str) -> None:
    words = {(card, part) for card, part, _ in card_words(locale)}
    wanted = {(card, part) for card in cards() for part in ("title", "happened", "does")}
    assert wanted <= words, sorted(wanted - words)
    assert {card for card, _ in words} == set(cards())


@pytest.mark.parametrize("locale", LOCALES)
def test_happened_and_does_are_one_sentence_each(locale: str) -> None:
    for card, part, words in card_words(locale):
        if part in ("happened", "does"):
            assert len(SENTENCE_END.findall(words)) == 1, (card, part, words)
            assert words.endswith(STOPS), (card, part, words)
        elif part == "record":
            assert 1 <= len(SENTENCE_END.findall(words)) <= 2, (card, words)
        else:
            assert not words.endswith((".", "。")), (card, words)


@pytest.mark.parametrize("locale", LOCALES)
def test_words_fit_the_card(locale: str) -> None:
    for card, part, words in card_words(locale):
        longest = LONGEST[part] if locale == "en" else LONGEST[part] * 3 // 2
        assert len(words) <= longest, (card, part, len(words))
        assert len(words) >= (2 if part == "title" else 8), (card, part, words)
        assert words == " ".join(words.split()), (card, part)


@pytest.mark.parametrize("locale", LOCALES)
def test_what_a_card_does_is_told_without_figures_and_leaders(locale: str) -> None:
    for card, part, words in card_words(locale):
        if part == "does":
            assert not re.search(r"\d", words), (card, words)
        if part == "does" and locale == "en":
            assert not any(leader in words for leader in LEADERS), (card, words)


@pytest.mark.parametrize("locale", LOCALES)
def test_words_use_typographic_characters(locale: str) -> None:
    texts = messages(locale, "cards.ftl") | messages(locale, "almanac.ftl")
    for key, words in texts.items():
        assert not re.search(r"[\"'`]|\.\.\.| - |--|\d-\d", words), (key, words)


def test_what_a_card_does_begins_with_where_and_how_long() -> None:
    words = {card: text for card, part, text in card_words("en") if part == "does"}
    for key, card in cards().items():
        where, _, rest = words[key].partition(":")
        begin = reach(card)
        assert where.startswith(begin + " "), (key, where, begin)
        assert rest.startswith(" ")
        places = [effect.get("where", []) for effect in card["effects"]]
        assert all(place == places[0] for place in places), key
        seasons = [effect["seasons"] for effect in card["effects"]]
        longest = 0 if 0 in seasons else max(seasons)
        assert longest in LASTS[where.removeprefix(begin + " ")], (key, where, seasons)


def test_what_a_card_does_names_the_dials_it_turns_and_no_other() -> None:
    words = {card: text for card, part, text in card_words("en") if part == "does"}
    assert set(DIAL_WORDS) | OF_THE_HANDS == set(read_toml(DATA / "dials.toml")["dial"])
    for key, card in cards().items():
        turned = {effect["dial"] for effect in card["effects"]}
        named = {dial for dial, pattern in DIAL_WORDS.items() if re.search(pattern, words[key])}
        assert named == turned, (key, words[key])


def test_leaders_are_named_only_in_dated_facts() -> None:
    for card, part, words in card_words("en"):
        if part == "happened" and any(leader in words for leader in LEADERS):
            assert re.search(r"\b19\d\d\b", words), (card, words)


def test_dates_and_confidence_follow_the_grammar() -> None:
    for key, card in cards().items():
        points = card["date"].split("/")
        assert len(points) in (1, 2), key
        assert all(POINT.fullmatch(point) for point in points), (key, card["date"])
        assert CONFIDENCE.fullmatch(card["confidence"]), (key, card["confidence"])


def test_no_card_comes_before_its_event() -> None:
    months = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
    first_months = {"spring": 1, "summer": 4, "autumn": 7, "winter": 10}
    for key, card in cards().items():
        year, _, rest = card["date"].split("/")[0].partition("-")
        # A year alone, or a season, can have begun with the first month of the card's season.
        month = 1 if not rest else first_months.get(rest) or int(rest[:2])
        turn = int(card["turn"]["year"]) * 12 + months[card["turn"]["season"]]
        assert int(year) * 12 + month <= turn + 2, (key, card["date"], card["turn"])


def test_sources_are_named_whole() -> None:
    rows = sources()
    assert len({row["key"] for row in rows}) == len(rows)
    for row in rows:
        assert set(row) <= {"key", "author", "title", "year", "publisher", "journal", "almanac"}, row["key"]
        assert all(row[field] for field in ("author", "title", "year")), row["key"]
        assert ("publisher" in row) != ("journal" in row), row["key"]
        assert row["key"].endswith(f"-{row['year']}"), row["key"]


def test_every_source_named_exists_and_none_is_unused() -> None:
    keys = {row["key"] for row in sources()}
    used = set()
    for card in cards().values():
        assert card["sources"], card["id"]
        assert len(set(card["sources"])) == len(card["sources"]), card["id"]
        used |= set(card["sources"])
    parameters = read_toml(DATA / "parameters.toml")
    used |= {row["source"] for row in parameters.values()} - {"fitted"}
    used |= {row["key"] for row in sources() if row.get("almanac")}
    assert used == keys, (sorted(used - keys), sorted(keys - used))


def test_every_almanac_record_has_sources_and_no_source_names_an_unknown_one() -> None:
    entries = {
        key.removeprefix("almanac-record-").removesuffix("-text")
        for key in messages("en", "almanac.ftl")
        if key.startswith("almanac-record-") and key.endswith("-text")
    }
    assert len(entries) >= RECORDS
    assert {entry for row in sources() for entry in row.get("almanac", [])} == entries


@pytest.mark.parametrize("locale", LOCALES)
def test_the_almanac_is_whole(locale: str) -> None:
    found = messages(locale, "almanac.ftl")
    assert set(found) == set(messages("en", "almanac.ftl"))
    assert "content-note" in found
    for key in found:
        if key.startswith("glossary-"):
            term = key.rpartition("-")[0]
            assert {f"{term}-name", f"{term}-text"} <= set(found), key


def test_the_glossary_page_says_what_the_almanac_says() -> None:
    found = messages("en", "almanac.ftl")
    page = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \| `([a-z-]+)` \| (.+) \|$", page, re.MULTILINE)
    told = {key: (name, text) for name, key, text in rows}
    terms = [key.split("-", 1)[1].rpartition("-")[0] for key in found if key.startswith("glossary-")]
    wanted = {term: (found[f"glossary-{term}-name"], found[f"glossary-{term}-text"]) for term in terms}
    assert told == wanted
