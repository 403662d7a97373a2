"""A data file with one mistake gives one message: file, line, field, what is wrong, what would be right."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from rules import datafile
from rules.bands import load_bands
from rules.board import load_board
from rules.cards import load_cards, load_motions, read_cards
from rules.causes import load_causes
from rules.convictions import load_convictions
from rules.dials import load_dials
from rules.errors import RulesError
from rules.parameters import describe_parameters
from rules.scenario import load_scenario, read_scenario, scenario_from_json

LOADERS: dict[str, Callable[[], object]] = {
    "board.toml": load_board.__wrapped__,
    "dials.toml": load_dials.__wrapped__,
    "parameters.toml": describe_parameters.__wrapped__,
    "cards/events.toml": load_cards.__wrapped__,
    "cards/disasters.toml": load_cards.__wrapped__,
    "cards/politics.toml": load_cards.__wrapped__,
    "motions.toml": load_motions.__wrapped__,
    "convictions.toml": load_convictions.__wrapped__,
    "causes.toml": load_causes.__wrapped__,
    "predictions.toml": load_bands.__wrapped__,
}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the data files, from which the loaders read."""
    load_board(), load_dials(), load_cards()
    copy = tmp_path / "data"
    shutil.copytree(datafile.DATA, copy)
    monkeypatch.setattr(datafile, "DATA", copy)
    return copy


@dataclass(frozen=True)
class Broken:
    """In `file` the first `old` after `after` becomes `new`; the message must name `field` and hold `says`."""

    name: str
    file: str
    old: str
    new: str
    field: str
    says: str
    after: str = ""
    above: int = 0
    """How many lines above the mistake the field that is named may begin."""

    def mend(self, text: str) -> tuple[str, int]:
        """Return the broken text and the line of the mistake."""
        start = text.index(self.after)
        place = text.index(self.old, start)
        return text[:place] + self.new + text[place + len(self.old) :], text.count("\n", 0, place) + 1


