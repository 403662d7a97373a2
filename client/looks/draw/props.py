"""Things that stand in more than one picture: skies, hills, trees, roofs, ears of grain, vessels."""

from __future__ import annotations

from collections.abc import Sequence
from math import dist

from client.looks.draw.block import Block, Role
from client.looks.draw.shapes import (
    Point,
    Polygon,
    box,
    curve,
    ellipse,
    lens,
    mirrored,
    moved,
    rim,
    smooth,
    strip,
    thorn,
    wedge,
)

Frame = tuple[float, float, float, float]


def other(role: Role) -> Role:
    """Return the other role."""
    return "cut" if role == "ink" else "ink"


def sky(block: Block, horizon: float, *, top: float = 4, width: tuple[float, float] = (0.8, 3.0)) -> None:
    """Cut the sky out of a black block: rows of lenses, wider towards the horizon."""
    block.rows("cut", (0, top, block.size[0], horizon), (4.2, 4.4), width, (28, 62))


def pale_sky(block: Block, horizon: float, *, top: float = 4, width: tuple[float, float] = (2.2, 0.8)) -> None:
    """Leave lenses in a sky that is cut away: thinner and farther apart towards the horizon."""
    block.rows("ink", (0, top, block.size[0], horizon), (4.4, 7.0), width, (24, 60), (3, 26))


def banks(block: Block, *clouds: tuple[float, float, float], role: Role = "ink") -> None:
    """Draw banks of cloud, (left, right, level) each: a thick lens and thinner ones above and below it."""
    for left, right, level in clouds:
        wide = right - left
        for start, reach, rise, width in (
            (0, 0.86, 0, 3.0),
            (0.2, 0.8, -4.0, 2.2),
            (0.1, 0.42, 3.6, 1.5),
            (0.42, 0.3, -7.2, 1.4),
            (0.6, 0.34, 3.4, 1.2),
        ):
            x = left + wide * (start + block.about(0, 0.04))
            block.lens(role, (x, level + rise), (x + wide * reach, level + rise), width)


def water(
    block: Block, area: Frame, *, gap: tuple[float, float] = (4.5, 9), width: tuple[float, float] = (1, 2.4)
) -> None:
    """Leave ripples on water that is cut away, nearer ones larger."""
    left, top, right, bottom = area
    y = top
    while y < bottom:
        part = (y - top) / max(bottom - top, 1)
        reach = 16 + 30 * part
        x = left - block.hand.uniform(0, reach)
        while x < right:
            end = x + reach * block.about(1, 0.4)
            rise = (0.5 + 0.8 * part) * block.about(1, 0.4)
            path = smooth(
                [(x, y), (x + (end - x) * 0.3, y + rise), (x + (end - x) * 0.65, y - rise * 0.6), (end, y - 0.3)], 3
            )
            block.ink(thorn(path, width[0] + (width[1] - width[0]) * part))
            x = end + block.hand.uniform(1, 8 + 8 * part)
        y += gap[0] + (gap[1] - gap[0]) * part


def flecks(
    block: Block, role: Role, area: Frame, count: int, *, size: tuple[float, float] = (7, 16), width: float = 1.3
) -> None:
    """Scatter level lenses over a piece of ground, nearer ones longer."""
    left, top, right, bottom = area
    for n in range(count):
        y = top + (bottom - top) * (n + block.hand.uniform(0.1, 0.9)) / count
        part = (y - top) / max(bottom - top, 1)
        reach = (size[0] + (size[1] - size[0]) * part) * block.about(1, 0.3)
        x = block.hand.uniform(left, right - reach)
        block.put(role, lens((x, y), (x + reach, y + block.about(0, 0.6)), width * (0.75 + 0.5 * part)))


def hill(block: Block, crest: Sequence[Point], bottom: float, *, role: Role = "ink") -> Polygon:
    """Leave a hill under a crest (from left to right) down to a level, and return it."""
    line = smooth(crest)
    polygon = [*line, (line[-1][0], bottom), (line[0][0], bottom)]
    block.put(role, polygon)
    return polygon


