"""Pictures of villages, roads and yards, by day and by night."""

from __future__ import annotations

from client.looks.draw import props
from client.looks.draw.block import Block
from client.looks.draw.shapes import Point, Polygon, box, curve, ellipse, lens, moved, rim, smooth, strip, thorn


def satellite_night() -> Block:
    """Roofs under a night sky; one small thing with four long rods crosses it."""
    block = Block("satellite_night", black=True)
    for _ in range(54):
        x, y = block.hand.uniform(2, 238), 3 + 80 * block.hand.random() ** 1.2
        size = block.about(1.7, 0.8)
        block.cut(lens((x - size, y), (x + size, y + 0.2), size * 0.8))
    for y, left, right in ((70, -10, 60), (76, 70, 150), (73, 168, 250), (82, 20, 96), (84, 140, 230)):
        block.lens("cut", (left, y), (right, y), 1.7)
    _sputnik(block, 168, 27)
    block.cut([(0, 92), *smooth([(0, 92), (60, 88), (130, 92), (240, 86)], 4), (240, 94), (0, 96)])
    block.ink([(0, 93), *smooth([(0, 93), (60, 90), (130, 94), (240, 88)], 4), (240, 120), (0, 120)])
    for left, right, ground, tall in ((-16, 36, 112, 32), (44, 104, 116, 38), (116, 160, 110, 27), (168, 246, 118, 42)):
        props.house(block, left, right, ground, tall, door=0.3)
        for part in (0.52, 0.7):
            block.ink(
                box(
                    left + (right - left) * part,
                    ground - tall * 0.3,
                    left + (right - left) * (part + 0.1),
                    ground - tall * 0.12,
                )
            )
    return block


def _sputnik(block: Block, x: float, y: float) -> None:
    ends = ((-78, -8), (-74, 8), (-68, 27), (-58, 41))
    rods = [strip([(x + 2, y), (x + dx, y + dy)], 1.9, 1.5) for dx, dy in ends]
    ball = ellipse((x, y), 8.5, 8.5, corners=22)
    block.ink(*(rim(rod, 2.2) for rod in rods), rim(ball, 3))
    block.cut(*rods, ball)
    shade = [
        *ellipse((x, y), 9, 9, start=10, end=150, corners=12),
        *curve((x - 7.8, y + 4.5), (x + 2, y + 5), (x + 8.8, y + 1.6), steps=6),
    ]
    block.ink(shade)
    block.cut(thorn(ellipse((x, y), 7, 7, start=25, end=115, corners=7), 1.3))
    block.ink(thorn(ellipse((x, y), 5.4, 5.4, start=200, end=290, corners=6), 1.2))


def sparrows() -> Block:
    """Sparrows driven up over the roofs; pots and a drum stand on the ridge."""
    block = Block("sparrows")
    for n, (x, y, span, turn) in enumerate(
        (
            (24, 20, 20, -14),
            (58, 38, 24, 8),
            (92, 14, 18, -6),
            (120, 42, 26, 12),
            (150, 20, 21, -10),
            (184, 36, 25, 4),
            (214, 16, 20, -12),
            (226, 50, 16, 6),
            (78, 58, 16, -8),
            (34, 56, 15, 10),
            (158, 54, 15, -4),
            (196, 62, 13, 8),
            (118, 64, 12, -8),
        )
    ):
        block.ink(*props.bird(x, y, span, turn=turn, fold=(1.0, 0.5, -0.5, 0.9, 0.3)[n % 5]))
        block.cut(moved(lens((-0.2, 0.03), (0.16, 0.01), 0.07), x, y, scale=span, turn=turn))
    roof = [(-5, 122), (-5, 90), *smooth([(-5, 90), (60, 80), (150, 80), (245, 92)], 4), (245, 122)]
    block.ink(roof)
    block.cut(strip(smooth([(-5, 96), (60, 86), (150, 86), (245, 98)], 4), 1.8))
    for n in range(26):
        at = 4 + n * 9.4
        block.cut(lens((120 + (at - 120) * 0.96, 90 + abs(at - 105) * 0.055), (at + (at - 120) * 0.08, 126), 2.4))
    _drum(block)
    for x, wide in ((70, 30), (178, 26)):
        pan = [(x - wide / 2, 70), (x + wide / 2, 69.4), (x + wide * 0.42, 80), (x - wide * 0.42, 81)]
        block.stand(pan, strip([(x + wide * 0.5, 71), (x + wide * 0.95, 67)], 2.8), gap=1.6)
        block.cut(lens((x - wide * 0.34, 74), (x + wide * 0.2, 73.6), 1.7))
    return block


