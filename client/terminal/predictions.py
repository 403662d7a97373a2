"""Predictions: the questions of winter, what is laid on their ranges, how that is typed, and how well it was known."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from client.errors import ClientError
from client.numbers import number, people, percent
from client.terminal.screen import flow, heading, muted
from client.words import words
from engine.choices import Choices
from rules.bands import BANDS, QUESTIONS, TENTHS, UNSURE, field_of

View = Mapping[str, Any]
Tenths = Mapping[str, int]
FIELDS = {field_of(question): question for question in QUESTIONS}
_BAR = "▪"


def read_tenths(name: str, word: str, rest: list[str]) -> dict[str, int]:
    """Take the tenths from the rest of a line: a number for each range, the others being unsure, or the word for that.

    Raises:
        ClientError: when they are not five whole numbers that come to ten or less.
    """
    if rest and rest[0].lower() in words("unsure-keys").split():
        rest.pop(0)
        return {**dict.fromkeys(BANDS, 0), UNSURE: TENTHS}
    typed = rest[: len(BANDS)]
    args = {"field": words(f"field-{name}"), "example": words("example-tenths", word=word)}
    if len(typed) < len(BANDS) or not all(text.isdigit() and len(text) < 3 for text in typed):
        raise ClientError("command", reason=words("refused-tenths", **args))
    del rest[: len(BANDS)]
    laid = [int(text) for text in typed]
    if sum(laid) > TENTHS:
        raise ClientError("command", reason=words("refused-tenths-sum", **args, laid=sum(laid)))
    return {**dict(zip(BANDS, laid, strict=True)), UNSURE: TENTHS - sum(laid)}


def settings(decision: Mapping[str, Any]) -> list[str]:
    """Return the predictions of a decision in a few words, for the sheet of the orders; nothing where all is unsure."""
    laid = {name: decision[name] for name in FIELDS if name in decision and decision[name][UNSURE] < TENTHS}
    return [f"{words(f'field-{name}')}: {laid_words(tenths)}" for name, tenths in laid.items()]


def laid_words(tenths: Tenths) -> str:
    """Return what was laid on the ranges of a question, in words."""
    return words("tenths-laid", laid=" ".join(str(tenths[band]) for band in BANDS), unsure=tenths[UNSURE])


def ranges(view: View, question: str) -> list[str]:
    """Return the ranges of a question in words, lowest first."""
    shown = [percent(start) if question == "harvest" else people(start) for start in view["bands"][question]]
    between = [words("range-between", low=low, high=high) for low, high in pairwise(shown)]
    return [words("range-under", high=shown[0]), *between, words("range-from", low=shown[-1])]


def sheet(
    view: View, choices: Choices, decision: Mapping[str, Any], found: Mapping[str, Any], width: int
) -> list[RenderableType]:
    """Return the questions of the winter, the ranges, what is laid on each, and how sure that is.

    `found` is what the forecast says of the predictions.
    """
    parts: list[RenderableType] = []
    for field in choices.fields:
        question = FIELDS.get(field.name, "")
        if not question:
            continue
        tenths: Tenths = decision[field.name]
        table = Table.grid(padding=(0, 2))
        for justify in ("left", "right", "right", "left"):
            table.add_column(justify=justify, no_wrap=True)
        names = ("range", "tenths", "sure")
        table.add_row(*(Text(words(f"column-{name}"), style="dim") for name in names))
        for name, band, share in zip(ranges(view, question), BANDS, found[question]["shares"], strict=True):
            bar = Text(_BAR * (share // 50), style="dim")
            table.add_row(Text(f"  {name}"), Text(str(tenths[band]), style="bold"), Text(percent(share)), bar)
        table.add_row(Text(f"  {words('unsure')}"), Text(str(tenths[UNSURE]), style="bold"), Text())
        year = view["year"] if question == "harvest" else view["year"] + 1
        asks = Text(words(f"question-asks-{question}", year=str(year)))
        parts.append(Group(heading(words(f"question-title-{question}", year=str(year)), width), asks, table))
    return parts


def ending(outcome: Mapping[str, Any], view: View, names: Mapping[str, str], width: int) -> list[RenderableType]:
    """Return what each forecaster laid, what came true, the points and what an even spread would have had.

    Forecasters who left all unsure are left out; nothing is returned where nobody laid anything.
    """
    found = {seat: row for seat, row in outcome["predictions"].items() if laid_any(row)}
    if not found:
        return []
    parts: list[RenderableType] = [heading(words("predict-title"), width), Text(words("predict-note"))]
    for seat, row in found.items():
        head = Text(names[seat], style="bold")
        means = Text(words("predict-means", points=number(row["points"]), even=number(row["even"])))
        parts.append(Group(Text(), head, _winters(row, view), means, _calibration(row, width)))
    return [*parts, Text(), muted(words("predict-score"))]


def laid_any(row: Mapping[str, Any]) -> bool:
    """Return whether a forecaster laid anything."""
    return any(
        winter[question] is not None and winter[question]["tenths"][UNSURE] < TENTHS
        for winter in row["winters"]
        for question in QUESTIONS
    )


def _winters(row: Mapping[str, Any], view: View) -> Table:
    table = Table.grid(padding=(0, 1))
    for justify in ("left", "left", "left", "left", "right", "right"):
        table.add_column(justify=justify, no_wrap=True)
    head = ("winter", "asked", "laid", "came", "points", "even")
    table.add_row(*(Text(words(f"column-{name}"), style="dim") for name in head))
    for winter in row["winters"]:
        for question in QUESTIONS:
            told = winter[question]
            if told is not None:
                came = ranges(view, question)[BANDS.index(told["came"])]
                cells = (words(f"question-name-{question}"), laid_words(told["tenths"]), came)
                points = (number(told["points"]), number(told["even"]))
                first = question == QUESTIONS[0]
                table.add_row(*(Text(text) for text in (str(winter["year"]) if first else "", *cells, *points)))
    return table


def _calibration(row: Mapping[str, Any], width: int) -> Text:
    return flow(calibration_told(row), width, f"{words('calibration-told')} ", "  ")


def calibration_told(row: Mapping[str, Any]) -> list[str]:
    """Return, for each confidence with which something was laid on a range, how many of such ranges came true."""
    told = []
    for one in row["calibration"]:
        low = one["confidence"]
        sure = words("range", low=low, high=words("percent", value=low + 9)) if low < 100 else percent(1000)
        told.append(words("calibration", sure=sure, ranges=one["ranges"], came=one["came"]))
    return told
