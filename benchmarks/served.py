"""A server in a process of its own, for measurements: started on a free port of this machine, ended by its id."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

START_S: Final = 60
STOP_S: Final = 30
PROGRAM: Final = ("-m", "client.cli", "--language", "en", "serve")
_PLACE = re.compile(r"http://(\S+):(\d+) ")


class Served:
    """A running server; leaving the `with` ends it."""

    def __init__(
        self,
        store: str,
        *options: str,
        port: int = 0,
        workers: int = 1,
        log: Path | None = None,
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] = PROGRAM,
    ) -> None:
        """Start a server, and wait until clients may connect.

        Args:
            store: the address of its store.
            options: further options of `greatleap serve`.
            port: its port; 0 takes a free one.
            workers: how many processes serve.
            log: the file to which what it logs is added.
            environment: what its environment has beside this process's own.
            program: what Python runs, which takes the options.

        Raises:
            RuntimeError: when it ends instead.
        """
        command = [sys.executable, *program, "--port", str(port), "--store", store, "--workers", str(workers)]
        command += ["--creations", "0", *options]
        self._log = None if log is None else log.open("a", encoding="utf-8")
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=self._log or subprocess.DEVNULL,
            text=True,
            start_new_session=True,
            env={**os.environ, **(environment or {})},
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        found = _PLACE.search(line)
        if found is None:
            self.close()
            raise RuntimeError(f"the server did not start: it ended with {self.process.returncode} and said {line!r}")
        self.host, self.port = found.group(1), int(found.group(2))

    @property
    def url(self) -> str:
        """Return its address."""
        return f"http://{self.host}:{self.port}"

    def kill(self) -> None:
        """End it and all processes that it has started at once, as a power cut would."""
        if os.name == "posix":
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)  # it leads a group of its own
        else:
            self.process.kill()
        self.close()

    def stop(self) -> None:
        """Let it end in good order."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.close()

    def close(self) -> None:
        """Wait for its end, and close what was open for it."""
        self.process.wait(STOP_S)
        for stream in (self.process.stdout, self._log):
            if stream is not None:
                stream.close()

    def memory_mb(self) -> int:
        """Return the memory that it and the processes it has begun hold, MB; 0 where the system does not tell."""
        return sum(_memory_kb(number) for number in (self.process.pid, *_begun_by(self.process.pid))) // 1024

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let it end."""
        self.stop()


def _memory_kb(number: int) -> int:
    """Return the memory that a process holds; 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{number}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return int(status.split("VmRSS:")[1].split()[0]) if "VmRSS:" in status else 0


def _begun_by(number: int) -> list[int]:
    """Return the processes that a process has begun."""
    try:
        tasks = [*Path(f"/proc/{number}/task").iterdir()]
        return [int(child) for task in tasks for child in (task / "children").read_text(encoding="ascii").split()]
    except OSError:
        return []
