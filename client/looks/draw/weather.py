"""Pictures of drought, water, wind, cold and insects."""

from __future__ import annotations

from client.looks.draw import props
from client.looks.draw.block import Block
from client.looks.draw.shapes import Point, Polygon, curve, ellipse, lens, moved, rim, smooth, strip, thorn, wedge


def dry_field() -> Block:
    """Earth in plates, a white sun, a few dead stalks in front."""
    block = Block("dry_field", black=True)
    props.sky(block, 40, width=(0.7, 3.2))
    props.sun(block, (171, 21), 14)
    block.ink([(0, 44), (50, 42), (110, 44.5), (170, 42.5), (240, 44), (240, 52), (0, 52)])
    props.flecks(block, "cut", (0, 44.5, 240, 48), 7, size=(8, 14), width=1.0)
    block.cut([(0, 49), (240, 48.5), (240, 120), (0, 120)])
    _plates(block, 49)
    for x, top, lean in ((28, 38, 7), (44, 57, -6), (62, 50, 5), (206, 60, -7), (220, 45, -5)):
        _dead_stalk(block, (x, 116 + (x % 3)), top, lean)
    return block


def _plates(block: Block, horizon: float) -> None:
    """Leave plates of dried mud, each six-sided more or less, in perspective; the cracks between them stay cut."""
    corners: dict[tuple[int, int], Point] = {}

    def corner(u: int, v: int) -> Point:
        if (u, v) not in corners:
            near = 1 / (1 - min(v + block.about(0, 0.8), 51.5) * 0.0185)
            corners[u, v] = (126 + (u + block.about(0, 0.42)) * 2.5 * near, horizon - 3.6 + 4.4 * near)
        return corners[u, v]

    for row in range(2, 18):
        for column in range(-20, 20):
            u, v = 2 * column + row % 2, 3 * row
            ring = [corner(u + a, v + b) for a, b in ((1, -1), (1, 1), (0, 2), (-1, 1), (-1, -1), (0, -2))]
            x, y = sum(p[0] for p in ring) / 6, sum(p[1] for p in ring) / 6
            tall = max(p[1] for p in ring) - min(p[1] for p in ring)
            if -60 < x < 300 and tall > 1.3:
                block.ink(rim(ring, -min(0.35 + 0.045 * tall, 1.7)))
                if tall > 7:
                    wide = tall * 0.9
                    block.lens(
                        "cut",
                        (x - wide * block.about(0.4, 0.2), y - tall * 0.12),
                        (x + wide * block.about(0.3, 0.2), y - tall * 0.12),
                        0.5 + 0.03 * tall,
                    )


def _dead_stalk(block: Block, foot: Point, top: float, lean: float) -> None:
    x, y = foot
    height = y - top
    path = curve(
        foot, (x + lean * 0.1, y - height * 0.5), (x + lean * 0.4, top), (x + lean, top + height * 0.05), steps=8
    )
    leaf = smooth(
        [
            (x + lean * 0.12, y - height * 0.45),
            (x - lean * 1.1, y - height * 0.62),
            (x - lean * 1.9, y - height * 0.38),
            (x - lean * 2.1, y - height * 0.2),
        ],
        3,
    )
    broken = smooth(
        [(x + lean, top + height * 0.05), (x + lean * 1.9, top + height * 0.1), (x + lean * 2.3, top + height * 0.32)],
        3,
    )
    bands = [strip(path, 3.0, 2.2, 1.6), thorn(leaf, 3.0), strip(broken, 1.8, 3.4, 0.4)]
    block.ink(*(rim(band, 1.3) for band in bands))
    block.cut(*bands)