BROKEN = [
    Broken(
        "board-type",
        "board.toml",
        "grain_1957_kt = ",
        'grain_1957_kt = "much" # ',
        "grain_1957_kt",
        "integer",
        'key = "henan"',
    ),
    Broken(
        "board-field",
        "board.toml",
        "confidence",
        'colour = "red"\nconfidence',
        "colour",
        "not permitted",
        'key = "henan"',
    ),
    Broken("board-missing", "board.toml", "grain_1957_kt", "# ", "grain_1957_kt", "add the field", 'key = "henan"'),
    Broken(
        "board-region",
        "board.toml",
        "region = ",
        'region = "moon" # ',
        "region",
        "unknown region 'moon'",
        'key = "henan"',
    ),
    Broken(
        "board-negative",
        "board.toml",
        "grain_1957_kt = ",
        "grain_1957_kt = -",
        "grain_1957_kt",
        "greater than 0",
        'key = "henan"',
    ),
    Broken("dial-type", "dials.toml", "base = 1000", 'base = "all"', "base", "integer", "[dial.aid]"),
    Broken("dial-scope", "dials.toml", 'scope = "nation"', 'scope = "world"', "scope", "pattern", "[dial.aid]"),
    Broken("dial-missing", "dials.toml", "unit = ", "# ", "unit", "add the field", "[dial.aid]"),
    Broken("dial-unknown", "dials.toml", "[dial.aid]", "[dial.ade]", "dial.ad", "the dials are", ""),
    Broken("number-type", "parameters.toml", "value = 10", "value = 1.5", "growth", "integer", "[growth]", 1),
    Broken("number-source", "parameters.toml", "source = ", "sauce = ", "growth", "add the field", "[growth]"),
    Broken("number-unknown", "parameters.toml", "[growth]", "[grouth]", "gro", "differ", ""),
    Broken(
        "card-dial",
        "cards/events.toml",
        'dial = "aid"',
        'dial = "ade"',
        "effects",
        "unknown dial 'ade'; use one of line",
        "",
        1,
    ),
    Broken(
        "card-place",
        "cards/events.toml",
        'where = ["henan"]',
        'where = ["honan"]',
        "effects",
        "unknown place 'honan'",
        "",
        1,
    ),
    Broken("cause-column", "causes.toml", "[crop.sown]", "[corn.sown]", "corn", "unknown column 'corn'", ""),
    Broken("cause-dial", "causes.toml", '"effort"', '"efort"', "crop.effort.dials", "unknown 'efort'", "[crop.effort]"),
    Broken("cause-work", "causes.toml", '"lin-1990"', '"lin"', "works", "unknown 'lin'", "[crop.land-unsown]"),
    Broken("cause-field", "causes.toml", "terms", "words", "words", "remove the field", "[crop.luck]"),
    Broken("card-twice", "cards/events.toml", 'id = "soviet-recall"', 'id = "general-line"', "id", "given twice", ""),
    Broken(
        "card-type",
        "cards/events.toml",
        "amount = -1000",
        'amount = "all"',
        "amount",
        "integer",
        'id = "soviet-recall"',
    ),
    Broken(
        "card-beyond",
        "cards/events.toml",
        "amount = -1000",
        "amount = -99999",
        "effects",
        "beyond the dial aid; stay within 0..1000",
        'id = "soviet-recall"',
        1,
    ),
    Broken("card-field", "cards/events.toml", "deck = ", "desk = ", "deck", "add the field", 'id = "soviet-recall"'),
    Broken(
        "card-deck",
        "cards/events.toml",
        'deck = "event"',
        'deck = "joker"',
        "deck",
        "'event', 'disaster' or 'politics'",
        'id = "soviet-recall"',
    ),
    Broken("card-year", "cards/events.toml", "year = 1960", "year = 1860", "year", "1958", 'id = "soviet-recall"'),
    Broken(
        "card-date",
        "cards/events.toml",
        'date = "1960-07-16"',
        'date = "1960-13"',
        "date",
        "'1960-13' is no date; write 1959, 1959-08, 1959-08-02 or 1959-autumn",
        'id = "soviet-recall"',
    ),
    Broken("card-id", "cards/events.toml", 'id = "soviet-recall"', 'id = "Soviet Recall"', "id", "pattern", ""),
    Broken(
        "hand-dial", "cards/politics.toml", 'dial = "boast"', 'dial = "bost"', "effects", "unknown dial 'bost'", "", 9
    ),
    Broken(
        "hand-motion",
        "cards/politics.toml",
        'tables = "model-province"',
        'tables = "model-provnce"',
        "tables",
        "unknown motion 'model-provnce'",
    ),
    Broken(
        "hand-place",
        "cards/politics.toml",
        'where = ["self"]',
        'where = ["slef"]',
        "effects",
        "unknown place 'slef'",
        "",
        9,
    ),
    Broken("hand-until", "cards/politics.toml", "until = ", "# ", "until", "add `until`", "", 9),
    Broken("motion-dial", "motions.toml", 'dial = "boast"', 'dial = "bost"', "effects", "unknown dial 'bost'", "", 9),
    Broken("motion-leaning", "motions.toml", "leaning = 1", "leaning = 2", "leaning", "-1, 0 or 1"),
    Broken("motion-twice", "motions.toml", 'id = "readjust"', 'id = "leap-further"', "id", "given twice"),
    Broken("conviction-sum", "convictions.toml", "industry = 550", "industry = 551", "weights", "add up to", "", 9),
    Broken("bands-rise", "predictions.toml", "550, 650", "650, 550", "starts", "begins at 550 after one that begins"),
    Broken("bands-few", "predictions.toml", "550, 650", "650", "starts", "at least 4 items"),
    Broken("bands-unit", "predictions.toml", '"persons"', '"deaths"', "unit", "persons"),
    Broken("bands-type", "predictions.toml", "300000,", "5.5,", "starts", "integer"),
    Broken(
        "card-elsewhere",
        "cards/disasters.toml",
        'id = "drought-1958"',
        'id = "soviet-recall"',
        "soviet-recall",
        "another file",
        "",
    ),
]


