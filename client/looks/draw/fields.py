"""Pictures of fields, crops, and what grows beside them."""

from __future__ import annotations

from itertools import pairwise

from client.looks.draw import props
from client.looks.draw.block import Block
from client.looks.draw.shapes import box, curve, ellipse, lens, moved, rim, smooth, strip, thorn


def record_field() -> Block:
    """A field too dense to be true, and a camera before it."""
    block = Block("record_field")
    props.banks(block, (60, 140, 17), (150, 240, 25), (6, 50, 27))
    wall = [
        (240, 120),
        (52, 120),
        (60, 106),
        (56, 84),
        (62, 60),
        (58, 46),
        *smooth([(66, 40), (92, 35), (130, 38), (170, 33), (210, 37), (245, 32)], 3),
    ]
    block.stand(wall, gap=2)
    for n in range(29):
        x = 64 + n * 6.3
        props.upright_ear(
            block, "cut", (x + block.about(0, 0.6), 70), block.about(33, 3), lean=block.about(0, 2), fat=0.95
        )
    block.ink([(58, 68), (240, 66), (240, 120), (56, 120)])
    for n in range(26):
        x = 67 + n * 7
        props.upright_ear(
            block, "cut", (x + block.about(0, 0.6), 98), block.about(38, 4), lean=block.about(0, 2.4), fat=1.1, pairs=5
        )
    block.ink([(58, 96), (240, 95), (240, 120), (56, 120)])
    for n in range(23):
        x = 66 + n * 8.1
        props.upright_ear(
            block, "cut", (x + block.about(0, 0.8), 122), block.about(36, 3), lean=block.about(0, 3), fat=1.25
        )
    block.ink(lens((-10, 113), (60, 111), 5))
    props.flecks(block, "ink", (0, 100, 50, 120), 5)
    _camera(block)
    return block


def _camera(block: Block) -> None:
    for foot in (10, 30, 52):
        block.stand(strip([(30, 62), (foot, 117)], 3.4, 2.4), gap=1.3)
    block.stand(box(13, 38, 32, 62, 0.6), gap=1.6)
    bellows = [
        (32, 41),
        (37, 43),
        (38, 41.5),
        (41, 44),
        (42, 42.5),
        (46, 45),
        (46, 57),
        (42, 59.5),
        (41, 58),
        (38, 60.5),
        (37, 59),
        (32, 61),
    ]
    block.stand(bellows, gap=1.3)
    for x in (35, 39.5, 43.5):
        block.cut(lens((x, 44.5 + (x - 32) * 0.1), (x + 0.4, 58.5 - (x - 32) * 0.1), 1.2))
    block.stand(box(46, 42, 50, 60), box(50, 46.5, 57, 55.5), gap=1.2)
    block.cut(lens((52, 48.5), (55, 48.2), 1.2), lens((16, 43), (29, 42.4), 1.5), lens((17, 57.5), (27, 57.2), 1.3))
    cloth = [(8, 35), (26, 33.5), (33, 37), (25, 40), (20, 50), (14, 66), (4, 72), (6, 52)]
    block.stand(cloth, gap=1.5)
    for a, b, w in (((10, 39), (8, 66), 1.8), ((16, 39), (11.5, 61), 1.6), ((22, 38.5), (16, 52), 1.5)):
        block.cut(lens(a, b, w, 1.0))


def deep_ploughing() -> Block:
    """A share goes down through all the layers of the soil; above, seedlings stand far too close."""
    block = Block("deep_ploughing", black=True)
    block.cut([(0, 0), (240, 0), (240, 36), (164, 38), (150, 36), (0, 38)])
    props.pale_sky(block, 20, width=(2.0, 0.9))
    for n in range(44):
        props.grass(block, "ink", 2 + n * 3.35, 39, block.about(11, 1.6), 3)
    for n in range(21):
        props.grass(block, "ink", 170 + n * 3.35, 38, block.about(11, 1.6), 3)
    block.ink([(0, 36.5), (240, 36), (240, 42), (0, 42)])
    _layers(block)
    trench = [(152, 34), (164, 33), (158, 48), (170, 64), (148, 112), (84, 117), (96, 104), (120, 80), (136, 56)]
    block.cut(trench)
    _plough(block)
    return block