def ear(
    block: Block,
    role: Role,
    foot: Point,
    top: float,
    reach: float,
    *,
    fat: float = 1.0,
    grains: int = 7,
    fall: float = 0.9,
) -> None:
    """Draw a stalk that rises from its foot to a height and bends over, with grains in pairs along its end.

    Args:
        block: where.
        role: whether it is cut or left raised.
        foot: where the stalk begins.
        top: the level that it rises to.
        reach: how far it bends over, to the left where negative.
        fat: how large the grains are.
        grains: how many pairs.
        fall: how deep the tip hangs, as a share of `reach`.
    """
    x, y = foot
    path = curve(
        foot,
        (x, top + (y - top) * 0.2),
        (x + reach * 0.25, top - (y - top) * 0.16),
        (x + reach, top + abs(reach) * fall),
        steps=24,
    )
    block.put(role, strip(path, 1.5 * fat, 1.2 * fat, 0.8 * fat))
    walked, last, count = 0.0, path[-1], 0
    for n in range(23, 4, -1):
        walked += dist(path[n], last)
        last = path[n]
        if walked >= 2.9 * fat and count < grains:
            _grain(block, role, last, (path[n + 1], path[n - 1]), fat)
            walked, count = 0.0, count + 1
    block.put(role, lens(path[-2], (2 * path[-1][0] - path[-3][0], 2 * path[-1][1] - path[-3][1]), 2.2 * fat))


def _grain(block: Block, role: Role, at: Point, way: tuple[Point, Point], fat: float) -> None:
    dx, dy = way[0][0] - way[1][0], way[0][1] - way[1][1]
    size = max((dx * dx + dy * dy) ** 0.5, 0.01)
    dx, dy = dx / size * fat, dy / size * fat
    for side in (1, -1):
        tip = (at[0] + dx * 3.6 - dy * 2.9 * side, at[1] + dy * 3.6 + dx * 2.9 * side)
        block.put(role, lens(at, tip, 2.4 * fat, 0.3 * fat * side))


def upright_ear(
    block: Block, role: Role, foot: Point, height: float, *, lean: float = 0.0, pairs: int = 4, fat: float = 1.0
) -> None:
    """Draw a stalk with an upright ear in pairs of grains."""
    top = (foot[0] + lean, foot[1] - height)
    steps = 5 if abs(lean) > 1.5 else 1
    block.put(role, strip(curve(foot, (foot[0], foot[1] - height * 0.6), top, steps=steps), 1.3 * fat, 0.9 * fat))
    for n in range(pairs):
        y = top[1] + 1.2 * fat + n * 3.3 * fat
        x = top[0] - lean * (n * 3.3 * fat) / max(height, 1)
        for side in (1, -1):
            block.put(role, lens((x, y + 3.4 * fat), (x + 3.4 * fat * side, y - 0.8 * fat), 2.0 * fat, -0.4 * side))
    block.put(role, lens((top[0], top[1] + 3 * fat), (top[0] + lean * 0.08, top[1] - 4.2 * fat), 1.9 * fat))


def bare_tree(block: Block, foot: Point, height: float, *, role: Role = "ink", gap: float = 1.2) -> None:
    """Draw a tree without leaves, clear of what is behind it."""
    x, y = foot
    h = height
    limbs = (
        (((0, 0), (0.03, -0.3), (-0.02, -0.5)), 4, (0.13, 0.075)),
        (((-0.02, -0.44), (-0.08, -0.62), (-0.26, -0.7), (-0.3, -0.93)), 6, (0.07, 0.015)),
        (((-0.01, -0.46), (0.02, -0.7), (0.05, -0.8), (0.02, -1.0)), 6, (0.075, 0.015)),
        (((0, -0.4), (0.12, -0.52), (0.3, -0.56), (0.34, -0.84)), 6, (0.06, 0.012)),
        (((-0.2, -0.68), (-0.32, -0.72), (-0.44, -0.74), (-0.46, -0.86)), 5, (0.035, 0.01)),
        (((0.2, -0.58), (0.2, -0.72), (0.17, -0.8), (0.2, -0.95)), 5, (0.035, 0.01)),
    )
    bands = [
        strip(curve(*((x + across * h, y + up * h) for across, up in points), steps=steps), *(w * h for w in widths))
        for points, steps, widths in limbs
    ]
    if gap:
        block.put(other(role), *(rim(band, gap) for band in bands))
    block.put(role, *bands)


