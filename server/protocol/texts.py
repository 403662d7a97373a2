"""Texts that people send to each other: names, chat and join codes, made plain or refused."""

from __future__ import annotations

import unicodedata
from typing import Final

from pydantic_core import PydanticCustomError

MAX_NAME: Final = 24
MAX_CHAT: Final = 500
CODE_LENGTH: Final = 6
CODE_SIGNS: Final = "ACDEFHJKMNPQRTVWXY34679"
"""The signs of join codes: no two of them look alike."""

_JOINERS = "\u200c\u200d"
"""Part of words in some scripts and of composed emoji, although they cannot be printed alone."""
_UNSEEN = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
"""Letters and marks that Unicode counts as printed and that leave nothing, or a blank, on the screen."""
_VARIANTS = dict.fromkeys([*range(0xFE00, 0xFE10), *range(0x180B, 0x180E), *range(0xE0100, 0xE01F0)])
"""Variation selectors: they choose a form of the sign before them, and alone show nothing."""
_ALIKE = str.maketrans(
    "АВЕКМНОРСТУХЅІЈԌԚԜаеорсухѕіјԁһԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ",
    "ABEKMHOPCTYXSIJGQWaeopcyxsijdhqwlABEZHIKMNOPTYXaivopu",
)
"""Cyrillic and Greek letters that look like Latin ones (Unicode Technical Standard 39, confusables)."""


def person_name(text: str) -> str:
    """Return a name in composed form, its words one space apart.

    Raises:
        PydanticCustomError: bad_name, for one that is empty or too long or holds signs that cannot be printed.
    """
    plain = " ".join(unicodedata.normalize("NFC", text).split(" ")).strip()
    unseen = any(sign in _UNSEEN for sign in plain) or not plain.translate(_VARIANTS)
    if not 1 <= len(plain) <= MAX_NAME or not plain.isprintable() or "  " in plain or unseen:
        raise PydanticCustomError("bad_name", "a name has 1 to 24 signs that can be printed, words one space apart")
    return plain


def same_name(text: str) -> str:
    """Return what two names have in common that nobody could tell apart by case, width or script.

    >>> same_name("Ａnna") == same_name("anna") == same_name("Аnnа")
    True
    """
    plain = unicodedata.normalize("NFKD", text).translate(_VARIANTS).translate(_ALIKE)
    return unicodedata.normalize("NFKC", plain.casefold())


def chat_text(text: str) -> str:
    """Return a line of chat in composed form, without space around it.

    Raises:
        PydanticCustomError: bad_chat, for one that is empty or too long or holds signs that cannot be printed.
    """
    plain = unicodedata.normalize("NFC", text).strip()
    printable = "".join(sign for sign in plain if sign not in _JOINERS).isprintable()
    if not 1 <= len(plain) <= MAX_CHAT or not printable or all(sign in _UNSEEN + " " for sign in plain):
        raise PydanticCustomError("bad_chat", "a line of chat has 1 to 500 signs that can be printed, in one line")
    return plain


def join_code(value: object) -> object:
    """Return a join code as it is kept, however a person wrote it.

    >>> join_code(" ac7-9xy ")
    'AC79XY'

    Raises:
        PydanticCustomError: bad_code, for a text that cannot be a code.
    """
    if not isinstance(value, str):
        return value
    plain = value[:40].upper().replace("-", "").replace(" ", "")
    if len(plain) != CODE_LENGTH or any(sign not in CODE_SIGNS for sign in plain):
        raise PydanticCustomError("bad_code", "a join code has 6 signs, all of them in {signs}", {"signs": CODE_SIGNS})
    return plain