def _layers(block: Block) -> None:
    for level, width, gap in ((52, 1.4, 3), (60, 1.8, 5), (70, 2.0, 9), (82, 2.2, 14), (95, 2.4, 20), (109, 2.4, 26)):
        x = block.hand.uniform(-20, 0)
        while x < 240:
            reach = block.hand.uniform(12, 30)
            path = smooth(
                [
                    (x, level),
                    (x + reach * 0.35, level + block.about(1.2, 0.8)),
                    (x + reach * 0.7, level - block.about(0.6, 0.8)),
                    (x + reach, level + 0.4),
                ],
                3,
            )
            block.cut(thorn(path, width))
            x += reach + block.hand.uniform(gap * 0.6, gap * 1.4)
    for x, y, size in ((24, 76, 6), (58, 100, 8), (200, 88, 7), (222, 62, 5), (186, 112, 8), (16, 112, 6), (72, 66, 4)):
        stone = [
            (x - size, y + 1),
            (x - size * 0.5, y - size * 0.6),
            (x + size * 0.5, y - size * 0.7),
            (x + size, y),
            (x + size * 0.4, y + size * 0.6),
            (x - size * 0.6, y + size * 0.6),
        ]
        block.shine(stone, gap=1.6)
        block.ink(
            lens((x - size * 0.6, y + size * 0.1), (x + size * 0.5, y + size * 0.2), 1.3),
            lens((x - size * 0.2, y + size * 0.36), (x + size * 0.3, y + size * 0.34), 1),
        )


def _plough(block: Block) -> None:
    beam = strip(smooth([(232, 12), (206, 18), (180, 20), (166, 28), (160, 46), (150, 74), (136, 98)], 4), 4.5, 6, 7, 7)
    handle = strip(smooth([(150, 84), (136, 60), (120, 34), (104, 12), (90, 6)], 4), 6, 5, 4)
    share = [(168, 92), (150, 84), (124, 88), (104, 102), (92, 114), (124, 113), (150, 106)]
    board = [(150, 82), (166, 60), (176, 58), (172, 76), (164, 94), (150, 98)]
    block.stand(beam, handle, gap=1.8)
    block.stand(board, gap=1.5)
    block.stand(share, gap=1.8)
    block.cut(
        lens((110, 104), (150, 91), 2.4),
        lens((124, 107.5), (152, 99), 1.8),
        lens((155, 86), (168, 64), 2.0),
        lens((112, 23), (138, 64), 1.5),
        lens((224, 14.4), (186, 20.4), 1.5),
        lens((162, 34), (154, 60), 1.6),
    )


def unharvested() -> Block:
    """Ripe rice bends over and waits; two sickles lie before it; smoke stands on the horizon."""
    block = Block("unharvested")
    props.banks(block, (-10, 70, 14), (170, 250, 20))
    props.hill(block, [(-5, 44), (40, 40), (90, 44), (150, 40), (200, 44), (245, 41)], 125)
    for x, size, drift in ((30, 0.8, 16), (74, 1.05, 22), (134, 0.75, 15), (176, 1.1, 20), (214, 0.7, 14)):
        block.ink([(x - 4 * size, 46), (x - 2.6 * size, 33), (x + 2.6 * size, 33), (x + 4.2 * size, 46)])
        props.plume(block, (x, 32.5), (drift, -26 * size), 7 * size)
    props.flecks(block, "cut", (0, 45, 240, 54), 12, size=(6, 12))
    for level, top, step, fat in ((74, 54, 13, 0.85), (101, 72, 19, 1.25)):
        block.ink([(0, level - 15), (240, level - 15), (240, 120), (0, 120)])
        for n in range(round(280 / step)):
            x = n * step - 22
            props.ear(
                block,
                "cut",
                (x, level),
                top + block.about(0, 2),
                block.about(12.5, 1.5) * fat,
                fat=fat,
                grains=5,
                fall=0.75,
            )
    block.ink([(0, 92), (60, 88), (140, 91), (240, 87), (240, 120), (0, 120)])
    props.flecks(block, "cut", (0, 95, 240, 119), 9, size=(12, 26))
    for x, y, turn in ((26, 102, -4), (132, 104, 3)):
        _sickle(block, x, y, turn)
    return block


