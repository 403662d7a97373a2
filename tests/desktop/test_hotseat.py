"""A whole game on one screen, by mouse and by keys alone; the curtain; what is kept."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pygame

from bots.registry import HUMAN
from client.desktop.model.home import HomeSitting
from client.desktop.model.kept import kept_games
from client.desktop.scenes.ending import EndingScene
from client.desktop.scenes.home import Home
from client.desktop.scenes.table import TableScene
from client.desktop.settings import Settings
from client.retelling import read_history
from client.saves import folder
from tests.desktop.conftest import Open
from tests.desktop.driving import WAIT_S, Window


def decisions_in(path: Path) -> list[str]:
    """The seats of people that decided, in the order of the file."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]
    leaders = next(row["seats"] for row in rows if row.get("type") == "start")
    decided = [seat for row in rows if row.get("type") == "decide" for seat in row["decisions"]]
    return [seat for seat in decided if leaders[seat] == HUMAN]


def saved() -> Path:
    (path,) = folder().glob("*.leap")
    return path


def begin_hotseat(window: Window) -> None:
    window.click("new")
    window.click("kind-hotseat")
    window.click("seat-less")
    window.click("seat-less")
    window.click("begin")


def test_two_people_play_two_years_by_mouse_to_the_end(window: Open) -> None:
    played = window()
    begin_hotseat(played)
    moved: list[tuple[int, int]] = []

    def change(table: TableScene) -> None:
        draft = table.draft
        assert draft is not None
        if table.sitting.seat is not None and table.sitting.seat.phase == "orders" and not moved:
            before = draft.spread("brigades")["workshops"]
            played.click("workshops+")
            moved.append((before, draft.spread("brigades")["workshops"]))
            played.click("why-grain_store")
            assert "why-grain_store" in played.app.ui.opened
            played.click("ration-thin")
            assert draft.decision["ration"] == "thin"
            played.click("undo")
            assert draft.decision["ration"] != "thin"
            played.click("hand")
            played.click("dialog-close")

    given = played.play_on(played.click, change)
    assert moved == [(moved[0][0], moved[0][0] + 1)]
    history = read_history(saved())
    assert history.match is not None
    assert history.match.over
    assert given == len(decisions_in(saved()))
    for _ in range(10):
        if "onward" not in played.ids:
            break
        played.click("onward")
    assert isinstance(played.scene, EndingScene)
    assert "again" in played.ids
    played.click("again")
    assert isinstance(played.scene, Home)
    assert [game.over for game in kept_games()] == [True]


def test_two_people_play_two_years_by_keys_alone(window: Open) -> None:
    played = window()
    played.press("new")
    played.press("kind-hotseat")
    played.press("seat-less")
    played.press("seat-less")
    played.tab_to("province-0")
    played.key(pygame.K_DOWN)
    played.press("begin")
    changed: list[bool] = []

    def change(table: TableScene) -> None:
        draft = table.draft
        assert draft is not None
        if table.sitting.seat is not None and table.sitting.seat.phase == "orders" and not changed:
            before = draft.decision
            played.tab_to("workshops+")
            played.key(pygame.K_RIGHT)
            changed.append(draft.decision != before)
            played.letter("u")
            assert draft.decision == before
            for sign in "hntar":
                played.letter(sign)
                assert table.overlays.page
                played.key(pygame.K_ESCAPE)
                assert not table.overlays.page

    def go_on(name: str) -> None:
        if name == "main":
            played.letter("g")
        else:
            played.key(pygame.K_RETURN)

    played.play_on(go_on, change)
    assert changed == [True]
    history = read_history(saved())
    assert history.match is not None
    assert history.match.over


def test_the_curtain_shows_nothing_of_the_seat_before(window: Open) -> None:
    played = window()
    begin_hotseat(played)
    played.click("open")
    played.click("main")
    played.click("main")
    sitting = played.table.sitting
    assert isinstance(sitting, HomeSitting)
    assert sitting.seat is None
    played.move((5, 5))
    curtain = pygame.image.tobytes(played.app.window, "RGB")
    played.click("stop")
    again = window()
    again.click(f"resume-{saved().stem}")
    again.move((5, 5))
    assert pygame.image.tobytes(again.app.window, "RGB") == curtain


def test_the_curtain_falls_and_then_stands_still(window: Open) -> None:
    played = window(Settings(language="en"))
    begin_hotseat(played)
    played.click("open")
    played.click("main")
    played.click("main")
    assert "open" in played.ids  # it can be pressed while it falls
    rescue = threading.Timer(WAIT_S, played.app.wake)
    rescue.start()
    while played.scene.moving or not played.app.idle:
        played.app.turn(wait=True)  # nothing happens that would wake it
    assert rescue.is_alive()
    rescue.cancel()


def test_who_decided_before_may_take_it_back_at_the_curtain(window: Open) -> None:
    played = window()
    begin_hotseat(played)
    played.click("open")
    first = played.table.sitting.seat
    assert first is not None
    played.click("main")
    played.click("stake-2")
    played.click("main")
    played.click("back")
    played.click("open")
    second = played.table.sitting.seat
    assert second is not None
    assert second.key == first.key
    draft = played.table.draft
    assert draft is not None
    assert draft.decision["stake"] == 2


def test_a_window_that_is_lost_loses_nothing_that_was_decided(window: Open) -> None:
    lost = window()
    begin_hotseat(lost)
    lost.click("open")
    lost.click("main")
    lost.click("main")
    before = decisions_in(saved())
    again = window()  # the first window was never closed
    again.click(f"resume-{saved().stem}")
    sitting = again.table.sitting
    assert isinstance(sitting, HomeSitting)
    assert decisions_in(saved()) == before
    assert sitting.next == sitting.table.mine[1]