def tile_roof(
    block: Block, left: float, right: float, eaves: float, ridge: float, *, gap: float = 1.4, role: Role = "ink"
) -> None:
    """Draw a tiled roof seen from its long side: eaves that turn up a little, furrows running down from the ridge."""
    inset = (right - left) * 0.1
    roof = [
        (left - 1.5, eaves - 1.2),
        *curve((left, eaves), ((left + right) / 2, eaves + 0.8), (right, eaves), steps=4),
        (right + 1.5, eaves - 1.2),
        *curve((right, eaves - 2), (right - inset, ridge + 3), (right - inset * 1.2, ridge), steps=3),
        *curve((left + inset * 1.2, ridge), (left + inset, ridge + 3), (left, eaves - 2), steps=3),
    ]
    block.put(other(role), rim(roof, gap))
    block.put(role, roof)
    count = max(3, round((right - left) / 5.2))
    for n in range(count):
        part = (n + 0.5) / count
        x = left + inset * 1.6 + (right - left - inset * 3.2) * part
        foot = left + 2.5 + (right - left - 5) * part
        block.put(
            other(role),
            lens((x, ridge + 1.8 + block.about(0.4, 0.4)), (foot, eaves - 1.1 - block.about(0.5, 0.4)), 1.2),
        )


def thatch(block: Block, left: float, right: float, eaves: float, ridge: float, *, gap: float = 1.3) -> None:
    """Draw a thatched roof: a black mass with strokes of straw cut from it."""
    inset = (right - left) * 0.2
    roof = [
        (left, eaves),
        (left + inset, ridge),
        (right - inset, ridge + 0.5),
        (right, eaves),
        (right - 2, eaves + 1.5),
        (left + 2, eaves + 1.5),
    ]
    block.stand(roof, gap=gap)
    count = max(3, round((right - left) / 4.5))
    for n in range(count):
        part = (n + 0.5) / count
        x = left + inset * 1.1 + (right - left - inset * 2.2) * part
        block.cut(wedge((x, ridge + 1.5), (left + 2 + (right - left - 4) * part, eaves - block.about(0.6, 0.6)), 1.1))


def house(
    block: Block,
    left: float,
    right: float,
    ground: float,
    height: float,
    *,
    door: float | None = 0.5,
    wall: Role = "cut",
) -> None:
    """Draw a house with a tiled roof: its wall, a door at a share of its width, and no more."""
    eaves = ground - height * 0.45
    body = box(left + 2, eaves - 1, right - 2, ground)
    block.put(other(wall), rim(body, 1.1))
    block.put(wall, body)
    if door is not None:
        x = left + (right - left) * door
        width = height * 0.17
        block.put(other(wall), box(x - width / 2, ground - height * 0.32, x + width / 2, ground))
    tile_roof(block, left, right, eaves, ground - height)


def plume(block: Block, foot: Point, drift: Point, width: float, *, role: Role = "ink", gap: float = 1.6) -> None:
    """Draw a plume of smoke that leaves `foot` upwards and drifts off, with cuts running along it."""
    x, y = foot
    dx, dy = drift
    path = curve((x, y), (x - dx * 0.12, y + dy * 0.45), (x + dx * 0.62, y + dy * 0.45), (x + dx, y + dy), steps=12)
    band = strip(path, width * 0.45, width * 0.9, width, width * 0.9, width * 0.6)
    if gap:
        block.put(other(role), rim(band, gap))
    block.put(role, band)
    for side in (-0.24, 0.02, 0.27):
        start, end = 2 + int(side * 4) % 3, 9 + int(side * 9) % 3
        block.put(other(role), thorn(_beside(path, side * width)[start:end], width * 0.11 + 0.25))


