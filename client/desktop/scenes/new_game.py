"""A new game on this screen: who plays, what is played, who leads the seats, and where."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from pygame import Rect

from bots.registry import HUMAN, POLICIES
from client.desktop.column import Button, Column
from client.desktop.fields import choice, entry, labelled, radio
from client.desktop.parts.nation import seat_box
from client.desktop.scene import Scene
from client.desktop.scenes.home import sit_down
from client.desktop.ui import Option, Ui
from client.errors import ClientError
from client.local import LocalTable, open_table
from client.saves import new_path
from client.words import capital, words
from engine.errors import EngineError
from rules.board import load_board
from rules.calendar import year_of
from rules.scenario import ScenarioModel, load_scenario, scenario_keys

if TYPE_CHECKING:
    from client.desktop.app import App

_ORDER: Final = ("tutorial", "quick", "lesson", "campaign", "readjustment", "open-campaign")
_START_BOTS: Final = ("pragmatist", "careerist", "line", "protector", "zealot", "honest", "planner")
MOST_SEATS: Final = 8


@dataclass
class SeatWish:
    """A seat of the new game: `human` or a policy, the name of a person, and the province, if it is not dealt."""

    who: str
    name: str
    province: str = ""


class NewGame(Scene):
    """The screen on which a game is begun."""

    def __init__(
        self, app: App, scenario: str = "", leaders: list[str] | None = None, provinces: list[str] | None = None
    ) -> None:
        """Propose a game; what is given is filled in."""
        super().__init__(app)
        self.kind = "hotseat" if leaders is not None and leaders.count(HUMAN) != 1 else "alone"
        self.scenario = scenario or "quick"
        self.mode = ""
        self.problem = ""
        self.seats: list[SeatWish] = []
        self._propose()
        if leaders is not None:
            self.seats = [SeatWish(who, self._name(place)) for place, who in enumerate(leaders)]
        for seat, province in zip(self.seats, provinces or [], strict=False):
            seat.province = province

    def _name(self, place: int) -> str:
        return (self.app.settings.name if place == 0 else "") or words("web-player", number=place + 1)

    def _propose(self) -> None:
        count = _scenario(self.scenario).seats if self.scenario in scenario_keys() else 4
        alone = self.kind == "alone"
        self.seats = [
            SeatWish(HUMAN if place == 0 or not alone else _bot(place), self._name(place))
            for place in range(count if alone else max(count, 2))
        ]

    # ---- building ----

    def build(self, ui: Ui) -> None:
        """Put the screen into the window."""
        self.head(ui, words("web-new-game"))
        column = self.page(ui)
        column.text(words("web-new-who"), "title")
        column.gap(4)
        self._options(
            column,
            [
                (f"kind-{one}", self.kind == one, partial(self._set_kind, one), self._kind_lines(one))
                for one in ("alone", "hotseat")
            ],
        )
        column.part(words("web-new-scenario"), style="title")
        keys = [key for key in _ORDER if key in scenario_keys()]
        self._options(
            column,
            [
                (f"scenario-{key}", self.scenario == key, partial(self._set_scenario, key), _scenario_lines(key))
                for key in keys
            ],
        )
        column.part(words("web-new-seats"), style="title")
        for place in range(len(self.seats)):
            self._seat(column, place)
        buttons = []
        if len(self.seats) < MOST_SEATS:
            buttons.append(Button("seat-more", words("web-seat-more"), self._add, slim=True))
        if len(self.seats) > 1:
            buttons.append(Button("seat-less", words("web-seat-less"), self._remove, slim=True))
        column.gap(6)
        column.buttons(*buttons)
        if any(seat.who != HUMAN for seat in self.seats):
            column.gap(6)
            column.text(words("web-bots-about"), "small", "ink_muted")
        column.part()
        self._mode(column)
        column.part()
        if self.problem:
            column.text(self.problem, "body", "bad")
            column.gap(8)
        column.buttons(Button("begin", words("web-begin"), self.begin, main=True))
        column.gap(12)
        column.text(words("content-note"), "small", "ink_muted")
        column.gap(24)

    def _options(
        self, column: Column, options: list[tuple[str, bool, Callable[[], None], list[tuple[str, str, str]]]]
    ) -> None:
        count = 2 if column.width > column.px(600) else 1
        for start in range(0, len(options), count):
            cells = column.columns(count, 18)
            for cell, (name, chosen, pick, lines) in zip(cells, options[start : start + count], strict=False):
                radio(cell, name, chosen, pick, lines)
            column.join(*cells)

    def _kind_lines(self, kind: str) -> list[tuple[str, str, str]]:
        return [(words(f"web-kind-{kind}"), "bold", "ink"), (words(f"web-kind-{kind}-about"), "small_body", "ink")]

    def _seat(self, column: Column, place: int) -> None:
        seat, px = self.seats[place], column.px
        column.rule()
        column.gap(6)
        top = column.y
        column.pane.put(Rect(column.x, top + px(7), px(18), px(18)), seat_box(column, place + 1, mine=place == 0))
        free = column.width - px(30)
        third = (free - px(24)) // 3
        leader = column.aside(px(30), third)
        choice(leader, f"who-{place}", self._leaders(place), seat.who, lambda who: setattr(seat, "who", who))
        if seat.who == HUMAN:
            name = column.aside(px(30) + third + px(12), third)
            entry(name, f"name-{place}", seat.name, lambda text: setattr(seat, "name", text), most=24)
        province = column.aside(px(30) + 2 * (third + px(12)), third)
        choice(
            province,
            f"province-{place}",
            self._provinces(place),
            seat.province,
            lambda key: setattr(seat, "province", key),
        )
        column.y = top + px(40)

    def _leaders(self, place: int) -> list[Option]:
        people = [Option(HUMAN, words("web-leader-here"))]
        bots = [Option(policy, capital(words(f"leader-{policy}"))) for policy in POLICIES]
        if self.kind == "alone":
            return people if place == 0 else bots
        return [*people, *bots]

    def _provinces(self, place: int) -> list[Option]:
        taken = {one.province for at, one in enumerate(self.seats) if at != place}
        known = [Option(key, words(f"province-{key}"), key not in taken) for key in load_board().keys]
        return [Option("", words("web-province-dealt")), *known]

    def _mode(self, column: Column) -> None:
        options = [Option("", words("web-mode-scenario"))]
        options += [Option(mode, words(f"web-mode-{mode}")) for mode in ("historical", "open")]

        def menu(cell: Column) -> None:
            choice(cell, "mode", options, self.mode, partial(setattr, self, "mode"))

        labelled(column, words("web-mode"), menu, 320)

    # ---- what happens ----

    def _set_kind(self, kind: str) -> None:
        self.kind = kind
        self._propose()

    def _set_scenario(self, scenario: str) -> None:
        self.scenario = scenario
        self._propose()

    def _add(self) -> None:
        place = len(self.seats)
        self.seats.append(SeatWish(HUMAN if self.kind == "hotseat" else _bot(place), self._name(place)))

    def _remove(self) -> None:
        self.seats.pop()

    def begin(self) -> None:
        """Begin the game."""
        people = [seat for seat in self.seats if seat.who == HUMAN]
        if self.seats[0].who == HUMAN and self.seats[0].name != words("web-player", number=1):
            self.app.settings.name = self.seats[0].name.strip()[:24]
        # The provinces that are chosen go to the first seats: seats with a wish come first, in their order.
        order = sorted(self.seats, key=lambda seat: not seat.province)
        leaders = ",".join(seat.who for seat in order)
        provinces = ",".join(seat.province for seat in order if seat.province) or None
        names = [seat.name.strip() for seat in order if seat.who == HUMAN]
        try:
            path = new_path(self.scenario, None)
            table: LocalTable = open_table(
                self.scenario, leaders, provinces, secrets.token_hex(16), path, self.mode or None
            )
        except (ClientError, EngineError, OSError) as error:
            self.problem = str(error)
            return
        if len(people) > 1:
            self.app.settings.names[path.stem] = names
            self.app.keep()
        self.app.pop()
        sit_down(self.app, table, names)


@cache
def _scenario(key: str) -> ScenarioModel:
    return load_scenario(key)


def _bot(place: int) -> str:
    """Return the bot that is proposed for a seat."""
    known = [name for name in _START_BOTS if name in POLICIES]
    return known[(place - 1) % len(known)]


def _scenario_lines(key: str) -> list[tuple[str, str, str]]:
    model = _scenario(key)
    first, last = str(year_of(model.first_turn)), str(year_of(model.last_turn))
    years = words("date-year", year=first) if first == last else words("date-years", first_year=first, last_year=last)
    return [
        (words(f"web-scenario-{key}"), "bold", "ink"),
        (words(f"web-scenario-{key}-about"), "small_body", "ink"),
        (words("web-scenario-facts", years=years, minutes=model.minutes), "small", "ink_muted"),
    ]
