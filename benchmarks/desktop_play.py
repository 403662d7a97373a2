"""Play the desktop table in a real window with real events, as a person would: Xvfb and xdotool.

`python -m benchmarks.desktop_play mouse|keys|network [--size 1280x800] [--scale 100] [--language en] [--shots FOLDER]`
plays `quick` to the end: two people on one screen by mouse, the same by keys alone, or one at a table on a real server
whose line is cut in the middle. Prints what was done as JSON; exit code 1 when it did not come to the end.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.screen import Screen

if TYPE_CHECKING:
    from benchmarks.cuttable import CuttableLine
    from client.desktop.app import App
    from client.wire.table import WireTable

WAIT_S: Final = 120.0
CUT_AT: Final = 3
_GLANCE_S: Final = 0.03
_SETTLED: Final = 3
_PLAYERS: Final = 2


class Player(threading.Thread):
    """Whoever plays: looks at the window, and uses mouse and keyboard through the X server."""

    def __init__(self, app: App, asked: argparse.Namespace) -> None:
        """Sit down before a window."""
        super().__init__(name="player", daemon=True)
        self._app = app
        self._asked = asked
        self._count = 0
        self.clicks = 0
        self.keys = 0
        self.fault = ""
        self.other: WireTable | None = None
        self.line: CuttableLine | None = None
        self.cut = False

    def run(self) -> None:
        """Play, and close the window in the end."""
        try:
            getattr(self, f"_{self._asked.by}")()
        except Exception as error:  # noqa: BLE001 - whatever it is, the window is closed and it is told
            self.fault = f"{type(error).__name__}: {error}"
            self._shoot("fault")
        self._app.running = False
        self._app.wake()

    # ---- looking ----

    def _ids(self) -> list[str]:
        return [control.id for _, control in self._app.ui.reachable]

    def _wait(self, until: Callable[[], bool]) -> None:
        """Wait until something holds and the window has stood still for a while."""
        ends, still = time.monotonic() + WAIT_S, 0
        frames = -1
        while still < _SETTLED:
            if time.monotonic() > ends:
                raise TimeoutError(f"the window shows {self._ids()}")
            time.sleep(_GLANCE_S)
            try:
                good = self._app.idle and until()
            except RuntimeError:  # the window was being built
                good = False
            still = still + 1 if good and self._app.frames == frames else 0
            frames = self._app.frames

    def _wait_for(self, name: str) -> None:
        self._wait(lambda: self._app.ui.control(name) is not None)

    def _shoot(self, name: str) -> None:
        if self._asked.shots is not None:
            import pygame

            self._count += 1
            stem = f"{self._asked.by}-{self._asked.size}-{self._asked.scale}-{self._asked.language}"
            pygame.image.save(self._app.window, str(self._asked.shots / f"{stem}-{self._count:03}-{name}.png"))

    # ---- hands ----

    def _tool(self, *args: str) -> None:
        subprocess.run(["xdotool", *args], check=True, stdout=subprocess.DEVNULL)

    def _click(self, name: str) -> None:
        """Bring a control into sight with the wheel, and click on it."""
        self._wait_for(name)
        for _ in range(100):
            found = self._app.ui.control(name)
            if found is None:
                raise LookupError(name)
            pane, control = found
            place = pane.on_screen(control.rect)
            if pane.rect.top + 2 <= place.centery <= pane.rect.bottom - 2:
                break
            x, y = pane.rect.center
            self._tool("mousemove", str(x), str(y), "click", "4" if place.centery < y else "5")
            self._wait(lambda: True)
        self._tool("mousemove", str(place.centerx), str(place.centery), "click", "1")
        self.clicks += 1
        self._wait(lambda: True)

    def _key(self, *names: str) -> None:
        self._tool("key", "--clearmodifiers", *names)
        self.keys += len(names)
        self._wait(lambda: True)

    def _press(self, name: str) -> None:
        """Go to a control with the Tab key, and press Enter."""
        self._wait_for(name)
        for _ in range(200):
            if self._app.ui.focus == name:
                self._key("Return")
                return
            self._key("Tab")
        raise LookupError(name)

    # ---- games ----

    def _mouse(self) -> None:
        self._begin(self._click)
        self._play(self._click)

    def _keys(self) -> None:
        self._begin(self._press)
        self._play(lambda name: self._key("g") if name in ("main", "onward") else self._press(name))

    def _begin(self, press: Callable[[str], None]) -> None:
        self._wait_for("new")
        self._shoot("home")
        for name in ("new", "kind-hotseat", "seat-less", "seat-less"):
            press(name)
        self._shoot("new")
        press("begin")

    def _play(self, press: Callable[[str], None]) -> None:
        from client.desktop.scenes.ending import EndingScene
        from client.desktop.scenes.table import TableScene

        seen: set[str] = set()
        while True:
            self._wait(lambda: bool({"main", "open", "onward"} & {*self._ids()}))
            scene = self._app.scene
            if isinstance(scene, EndingScene):
                break
            name = "open" if "open" in self._ids() else "main"
            if isinstance(scene, TableScene):
                self._look(scene, seen, press)
            press(name)
        while "onward" in self._ids():
            self._shoot(f"end-{scene.parts[0]}")
            press("onward")
        self._shoot("end")

    def _look(self, scene: Any, seen: set[str], press: Callable[[str], None]) -> None:
        """Make a picture of what is new, and in the first orders change something and look at all pages."""
        seat = scene.sitting.seat
        kind = "curtain" if seat is None else f"{seat.view['season']}-{seat.phase}-{scene.panel.opened}"
        if kind in seen:
            return
        seen.add(kind)
        self._shoot(kind)
        if seat is None or scene.panel.opened or seat.phase != "orders" or len(seen & {"changed"}):
            return
        seen.add("changed")
        press("workshops+")
        press("why-grain_store")
        self._shoot("factors")
        for letter in "hntra":
            self._key(letter)
            self._shoot(f"page-{letter}")
            self._key("Escape")

    def _network(self) -> None:
        """Play at a table on a server with somebody else, and be cut off from it in the middle."""
        from client.desktop.scenes.ending import EndingScene
        from client.desktop.scenes.room import RoomTable

        self._click("name")
        self._tool("type", "Bea")
        self._click("join-seat")
        self._click("ready")
        self._shoot("lobby")
        while not isinstance(self._app.scene, EndingScene):
            self._other_decides()
            scene = self._app.scene
            if not (isinstance(scene, RoomTable) and scene.room.owes and "main" in self._ids()):
                time.sleep(_GLANCE_S)
                continue
            if scene.room.step >= CUT_AT and not scene.panel.opened and not self.cut:
                self._be_cut_off(scene)
            else:
                self._click("main")
        self._shoot("end")

    def _be_cut_off(self, scene: Any) -> None:
        assert self.line is not None
        self.cut = True
        self.line.cut(stay=True)
        self._wait(lambda: bool(scene.room.link_words))
        self._shoot("cut")
        self._click("main")
        self.line.mend()
        self._wait(lambda: not scene.room.link_words)
        self._shoot("mended")

    def _other_decides(self) -> None:
        other = self.other
        assert other is not None
        if other.seen.room.stage == "lobby" and len(other.seen.room.people) == _PLAYERS:
            from server.protocol.client_messages import Start

            other.ask(Start)
            other.wait(lambda: other.seen.state is not None, WAIT_S)
        if other.seen.owes and not other.over:
            own = other.own
            assert own.choices is not None
            other.decide(own, own.choices.default())


@contextlib.contextmanager
def _room(folder: str) -> Iterator[tuple[WireTable, CuttableLine, str]]:
    """Give a table on a real server: as somebody else sits at it, a line that can be cut, and its code."""
    import secrets

    from benchmarks.cuttable import CuttableLine
    from benchmarks.served import Served
    from client.wire.address import Address
    from client.wire.table import WireTable
    from server.protocol.base import PROTOCOL
    from server.protocol.client_messages import Create, SeatWish

    wish = Create(
        id="enter",
        protocol=PROTOCOL,
        secret=secrets.token_urlsafe(24),
        name="Anna",
        scenario="quick",
        seats=[SeatWish(), SeatWish()],
        seat=1,
    )
    with (
        Served(f"sqlite:///{folder}/store.sqlite", log=Path(folder) / "log") as served,
        CuttableLine(served.port) as line,
        WireTable(Address.read(served.url), wish) as anna,
    ):
        yield anna, line, anna.entered(WAIT_S).room.code


def main() -> int:
    """Play in a window on a screen of its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.desktop_play", description=__doc__)
    parser.add_argument("by", choices=("mouse", "keys", "network"))
    parser.add_argument("--size", default="1280x800", help="of the window, as 1280x800")
    parser.add_argument("--scale", type=int, default=100, help="size of everything, in percent")
    parser.add_argument("--language", default="en")
    parser.add_argument("--shots", type=Path, help="a folder for pictures of the window")
    asked = parser.parse_args()
    width, height = (int(part) for part in asked.size.split("x"))
    if asked.shots is not None:
        asked.shots.mkdir(parents=True, exist_ok=True)
    with Screen(width, height), tempfile.TemporaryDirectory() as home, contextlib.ExitStack() as stack:
        os.environ["XDG_DATA_HOME"] = home
        found = _played(asked, (width, height), home, stack)
    print(json.dumps(found, indent=1))
    return 1 if found["fault"] else 0


