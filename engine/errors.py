"""The one family of exceptions of the engine: a stable code for programs, a plain reason for people."""

from __future__ import annotations

from engine.jsontypes import JSON


class EngineError(Exception):
    """Something the engine refuses; `code` is stable, `reason` is plain English.

    Every error of the family survives pickling, so that it may cross a process border.
    """

    def __init__(self, code: str, reason: str) -> None:
        """Keep the code and the reason."""
        super().__init__(code, reason)
        self.code = code
        self.reason = reason

    def __str__(self) -> str:
        """Return the reason, for people."""
        return self.reason

    def to_json(self) -> dict[str, JSON]:
        """Return the error as JSON, for the wire."""
        return {"code": self.code, "reason": self.reason}


class JsonError(EngineError, ValueError):
    """A value that exact JSON cannot hold, such as a float; `where` is its path, such as `$.a[2]`."""

    def __init__(self, code: str, where: str, reason: str) -> None:
        """Keep where the value stands."""
        super().__init__(code, f"{where}: {reason}")
        self.args = (code, where, reason)
        self.where = where


class ChoicesError(EngineError, ValueError):
    """A game offers choices that contradict themselves: a mistake in the game, not of a player."""


class SetupError(EngineError, ValueError):
    """A game cannot be set up from this scenario and these seats; `where` names the faulty part."""

    def __init__(self, code: str, reason: str, where: str = "") -> None:
        """Keep the faulty part."""
        super().__init__(code, f"{where}: {reason}" if where else reason)
        self.args = (code, reason, where)
        self.where = where


class IllegalDecision(EngineError, ValueError):  # noqa: N818 - it is the decision that is wrong
    """A decision that a seat may not take.

    `field` is where it is wrong ("" for the whole decision), `values` is what would be right (JSON),
    `bar` is the JSON form of the `Bar` that stands in the way, if one does.
    """

    def __init__(
        self,
        code: str,
        field: str,
        reason: str,
        values: JSON = None,
        bar: dict[str, JSON] | None = None,
    ) -> None:
        """Keep what is wrong, where, and what would be right."""
        super().__init__(code, reason)
        self.args = (code, field, reason, values, bar)
        self.field = field
        self.values = values
        self.bar = bar

    def __str__(self) -> str:
        """Return the field and the reason."""
        return f"{self.field}: {self.reason}" if self.field else self.reason

    def to_json(self) -> dict[str, JSON]:
        """Return the error as JSON, for the wire."""
        return {
            "code": self.code,
            "field": self.field,
            "reason": self.reason,
            "values": self.values,
            "bar": self.bar,
        }


class LogError(EngineError, ValueError):
    """A log that cannot be trusted or read; `record` is the record's number, `line` the file's line."""

    def __init__(self, code: str, record: int | None, reason: str, line: int | None = None) -> None:
        """Keep which record and, in a file, which line (from 1)."""
        super().__init__(code, reason)
        self.args = (code, record, reason, line)
        self.record = record
        self.line = line

    def __str__(self) -> str:
        """Return line, record and reason."""
        places = [("line", self.line), ("record", self.record)]
        where = ", ".join(f"{name} {number}" for name, number in places if number is not None)
        return f"{where}: {self.reason}" if where else self.reason


class ReplayError(EngineError):
    """A log that does not replay to its own hashes; `record` is the first one that differs."""

    def __init__(self, code: str, record: int, reason: str) -> None:
        """Keep which record differs."""
        super().__init__(code, f"record {record}: {reason}")
        self.args = (code, record, reason)
        self.record = record


class MatchError(EngineError):
    """A move that the match cannot take now, such as an undo across a sealed step."""
