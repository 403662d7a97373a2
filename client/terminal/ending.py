"""The end of a game: verdicts, the toll as a range on a plain page, legacies against par, who won, and the seed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import RenderableType
from rich.table import Table as Grid
from rich.text import Text

from client.numbers import mark, number, percent, signed, toll
from client.table import Ending
from client.terminal import predictions, reckoning
from client.terminal.screen import Screen
from client.words import seat_name, words
from rules.verdict import SCORES

_FAMINE = ("famine", "catastrophe")


def show_ending(ending: Ending, screen: Screen) -> None:
    """Show how the game ended: first the toll, plainly, then the seats, then what lets everybody check the deal."""
    outcome = ending.outcome
    rows: Mapping[str, Any] = outcome["provinces"]
    seats = ending.provinces
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
    screen.show(*_evidence(ending, screen.width))
    screen.pause()
    screen.fresh()
    screen.title(words("ending-seats"))
    screen.show(_seats(ending, rows))
    screen.show(*_convictions(ending, rows))
    screen.show(*_scores(ending, rows))
    numbers = ending.world.numbers
    right, gone = percent(numbers.legacy_explanation), percent(numbers.legacy_removed)
    screen.say(f"{words('legacy-note')} {words('legacy-weighed', right=right, gone=gone)}", style="dim")
    winner = outcome["winner"]
    if len(seats) == 1:
        screen.say(alone_words(ending, seats[0], rows[seats[0]]), style="bold")
    elif winner is None:
        screen.say(words("nobody-won"), style="bold")
    else:
        screen.say(
            words("somebody-won", province=words(f"province-{winner}"), leader=ending.leaders[winner]), style="bold"
        )
    _predictions(ending, screen)
    screen.pause()
    screen.fresh()
    screen.show(*reckoning.epilogue(outcome["reckoning"], screen.width))
    screen.say(words("ending-almanac"))
    screen.title(words("ending-record"))
    if ending.kept is not None:
        screen.line(words("ending-log", file=ending.kept))
    screen.line(words("ending-seed", seed=ending.seed, commitment=ending.commitment))


def _predictions(ending: Ending, screen: Screen) -> None:
    """Show how well the forecasters of the table knew what came, where anybody laid anything."""
    parts = predictions.ending(ending.outcome, ending.view, seats_named(ending.leaders), screen.width)
    if parts:
        screen.pause()
        screen.fresh()
        screen.page(*parts)


def seats_named(leaders: Mapping[str, str]) -> dict[str, str]:
    """Return each seat with who sits there, in words."""
    return {seat: words("seat-of", province=seat_name(seat), leader=leader) for seat, leader in leaders.items()}


def _evidence(ending: Ending, width: int) -> list[RenderableType]:
    """Return what was said for each explanation, by the facts of this game and by its seats, and which prevailed."""
    outcome, named = ending.outcome, seats_named(ending.leaders)
    rows = {row["key"]: row for row in ending.view["provinces"]}
    voices = {
        seat: (named[seat], outcome["provinces"][seat]["explained"], rows[seat]["influence"])
        for seat in ending.provinces
    }
    return reckoning.evidence(outcome["reckoning"], voices, ending.world.numbers, width)


def _convictions(ending: Ending, rows: Mapping[str, Any]) -> list[RenderableType]:
    """Return what each leader of the table secretly believed in, and whether it was proved right."""
    grid = Grid.grid(padding=(0, 2))
    grid.add_column(no_wrap=True)
    grid.add_column()
    for seat in ending.provinces:
        row = rows[seat]
        name = words(f"conviction-{row['conviction']}-name")
        told = words("proved-right" if row["proved_right"] else "not-proved-right", name=name)
        grid.add_row(Text(words(f"province-{seat}")), Text(told))
    return [Text(words("convictions-revealed"), style="bold"), grid]


def _scores(ending: Ending, rows: Mapping[str, Any]) -> list[RenderableType]:
    """Return what each legacy was made of: every score beside what following the centre came to."""
    grid = Grid.grid(padding=(0, 2))
    grid.add_column(no_wrap=True)
    for _ in SCORES:
        grid.add_column(justify="right", no_wrap=True)
    heads = ("", *(words(f"score-{name}") for name in SCORES))
    grid.add_row(*(Text(head, style="dim") for head in heads))
    for seat in ending.provinces:
        mine, par = rows[seat]["scores"], rows[seat]["par"]
        shown = (words("against-par", mine=number(mine[name]), par=number(par[name])) for name in SCORES)
        grid.add_row(Text(words(f"province-{seat}")), *(Text(text) for text in shown))
    return [Text(words("scores-against-par"), style="bold"), grid]


def alone_words(ending: Ending, seat: str, row: Mapping[str, Any]) -> str:
    """Return how the only seat of a table stands against par, and that famine is not made up for."""
    legacy = row["legacy"]
    args = {"province": words(f"province-{seat}"), "leader": ending.leaders[seat]}
    if legacy:
        stands = words("alone-above" if legacy > 0 else "alone-below", **args, percent=percent(abs(legacy)))
    else:
        stands = words("alone-par", **args)
    famine = row["verdict"] in _FAMINE
    return f"{stands} {words('alone-famine', province=args['province'])}" if famine else stands


def _seats(ending: Ending, rows: Mapping[str, Any]) -> Grid:
    grid = Grid.grid(padding=(0, 2))
    for place in range(5):
        grid.add_column(justify="right" if place == 3 else "left", no_wrap=True)
    names = ("province", "leader", "verdict", "legacy", "removed")
    grid.add_row(*(Text(words(f"column-{name}"), style="dim") for name in names))
    for seat in ending.provinces:
        row = rows[seat]
        legacy = row["legacy"]
        shown = words("same") if not legacy else f"{mark(legacy)} {signed(percent(legacy), legacy)}"
        removed = words("removed-times", count=row["removed"])
        verdict = words(f"verdict-{row['verdict']}")
        grid.add_row(
            *(Text(text) for text in (words(f"province-{seat}"), ending.leaders[seat], verdict, shown, removed))
        )
    return grid