def broken(case: Broken, data: Path) -> tuple[RulesError, int]:
    path = data / case.file
    text, line = case.mend(path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        LOADERS[case.file]()
    return caught.value, line


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_mistake_is_told_with_file_field_and_remedy(case: Broken, data: Path) -> None:
    error, _ = broken(case, data)
    message = str(error)
    assert Path(case.file).name in error.where
    assert case.field in error.where, message
    assert case.says in message
    assert error.remedy
    assert "\n" not in message
    assert len(message) < 1000
    assert error.code == "rules_data"


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_mistake_is_told_with_its_line(case: Broken, data: Path) -> None:
    error, line = broken(case, data)
    told = re.search(r"\bline (\d+)", str(error))
    assert told, f"no line in: {error}"
    near = range(line - (12 if "add the field" in case.says else case.above), line + 1)
    assert int(told[1]) in near, f"the mistake is in line {line}: {error}"


# Files that are no data at all.


@pytest.mark.parametrize("name", sorted(LOADERS))
def test_a_file_that_is_no_toml_is_refused_with_the_line(name: str, data: Path) -> None:
    path = data / name
    path.write_text("a = 1\nb = 2\nthis is not toml\n", encoding="utf-8")
    with pytest.raises(RulesError, match=rf"{path.name}.*not TOML.*line 3"):
        LOADERS[name]()


@pytest.mark.parametrize("name", sorted(LOADERS))
def test_a_file_that_is_not_utf_8_is_refused(name: str, data: Path) -> None:
    path = data / name
    path.write_bytes(path.read_bytes() + b"# \xff\xfe\n")
    with pytest.raises(RulesError, match=rf"{path.name}.*not UTF-8.*save it as UTF-8"):
        LOADERS[name]()


@pytest.mark.parametrize("name", sorted(LOADERS))
def test_a_file_that_is_too_large_is_refused(name: str, data: Path) -> None:
    path = data / name
    path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(RulesError, match=rf"{path.name}.*larger than 1 MB"):
        LOADERS[name]()


@pytest.mark.parametrize("name", sorted(LOADERS))
def test_a_file_that_is_missing_is_refused(name: str, data: Path) -> None:
    path = data / name
    path.unlink()
    with pytest.raises(RulesError, match=rf"{path.name}.*cannot be read"):
        LOADERS[name]()


@pytest.mark.parametrize("name", sorted(LOADERS))
def test_an_empty_file_is_refused(name: str, data: Path) -> None:
    (data / name).write_text("", encoding="utf-8")
    with pytest.raises(RulesError, match=Path(name).name):
        LOADERS[name]()


def test_a_hex_that_two_provinces_claim_is_told(data: Path) -> None:
    path = data / "board.toml"
    text = path.read_text(encoding="utf-8")
    hexes = re.findall(r"hexes = \[(\[[^\]]+\])", text)
    path.write_text(text.replace(hexes[3], hexes[0], 1), encoding="utf-8")
    with pytest.raises(RulesError, match="is given twice; give each hex to one province"):
        load_board.__wrapped__()


# A teacher's scenario.

GOOD = """# a teacher's own
key = "my-lesson"
first = { year = 1958, season = "spring" }
last = { year = 1959, season = "winter" }
leave_out = ["soviet-recall"]
without = ["weather"]
seats = 3
provinces = ["henan", "anhui"]
lead = "line"
mode = "historical"
guided = true
minutes = 45
"""

WRONG: list[tuple[str, str, str]] = [
    ("key", 'key = "My Lesson!"', "pattern"),
    ("key", "key = 3", "string"),
    ("key", "# no key", "add the field"),
    ("first", 'first = { year = 1957, season = "spring" }', "1958"),
    ("first", 'first = { year = 1958, season = "monsoon" }', "'spring'"),
    ("first", 'first = { year = "1958", season = "spring" }', "integer"),
    ("first", "first = 1958", "mend the value"),
    ("first", 'first = { year = 1958, season = "autumn" }', "begins in spring 1958"),
    ("last", 'last = { year = 1957, season = "winter" }', "1958"),
    ("last", "# no last", "add the field"),
    ("leave_out", 'leave_out = ["soviet-recal"]', "unknown card 'soviet-recal'"),
    ("leave_out", 'leave_out = "soviet-recall"', "list"),
    ("without", 'without = ["rain"]', "'weather'"),
    ("without", 'without = "weather"', "list"),
    ("seats", "seats = 0", "greater than or equal to 1"),
    ("seats", "seats = 9", "less than or equal to 8"),
    ("seats", "seats = 2.5", "integer"),
    ("seats", "seats = true", "integer"),
    ("provinces", 'provinces = ["honan"]', "unknown province 'honan'; use some of anhui"),
    ("provinces", 'provinces = ["henan", "henan"]', "named twice"),
    ("provinces", "provinces = [1]", "string"),
    ("lead", "lead = 7", "mend the value"),
    ("mode", 'mode = "alternate"', "'historical'"),
    ("guided", 'guided = "yes"', "boolean"),
    ("minutes", "minutes = 0", "greater than or equal to 1"),
    ("minutes", "minutes = 10000", "less than or equal to 1000"),
    ("opening", 'opening = "winter-1066"', "unknown opening 'winter-1066'"),
    ("colour", 'colour = "red"', "remove the field or mend its name"),
]


def scenario_with(field: str, row: str) -> str:
    rows = GOOD.splitlines()
    found = [i for i, line in enumerate(rows) if line.startswith(f"{field} ")]
    if found:
        rows[found[0]] = row
    else:
        rows.append(row)
    return "\n".join(rows) + "\n"


def test_a_teacher_can_write_a_scenario(tmp_path: Path) -> None:
    path = tmp_path / "lesson.toml"
    path.write_text(GOOD, encoding="utf-8")
    model = load_scenario(str(path))
    assert (model.key, model.seats, model.first_turn, model.last_turn) == ("my-lesson", 3, 0, 7)


@pytest.mark.parametrize(("field", "row", "says"), WRONG, ids=[row for _, row, _ in WRONG])
def test_every_field_of_a_scenario_is_checked(tmp_path: Path, field: str, row: str, says: str) -> None:
    path = tmp_path / "lesson.toml"
    text = scenario_with(field, row)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_scenario(str(path))
    error = caught.value
    assert "lesson.toml" in error.where
    assert f"field {field}" in error.where
    assert says in str(error)
    assert error.remedy
    if not row.startswith("#"):
        assert f"line {text.splitlines().index(row) + 1}," in error.where


def test_a_scenario_that_ends_before_it_begins_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lesson.toml"
    path.write_text(
        GOOD.replace("first = { year = 1958", "first = { year = 1960").replace("1959", "1958"), encoding="utf-8"
    )
    with pytest.raises(RulesError, match=r"line 4, field last: the last season comes before the first"):
        read_scenario(path)


def test_a_scenario_led_by_nobody_who_exists_is_refused(tmp_path: Path) -> None:
    """`lead` names a policy; a name that is none must be told when the file is read, not in the middle of a game."""
    path = tmp_path / "lesson.toml"
    path.write_text(scenario_with("lead", 'lead = "nobody"'), encoding="utf-8")
    with pytest.raises(RulesError, match="line 9, field lead"):
        load_scenario(str(path))


def test_an_opening_needs_the_season_at_which_it_was_recorded(tmp_path: Path) -> None:
    """The board of winter 1960 cannot be played from spring 1958."""
    path = tmp_path / "lesson.toml"
    path.write_text(GOOD + 'opening = "winter-1960"\n', encoding="utf-8")
    with pytest.raises(RulesError, match=r"field (first|opening)"):
        load_scenario(str(path))


def test_a_scenario_of_more_named_provinces_than_seats_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "lesson.toml"
    path.write_text(scenario_with("seats", "seats = 1"), encoding="utf-8")
    assert load_scenario(str(path)).seats == 1


def test_a_scenario_that_does_not_exist_is_told_with_those_that_do() -> None:
    with pytest.raises(RulesError, match=r"none named 'campain'; use one of campaign, .*or a .toml file"):
        load_scenario("campain")


def test_a_scenario_file_that_does_not_exist_is_told(tmp_path: Path) -> None:
    with pytest.raises(RulesError, match=r"nowhere\.toml: cannot be read"):
        load_scenario(str(tmp_path / "nowhere.toml"))


@pytest.mark.parametrize("value", [None, 3, [], "campaign", {}, {"key": "x"}, {"key": ["x"], "first": 1}], ids=str)
def test_a_scenario_from_a_log_or_a_wire_is_checked(value: object) -> None:
    with pytest.raises(RulesError):
        scenario_from_json(value)


def test_a_message_never_repeats_a_long_value_in_full(tmp_path: Path) -> None:
    path = tmp_path / "lesson.toml"
    path.write_text(scenario_with("key", f'key = "{"X" * 50_000}"'), encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_scenario(str(path))
    assert len(str(caught.value)) < 1000


def test_cards_of_a_teacher_are_read_from_a_file_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "my-cards.toml"
    path.write_text(
        """[[card]]
id = "a-dry-spring"
deck = "disaster"
turn = { year = 1959, season = "spring" }
date = "1959-spring"
sources = ["statistics-1983"]
confidence = "high"
effects = [{ dial = "weather", amount = 100, seasons = 1, where = ["north"] }]
""",
        encoding="utf-8",
    )
    board = load_board()
    (card,) = read_cards(path, board)
    assert (card.id, card.turn) == ("a-dry-spring", 4)
    assert card.mask().tolist() == [int(province.region == "north") for province in board.provinces]