def _sickle(block: Block, x: float, y: float, turn: float) -> None:
    outer = curve((30, -3.5), (56, -26), (92, -14), (86, 14), steps=12)
    inner = curve((86, 14), (84, -4), (58, -12), (32, 3), steps=12)
    blade = moved([*outer, *inner[1:]], x, y, turn=turn)
    handle = moved([(0, -3.4), (14, -2.2), (34, -3.2), (35, 3), (14, 3.2), (0, 4)], x, y, turn=turn)
    block.shine(blade, handle, gap=2.2)
    block.ink(moved(thorn(curve((36, -3), (58, -18), (82, -12), (82, 2), steps=9), 1.5), x, y, turn=turn))
    block.ink(moved(lens((4, 0), (26, 0.4), 1.6), x, y, turn=turn))


def strips() -> Block:
    """A hillside of strips, each tilled another way, with a marker at the foot of each."""
    block = Block("strips")
    props.pale_sky(block, 22, width=(2.2, 0.9))
    props.hill(block, [(-5, 37), (40, 30), (96, 24), (150, 30), (200, 27), (245, 34)], 122)
    edges = [
        (-8, 36, -60),
        (26, 31, -10),
        (60, 27, 36),
        (94, 24, 82),
        (126, 26, 126),
        (158, 30, 170),
        (190, 28, 216),
        (220, 30, 264),
        (250, 34, 320),
    ]
    for n, (left, right) in enumerate(pairwise(edges)):
        _one_strip(block, n, left, right)
    for n, (_, _, foot) in enumerate(edges[1:-1]):
        _marker(block, foot + 4, 112 - 4 * (n % 2), 26)
    return block


def _one_strip(block: Block, n: int, left: tuple[float, float, float], right: tuple[float, float, float]) -> None:
    lower_left, lower_right = (left[2], 124.0), (right[2], 124.0)
    middle_left = ((left[0] * 0.62 + left[2] * 0.38) + 3, 66.0)
    middle_right = ((right[0] * 0.62 + right[2] * 0.38) + 3, 66.0)
    field = [
        (left[0] + 0.8, left[1] + 3),
        (right[0] - 0.8, right[1] + 3),
        (middle_right[0] - 1.4, 66.0),
        (lower_right[0] - 2.4, 124),
        (lower_left[0] + 2.4, 124),
        (middle_left[0] + 1.4, 66.0),
    ]
    kind = n % 4
    if kind == 0:
        block.cut(field)
        for k in range(9):
            y = 36 + k * k * 1.15
            a, b = _at_level(left, y), _at_level(right, y)
            for m in range(3):
                props.grass(block, "ink", a + (b - a) * (m + 0.75) / 3.4, y + 3, 3 + k * 0.75, 4)
    elif kind == 1:
        for k in range(1, 6):
            top = left[0] + (right[0] - left[0]) * k / 6
            low = left[2] + (right[2] - left[2]) * k / 6
            block.cut(
                strip(
                    smooth(
                        [(top, 30 + block.about(2, 2)), (top * 0.62 + low * 0.38 + 3, 66), (low, block.about(122, 3))],
                        4,
                    ),
                    0.5,
                    1.6,
                    3.2,
                )
            )
    elif kind == 2:
        block.cut(field)
        y = 33.0
        while y < 124:
            a, b = _at_level(left, y), _at_level(right, y)
            block.ink(thorn(smooth([(a + 1, y), ((a + b) / 2, y + 1.6), (b - 1, y - 0.6)], 3), 1.0 + (y - 30) * 0.028))
            y += 3.2 + (y - 30) * 0.055
    else:
        for k in range(8):
            y = 38 + k * k * 1.45
            a, b = _at_level(left, y), _at_level(right, y)
            for m in range(4):
                size = 1.4 + k * 0.42
                x = a + (b - a) * (m + 0.6 + 0.4 * (k % 2)) / 4.4
                block.cut(lens((x - size, y), (x + size * 1.2, y - size * 0.8), size))


def _at_level(edge: tuple[float, float, float], y: float) -> float:
    middle = edge[0] * 0.62 + edge[2] * 0.38 + 3
    if y < 66:
        return edge[0] + (middle - edge[0]) * (y - edge[1]) / (66 - edge[1])
    return middle + (edge[2] - middle) * (y - 66) / 58


