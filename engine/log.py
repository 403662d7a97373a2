"""The log of a match: records chained by hashes, and the file that keeps them (`.leap`, JSON lines).

Whoever holds the log and the seed holds the match. Each record names the hash of the record before
it and of the state after it; the latter is veiled with the seed (`engine.chance.veil`), so that the
hashes of a game that is still on tell nothing about what is hidden. The decisions stand in clear,
so before the end the log is only for those who may see them all.

The file's first line may be private, `{"private":{"seed":...}}`: it is no part of the chain and of
no export. Every other line is one record.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from engine import records
from engine.chance import check_commitment
from engine.errors import JsonError, LogError
from engine.jsontext import canonical, parse
from engine.jsontypes import JSON
from engine.records import Record, RevealRecord, StartRecord

MAX_LINE = 4 << 20
"""Longest line of a log file, in bytes; only a scenario comes near it."""


class Log:
    """The records of a match, in order; records are added and never changed."""

    __slots__ = ("_records",)

    def __init__(self, taken: Iterable[Record] = ()) -> None:
        """Take records that form a whole chain, else raise LogError."""
        self._records: list[Record] = []
        for record in taken:
            self.take(record)

    def __len__(self) -> int:
        """Return the number of records."""
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        """Iterate over the records, first to last."""
        return iter(tuple(self._records))

    def __getitem__(self, number: int) -> Record:
        """Return the record with this number."""
        return self._records[number]

    @property
    def records(self) -> tuple[Record, ...]:
        """Return all records."""
        return tuple(self._records)

    @property
    def start(self) -> StartRecord:
        """Return the record that starts the match."""
        first = self._records[0] if self._records else None
        if not isinstance(first, StartRecord):
            raise LogError("empty", None, "the log holds no record")
        return first

    @property
    def head(self) -> str:
        """Return the hash of the last record, which stands for the whole log."""
        return self._records[-1].hash if self._records else records.NO_RECORD

    def add(self, body: Mapping[str, JSON], state: str, *, exact: bool = False) -> Record:
        """Append a record with this body (`exact`: as `records.make` has it) and veiled state digest, and return it."""
        record = records.make(body, self._records[-1] if self._records else None, state, exact=exact)
        self._check_place(record)
        self._records.append(record)
        return record

    def take(self, record: Record) -> None:
        """Append a record that was made elsewhere.

        Raises:
            LogError: no_start, second_start, after_reveal, gap, broken_chain or wrong_hash.
        """
        self._check_place(record)
        if records.hash_of(record) != record.hash:
            raise LogError("wrong_hash", record.n, "its content does not have its hash: it was changed")
        self._records.append(record)

    def _check_place(self, record: Record) -> None:
        """Refuse a record that cannot follow the last one."""
        count, n = len(self._records), record.n
        if n != count:
            raise LogError("gap", n, f"its number is {n}, expected {count}")
        if isinstance(record, StartRecord) != (count == 0):
            code = "second_start" if count else "no_start"
            raise LogError(code, n, "the first record, and no other, is of type 'start'")
        if count and isinstance(self._records[-1], RevealRecord):
            raise LogError("after_reveal", n, "nothing follows the record of type 'reveal'")
        if record.prev != self.head:
            raise LogError("broken_chain", n, "its `prev` is not the hash of the record before")

    def copy(self) -> Log:
        """Return a log of the same records, to which others can be added."""
        other = Log()
        other._records = [*self._records]
        return other

    def withdraw(self) -> None:
        """Take out the record just added, because it could not be kept."""
        self._records.pop()

    def public(self) -> str:
        """Return the log as the text of a file without the private line, so without the seed.

        The decisions are in it: give it out when the game is over, or to those who may see them.
        """
        return "".join(f"{_line(record)}\n" for record in self._records)


@dataclass(frozen=True, slots=True)
class Restored:
    """A file was cut off in its last line: bytes that were dropped, and whole records kept."""

    dropped: int
    kept: int

    @property
    def message(self) -> str:
        """Return what happened, for people."""
        return (
            f"The file was cut off in the middle of a line: {self.dropped} bytes were dropped, "
            f"{self.kept} whole records kept."
        )


@dataclass(frozen=True, slots=True)
class LogFile:
    """What a file held: the log, the seed if it was kept with it, and what was lost, if anything."""

    log: Log
    seed: str | None
    restored: Restored | None


def write(path: str | os.PathLike[str], log: Log, seed: str | None = None) -> None:
    """Write a log file, whole or not at all: a crash leaves the old file or the new one.

    With a seed the file begins with the private line; only the owner may read the file then.
    """
    path = Path(path)
    private = "" if seed is None else canonical({"private": {"seed": seed}}) + "\n"
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            _put(file, private + log.public())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def append(path: str | os.PathLike[str], record: Record) -> None:
    """Add one record to the end of a log file and wait until it is on the disk.

    Raises:
        LogError: torn, if the file does not end with a whole line.
    """
    with open(path, "r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - 1, 0))
        if file.read(1) != b"\n":
            reason = "the file does not end with a whole line; read it and write it anew first"
            raise LogError("torn", record.n, reason)
        _put(file, _line(record) + "\n")


def keeper(path: str | os.PathLike[str], seed: str) -> Callable[[Record], None]:
    """Return an `on_record` that keeps a match in a file: new at its start, then line by line."""

    def keep(record: Record) -> None:
        if isinstance(record, StartRecord):
            write(path, Log([record]), seed)
        else:
            append(path, record)

    return keep


def read(path: str | os.PathLike[str]) -> LogFile:
    """Read a log file and check its whole chain.

    A file cut off in its last line is read up to its last whole record, and `restored` says so.

    Raises:
        LogError: naming line and record, for anything else that is wrong.
        OSError: if the file cannot be read.
    """
    log, seed, restored = Log(), None, None
    with open(path, "rb") as file:
        for number, line in enumerate(_lines(file), 1):
            try:
                value = parse(line)
            except JsonError as error:
                if line.endswith(b"\n"):
                    raise LogError("bad_json", len(log), error.reason, number) from None
                restored = Restored(len(line), len(log))
                break
            if number == 1 and isinstance(value, dict) and "private" in value:
                seed = _seed(value)
                continue
            try:
                log.take(records.read(value))
            except LogError as error:
                place = len(log) if error.record is None else error.record
                raise LogError(error.code, place, error.reason, number) from None
    if not len(log):
        raise LogError("empty", None, "the file holds no whole record")
    if seed is not None and not check_commitment(seed, log.start.commitment):
        raise LogError("wrong_seed", None, "the private seed is not the one the log commits to", 1)
    return LogFile(log, seed, restored)


def _line(record: Record) -> str:
    line = canonical(record.to_json())
    if len(line.encode("utf-8")) >= MAX_LINE:
        raise LogError("too_long", record.n, f"the record is longer than {MAX_LINE} bytes")
    return line


def _lines(file: BinaryIO) -> Iterator[bytes]:
    for number, line in enumerate(iter(lambda: file.readline(MAX_LINE + 1), b""), 1):
        if len(line) > MAX_LINE:
            raise LogError("too_long", None, f"the line is longer than {MAX_LINE} bytes", number)
        yield line


def _seed(value: dict[str, JSON]) -> str:
    private = value["private"]
    seed = private.get("seed") if isinstance(private, dict) else None
    if not isinstance(seed, str) or len(value) != 1:
        raise LogError("bad_record", None, "the private line holds a seed and nothing else", 1)
    return seed


def _put(file: BinaryIO, text: str) -> None:
    file.write(text.encode("utf-8"))
    file.flush()
    os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a new name last: only POSIX lets a folder be opened for this."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
