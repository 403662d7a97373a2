"""The end of a game: what happened, on a plain page; then the reckoning, the seats, and what to look back on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

import pygame
from pygame import Rect

from client.desktop.column import Button, Column
from client.desktop.grid import grid
from client.desktop.model.debrief import Harvest, harvests
from client.desktop.parts import charts, pages
from client.desktop.scene import HEAD, Scene
from client.desktop.ui import Ui
from client.numbers import mark, number, percent, signed, support, toll
from client.saves import data_folder
from client.table import Ending
from client.terminal.ending import alone_words, seats_named
from client.terminal.predictions import calibration_told, laid_any, laid_words, ranges
from client.terminal.reckoning import EVIDENCE
from client.words import words
from engine.match import Match
from rules.bands import BANDS, QUESTIONS
from rules.convictions import EXPLANATIONS
from rules.game import PlayedState

if TYPE_CHECKING:
    from client.desktop.app import App

_PARTS: Final = ("toll", "reckoning", "seats", "harvests", "predictions", "epilogue", "questions", "record")


class EndingScene(Scene):
    """How a game ended, part by part."""

    def __init__(self, app: App, ending: Ending, match: Match[PlayedState] | None = None, kept: str = "") -> None:
        """Begin with what happened; `match` lets the harvests be looked back on, `kept` says where the game is kept."""
        super().__init__(app)
        self.ending = ending
        self._kept = kept
        self._part = "toll"
        self._given: dict[int, str] = {}
        self._harvests: dict[str, list[Harvest]] = {}
        self._of = ""
        self._as_table = False
        self._told = ""
        self._chart: Rect | None = None
        if match is not None:
            app.work(lambda: harvests(match), self._looked_back)

    def _looked_back(self, result: dict[str, list[Harvest]] | Exception) -> None:
        if isinstance(result, Exception):
            raise result
        self._harvests = result

    @property
    def parts(self) -> list[str]:
        """Return the parts that there are."""
        ending = self.ending
        missing = set()
        if not any(laid_any(row) for row in ending.outcome["predictions"].values()):
            missing.add("predictions")
        if not ending.world.scenario.guided:
            missing.add("questions")
        if not self._harvests:
            missing.add("harvests")
        return [part for part in _PARTS if part not in missing]

    def build(self, ui: Ui) -> None:
        """Put a part of the end into the window."""
        self.head(ui, words("web-after"))
        top = self._tabs(ui)
        pane = ui.pane(f"page-{self._part}", Rect(0, top, ui.size[0], ui.size[1] - top))
        wide = min(ui.px(860), ui.size[0] - ui.px(32))
        column = Column(pane, (ui.size[0] - wide) // 2, ui.px(20), wide)
        self._fillers()[self._part](column)
        self._onward(column)
        column.gap(24)

    def _fillers(self) -> dict[str, Callable[[Column], None]]:
        return {
            "toll": self._toll,
            "reckoning": self._reckoning,
            "seats": self._seats,
            "harvests": self._harvests_part,
            "predictions": self._predictions,
            "epilogue": self._epilogue,
            "questions": self._questions,
            "record": self._record,
        }

    def _tabs(self, ui: Ui) -> int:
        top = ui.px(HEAD)
        pane = ui.pane("parts", Rect(0, top, ui.size[0], ui.px(44)))
        column = Column(pane, ui.px(16), ui.px(8), ui.size[0] - ui.px(32))
        column.buttons(
            *(
                Button(f"part-{one}", _title(one), partial(self.show, one), slim=True, pressed=self._part == one)
                for one in self.parts
            ),
            gap=6,
        )
        pane.rect.height = column.y + ui.px(6)
        pane.height = 0
        return top + pane.rect.height

    def show(self, part: str) -> None:
        """Show a part of the end."""
        self._part = part
        self._told = ""

    def _onward(self, column: Column) -> None:
        parts = self.parts
        place = parts.index(self._part)
        column.part()
        buttons = []
        if place + 1 < len(parts):
            following = parts[place + 1]
            text = words("web-after-next", part=_title(following))
            buttons.append(Button("onward", text, lambda: self.show(following), main=True))
        else:
            buttons.append(Button("again", words("web-home"), self.app.home, main=True))
        column.buttons(*buttons)

    def command(self, action: str) -> bool:
        """Go on to the next part."""
        parts = self.parts
        place = parts.index(self._part)
        if action != "give" or place + 1 >= len(parts):
            return False
        self.show(parts[place + 1])
        return True

    # ---- the parts ----

    def _toll(self, column: Column) -> None:
        outcome = self.ending.outcome
        column.text(words("ending-title"), "display")
        column.gap(12)
        told = [
            words("ending-nation", verdict=words(f"verdict-{outcome['verdict']}")),
            words("ending-toll", toll=toll(outcome["deaths"])),
        ]
        for key in self.ending.provinces:
            row = outcome["provinces"][key]
            args = {"province": words(f"province-{key}"), "toll": toll(row["deaths"]), "par": toll(row["par_deaths"])}
            told.append(words("ending-toll-province", **args))
        for text in told:
            column.text(text)
            column.gap(8)
        column.text(words("ending-toll-note"), "body", "ink_muted")

    def _reckoning(self, column: Column) -> None:
        ending = self.ending
        found, numbers, named = ending.outcome["reckoning"], ending.world.numbers, seats_named(ending.leaders)
        rows = {row["key"]: row for row in ending.view["provinces"]}
        column.text(words("evidence-title"), "display")
        column.gap(6)
        for name in EXPLANATIONS:
            column.part(words(f"explanation-{name}-name"), words("evidence-total", points=support(found[name])))
            for kind, parameter in EVIDENCE[name]:
                points = found["evidence"][kind]
                count = points // getattr(numbers, parameter)
                self._counted(column, support(points), words(f"evidence-{kind}", count=count))
            for key in ending.provinces:
                if ending.outcome["provinces"][key]["explained"] == name:
                    self._counted(column, support(10 * rows[key]["influence"]), words("evidence-voice", who=named[key]))
        column.gap(10)
        prevailed = found["explanation"]
        short = words(f"explanation-{prevailed}-short") if prevailed else ""
        column.text(words("prevailed", explanation=short) if prevailed else words("prevailed-none"), "bold")

    def _counted(self, column: Column, figure: str, text: str) -> None:
        inside = column.aside(column.px(60), column.width - column.px(60))
        left = column.aside(0, column.px(46))
        left.gap(2)
        left.text(figure, "strong", align="right")
        inside.text(text)
        column.join(left, inside)
        column.gap(4)

    def _seats(self, column: Column) -> None:
        ending = self.ending
        rows = ending.outcome["provinces"]
        column.text(words("ending-seats"), "display")
        column.gap(8)
        column.text(self._won(), "bold")
        column.gap(8)
        heads = [words(f"column-{name}") for name in ("province", "leader", "verdict", "legacy", "removed")]
        cells = []
        for key in ending.provinces:
            row = rows[key]
            legacy = row["legacy"]
            shown = words("same") if not legacy else f"{mark(legacy)} {signed(percent(legacy), legacy)}"
            verdict, removed = words(f"verdict-{row['verdict']}"), words("removed-times", count=row["removed"])
            cells.append([words(f"province-{key}"), ending.leaders[key], verdict, shown, removed])
        grid(column, heads, cells, (3,))
        column.part(words("convictions-revealed"))
        for key in ending.provinces:
            row = rows[key]
            name = words(f"conviction-{row['conviction']}-name")
            told = words("proved-right" if row["proved_right"] else "not-proved-right", name=name)
            column.text([column.span(f"{words(f'province-{key}')}  ", "bold"), column.span(told)])
            column.gap(3)
        column.gap(6)
        numbers = ending.world.numbers
        weighed = words(
            "legacy-weighed", right=percent(numbers.legacy_explanation), gone=percent(numbers.legacy_removed)
        )
        column.text(f"{words('legacy-note')} {weighed}", "small", "ink_muted")

    def _won(self) -> str:
        ending = self.ending
        winner = ending.outcome["winner"]
        if len(ending.provinces) == 1:
            only = ending.provinces[0]
            return alone_words(ending, only, ending.outcome["provinces"][only])
        if winner is None:
            return words("nobody-won")
        return words("somebody-won", province=words(f"province-{winner}"), leader=ending.leaders[winner])

    def _harvests_rows(self) -> list[Harvest]:
        return self._harvests[self._of]

    def _predictions(self, column: Column) -> None:
        ending = self.ending
        column.text(words("predict-title"), "display")
        column.gap(6)
        column.text(words("predict-note"))
        named = seats_named(ending.leaders)
        heads = [words(f"column-{name}") for name in ("winter", "asked", "laid", "came", "points", "even")]
        for seat, row in ending.outcome["predictions"].items():
            if not laid_any(row):
                continue
            column.part(named[seat])
            cells = []
            for winter in row["winters"]:
                for question in QUESTIONS:
                    told = winter[question]
                    if told is not None:
                        came = ranges(ending.view, question)[BANDS.index(told["came"])]
                        asked, laid = words(f"question-name-{question}"), laid_words(told["tenths"])
                        cells.append(
                            [str(winter["year"]), asked, laid, came, number(told["points"]), number(told["even"])]
                        )
            grid(column, heads, cells, (4, 5))
            column.gap(6)
            column.text(words("predict-means", points=number(row["points"]), even=number(row["even"])))
            column.text(f"{words('calibration-told')} {'; '.join(calibration_told(row))}", "small")
        column.gap(6)
        column.text(words("predict-score"), "small", "ink_muted")

    def _epilogue(self, column: Column) -> None:
        column.text(words("epilogue-title"), "display")
        column.gap(10)
        found = self.ending.outcome["reckoning"]["explanation"]
        for name, colour in (
            (f"epilogue-{found or 'open'}", "ink"),
            ("epilogue-record", "ink"),
            ("epilogue-note", "ink_muted"),
        ):
            column.text(words(name), "large", colour)
            column.gap(10)
        column.buttons(Button("almanac", words("web-almanac"), self._almanac))

    def _almanac(self) -> None:
        from client.desktop.scenes.almanac import AlmanacScene

        self.app.push(AlmanacScene(self.app))

    def _questions(self, column: Column) -> None:
        column.text(words("questions-title"), "display")
        column.gap(6)
        pages.questions(column, self._given)

    def _record(self, column: Column) -> None:
        ending = self.ending
        column.text(words("ending-record"), "display")
        column.gap(10)
        told = [] if ending.kept is None else [words("ending-log", file=ending.kept)]
        told += [self._kept] if self._kept else []
        told.append(words("ending-seed", seed=ending.seed, commitment=ending.commitment))
        for text in told:
            column.text(text)
            column.gap(8)

    # ---- the chart ----

    def _harvests_title(self) -> str:
        rows = self._harvests_rows()
        worst = max(rows, key=lambda row: row.reported - row.gathered)
        where = words(f"province-{self._of}") if self._of else words("desk-chart-nation")
        missing = worst.reported - worst.gathered
        if missing <= 0:
            return words("desk-chart-title-none", where=where)
        claimed = words("tenths", value=missing / 1000)
        return words("desk-chart-title", where=where, year=str(worst.year), missing=claimed)

    def _harvests_part(self, column: Column) -> None:
        rows = self._harvests_rows()
        column.text(self._harvests_title(), "title")
        column.gap(8)
        places = ["", *self.ending.provinces]
        column.buttons(
            *(
                Button(
                    f"of-{key or 'nation'}",
                    words(f"province-{key}") if key else words("desk-chart-all"),
                    partial(self._choose, key),
                    slim=True,
                    pressed=key == self._of,
                )
                for key in places
            ),
            gap=4,
        )
        column.gap(12)
        top = column.y
        if self._as_table:
            charts.harvest_table(column, rows)
            self._chart = None
        else:
            charts.harvest_chart(column, rows)
            self._chart = column.pane.on_screen(Rect(column.x, top, column.width, column.y - top))
        column.gap(8)
        column.text(words("desk-chart-sources"), "small", "ink_muted")
        column.gap(8)
        column.buttons(
            Button(
                "chart-table", words("desk-chart-show" if self._as_table else "web-as-table"), self._switch, slim=True
            ),
            *([] if self._as_table else [Button("chart-png", words("desk-chart-png"), self._save_picture, slim=True)]),
            Button("chart-csv", words("desk-chart-csv"), self._save_csv, slim=True),
        )
        if self._told:
            column.gap(6)
            column.text(self._told, "small")

    def _choose(self, key: str) -> None:
        self._of = key

    def _switch(self) -> None:
        self._as_table = not self._as_table

    def _save_picture(self) -> None:
        if self._chart is not None:
            part = self._chart.clip(self.app.window.get_rect())
            picture = self.app.window.subsurface(part).copy()
            self._save(".png", lambda path: pygame.image.save(picture, path))

    def _save_csv(self) -> None:
        text = charts.as_csv(self._harvests_rows())

        def write(path: str) -> None:
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)

        self._save(".csv", write)

    def _save(self, suffix: str, write: Callable[[str], None]) -> None:
        folder = data_folder() / "charts"
        path = folder / f"harvests-{self._of or 'nation'}-{self.ending.commitment[:8]}{suffix}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write(str(path))
        except (OSError, pygame.error) as error:
            self._told = words("error-os", file=str(path), reason=str(error))
            return
        self._told = words("desk-chart-saved", file=str(path))


def _title(part: str) -> str:
    return words("desk-after-harvests" if part == "harvests" else f"web-after-{part}")
