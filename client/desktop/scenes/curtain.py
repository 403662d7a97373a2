"""Hotseat: indigo cloth between two seats, which shows nothing of the last one."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame
from pygame import Color, Rect, Surface

from client.dates import season_name
from client.desktop import paint
from client.desktop.column import Button, Column
from client.desktop.model.home import HomeSitting
from client.desktop.parts.nation import seat_box
from client.desktop.theme import tokens
from client.desktop.ui import Ui
from client.words import seat_name, words

if TYPE_CHECKING:
    from client.desktop.scenes.table import TableScene

_CLOTH, _PRINT, _ROD, _EDGE = Color("#1f4a70"), Color("#54789a"), Color("#1f1b17"), Color("#faf6eb")
"""The curtain is the same by day and by night, and no other screen has its colour."""
_TILE: Final = 64


@lru_cache(4)
def _tile(size: int) -> Surface:
    """Return one piece of the cloth with its resist print: a flower of six cuts, and a net of dots."""
    fine = 4
    wide = size * fine
    big = Surface((wide, wide))
    big.fill(_CLOTH)
    unit = wide / _TILE
    for turn in range(6):
        angle = math.radians(60 * turn)
        side = (math.cos(angle), math.sin(angle))
        ahead = (math.sin(angle), -math.cos(angle))
        points = []
        for along, out in ((3.5, 0.0), (9.0, 2.7), (15.5, 0.0), (9.0, -2.7)):
            x, y = 32 + ahead[0] * along + side[0] * out, 30 + ahead[1] * along + side[1] * out
            points.append((x * unit, y * unit))
        pygame.draw.polygon(big, _PRINT, points)
    for x, y in ((4, 62), (16, 56), (28, 50), (36, 50), (48, 56), (60, 62), (4, 2), (16, 8), (48, 8), (60, 2)):
        pygame.draw.circle(big, _PRINT, (x * unit, y * unit), 1.6 * unit)
    return pygame.transform.smoothscale(big, (size, size))


def _draw_cloth(onto: Surface, at: Rect, size: int, rod: int) -> None:
    tile = _tile(size)
    for y in range(at.y, at.bottom, size):
        for x in range(at.x, at.right, size):
            onto.blit(tile, (x, y))
    onto.fill(_ROD, Rect(at.x, at.y, at.width, rod))


class Fall:
    """The curtain falling over what was shown before; it is over after the time that the look gives it."""

    def __init__(self, before: Surface) -> None:
        """Begin to fall over a picture of the window."""
        self._before = before
        self._began = pygame.time.get_ticks()

    @property
    def share(self) -> float:
        """Return how far it has fallen, from 0 to 1: fast first, then slow."""
        gone = (pygame.time.get_ticks() - self._began) / tokens()["motion_ms"]["curtain"]
        return 1.0 if gone >= 1 else 1 - (1 - gone) ** 3

    def draw(self, window: Surface) -> None:
        """Draw the curtain, which fills the window, as far down as it is."""
        cloth = window.copy()
        window.blit(self._before, (0, 0))
        window.blit(cloth, (0, round((self.share - 1) * cloth.get_height())))


def build_curtain(scene: TableScene, ui: Ui, sitting: HomeSitting) -> None:
    """Fill the window with the curtain before the next seat."""
    key = sitting.next
    assert key is not None
    px = ui.px
    cloth = ui.pane("cloth", Rect(0, 0, *ui.size), None)
    cloth.put(Rect(0, 0, *ui.size), lambda onto, at: _draw_cloth(onto, at, px(_TILE), px(20)))
    wide = min(px(600), ui.size[0] - px(48))
    plate = ui.pane("plate", Rect((ui.size[0] - wide) // 2, 0, wide, px(100)), "card")
    column = Column(plate, px(28), px(26), wide - px(56))
    person = sitting.person(key)
    _plate(column, scene, sitting, key, person)
    column.gap(24)
    high = min(column.y, ui.size[1] - px(100))
    plate.rect = Rect((ui.size[0] - wide) // 2, max((ui.size[1] - high) // 2 - px(20), px(28)), wide, high)
    frame = plate.rect.copy()

    def edges(onto: Surface, _: Rect) -> None:
        paint.frame(onto, _EDGE, frame.inflate(px(12), px(12)), px(1.5))
        onto.fill(_ROD, frame.inflate(px(6), px(6)))

    cloth.put(Rect(0, 0, *ui.size), edges)
    cloth.height = 0
    corner = ui.pane("curtain-corner", Rect(0, ui.size[1] - px(60), ui.size[0], px(60)), None)
    row = Column(corner, px(24), px(10), ui.size[0] - px(48))
    before = sitting.before
    buttons = [Button("stop", words("web-save-stop"), scene.app.home)]
    if before is not None:
        back = Button("back", words("web-curtain-back", person=sitting.person(before)), sitting.back)
        buttons.insert(0, back)
    row.buttons(*buttons, align="right")
    corner.height = 0
    if ui.focus is None:
        ui.focus = "open"


def _plate(column: Column, scene: TableScene, sitting: HomeSitting, key: str, person: str) -> None:
    table = sitting.table
    season = season_name(table.season)
    phase = table.phase
    when = words("web-phase-reckoning") if phase == "reckoning" else season
    if phase == "debate":
        when = f"{season}, {words('web-phase-debate')}"
    column.text(words("web-curtain-when", when=when), "label", "ink_muted", "centre")
    column.gap(4)
    column.text(seat_name(key), "curtain", align="centre")
    column.gap(6)
    column.text(words("web-curtain-to", person=person), "lead", align="centre")
    column.gap(8)
    column.text(words("web-curtain-about"), "large", align="centre")
    column.gap(14)
    button = Button("open", words("web-curtain-open", person=person), lambda: _open(scene, sitting), main=True)
    column.buttons(button, align="centre")
    column.gap(18)
    column.rule()
    column.gap(12)
    order = sitting.order
    cells = column.columns(len(order), 10)
    for cell, (one, done) in zip(cells, order.items(), strict=True):
        state = "now" if one == key else "done" if done else "after"
        number = next(row.number for row in sitting.rows if row.key == one)
        size = cell.px(18)
        cell.pane.put(Rect(cell.x, cell.y, size, size), seat_box(cell, number, mine=one == key))
        inside = cell.aside(cell.px(24), cell.width - cell.px(24))
        inside.text(seat_name(one), "strong")
        inside.text(words(f"web-curtain-{state}"), "figure", "ink" if one == key else "ink_muted")
        cell.join(inside)
    column.join(*cells)


def _open(scene: TableScene, sitting: HomeSitting) -> None:
    scene.app.ui.scrolls.clear()
    scene.app.ui.opened.clear()
    sitting.open()
    scene.board.selected = scene.board.focused = None