def _drum(block: Block) -> None:
    block.stand([(108, 84), (106, 66), (110, 58), (138, 58), (142, 66), (140, 84)], gap=1.8)
    block.shine(ellipse((124, 58), 15, 4.6, corners=20), gap=1.4)
    block.cut(*(lens((110 + k * 7, 66), (111 + k * 6.6, 81), 2.0) for k in range(5)))
    for a, b in (((92, 74), (112, 84)), ((96, 70), (117, 82))):
        block.stand(strip([a, b], 2.0), gap=1.0)
        block.ink(ellipse(a, 2.6, 2.4, corners=10))


def commune_roofs() -> Block:
    """Village after village of roofs, seen from above, joined by one road."""
    block = Block("commune_roofs")
    block.ink([(0, 0), (240, 0), (240, 120), (0, 120)])
    block.rows("cut", (0, 3, 240, 15), (3.4, 3.8), (1.2, 2.4), (28, 60))
    road = smooth([(126, 16), (110, 24), (132, 36), (104, 52), (138, 74), (96, 100), (120, 124)], 5)
    block.cut(strip(road, 1.2, 5, 9, 16))
    block.ink(*(thorn([(x + 1, y) for x, y in road[k : k + 4]], 1.2) for k in range(12, 28, 5)))
    rows: list[tuple[float, float, float, list[float]]] = [
        (27, 9, 15, [6, 27, 49, 71, 88, 140, 160, 181, 203, 225]),
        (43, 13, 21, [-4, 24, 52, 80, 150, 178, 207, 234]),
        (67, 19, 31, [-6, 36, 74, 166, 206, 240]),
        (101, 27, 46, [12, 62, 168, 224]),
    ]
    for ground, tall, wide, places in rows:
        for n, x in enumerate(places):
            _yard(block, x + block.about(0, 1), ground + 3 * ((n * 2) % 3 - 1), tall, wide)
    return block


def _yard(block: Block, x: float, ground: float, tall: float, wide: float) -> None:
    block.cut(box(x - wide * 0.46, ground - tall * 0.3, x + wide * 0.46, ground + tall * 0.34))
    block.ink(lens((x - wide * 0.3, ground + tall * 0.2), (x + wide * 0.2, ground + tall * 0.2), tall * 0.07))
    block.ink(box(x - wide * 0.08, ground - tall * 0.12, x + wide * 0.06, ground + tall * 0.08))
    props.tile_roof(block, x - wide * 0.5, x + wide * 0.5, ground - tall * 0.12, ground - tall, gap=1.0 + tall * 0.025)


def town_gate() -> Block:
    """A town's wall and gate, the doors closed; the road ends at them."""
    block = Block("town_gate")
    props.banks(block, (6, 70, 18), (176, 250, 26))
    wall = [(-5, 104), (-5, 50), *_battlement(-5, 245, 50), (245, 50), (245, 104)]
    block.ink(wall)
    for row in range(6):
        y = 57 + row * 8
        for k in range(11):
            x = -10 + k * 24 + (row % 2) * 12
            block.cut(lens((x, y), (x + 19, y + 0.3), 1.8))
    block.cut([(0, 102), (240, 101), (240, 120), (0, 120)])
    props.flecks(block, "ink", (0, 104, 240, 119), 11, size=(12, 30), width=1.4)
    tower = [(70, 104), (74, 34), (166, 34), (170, 104)]
    block.stand(tower, gap=2)
    props.tile_roof(block, 62, 178, 36, 22)
    block.shine(box(86, 38, 154, 46), gap=1.2)
    block.ink(*(box(91 + k * 10.4, 39, 97 + k * 10.4, 46) for k in range(6)))
    props.tile_roof(block, 80, 160, 20, 5)
    arch = [(88, 104), (88, 76), *curve((88, 76), (92, 50), (148, 50), (152, 76), steps=12), (152, 104)]
    block.cut(rim(arch, 3.4))
    block.ink(arch)
    block.cut(strip([(120, 56), (120, 104)], 1.8))
    for side in (-1, 1):
        for row in range(4):
            for k in range(3):
                block.cut(ellipse((120 + side * (7 + k * 8.4), 68 + row * 9.6), 1.9, 1.9, corners=10))
    block.shine(box(104, 82, 136, 86.4), gap=1.2)
    for k in range(5):
        level = 106 + k * 3.2
        for near, far in ((90 - k * 9, 100 - k * 8), (140 + k * 8, 150 + k * 9)):
            block.ink(lens((near, level), (far, level + 2), 1.6))
    return block