def _played(asked: argparse.Namespace, size: tuple[int, int], home: str, stack: contextlib.ExitStack) -> dict[str, Any]:
    from client.desktop.app import App
    from client.desktop.scenes.ending import EndingScene
    from client.desktop.scenes.home import Home
    from client.desktop.scenes.join import Join
    from client.desktop.settings import Settings

    settings = Settings(size=size, scale=asked.scale, language=asked.language)
    began = time.monotonic()
    if asked.by == "network":
        anna, line, code = stack.enter_context(_room(home))
        app = App(settings, lambda app: Join(app, f"{line.url}/#{code}"))
        player = Player(app, asked)
        player.other, player.line = anna, line
    else:
        app = App(settings, Home)
        player = Player(app, asked)
    player.start()
    try:
        while app.running:
            app.turn(wait=True)
        ended = isinstance(app.scene, EndingScene | Home)
    finally:
        app.close()
    return {
        "by": asked.by,
        "size": list(size),
        "scale": asked.scale,
        "language": asked.language,
        "clicks": player.clicks,
        "keys": player.keys,
        "frames": app.frames,
        "cut": player.cut,
        "seconds": round(time.monotonic() - began, 1),
        "fault": player.fault or ("" if ended else "it did not come to the end"),
    }


if __name__ == "__main__":
    sys.exit(main())
