"""Every word that a player can meet is there, none is left over, and none stands in the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bots.registry import HUMAN, POLICIES, UNSURE, bot_decisions, great_leap
from client import numbers
from client.dates import date_words
from client.words import FALLBACK, Words, WordsError, message_names
from engine.match import Match
from rules.board import load_board
from rules.calendar import SEASONS
from rules.card_models import MotionModel
from rules.cards import load_cards
from rules.causes import WHOLE, load_causes
from rules.convictions import EXPLANATIONS, load_convictions
from rules.deal import deal, table_of
from rules.dials import load_dials
from rules.forecast import SHOWN
from rules.orders import CADRES, KITCHENS, RATIONS, TASKS
from rules.reckoning import EVIDENCE
from rules.scenario import load_scenario
from rules.state import COLUMNS
from rules.verdict import SCORES, VERDICTS

ROOT = Path(__file__).parents[2]
DRAWING = ROOT / "client" / "looks"  # tools for whoever draws: no player sees them
BUILDING = {ROOT / "client" / "web" / name for name in ("build.py", "environment.py")}  # before anything is installed
CLIENT = sorted(
    path for path in (ROOT / "client").rglob("*.py") if DRAWING not in path.parents and path not in BUILDING
)
LOCALE = ROOT / "assets" / "locale" / FALLBACK
MINE = ("cli", "debate", "guide", "ledger", "net", "orders", "places", "predictions", "ui")
BOOKS = {"book", "book_within", "scale"}


def slug(name: str) -> str:
    return name.replace("_", "-")


def literal_bookings() -> set[str]:
    """The bookings that stand in the rules as literals, and of the stocks that news turn: cause-<stock>-<cause>."""
    found = set()
    for path in sorted((ROOT / "rules").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in BOOKS:
                names = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant)]
                if len(names) == 2:
                    found.add(f"cause-{slug(str(names[0]))}-{slug(str(names[1]))}")
    return found | {f"cause-{stock}-news" for stock in ("tools", "cattle", "pigs", "water")}


@pytest.fixture(scope="module")
def played_bookings() -> set[str]:
    """The bookings of a whole campaign, led by every policy."""
    scenario = load_scenario("campaign")
    policies = [name for name in POLICIES if not name.startswith("planner")]
    option, seats = table_of(scenario, policies, deal(scenario, len(policies), "words"))
    match: Match[Any] = Match.start(great_leap(), option, seats, "words")
    found = set()
    while not match.over:
        match.submit_many(bot_decisions(match, seats))
        match.advance()
        found |= {f"cause-{slug(stock)}-{slug(cause)}" for stock, cause in match.state.table.ledger.bookings}
    return found


def expected() -> Iterator[str]:
    board = load_board()
    yield from (f"province-{key}" for key in board.keys)
    yield from (f"region-{key}" for key in board.regions)
    yield from (f"dial-{name}" for name in load_dials())
    yield from (f"verdict-{name}" for name in VERDICTS)
    yield from (f"task-{name}{end}" for name in TASKS for end in ("", "-keys"))
    for field, values in (("ration", RATIONS), ("kitchens", KITCHENS), ("cadres", CADRES)):
        yield from (f"{kind}-{field}-{value}" for value in values for kind in ("option", "choice"))
    yield from (f"stock-{slug(name)}" for name in (*SHOWN, *(n for n, c in COLUMNS.items() if c.kind == "stock")))
    yield from (f"season-{season}-of" for season in SEASONS)
    yield from (f"guide-{season}" for season in SEASONS)
    yield from (f"leader-{name}" for name in (*POLICIES, HUMAN, UNSURE))
    yield from (f"conviction-{key}-{part}" for key in load_convictions().ids for part in ("name", "text"))
    yield from (f"{kind}-{name}" for name in SCORES for kind in ("score", "counts"))
    yield from (f"evidence-{name}" for name in EVIDENCE)
    parts = ("name", "short", "text", "evidence")
    yield from (f"explanation-{name}-{part}" for name in EXPLANATIONS for part in parts)
    yield from (f"epilogue-{name}" for name in (*EXPLANATIONS, "open"))
    shown = {COLUMNS[name].unit.replace(" ", "-") for name in SHOWN}
    yield from (f"{kind}-{unit}" for unit in shown for kind in ("unit", "short"))


def fields_of_all_seasons() -> Iterator[Any]:
    scenario = load_scenario("tutorial")
    option, seats = table_of(scenario, ["line"], ["anhui"])
    match: Match[Any] = Match.start(great_leap(), option, seats, "words")
    while not match.over:
        yield from match.choices("anhui").fields
        match.submit_many(bot_decisions(match, seats))
        match.advance()


def name_of(function: ast.expr) -> str:
    return (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )


def codes(folder: str, name: str) -> set[str]:
    """The first literal argument of every call of `name`."""
    found = set()
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and name_of(node.func)
            if isinstance(node, ast.Call) and called == name and node.args and isinstance(node.args[0], ast.Constant):
                found.add(str(node.args[0].value))
    return found


def test_what_the_rules_name_has_words(played_bookings: set[str]) -> None:
    bars = {f"bar-{code}" for code in codes("rules", "Bar")}
    refusals = {f"refused-{code}" for path in ("choices", "fields", "split") for code in illegal(path)}
    fields = {f"field-{field.name}{end}" for field in fields_of_all_seasons() for end in ("", "-keys")}
    wanted = {*expected(), *literal_bookings(), *played_bookings, *bars, *refusals, *fields}
    assert wanted - set(message_names("")) == set()


def illegal(module: str) -> set[str]:
    tree = ast.parse((ROOT / "engine" / f"{module}.py").read_text(encoding="utf-8"))
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "IllegalDecision"
    ]
    return {str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)}


def test_no_cause_bar_dial_or_place_is_left_over(played_bookings: set[str]) -> None:
    assert set(message_names("cause-")) - literal_bookings() - played_bookings == set()
    for kind in ("dial-", "province-", "region-", "verdict-", "leader-", "score-"):
        assert set(message_names(kind)) - set(expected()) == set()
    assert {name.removeprefix("bar-") for name in message_names("bar-")} == codes("rules", "Bar")


def test_what_stands_behind_every_factor_of_a_forecast_is_told(played_bookings: set[str]) -> None:
    told = {f"cause-{slug(stock)}-{cause}" for stock, rows in load_causes().items() for cause in rows if cause != WHOLE}
    shown = tuple(f"cause-{slug(stock)}-" for stock in SHOWN)
    assert told == {name for name in literal_bookings() | played_bookings if name.startswith(shown)}
    unbooked = {stock for stock in SHOWN if f"why-{slug(stock)}" in message_names("why-")}
    assert unbooked <= {stock for stock, rows in load_causes().items() if WHOLE in rows}


def test_what_a_factor_names_stands_in_the_almanac() -> None:
    words = Words(FALLBACK)
    for rows in load_causes().values():
        for row in rows.values():
            assert all(words.has(f"glossary-{term}-name") for term in row.terms)
            assert all(words.has(f"almanac-record-{entry}-title") for entry in row.records)


def test_every_card_has_its_words_date_and_source() -> None:
    from client.terminal.season import source

    words = Words(FALLBACK)
    for card in load_cards():
        parts = ("title", "asks", "history") if card.deck == "motion" else ("title", "happened", "does")
        kind = "motion" if card.deck == "motion" else "card"
        assert all(words.has(f"{kind}-{card.id}-{part}") for part in parts)
        assert isinstance(card.model, MotionModel) or re.search(r"\d{4}$", date_words(card.model.date))
        assert all(source(key) != key for key in card.model.sources)


def test_every_message_asked_for_by_name_is_there() -> None:
    assert {*codes("client", "words")} - set(message_names("")) == set()
    errors = {f"error-{code}" for code in codes("client", "ClientError")}
    assert errors - set(message_names("")) == set()


def test_every_message_of_the_client_is_asked_for() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in CLIENT)
    dynamic: tuple[str, ...] = (
        "cause-",
        "stock-",
        "unit-",
        "short-",
        "province-",
        "region-",
        "dial-",
        "task-",
        "field-",
        "option-",
        "choice-",
    )
    dynamic += (
        "bar-",
        "refused-",
        "season-",
        "date-",
        "month-",
        "guide-",
        "question-",
        "leader-",
        "verdict-",
        "error-",
        "command-",
    )
    dynamic += ("conviction-", "curtain-", "epilogue-", "evidence-", "explanation-", "given-", "score-")
    dynamic += tuple(f"net-{kind}-" for kind in ("begins", "command", "days", "hours", "lost", "minutes", "seconds"))
    dynamic += ("net-days", "net-hours", "net-minutes", "net-seconds")
    dynamic += ("counts-", "start-", "warned-", "standing-falls", "standing-may-fall")
    dynamic += ("inspectors-", "stage-", "search-", "machines-", "why-", "help-", "column-", "year-")
    mine = {
        row.split(" =")[0]
        for name in MINE
        for row in (LOCALE / f"{name}.ftl").read_text(encoding="utf-8").splitlines()
        if re.match(r"[a-z]", row)
    }
    assert {
        name for name in mine if not name.startswith(dynamic) and not re.search(rf"[\"']{name}[\"']", code)
    } == set()


@pytest.mark.parametrize("path", sorted(LOCALE.glob("*.ftl")), ids=lambda path: path.name)
def test_files_parse_and_name_no_message_twice(path: Path) -> None:
    entries = FluentParser().parse(path.read_text(encoding="utf-8")).body
    assert not [entry for entry in entries if isinstance(entry, ftl.Junk)]
    names = [entry.id.name for entry in entries if isinstance(entry, ftl.Message)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("path", CLIENT, ids=lambda path: path.name)
def test_no_sentence_stands_in_the_code(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    bodies = [holder.body for holder in ast.walk(tree) if isinstance(holder, holders)]
    said = [node.value for body in bodies for node in body if isinstance(node, ast.Expr)]
    docstrings = {id(value) for value in said if isinstance(value, ast.Constant)}
    texts = [
        n.value
        for n in ast.walk(tree)
        if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in docstrings
    ]
    styles = {"bold reverse", "not bold dim"}
    types = re.compile(r"^[A-Za-z]+\[.*\]$")
    assert [
        t for t in texts if re.search(r"[A-Za-z]{2,}[,.]? [A-Za-z]{2,}", t) and t not in styles and not types.match(t)
    ] == []


def test_a_missing_word_or_argument_raises_where_words_are_strict(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Words(FALLBACK)("no-such-message") == "no-such-message"
    monkeypatch.setenv("GREATLEAP_STRICT_WORDS", "1")
    with pytest.raises(WordsError, match="no-such-message"):
        Words(FALLBACK)("no-such-message")
    with pytest.raises(WordsError, match="percent"):
        Words(FALLBACK)("percent")


def test_figures_follow_the_look() -> None:
    assert numbers.number(-18200) == "−18,200"
    assert numbers.change("grain_store", -650) == "▼ −650 kt"
    assert numbers.change("trust", 25) == "▲ +25"
    assert numbers.change("tools", 0) == "same"
    assert numbers.span("crop", 6460, 7360) == "6,460 to 7,360 kt"
    assert numbers.chance(220) == "22 in 100"
    assert numbers.chance(4) == "under 1 in 100"
    assert numbers.amount("tools", 936) == "94 % of 1957"


@pytest.mark.parametrize(
    ("deaths", "told"),
    [
        (0, "none beyond those of ordinary years"),
        (7, "fewer than 1,000"),
        (639_963, "between 540,000 and 740,000"),
        (20_000_000, "between 17,000,000 and 23,000,000"),
    ],
)
def test_deaths_are_ranges_and_never_points(deaths: int, told: str) -> None:
    assert numbers.toll(deaths) == told