def _battlement(left: float, right: float, level: float) -> Polygon:
    points: Polygon = []
    x = left
    while x < right:
        points += [(x, level), (x, level - 7), (x + 8, level - 7.4), (x + 8, level)]
        x += 14
    return points


def road_home() -> Block:
    """A road leads from the chimneys of a town to a village; bundles on a carrying pole lie beside it."""
    block = Block("road_home", black=True)
    props.sky(block, 42, width=(0.8, 3.4))
    for x, top, wide in ((12, 14, 7), (30, 22, 6), (50, 10, 7)):
        block.stand(props.post(x, 50, top, wide), gap=1.4)
    block.stand(box(-4, 32, 40, 50), [(40, 50), (40, 36), (54, 30), (54, 36), (68, 30), (68, 50)], gap=1.4)
    block.cut(*(box(2 + k * 8, 37, 6 + k * 8, 43) for k in range(5)))
    block.ink([(0, 49), *smooth([(0, 49), (80, 46), (160, 50), (240, 44)], 4), (240, 120), (0, 120)])
    road = [
        (66, 50),
        (72, 50),
        (94, 56),
        (128, 64),
        (136, 74),
        (196, 96),
        (226, 122),
        (120, 122),
        (112, 98),
        (106, 82),
        (112, 72),
        (96, 63),
        (78, 56),
    ]
    block.cut(road)
    props.flecks(block, "ink", (126, 96, 200, 118), 6, size=(10, 22))
    props.flecks(block, "cut", (0, 56, 96, 90), 9, size=(8, 20))
    for left, right, ground, tall in ((150, 184, 66, 20), (190, 236, 72, 26)):
        props.house(block, left, right, ground, tall)
    props.bare_tree(block, (216, 96), 26, role="cut", gap=0.6)
    for n in range(8):
        props.grass(block, "cut", 168 + n * 10, 80 + (n % 3) * 3, 6)
    _bundles(block)
    return block


def _bundles(block: Block) -> None:
    for x in (24, 84):
        roll = [
            (x - 19, 112),
            (x - 20, 96),
            *curve((x - 19, 92), (x, 84), (x + 19, 92), steps=6),
            (x + 20, 100),
            (x + 18, 113),
        ]
        block.shine(roll, gap=2)
        block.ink(strip([(x - 8, 88), (x - 9, 113)], 2.2), strip([(x + 8, 88), (x + 9, 113)], 2.2))
        for y in (95, 101, 107):
            block.ink(lens((x - 6, y), (x + 5, y + 0.6), 1.5))
        block.ink(lens((x - 18, 102), (x - 11, 103), 1.6), lens((x + 11, 99), (x + 18, 101), 1.6))
        block.shine(lens((x - 6, 88), (x + 7, 82), 5), gap=1.2)
    block.shine(strip(curve((2, 82), (54, 78), (110, 84), steps=8), 2.6, 3.6, 2.6), gap=1.6)


def winter_village() -> Block:
    """A village under snow; no smoke from any roof, no track on the road, bare trees."""
    block = Block("winter_village", black=True)
    props.sky(block, 50, width=(0.5, 1.8))
    block.cut([(0, 58), *smooth([(0, 58), (50, 52), (110, 58), (170, 50), (240, 57)], 4), (240, 120), (0, 120)])
    for left, right, ground, tall in ((94, 126, 68, 18), (132, 170, 70, 20), (36, 84, 80, 26), (176, 234, 84, 30)):
        _snow_house(block, left, right, ground, tall)
    for y, left, right, width in (
        (66, 20, 70, 1.3),
        (74, 100, 160, 1.4),
        (90, 100, 170, 1.6),
        (98, 6, 80, 2),
        (104, 140, 236, 2),
        (112, 40, 130, 2.4),
        (116, 160, 230, 1.8),
    ):
        block.ink(
            thorn(
                smooth(
                    [(left, y), ((2 * left + right) / 3, y + 1.6), ((left + 2 * right) / 3, y - 1), (right, y + 0.4)], 4
                ),
                width,
            )
        )
    for x, foot, tall in ((18, 112, 96), (212, 116, 66), (116, 98, 38)):
        props.bare_tree(block, (x, foot), tall, gap=1.5)
        block.ink(lens((x - tall * 0.14, foot + 0.5), (x + tall * 0.2, foot + 0.4), 2))
    return block


