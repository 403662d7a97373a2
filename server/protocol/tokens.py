"""Secrets and what is made of them: a participant's token, the hash that is kept, the id of a new match."""

from __future__ import annotations

import hashlib
from typing import Final

MATCH_LENGTH: Final = 20


def match_of(secret: str) -> str:
    """Return the id of the match that whoever creates it with this secret gets (20 hex digits).

    A creation that is sent again so finds the match it has made.
    """
    return hashlib.sha256(b"greatleap.match.1\0" + secret.encode("ascii")).hexdigest()[:MATCH_LENGTH]


def hash_of(secret: str) -> str:
    """Return the hash (hex SHA-256) of a secret, which is all that is kept of it."""
    return hashlib.sha256(b"greatleap.secret.1\0" + secret.encode("ascii")).hexdigest()


def token_of(match: str, secret: str) -> str:
    """Return the token of a participant.

    >>> token_of("7f3a", "x" * 22)
    '7f3a.xxxxxxxxxxxxxxxxxxxxxx'
    """
    return f"{match}.{secret}"


def parts_of(token: str) -> tuple[str, str]:
    """Return match and secret of a token that has the form of one."""
    match, _, secret = token.partition(".")
    return match, secret
