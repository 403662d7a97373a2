"""What whoever runs a server got wrong: one line that says what, and what would be right; exit code 2."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from benchmarks.served import Served
from tests.client.running import run
from tests.server.face.guests import Table, creation, play

SERVE = [
    (("--store", "mysql://user:hunter2@host/base"), "a store cannot be 'mysql'"),
    (("--store", "no address"), "this store's address cannot be read"),
    (("--store", "sqlite:///nowhere/x.sqlite"), "its folder must be there"),
    (("--store", "sqlite:///words.txt"), "is no SQLite database"),
    (("--store", "postgresql://user:hunter2@127.0.0.1:1/base"), "cannot be reached"),
    (("--store", "postgresql://user:hunter2@127.0.0.1:nine/base"), "cannot be read"),
    (("--workers", "2"), "several processes cannot share SQLite"),
    (("--port", "65536"), "--port"),
    (("--host", "192.0.2.1"), "cannot listen on 192.0.2.1"),
    (("--origin", "class.example"), "--origin"),
    (("--webhook", "file:///etc/passwd"), "--webhook"),
]


def refused(home: Path, said: str, *args: str) -> None:
    result = run(home, *args)
    lines = result.stderr.strip().splitlines()
    assert (result.returncode, result.stdout) == (2, ""), (result.stdout, result.stderr)
    assert len(lines) == 1, result.stderr
    assert said in lines[0]
    assert "hunter2" not in result.stderr


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    (folder / "words.txt").write_text("These are words and no database. " * 200, encoding="utf-8")
    return folder


@pytest.mark.parametrize(("options", "said"), SERVE, ids=lambda value: " ".join(value)[:40] if value else None)
def test_a_server_that_cannot_run_as_asked_says_why_in_one_line(
    home: Path, options: tuple[str, ...], said: str
) -> None:
    store = () if "--store" in options else ("--store", f"sqlite:///{home / 'good.sqlite'}")
    port = () if "--port" in options else ("--port", "0")
    refused(home, said, "serve", *store, *port, *options)


def test_a_port_that_is_taken_is_named(home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        refused(home, f"127.0.0.1:{port}", "serve", "--store", f"sqlite:///{home / 'good.sqlite'}", "--port", port)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def two_matches(anyio_backend: str, home: Path) -> tuple[str, str, str]:
    """The address of a store, the id of a match that is over and the code of one that is not; in it is no server."""
    address = f"sqlite:///{home / 'matches.sqlite'}"
    with Served(address) as server:
        async with Table(server.url) as table:
            one, two = await table.start(2, scenario="tutorial", name="Unmistakable")
            await play([one, two])
            other = await table.come(creation(name="Unmistakable"))
    return address, one.match, other.code_of_room


@pytest.mark.anyio
async def test_what_is_taken_out_of_a_store_is_its_log_and_no_name(
    two_matches: tuple[str, str, str], home: Path
) -> None:
    address, over, code = two_matches
    result = run(home, "export", over, "--store", address)
    found = json.loads(result.stdout)
    assert (result.returncode, result.stderr) == (0, "")
    assert set(found) == {"room", "view", "outcome", "log"}
    assert "Unmistakable" not in result.stdout
    assert "Unmistakable" in run(home, "export", over, "--store", address, "--names").stdout
    lobby = json.loads(run(home, "export", code.lower(), "--store", address).stdout)
    assert set(lobby) == {"room"}
    assert run(home, "export", over, "--store", address, "--out", "taken.leap").returncode == 0
    replayed = run(home, "replay", "taken.leap", "--json")
    assert replayed.returncode == 0, replayed.stderr
    refused(home, "taken.leap", "export", over, "--store", address, "--out", "taken.leap")
    refused(home, "not over", "export", code, "--store", address, "--out", "other.leap")
    refused(home, "nowhere", "export", over, "--store", address, "--out", "nowhere/x.leap")
    for unknown in ("AAAAAA", "x" * 500):
        refused(home, "there is no match", "export", unknown, "--store", address)


@pytest.mark.anyio
async def test_a_backup_replaces_nothing_and_says_where_it_cannot_write(
    two_matches: tuple[str, str, str], home: Path
) -> None:
    address, over, _ = two_matches
    assert run(home, "backup", "copy.sqlite", "--store", address).returncode == 0
    refused(home, "is there already", "backup", "copy.sqlite", "--store", address)
    refused(home, "cannot write", "backup", "nowhere/copy.sqlite", "--store", address)
    refused(home, "Missing argument", "backup", "--store", address)
    copied = run(home, "export", over, "--store", f"sqlite:///{home / 'copy.sqlite'}")
    assert copied.stdout == run(home, "export", over, "--store", address).stdout


def test_asking_for_what_is_not_there_makes_no_store(home: Path) -> None:
    before = sorted(home.rglob("*"))
    refused(home, "", "export", "AAAAAA", "--store", f"sqlite:///{home / 'absent.sqlite'}")
    refused(home, "", "backup", "b.sqlite", "--store", f"sqlite:///{home / 'absent.sqlite'}")
    assert sorted(home.rglob("*")) == before