def _snow_house(block: Block, left: float, right: float, ground: float, tall: float) -> None:
    wide = right - left
    eaves = ground - tall * 0.42
    wall = box(left + 2, eaves - 1, right - 2, ground)
    block.ink(wall)
    block.cut(box(left + wide * 0.44, ground - tall * 0.3, left + wide * 0.56, ground))
    block.ink(strip([(left + wide * 0.5, ground - tall * 0.3), (left + wide * 0.5, ground)], 1.0))
    block.cut(
        *(
            lens((left + wide * t, ground - tall * 0.24), (left + wide * (t + 0.13), ground - tall * 0.25), 1.6)
            for t in (0.14, 0.72)
        )
    )
    roof = [
        (left - 2, eaves),
        (left + wide * 0.14, ground - tall),
        (right - wide * 0.14, ground - tall + 0.5),
        (right + 2, eaves),
    ]
    block.shine(roof, gap=1.8)
    for n in range(5):
        part = 0.2 + 0.15 * n
        block.ink(
            lens(
                (left + wide * part, eaves - tall * 0.08),
                (left + wide * (part + 0.012 * (2 - n)), eaves - tall * (0.3 - 0.05 * (n % 2))),
                1.2,
            )
        )


def inspection_road() -> Block:
    """A jeep on a road between fields of one height, lined with young trees."""
    block = Block("inspection_road", black=True)
    block.cut([(0, 0), (240, 0), (240, 42), (0, 42)])
    props.banks(block, (20, 100, 16), (150, 230, 24))
    props.hill(block, [(-5, 42), (60, 34), (120, 40), (180, 32), (245, 41)], 60)
    block.ink([(0, 48), (240, 48), (240, 120), (0, 120)])
    road = [(118, 46), (124, 46), (206, 122), (20, 122)]
    for n, (level, size) in enumerate(((56, 6), (64, 9), (77, 14), (96, 21), (120, 30))):
        for k in range(round(250 / (size * 0.76))):
            x = k * size * 0.76 + n
            if not 121 - (level - 46) * 1.5 - 3 < x < 121 + (level - 46) * 1.3 + 3:
                props.upright_ear(
                    block,
                    "cut",
                    (x, level),
                    size * 1.04,
                    lean=block.about(0, size * 0.06),
                    pairs=3 if n < 3 else 4,
                    fat=0.25 + size / 34,
                )
    block.ink(rim(road, 3))
    block.cut(road)
    for n in range(6):
        y = 52 + n * n * 2.6
        block.ink(
            lens((121 - (y - 46) * 0.6, y), (121 - (y - 46) * 0.1, y + 0.4), 0.8 + n * 0.26),
            lens((121 + (y - 46) * 0.2, y + 1), (121 + (y - 46) * 0.56, y + 1), 0.8 + n * 0.22),
        )
    for side, places in ((-1, (8, 20, 46)), (1, (8, 20, 46))):
        for d in places:
            _young_tree(block, 121 + side * (d * 1.62 + 3), 46 + d, 6 + d * 0.92)
    _jeep(block, 118, 110)
    return block


def _young_tree(block: Block, x: float, foot: float, tall: float) -> None:
    block.shine(strip([(x, foot), (x + 0.4, foot - tall * 0.6)], tall * 0.09), gap=0.8)
    crown = [
        (x, foot - tall * 1.4),
        *curve(
            (x, foot - tall * 1.4),
            (x + tall * 0.4, foot - tall),
            (x + tall * 0.26, foot - tall * 0.5),
            (x, foot - tall * 0.42),
            steps=6,
        ),
        *curve(
            (x, foot - tall * 0.42),
            (x - tall * 0.26, foot - tall * 0.5),
            (x - tall * 0.4, foot - tall),
            (x, foot - tall * 1.4),
            steps=6,
        ),
    ]
    block.stand(crown, gap=1.1)
    for k in range(4):
        y = foot - tall * (1.15 - 0.19 * k)
        block.cut(
            lens((x - tall * 0.03, y), (x + tall * (0.1 + 0.02 * k), y - tall * 0.12), tall * 0.05 + 0.4),
            lens((x - tall * 0.04, y + tall * 0.06), (x - tall * (0.1 + 0.02 * k), y - tall * 0.05), tall * 0.04 + 0.4),
        )


