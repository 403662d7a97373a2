"""The store's exceptions: a stable code for programs, a plain reason for people."""

from __future__ import annotations


class StoreError(Exception):
    """Something the store refuses or cannot do; `code` is stable, `reason` is plain English."""

    code = "store"

    def __init__(self, reason: str, code: str = "") -> None:
        """Keep the reason and, when the class has several, the code."""
        super().__init__(reason)
        self.reason = reason
        self.code = code or self.code


class StoreAddressError(StoreError, ValueError):
    """An address that names no store."""

    code = "store_address"


class SchemaError(StoreError):
    """A store that this version cannot read: of a newer version (`newer_schema`), or none at all (`not_a_store`)."""

    code = "schema"


class BadEntry(StoreError, ValueError):  # noqa: N818 - it is the entry that is wrong
    """An entry or a match's row that the store cannot hold: a mistake of the caller."""

    code = "bad_entry"


class UnknownMatch(StoreError, LookupError):  # noqa: N818 - it is the match that is not there
    """A match that is not in the store (any more)."""

    code = "unknown_match"

    def __init__(self, match: str) -> None:
        """Keep the match."""
        super().__init__(f"match {match} is not in the store; it may have been deleted")
        self.match = match


class Conflict(StoreError):  # noqa: N818 - the store is right; the caller must read what came in
    """Entries whose numbers are not the next ones; `length` is how many the match has."""

    code = "conflict"

    def __init__(self, match: str, length: int) -> None:
        """Keep the match and how many entries it has."""
        super().__init__(f"match {match} has {length} entries by now; read them and try again")
        self.match = match
        self.length = length


class Repeated(StoreError):  # noqa: N818 - the message is there already
    """A message that its author has sent before; it stands in entry `n`."""

    code = "repeated"

    def __init__(self, match: str, n: int) -> None:
        """Keep where the message stands."""
        super().__init__(f"match {match} holds this message already, in entry {n}")
        self.match = match
        self.n = n


class CodeTaken(StoreError):  # noqa: N818 - the code belongs to another match
    """A new match whose join code belongs to another one that is not over."""

    code = "code_taken"

    def __init__(self, taken: str) -> None:
        """Keep the join code."""
        super().__init__(f"the join code {taken} belongs to another match")
        self.taken = taken


class StoreUnavailable(StoreError):  # noqa: N818 - it may be back in a moment
    """A store that did not do what was asked.

    Nothing of it was acknowledged. Whether a write that was under way when a connection broke has been kept shows
    when the match is read again.
    """

    code = "unavailable"