def dry_river() -> Block:
    """A river bed without water, a boat lying on it."""
    block = Block("dry_river", black=True)
    props.sky(block, 33, width=(0.7, 3.0))
    props.hill(block, [(-5, 36), (30, 28), (62, 33), (100, 36), (140, 33), (182, 24), (215, 29), (245, 34)], 60)
    for a, b in (
        ((18, 36), (31, 31)),
        ((34, 33), (52, 36)),
        ((168, 34), (182, 28)),
        ((186, 29), (206, 35)),
        ((56, 40), (80, 39)),
        ((205, 40), (226, 39)),
    ):
        block.cut(lens(a, b, 1.8))
    bed = [
        (122, 40),
        (108, 43),
        (128, 48),
        (150, 53),
        (130, 62),
        (62, 76),
        (14, 96),
        (0, 108),
        (0, 120),
        (240, 120),
        (240, 92),
        (214, 78),
        (196, 66),
        (184, 56),
        (166, 49),
        (140, 43),
        (136, 40),
    ]
    block.cut(bed)
    _cracks(block)
    for x, y, size in ((60, 60, 6), (20, 74, 8), (34, 66, 5), (210, 58, 6), (226, 70, 8), (90, 55, 4)):
        props.grass(block, "cut", x, y, size)
    props.flecks(block, "cut", (0, 47, 105, 64), 7)
    props.flecks(block, "cut", (190, 46, 240, 62), 5)
    _boat(block)
    return block


def _cracks(block: Block) -> None:
    ways = [
        [(128, 50), (140, 55), (134, 62), (160, 67), (176, 62)],
        [(160, 67), (150, 76), (176, 82), (206, 77)],
        [(134, 62), (108, 70), (96, 80)],
        [(176, 82), (190, 92), (224, 96), (240, 94)],
        [(190, 92), (178, 104), (186, 120)],
        [(178, 104), (214, 110), (240, 107)],
        [(30, 98), (18, 106), (24, 120)],
    ]
    for n, way in enumerate(ways):
        block.ink(strip(way, 0.8, 1.6 + 0.15 * n, 0.9))
        for p in way[1:-1]:
            block.ink(wedge((p[0] + block.about(0, 9), p[1] + block.about(4, 3)), p, 1.4))


def _boat(block: Block) -> None:
    hull = [
        (34, 82),
        *curve((36, 84), (58, 100), (108, 100), (150, 86), steps=10),
        (158, 82),
        (160, 86),
        *curve((157, 90), (120, 117), (60, 117), (38, 98), steps=10),
    ]
    block.stand(hull, gap=2)
    for drop, start, end in ((4.5, 2, 9), (8.5, 1, 7), (12.5, 3, 9)):
        line = curve((38, 88 + drop * 0.8), (60, 101 + drop), (112, 101 + drop * 0.8), (152, 88 + drop * 0.2), steps=10)
        block.cut(thorn(line[start:end], 1.5))
    shade = [(72, 95), *curve((74, 74), (84, 64), (106, 64), (118, 76), steps=8), (122, 94), (98, 99)]
    block.stand(shade, gap=1.8)
    for n in range(5):
        x = 79 + n * 9
        block.cut(lens((x, 93 - n * 0.3), (x + 3 + n * 0.5, 71 + abs(n - 2) * 2.2), 1.7, -1.2))
    oar = strip([(150, 108), (120, 88), (96, 60)], 1.6, 1.8)
    block.stand(oar, gap=1.2)
    block.ink(lens((44, 116), (152, 113), 3))
    mast = strip([(60, 96), (56, 46)], 2.4, 1.6)
    block.stand(mast, gap=1.3)


