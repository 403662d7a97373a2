"""Writing rows of a simulation: CSV or Parquet, as the file's ending says."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from engine.errors import SetupError
from study.simulate import COLUMNS, Row


class Writer(Protocol):
    """Takes rows as they come."""

    def write(self, rows: Iterable[Row]) -> None:
        """Write some rows."""
        ...


class _Csv:
    def __init__(self, file: Any) -> None:
        self._rows = csv.writer(file, lineterminator="\n")
        self._rows.writerow(COLUMNS)

    def write(self, rows: Iterable[Row]) -> None:
        self._rows.writerows(rows)


class _Parquet:
    def __init__(self, path: Path) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        texts = ("leader", "province", "verdict", "conviction", "nation_verdict")
        self._schema = pa.schema([(name, pa.string() if name in texts else pa.int64()) for name in COLUMNS])
        self._table = pa.Table
        self._file = pq.ParquetWriter(path, self._schema)

    def write(self, rows: Iterable[Row]) -> None:
        named = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
        self._file.write_table(self._table.from_pylist(named, schema=self._schema))

    def close(self) -> None:
        self._file.close()


@contextmanager
def open_rows(path: Path) -> Iterator[Writer]:
    """Open a `.csv` or `.parquet` file for the rows of a simulation; nothing is left behind when it fails.

    Raises:
        SetupError: when the ending is another, the folder is missing, or Parquet needs a package that is not installed.
    """
    if path.suffix not in (".csv", ".parquet"):
        raise SetupError("bad_out", f"{path.name!r} ends neither in .csv nor in .parquet", "--out")
    if not path.resolve().parent.is_dir():
        raise SetupError("bad_out", f"the folder {str(path.parent)!r} does not exist; make it first", "--out")
    partial = path.with_name(path.name + ".part")
    try:
        if path.suffix == ".csv":
            with partial.open("w", encoding="utf-8", newline="") as file:
                yield _Csv(file)
        else:
            writer = _parquet(partial)
            try:
                yield writer
            finally:
                writer.close()
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _parquet(path: Path) -> _Parquet:
    try:
        return _Parquet(path)
    except ImportError:
        raise SetupError(
            "no_parquet", "writing Parquet needs the extra `parquet`; or name a .csv file", "--out"
        ) from None
