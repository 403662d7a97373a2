import os
import stat
from pathlib import Path
from typing import Any

import pytest

from engine.conformance import random_match
from engine.errors import JsonError, LogError
from engine.jsontext import canonical, digest, parse
from engine.log import MAX_LINE, Log, append, keeper, read, write
from engine.match import Match
from engine.records import read as read_record
from tests.tiny_game import Lots, LotsGame

SCENARIO: Any = {"turns": 2, "purse": 10}
SEATS = {"anna": "human", "ben": "line"}
SEED = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"


@pytest.fixture
def match() -> Match[Lots]:
    match = random_match(LotsGame(), SCENARIO, SEATS, SEED, 5)
    match.reveal()
    return match


@pytest.fixture
def path(match: Match[Lots], tmp_path: Path) -> Path:
    path = tmp_path / "game.leap"
    write(path, match.log, SEED)
    return path


def lines_of(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True)


def refused(path: Path) -> LogError:
    with pytest.raises(LogError) as caught:
        read(path)
    return caught.value


def test_a_written_log_reads_back(match: Match[Lots], path: Path) -> None:
    held = read(path)
    assert held.log.records == match.log.records
    assert (held.seed, held.restored) == (SEED, None)
    assert held.log.head == match.log.head


def test_every_record_holds_the_hash_of_the_one_before(match: Match[Lots]) -> None:
    before = "0" * 64
    for number, record in enumerate(match.log):
        body = record.to_json()
        assert (body["n"], body["prev"]) == (number, before)
        before = str(body.pop("hash"))
        assert digest(body) == before


def test_the_seed_stands_in_the_private_line_alone(tmp_path: Path) -> None:
    match = Match.start(LotsGame(), SCENARIO, SEATS, SEED)
    write(tmp_path / "a.leap", match.log, SEED)
    first, *rest = lines_of(tmp_path / "a.leap")
    assert parse(first) == {"private": {"seed": SEED}}
    assert SEED.encode() not in b"".join(rest)
    assert match.log.public().encode() == b"".join(rest)
    write(tmp_path / "b.leap", match.log)
    assert (tmp_path / "b.leap").read_bytes() == b"".join(rest)
    assert read(tmp_path / "b.leap").seed is None


def test_two_games_that_differ_in_what_is_hidden_alone_have_unlike_state_digests() -> None:
    game = LotsGame()
    match = Match.start(game, SCENARIO, SEATS, SEED)
    assert match.log[0].state != game.digest(match.state)


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_only_the_owner_may_read_a_file_with_a_seed(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_cut_off_anywhere_in_a_line_is_restored_to_its_last_whole_record(match: Match[Lots], path: Path) -> None:
    lines = lines_of(path)
    for kept in range(2, len(lines)):
        whole = b"".join(lines[:kept])
        for cut in (1, len(lines[kept]) // 2, len(lines[kept]) - 2):
            path.write_bytes(whole + lines[kept][:cut])
            held = read(path)
            assert held.log.records == match.log.records[: kept - 1]
            assert held.restored is not None
            assert (held.restored.dropped, held.restored.kept) == (cut, kept - 1)
            assert str(cut) in held.restored.message


def test_zeros_or_half_a_character_at_the_end_are_dropped(path: Path) -> None:
    whole = path.read_bytes()
    for tail in (b"\0" * 100, '{"n":"é'.encode()[:-1]):
        path.write_bytes(whole + tail)
        held = read(path)
        assert held.restored is not None
        assert held.restored.dropped == len(tail)


def test_a_last_line_that_lacks_only_its_end_is_whole(match: Match[Lots], path: Path) -> None:
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    held = read(path)
    assert held.restored is None
    assert held.log.head == match.log.head


def test_a_file_cut_off_before_its_first_record_is_refused(path: Path) -> None:
    first, second, *_ = lines_of(path)
    for content in (b"", first, first[:9], first + second[:40]):
        path.write_bytes(content)
        assert refused(path).code == "empty"


def test_a_change_in_any_record_is_found_there(match: Match[Lots], path: Path) -> None:
    lines = lines_of(path)
    for number in range(len(match.log)):
        record: Any = parse(lines[number + 1])
        record["state"] = "0" * 64
        changed = [*lines]
        changed[number + 1] = (canonical(record) + "\n").encode()
        path.write_bytes(b"".join(changed))
        error = refused(path)
        assert (error.code, error.record, error.line) == ("wrong_hash", number, number + 2)


def test_a_record_with_its_own_hash_made_anew_breaks_the_chain_after_it(match: Match[Lots], path: Path) -> None:
    lines = lines_of(path)
    for number in range(len(match.log) - 1):
        record: Any = parse(lines[number + 1])
        record["state"] = "0" * 64
        del record["hash"]
        record["hash"] = digest(record)
        changed = [*lines]
        changed[number + 1] = (canonical(record) + "\n").encode()
        path.write_bytes(b"".join(changed))
        error = refused(path)
        assert (error.code, error.record) == ("broken_chain", number + 1)


def test_a_record_left_out_or_repeated_is_a_gap(match: Match[Lots], path: Path) -> None:
    lines = lines_of(path)
    for number in range(1, len(match.log) - 1):
        for changed in (
            [*lines[: number + 1], *lines[number + 2 :]],
            [*lines[: number + 2], *lines[number + 1 :]],
        ):
            path.write_bytes(b"".join(changed))
            assert refused(path).code == "gap"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b'"format":1', b'"format":2', "wrong_format"),
        (b'"type":"start"', b'"type":"begin"', "unknown_type"),
        (b'"type":"start"', b'"type":"step"', "bad_record"),
        (b'"game":"lots"', b'"game":5', "bad_record"),
        (b'"format":1', b'"format":1,"more":1', "bad_record"),
        (b'"purse":10', b'"purse":10.0', "bad_json"),
        (b'"purse":10', b'"purse":NaN', "bad_json"),
        (b'"purse":10', b'"purse":10,"purse":10', "bad_json"),
        (b'"purse":10', b'"purse":', "bad_json"),
    ],
)
def test_a_faulty_record_in_the_middle_is_refused(path: Path, old: bytes, new: bytes, code: str) -> None:
    content = path.read_bytes()
    assert content.count(old) == 1
    path.write_bytes(content.replace(old, new))
    error = refused(path)
    assert (error.code, error.record, error.line) == (code, 0, 2)
    assert str(error).startswith("line 2, record 0: ")


