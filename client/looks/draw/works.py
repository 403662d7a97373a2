"""Pictures of iron and steel, water and tools."""

from __future__ import annotations

from client.looks.draw import props
from client.looks.draw.block import Block
from client.looks.draw.shapes import Point, box, curve, ellipse, lens, moved, rim, smooth, strip, thorn, wedge


def furnace_row() -> Block:
    """Native furnaces in a row up a slope, fuel stacked before them, a barrow of ore."""
    block = Block("furnace_row", black=True)
    for n in range(15):
        y = 3 + n * 4.6
        width = 1.5 + n * 0.24
        block.lens("cut", (block.hand.uniform(-40, 10), y), (block.hand.uniform(70, 130), y), width)
        block.lens("cut", (block.hand.uniform(100, 130), y + 0.6), (block.hand.uniform(200, 270), y), width)
    slope = [(-5, 60), *smooth([(0, 58), (60, 64), (130, 74), (245, 82)], 4), (245, 125), (-5, 125)]
    block.stand(slope, gap=2)
    for x, y, size in ((26, 64, 0.55), (62, 70, 0.72), (108, 80, 0.98), (172, 98, 1.4)):
        _kiln(block, x, y, size)
    props.flecks(block, "cut", (0, 76, 120, 118), 14, size=(8, 22))
    _barrow(block, 52, 110)
    _fuel(block, 218, 112)
    return block


def _kiln(block: Block, x: float, ground: float, size: float) -> None:
    props.plume(block, (x, ground - 46 * size), (34 * size, -34 * size), 11 * size, role="ink", gap=2)
    body = moved(
        [
            (-19, 0),
            (-15.5, -18),
            (-10.5, -42),
            (-12, -42),
            (-12, -47),
            (12, -47),
            (12, -42),
            (10.5, -42),
            (15.5, -18),
            (19, 0),
        ],
        x,
        ground,
        scale=size,
    )
    block.stand(body, gap=2)
    block.ink(box(x - 22 * size, ground - 0.5, x + 22 * size, ground + 4))
    for side in (-1, 1):  # the foot of the side is cut in a point, so that the kiln grows out of the ground
        block.ink(wedge((x + side * 17 * size, ground - 20 * size), (x + side * 22 * size, ground + 1), 5 * size))
    for k in range(5):
        y = ground - (9 + k * 7) * size
        reach = (15.5 - k * 1.6) * size
        split = x + reach * (0.3 if k % 2 else -0.3)
        if k > 1:
            block.cut(
                lens((x - reach, y), (split - 1.5, y + 0.5), 1.7 * size),
                lens((split + 1.5, y), (x + reach, y - 0.4), 1.7 * size),
            )
        else:
            block.cut(
                lens((x - reach - 1, y), (x - 7.5 * size, y + 0.4), 1.7 * size),
                lens((x + 7.5 * size, y), (x + reach + 1, y), 1.7 * size),
            )
    mouth = moved([(-6, 0), (-6, -9), *curve((-6, -9), (0, -19), (6, -9), steps=6), (6, 0)], x, ground, scale=size)
    block.cut(mouth)
    for dx, reach in ((-3.2, 8), (0.2, 12.5), (3.4, 7.5)):
        block.ink(moved(lens((dx, 0), (dx * 0.8, -reach), 2.6), x, ground, scale=size))


def _barrow(block: Block, x: float, ground: float) -> None:
    block.shine(ellipse((x + 24, ground - 7), 8, 8, corners=20), gap=1.8)
    block.ink(ellipse((x + 24, ground - 7), 5.6, 5.6, corners=18))
    block.cut(ellipse((x + 24, ground - 7), 1.8, 1.8, corners=10))
    for turn in (20, 80, 140):
        block.cut(moved(box(-5.8, -0.6, 5.8, 0.6), x + 24, ground - 7, turn=turn))
    heap = [
        (x - 16, ground - 17),
        (x - 11, ground - 24),
        (x - 5, ground - 25),
        (x, ground - 31),
        (x + 8, ground - 29),
        (x + 14, ground - 23),
        (x + 19, ground - 17),
    ]
    block.shine(heap, gap=1.8)
    for a, b in (((-10, -22), (-3, -18)), ((-2, -28), (4, -22)), ((5, -27), (12, -19)), ((-1, -20), (6, -18.6))):
        block.ink(lens((x + a[0], ground + a[1]), (x + b[0], ground + b[1]), 1.8))
    tray = [(x - 18, ground - 17), (x + 20, ground - 17), (x + 15, ground - 8), (x - 12, ground - 8)]
    block.shine(
        tray,
        strip([(x - 40, ground - 13), (x - 14, ground - 9), (x + 24, ground - 6)], 2.6),
        strip([(x - 10, ground - 9), (x - 13, ground + 1)], 2.6),
        gap=1.4,
    )
    block.ink(lens((x - 13, ground - 13.6), (x + 16, ground - 13.4), 1.6))


