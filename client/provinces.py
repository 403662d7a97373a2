"""Provinces as a person types them: by key, by name in the language in use, or by a beginning of either."""

from __future__ import annotations

from client.words import plain, words
from rules.board import load_board


def provinces_like(typed: str) -> list[str]:
    """Return the keys of the provinces that may be meant: the one so called, else all that begin so.

    Case, marks on the letters, and a blank in place of a hyphen make no difference.

    >>> provinces_like("Inner M"), provinces_like("gua"), provinces_like("")
    (['inner-mongolia'], ['guangdong', 'guangxi'], [])
    """
    wanted = _bare(typed)
    called = {key: (key, _bare(words(f"province-{key}"))) for key in load_board().keys}
    exact = [key for key, names in called.items() if wanted in names]
    return exact or [key for key, names in called.items() if wanted and any(name.startswith(wanted) for name in names)]


def candidates(typed: str, keys: list[str]) -> str:
    """Return the names of provinces that may be meant, with its key where only that begins as typed."""
    names = {key: words(f"province-{key}") for key in keys}
    return ", ".join(name if _bare(name).startswith(_bare(typed)) else f"{name} ({key})" for key, name in names.items())


def _bare(text: str) -> str:
    return "-".join(plain(text).replace("-", " ").split())