def steam(block: Block, foot: Point, height: float, *, role: Role = "cut", width: float = 2.4) -> None:
    """Draw one thread of steam."""
    x, y = foot
    h = height
    path = smooth(
        [
            (x, y),
            (x - 0.12 * h, y - 0.25 * h),
            (x + 0.1 * h, y - 0.52 * h),
            (x - 0.06 * h, y - 0.78 * h),
            (x + 0.08 * h, y - h),
        ],
        4,
    )
    block.put(role, thorn(path, width))


def _beside(path: Sequence[Point], aside: float) -> list[Point]:
    half = len(path)
    band = strip(path, abs(aside) * 2)
    return band[:half] if aside > 0 else list(reversed(band[half:]))


def sack(
    block: Block, x: float, ground: float, width: float, height: float, *, role: Role = "cut", tie: bool = True
) -> None:
    """Draw a full sack that stands on the ground, tied above, in front of whatever is behind."""
    w, top = width / 2, ground - height
    body = smooth(
        [
            (x - w * 0.35, top),
            (x - w * 0.42, top + height * 0.12),
            (x - w, top + height * 0.4),
            (x - w * 1.04, ground - height * 0.12),
            (x - w * 0.8, ground),
        ],
        3,
    )
    body += [(x + w * 0.8, ground)]
    body += smooth(
        [
            (x + w * 1.02, ground - height * 0.14),
            (x + w * 0.96, top + height * 0.42),
            (x + w * 0.4, top + height * 0.13),
            (x + w * 0.42, top),
        ],
        3,
    )
    block.put(other(role), rim(body, 1.2))
    block.put(role, body)
    dark = other(role)
    if tie:
        block.put(dark, lens((x - w * 0.5, top + height * 0.14), (x + w * 0.5, top + height * 0.13), 1.5))
    for start, end, y in ((-0.62, 0.1, 0.55), (-0.2, 0.72, 0.7), (-0.7, -0.1, 0.86)):
        block.put(
            dark,
            lens((x + w * start, top + height * y), (x + w * end, top + height * (y - 0.03)), width * 0.055 + 0.4, 0.6),
        )
    block.put(dark, wedge((x - w * 0.1, top + height * 0.45), (x + w * 0.02, top + height * 0.19), 1.2))


def basket(
    block: Block, x: float, ground: float, width: float, height: float, *, heap: bool = True, role: Role = "ink"
) -> None:
    """Draw a woven basket, with a heap in it or empty."""
    w = width / 2
    body = [(x - w, ground - height), (x + w, ground - height), (x + w * 0.78, ground), (x - w * 0.78, ground)]
    dark, light = role, other(role)
    if heap:
        mound = [
            (x - w * 0.92, ground - height + 0.5),
            *curve(
                (x - w * 0.9, ground - height), (x, ground - height * 1.75), (x + w * 0.9, ground - height), steps=8
            ),
        ]
        block.put(light, rim(mound, 1.3))
        block.put(dark, mound)
        for n in range(5):
            px = x + w * (-0.55 + n * 0.27)
            py = ground - height * (1.12 + 0.13 * (n % 2) + 0.08 * (2 - abs(n - 2)))
            block.put(light, lens((px - 1.1, py + 0.9), (px + 1.1, py - 0.9), 1.1))
    block.put(light, rim(body, 1.3))
    block.put(dark, body)
    rows = max(2, round(height / 4))
    for n in range(rows):
        y = ground - height + height * (n + 0.6) / rows
        reach = w * (0.9 - 0.2 * (n + 0.6) / rows)
        split = x + reach * (0.25 if n % 2 else -0.3)
        block.put(
            light,
            lens((x - reach + 1, y), (split - 0.8, y + 0.3), 1.3),
            lens((split + 0.8, y), (x + reach - 1, y - 0.3), 1.3),
        )


