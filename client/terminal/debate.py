"""The spring debate: the motions on the table, the vote being written with its forecast, and what the count gave."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from client.dates import season_name
from client.numbers import change, direction, signed_number, support, support_range
from client.terminal.cards import title_of_motion
from client.terminal.refusals import bar_words
from client.terminal.screen import flow, heading, muted
from client.terminal.season import line_and_time, own_facts
from client.words import words
from engine.choices import Choices, Pick
from rules.orders import HOLD

View = Mapping[str, Any]
Foresee = Callable[[str, int], Mapping[str, Any]]
BROUGHT_BY = ("debate-won", "debate-lost", "debate")


def sheet(
    view: View, decision: Mapping[str, Any], foresee: Foresee, width: int, whole: bool = True
) -> list[RenderableType]:
    """Return the vote being written: the motions on the table, and what the vote may bring, in words.

    Where it is not `whole`, what the motions ask is left out.
    """
    facts = " · ".join([*own_facts(view), words("vote-line", line=view["nation"]["dials"]["line"])])
    parts: list[RenderableType] = [
        heading(words("debate-title", season=season_name(view["turn"])), width, line_and_time(view)),
        muted(facts),
    ]
    parts += motions(view, decision, foresee, whole)
    parts += [heading(words("vote-title"), width, words("forecast-from")), *_vote(decision, foresee)]
    return parts


def motions(
    view: View, decision: Mapping[str, Any] | None, foresee: Foresee, whole: bool, history: bool = False
) -> list[RenderableType]:
    """Return the motions on the table with their numbers, what they ask, and what they may win and cost."""
    if not view["motions"]:
        return [Text(words("no-motions"))]
    parts: list[RenderableType] = []
    for place, name in enumerate(view["motions"], 1):
        found = foresee(name, 1)
        backed = decision is not None and decision["motion"] == name and decision["stake"]
        head = Text.assemble(("▶" if backed else " ", "bold"), f"{place} ", (title_of_motion(name), "bold"))
        head.append(f"  {words('motion-standing', won=_points(found['reward']), lost=_points(-found['price']))}", "dim")
        lines = [Text(words(f"motion-{name}-asks"))] if whole else []
        if history:
            lines.append(muted(words(f"motion-{name}-history")))
        parts.append(Group(head, *(Padding(line, (0, 0, 0, 3)) for line in lines)))
    return parts


def _points(value: int) -> str:
    return signed_number(value)


def _vote(decision: Mapping[str, Any], foresee: Foresee) -> list[RenderableType]:
    motion, stake = str(decision["motion"]), int(decision["stake"])
    return [Padding(Text(text), (0, 0, 0, 2)) for text in vote_told(motion, stake, foresee(motion, stake))]


def vote_told(motion: str, stake: int, found: Mapping[str, Any]) -> list[str]:
    """Return what the vote may bring: the support without the others, whether it can pass, what it wins and costs."""
    hold = support_range(*found["hold"])
    if motion == HOLD:
        told = [words("vote-holds" if stake else "vote-silent", count=stake, hold=hold)]
        if stake:
            told.append(words("vote-spent", spent=found["spent"]))
        return told
    low, high = found["motion"]
    told = [
        words("vote-backs", title=title_of_motion(motion), count=stake),
        words("vote-support", motion=support_range(low, high), hold=hold),
    ]
    if low > found["hold"][1]:
        told[-1] += f" {words('vote-passes')}"
    elif high <= found["hold"][0]:
        told[-1] += f" {words('vote-fails', count=(found['hold'][0] - high) // 10 + 1)}"
    else:
        told[-1] += f" {words('vote-open')}"
    told.append(
        words(
            "vote-prices",
            won=_points(found["reward"]),
            lost=_points(-found["price"]),
            spent=found["spent"],
            gone=found["lost"],
        )
    )
    return told


def page(view: View, choices: Choices, foresee: Foresee, width: int) -> list[RenderableType]:
    """Return all motions: those on the table with their history, and the others in a paragraph for what bars them."""
    parts: list[RenderableType] = [heading(words("motions-title"), width)]
    parts += motions(view, None, foresee, whole=True, history=True)
    parts.append(heading(words("motions-others"), width))
    for reason, titles in barred(choices).items():
        lead = words("motions-barred", reason=f"{reason[:1].upper()}{reason[1:]}")
        parts.append(flow(titles, width, f"  {lead} ", "    "))
    return parts


def barred(choices: Choices) -> dict[str, list[str]]:
    """Return the titles of the motions that are barred, by what bars them."""
    found: dict[str, list[str]] = {}
    for field in choices.fields:
        for option in field.options if isinstance(field, Pick) else ():
            if option.bar is not None:
                reason = bar_words(cast("dict[str, Any]", option.bar.to_json()))
                found.setdefault(reason, []).append(title_of_motion(str(option.value)))
    return found


def result(view: View, seat: str, width: int, leaders: Mapping[str, str]) -> list[RenderableType]:
    """Return what the last debate came to: what passed, by how much, who backed what, and what it brought the seat."""
    found = view["debate"]
    if found is None:
        return [Text(words("no-debate"))]
    parts: list[RenderableType] = [heading(words("debate-counted"), width), Text(result_told(found), style="bold")]
    if found["passed"] != HOLD:
        parts.append(Padding(Text(words(f"motion-{found['passed']}-asks"), style="italic"), (0, 0, 0, 2)))
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    for key, vote in found["votes"].items():
        who = words("seat-of", province=words(f"province-{key}"), leader=leaders[key])
        table.add_row(Text(f"  {who}", style="bold" if key == seat else ""), Text(backed_words(vote)))
    parts.append(table)
    brought = Table.grid(padding=(0, 1))
    brought.add_column(justify="right", no_wrap=True)
    brought.add_column()
    for row in view["ledger"]:
        stock, moved = row["stock"], row["change"]
        if row["cause"] in BROUGHT_BY:
            sentence = words(f"cause-{stock}-{row['cause']}", sign=direction(moved, moved))
            name = (f"{words(f'stock-{stock}')}: ", "dim")
            brought.add_row(Text(f"  {change(stock, moved)}"), Text.assemble(name, sentence))
    return [*parts, brought] if brought.row_count else parts


def result_told(found: Mapping[str, Any]) -> str:
    """Return what a debate came to, and by how much."""
    args = {"hold": support(found["hold"]), "motion": support(found["strongest"])}
    if found["passed"] != HOLD:
        return words("debate-passed", title=title_of_motion(found["passed"]), **args)
    moved = any(vote["stake"] and vote["motion"] != HOLD for vote in found["votes"].values())
    return words("debate-held" if moved or found["strongest"] else "debate-unmoved", **args)


def backed_words(vote: Mapping[str, Any]) -> str:
    """Return what a seat backed and with how much."""
    if not vote["stake"]:
        return words("backed-nothing")
    if vote["motion"] == HOLD:
        return words("backed-hold", count=vote["stake"])
    return words("backed-motion", title=title_of_motion(vote["motion"]), count=vote["stake"])
