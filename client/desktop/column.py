"""A column of a pane: text, rules, pictures and controls, one under the other, in the measures of the look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pygame import Color, Rect, Surface

from client.desktop import paint
from client.desktop.text import Faces, Line, Span
from client.desktop.ui import Control, Draw, Pane


@dataclass
class Button:
    """A button: its id and text, what it does, and how it looks.

    `key` is shown in a box beside the text; `why` is told where it cannot be pressed; `pressed` marks what is chosen.
    """

    id: str
    text: str
    press: Callable[[], None]
    main: bool = False
    slim: bool = False
    key: str = ""
    enabled: bool = True
    why: str = ""
    pressed: bool = False
    link: bool = False


class Column:
    """Places things from top to bottom; `y` is how far it has come, in pixels of the pane."""

    def __init__(self, pane: Pane, x: int, y: int, width: int) -> None:
        """Begin at a place of the pane, so many pixels wide."""
        self.pane = pane
        self.ui = pane.ui
        self.x = x
        self.y = y
        self.width = width

    def px(self, units: float) -> int:
        """Return units of the look in pixels."""
        return self.ui.px(units)

    def colour(self, role: str) -> Color:
        """Return the colour of a role."""
        return self.ui.theme[role]

    def span(self, text: str, style: str = "body", colour: str = "ink") -> Span:
        """Return a stretch of text."""
        return Span(text, style, self.colour(colour))

    def gap(self, units: float) -> None:
        """Leave room."""
        self.y += self.px(units)
        self.pane.height = max(self.pane.height, self.y)

    def put(self, height: int, draw: Draw, x: int = 0, width: int | None = None) -> Rect:
        """Place what is drawn, and go on under it."""
        rect = Rect(self.x + x, self.y, self.width - x if width is None else width, height)
        self.pane.put(rect, draw)
        self.y += height
        return rect

    def aside(self, x: int, width: int) -> Column:
        """Return a column beside this one, that begins as high as it stands now."""
        return Column(self.pane, self.x + x, self.y, width)

    def columns(self, count: int, gap: float) -> list[Column]:
        """Return so many columns of one width; `join` goes on under the longest."""
        wide = (self.width - self.px(gap) * (count - 1)) // count
        return [self.aside(place * (wide + self.px(gap)), wide) for place in range(count)]

    def join(self, *columns: Column) -> None:
        """Go on under the longest of some columns."""
        self.y = max([self.y, *(one.y for one in columns)])

    # ---- text ----

    def text(self, text: str | Sequence[Span], style: str = "body", colour: str = "ink", align: str = "left") -> Rect:
        """Place text, wrapped."""
        spans = [self.span(text, style, colour)] if isinstance(text, str) else text
        lines = self.ui.faces.wrap(spans, self.width)
        return self.put(sum(line.height for line in lines), self._lines(lines, align))

    def _lines(self, lines: Sequence[Line], align: str) -> Draw:
        def draw(onto: Surface, rect: Rect) -> None:
            y = rect.y
            for line in lines:
                free = rect.width - line.width
                x = rect.x + (free if align == "right" else free // 2 if align == "centre" else 0)
                for placed in line.parts:
                    self.ui.faces.draw(onto, placed.span, x + placed.x, y + line.base)
                y += line.height

        return draw

    def line(self, left: Sequence[Span], right: Sequence[Span] = (), indent: int = 0, gap: float = 12) -> Rect:
        """Place a line whose first part is wrapped beside what stands at its right edge."""
        faces = self.ui.faces
        last = faces.wrap(right, self.width * 2 // 3) if right else []
        wide = max((one.width for one in last), default=0)
        first = faces.wrap(left, max(self.width - indent - (wide + self.px(gap) if wide else 0), self.px(60)))
        base = max([first[0].base, *(one.base for one in last[:1])])
        height = max(sum(one.height for one in first) + base - first[0].base, sum(one.height for one in last))

        def draw(onto: Surface, rect: Rect) -> None:
            for lines, right_edge in ((first, False), (last, True)):
                y = rect.y + (base - lines[0].base if lines else 0)
                for one in lines:
                    x = rect.right - one.width if right_edge else rect.x + indent
                    for placed in one.parts:
                        faces.draw(onto, placed.span, x + placed.x, y + one.base)
                    y += one.height

        return self.put(height, draw)

    def heading(self, text: str, right: str = "", style: str = "heading") -> Rect:
        """Place the title of a part, with a small text at its right."""
        return self.line([self.span(text, style)], [self.span(right, "small", "ink_muted")] if right else [])

    def part(self, title: str = "", right: str = "", style: str = "heading") -> None:
        """Begin a part: an ink rule over its title."""
        self.gap(8)
        self.rule(2.5, "ink")
        self.gap(7)
        if title:
            self.heading(title, right, style)
            self.gap(4)

    def rule(self, units: float = 1, colour: str = "rule") -> Rect:
        """Place a rule."""
        return self.put(max(self.px(units), 1), lambda onto, rect: onto.fill(self.colour(colour), rect) and None)

    # ---- pictures ----

    def picture(self, name: str, height: int, width: int | None = None) -> Rect:
        """Place a picture of the look."""
        wide = self.width if width is None else width
        colours = tuple(self.colour("block")), tuple(self.colour("gouge"))
        return self.put(
            height,
            lambda onto, rect: onto.blit(paint.cut_picture(name, wide, height, *colours), rect) and None,
            width=wide,
        )

    def sign(self, name: str, units: float, ground: str = "card", ink: str = "ink") -> Rect:
        """Place a sign of the look, without going on under it."""
        size = self.px(units)
        rect = Rect(self.x, self.y, size, size)
        colours = tuple(self.colour(ink)), tuple(self.colour(ground))
        self.pane.put(rect, lambda onto, at: onto.blit(paint.sign(name, size, *colours), at) and None)
        return rect

    def box(self, top: int, colour: str = "ink", units: float = 1.5, pad: int = 0) -> None:
        """Frame what has been placed since a height."""
        rect = Rect(self.x - pad, top, self.width + 2 * pad, self.y - top)
        self.pane.put(rect, lambda onto, at: paint.frame(onto, self.colour(colour), at, self.px(units)))

    # ---- controls ----

    def control(self, control: Control) -> Control:
        """Add a control to the pane."""
        self.pane.controls.append(control)
        return control

    def buttons(self, *buttons: Button, gap: float = 8, align: str = "left") -> None:
        """Place buttons side by side, in as many rows as they need."""
        rows: list[list[tuple[Button, int]]] = [[]]
        full = 0
        for button in buttons:
            wide = self.button_width(button)
            if rows[-1] and full + wide > self.width:
                rows.append([])
                full = 0
            rows[-1].append((button, wide))
            full += wide + self.px(gap)
        for place, row in enumerate(rows):
            if place:
                self.gap(6)
            high = max(self.button_height(button) for button, _ in row)
            total = sum(wide for _, wide in row) + self.px(gap) * (len(row) - 1)
            x = 0 if align == "left" else (self.width - total) // (2 if align == "centre" else 1)
            for button, wide in row:
                own = self.button_height(button)
                self.button(button, Rect(self.x + x, self.y + (high - own) // 2, wide, own))
                x += wide + self.px(gap)
            self.y += high
            self.pane.height = max(self.pane.height, self.y)

    def button_height(self, button: Button) -> int:
        """Return how high a button is."""
        return self.px(24 if button.link else 40 if button.main else 28 if button.slim else 36)

    def button_width(self, button: Button) -> int:
        """Return how wide a button is."""
        style = "figure" if button.link else "button" if button.main else "label"
        wide = self.ui.faces.width(button.text, style)
        if button.key:
            wide += self.ui.faces.width(button.key, "small_label") + self.px(14)
        pad = 0 if button.link else 20 if button.main else 8 if button.slim else 12
        return min(wide + 2 * self.px(pad), self.width)

    def button(self, button: Button, rect: Rect) -> None:
        """Place a button where it is to stand."""
        press = button.press if button.enabled else None
        tip = "" if button.enabled else button.why
        self.control(Control(button.id, rect, press, tip=tip, enabled=button.enabled))
        self.pane.put(rect, lambda onto, at: self._draw_button(onto, at, button))

    def _draw_button(self, onto: Surface, rect: Rect, button: Button) -> None:
        faces, lit = self.ui.faces, self.ui.hover == button.id and button.enabled
        style = "figure" if button.link else "button" if button.main else "label"
        filled = "accent" if button.main else "ink" if button.pressed else "card"
        ink = {"accent": "on_accent", "ink": "card"}.get(filled, "ink")
        if not button.enabled:
            paint.dashes(onto, self.colour("rule_strong"), rect, self.px(4))
            ink = "ink_muted"
        elif button.link:
            ink = "accent"
        else:
            onto.fill(self.colour(filled), rect)
            edge = "ink" if lit or button.pressed else "accent" if button.main else "rule_strong"
            paint.frame(onto, self.colour(edge), rect, self.px(2 if lit else 1))
        text = shortened(faces, button.text, style, rect.width)
        wide = faces.width(text, style)
        key = faces.width(button.key, "small_label") + self.px(14) if button.key else 0
        x = rect.x + (0 if button.link else (rect.width - wide - key) // 2)
        base = rect.y + (rect.height - faces.line_height(style)) // 2 + faces.base(style)
        faces.draw(onto, self.span(text, style, ink), x, base)
        if button.link:
            onto.fill(self.colour("accent"), Rect(x, base + self.px(2), wide, max(self.px(1), 1)))
        if key:
            box = Rect(x + wide + self.px(6), base - self.px(13), key - self.px(6), self.px(18))
            paint.frame(onto, self.colour(ink), box, 1)
            faces.draw(onto, self.span(button.key, "small_label", ink), box.x + self.px(4), base)


def shortened(faces: Faces, text: str, style: str, width: int) -> str:
    """Return a text that is cut off where it would not fit."""
    while len(text) > 1 and faces.width(text, style) > width:
        text = text.rstrip("…")[:-1] + "…"
    return text