def _fuel(block: Block, x: float, ground: float) -> None:
    for row, count in ((0, 4), (1, 3), (2, 2)):
        for k in range(count):
            at = (x + (k - (count - 1) / 2) * 10.4, ground - 5 - row * 8.8)
            block.shine(ellipse(at, 4.9, 4.8, corners=14), gap=1.3)
            block.ink(ellipse(at, 2.5, 2.5, corners=10))
            block.cut(ellipse(at, 1.0, 1.0, corners=8))


def steelworks() -> Block:
    """A modern blast furnace with its stoves, hoist and chimneys against the evening."""
    block = Block("steelworks", black=True)
    props.sky(block, 98, width=(1.3, 4.9))
    block.stand(props.post(22, 104, 20, 9), props.post(46, 104, 34, 8), gap=1.8)
    props.plume(block, (22, 18), (40, -16), 10)
    props.plume(block, (46, 32), (34, -16), 8)
    for y in (30, 46, 64, 82):
        block.cut(lens((19, y), (25, y + 0.4), 1.6), lens((43, y + 10), (49, y + 10), 1.4))
    _blast_furnace(block)
    for x in (66, 86, 106):
        _stove(block, x)
    _hoist(block)
    block.ink([(0, 99), (240, 98), (240, 120), (0, 120)])
    _shed(block)
    block.ink([(0, 102), (240, 102), (240, 108), (0, 108)])
    for k in range(2):
        block.cut(strip([(0, 111 + k * 5), (240, 110 + k * 5.4)], 1.1, 1.3))
    block.cut(*(lens((4 + k * 12.5, 119), (9 + k * 12, 108.4), 1.5) for k in range(20)))
    return block


def _stove(block: Block, x: float) -> None:
    body = [
        (x - 8, 104),
        (x - 8, 46),
        *curve((x - 8, 46), (x - 7, 32), (x + 7, 32), (x + 8, 46), steps=8),
        (x + 8, 104),
    ]
    block.stand(body, gap=1.6)
    for k in range(6):
        y = 46 + k * 9
        block.cut(thorn(curve((x - 6.4, y), (x, y + 2), (x + 4.5 - k % 2 * 3, y + 0.6), steps=4), 1.7))
    block.cut(lens((x + 6, 48), (x + 6.2, 98), 1.7))


def _blast_furnace(block: Block) -> None:
    body = [
        (134, 104),
        (134, 84),
        (128, 76),
        (136, 44),
        (140, 30),
        (160, 30),
        (164, 44),
        (172, 76),
        (166, 84),
        (166, 104),
    ]
    block.stand(body, gap=2)
    top = [(139, 30), (142, 22), (158, 22), (161, 30)]
    block.stand(top, gap=1.4)
    pipe = strip(smooth([(150, 22), (148, 8), (134, 5), (122, 12), (118, 32), (118, 52)], 4), 5.4)
    block.stand(pipe, gap=1.6)
    for y, left, right in ((36, 140, 160), (46, 137.5, 162), (56, 135, 165), (66, 132.5, 167.5)):
        split = (left + right) / 2 + (y - 50) * 0.2
        block.cut(lens((left, y), (split - 1, y + 0.5), 1.9), lens((split + 1, y), (right - 0.5, y - 0.3), 1.9))
    block.stand(box(124, 75, 176, 79.5, 0.5), gap=1.3)
    for x in (129, 139, 150, 161, 171):
        block.cut(wedge((x, 90), (x + 0.3, 81), 2.4))
    mouth = [(143, 104), (143, 95), *curve((143, 95), (150, 88), (157, 95), steps=6), (157, 104)]
    block.cut(mouth)
    block.ink(lens((147, 104), (147.4, 96), 2), lens((152.4, 104), (152.6, 95), 2.2))


