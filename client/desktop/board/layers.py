"""What the board can show of the provinces: each layer has its figures, its steps and its legend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from client.numbers import number, percent
from client.words import capital, words

View = Mapping[str, Any]


@dataclass(frozen=True)
class Layer:
    """A layer: the column it shows, its ramp (none: the regions), and where the second and each later step begins."""

    name: str
    column: str
    ramp: str | None
    starts: tuple[int, ...]
    text: Callable[[int], str]

    def figure(self, row: View, view: View) -> int | None:
        """Return the figure of a province: a public one, or a true one of one's own; None where it is not known."""
        if self.column in row:
            return int(row[self.column])
        own = view.get("own")
        return int(own[self.column]) if own is not None and row["key"] == view["viewer"] else None

    def step(self, value: int | None) -> int:
        """Return the step of a figure, from 1 to 5; 0 where it is not known."""
        return 0 if value is None else 1 + sum(value >= start for start in self.starts)

    def legend(self) -> list[str]:
        """Return the text of each step."""
        if self.name == "communes":
            return [capital(words(f"stage-{stage}")) for stage in range(3)]
        shown = [number(start // 1000) if self.name == "grain" else self.text(start) for start in self.starts]
        return [words("range-under", high=shown[0]), *shown[:-1], words("range-from", low=shown[-1])]


def million_tonnes(kt: int) -> str:
    """Return thousands of tonnes in millions, with a tenth."""
    return words("tenths", value=kt / 1000).replace("-", "−")


LAYERS: Final = (
    Layer("regions", "report", None, (), million_tonnes),
    Layer("grain", "report", "grain", (3000, 5000, 8000, 11000), million_tonnes),
    Layer("steel", "steel_report", "steel", (20, 100, 250, 600), number),
    Layer("communes", "stage", "grain", (1, 2), lambda stage: words(f"web-stage-{stage}")),
    Layer("hunger", "hunger", "hunger", (50, 150, 300, 450), percent),
    Layer("trust", "trust", "trust", (200, 400, 600, 800), number),
)
REGIONS: Final = ("north", "north-east", "east", "centre-south", "south-west", "north-west")


def layer_named(name: str) -> Layer:
    """Return a layer."""
    return next(one for one in LAYERS if one.name == name)
