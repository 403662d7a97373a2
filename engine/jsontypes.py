"""The type of exact JSON: what views, dumps, decisions and logs are made of. There are no floats in it."""

from __future__ import annotations

from typing import TypeAlias

JSON: TypeAlias = "bool | int | str | list[JSON] | dict[str, JSON] | None"
"""Exact JSON: null, true, false, whole numbers, text, lists, objects with text keys."""

Decision: TypeAlias = dict[str, JSON]
"""What a seat decides: `{"kind": ..., field: value, ...}`."""