def _hoist(block: Block) -> None:
    for low, high in (((232, 104), (160, 26)), ((224, 104), (154, 28))):
        block.stand(strip([low, high], 2.4), gap=1.1)
    for n in range(1, 9):
        t = n / 9
        block.stand(strip([(224 - 70 * t, 104 - 76 * t), (232 - 72 * t + 3.4, 104 - 78 * t - 2)], 1.7), gap=0.7)
    skip = moved(box(-7, -8, 7, 0), 203, 68, turn=47)
    block.stand(skip, gap=1.5)


def _shed(block: Block) -> None:
    roof = [
        (186, 104),
        (186, 84),
        (200, 76),
        (200, 84),
        (214, 76),
        (214, 84),
        (228, 76),
        (228, 84),
        (242, 76),
        (242, 104),
    ]
    block.stand(roof, gap=1.6)
    for x in (188, 202, 216, 230):
        block.cut(lens((x + 1, 83.5), (x + 10.5, 78.6), 1.8))
    block.cut(*(box(190 + k * 9, 91, 195 + k * 9, 97) for k in range(6)))


def canal_digging() -> Block:
    """A canal dug by hand: spades in the bank, baskets of earth on their poles, a dam across the valley."""
    block = Block("canal_digging")
    block.ink(ellipse((196, 19), 10.4, 10.4, corners=26))
    block.cut(lens((188, 22), (202, 21.4), 1.4), lens((193, 26), (204, 25.4), 1.2))
    props.banks(block, (20, 110, 15), (120, 180, 27))
    props.hill(block, [(-5, 44), (30, 34), (62, 40), (100, 26), (140, 36), (190, 40), (245, 30)], 125)
    for a, b in (
        ((90, 34), (102, 29)),
        ((104, 32), (124, 38)),
        ((16, 42), (30, 37)),
        ((206, 42), (236, 34)),
        ((60, 46), (92, 44)),
        ((150, 46), (196, 45)),
    ):
        block.cut(lens(a, b, 1.8))
    _dam(block)
    bed = [(112, 66), (136, 66), (150, 78), (172, 96), (206, 120), (30, 120), (66, 98), (94, 80)]
    block.cut(bed)
    for n in range(7):
        y = 70 + n * n * 1.05 + n * 1.6
        t = (y - 66) / 54
        left, right = 112 - 76 * t + 4, 136 + 64 * t - 4
        block.ink(
            thorn(
                smooth(
                    [(left + 6 * (n % 2), y), ((left + right) / 2, y + 1.2), (right - 7 * ((n + 1) % 2), y - 0.4)], 4
                ),
                1.0 + 0.32 * n,
            )
        )
    for side in (-1, 1):
        for n in range(9):
            x = 124 + side * (22 + n * 10)
            y = 72 + n * 5
            block.cut(lens((x, y - 2), (x + side * (3 + n), y + 5 + n * 1.6), 1.4 + n * 0.08))
    for x, y, tall, lean in ((28, 106, 46, 7), (46, 112, 50, 2), (64, 106, 42, -5)):
        _spade(block, (x, y), tall, lean)
    _carrying_pole(block)
    return block


def _dam(block: Block) -> None:
    wall = [(78, 68), (84, 48), (164, 46), (172, 68)]
    block.shine(wall, gap=2)
    for row in range(4):
        y = 50.5 + row * 4.6
        for k in range(8):
            x = 86 - row * 1.4 + k * 10.4 + (row % 2) * 5
            if x < 160:
                block.ink(lens((x, y), (x + 8.4, y + 0.3), 1.5))
    gate = box(116, 46, 132, 68)
    block.ink(gate)
    block.cut(*(lens((118.5 + k * 4, 49), (118.8 + k * 4, 66), 1.8) for k in range(4)))
    block.stand(
        box(112, 38, 136, 42, 0.5), strip([(117, 42), (117, 50)], 2.4), strip([(131, 42), (131, 50)], 2.4), gap=1.2
    )


def _spade(block: Block, foot: Point, tall: float, lean: float) -> None:
    x, y = foot
    top = (x + lean, y - tall)
    block.shine(strip([foot, top], 3.2, 2.6), gap=1.7)
    block.shine(strip([(top[0] - 6, top[1] - 0.4), (top[0] + 6, top[1] + 0.3)], 2.8), gap=1.2)
    blade = moved([(-7, -2), (7, -2), (6.4, 13), (0, 17), (-6.4, 13)], x - lean * 0.1, y - 5, turn=lean * 0.9)
    block.shine(blade, gap=1.7)
    block.ink(moved(lens((-3.6, 1), (-2.6, 11), 1.5), x - lean * 0.1, y - 5, turn=lean * 0.9))