@pytest.mark.parametrize("line", [b"[]\n", b"1\n", b"\n", b'"start"\n', b'{"private":{"seed":"x"}}\n'])
def test_a_line_that_is_no_record_is_refused(path: Path, line: bytes) -> None:
    path.write_bytes(path.read_bytes() + line)
    assert refused(path).code in {"bad_record", "bad_json", "unknown_type"}


@pytest.mark.parametrize(
    "line", [b'{"private":{}}\n', b'{"private":{"seed":1}}\n', b'{"private":{"seed":"x"},"n":0}\n']
)
def test_a_faulty_private_line_is_refused(path: Path, line: bytes) -> None:
    path.write_bytes(line + b"".join(lines_of(path)[1:]))
    assert refused(path).code == "bad_record"


def test_a_private_seed_of_another_match_is_refused(path: Path) -> None:
    path.write_bytes(b'{"private":{"seed":"x"}}\n' + b"".join(lines_of(path)[1:]))
    assert refused(path).code == "wrong_seed"


def test_a_line_too_long_is_refused(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b" " * (MAX_LINE + 1) + b"\n")
    assert refused(path).code == "too_long"


def test_nothing_follows_the_reveal(match: Match[Lots]) -> None:
    with pytest.raises(LogError) as caught:
        match.log.add({"type": "retract", "seat": "anna"}, "0" * 64)
    assert caught.value.code == "after_reveal"


def test_a_log_starts_once(match: Match[Lots]) -> None:
    start = match.log.start.to_json()
    body = {key: value for key, value in start.items() if key not in {"n", "prev", "state", "hash"}}
    log = Log()
    with pytest.raises(LogError, match="of type 'start'"):
        log.add({"type": "step", "turn": 0}, "0" * 64)
    log.add(body, "0" * 64)
    with pytest.raises(LogError, match="of type 'start'"):
        log.add(body, "0" * 64)
    assert len(log) == 1


def test_floats_do_not_enter_a_log(match: Match[Lots]) -> None:
    log = Log(match.log.records[:1])
    with pytest.raises(JsonError):
        log.add({"type": "decide", "decisions": {"anna": {"kind": 0.5}}}, "0" * 64)  # type: ignore[dict-item]
    record: Any = match.log[1].to_json()
    record["decisions"]["anna"]["kind"] = 0.5
    with pytest.raises(LogError):
        read_record(record)


def test_a_match_kept_record_by_record_is_the_file_written_at_once(tmp_path: Path) -> None:
    game, kept = LotsGame(), tmp_path / "kept.leap"
    match = Match.start(game, SCENARIO, SEATS, SEED, on_record=keeper(kept, SEED))
    while not match.over:
        match.submit_many({seat: match.choices(seat).default() for seat in match.waiting})
        match.advance()
    write(tmp_path / "whole.leap", match.log, SEED)
    assert kept.read_bytes() == (tmp_path / "whole.leap").read_bytes()


def test_nothing_is_appended_to_a_torn_file(match: Match[Lots], path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5])
    with pytest.raises(LogError) as caught:
        append(path, match.log[-1])
    assert caught.value.code == "torn"


def test_a_failed_write_leaves_the_old_file_and_no_other(match: Match[Lots], path: Path) -> None:
    start = match.log.start.to_json()
    body = {key: value for key, value in start.items() if key not in {"n", "prev", "state", "hash"}}
    endless = Log()
    endless.add({**body, "scenario": "x" * MAX_LINE}, "0" * 64)
    before = path.read_bytes()
    with pytest.raises(LogError, match="longer than"):
        write(path, endless, SEED)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