def _jeep(block: Block, x: float, ground: float) -> None:
    body = [
        (x - 19, ground - 8),
        (x - 20, ground - 24),
        (x - 15, ground - 30),
        (x + 15, ground - 30),
        (x + 20, ground - 24),
        (x + 19, ground - 8),
    ]
    block.stand(body, gap=1.8)
    for side in (-1, 1):
        wheel = x + side * 15
        block.ink(box(wheel - 4.5, ground - 9, wheel + 4.5, ground + 4))
        block.cut(*(lens((wheel - 3, ground - 4 + n * 4), (wheel + 3, ground - 4.6 + n * 4), 1.4) for n in range(2)))
    hood = [(x - 17, ground - 30), (x - 15, ground - 52), (x + 15, ground - 52), (x + 17, ground - 30)]
    block.stand(hood, gap=1.8)
    block.cut([(x - 12, ground - 34), (x - 11, ground - 47), (x + 11, ground - 47), (x + 12, ground - 34)])
    block.ink(strip([(x, ground - 48), (x, ground - 33)], 1.8))
    spare = ellipse((x, ground - 19), 10.5, 10.5, corners=22)
    block.stand(spare, gap=1.5)
    block.cut(ellipse((x, ground - 19), 5.6, 5.6, corners=18))
    block.ink(ellipse((x, ground - 19), 3.4, 3.4, corners=14))
    block.cut(
        lens((x - 18, ground - 21), (x - 12.5, ground - 20.6), 1.8),
        lens((x + 12.5, ground - 21), (x + 18, ground - 21), 1.8),
        lens((x - 12, ground - 50), (x + 8, ground - 50.3), 1.3),
    )


def pigsty() -> Block:
    """Two pigs at a trough in a walled sty."""
    block = Block("pigsty", black=True)
    block.cut([(0, 0), (240, 0), (240, 22), (0, 22)])
    props.banks(block, (20, 96, 12), (120, 176, 16))
    props.tile_roof(block, 150, 246, 34, 8)
    for row in range(5):
        y = 28 + row * 8.2
        for k in range(10):
            x = -12 + k * 27 + (row % 2) * 13
            if x < 142:
                block.cut(lens((x, y), (min(x + 22, 148), y + 0.4), 2.2))
    block.cut(strip([(0, 21.6), (150, 21)], 2.6))
    for x in (156, 236):
        block.shine(props.post(x, 84, 35, 6), gap=1.5)
    block.cut([(0, 82), *smooth([(0, 82), (80, 79), (160, 83), (240, 79)], 4), (240, 120), (0, 120)])
    for n in range(17):
        left, level = (n * 61.8) % 230, 86 + (n * 23.6) % 32
        block.ink(lens((left, level), (left + block.about(11, 3), level - block.about(1.6, 1.2)), 1.3))
    _pig(block, 78, 104, 1.05, 1)
    _pig(block, 206, 102, 0.86, -1)
    trough = [(118, 100), (172, 99), (166, 113), (124, 114)]
    block.stand(trough, gap=1.8)
    block.cut([(122, 102), (168, 101.2), (166, 104), (124, 104.6)], lens((128, 109.4), (156, 109), 1.6))
    return block


def _pig(block: Block, x: float, ground: float, size: float, face: int) -> None:
    def at(points: Polygon) -> Polygon:
        return [(x + px * size * face, ground + py * size) for px, py in points]

    far_legs = [at([(-18, -16), (-10, -16), (-12, 0), (-17, 0)]), at([(14, -16), (21, -16), (20, 0), (15, 0)])]
    block.stand(*far_legs, gap=1.3)
    body = at(
        smooth(
            [
                (-36, -26),
                (-32, -38),
                (-16, -44),
                (4, -43),
                (18, -43),
                (28, -39),
                (36, -32),
                (43, -27),
                (50, -26),
                (51, -15),
                (44, -14),
                (36, -11),
                (26, -8),
                (8, -4),
                (-14, -5),
                (-30, -12),
                (-36, -26),
            ],
            3,
        )
    )
    legs = [at([(-31, -16), (-20, -14), (-23, 1), (-29, 1)]), at([(20, -14), (29, -14), (27, 1), (21, 1)])]
    block.stand(body, *legs, gap=1.8)
    block.ink(body)
    ear = at([(22, -44), (32, -47), (40, -38), (39, -27), (32, -31), (25, -36)])
    block.stand(ear, gap=1.4)
    block.cut(at(lens((28, -42), (36, -32), 1.9)), at(lens((47.4, -24), (47.8, -17), 1.3)))
    for a, b, w in (
        ((-28, -33), (-4, -38.5), 2.2),
        ((0, -38), (18, -36.6), 1.9),
        ((-31, -26), (-12, -30), 2.2),
        ((-8, -29.6), (14, -29), 2.2),
        ((-28, -19.6), (-4, -22), 2.0),
        ((2, -21), (22, -20.4), 1.9),
        ((-14, -14), (10, -14), 1.6),
    ):
        block.cut(at(lens(a, b, w, 0.6)))
    block.cut(at(lens((41.4, -24.6), (44, -25), 1.3)), at(lens((38, -13.6), (48, -16), 1.2)))
    tail = curve((-36, -27), (-44, -30), (-43, -36), (-38, -34), steps=7)
    block.ink(at(strip(tail, 2.4, 1.6)))