def _carrying_pole(block: Block) -> None:
    pole = curve((150, 84), (192, 70), (236, 82), steps=8)
    for x in (162, 224):
        for side in (-1, 1):
            block.shine(strip([(x, 81 - (x > 200)), (x + side * 12, 99)], 1.6), gap=1.2)
        heap = [(x - 13, 100), *curve((x - 13, 100), (x, 84), (x + 13, 100), steps=7)]
        block.shine(heap, gap=1.5)
        pan = [(x - 15, 99), (x + 15, 99), (x + 10, 112), (x - 10, 112)]
        block.shine(pan, gap=1.6)
        for y in (102.6, 106.4, 110):
            block.ink(lens((x - 12 + (y - 102) * 0.4, y), (x + 11 - (y - 102) * 0.5, y + 0.3), 1.5))
        block.ink(lens((x - 6, 96), (x, 92), 1.3), lens((x + 2, 96.6), (x + 7, 95), 1.3))
    block.shine(strip(pole, 2.2, 3.2, 2.2), gap=1.4)


def mountain_canal() -> Block:
    """A canal drawn along the side of steep mountains; it ends in the rock."""
    block = Block("mountain_canal", black=True)
    props.sky(block, 50, width=(0.6, 2.6))
    peaks = [
        [(-5, 60), (16, 34), (30, 42), (54, 12), (72, 38), (92, 26), (118, 64)],
        [(84, 66), (112, 40), (128, 48), (160, 10), (176, 30), (196, 22), (224, 48), (245, 38)],
        [(-5, 84), (20, 66), (44, 74), (70, 52), (96, 74), (130, 62), (156, 82), (190, 58), (214, 72), (245, 62)],
    ]
    for n, crest in enumerate(peaks):
        rock = [*crest, (crest[-1][0], 125), (crest[0][0], 125)]
        block.stand(rock, gap=1.8)
        for left, top, right in zip(crest, crest[1:], crest[2:], strict=False):
            if top[1] < left[1] and top[1] < right[1]:
                _light_on_peak(block, top, right, n)
    _flume(block)
    return block


def _light_on_peak(block: Block, top: Point, right: Point, n: int) -> None:
    drop = right[1] - top[1] + 16
    for k in range(6):
        start = (top[0] + 1 + k * (right[0] - top[0]) / 6.4, top[1] + 3 + k * (right[1] - top[1]) / 6.4)
        block.cut(
            wedge(
                (start[0] + block.about(3, 1.4), start[1] + drop * block.about(0.9 - 0.1 * k, 0.1)),
                start,
                2.5 - 0.2 * n,
            )
        )


def _flume(block: Block) -> None:
    """A flume on trestles crosses a valley and stops short of the rock on the other side."""
    for crest in (
        [(-5, 70), (14, 72), (34, 84), (44, 98), (60, 122), (-5, 122)],
        [(245, 70), (214, 76), (196, 92), (186, 104), (160, 122), (245, 122)],
    ):
        block.stand(crest, gap=2.2)
    for a, b in (
        ((10, 76), (2, 100)),
        ((22, 82), (15, 112)),
        ((32, 88), (30, 116)),
        ((228, 79), (233, 104)),
        ((214, 83), (220, 114)),
        ((202, 92), (204, 117)),
    ):
        block.cut(wedge(b, a, 2.6))
    for n, x in enumerate((76, 98, 120, 142, 164, 186)):
        foot = 121 - (n == 5) * 16 - (n == 4) * 3
        for side in (-1, 1):
            block.shine(strip([(x + side * 1.6, 76), (x + side * 7, foot)], 2.4), gap=1.3)
        block.shine(strip([(x - 4.6, 94), (x + 4.8, 93.6)], 1.8), gap=1.0)
    trough = [(66, 73), (244, 66), (244, 75), (66, 82)]
    block.shine(trough, gap=2)
    for k in range(7):
        x = 72 + k * 25
        block.ink(lens((x, 78.4 - k), (x + 19, 77.4 - k), 1.7))
    block.ink(strip([(66, 76), (244, 69)], 1.0))
    block.shine(strip([(58, 86), (66, 72)], 2), gap=1)