def dry_terraces() -> Block:
    """Loess hills in terraces, rank behind rank, and nothing green on them."""
    block = Block("dry_terraces")
    props.pale_sky(block, 30, width=(2.4, 0.9))
    block.cut(ellipse((58, 18), 14, 14, corners=28))
    block.ink(ellipse((58, 18), 11.6, 11.6, corners=28))
    block.cut(lens((49, 21), (64, 20.4), 1.4), lens((54, 25), (67, 24.4), 1.3))
    ranges = [
        ([(-5, 42), (30, 33), (75, 40), (120, 26), (165, 36), (205, 24), (245, 33)], 4.2, 1.3, 5),
        ([(-5, 50), (25, 55), (80, 43), (130, 52), (185, 40), (245, 54)], 5.6, 1.7, 5),
        ([(-5, 78), (50, 60), (105, 72), (150, 76), (200, 62), (245, 72)], 7.5, 2.1, 6),
        ([(-5, 92), (60, 100), (110, 86), (170, 82), (245, 98)], 9, 2.6, 5),
    ]
    for crest, step, width, count in ranges:
        line = smooth(crest, 6)
        block.cut(rim([*line, (245, 130), (-5, 130)], 2.0))
        block.ink([*line, (245, 130), (-5, 130)])
        for n in range(1, count):
            _ledge(block, [(x, y + n * step + 2.5 * ((x * 0.04 + n) % 1)) for x, y in line], width)
    bare = ((196, 78), 30)
    props.bare_tree(block, *bare, role="cut", gap=1.5)
    return block


def _ledge(block: Block, line: list[Point], width: float) -> None:
    """Cut one ledge along a slope, in pieces."""
    at = int(block.hand.uniform(0, 3))
    while at < len(line) - 4:
        reach = int(block.hand.uniform(5, 12))
        piece = line[at : at + reach]
        if len(piece) > 3:
            block.cut(thorn(piece, width * block.about(1, 0.15)))
        at += reach + int(block.hand.uniform(-1, 2))


def typhoon() -> Block:
    """Palms bent over by the wind, rain driven flat, a sea that comes ashore."""
    block = Block("typhoon", black=True)
    for n in range(96):
        x, y = -50 + (n * 61.8) % 290, n * 0.9 + block.about(-2, 3)
        reach = block.hand.uniform(20, 52)
        block.cut(lens((x, y), (x + reach, y + reach * block.about(0.22, 0.02)), block.about(1.7, 0.6)))
    _surf(block)
    _palm(block, (70, 104), (122, 30), 34)
    _palm(block, (150, 102), (190, 50), 25)
    return block


def _palm(block: Block, foot: Point, crown: Point, size: float) -> None:
    x, y = foot
    trunk = curve(foot, (x + 4, y - (y - crown[1]) * 0.6), (crown[0] - 16, crown[1] + 2), crown, steps=10)
    block.shine(strip(trunk, 7, 5, 4), gap=2.4)
    for n in range(1, 10):
        p = trunk[n]
        block.ink(lens((p[0] - 3.2, p[1] + 1.0), (p[0] + 3.2, p[1] - 0.4), 1.0))
    for reach, rise, droop in (
        (1.15, -0.62, -0.3),
        (1.5, -0.2, 0.05),
        (1.7, 0.14, 0.32),
        (1.35, 0.5, 0.75),
        (0.85, 0.72, 1.15),
        (0.35, 0.62, 1.2),
        (-0.35, -0.3, -0.1),
    ):
        _frond(block, crown, (reach * size, rise * size, droop * size), size)


def _frond(block: Block, crown: Point, reach: tuple[float, float, float], size: float) -> None:
    """Draw one leaf that streams from the crown; its lower edge is torn to ribbons."""
    dx, rise, fall = reach
    rib = curve(
        crown, (crown[0] + dx * 0.45, crown[1] + rise * 0.75 - size * 0.1), (crown[0] + dx, crown[1] + fall), steps=8
    )
    edge: Polygon = []
    for n in range(7, 0, -1):
        p, q = rib[n], rib[n - 1]
        hang = size * (0.26 - 0.018 * n) * block.about(1, 0.15)
        edge += [(p[0] + size * 0.1, p[1] + hang), ((p[0] + q[0]) / 2 + size * 0.03, (p[1] + q[1]) / 2 + hang * 0.3)]
    below = [(px + 1.2, py + 1.5) for px, py in edge[::2]]
    above = [(px, py - 1.3) for px, py in rib]
    block.ink([*above, (rib[-1][0] + 1.5, rib[-1][1] + 0.5), *below])
    block.cut([*rib, *edge])


