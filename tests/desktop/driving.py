"""A window without a screen, used as a person uses it: with a mouse that must see what it presses, or with keys."""

from __future__ import annotations

import time
from collections.abc import Callable

import pygame
from pygame import Rect

from client.desktop.app import App
from client.desktop.scene import Scene
from client.desktop.scenes.ending import EndingScene
from client.desktop.scenes.home import Home
from client.desktop.scenes.table import TableScene
from client.desktop.settings import Settings
from client.desktop.ui import Control, Pane

WAIT_S = 120.0
_GLANCE_S = 0.01
_MOST_STEPS = 400


class Window:
    """The window and the hands of whoever plays."""

    def __init__(self, settings: Settings | None = None, first: Callable[[App], Scene] = Home) -> None:
        self.app = App(settings or Settings(language="en", still=True), first)
        self.settle()

    @property
    def scene(self) -> Scene:
        return self.app.scene

    @property
    def table(self) -> TableScene:
        assert isinstance(self.scene, TableScene)
        return self.scene

    def settle(self) -> None:
        """Wait until nothing is being done."""
        self.wait(lambda: not self.app.busy)

    def wait(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + WAIT_S
        self.app.turn()
        while not until():
            assert time.monotonic() < end, self.ids
            time.sleep(_GLANCE_S)
            self.app.turn()
        self.app.turn()

    @property
    def ids(self) -> list[str]:
        """What can be reached now."""
        return [control.id for _, control in self.app.ui.reachable]

    def control(self, name: str) -> tuple[Pane, Control]:
        found = self.app.ui.control(name)
        assert found is not None, (name, self.ids)
        return found

    def place(self, name: str) -> Rect:
        """Where a control lies in the window."""
        pane, control = self.control(name)
        return pane.on_screen(control.rect)

    # ---- the mouse ----

    def move(self, place: tuple[int, int]) -> None:
        self._post(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0))

    def turn_wheel(self, by: int) -> None:
        self._post(pygame.MOUSEWHEEL, x=0, y=by, flipped=False)

    def bring_into_sight(self, name: str) -> Rect:
        """Turn the wheel over a pane until a control of it can be seen whole, or nearly."""
        for _ in range(200):
            pane, control = self.control(name)
            shown = pane.on_screen(control.rect)
            if pane.rect.top <= shown.centery - 2 and shown.centery + 2 <= pane.rect.bottom:
                return shown
            self.move(pane.rect.center)
            self.turn_wheel(1 if shown.centery < pane.rect.centery else -1)
        raise AssertionError(f"{name} cannot be brought into sight")

    def click(self, name: str) -> None:
        shown = self.bring_into_sight(name)
        self.move(shown.center)
        over = self.app.ui.at(shown.center)
        assert over is not None, name
        assert over.id == name
        self._post(pygame.MOUSEBUTTONDOWN, pos=shown.center, button=1)
        self._post(pygame.MOUSEBUTTONUP, pos=shown.center, button=1)
        self.settle()

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self._post(pygame.MOUSEBUTTONDOWN, pos=start, button=1)
        self._post(pygame.MOUSEMOTION, pos=end, rel=(0, 0), buttons=(1, 0, 0))
        self._post(pygame.MOUSEBUTTONUP, pos=end, button=1)

    # ---- the keyboard ----

    def key(self, key: int, sign: str = "", held: int = 0) -> None:
        self._post(pygame.KEYDOWN, key=key, unicode=sign, mod=held, scancode=0)
        self._post(pygame.KEYUP, key=key, unicode=sign, mod=held, scancode=0)
        self.settle()

    def letter(self, sign: str) -> None:
        self.key(pygame.key.key_code(sign), sign)

    def tab_to(self, name: str) -> None:
        """Go on with the Tab key until something has the focus."""
        for _ in range(300):
            if self.app.ui.focus == name:
                return
            self.key(pygame.K_TAB)
        raise AssertionError(f"the Tab key does not come to {name}: {self.ids}")

    def press(self, name: str) -> None:
        """Go to a control by the Tab key, and press it by Enter."""
        self.tab_to(name)
        self.key(pygame.K_RETURN)

    def type(self, text: str) -> None:
        for sign in text:
            self._post(pygame.KEYDOWN, key=pygame.key.key_code(sign.lower()), unicode=sign, mod=0, scancode=0)
            self._post(pygame.TEXTINPUT, text=sign)
        self.settle()

    def _post(self, kind: int, **facts: object) -> None:
        pygame.event.post(pygame.event.Event(kind, facts))
        self.app.turn()

    # ---- a game ----

    def play_on(self, go_on: Callable[[str], None], before: Callable[[TableScene], None] = lambda _: None) -> int:
        """Play with what stands until the end is shown; `before` may change a decision. Return how many were given."""
        given = 0
        for _ in range(_MOST_STEPS):
            self.wait(lambda: isinstance(self.scene, EndingScene) or "main" in self.ids or "open" in self.ids)
            if isinstance(self.scene, EndingScene):
                return given
            if "open" in self.ids:
                go_on("open")
                continue
            table = self.table
            writes = table.draft is not None and not table.panel.opened
            if writes:
                before(table)
                given += 1
            go_on("main")
        raise AssertionError("the game does not end")

    def close(self) -> None:
        self.app.close()