def doctors_bag() -> Block:
    """A doctor's bag tied to a bicycle that leans on a village wall."""
    block = Block("doctors_bag")
    block.hatch("ink", box(-4, -4, 244, 78), gap=9, width=1.1, length=(16, 40), breaks=(14, 50))
    block.ink([(0, 0), (240, 0), (240, 7), (0, 9)], [(0, 94), (240, 92), (240, 120), (0, 120)])
    for k in range(30):
        block.cut(ellipse((5 + k * 8.2, 4.4), 2.3, 2.4, corners=10))
    props.flecks(block, "cut", (0, 97, 240, 119), 11, size=(14, 32), width=1.4)
    block.stand(box(14, 24, 62, 96), gap=2)
    block.cut(
        *(lens((20 + k * 9, 30 + k % 2 * 6), (20.6 + k * 9, 88 - k % 3 * 5), 2.2) for k in range(5)),
        strip([(38, 24), (38, 96)], 1.4),
    )
    _bicycle(block)
    return block


def _bicycle(block: Block) -> None:
    for x in (108, 204):
        tyre = ellipse((x, 84), 26, 26, corners=32)
        block.stand(tyre, gap=1.6)
        block.cut(ellipse((x, 84), 22, 22, corners=32))
        for turn in range(0, 180, 30):
            block.ink(moved(strip([(-22.5, 0), (22.5, 0)], 1.0), x, 84, turn=turn + 8))
        block.ink(ellipse((x, 84), 3.6, 3.6, corners=12))
    frame = (
        ((108, 84), (150, 86)),
        ((108, 84), (140, 50)),
        ((150, 86), (138, 46)),
        ((150, 86), (190, 50)),
        ((141, 52), (188, 47)),
        ((204, 84), (186, 38)),
    )
    block.stand(*(strip([a, b], 3.6) for a, b in frame), gap=1.3)
    block.ink(*(strip([a, b], 3.6) for a, b in frame))
    block.stand([(124, 42), (146, 40), (152, 43), (140, 47), (128, 47)], gap=1.3)
    block.stand(strip(smooth([(186, 39), (190, 32), (180, 29), (172, 32)], 4), 3.2), gap=1.3)
    block.stand(
        ellipse((150, 86), 7.5, 7.5, corners=18),
        strip([(150, 86), (159, 95)], 2.6),
        strip([(154, 96), (165, 95)], 2.8),
        gap=1.3,
    )
    block.cut(ellipse((150, 86), 3.4, 3.4, corners=12))
    block.stand(
        strip([(84, 57), (132, 54)], 3), strip([(88, 57), (106, 82)], 2), strip([(118, 56), (109, 82)], 2), gap=1.0
    )
    bag = [(81, 55.6), (78, 34), (84, 28), (120, 27), (126, 33), (125, 53.6)]
    block.stand(bag, gap=1.0)
    block.stand(strip(curve((92, 28), (94, 17), (110, 17), (112, 27), steps=6), 3), gap=1.2)
    block.cut(lens((80, 37), (124, 36), 2.2))
    block.cut(box(98, 34, 106, 42, 0.3))
    block.ink(box(100.6, 37, 103.4, 40))
    block.cut(lens((84, 48), (112, 47.4), 1.7), lens((86, 32), (100, 31.4), 1.3))


def things_returned() -> Block:
    """Before a village gate: a water buffalo tethered, hoes against the wall, a door plank, pots."""
    block = Block("things_returned")
    props.banks(block, (92, 166, 16))
    block.ink([(0, 46), (96, 44), (96, 92), (0, 92)], [(158, 44), (240, 45), (240, 92), (158, 92)])
    props.tile_roof(block, -10, 100, 47, 39)
    props.tile_roof(block, 154, 250, 47, 39)
    for left, right in ((0, 90), (166, 240)):
        for row in range(5):
            for k in range(5):
                x = left + k * 19 + (row % 2) * 8
                if x + 14 < right:
                    block.cut(lens((x, 54 + row * 7.6), (x + 14, 54.4 + row * 7.6), 1.8))
    block.stand(props.post(101, 96, 34, 9), props.post(153, 96, 34, 9), gap=1.5)
    props.tile_roof(block, 84, 170, 36, 20)
    block.cut([(0, 94), (240, 92), (240, 120), (0, 120)])
    block.ink(lens((-10, 93), (100, 92.6), 2), lens((150, 93), (250, 92.6), 2))
    props.flecks(block, "ink", (0, 97, 240, 119), 10, size=(12, 30), width=1.4)
    _hoes(block)
    _buffalo(block, 66, 110)
    block.stand(props.jar(206, 114, 26, 30), gap=1.8)
    block.cut(lens((196, 96), (214, 95.4), 1.8), lens((197, 104), (210, 103.6), 1.6))
    wok = [*curve((128, 101), (132, 117), (160, 117), (164, 101), steps=8)]
    block.stand(wok, gap=1.8)
    block.cut(lens((134, 104.4), (157, 104), 1.7), lens((138, 109), (151, 110), 1.4))
    return block