def smithy() -> Block:
    """An anvil before the fire, hammer and tongs on the wall, mended hoes in a row."""
    block = Block("smithy", black=True)
    arch = [(22, 96), (22, 62), *curve((22, 62), (26, 28), (78, 28), (82, 62), steps=12), (82, 96)]
    ring = [(12, 97), (12, 60), *curve((12, 60), (18, 14), (86, 14), (92, 60), steps=12), (92, 97)]
    block.cut(ring)
    for n in range(13):
        path = ellipse((52, 66), 1, 1, start=172 + n * 16.3, end=173 + n * 16.3, corners=1)[0]
        x, y = path[0] - 52, path[1] - 66
        block.ink(strip([(52 + x * 24, 66 + y * 26), (52 + x * 50, 66 + y * 52)], 1.4, 2.2))
    block.ink(rim(arch, 2.2))
    block.ink(box(0, 96, 98, 120))
    block.cut(arch)
    fire = [
        (28, 96),
        (30, 78),
        (36, 86),
        (40, 58),
        (48, 76),
        (55, 44),
        (60, 72),
        (68, 62),
        (70, 84),
        (76, 76),
        (77, 96),
    ]
    block.ink(*([(x * 0.92 + 4, y) for x, y in fire],))
    inner = [(38, 96), (41, 82), (46, 90), (54, 64), (59, 86), (66, 78), (68, 96)]
    block.cut(inner)
    block.ink(lens((50, 95), (54, 76), 2.4), lens((60, 95), (62, 86), 1.8))
    block.ink(box(18, 94, 86, 101, 0.6))
    block.cut(*(lens((10 + (k % 2) * 12, 106 + k * 4.5), (58 + (k % 3) * 12, 106 + k * 4.6), 1.8) for k in range(3)))
    props.flecks(block, "cut", (104, 6, 240, 34), 5, size=(10, 18))
    props.flecks(block, "cut", (0, 110, 240, 120), 5, size=(14, 30))
    _wall_tools(block)
    _anvil(block)
    return block


def _anvil(block: Block) -> None:
    body = [
        (92, 64),
        (112, 60),
        (176, 60),
        (176, 70),
        (156, 76),
        (150, 86),
        (152, 94),
        (164, 100),
        (164, 107),
        (112, 107),
        (112, 100),
        (124, 94),
        (126, 86),
        (118, 78),
        (104, 74),
    ]
    block.shine(body, gap=2.5)
    stump = [(108, 109), (168, 108.6), (172, 125), (104, 125)]
    block.shine(stump, gap=2)
    block.ink(
        lens((114, 65), (172, 64), 2.4),
        lens((131, 78), (132, 96), 2.4),
        lens((144, 92), (146, 76), 2),
        lens((118, 103.6), (158, 103), 1.8),
        lens((100, 67), (112, 69), 1.5),
    )
    for x in (112, 121, 133, 147, 159):
        block.ink(lens((x, 111.6), (x - 1, 121), 2))
    work = moved(box(-22, -2.4, 26, 2.4), 142, 56, turn=-3)
    block.shine(work, gap=1.5)
    head = moved([(-14, -8), (13, -7), (14, 7), (-13, 8)], 130, 34, turn=-16)
    shaft = strip([(134, 36), (172, 26), (202, 17)], 4, 4.6)
    block.shine(shaft, head, gap=1.8)
    block.ink(
        moved(lens((-10, -3), (9, -2.4), 2), 130, 34, turn=-16), moved(lens((-8, 3), (6, 3.2), 1.5), 130, 34, turn=-16)
    )
    for dx, dy, reach in ((-12, -5, 7), (-5, -9, 8), (13, -7, 7), (20, -3, 8)):
        block.cut(lens((130 + dx, 50 + dy), (130 + dx * 1.6, 50 + dy - reach * 0.5), 1.6))


def _wall_tools(block: Block) -> None:
    block.cut(strip([(186, 38), (240, 37)], 2.0))
    for x, kind in ((194, 0), (212, 1), (230, 0)):
        block.shine(strip([(x, 40), (x + 0.6, 112)], 2.6, 3.2), gap=1.2)
        if kind:
            block.shine(
                [
                    (x - 11, 40),
                    (x + 11, 39.6),
                    (x + 10, 52),
                    (x + 7, 52),
                    (x + 7, 44),
                    (x + 3, 44),
                    (x + 3, 52),
                    (x - 2.6, 52),
                    (x - 2.6, 44),
                    (x - 7, 44),
                    (x - 7, 52),
                    (x - 10, 52),
                ],
                gap=1.2,
            )
        else:
            block.shine([(x - 9, 58), (x - 8, 42), (x + 2, 39), (x + 3, 44), (x - 2, 46), (x - 3, 59)], gap=1.2)