def _marker(block: Block, x: float, foot: float, height: float) -> None:
    block.stand(props.post(x, foot, foot - height, 3.4), gap=1.3)
    board = box(x - 8, foot - height - 1, x + 8.5, foot - height + 10, 0.8)
    block.stand(board, gap=1.5)
    block.cut(
        lens((x - 5.5, foot - height + 3), (x + 5, foot - height + 2.6), 1.4),
        lens((x - 5, foot - height + 6.6), (x + 3, foot - height + 6.3), 1.3),
    )


def household_plot() -> Block:
    """Cabbages in rows behind a bamboo fence, a house, a gourd on the fence."""
    block = Block("household_plot")
    props.banks(block, (112, 196, 21), (186, 246, 31), (-20, 40, 10))
    props.hill(block, [(60, 44), (110, 35), (160, 40), (200, 33), (245, 42)], 58)
    props.flecks(block, "cut", (120, 42, 236, 52), 6, size=(8, 14))
    block.ink([(0, 56), (240, 54), (240, 120), (0, 120)])
    props.house(block, 8, 92, 60, 46, door=0.66)
    block.ink(box(22, 43, 38, 53))
    block.cut(*(lens((25 + k * 5, 44), (25.4 + k * 5, 52), 1.6) for k in range(3)))
    for row, (level, size, count) in enumerate(((66, 7, 12), (78, 10, 9), (95, 14.5, 7))):
        for k in range(count):
            _cabbage(block, (k + 0.5) * 246 / count - 2 + row * 4, level, size)
    _fence(block)
    return block


def _cabbage(block: Block, x: float, y: float, size: float) -> None:
    for lean in (-0.95, -0.5, 0.5, 0.95):
        leaf = lens((x, y), (x + lean * size, y - size * (1.02 - abs(lean) * 0.55)), size * 0.62, -0.14 * size * lean)
        block.shine(leaf, gap=0.7)
        block.ink(
            lens(
                (x + lean * size * 0.15, y - size * 0.12),
                (x + lean * size * 0.8, y - size * (0.82 - abs(lean) * 0.42)),
                0.8,
                -0.1 * size * lean,
            )
        )
    heart = ellipse((x, y - size * 0.36), size * 0.38, size * 0.42, corners=12)
    block.shine(heart, gap=0.9)
    block.ink(lens((x - size * 0.1, y - size * 0.05), (x + size * 0.04, y - size * 0.68), 1.0, 0.8))


def _fence(block: Block) -> None:
    for level in (104, 114):
        rail = strip([(-4, level), (80, level + 1), (160, level - 0.6), (246, level + 0.6)], 2.6)
        block.shine(rail, gap=1.5)
    for n in range(19):
        x = 4 + n * 13 + block.about(0, 1)
        stake = props.post(x, 124, 92 + block.about(0, 2.5), 4.2)
        block.shine(stake, gap=1.6)
        block.ink(lens((x - 1.6, 106 + block.about(0, 3)), (x + 1.8, 106), 1.0))
    vine = smooth([(196, 124), (190, 104), (204, 96), (222, 100), (234, 90)], 4)
    block.shine(strip(vine, 2.4, 1.6), gap=1.4)
    for x, y, turn in ((190, 96, 200), (208, 88, 250), (226, 92, 300)):
        leaf = [moved(lens((0, 0), (13, 0), 8), x, y, turn=turn + d) for d in (-34, 0, 34)]
        block.shine(*leaf, gap=1.1)
        block.ink(moved(lens((2, 0), (11, 0), 0.9), x, y, turn=turn))
    props.gourd(block, 211, 119, 25, 17)


def tractor() -> Block:
    """A crawler on ploughed land, seen from the side."""
    block = Block("tractor")
    props.pale_sky(block, 58, width=(2.2, 1.0))
    props.hill(block, [(-5, 68), (60, 63), (130, 67), (190, 62), (245, 67)], 125)
    for n in range(-10, 14):
        block.cut(strip([(150 + n * 9, 68.5), (140 + n * 18, 84), (116 + n * 40, 124)], 0.7, 2.0, 4.4))
    block.ink([(34, 106), (180, 106), (194, 113), (150, 118), (40, 116)])
    _tracks(block)
    _engine(block)
    return block


