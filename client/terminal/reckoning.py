"""The reckoning: two explanations and what a seat's voice adds; afterwards the evidence, and the epilogue of 1966."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from client.numbers import support
from client.terminal.screen import heading, muted
from client.words import words
from rules.convictions import EXPLANATIONS
from rules.parameters import Parameters

View = Mapping[str, Any]
EVIDENCE = {
    "bureaucrats": (("false-reports", "reckoning_claims"), ("leaders-removed", "reckoning_removed")),
    "expertise": (("early-reformers", "reckoning_recovered"),),
}


def sheet(view: View, chosen: str, seat: str, width: int) -> list[RenderableType]:
    """Return the two explanations, which one is backed, what the conviction needs, and what the voice adds."""
    mine = view["conviction"]
    title = words("reckoning-title", province=words(f"province-{seat}"))
    parts: list[RenderableType] = [
        heading(title, width, words("head-influence", count=view["own"]["influence"])),
        Text(words("reckoning-asks")),
    ]
    for place, name in enumerate(EXPLANATIONS, 1):
        head = Text.assemble(("▶" if name == chosen else " ", "bold"), f"{place} ")
        head.append(words(f"explanation-{name}-name"), "bold")
        lines = (Text(words(f"explanation-{name}-text")), muted(words(f"explanation-{name}-evidence")))
        parts.append(Group(head, *(Padding(line, (0, 0, 0, 3)) for line in lines)))
    needs = words(f"explanation-{mine['explanation']}-short")
    parts += [
        heading(words("vote-title"), width),
        Text(words("reckoning-needs", name=words(f"conviction-{mine['id']}-name"), explanation=needs)),
        Text(words("reckoning-voice", count=view["own"]["influence"])),
        Text(words("reckoning-backs", explanation=words(f"explanation-{chosen}-short")), style="bold"),
    ]
    return parts


def evidence(
    found: Mapping[str, Any], voices: Mapping[str, tuple[str, str | None, int]], numbers: Parameters, width: int
) -> list[RenderableType]:
    """Return the evidence of this game for each explanation, the voices behind it, and which one prevailed.

    `voices`: who in words, the explanation backed, and the influence, by seat.
    """
    parts: list[RenderableType] = [heading(words("evidence-title"), width)]
    for name in EXPLANATIONS:
        table = Grid.grid(padding=(0, 2))
        table.add_column(justify="right", no_wrap=True)
        table.add_column()
        for kind, parameter in EVIDENCE[name]:
            points = found["evidence"][kind]
            count = points // getattr(numbers, parameter)
            table.add_row(Text(f"   {support(points)}"), Text(words(f"evidence-{kind}", count=count)))
        for who, backed, influence in voices.values():
            if backed == name:
                table.add_row(Text(f"   {support(10 * influence)}"), Text(words("evidence-voice", who=who)))
        head = Text(words(f"explanation-{name}-name"), style="bold")
        head.append(f"  {words('evidence-total', points=support(found[name]))}", "dim")
        parts.append(Group(head, table))
    prevailed = found["explanation"]
    told = words("prevailed-none")
    if prevailed:
        told = words("prevailed", explanation=words(f"explanation-{prevailed}-short"))
    return [*parts, Text(told, style="bold")]


def epilogue(found: Mapping[str, Any], width: int) -> list[RenderableType]:
    """Return the epilogue of 1966, worded as an interpretation, by which explanation prevailed."""
    return [
        heading(words("epilogue-title"), width),
        Text(words(f"epilogue-{found['explanation'] or 'open'}")),
        Text(words("epilogue-record")),
        muted(words("epilogue-note")),
    ]
