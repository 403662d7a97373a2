"""What a scene puts into the window: panes that scroll, controls that the mouse and the keyboard reach alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from pygame import Rect, Surface

from client.desktop import paint
from client.desktop.text import Faces, Span
from client.desktop.theme import Theme

if TYPE_CHECKING:
    from client.desktop.entries import Entries

Draw = Callable[[Surface, Rect], None]


@dataclass
class Control:
    """What can be reached: where it lies in its pane, what pressing it does, what the arrow keys do on it.

    `tip` is told beside it; what is not `enabled` can be reached, and tells why it cannot be pressed. `ring`: whether
    the focus is shown by the usual ring. `reach`: whether the keyboard comes to it.
    """

    id: str
    rect: Rect
    press: Callable[[], None] | None = None
    arrows: Callable[[int, int], None] | None = None
    tip: str = ""
    enabled: bool = True
    entry: bool = False
    ring: bool = True
    reach: bool = True


@dataclass
class Option:
    """One line of a menu: what is chosen by it, its text, and whether it can be chosen."""

    value: str
    text: str
    enabled: bool = True


@dataclass
class Menu:
    """A menu that is open: at which control, what it offers, what is chosen now."""

    at: str
    options: list[Option]
    value: str
    pick: Callable[[str], None]


class Pane:
    """A rectangle of the window with what stands in it; what is longer than the pane is scrolled."""

    def __init__(self, ui: Ui, name: str, rect: Rect, ground: str | None, level: int) -> None:
        """Begin empty; without a ground what lies under it shows."""
        self.ui = ui
        self.name = name
        self.rect = rect
        self.ground = ground
        self.level = level
        self.items: list[tuple[Rect, Draw]] = []
        self.controls: list[Control] = []
        self.height = 0

    def put(self, rect: Rect, draw: Draw) -> None:
        """Add something that is drawn; its place counts from the pane's corner."""
        self.items.append((rect, draw))
        self.height = max(self.height, rect.bottom)

    @property
    def scroll(self) -> int:
        """Return how far the pane is scrolled, in pixels."""
        return min(self.ui.scrolls.get(self.name, 0), self.most)

    @property
    def most(self) -> int:
        """Return how far it can be scrolled."""
        return max(self.height - self.rect.height, 0)

    def scroll_to(self, wanted: int) -> None:
        """Scroll."""
        self.ui.scrolls[self.name] = min(max(wanted, 0), self.most)

    def on_screen(self, rect: Rect) -> Rect:
        """Return where something lies in the window."""
        return rect.move(self.rect.x, self.rect.y - self.scroll)

    def at(self, place: tuple[int, int]) -> Control | None:
        """Return the control at a place of the window."""
        if not self.rect.collidepoint(place):
            return None
        return next((one for one in reversed(self.controls) if self.on_screen(one.rect).collidepoint(place)), None)

    def draw(self, onto: Surface) -> None:
        """Draw what can be seen of it."""
        onto.set_clip(self.rect)
        if self.ground is not None:
            onto.fill(self.ui.theme[self.ground], self.rect)
        for rect, draw in self.items:
            placed = self.on_screen(rect)
            if placed.colliderect(self.rect):
                draw(onto, placed)
        self._draw_focus(onto)
        if self.most:
            self._draw_bar(onto)
        onto.set_clip(None)

    def _draw_focus(self, onto: Surface) -> None:
        ui = self.ui
        for control in self.controls:
            if control.id == ui.focus and control.ring and (ui.by_keyboard or control.entry):
                ring = self.on_screen(control.rect).inflate(ui.px(4), ui.px(4))
                paint.frame(onto, ui.theme["accent"], ring, ui.px(3))

    def _draw_bar(self, onto: Surface) -> None:
        wide = self.ui.px(5)
        high = max(self.rect.height * self.rect.height // self.height, self.ui.px(24))
        y = self.rect.y + (self.rect.height - high) * self.scroll // self.most
        onto.fill(self.ui.theme["rule_strong"], Rect(self.rect.right - wide, y, wide, high))


@dataclass
class Ui:
    """The window as one scene has built it, and what stays when it is built anew."""

    faces: Faces
    theme: Theme
    size: tuple[int, int]
    entries: Entries
    panes: list[Pane] = field(default_factory=list)
    scrolls: dict[str, int] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)
    focus: str | None = None
    hover: str | None = None
    by_keyboard: bool = False
    menu: Menu | None = None
    close: Callable[[], None] | None = None
    """What the Escape key does: closes what was opened last."""

    def px(self, units: float) -> int:
        """Return units of the look in pixels."""
        return round(units * self.faces.scale)

    @property
    def width(self) -> int:
        """Return the width of the window in units of the look."""
        return int(self.size[0] / self.faces.scale)

    @property
    def height(self) -> int:
        """Return the height of the window in units of the look."""
        return int(self.size[1] / self.faces.scale)

    def begin(self) -> None:
        """Clear the window, to be built anew."""
        self.panes.clear()
        self.entries.begin()
        self.close = None

    def pane(self, name: str, rect: Rect, ground: str | None = "paper", level: int = 0) -> Pane:
        """Add a pane over those that are there; only those of the highest level can be reached."""
        pane = Pane(self, name, rect, ground, level)
        self.panes.append(pane)
        return pane

    @property
    def level(self) -> int:
        """Return the level that can be reached."""
        return max((pane.level for pane in self.panes), default=0)

    @property
    def reachable(self) -> list[tuple[Pane, Control]]:
        """Return all controls that can be reached, in order."""
        level = self.level
        return [(pane, control) for pane in self.panes if pane.level == level for control in pane.controls]

    def at(self, place: tuple[int, int]) -> Control | None:
        """Return the control at a place of the window."""
        pane = self.pane_at(place)
        return None if pane is None else pane.at(place)

    def pane_at(self, place: tuple[int, int]) -> Pane | None:
        """Return the topmost pane at a place of the window, if it can be reached."""
        level = self.level
        return next(
            (pane for pane in reversed(self.panes) if pane.level == level and pane.rect.collidepoint(place)), None
        )

    def control(self, name: str | None) -> tuple[Pane, Control] | None:
        """Return a control that can be reached, by its id."""
        return next(((pane, one) for pane, one in self.reachable if one.id == name), None)

    def finish(self) -> None:
        """Complete what was built: an open menu, the focus, the lines to type in."""
        if self.menu is not None:
            self._build_menu(self.menu)
        if self.control(self.focus) is None and self.level:
            self.focus = None
        self.entries.place(self)

    def _build_menu(self, menu: Menu) -> None:
        found = next(((p, c) for p in self.panes for c in p.controls if c.id == menu.at), None)
        if found is None:
            self.menu = None
            return
        anchor = found[0].on_screen(found[1].rect)
        row = self.px(30)
        wide = max(anchor.width, max(self.faces.width(one.text, "label") for one in menu.options) + self.px(44))
        high = min(row * len(menu.options) + self.px(4), self.size[1] - self.px(16))
        below = anchor.bottom + high <= self.size[1] - self.px(4)
        y = anchor.bottom if below else max(min(anchor.top - high, self.size[1] - high), self.px(4))
        x = min(anchor.x, self.size[0] - wide - self.px(4))
        shield = self.pane("menu-shield", Rect(0, 0, *self.size), None, 9)
        shield.controls.append(Control("menu-away", Rect(0, 0, *self.size), self.close_menu, reach=False))
        pane = self.pane(f"menu-{menu.at}", Rect(x, y, wide, high), "card", 9)
        for place, option in enumerate(menu.options):
            rect = Rect(self.px(2), self.px(2) + place * row, wide - self.px(4), row)
            pane.put(rect, self._menu_line(menu, option))
            pane.controls.append(
                Control(f"menu-{option.value}", rect, partial(self._chosen, menu, option), enabled=option.enabled)
            )
        edge = Rect(0, 0, wide, max(pane.height, high))
        pane.put(edge, lambda onto, _: paint.frame(onto, self.theme["ink"], pane.rect, self.px(1.5)))
        self.close = self.close_menu
        names = [f"menu-{one.value}" for one in menu.options]
        if self.focus not in names:
            self.focus = f"menu-{menu.value}" if f"menu-{menu.value}" in names else names[0]
            place = names.index(self.focus)
            pane.scroll_to(place * row - high // 2)

    def _menu_line(self, menu: Menu, option: Option) -> Draw:
        def draw(onto: Surface, rect: Rect) -> None:
            lit = self.hover == f"menu-{option.value}" or self.focus == f"menu-{option.value}"
            if lit:
                onto.fill(self.theme["accent_soft"], rect)
            style = "strong" if option.value == menu.value else "figure"
            colour = self.theme["ink" if option.enabled else "ink_muted"]
            base = rect.y + (rect.height - self.faces.line_height(style)) // 2 + self.faces.base(style)
            self.faces.draw(onto, Span(option.text, style, colour), rect.x + self.px(10), base)

        return draw

    def _chosen(self, menu: Menu, option: Option) -> None:
        if option.enabled:
            self.close_menu()
            menu.pick(option.value)

    def close_menu(self) -> None:
        """Close the open menu and give the focus back."""
        if self.menu is not None:
            self.focus = self.menu.at
        self.menu = None

    # ---- keyboard ----

    def move_focus(self, by: int) -> None:
        """Give the focus to the next control that can be reached, or the one before."""
        names = [control.id for _, control in self.reachable if control.reach]
        if not names:
            return
        self.by_keyboard = True
        at = names.index(self.focus) if self.focus in names else (-1 if by > 0 else 0)
        self.focus_on(names[(at + by) % len(names)])

    def focus_on(self, name: str) -> None:
        """Give the focus to a control and bring it into sight."""
        self.focus = name
        found = self.control(name)
        if found is None:
            return
        pane, control = found
        top, bottom = control.rect.top - self.px(12), control.rect.bottom + self.px(12)
        if top < pane.scroll:
            pane.scroll_to(top)
        elif bottom > pane.scroll + pane.rect.height:
            pane.scroll_to(bottom - pane.rect.height)

    def draw(self, onto: Surface) -> None:
        """Draw everything."""
        for pane in self.panes:
            pane.draw(onto)
        self.entries.draw(onto)
        self._draw_tip(onto)

    def _draw_tip(self, onto: Surface) -> None:
        name = self.hover or (self.focus if self.by_keyboard else None)
        found = self.control(name)
        if found is None or not found[1].tip:
            return
        pane, control = found
        lines = self.faces.wrap([Span(control.tip, "small", self.theme["ink"])], self.px(280))
        pad = self.px(8)
        size = max(line.width for line in lines) + 2 * pad, sum(line.height for line in lines) + 2 * pad
        anchor = pane.on_screen(control.rect)
        box = Rect(anchor.x, anchor.bottom + self.px(5), *size)
        if box.bottom > self.size[1]:
            box.bottom = anchor.top - self.px(5)
        box.clamp_ip(Rect(0, 0, *self.size))
        onto.fill(self.theme["card"], box)
        paint.frame(onto, self.theme["ink"], box, self.px(1))
        y = box.y + pad
        for line in lines:
            for placed in line.parts:
                self.faces.draw(onto, placed.span, box.x + pad + placed.x, y + line.base)
            y += line.height