def _tracks(block: Block) -> None:
    track = [
        *ellipse((62, 92), 17, 17, start=90, end=270, corners=12),
        *ellipse((154, 92), 17, 17, start=-90, end=90, corners=12),
    ]
    lugs = []
    for n in range(13):
        x = 58 + n * 8.2
        lugs += [box(x, 107, x + 4, 111.4), box(x, 72.6, x + 4, 76)]
    block.cut(rim(track, 4.6))
    block.ink(*lugs, track)
    inner = [
        *ellipse((62, 92), 12.4, 12.4, start=90, end=270, corners=12),
        *ellipse((154, 92), 12.4, 12.4, start=-90, end=90, corners=12),
    ]
    block.cut(inner)
    block.ink(rim(inner, -1.8))
    for x, size in ((62, 9.2), (154, 9.2), (86, 5.4), (102, 5.4), (118, 5.4), (134, 5.4)):
        y = 92 if size > 6 else 96
        block.cut(ellipse((x, y), size, size, corners=18))
        block.ink(ellipse((x, y), size - 2.2, size - 2.2, corners=16))
        block.cut(ellipse((x, y), size * 0.26, size * 0.26, corners=8))
    block.cut(lens((76, 85), (140, 84.4), 2.0))


def _engine(block: Block) -> None:
    hood = [(92, 48), (160, 50), (166, 54), (166, 76), (92, 76)]
    cab = [(46, 76), (46, 56), (56, 52), (92, 52), (92, 76)]
    roof = [(40, 20), (102, 18), (104, 23), (98, 25), (42, 26)]
    block.stand(hood, cab, gap=1.8)
    block.stand(strip([(48, 25), (49, 56)], 3.2), strip([(94, 24), (92, 52)], 3.2), gap=1.2)
    block.stand(roof, gap=1.5)
    block.stand(strip([(134, 50), (134, 24)], 4.6, 4.0), gap=1.5)
    props.plume(block, (134, 22), (-44, -17), 7)
    for k in range(6):
        block.cut(lens((104 + k * 7.6, 56), (104.6 + k * 7.6, 70 + k % 2), 2.4))
    block.cut(
        lens((96, 51.4), (158, 53), 1.6),
        lens((159, 55), (160, 73), 2),
        lens((52, 60), (86, 59), 2),
        lens((54, 68), (80, 68.4), 1.8),
        lens((46, 22.6), (94, 21), 1.4),
    )
    seat = [(58, 52), (60, 38), (64, 37), (65, 47), (76, 48), (76, 52)]
    wheel = strip([(80, 50), (90, 36)], 2, 1.6)
    block.stand(seat, wheel, gap=1.1)
    block.ink(lens((84, 39), (92, 34.6), 2.6))


def seed_jars() -> Block:
    """Jars of seed in the dark of a room, light from a lattice, ears hung up to dry."""
    block = Block("seed_jars", black=True)
    window = box(146, 12, 214, 62, 0.6)
    block.cut(window)
    for k in range(1, 6):
        block.ink(strip([(146 + k * 11.4, 12), (146.5 + k * 11.3, 62)], 1.8, 2.3))
    for k in range(1, 4):
        block.ink(strip([(146, 12 + k * 12.4), (214, 12.4 + k * 12.2)], 1.9))
    block.cut(strip([(0, 96), (130, 95), (240, 96)], 1.6, 2))
    block.ink([(0, 97), (240, 97.4), (240, 120), (0, 120)])
    props.flecks(block, "cut", (0, 100, 240, 118), 13, size=(14, 30), width=1.3)
    _hung_ears(block)
    for x, wide, high, ground in ((40, 46, 56, 106), (94, 38, 46, 110), (196, 40, 34, 108)):
        _seed_jar(block, x, ground, wide, high)
    dish = props.bowl(146, 112, 36, 15)
    heap = [(130, 97), *curve((130, 97), (146, 83), (162, 97), steps=8)]
    block.shine(heap, gap=1.4)
    block.shine(dish, gap=1.6)
    for k in range(7):
        block.ink(
            lens(
                (135 + k * 3.4, 95 - 2.4 * (k % 2) - (1.6 if 1 < k < 5 else 0)),
                (136.6 + k * 3.4, 93.2 - 2.4 * (k % 2) - (1.6 if 1 < k < 5 else 0)),
                1.2,
            )
        )
    block.ink(lens((132, 102), (152, 104), 1.5, -1), lens((138, 107), (156, 106.4), 1.2))
    return block


