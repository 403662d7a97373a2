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
from client.desktop.fields import SlideControl
from client.desktop.keyboard import pressed_key
from client.desktop.scene import Scene
from client.desktop.settings import SCALES, Settings, keep_settings
from client.desktop.text import Faces
from client.desktop.theme import theme_named
from client.desktop.ui import Control, Ui
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
        self._redraw = False
        self._partial: set[str] = set()
        self._down: Control | None = None
        self._mouse_at = (-1, -1)
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
        self._down = None
        self.changed()

    def changed(self) -> None:
        """Have the window built and drawn anew."""
        self._dirty = True

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
        if wait and not events and not self._waits_to_be_shown:
            pause = self.scene.pause
            moving = self.scene.moving
            if moving:
                self._clock.tick(MOST_FRAMES)
            else:
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
    def _waits_to_be_shown(self) -> bool:
        return self._dirty or self._redraw or bool(self._partial)

    def _show(self) -> None:
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
        self.ui.hover = self._hovered(self._mouse_at)

    # ---- events ----

    def _take(self, event: pygame.event.Event) -> None:
        if event.type == pygame.QUIT:
            self.running = False
        elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED):
            self._resized()
        elif event.type in (pygame.WINDOWEXPOSED, CHANGED):
            self.changed()
        elif event.type == pygame.KEYDOWN:
            self._key(event)
        elif event.type in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL):
            self._mouse(event)
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

    def _hovered(self, place: tuple[int, int]) -> str | None:
        found = self.ui.at(place)
        return None if found is None else found.id

    def _mouse(self, event: pygame.event.Event) -> None:
        if event.type == pygame.MOUSEWHEEL:
            self._wheel(event)
            return
        self._mouse_at = event.pos
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self._press_down(event)
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            self._press_up(event)
        elif event.type == pygame.MOUSEMOTION:
            self._move(event)

    def _press_down(self, event: pygame.event.Event) -> None:
        self.ui.by_keyboard = False
        self._down = self.ui.at(event.pos)
        self.ui.focus = None if self._down is None else self._down.id
        if self._down is not None and self._down.entry:
            self.ui.entries.place(self.ui)
            self.ui.entries.event(event)
        elif isinstance(self._down, SlideControl):
            self._slide(event.pos)
        else:
            pane = self.ui.pane_at(event.pos)
            self.scene.grabbed(None if pane is None else pane.name, event.pos)
        self.changed()

    def _press_up(self, event: pygame.event.Event) -> None:
        down, self._down = self._down, None
        dragged = self.scene.dropped(event.pos)
        over = self.ui.at(event.pos)
        if down is not None and over is not None and over.id == down.id and not dragged:
            self._activate(down)
        elif down is not None and down.entry:
            self.ui.entries.event(event)
        self.changed()

    def _move(self, event: pygame.event.Event) -> None:
        if isinstance(self._down, SlideControl) and event.buttons[0]:
            self._slide(event.pos)
            return
        if event.buttons[0] and self.scene.dragged(event.pos):
            return
        if self._down is not None and self._down.entry:
            self.ui.entries.event(event)
            self.changed()
        hover = self._hovered(event.pos)
        if hover != self.ui.hover:
            self.ui.hover = hover
            self._redraw = True
        self.scene.hovered(event.pos)

    def _slide(self, place: tuple[int, int]) -> None:
        found = self.ui.control(self._down.id if self._down else None)
        if found is not None and isinstance(found[1], SlideControl):
            rect = found[0].on_screen(found[1].rect)
            found[1].slide(min(max((place[0] - rect.x) / rect.width, 0.0), 1.0))
            self.changed()

    def _wheel(self, event: pygame.event.Event) -> None:
        place = self._mouse_at
        pane = self.ui.pane_at(place)
        if pane is None:
            return
        if self.scene.wheel(pane.name, event.y, place):
            self.changed()
        elif pane.most:
            pane.scroll_to(pane.scroll - event.y * self.ui.px(48))
            self.changed()

    def _activate(self, control: Control) -> None:
        if control.press is not None:
            control.press()
        self.changed()

    # ---- keys ----

    def _key(self, event: pygame.event.Event) -> None:
        pressed, ui = pressed_key(event), self.ui
        found = ui.control(ui.focus)
        typing = found is not None and found[1].entry
        if self.scene.caught(pressed):
            self.changed()
        elif event.key == pygame.K_TAB:
            ui.move_focus(-1 if event.mod & pygame.KMOD_SHIFT else 1)
            self.changed()
        elif event.key == pygame.K_ESCAPE:
            self._escape()
        elif typing and self._type(event):
            self.changed()
        elif not self._command(pressed, typing=typing) and not typing:
            self._walk(event)

    def _type(self, event: pygame.event.Event) -> bool:
        """Give a key to the line that is typed in; return whether it was for it."""
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            return self.ui.entries.submit(str(self.ui.focus))
        if event.key in (pygame.K_UP, pygame.K_DOWN) or pygame.K_F1 <= event.key <= pygame.K_F15:
            return False
        self.ui.entries.event(event)
        return True

    def _escape(self) -> None:
        if self.ui.close is not None:
            self.ui.close()
        else:
            self.scene.escape()
        self.changed()

    def _command(self, pressed: str, *, typing: bool) -> bool:
        action = self.settings.action(pressed)
        letter = len(pressed) == 1
        if action is None or (letter and (typing or not self.settings.letters)):
            return False
        if action in ("larger", "smaller"):
            self.resize_text(1 if action == "larger" else -1)
        elif action == "night":
            self.keep(theme="paper" if self.settings.theme == "night" else "night")
        elif action == "full-screen":
            self.toggle_full_screen()
        elif self.ui.level or not self.scene.command(action):
            return False
        self.changed()
        return True

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

    def _walk(self, event: pygame.event.Event) -> None:
        """Move within what has the focus, press it, or scroll."""
        ui = self.ui
        found = ui.control(ui.focus)
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE):
            if found is not None:
                ui.by_keyboard = True
                self._activate(found[1])
            return
        steps = {pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1)}
        if event.key in steps:
            across, down = steps[event.key]
            ui.by_keyboard = True
            if found is not None and found[1].arrows is not None:
                found[1].arrows(across, down)
            elif ui.menu is not None and down:
                ui.move_focus(down)
            else:
                self._scroll(down * ui.px(48))
            self.changed()
        elif event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            self._scroll((1 if event.key == pygame.K_PAGEDOWN else -1) * ui.size[1] // 2)
            self.changed()

    def _scroll(self, by: int) -> None:
        """Scroll the pane of the focus, or the tallest that can be."""
        ui = self.ui
        found = ui.control(ui.focus)
        panes = [pane for pane in ui.panes if pane.level == ui.level and pane.most]
        pane = (
            found[0]
            if found is not None and found[0].most
            else max(panes, key=lambda one: one.rect.height, default=None)
        )
        if pane is not None:
            pane.scroll_to(pane.scroll + by)