def _hoes(block: Block) -> None:
    for x, top, lean in ((190, 40, 4),):
        block.shine(strip([(x, 106), (x + lean, top)], 2.8), gap=1.8)
        block.shine(
            [
                (x + lean - 10, top + 15),
                (x + lean - 9, top + 1),
                (x + lean + 2, top - 3),
                (x + lean + 3, top + 2),
                (x + lean - 3, top + 5),
                (x + lean - 3, top + 16),
            ],
            gap=1.6,
        )
    x = 170
    block.shine(
        strip([(x, 108), (x + 2, 44)], 2.8),
        [
            (x - 9, 44),
            (x + 12, 43),
            (x + 11, 54),
            (x + 8.4, 54),
            (x + 8, 47),
            (x + 3.4, 47),
            (x + 3, 54),
            (x, 54),
            (x - 0.6, 47),
            (x - 5, 47),
            (x - 5.4, 54),
            (x - 8, 54),
        ],
        gap=1.6,
    )


def _buffalo(block: Block, x: float, ground: float) -> None:
    def at(points: Polygon) -> Polygon:
        return [(x + px, ground + py) for px, py in points]

    block.stand(at([(-26, -22), (-18, -20), (-20, 0), (-26, 0)]), at([(18, -20), (26, -20), (24, 0), (18, 0)]), gap=1.4)
    body = at(
        smooth(
            [
                (-44, -34),
                (-42, -46),
                (-26, -50),
                (0, -47),
                (20, -50),
                (34, -48),
                (42, -42),
                (40, -28),
                (30, -16),
                (0, -13),
                (-26, -15),
                (-40, -20),
                (-44, -34),
            ],
            3,
        )
    )
    legs = [at([(-42, -26), (-30, -20), (-33, 2), (-40, 2)]), at([(26, -24), (37, -26), (35, 2), (28, 2)])]
    block.stand(body, *legs, gap=2)
    block.ink(body)
    head = at([(36, -50), (48, -50), (56, -40), (62, -28), (60, -22), (52, -22), (44, -30), (36, -36)])
    block.stand(head, gap=1.6)
    for tip, bend in (((22, -62), (30, -52)), ((34, -68), (38, -56))):
        horn = at(
            [*curve((44, -50), bend, tip, steps=7), *curve(tip, (bend[0] + 2, bend[1] + 6), (41, -44), steps=7)[1:]]
        )
        block.stand(horn, gap=1.4)
    block.cut(
        at(lens((43, -39), (46.5, -40), 1.6)),
        at(lens((55, -26.6), (59, -26), 1.5)),
        at(lens((46, -32), (54, -30), 1.3)),
    )
    for a, b, w in (
        ((-38, -42), (-10, -45), 2.4),
        ((-4, -42), (26, -44), 2.2),
        ((-40, -33), (-16, -36), 2.4),
        ((-8, -34), (20, -34), 2.4),
        ((-36, -24), (-10, -26), 2.2),
        ((0, -24), (26, -25), 2.0),
        ((-34, -12), (-36, -2), 1.6),
        ((31, -18), (31.6, -3), 1.6),
    ):
        block.cut(at(lens(a, b, w, 0.8)))
    block.stand(at(strip(curve((-44, -38), (-52, -30), (-50, -12), steps=6), 2.4, 1.6)), gap=1.2)
    rope = curve((x + 58, ground - 26), (x + 48, ground - 4), (101, 74), steps=8)
    block.stand(strip(rope, 1.7), gap=1.0)


def newsprint() -> Block:
    """A printed page comes towards us from between the cylinders of the press; its columns are only strokes."""
    block = Block("newsprint", black=True)
    for side in (-1, 1):
        _press_side(block, 120 + side * 103)
    for top, bottom in ((5, 23), (29, 48)):
        block.cut(box(38, top, 202, bottom))
        block.ink(box(38, top + 1.6, 202, bottom - 1.6))
        for y, width in ((top + 4.4, 2.4), (top + 8.6, 1.8), (bottom - 3.6, 1.5)):
            x = 40.0
            while x < 196:
                reach = min(block.about(44, 14), 200 - x)
                block.lens("cut", (x, y), (x + reach, y), width)
                x += reach + 3
    page = [(62, 26), (178, 26), (226, 124), (14, 124)]
    block.shine(page, gap=2.2)
    _printed_page(block)
    return block