def _surf(block: Block) -> None:
    """Cut waves that run ashore: each a crest that falls over, with lines along its back."""
    for level, size in ((86, 9), (98, 13), (112, 17)):
        swell = [(k * 30 - 20, level + size * (0.62 * (k % 2) + block.about(0, 0.16))) for k in range(10)]
        block.ink([*smooth(swell, 5), (254, 124), (-20, 124)])
        x = block.hand.uniform(-60, -20)
        while x < 250:
            wide = size * block.about(4.4, 1.1)
            back = curve(
                (x, level + size * 0.6),
                (x + wide * 0.42, level + size * 0.5),
                (x + wide * 0.5, level - size * 0.8),
                (x + wide * 0.84, level - size * 0.34),
                steps=9,
            )
            front = curve(
                (x + wide * 0.84, level - size * 0.34),
                (x + wide * 0.62, level - size * 0.36),
                (x + wide * 0.6, level + size * 0.34),
                (x + wide * 1.02, level + size * 0.62),
                steps=7,
            )
            wave = [
                *back,
                *front[1:],
                *curve(
                    (x + wide, level + size * 0.66),
                    (x + wide * 0.6, level + size * 0.5),
                    (x + wide * 0.3, level + size * 0.76),
                    (x, level + size * 0.64),
                    steps=6,
                ),
            ]
            block.cut(wave)
            for k in range(2):
                low = 0.08 + 0.13 * k
                line = curve(
                    (x + wide * (0.22 + low), level + size * (0.5 + low * 0.2)),
                    (x + wide * (0.48 + low * 0.2), level + size * 0.3),
                    (x + wide * (0.62 - low * 0.1), level - size * (0.4 - low)),
                    steps=6,
                )
                block.ink(thorn(line, 0.7 + size * 0.05))
            x += wide * block.about(0.92, 0.06)


def cloudburst() -> Block:
    """A black cloud breaks over roofs; the street is a stream."""
    block = Block("cloudburst")
    _cloud(block)
    for n in range(64):
        x, y = block.hand.uniform(-10, 246), 36 + (n * 7.3) % 40
        reach = block.hand.uniform(12, 30)
        block.ink(lens((x, y), (x - reach * 0.24, y + reach), block.about(1.5, 0.4)))
    props.hill(block, [(-5, 84), (40, 77), (100, 84), (150, 79), (245, 84)], 100)
    props.house(block, -12, 44, 97, 34, door=0.7)
    props.house(block, 186, 252, 98, 38, door=0.3)
    props.house(block, 50, 92, 93, 25, door=0.5)
    props.house(block, 140, 182, 93, 24, door=0.5)
    block.cut([(0, 98), (60, 96), (100, 93), (134, 93), (180, 96), (240, 98.5), (240, 120), (0, 120)])
    props.water(block, (0, 97, 240, 119), gap=(4, 6))
    return block


def _cloud(block: Block) -> None:
    under = smooth(
        [
            (-5, 33),
            (12, 40),
            (34, 36),
            (52, 43),
            (80, 37),
            (104, 45),
            (128, 39),
            (154, 46),
            (180, 38),
            (206, 42),
            (245, 34),
        ],
        5,
    )
    cloud = [(-5, -5), (245, -5), *reversed(under)]
    block.ink(cloud)
    for n, (x, y, size) in enumerate(
        (
            (28, 33, 27),
            (82, 36, 30),
            (142, 37, 33),
            (200, 34, 30),
            (0, 18, 24),
            (54, 17, 26),
            (112, 18, 28),
            (170, 17, 28),
            (226, 15, 25),
        )
    ):
        for k in range(4):
            inner = 1 - k * 0.22
            arc = ellipse(
                (x + 1.5 * k, y + k * 0.8),
                size * inner,
                size * 0.62 * inner,
                start=192 + 8 * k + n % 3,
                end=338 - 9 * k,
                corners=10,
            )
            block.cut(thorn(arc, 2.6 - 0.4 * k))


