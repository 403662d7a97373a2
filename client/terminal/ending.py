"""The end of a game: verdicts, the toll as a range on a plain page, legacies against par, who won, and the seed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from client.numbers import mark, percent, signed, toll
from client.table import Table
from client.terminal import predictions, reckoning
from client.terminal.screen import Screen
from client.words import seat_name, words
from engine.game import EVERYTHING

_FAMINE = ("famine", "catastrophe")


def show_ending(table: Table, screen: Screen) -> None:
    """Show how the game ended: first the toll, plainly, then the seats, then what lets everybody check the deal."""
    outcome = cast("dict[str, Any]", table.match.outcome())
    rows: Mapping[str, Any] = outcome["provinces"]
    seats = table.provinces
    screen.title(words("ending-title"))
    screen.say(words("ending-nation", verdict=words(f"verdict-{outcome['verdict']}")))
    screen.say(words("ending-toll", toll=toll(outcome["deaths"])))
    for seat in seats:
        row = rows[seat]
        args = {"province": words(f"province-{seat}"), "toll": toll(row["deaths"]), "par": toll(row["par_deaths"])}
        screen.say(words("ending-toll-province", **args))
    screen.say(words("ending-toll-note"), style="dim")
    screen.pause()
    screen.fresh()
    screen.show(*_evidence(table, outcome, screen.width))
    screen.pause()
    screen.fresh()
    screen.title(words("ending-seats"))
    screen.show(_seats(table, rows))
    screen.show(*_convictions(table, rows))
    numbers = table.match.state.world.numbers
    right, gone = percent(numbers.legacy_explanation), percent(numbers.legacy_removed)
    screen.say(f"{words('legacy-note')} {words('legacy-weighed', right=right, gone=gone)}", style="dim")
    winner = outcome["winner"]
    if len(seats) == 1:
        screen.say(_alone(table, seats[0], rows[seats[0]]), style="bold")
    elif winner is None:
        screen.say(words("nobody-won"), style="bold")
    else:
        screen.say(
            words("somebody-won", province=words(f"province-{winner}"), leader=leader_name(table, winner)), style="bold"
        )
    _predictions(table, outcome, screen)
    screen.pause()
    screen.fresh()
    screen.show(*reckoning.epilogue(outcome["reckoning"], screen.width))
    screen.say(words("ending-almanac"))
    screen.title(words("ending-record"))
    screen.line(words("ending-log", file=str(table.path)))
    screen.line(words("ending-seed", seed=table.match.seed, commitment=table.match.log.start.commitment))


def _predictions(table: Table, outcome: Mapping[str, Any], screen: Screen) -> None:
    """Show how well the forecasters of the table knew what came, where anybody laid anything."""
    names = {
        seat: words("seat-of", province=seat_name(seat), leader=leader_name(table, seat))
        for seat in (*table.provinces, *table.analysts)
    }
    view = cast("dict[str, Any]", table.match.view(EVERYTHING))
    parts = predictions.ending(outcome, view, names, screen.width)
    if parts:
        screen.pause()
        screen.fresh()
        screen.page(*parts)


def _evidence(table: Table, outcome: Mapping[str, Any], width: int) -> list[RenderableType]:
    """Return what was said for each explanation, by the facts of this game and by its seats, and which prevailed."""
    rows = {row["key"]: row for row in cast("dict[str, Any]", table.match.view(EVERYTHING))["provinces"]}
    voices = {
        seat: (
            words("seat-of", province=words(f"province-{seat}"), leader=leader_name(table, seat)),
            outcome["provinces"][seat]["explained"],
            rows[seat]["influence"],
        )
        for seat in table.provinces
    }
    return reckoning.evidence(outcome["reckoning"], voices, table.match.state.world.numbers, width)


def _convictions(table: Table, rows: Mapping[str, Any]) -> list[RenderableType]:
    """Return what each leader of the table secretly believed in, and whether it was proved right."""
    grid = Grid.grid(padding=(0, 2))
    grid.add_column(no_wrap=True)
    grid.add_column()
    for seat in table.provinces:
        row = rows[seat]
        name = words(f"conviction-{row['conviction']}-name")
        told = words("proved-right" if row["proved_right"] else "not-proved-right", name=name)
        grid.add_row(Text(words(f"province-{seat}")), Text(told))
    return [Text(words("convictions-revealed"), style="bold"), grid]


def leader_name(table: Table, seat: str) -> str:
    """Return who leads a province or sits at an analyst's seat, in words."""
    return words(f"leader-{table.leaders[seat]}")


def _alone(table: Table, seat: str, row: Mapping[str, Any]) -> str:
    """Return how the only seat of a table stands against par, and that famine is not made up for."""
    legacy = row["legacy"]
    args = {"province": words(f"province-{seat}"), "leader": leader_name(table, seat)}
    if legacy:
        stands = words("alone-above" if legacy > 0 else "alone-below", **args, percent=percent(abs(legacy)))
    else:
        stands = words("alone-par", **args)
    famine = row["verdict"] in _FAMINE
    return f"{stands} {words('alone-famine', province=args['province'])}" if famine else stands


def _seats(table: Table, rows: Mapping[str, Any]) -> Grid:
    grid = Grid.grid(padding=(0, 2))
    for place in range(5):
        grid.add_column(justify="right" if place == 3 else "left", no_wrap=True)
    names = ("province", "leader", "verdict", "legacy", "removed")
    grid.add_row(*(Text(words(f"column-{name}"), style="dim") for name in names))
    for seat in table.provinces:
        row = rows[seat]
        legacy = row["legacy"]
        shown = words("same") if not legacy else f"{mark(legacy)} {signed(percent(legacy), legacy)}"
        removed = words("removed-times", count=row["removed"])
        verdict = words(f"verdict-{row['verdict']}")
        grid.add_row(
            *(Text(text) for text in (words(f"province-{seat}"), leader_name(table, seat), verdict, shown, removed))
        )
    return grid