def unfinished_hall() -> Block:
    """A half-built works: girders without a roof, crated machines, drawings left on a crate."""
    block = Block("unfinished_hall")
    props.pale_sky(block, 60, width=(1.6, 0.9))
    block.ink([(0, 88), (240, 86), (240, 120), (0, 120)])
    for n in range(5):
        _girder(block, n)
    for level in (34, 60):
        block.stand(strip([(26, level + 4), (134, level), (226, level - 3)], 2.4), gap=1.1)
    _big_wheel(block)
    _crate(block, (20, 76, 72, 112), 3)
    _crate(block, (76, 88, 112, 113), 2)
    _crate(block, (186, 82, 228, 114), 3)
    _drawings(block)
    props.flecks(block, "cut", (0, 112, 240, 119), 6, size=(14, 30))
    return block


def _girder(block: Block, n: int) -> None:
    x = 26 + n * 50
    top = 22 - n * 1.2
    block.stand(strip([(x - 4, 90), (x - 2.4, top)], 2.2), strip([(x + 4, 90), (x + 2.4, top)], 2.2), gap=1.2)
    for k in range(6):
        y = top + 4 + k * 11
        block.ink(strip([(x - 3.4, y), (x + 3.6, y + 9)], 1.4))
    if n < 3:
        peak = (x + 25, top - 12)
        block.stand(strip([(x, top + 1), peak, (x + 50, top)], 2.4), gap=1.1)
        block.ink(
            strip([(x, top + 1), (x + 50, top)], 1.6),
            strip([peak, (x + 25, top)], 1.6),
            strip([(x + 12, top - 5), (x + 12, top)], 1.3),
            strip([(x + 38, top - 5), (x + 38, top)], 1.3),
        )


def _big_wheel(block: Block) -> None:
    block.stand(ellipse((148, 82), 30, 30, corners=30), gap=2)
    block.cut(ellipse((148, 82), 25, 25, corners=30))
    for turn in (10, 70, 130):
        block.ink(moved(strip([(-27, 0), (0, 0), (27, 0)], 4.4, 6.5, 4.4), 148, 82, turn=turn))
    block.ink(ellipse((148, 82), 9, 9, corners=18))
    block.cut(ellipse((148, 82), 4, 4, corners=14))
    for start in (200, 262, 322):
        block.cut(thorn(ellipse((148, 82), 27.5, 27.5, start=start, end=start + 40, corners=6), 1.4))
    block.ink([(104, 101), (196, 99), (200, 120), (100, 120)])
    block.stand([(116, 100), (122, 90), (176, 90), (182, 100), (182, 108), (116, 108)], gap=1.6)
    block.cut(lens((122, 103), (172, 102), 1.8), lens((128, 94), (160, 93.6), 1.5))


def _crate(block: Block, frame: tuple[float, float, float, float], planks: int) -> None:
    left, top, right, bottom = frame
    block.shine(box(left, top, right, bottom, 0.5), gap=1.8)
    high = (bottom - top) / planks
    for k in range(1, planks):
        y = top + k * high
        block.ink(strip([(left, y), (right, y - 0.4)], 1.3))
    for k in range(planks):
        y = top + (k + 0.5) * high
        block.ink(
            lens((left + 8, y), (left + (right - left) * 0.55, y + 0.3), 1.3),
            lens((left + (right - left) * 0.6, y + 1), (right - 8, y + 0.8), 1.2),
        )
    for x in (left + 3.5, right - 3.5):
        block.ink(strip([(x, top), (x, bottom)], 5))
        block.cut(lens((x - 0.3, top + 3), (x + 0.3, bottom - 3), 1.4))


def _drawings(block: Block) -> None:
    for x, y, turn in ((34, 72, -6), (52, 73, 4)):
        roll = moved(box(-15, -3.4, 15, 3.4), x, y, turn=turn)
        block.shine(roll, gap=1.4)
        block.ink(moved(lens((-11, 0.8), (9, 1), 1.2), x, y, turn=turn))
        end = moved([(15, 0)], x, y, turn=turn)[0]
        block.shine(ellipse(end, 1.8, 3.4, corners=10), gap=0.9)
        block.ink(ellipse(end, 0.7, 1.6, corners=8))
    sheet = [(196, 80), (222, 77), (226, 84), (200, 88)]
    block.shine(rim(sheet, 1.0), gap=1.3)
    block.ink(lens((203, 82.4), (219, 80.4), 1.0), lens((205, 85), (216, 83.8), 1.0))
