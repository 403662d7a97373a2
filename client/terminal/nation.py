"""The nation: what all may know of the 24 provinces, as a map of names and as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from client.numbers import number
from client.terminal.screen import heading
from client.words import words
from rules.board import load_board

View = Mapping[str, Any]
_STEP = 3


def provinces(view: View, seat: str, width: int) -> list[RenderableType]:
    """Return the public facts of all provinces, in two columns: report, commune, who leads."""
    cells = [_row(row, seat) for row in view["provinces"]]
    table = Table.grid(padding=(0, 1))
    half = (len(cells) + 1) // 2
    for _ in range(2):
        table.add_column(no_wrap=True)
        table.add_column(justify="right", no_wrap=True)
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True)
    head = [Text(words(f"column-{name}"), style="dim") for name in ("province", "report", "commune", "leader")]
    table.add_row(*head, *head)
    for left in range(half):
        right = cells[left + half] if left + half < len(cells) else [Text()] * 4
        table.add_row(*cells[left], *right)
    total = words("table-total", total=number(sum(row["report"] for row in view["provinces"])))
    return [Group(heading(words("table-title"), width, total), table, Text(words("table-legend"), style="dim"))]


def _row(row: Mapping[str, Any], seat: str) -> list[Text]:
    leader = words("leads-outsider") if row["outsider"] else words("leads-seat") if row["seated"] else ""
    if row["key"] == seat:
        leader = words("leads-you")
    name = Text(words(f"province-{row['key']}"), style="bold" if row["key"] == seat else "")
    return [name, Text(number(row["report"])), Text(words(f"stage-{row['stage']}")), Text(leader)]


def board_map(view: View, seat: str, width: int) -> list[RenderableType]:
    """Return the board in letters: each province's name and report about where it lies."""
    board = load_board()
    facts = {row["key"]: row for row in view["provinces"]}
    low = min(2 * p.label.q + p.label.r for p in board.provinces)
    lines: dict[int, dict[int, str]] = {}
    for province in board.provinces:
        row = facts[province.key]
        here = (2 * province.label.q + province.label.r - low) * _STEP
        name = words(f"province-{province.key}")
        mark = "*" if province.key == seat else "°" if row["seated"] else ""
        label = f"{name}{mark} {words('tenths', value=row['report'] / 1000)}"
        lines.setdefault(province.label.r, {})[min(here, width - len(label))] = label
    text = Text()
    for r in sorted(lines):
        line = ""
        for here, label in sorted(lines[r].items()):
            line += " " * (max(here - len(line), 1 if line else 0)) + label
        text.append(line + "\n")
    return [text, Text(words("map-legend"), style="dim")]
