"""The window: its events, its scenes on a stack, and when it is drawn - only when something has changed or moves."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
if sys.platform == "linux":
    # The window's picture goes straight to the screen; as a texture it takes ten times as long without a graphics card.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

import pygame
from pygame import Surface

from client.desktop.entries import Entries
from client.desktop.hands import MOUSE, Hands
from client.desktop.scene import Scene
from client.desktop.settings import SCALES, Settings, keep_settings
from client.desktop.text import Faces
from client.desktop.theme import theme_named
from client.desktop.ui import Ui
from client.words import use_language, words

MOST_FRAMES: Final = 60
CHANGED: Final = pygame.event.custom_type()
"""Something has changed elsewhere: what was asked for in another thread is done, or a message has come."""
_WIDE: Final = 1700
_LEAST: Final = (640, 400)


class App:
    """The running window."""

    def __init__(self, settings: Settings, first: Callable[[App], Scene]) -> None:
        """Open the window on a first scene."""
        self.settings = settings
        if settings.language is not None:
            use_language(settings.language)
        pygame.display.init()
        pygame.font.init()
        pygame.key.set_repeat(350, 40)
        pygame.display.set_caption(words("game-title"))
        self.running = True
        self.frames = 0
        self._dirty = True
        self._redraw = self._drawing = False
        self._partial: set[str] = set()
        self._hands = Hands(self)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="work")
        self._working: list[tuple[Future[Any], Callable[[Any], None]]] = []
        self._clock = pygame.time.Clock()
        self.window = self._open_window()
        self.ui = self._fresh_ui()
        self.scenes: list[Scene] = []
        self.push(first(self))

    def _open_window(self) -> Surface:
        if self.settings.full_screen:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        return pygame.display.set_mode(self.settings.size, pygame.RESIZABLE)

    @property
    def scale(self) -> float:
        """Return the pixels a unit of the look; a wide window is drawn a little larger, as the browser does."""
        wide = 1.125 if self.window.get_width() >= _WIDE else 1.0
        return self.settings.scale / 100 * wide

    def _fresh_ui(self) -> Ui:
        theme, scale, size = theme_named(self.settings.theme), self.scale, self.window.get_size()
        return Ui(Faces(scale), theme, size, Entries(size, theme, scale))

    # ---- scenes ----

    @property
    def scene(self) -> Scene:
        """Return the scene that is shown."""
        return self.scenes[-1]

    def push(self, scene: Scene) -> None:
        """Show a scene over the one that is shown."""
        self.scenes.append(scene)
        self._forget()

    def pop(self) -> None:
        """Go back to the scene before; from the first one the window closes."""
        self.scenes.pop().left()
        if self.scenes:
            self._forget()
        else:
            self.running = False

    def replace(self, scene: Scene) -> None:
        """Show a scene in place of the one that is shown."""
        self.scenes.pop().left()
        self.push(scene)

    def home(self) -> None:
        """Go back to the first scene."""
        while len(self.scenes) > 1:
            self.scenes.pop().left()
        self._forget()

    def _forget(self) -> None:
        """Begin a scene with nothing opened, chosen or scrolled."""
        self.ui = self._fresh_ui()
        self._hands.let_go()
        self.changed()

    def changed(self) -> None:
        """Have the window built and drawn anew."""
        self._dirty = True

    def repaint(self) -> None:
        """Have the window drawn anew as it was built."""
        self._redraw = True

    def redraw(self, pane: str) -> None:
        """Have one pane drawn anew."""
        self._partial.add(pane)

    def restyle(self) -> None:
        """Build the window anew after a change of the look, the size or the language."""
        before = self.ui
        self.ui = self._fresh_ui()
        self.ui.focus, self.ui.opened, self.ui.by_keyboard = before.focus, before.opened, before.by_keyboard
        pygame.display.set_caption(words("game-title"))
        self.changed()

    def keep(self, **change: Any) -> None:
        """Keep a preference."""
        for name, value in change.items():
            setattr(self.settings, name, value)
        keep_settings(self.settings)
        self.restyle()

    def say_in(self, language: str) -> None:
        """Speak another language from now on."""
        use_language(language)
        self.keep(language=language)

    # ---- work in another thread ----

    def work(self, todo: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do something in another thread, one after the other, and give what it returns, or raises, to `done` here."""
        future = self._pool.submit(todo)
        self._working.append((future, done))
        future.add_done_callback(lambda _: self.wake())

    def wake(self) -> None:
        """Tell the window, from any thread, that something has changed."""
        if pygame.display.get_init():
            pygame.event.post(pygame.event.Event(CHANGED))

    @property
    def busy(self) -> bool:
        """Return whether something is being done in another thread."""
        return bool(self._working)

    def _finish_work(self) -> None:
        for one in [one for one in self._working if one[0].done()]:
            self._working.remove(one)
            future, done = one
            error = future.exception()
            done(future.result() if error is None else error)
            self.changed()

    # ---- the loop ----

    def run(self) -> None:
        """Show the window until it is closed."""
        try:
            while self.running:
                self.turn(wait=True)
        finally:
            self.close()

    def close(self) -> None:
        """Close the window; what is kept is kept already."""
        while self.scenes:
            self.scenes.pop().left()
        self._pool.shutdown(wait=False, cancel_futures=True)
        pygame.display.quit()

    def turn(self, *, wait: bool = False) -> None:
        """Take what has happened, and draw what it changed."""
        events = pygame.event.get()
        if self.scene.moving:
            self._clock.tick(MOST_FRAMES)
        elif wait and not events and not self._waits_to_be_shown:
            pause = self.scene.pause
            events = [pygame.event.wait() if pause is None else pygame.event.wait(pause)]
            events += pygame.event.get()
        for event in events:
            if self.running:
                self._take(event)
        self._finish_work()
        if self.running:
            self.scene.tick()
            self._show()

    @property
    def idle(self) -> bool:
        """Return whether everything is done and shown."""
        return not (self.busy or self._drawing or self._waits_to_be_shown)

    @property
    def _waits_to_be_shown(self) -> bool:
        return self._dirty or self._redraw or bool(self._partial)

    def _show(self) -> None:
        self._drawing = True
        self._draw()
        self._drawing = False

    def _draw(self) -> None:
        if self._dirty or self._redraw or self.scene.moving:
            if self._dirty:
                self._dirty = False
                self.build()
            self._redraw = False
            self.ui.draw(self.window)
            self.scene.draw_over(self.window)
            pygame.display.flip()
            self.frames += 1
        elif self._partial:
            panes = [pane for pane in self.ui.panes if pane.name in self._partial]
            for pane in panes:
                pane.draw(self.window)
            self.scene.draw_over(self.window)
            pygame.display.update([pane.rect for pane in panes])
            self.frames += 1
        self._partial.clear()

    def build(self) -> None:
        """Have the scene build what is shown."""
        self.ui.begin()
        self.scene.build(self.ui)
        self.ui.finish()
        self.ui.hover = self._hands.hovered(self._hands.mouse_at)

    # ---- events ----

    def _take(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self.running = False
        elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED):
            self._resized()
        elif event.type in (pygame.WINDOWEXPOSED, CHANGED):
            self.changed()
        elif event.type == pygame.KEYDOWN or event.type in MOUSE:
            self._hands.take(event)
        elif self.ui.entries.event(event):
            self.changed()

    def _resized(self) -> None:
        size = pygame.display.get_window_size()
        if size != self.ui.size:
            self.window = pygame.display.get_surface() or self.window
            if not self.settings.full_screen and size[0] >= _LEAST[0] and size[1] >= _LEAST[1]:
                self.settings.size = size
                keep_settings(self.settings)
            self.restyle()

    def resize_text(self, by: int) -> None:
        """Draw everything a step larger or smaller."""
        sizes = [one for one in SCALES if (one > self.settings.scale if by > 0 else one < self.settings.scale)]
        if sizes:
            self.keep(scale=sizes[0] if by > 0 else sizes[-1])

    def toggle_full_screen(self) -> None:
        """Fill the screen, or do not."""
        self.settings.full_screen = not self.settings.full_screen
        self.window = self._open_window()
        self.keep()
