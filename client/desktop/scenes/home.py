"""The first screen: a new game, the kept ones, a table elsewhere, the almanac."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygame import Rect

from client.desktop.column import Button, Column
from client.desktop.model.kept import Kept, kept_games
from client.desktop.scene import Scene
from client.desktop.text import MISSING
from client.desktop.ui import Ui
from client.words import capital, has_words, seat_name, words
from engine.errors import EngineError

if TYPE_CHECKING:
    from client.desktop.app import App
    from client.local import LocalTable


class Home(Scene):
    """The first screen."""

    def __init__(self, app: App, fault: str = "") -> None:
        """Begin, perhaps with what went wrong before."""
        super().__init__(app)
        self.fault = fault
        self._games: list[Kept] | None = None

    def build(self, ui: Ui) -> None:
        """Put the first screen into the window."""
        if self._games is None:
            self._games = kept_games()
        self.head(ui, words("game-title"), back=False)
        column = self.page(ui)
        missing = [words("error-desk-font", file=name) for name in sorted(MISSING)]
        for fault in (*missing, *([self.fault] if self.fault else [])):
            column.text(fault, "body", "bad")
            column.gap(12)
        self._title(column)
        if self._games:
            column.part(words("web-resume-title"), style="title")
            for game in self._games:
                self._game(column, game)
        column.part(words("web-note-title"))
        column.text(words("content-note"))
        column.gap(24)

    def _title(self, column: Column) -> None:
        app = self.app
        wide = column.width > column.px(700)
        side = column.width * 46 // 100
        if wide:
            picture = column.aside(0, side)
            picture.picture("furnaces_at_dusk", side // 2 + column.px(40))
            picture.box(column.y, "ink", 1.5)
        text = column.aside(side + column.px(28), column.width - side - column.px(28)) if wide else column
        text.text(words("web-home-title"), "display")
        text.gap(8)
        text.text(words("web-home-lead"), "large")
        text.gap(14)
        text.buttons(
            Button("new", words("web-new-game"), lambda: self._new(""), main=True),
            Button("learn", words("web-learn"), lambda: self._new("tutorial")),
            Button("join", words("web-join-title"), self._join),
            Button("almanac", words("web-almanac"), self._almanac),
            Button("quit", words("desk-close"), lambda: setattr(app, "running", False)),
        )
        if wide:
            column.join(picture, text)
        column.gap(14)

    def _game(self, column: Column, game: Kept) -> None:
        column.rule()
        column.gap(8)
        top = column.y
        name = f"web-scenario-{game.scenario}"
        title = words("desk-broken-save") if game.broken else words(name) if has_words(name) else game.scenario
        facts = ", ".join(
            words("seat-of", province=seat_name(seat), leader=capital(words(f"leader-{leader}")))
            for seat, leader in game.seats
            if has_words(f"leader-{leader}")
        )
        button = Button(
            f"resume-{game.path.stem}",
            words("web-look" if game.over else "web-resume"),
            lambda: self.resume(game),
            enabled=not game.broken,
            why=words("desk-broken-save-why"),
        )
        wide = column.button_width(button)
        left = column.aside(0, column.width - wide - column.px(20))
        left.text(title, "heading")
        told = [game.path.name, *([facts] if facts else []), *([words("replay-over")] if game.over else [])]
        left.text(" · ".join(told), "small", "ink_muted")
        column.button(button, Rect(column.x + column.width - wide, top, wide, column.px(36)))
        column.y = max(left.y, top + column.px(36)) + column.px(8)

    def _new(self, scenario: str) -> None:
        from client.desktop.scenes.new_game import NewGame

        self.app.push(NewGame(self.app, scenario))

    def _join(self) -> None:
        from client.desktop.scenes.join import Join

        self.app.push(Join(self.app))

    def _almanac(self) -> None:
        from client.desktop.scenes.almanac import AlmanacScene

        self.app.push(AlmanacScene(self.app))

    def resume(self, game: Kept) -> None:
        """Go on with a kept game."""
        from client.local import LocalTable, resume_table

        def done(result: object) -> None:
            if isinstance(result, LocalTable):
                sit_down(self.app, result, self.app.settings.names.get(result.path.stem, []))
                self._games = None
            elif isinstance(result, EngineError | OSError):
                self.fault = str(result)
            elif isinstance(result, Exception):
                raise result

        self.fault = ""
        self.app.work(lambda: resume_table(game.path), done)

    def tick(self) -> None:
        """Look for kept games anew when the screen comes back."""
        if len(self.app.scenes) > 1:
            self._games = None


def sit_down(app: App, table: LocalTable, names: list[str]) -> None:
    """Play at a table in this process."""
    from client.desktop.model.home import HomeSitting
    from client.desktop.scenes.home_table import HomeTable

    app.push(HomeTable(app, HomeSitting(app, table, names)))


__all__ = ["Home", "sit_down"]
