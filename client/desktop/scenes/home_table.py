"""The table of a game on this screen; when the game is over, its end."""

from __future__ import annotations

from client.desktop.model.home import HomeSitting
from client.desktop.scenes.ending import EndingScene
from client.desktop.scenes.table import TableScene


class HomeTable(TableScene):
    """A game in this process."""

    def tick(self) -> None:
        """Show the end when the game is over."""
        if self.sitting.over and self.app.scene is self:
            sitting = self.sitting
            match = sitting.table.match if isinstance(sitting, HomeSitting) else None
            self.app.replace(EndingScene(self.app, sitting.ending(), match))