def _seed_jar(block: Block, x: float, ground: float, wide: float, high: float) -> None:
    body = props.jar(x, ground, wide, high)
    block.shine(body, gap=2)
    shade = [p for p in body if p[0] <= x]
    dark = [*shade, *((x - (x - px) * 0.2, py) for px, py in reversed(shade))]
    block.ink(rim(dark, 0.4))
    block.hatch("cut", rim(dark, -1), gap=5, width=1.5, inset=1.2, length=(5, 12), turn=4)
    for k in range(4):
        y = ground - high * (0.16 + 0.19 * k)
        block.ink(
            thorn(
                curve(
                    (x - wide * 0.1, y + 1), (x + wide * 0.15, y + 1.6), (x + wide * (0.34 + 0.025 * k), y - 1), steps=5
                ),
                1.5,
            )
        )
    lid = [
        (x - wide * 0.32, ground - high - 4),
        (x + wide * 0.33, ground - high - 4.4),
        (x + wide * 0.3, ground - high + 0.6),
        (x - wide * 0.3, ground - high + 0.6),
    ]
    block.shine(lid, gap=1.5)
    block.ink(lens((x - wide * 0.22, ground - high - 1.8), (x + wide * 0.24, ground - high - 2), 1.3))


def _hung_ears(block: Block) -> None:
    block.cut(strip([(4, 9), (70, 11), (132, 8)], 1.6))
    for n, x in enumerate((16, 34, 52, 72, 92, 112)):
        top = 10 + (n % 2)
        for lean in (-7, 0, 7):
            path = curve((x, top), (x + lean * 0.3, top + 9), (x + lean, top + 20 + n % 3), steps=6)
            block.cut(strip(path, 1.5, 1.0))
            for k in (3, 4, 5, 6):
                p = path[k]
                for side in (1, -1):
                    block.cut(lens((p[0], p[1] - 1), (p[0] + side * 2.6, p[1] + 2.8), 1.8))
        block.shine(box(x - 3, top + 2, x + 3, top + 5), gap=0.8)


def gathered_plants() -> Block:
    """A basket of leaves and roots on a hillside, gourds beside it."""
    block = Block("gathered_plants")
    props.pale_sky(block, 30, width=(2.0, 0.9))
    props.hill(block, [(-5, 58), (40, 46), (90, 40), (150, 30), (200, 36), (245, 28)], 125)
    props.flecks(block, "cut", (130, 42, 240, 76), 12, size=(6, 14), width=1.4)
    for x, y, size in (
        (14, 66, 8),
        (30, 60, 6),
        (150, 46, 6),
        (176, 52, 8),
        (206, 46, 7),
        (226, 60, 10),
        (190, 70, 11),
        (228, 86, 14),
        (12, 92, 12),
    ):
        props.grass(block, "cut", x, y, size, 5)
    _leaves(block)
    props.basket(block, 96, 112, 92, 44, heap=False)
    handle = strip(curve((54, 70), (60, 6), (132, 6), (138, 70), steps=14), 4.4, 3.6, 4.4)
    block.stand(handle, gap=1.6)
    for x, y, wide, high in ((180, 108, 40, 27), (212, 112, 28, 20)):
        props.gourd(block, x, y, wide, high)
    block.cut(lens((30, 117), (232, 116), 2.4))
    return block


def _leaves(block: Block) -> None:
    for n, (lean, reach) in enumerate(
        ((-78, 34), (-60, 42), (-40, 40), (-24, 46), (-6, 44), (12, 46), (30, 40), (46, 44), (64, 40), (80, 32))
    ):
        root = (96 + lean * 0.36, 72)
        leaf = moved(
            [
                *curve((0, 0), (reach * 0.3, -9), (reach, 0), steps=6),
                *curve((reach, 0), (reach * 0.4, 9), (0, 0), steps=6)[1:-1],
            ],
            *root,
            turn=lean - 90,
        )
        block.shine(leaf, gap=1.5)
        block.ink(moved(lens((4, 0), (reach * 0.86, 0), 1.5), *root, turn=lean - 90))
        for k in range(2 + n % 2):
            start = reach * (0.3 + 0.2 * k)
            for side in (1, -1):
                block.ink(moved(lens((start, 0), (start + 5.5, side * 3.2), 1.0), *root, turn=lean - 90))
