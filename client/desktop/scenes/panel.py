"""The seat's panel: what came, the decision being written beside its forecast, and then waiting for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygame import Rect, Surface

from client.dates import season_name
from client.desktop.column import Button, Column
from client.desktop.model.draft import Draft
from client.desktop.model.home import HomeSitting
from client.desktop.parts import debate, forecast, opening, orders, own, pages
from client.desktop.ui import Pane, Ui
from client.numbers import number
from client.table import Seat
from client.terminal.sheet import short_of_hands
from client.words import seat_name, words

if TYPE_CHECKING:
    from client.desktop.scenes.table import TableScene


class Panel:
    """The panel of the seat that is shown."""

    def __init__(self, scene: TableScene) -> None:
        """Keep the scene."""
        self._scene = scene
        self.draft: Draft | None = None
        self.opened = True

    @property
    def _seat(self) -> Seat:
        seat = self._scene.sitting.seat
        assert seat is not None
        return seat

    def begin(self) -> None:
        """Begin a step: what came is shown first; a decision that was given before is waited with."""
        seat, sitting = self._seat, self._scene.sitting
        self.opened = sitting.taken_back is None
        self.draft = None
        if seat.choices is not None:
            self.draft = Draft(seat, sitting.taken_back, self._scene.app.changed)

    # ---- building ----

    def build(self, ui: Ui, rect: Rect, *, edge: bool) -> None:
        """Put the panel into its place of the window."""
        seat, px = self._seat, ui.px
        foot = ui.pane("panel-foot", Rect(rect.x, rect.y, rect.width, px(60)), "card")
        column = Column(foot, px(16), 0, rect.width - px(32))
        column.rule(1)
        column.gap(8)
        self._foot(column)
        column.gap(10)
        high = min(column.y, rect.height * 2 // 3)
        foot.rect = Rect(rect.x, rect.bottom - high, rect.width, high)
        pane = ui.pane(
            f"panel-{self._scene.sitting.step}", Rect(rect.x, rect.y, rect.width, rect.height - high), "card"
        )
        ui.panes.remove(foot)
        ui.panes.append(foot)
        column = Column(pane, px(16), px(10), rect.width - px(32))
        if "own" in seat.view:
            own.own_head(column, seat.view)
        else:
            column.text(seat_name(seat.key) if seat.key in seat.leaders else words("net-public"), "title")
        self._work(column)
        column.gap(12)
        if edge:
            for one in (pane, foot):
                _edge(one, ui)

    def _work(self, column: Column) -> None:
        seat, sitting, draft = self._seat, self._scene.sitting, self.draft
        if draft is None or (self.opened and sitting.owes):
            opening.opening(column, seat)
            return
        if not sitting.owes:
            self._given(column)
            return
        opening.guide(column, seat, "-try")
        phase = seat.phase
        if phase == "debate":
            column.part(words("debate-title", season=season_name(seat.view["turn"])), self._influence())
            debate.debate_form(column, draft)
        elif phase == "reckoning":
            column.part(words("reckoning-title", province=words(f"province-{seat.key}")), self._influence())
            debate.reckoning_form(column, draft)
        elif draft.split("brigades") is None:
            pages.predictions(column, draft, opened=True)
        else:
            self._orders(column, draft)

    def _influence(self) -> str:
        return words("head-influence", count=self._seat.view["own"]["influence"])

    def _orders(self, column: Column, draft: Draft) -> None:
        split = draft.split("brigades")
        assert split is not None
        placed = words("brigades-placed", placed=sum(draft.spread("brigades").values()), total=split.total)
        column.part(words("orders-title", season=season_name(draft.seat.view["turn"])), placed)
        orders.brigades(column, draft, split)
        orders.settings(column, draft, lambda: self._scene.overlays.open("hand"))
        forecast.forecast(column, draft.seat.view, draft.found)
        pages.predictions(column, draft)

    def _given(self, column: Column) -> None:
        """Tell that the decision is given, and who still decides."""
        column.part(words("web-given"))
        waiting = [row for row in self._scene.sitting.rows if row.deciding]
        if not waiting:
            column.text(words("net-being-played"))
            return
        people = ", ".join(words("seat-of", province=seat_name(row.key), leader=row.leader) for row in waiting)
        column.text(words("net-waiting", people=people))
        column.gap(4)
        column.text(words("web-may-retract"), "body", "ink_muted")

    # ---- the foot ----

    def _foot(self, column: Column) -> None:
        sitting, seat, draft = self._scene.sitting, self._seat, self.draft
        if sitting.busy:
            column.text(words("net-being-played"), "body", "ink_muted")
        elif draft is None:
            self._look_foot(column)
        elif not sitting.owes:
            column.buttons(Button("retract", words("web-retract"), sitting.retract, key=self._scene.key("undo")))
        elif self.opened:
            kind = "orders" if seat.phase == "orders" else seat.phase
            column.buttons(Button("main", words(f"web-to-{kind}"), self.main, main=True, key=self._scene.key("give")))
        else:
            self._give_foot(column, draft)
        self._scene_clock(column)

    def _scene_clock(self, column: Column) -> None:
        told = self._scene.clock_words()
        if told:
            column.gap(4)
            column.text(told, "label")

    def _look_foot(self, column: Column) -> None:
        sitting = self._scene.sitting
        if isinstance(sitting, HomeSitting):
            column.buttons(Button("main", words("desk-go-on"), self.main, main=True, key=self._scene.key("give")))
            return
        waiting = [row for row in sitting.rows if row.deciding]
        people = ", ".join(words("seat-of", province=seat_name(row.key), leader=row.leader) for row in waiting)
        column.text(words("net-waiting", people=people) if people else words("net-being-played"), "body", "ink_muted")

    def _give_foot(self, column: Column, draft: Draft) -> None:
        seat, scene = self._seat, self._scene
        if seat.phase == "debate":
            debate.stake_form(column, draft)
        elif seat.phase == "orders" and draft.split("brigades") is not None:
            forecast.brief(column, seat.view, draft.found)
            if forecast.removal_near(draft.found):
                column.text(words("web-removal-near"), "small", "bad")
                column.gap(4)
            short = short_of_hands(seat.view, draft.decision, seat.world.numbers)
            if short is not None:
                column.text(words("fields-short", placed=number(short[0]), need=number(short[1])), "small", "bad")
                column.gap(4)
        silent = seat.phase == "debate" and not draft.number("stake")
        if silent:
            column.text(words("no-stake"), "small", "ink_muted")
            column.gap(4)
        text = words("web-give-silent" if silent else f"web-give-{seat.phase}")
        buttons = [
            Button("main", text, self.main, main=True, key=scene.key("give")),
            Button(
                "undo",
                words("web-undo"),
                self.undo,
                key=scene.key("undo"),
                enabled=draft.changed,
                why=words("desk-nothing-undone"),
            ),
        ]
        if seat.phase == "orders":
            at = draft.at_defaults
            buttons.append(
                Button("reset", words("web-as-before"), draft.reset, enabled=not at, why=words("desk-nothing-undone"))
            )
        column.buttons(*buttons)

    # ---- what happens ----

    def main(self) -> None:
        """Do what the main button does: go on to the decision, give it, or go on from a seat that owes nothing."""
        sitting, draft = self._scene.sitting, self.draft
        if sitting.busy:
            return
        if draft is None:
            if isinstance(sitting, HomeSitting):
                sitting.pass_on()
        elif not sitting.owes:
            return
        elif self.opened:
            self.opened = False
            self._scene.app.ui.scrolls.clear()
        else:
            sitting.give(draft.decision)

    def undo(self) -> None:
        """Take the last change back, or the decision that was given."""
        sitting, draft = self._scene.sitting, self.draft
        if draft is None:
            return
        if not sitting.owes:
            sitting.retract()
        elif not self.opened:
            draft.undo()


def _edge(pane: Pane, ui: Ui) -> None:
    rect = pane.rect

    def draw(onto: Surface, _: Rect) -> None:
        onto.fill(ui.theme["ink"], Rect(rect.x, rect.y, ui.px(2.5), rect.height))

    pane.items.append((Rect(0, 0, ui.px(2.5), max(rect.height, pane.height)), draw))
