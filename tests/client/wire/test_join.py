"""`greatleap join`: real processes with piped input or a pseudo-terminal, at a real server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.cuttable import CuttableLine
from benchmarks.served import Served
from client.wire.refusals import RoomRefused
from client.wire.table import WireTable
from server.protocol.client_messages import Chat, Nudge, Start
from tests.client.running import GIVE, environment, run, start
from tests.client.wire.guests import WAIT_S, decide, guest, host, play_out

SEASONS = 4
TUTORIAL = GIVE * (SEASONS + 2)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal there")


def flat(text: str) -> str:
    """A text without its line breaks."""
    return " ".join(text.split())


class Terminal:
    """The command at a pseudo-terminal: what is seen on it, and typing."""

    def __init__(self, home: Path, *args: str) -> None:
        import pty

        self._parent, child = pty.openpty()
        command = [sys.executable, "-m", "client.cli", *args]
        env = {**environment(home), "TERM": "xterm-256color", "LINES": "60", "COLUMNS": "100"}
        self.process = subprocess.Popen(command, stdin=child, stdout=child, stderr=child, cwd=home, env=env)
        os.close(child)
        os.set_blocking(self._parent, False)
        self.seen = ""
        self._from = 0

    def until(self, text: str) -> str:
        """Read on until a text is seen that was not seen before, and return what came since."""
        end = time.monotonic() + WAIT_S
        while text not in self.seen[self._from :]:
            assert time.monotonic() < end, f"{text!r} never came after: {self.seen[self._from :]}"
            self._read()
        found = self.seen[self._from :]
        self._from += found.index(text) + len(text)
        return found

    def type(self, *lines: str) -> None:
        """Type lines."""
        for line in lines:
            os.write(self._parent, f"{line}\n".encode())

    def end(self) -> int:
        """Read to the end, and return the exit code."""
        end = time.monotonic() + WAIT_S
        while self.process.poll() is None and time.monotonic() < end:
            self._read()
        self.close()
        return self.process.wait(5)

    def close(self) -> None:
        """End it, if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(5)
        os.close(self._parent)

    def _read(self) -> None:
        try:
            self.seen += os.read(self._parent, 65_536).decode(errors="replace").replace("\r\n", "\n")
        except OSError:
            time.sleep(0.02)  # nothing there now, or closed at the other end


@pytest.fixture
def table(server: Served) -> Iterator[WireTable]:
    """Anna's table for two, in the lobby."""
    with host(server.url, scenario="tutorial") as anna:
        anna.entered(WAIT_S)
        yield anna


@pytest.mark.parametrize(
    ("language", "ready", "end"),
    [("en", "ready", "The finding on the nation"), ("hu", "kész", "Az ítélet az országról")],
)
def test_a_person_with_a_pipe_plays_on_a_server_to_the_end(
    table: WireTable, server: Served, tmp_path: Path, language: str, ready: str, end: str
) -> None:
    code = table.seen.room.code
    process = start(tmp_path, "--language", language, "join", f"{server.url}/#{code}", "--name", "Bea", "--terminal")
    assert process.stdin is not None
    process.stdin.write("province henan\nsay Good evening\n" + f"{ready}\n")
    process.stdin.write("".join(f"{line}\n" for line in (*TUTORIAL, "b", "c", "a")))
    process.stdin.flush()
    assert table.wait(lambda: table.seen.room.seats[1].ready, WAIT_S)
    table.ask(Start)
    play_out(table)
    out, err = process.communicate(timeout=WAIT_S)
    assert (process.returncode, err) == (0, "")
    assert end in out
    assert [line.text for line in table.seen.chat] == ["Good evening"]
    assert "Bea: Good evening" in out
    assert out.count("\f") == 0
    assert table.ending().seed in flat(out)


def test_a_host_makes_a_room_with_bots_and_a_clock_from_the_command_line(server: Served, tmp_path: Path) -> None:
    args = ["join", server.url, "--create", "tutorial", "--seats", "human,careerist,human", "--provinces", "anhui"]
    args += ["--clock", "5m", "--name", "Anna", "--terminal"]
    game = run(tmp_path, *args, typed=["bot 3 line", "clock 10m", "room", "start", *TUTORIAL, "b", "c", "a"])
    assert (game.returncode, game.stderr) == (0, "")
    out = flat(game.stdout)
    assert "Time for each decision: 5 min." in out
    assert "Time for each decision: 10 min." in out
    assert re.search(r"1 Anhui you 2 dealt at the start bot: careerist 3 dealt at the start bot: line", out)
    assert "Time left: 9 min 5" in out
    assert "Anhui (you)" in out
    assert "The server keeps this game under the code" in out
    assert "industry knowledge countryside standing" in out
    assert "extend 60s" not in game.stdout.partition("Time left")[0]
    code = re.search(r"Table (\w{6})", out)
    assert code is not None
    link = f"{server.url}/#{code[1]}"
    assert f"\n{link}\ngreatleap join {link}\n" in game.stdout