def bowl(x: float, ground: float, width: float, height: float) -> Polygon:
    """Return a bowl on its foot."""
    w = width / 2
    side = curve(
        (x - w, ground - height), (x - w * 0.9, ground - height * 0.25), (x - w * 0.38, ground - height * 0.18), steps=5
    )
    return [*side, (x - w * 0.42, ground), (x + w * 0.42, ground), *reversed(mirrored(side, x))]


def jar(x: float, ground: float, width: float, height: float) -> Polygon:
    """Return a jar with a narrow foot, high shoulders and a short neck."""
    w, top = width / 2, ground - height
    side = [(x - w * 0.55, top), (x - w * 0.5, top + height * 0.08)]
    side += curve(
        (x - w * 0.55, top + height * 0.1),
        (x - w * 1.25, top + height * 0.2),
        (x - w * 1.0, top + height * 0.62),
        (x - w * 0.6, ground),
        steps=8,
    )
    return [*side, *reversed(mirrored(side, x))]


def bird(x: float, y: float, span: float, *, turn: float = 0, fold: float = 0.5) -> list[Polygon]:
    """Return a small plump bird in flight, from the side: body and two wings, lowered where `fold` is negative."""
    body = [
        (0.58, -0.04),
        (0.44, -0.16),
        (0.3, -0.2),
        (0.05, -0.16),
        (-0.3, -0.04),
        (-0.68, -0.06),
        (-0.62, 0.02),
        (-0.7, 0.1),
        (-0.3, 0.1),
        (-0.05, 0.2),
        (0.2, 0.2),
        (0.4, 0.1),
        (0.47, 0.02),
    ]
    near = [(0.16, -0.08), (0.18, -0.4), (0.02, -0.74), (-0.16, -0.82), (-0.32, -0.66), (-0.36, -0.4), (-0.24, -0.06)]
    far = [(0.22, -0.12), (0.4, -0.44), (0.44, -0.7), (0.34, -0.84), (0.22, -0.8), (0.12, -0.4), (0.06, -0.12)]
    wings = [[(px, py * fold) for px, py in wing] for wing in (near, far)]
    return [moved(part, x, y, scale=span, turn=turn) for part in (body, *wings)]


def post(x: float, foot: float, top: float, width: float) -> Polygon:
    """Return an upright post, a little thinner at its top."""
    return [(x - width * 0.42, top), (x + width * 0.4, top - 0.3), (x + width / 2, foot), (x - width / 2, foot)]


def sun(block: Block, centre: Point, radius: float, *, role: Role = "cut") -> None:
    """Draw the sun as a plain disc with a gap round it."""
    block.put(other(role), ellipse(centre, radius + 2.2, radius + 2.2, corners=28))
    block.put(role, ellipse(centre, radius, radius, corners=28))


def grass(block: Block, role: Role, x: float, ground: float, size: float, blades: int = 5) -> None:
    """Draw a tuft: blades out of one root."""
    for n in range(blades):
        lean = (n - (blades - 1) / 2) / max(blades - 1, 1) * 1.7
        tip = (x + size * lean * block.about(0.8, 0.2), ground - size * block.about(1.0 - 0.35 * abs(lean), 0.15))
        block.put(role, lens((x + lean * 0.8, ground), tip, size * 0.2, 0.12 * size * lean))


def gourd(block: Block, x: float, ground: float, wide: float, high: float) -> None:
    """Draw a ribbed gourd that lies on the ground."""
    body = ellipse((x, ground - high / 2), wide / 2, high / 2, corners=22)
    block.shine(body, gap=2)
    for part in (-0.66, -0.3, 0.1, 0.46):
        path = curve(
            (x + wide * 0.06, ground - high * 0.97),
            (x + wide * part, ground - high * 0.6),
            (x + wide * part * 0.6, ground - 1.2),
            steps=7,
        )
        block.ink(thorn(path, 2.4))
    block.shine(
        strip([(x + 1, ground - high + 1), (x + 3, ground - high - 6), (x + 8, ground - high - 8)], 3.4, 2.2), gap=1.3
    )