def locusts() -> Block:
    """A locust on an ear of grain, and the swarm behind it."""
    block = Block("locusts")
    for n in range(64):
        part = n / 64
        x = block.hand.uniform(0, 240)
        y = 3 + 66 * ((n * 0.618) % 1)
        if 54 < x < 152 and 8 < y < 62:  # where the near one sits
            continue
        _far_locust(block, x, y, 3.4 + 4.4 * part * block.hand.uniform(0.5, 1), block.about(-14, 20))
    props.hill(block, [(-5, 84), (50, 80), (110, 84), (180, 79), (245, 83)], 125)
    props.flecks(block, "cut", (0, 85, 240, 96), 12)
    for n in range(26):
        props.upright_ear(
            block, "cut", (4 + n * 9.4 + block.about(0, 2), 124), block.about(24, 5), lean=block.about(1, 3), fat=1.0
        )
    _stalk_and_locust(block)
    return block


def _far_locust(block: Block, x: float, y: float, size: float, turn: float) -> None:
    body = [(-1.3, 0.28), (-0.5, -0.1), (0.5, -0.2), (0.95, -0.22), (1.1, 0.06), (0.85, 0.24), (-0.2, 0.3)]
    legs = [(-0.05, 0.1), (-0.55, 0.55), (-0.75, 1.0), (-0.62, 1.0), (-0.4, 0.62), (0.2, 0.24)]
    wings = [lens((-1.3, -0.72), (0.45, -0.1), 0.42, -0.1), lens((-0.45, -1.2), (0.6, -0.12), 0.4, -0.1)]
    for part in (body, legs, *wings):
        block.ink(moved(part, x, y, scale=size, turn=turn))