def _press_side(block: Block, x: float) -> None:
    for y, size in ((15, 16), (42, 19)):
        teeth: Polygon = []
        for n in range(14):
            for turn, radius in ((-8, 0.84), (-6, 1.0), (6, 1.0), (8, 0.84)):
                teeth += moved([(size * radius, 0)], x, y, turn=n * 360 / 14 + turn)
        block.shine(teeth, gap=1.6)
        block.ink(ellipse((x, y), size * 0.62, size * 0.62, corners=22))
        block.cut(ellipse((x, y), size * 0.24, size * 0.24, corners=12))
        for start in (20, 140, 260):
            block.cut(thorn(ellipse((x, y), size * 0.46, size * 0.46, start=start, end=start + 70, corners=6), 1.7))
    block.cut(*(lens((x - 12 + k * 7, 68), (x - 12 + k * 7, 112 - k % 2 * 7), 2.2) for k in range(4)))


def _printed_page(block: Block) -> None:
    def on(u: float, v: float) -> Point:
        """Return where on the page a share of its width and of its height lies."""
        y = 26 + 98 * v
        return (120 + (u - 0.5) * (116 + 96 * v), y)

    block.ink([on(0.06, 0.12), on(0.62, 0.12), on(0.62, 0.27), on(0.06, 0.27)])
    block.cut(lens(on(0.1, 0.17), on(0.57, 0.17), 2.6), lens(on(0.1, 0.22), on(0.44, 0.22), 2.2))
    for row in range(3):
        block.ink(lens(on(0.68, 0.14 + row * 0.055), on(0.94 - 0.05 * (row % 2), 0.14 + row * 0.055), 1.9))
    block.ink([on(0.4, 0.38), on(0.94, 0.38), on(0.94, 0.7), on(0.4, 0.7)])
    for n in range(6):
        x, y = on(0.46 + n * 0.08, 0.695)
        props.upright_ear(block, "cut", (x, y), 21, lean=block.about(0, 1), fat=1.0, pairs=3)
    for column, (left, right, first) in enumerate(((0.06, 0.34, 0), (0.42, 0.64, 6), (0.7, 0.94, 6))):
        for row in range(first, 10):
            v = 0.36 + row * 0.063
            end = right - 0.05 * ((row + column) % 3)
            block.ink(lens(on(left, v), on(end, v), 1.3 + 0.1 * row))


def notice_wall() -> Block:
    """A wall with sheets pasted on it, new ones over old ones, a paste pot and brush below."""
    block = Block("notice_wall", black=True)
    for row in range(11):
        y = 6 + row * 9
        for k in range(9):
            x = -14 + k * 30 + (row % 2) * 15
            block.cut(lens((x, y), (x + 24, y + 0.3), 1.7))
    for x, y, wide, tall, turn in (
        (30, 44, 42, 60, -3),
        (78, 40, 40, 58, 4),
        (128, 46, 44, 64, -2),
        (176, 42, 40, 60, 3),
        (216, 48, 38, 62, -4),
        (54, 58, 36, 50, 5),
        (152, 58, 38, 54, -5),
    ):
        sheet = moved(
            [
                (-wide / 2, -tall / 2),
                (wide / 2, -tall / 2 + 1),
                (wide / 2 - 1, tall / 2 - 5),
                (wide / 2 - 6, tall / 2),
                (-wide / 2, tall / 2),
            ],
            x,
            y,
            turn=turn,
        )
        block.shine(sheet, gap=1.7)
        for k in range(5):
            u = wide * (0.38 - 0.19 * k)
            split = tall * (-0.02 + 0.09 * ((k * 2) % 3 - 1))
            block.ink(moved(lens((u, -tall * 0.41), (u - 0.6, split), 1.8), x, y, turn=turn))
            if k < 4:
                block.ink(
                    moved(lens((u - 0.4, split + 3), (u - 0.8, tall * (0.4 - 0.08 * (k % 3))), 1.7), x, y, turn=turn)
                )
    block.ink([(0, 98), (240, 97), (240, 120), (0, 120)])
    props.flecks(block, "cut", (0, 101, 240, 119), 8, size=(14, 34), width=1.5)
    pot = [(100, 96), (130, 95.6), (127, 114), (103, 114)]
    block.shine(pot, gap=2.2)
    block.ink(lens((104, 100), (126, 99.6), 1.8), lens((106, 107), (120, 106.8), 1.5))
    block.shine(strip([(118, 96), (136, 70)], 3.2), gap=1.8)
    return block
