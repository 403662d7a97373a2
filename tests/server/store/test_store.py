"""What the store keeps and what it refuses, the same in both databases."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.jsontypes import JSON
from server.entry import Entry
from server.store.errors import BadEntry, CodeTaken, Conflict, Repeated, StoreError, UnknownMatch
from server.store.rows import MAX_BODY, MatchRow
from server.store.store import Store
from tests.server.store.making import created, entry, row

pytestmark = pytest.mark.anyio

VALUES: st.SearchStrategy[JSON] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("aäű中\0\"'", max_size=3), inner, max_size=3),
    max_leaves=8,
)


async def test_entries_come_back_as_they_were_appended(store: Store) -> None:
    first = [entry("m", 0, kind="open", body={"seed": "s"}), entry("m", 1, 1001, "sit", {"seat": "henan"}, "p1", "a-1")]
    more = [
        entry("m", 2, 1002, "chat", {"text": "Jó reggelt! 早上好"}, "p1", "a-2"),
        entry("m", 3, 1002, "ready", None, "p2"),
    ]
    await store.create(row("m"), first)
    await store.append(more, 5000, over=False)
    assert await store.entries("m") == first + more
    assert await store.entries("m", after=1) == more
    assert await store.entries("m", after=3) == []
    assert await store.entries("other") == []


@given(body=VALUES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_exact_json_comes_back(store: Store, body: JSON) -> None:
    if await store.match("m") is None:
        await created(store, "m")
    n = len(await store.entries("m"))
    await store.append([entry("m", n, body=body)], None, over=False)
    assert (await store.entries("m"))[-1].body == body


async def test_a_row_follows_its_entries(store: Store) -> None:
    await created(store, "m", "ABCDEF", at=1000, deadline=9000)
    assert await store.match("m") == MatchRow("m", "ABCDEF", 1000, "campaign", "2", 9000, False, 1, 1000)
    await store.append([entry("m", 1, 2000), entry("m", 2, 3000)], None, over=True)
    assert await store.match("m") == MatchRow("m", "ABCDEF", 1000, "campaign", "2", None, True, 3, 3000)
    assert await store.match("other") is None


async def test_a_clock_that_goes_back_leaves_a_match_touched_when_it_was(store: Store) -> None:
    await created(store, "m", at=5000)
    await store.append([entry("m", 1, 4000)], None, over=False)
    found = await store.match("m")
    assert found is not None
    assert found.touched == 5000


@pytest.mark.parametrize("n", [0, 1, 3, 9])
async def test_a_number_that_is_not_the_next_one_conflicts_and_nothing_is_kept(store: Store, n: int) -> None:
    await created(store, "m")
    await store.append([entry("m", 1)], None, over=False)
    with pytest.raises(Conflict) as refused:
        await store.append([entry("m", n), entry("m", n + 1)], 7000, over=True)
    assert (refused.value.match, refused.value.length, refused.value.code) == ("m", 2, "conflict")
    found = await store.match("m")
    assert found is not None
    assert (found.entries, found.deadline, found.over) == (2, None, False)
    assert len(await store.entries("m")) == 2


async def test_a_repeated_message_is_refused_with_its_place_and_nothing_is_kept(store: Store) -> None:
    await created(store, "m")
    await store.append([entry("m", 1, author="p1", message="a")], None, over=False)
    for n in (1, 2):  # whether or not its sender knows what came in
        with pytest.raises(Repeated) as refused:
            await store.append([entry("m", n), entry("m", n + 1, author="p1", message="a")], None, over=False)
        assert (refused.value.match, refused.value.n) == ("m", 1)
    assert len(await store.entries("m")) == 2


async def test_another_author_or_match_may_use_the_same_message_id(store: Store) -> None:
    await created(store, "m")
    await created(store, "k")
    same = [entry("m", 1, author="p1", message="a"), entry("m", 2, author="p2", message="a")]
    await store.append(same, None, over=False)
    await store.append([entry("k", 1, author="p1", message="a")], None, over=False)
    assert (await store.entries("m"))[1:] == same


async def test_a_match_that_is_not_there_takes_no_entries(store: Store) -> None:
    with pytest.raises(UnknownMatch):
        await store.append([entry("m", 0)], None, over=False)
    assert await store.entries("m") == []


async def test_a_join_code_is_unique_while_its_match_goes_on(store: Store) -> None:
    await created(store, "first", "ABCDEF", at=1000)
    with pytest.raises(CodeTaken) as refused:
        await created(store, "second", "ABCDEF", at=2000)
    assert refused.value.taken == "ABCDEF"
    assert await store.match("second") is None
    assert await store.by_code("ABCDEF") == "first"
    await store.append([entry("first", 1)], None, over=True)
    assert await store.by_code("ABCDEF") == "first"  # its end may still be looked at
    await created(store, "second", "ABCDEF", at=2000)
    assert await store.by_code("ABCDEF") == "second"
    await store.append([entry("second", 1)], None, over=True)
    assert await store.by_code("ABCDEF") == "second"
    assert await store.by_code("ABCDEG") is None


async def test_the_same_match_cannot_be_made_twice(store: Store) -> None:
    await created(store, "m", "AAAAAA")
    with pytest.raises(Conflict):
        await created(store, "m", "BBBBBB")
    assert await store.by_code("BBBBBB") is None


async def test_of_many_that_want_one_code_or_one_id_at_once_one_gets_it(store: Store) -> None:
    tries = [created(store, f"m{i}", "ABCDEF") for i in range(20)] + [
        created(store, "k", f"CODE{i}") for i in range(20)
    ]
    answers = await asyncio.gather(*tries, return_exceptions=True)
    assert [type(answer) for answer in answers[:20]].count(CodeTaken) == 19
    assert [type(answer) for answer in answers[20:]].count(Conflict) == 19
    assert {found.code for found in await store.matches()} == {"ABCDEF", f"CODE{answers[20:].index(None)}"}


async def test_due_matches_come_the_earliest_first_and_not_when_over(store: Store) -> None:
    assert await store.next_deadline() is None
    for match, deadline in (("late", 3000), ("soon", 1000), ("never", None), ("later", 3001)):
        await created(store, match, deadline=deadline)
    assert await store.due(3000) == ["soon", "late"]
    assert await store.due(3000, limit=1) == ["soon"]
    assert await store.due(999) == []
    assert await store.next_deadline() == 1000
    await store.append([entry("soon", 1)], 1000, over=True)
    assert await store.due(3000) == ["late"]
    assert await store.next_deadline() == 3000


async def test_matches_are_listed_the_last_touched_first(store: Store) -> None:
    for match, at in (("a", 1000), ("b", 3000), ("c", 2000)):
        await created(store, match, at=at)
    await store.append([entry("a", 1, 4000)], None, over=True)
    assert [found.id for found in await store.matches()] == ["a", "b", "c"]
    assert [found.id for found in await store.matches(over=False)] == ["b", "c"]
    assert [found.id for found in await store.matches(over=True)] == ["a"]
    assert [found.id for found in await store.matches(limit=1, skip=1)] == ["b"]


async def test_forgetting_deletes_what_was_last_touched_before_and_its_entries(store: Store) -> None:
    await asyncio.gather(*[created(store, f"m{i}", at=1000 + i) for i in range(450)])
    await store.append([entry("m0", 1, 9000)], None, over=False)
    assert await store.forget(1449) == 448
    assert sorted(found.id for found in await store.matches()) == ["m0", "m449"]
    assert await store.entries("m1") == []
    assert len(await store.entries("m0")) == 2
    assert await store.forget(1449) == 0
    with pytest.raises(UnknownMatch):
        await store.append([entry("m1", 1)], None, over=False)


async def test_an_opened_store_holds_what_was_kept_before(address: str) -> None:
    store = await Store.open(address)
    await created(store, "m")
    await store.close()
    store = await Store.open(address)
    assert [found.kind for found in await store.entries("m")] == ["open"]
    await store.close()


async def test_closing_finishes_the_writes_that_wait(address: str) -> None:
    store = await Store.open(address)
    waiting = [asyncio.create_task(created(store, f"m{i}")) for i in range(10)]
    await asyncio.sleep(0)
    await store.close()
    await asyncio.gather(*waiting)
    store = await Store.open(address)
    assert len(await store.matches()) == 10
    await store.close()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ([], "no entries"),
        ([entry("m", 1), entry("k", 2)], "together with entries of match 'm'"),
        ([entry("m", 1), entry("m", 3)], "its number must be 2"),
        ([entry("m", -1)], "its number must be 0"),
        ([entry("m", 2**31 - 1)], "at most"),
        ([entry("m" * 37, 1)], "id must be"),
        ([entry("m", 1, -1)], "milliseconds"),
        ([entry("m", 1, 2**53)], "milliseconds"),
        ([entry("m", 1, kind="Open")], "kind must be"),
        ([entry("m", 1, author="péter")], "author must be"),
        ([entry("m", 1, author="p", message="x" * 37)], "message must be"),
        ([entry("m", 1, body=1.5)], "exact JSON"),  # type: ignore[arg-type]
        ([entry("m", 1, body="\ud800")], "exact JSON"),
        ([entry("m", 1, body="x" * MAX_BODY)], "at most"),
        ([entry("m", 1, author="p", message="x"), entry("m", 2, author="p", message="x")], "comes twice"),
    ],
)
async def test_an_entry_that_cannot_be_held_is_refused_by_name(store: Store, wrong: list[Entry], says: str) -> None:
    await created(store, "m")
    with pytest.raises(BadEntry, match=says):
        await store.append(wrong, None, over=False)
    assert len(await store.entries("m")) == 1


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (MatchRow("", "C", 1, "s", "2"), "id must be"),
        (MatchRow("m", "C D", 1, "s", "2"), "code must be"),
        (MatchRow("m", "C", -1, "s", "2"), "created must be"),
        (MatchRow("m", "C", 1, "", "2"), "scenario must be"),
        (MatchRow("m", "C", 1, "s\n", "2"), "scenario must be"),
        (MatchRow("m", "C", 1, "s", "2" * 37), "rules must be"),
        (MatchRow("m", "C", 1, "s", "2", deadline=2**60), "deadline must be"),
    ],
)
async def test_a_row_that_cannot_be_held_is_refused_by_name(store: Store, wrong: MatchRow, says: str) -> None:
    with pytest.raises(BadEntry, match=says):
        await store.create(wrong, [entry("m", 0)])
    assert await store.matches() == []


async def test_the_first_entry_of_a_match_has_number_0(store: Store) -> None:
    with pytest.raises(BadEntry, match="number 0"):
        await store.create(row("m"), [entry("m", 1)])


def test_every_refusal_has_a_code_of_its_own() -> None:
    kinds = StoreError.__subclasses__()
    assert len({kind.code for kind in kinds}) == len(kinds)


async def test_only_its_owner_may_read_a_file(tmp_path: Path) -> None:
    path = tmp_path / "leap.db"
    path.touch(0o644)
    store = await Store.open(f"sqlite:///{path}")
    await created(store, "m")
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {"leap.db": 0o600, "leap.db-wal": 0o600, "leap.db-shm": 0o600}
    await store.close()


async def test_what_is_forgotten_is_gone_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "leap.db"
    store = await Store.open(f"sqlite:///{path}")
    await store.create(row("m"), [entry("m", 0, body={"name": "Somebody's name"})])
    assert await store.forget(2**40) == 1
    await store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["leap.db"]
    assert b"Somebody" not in path.read_bytes()