def test_places_are_kept_for_their_owner_only_and_bring_one_back(
    table: WireTable, server: Served, tmp_path: Path
) -> None:
    code = table.seen.room.code
    first = run(tmp_path, "join", server.url, "--code", code, "--name", "Bea", "--terminal", typed=["quit"])
    assert first.returncode == 0
    assert f"Come back with: greatleap join {server.url} --resume" in first.stdout
    [kept] = tmp_path.rglob("places.json")
    assert sys.platform == "win32" or kept.stat().st_mode & 0o777 == 0o600
    [place] = json.loads(kept.read_text(encoding="utf-8"))["places"]
    assert (place["server"], place["code"], place["name"]) == (server.url, code, "Bea")
    for args in (("--resume",), ("--code", code.lower(), "--name", "bea"), ("--token", place["token"])):
        again = run(tmp_path, "join", server.url, *args, "--terminal", typed=["room", "quit"])
        assert (again.returncode, again.stderr) == (0, ""), args
        assert "dealt at the start  you" in again.stdout
    assert len(table.seen.room.people) == 2
    left = run(tmp_path, "join", server.url, "--resume", "--terminal", typed=["leave", "y"])
    assert "You have left the table." in left.stdout
    assert json.loads(kept.read_text(encoding="utf-8"))["places"] == []


def test_a_watcher_reads_the_public_record_to_the_end(table: WireTable, server: Served, tmp_path: Path) -> None:
    code = table.seen.room.code
    process = start(tmp_path, "join", server.url, "--code", code, "--watch", "--terminal")
    assert table.wait(lambda: table.seen.watchers == 1, WAIT_S)
    with guest(server.url, code, "Bea") as bea:
        bea.entered(WAIT_S)
        table.ask(Start)
        assert process.stdout is not None
        read = ""
        while "Still deciding" not in read:  # whoever reads slower than others play misses steps, and never the end
            line = process.stdout.readline()
            assert line, read
            read += line
        play_out(table, bea)
    out, err = process.communicate(timeout=WAIT_S)
    assert (process.returncode, err) == (0, "")
    assert re.search(r"The public record, (Spring|Summer|Autumn|Winter) 195[89]", read)
    assert re.search(r"Still deciding: (Anna|Bea)", read)
    assert "The finding on the nation" in out
    assert "conviction:" not in out


@POSIX
def test_a_person_at_a_terminal_takes_back_speaks_and_sees_the_line_go_and_come(
    table: WireTable, server: Served, line: CuttableLine, tmp_path: Path
) -> None:
    code = table.seen.room.code
    terminal = Terminal(tmp_path, "join", line.url, "--code", code, "--name", "Bea", "--terminal")
    try:
        terminal.until("Lobby >")
        terminal.type("ready")
        terminal.until("Seat 2: dealt at the start, you, ready")
        table.ask(Start)
        terminal.until("The game begins.")
        terminal.type("")
        terminal.until("Debate >")
        table.ask(Chat, text="What do you think?")
        terminal.type("say Hold the line.")
        terminal.until("Anna: What do you think?")
        terminal.until("Debate >")
        terminal.type("done", "y")
        terminal.until("Still deciding: Anna.")
        assert table.wait(lambda: table.seen.waiting == (1,), WAIT_S)
        terminal.type("back")
        terminal.until("Debate >")
        assert table.wait(lambda: table.seen.waiting == (1, 2), WAIT_S)
        line.cut(stay=True)
        terminal.until("The connection is lost.")
        terminal.type("done", "y")
        line.mend()
        terminal.until("The connection is back")
        assert table.wait(lambda: table.seen.waiting == (1,), WAIT_S)
        terminal.type("motions")
        terminal.until("Not on the table this spring")
        decide(table)
        terminal.until("All have decided.")
        terminal.until("Enter")
        terminal.type("", "quit")
        terminal.until("Come back with:")
        assert terminal.end() == 0
    finally:
        if terminal.process.poll() is None:
            terminal.close()


@POSIX
def test_a_deadline_that_passes_takes_the_desk_away_and_the_game_goes_on(server: Served, tmp_path: Path) -> None:
    with host(server.url, scenario="tutorial", clock=6) as anna:
        code = anna.entered(WAIT_S).room.code
        terminal = Terminal(tmp_path, "join", server.url, "--code", code, "--name", "Bea", "--terminal")
        try:
            terminal.until("Lobby >")
            anna.ask(Start)
            terminal.until("Time left:")
            terminal.type("")
            terminal.until("Debate >")
            decide(anna)
            terminal.until("Time left: 2 s.")
            terminal.until("Debate >")
            terminal.until("did not decide in time, so what stood is taken as decided")
            decide(anna)
            terminal.until("is away: a bot leads the province until they are back")
            terminal.type("hello")
            terminal.until("is back and leads the province again")
            assert "Meanwhile" not in terminal.seen
            assert "Time left: 0 s." not in terminal.seen
        finally:
            terminal.close()