def _stalk_and_locust(block: Block) -> None:
    stalk = smooth([(60, 124), (72, 84), (96, 56), (132, 42), (176, 44), (214, 62)], 5)
    block.stand(strip(stalk, 5, 4, 3), gap=2)
    for n in range(9):
        p = stalk[12 + n + n // 3]
        for side in (1, -1):
            grain = lens(p, (p[0] + 8 + n * 0.2, p[1] + 2.6 + side * 6.5), 5, side * 0.8)
            block.stand(grain, gap=1.0)

    def at(points: Polygon) -> Polygon:
        return moved(points, 84, 46, turn=-27)

    body = at([(-46, 2), (-20, -7), (8, -9), (20, -10), (31, -8), (37, -1), (34, 7), (24, 9), (4, 8), (-20, 8)])
    wing = at([(-62, 2), (-30, -10), (2, -13), (14, -10), (8, -3), (-20, 0), (-46, 5)])
    thigh = at([(2, 4), (-8, -6), (-26, -26), (-31, -25), (-22, -6), (-6, 7)])
    shin = at([(-31, -25), (-44, 14), (-50, 16), (-48, 13), (-33, -22)])
    block.stand(body, shin, gap=1.8)
    block.stand(wing, gap=1.4)
    block.stand(thigh, gap=1.6)
    block.cut(
        at(lens((-52, 1), (-6, -9.5), 1.8)), at(lens((-34, -1), (4, -6), 1.4)), at(lens((-24, -21), (-6, -1), 1.8))
    )
    for k in range(5):
        block.cut(at(lens((-30 + k * 7, 6.6), (-27 + k * 7, 1.6), 1.3)))
    block.cut(at(lens((14, -9), (17, 7), 1.7)), at(ellipse((29, -3.4), 2.1, 2.6, corners=10)))
    block.ink(at(ellipse((29.4, -3), 0.9, 1.2, corners=8)))
    for a, b, c in (((10, 7), (16, 17), (11, 26)), ((24, 8), (32, 15), (31, 24))):
        block.stand(at(strip([a, b, c], 2.2, 1.6, 1.2)), gap=1.0)
    for a, b, c in (((34, -7), (46, -16), (60, -15)), ((33, -8), (41, -21), (53, -25))):
        block.ink(at(thorn(curve(a, b, c, steps=5), 1.4)))


def frost() -> Block:
    """Icicles under the eaves at daybreak, young wheat white with frost."""
    block = Block("frost", black=True)
    props.sky(block, 62, top=36, width=(0.6, 3.2))
    props.sun(block, (172, 60), 15)
    props.hill(block, [(-5, 66), (40, 61), (100, 65), (160, 60), (245, 66)], 124)
    props.bare_tree(block, (52, 77), 46, role="cut", gap=1.6)
    props.flecks(block, "cut", (0, 66, 240, 72), 8, size=(6, 10), width=1.0)
    for n, (level, size) in enumerate(((78, 7), (91, 11), (109, 17))):
        step = size * 2.1
        for k in range(round(250 / step)):
            _white_tuft(block, 2 + k * step + n * 5 + block.about(0, 1.5), level + block.about(0, 0.8), size)
    _eaves(block)
    return block


def _white_tuft(block: Block, x: float, ground: float, size: float) -> None:
    props.grass(block, "cut", x, ground, size, 6)
    block.cut(lens((x - size * 0.9, ground + 0.6), (x + size, ground + 0.8), size * 0.2))


def _eaves(block: Block) -> None:
    block.ink([(0, 0), (240, 0), (240, 13), (0, 11)])
    for n in range(34):
        x = 3.5 + n * 7.1
        block.cut(ellipse((x, 5.5), 2.6, 2.8, corners=12))
        block.ink(ellipse((x + block.about(0, 0.2), 5.6), 1.2, 1.3, corners=8))
    x = 4.0
    while x < 234:
        wide = block.about(6.4, 1.8)
        long = 7 + 29 * block.hand.random() ** 1.4
        ice = [
            (x, 11.5),
            (x + wide, 11.5),
            (x + wide * 0.8, 12.5 + long * 0.36),
            (x + wide * 0.5, 12.5 + long),
            (x + wide * 0.2, 12.5 + long * 0.42),
        ]
        block.ink(rim(ice, 1.6))
        block.cut(ice)
        if long > 12:
            block.ink(lens((x + wide * 0.68, 14), (x + wide * 0.54, 12 + long * 0.66), 1.3))
        x += wide + block.about(5.5, 3.4)


def thin_wheat() -> Block:
    """Furrows to the horizon, and in them far too few ears."""
    block = Block("thin_wheat")
    props.pale_sky(block, 40, width=(2.6, 1.0))
    props.hill(block, [(-5, 45), (70, 42), (130, 45), (190, 41), (245, 44)], 60)
    block.ink([(0, 46), (240, 46), (240, 120), (0, 120)])
    for n in range(-9, 10):
        top, bottom = 120 + n * 5.2, 120 + n * 38
        block.cut(_furrow(block, top, bottom))
    for row, (level, size) in enumerate(((60, 7), (74, 11), (94, 17), (119, 26))):
        for k in range(7 - row):
            x = (k + 0.5) * 240 / (7 - row) + block.about(0, 12)
            if (k * 5 + row * 3) % 4:
                block.ink(ellipse((x, level - size * 0.4), size * 0.32, size * 0.5, corners=10))
                props.upright_ear(
                    block, "cut", (x, level), size * 1.3, lean=block.about(0, size * 0.2), pairs=3, fat=size / 14
                )
    return block


def _furrow(block: Block, top: float, bottom: float) -> Polygon:
    line = [(top + (bottom - top) * t, 48 + 76 * t) for t in (0, 0.06, 0.14, 0.25, 0.4, 0.6, 0.8, 1)]
    return strip(line, 0.5, 1.6, 3.4, block.about(6, 1))
