"""Every size, scale and language: nothing lies outside the window, and what matters can be reached."""

from __future__ import annotations

import pytest

from client.desktop.settings import Settings
from client.words import languages
from tests.desktop.conftest import Open
from tests.desktop.driving import Window

SIZES = [
    ((1024, 640), 100),
    ((1024, 640), 200),
    ((1280, 800), 75),
    ((1280, 800), 100),
    ((1920, 1080), 100),
    ((2560, 1440), 100),
    ((2560, 1440), 200),
]


def assert_whole(window: Window) -> None:
    """Hold that no control lies outside the window from left to right, and no pane outside it at all."""
    ui = window.app.ui
    whole = window.app.window.get_rect()
    for pane in ui.panes:
        assert whole.contains(pane.rect), pane.name
        for control in pane.controls:
            shown = pane.on_screen(control.rect)
            assert pane.rect.left - 1 <= shown.left, control.id
            assert shown.right <= pane.rect.right + 1, control.id
            assert control.rect.bottom <= max(pane.height, pane.rect.height), control.id


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_every_screen_fits(window: Open, size: tuple[int, int], scale: int, language: str) -> None:
    played = window(Settings(size=size, scale=scale, language=language, still=True))
    assert_whole(played)
    played.click("settings")
    assert_whole(played)
    played.click("done")
    played.click("new")
    assert_whole(played)
    played.click("kind-hotseat")
    played.click("begin")
    assert_whole(played)
    played.click("open")
    for _ in range(2):
        assert_whole(played)
        played.click("main")
    played.click("open")
    for page in played.table.overlays.entries():
        played.table.overlays.open(page)
        played.settle()
        assert_whole(played)
        played.click("dialog-close")
    assert_whole(played)


def test_the_orders_of_a_winter_fit_a_small_window_in_hungarian(window: Open) -> None:
    played = window(Settings(size=(1024, 640), language="hu"))
    played.click("new")
    played.click("begin")
    winter = False
    while not winter:
        played.click("main")
        draft = played.table.draft
        winter = draft is not None and draft.field("report") is not None and not played.table.panel.opened
    assert_whole(played)
    played.click("report+")
    draft = played.table.draft
    assert draft is not None
    assert draft.number("report") > 1000


def test_day_and_night_differ_and_are_kept(window: Open) -> None:
    first = window()
    ground = first.app.window.get_at((3, 790))
    first.click("night")
    assert first.app.window.get_at((3, 790)) != ground
    again = window(None)
    assert again.app.settings.theme == "paper"  # what is passed counts
    from client.desktop.settings import read_settings

    assert read_settings()[0].theme == "night"


def test_the_window_may_be_resized_at_any_time(window: Open) -> None:
    import pygame

    played = window()
    played.click("new")
    played.click("begin")
    for size in ((1024, 640), (1500, 900), (700, 480)):
        played.app.window = pygame.display.set_mode(size, pygame.RESIZABLE)
        pygame.event.post(pygame.event.Event(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1]))
        played.settle()
        assert played.app.ui.size == size
        assert_whole(played)
        assert played.place("main").bottom <= size[1]