@POSIX
def test_a_spectator_is_offered_what_a_spectator_may_do(table: WireTable, server: Served, tmp_path: Path) -> None:
    code = table.seen.room.code
    with guest(server.url, code, "Bea") as bea:
        bea.entered(WAIT_S)
        terminal = Terminal(tmp_path, "join", f"{server.url}/{code}", "--name", "Cili", "--watch", "--terminal")
        try:
            terminal.until("Lobby >")
            table.ask(Start)
            terminal.until("(say, room, a page) >")
            terminal.type("?")
            helped = terminal.until("(say, room, a page) >")
            assert "a page for all; also record" in helped
            assert "take your decision back" not in helped
            terminal.type("predict")
            terminal.until("There is no page “predict” here.")
            terminal.type("record")
            terminal.until("The provinces, as all may know them")
        finally:
            terminal.close()


@POSIX
def test_the_lobby_asks_once_until_there_is_news(table: WireTable, server: Served, tmp_path: Path) -> None:
    code = table.seen.room.code
    terminal = Terminal(tmp_path, "join", server.url, "--code", code, "--name", "Bea", "--terminal")
    try:
        terminal.until("Lobby >")
        assert table.wait(lambda: len(table.seen.present or ()) > 1, WAIT_S)
        table.ask(Chat, text="Welcome.")
        assert "Lobby >" not in terminal.until("Anna: Welcome.").partition("Anna: Welcome.")[0]
    finally:
        terminal.close()


def test_where_seats_are_taken_the_way_out_is_told(table: WireTable, server: Served, tmp_path: Path) -> None:
    at = ("join", server.url, "--code", table.seen.room.code, "--terminal", "--name")
    game = run(tmp_path, *at, "Bea", "--seat", "1")
    assert (game.returncode, game.stderr) == (2, "greatleap: this seat is taken; these are free: 2\n")
    with guest(server.url, table.seen.room.code, "Bea") as bea:
        bea.entered(WAIT_S)
        for seat in ((), ("--seat", "1")):
            game = run(tmp_path, *at, "Cili", *seat)
            assert (game.returncode, game.stderr) == (2, "greatleap: all seats are taken; look on with --watch\n")


def test_a_host_who_reminds_a_seat_that_has_decided_is_told_so(table: WireTable, server: Served) -> None:
    with guest(server.url, table.seen.room.code, "Bea") as bea:
        bea.entered(WAIT_S)
        table.ask(Start)
        decide(bea)
        with pytest.raises(RoomRefused, match="owes no decision now"):
            table.ask(Nudge, seat=2)


BAD = [
    (("join", "ftp://example.org"), "no address of a server"),
    (("join", "http://127.0.0.1:9", "--code", "AAAAAA", "--name", "Bea"), "no server of Great Leap answers at"),
    (("join", "URL"), "say how to join"),
    (("join", "URL", "--code", "AAAAAA", "--name", "Bea"), "No table has this code"),
    (("join", "URL", "--code", "A1", "--name", "Bea"), "A join code has six letters and digits"),
    (("join", "URL", "--code", "AAAAAA", "--name", "B" * 30), "A name has 1 to 24"),
    (("join", "URL", "--resume", "--token", "x"), "--resume and --token do not go together"),
    (("join", "URL", "--code", "AAAAAA", "--create", "quick", "--name", "Bea"), "do not go together"),
    (("join", "URL", "--code", "AAAAAA", "--clock", "5m", "--name", "Bea"), "--clock: only who makes a table"),
    (("join", "URL", "--create", "quick", "--clock", "soon", "--name", "Bea"), "“soon” is no time for a decision"),
    (("join", "URL", "--create", "quick", "--clock", "99d", "--name", "Bea"), "“99d” is no time for a decision"),
    (("join", "URL", "--create", "nothing", "--name", "Bea"), "there is none named 'nothing'"),
    (("join", "URL", "--create", "quick", "--seats", "human,duck", "--name", "Bea"), "there is no leader duck"),
    (("join", "URL", "--create", "quick", "--begin", "never", "--name", "Bea"), "--begin: there is no never"),
    (("join", "URL", "--way", "pigeon", "--resume"), "--way: there is no pigeon"),
    (("join", "URL", "--resume"), "you have no place at a table on"),
    (("join", "URL", "--token", "nonsense"), "You have no place at this table any more"),
    (("join", "URL", "--create", "quick"), "a name is needed"),
]


@pytest.mark.parametrize(("args", "told"), BAD, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_wrong_is_told_in_one_line(
    server: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], told: str
) -> None:
    game = run(tmp_path, *(server.url if one == "URL" else one for one in args))
    assert game.returncode == 2
    assert told in game.stderr
    assert len(game.stderr.splitlines()) == 1
    assert "Traceback" not in game.stderr
