"""Measure the desktop table in a real window under Xvfb: `python -m benchmarks.desktop [--size 1280x800]`; prints JSON.

First frame: from the start of the process to the first picture on the screen. Frames: while the whole board, zoomed, is
drawn to and fro with the mouse. Share of a core: while nothing happens at a table. Memory: the most that the process
ever had, after a campaign played to its end with every page opened once a year.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from typing import TYPE_CHECKING, Any, Final

from benchmarks.screen import Screen

if TYPE_CHECKING:
    from client.desktop.app import App
    from client.desktop.scenes.table import TableScene

FRAMES: Final = 600
STILL_S: Final = 20.0
_GLANCE_S: Final = 0.002
_KB: Final = 1024


def main() -> int:
    """Measure in a process of its own, on a screen of its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.desktop", description=__doc__)
    parser.add_argument("--size", default="1280x800", help="of the window, as 1280x800")
    parser.add_argument("--scale", type=int, default=100, help="size of everything, in percent")
    parser.add_argument("--inside", type=float, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    width, height = (int(part) for part in asked.size.split("x"))
    if asked.inside is not None:
        print(json.dumps(measure(asked.inside, (width, height), asked.scale), indent=1))
        return 0
    with Screen(width, height), tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "benchmarks.desktop", "--size", asked.size, "--scale", str(asked.scale)]
        environment = {**os.environ, "XDG_DATA_HOME": home}
        command += ["--inside", str(time.monotonic())]
        return subprocess.run(command, env=environment, check=False).returncode


def measure(started: float, size: tuple[int, int], scale: int) -> dict[str, Any]:
    """Return all figures; `started` is when the process was started, by the clock of the machine."""
    import client.cli  # noqa: F401 - the command reads it too
    from client.desktop.app import App
    from client.desktop.scenes.home import Home
    from client.desktop.settings import Settings

    app = App(Settings(size=size, scale=scale, language="en"), Home)
    app.turn()
    first = time.monotonic() - started
    table = _sit_down(app)
    found = {
        "size": list(size),
        "scale": scale,
        "first_frame_s": round(first, 3),
        "frames_a_second_panning": round(_pan(app, table), 1),
        "share_of_a_core_when_still": round(_still(app), 4),
    }
    found["memory_after_a_campaign_mb"] = round(_play(app), 1)
    app.close()
    return found


def _sit_down(app: App) -> TableScene:
    """Begin a campaign, alone against bots, and go on to the first orders."""
    from client.desktop.scenes.new_game import NewGame
    from client.desktop.scenes.table import TableScene

    new = NewGame(app, "campaign")
    app.push(new)
    new.begin()
    _settle(app)
    assert isinstance(app.scene, TableScene)
    for _ in range(3):
        app.scene.panel.main()
        _settle(app)
    return app.scene


def _settle(app: App) -> None:
    app.turn()
    while app.busy:
        time.sleep(_GLANCE_S)
        app.turn()
    app.changed()
    app.turn()


def _pan(app: App, table: TableScene) -> float:
    """Return the frames a second while the zoomed board follows the mouse."""
    import pygame

    table.board.zoom_by(3)
    _settle(app)
    middle = table.board.rect.center
    pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=middle, button=1))
    app.turn()
    before, began = app.frames, time.perf_counter()
    for frame in range(FRAMES):
        place = middle[0] + abs(frame % 160 - 80) - 40, middle[1] + abs(frame % 120 - 60) - 30
        pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(1, 1), buttons=(1, 0, 0)))
        app.turn()
    took = time.perf_counter() - began
    pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=middle, button=1))
    table.board.whole()
    _settle(app)
    return (app.frames - before) / took


def _still(app: App) -> float:
    """Return the share of a core that the window takes while nothing happens."""
    ends = time.monotonic() + STILL_S
    timer = threading.Timer(STILL_S, app.wake)
    timer.start()
    before = time.process_time()
    while time.monotonic() < ends:
        app.turn(wait=True)
    timer.join()
    return (time.process_time() - before) / STILL_S


def _play(app: App) -> float:
    """Return the most memory that the process had, in MB, when a campaign is over and its end was read."""
    from client.desktop.scenes.ending import EndingScene
    from client.desktop.scenes.table import TableScene

    while isinstance(app.scene, TableScene):
        scene = app.scene
        seat = scene.sitting.seat
        if seat is not None and seat.view["season"] == "winter" and scene.panel.opened:
            for page in scene.overlays.entries():
                scene.overlays.open(page)
                _settle(app)
            scene.overlays.close()
        if seat is not None:
            scene.panel.main()
        _settle(app)
    assert isinstance(app.scene, EndingScene)
    for part in app.scene.parts:
        app.scene.show(part)
        _settle(app)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KB


if __name__ == "__main__":
    sys.exit(main())
