"""The browser table's sources: types of the messages, svelte-check, eslint, Prettier, Vitest; no words in them."""

from __future__ import annotations

import re

import pytest

from client.web.build import WEB, find_node, run_npm

CHECKS = {
    "the types of the messages are those of the protocol": ("run", "types", "--", "--check"),
    "svelte-check": ("run", "check"),
    "eslint and Prettier": ("run", "lint"),
    "Vitest": ("run", "test"),
}
_WORDS = re.compile(r"\w*[a-zA-Z]{2,}")
_NO_WORDS = {"Enter", "Esc"}


@pytest.mark.parametrize("command", CHECKS.values(), ids=CHECKS)
def test_the_sources_hold(command: tuple[str, ...]) -> None:
    run_npm(find_node(), *command)


@pytest.mark.parametrize("path", sorted((WEB / "src").rglob("*.svelte")), ids=lambda path: path.name)
def test_no_words_stand_outside_fluent(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    markup = re.sub(r"<(script|style)\b.*?</\1>|<!--.*?-->", "", text, flags=re.DOTALL)
    shown = [*_texts(markup), *re.findall(r"\s(?:aria-label|title|alt|placeholder)=\"([^\"{]*)\"", markup)]
    assert [one for one in shown if _WORDS.search(one) and one.strip() not in _NO_WORDS] == []


def _texts(markup: str) -> list[str]:
    """Return what stands between tags, without what stands in braces."""
    found, depth, inside, quote = [""], 0, False, ""
    for sign in markup:
        if depth:
            depth += {"{": 1, "}": -1}.get(sign, 0)
        elif sign == "{":
            depth = 1
        elif inside:
            if quote:
                quote = "" if sign == quote else quote
            elif sign in "\"'":
                quote = sign
            elif sign == ">":
                inside = False
                found.append("")
        elif sign == "<":
            inside = True
        else:
            found[-1] += sign
    return found
