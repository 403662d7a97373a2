"""Pictures of grain and food: kitchens, granaries, scales, what carries grain, markets."""

from __future__ import annotations

from itertools import pairwise

from client.looks.draw import props
from client.looks.draw.block import Block
from client.looks.draw.shapes import Point, box, curve, ellipse, lens, moved, rim, smooth, strip, thorn, wedge


def kitchen_hall() -> Block:
    """A dining hall: the great wok in steam, bowls in rows on long tables."""
    block = Block("kitchen_hall", black=True)
    for x in (12, 76, 164, 228):
        block.cut(strip([(x - 3, 0), (x - 3, 66)], 1.6), strip([(x + 3, 0), (x + 3, 66)], 1.6))
    block.cut(strip([(0, 9), (240, 9)], 1.8), strip([(0, 14), (240, 14)], 1.4))
    for left in (24, 178):
        block.cut(box(left, 22, left + 40, 46))
        block.ink(
            *(strip([(left + 8 * k, 22), (left + 8 * k, 46)], 2) for k in range(1, 5)),
            strip([(left, 34), (left + 40, 34)], 2),
        )
    _wok(block)
    for level, size, count, start in ((82, 10, 17, 4), (101, 15.5, 12, 2), (124, 22, 8, 8)):
        _table(block, level, size, count, start)
    return block


def _wok(block: Block) -> None:
    for x, tall, width in ((96, 34, 4), (108, 46, 5), (121, 52, 5.4), (134, 44, 5), (146, 32, 4)):
        props.steam(block, (x, 44), tall, width=width)
    stove = [(82, 80), (86, 54), (156, 54), (160, 80)]
    block.shine(stove, gap=2)
    wok = [*curve((80, 44), (88, 66), (154, 66), (162, 44), steps=10)]
    block.stand(wok, gap=2)
    block.shine([(76, 42), (166, 41.6), (164, 46), (78, 46)], gap=1.4)
    block.cut(lens((92, 51), (128, 55), 1.8, -1.5), lens((112, 48.6), (150, 49), 1.5))
    for row in range(2):
        for k in range(5):
            block.ink(lens((90 + k * 14 + row * 6, 66 + row * 6), (100 + k * 14 + row * 6, 66.3 + row * 6), 1.4))


def _table(block: Block, level: float, size: float, count: int, start: float) -> None:
    block.ink([(0, level - size * 0.62), (240, level - size * 0.62), (240, 120), (0, 120)])
    block.cut(strip([(0, level - size * 0.16), (240, level - size * 0.2)], size * 0.3))
    for k in range(count):
        x = start + k * size * 1.46 + block.about(0, 0.4)
        cup = props.bowl(x, level - size * 0.12, size, size * 0.62)
        block.shine(cup, gap=1.1)
        block.ink(lens((x - size * 0.38, level - size * 0.5), (x + size * 0.1, level - size * 0.44), size * 0.08 + 0.3))
        if k % 3 == 1 and size > 12:
            block.cut(strip([(x + size * 0.1, level - size * 0.7), (x + size * 0.5, level - size * 1.0)], 1.0))
            block.cut(strip([(x + size * 0.2, level - size * 0.7), (x + size * 0.6, level - size * 0.96)], 1.0))


def cold_kitchen() -> Block:
    """A kitchen that is closed: the wok turned over on its stove, bowls in stacks, the door shut."""
    block = Block("cold_kitchen")
    block.hatch("ink", box(-4, -4, 244, 84), gap=8, width=1.0, length=(20, 50), breaks=(10, 40))
    block.ink([(0, 86), (240, 85), (240, 120), (0, 120)])
    props.flecks(block, "cut", (0, 90, 240, 119), 12, size=(14, 34), width=1.4)
    _shut_door(block)
    stove = [(84, 104), (86, 62), (178, 62), (180, 104)]
    block.stand(stove, gap=2)
    block.cut(box(88, 60.5, 176, 64.5, 0.4))
    for row in range(4):
        for k in range(5):
            x = 89 + k * 19 - (row % 2) * 8
            a, b = max(x, 88), min(x + 15, 177)
            block.cut(lens((a, 71 + row * 9), (b, 71.3 + row * 9), 1.9))
    mouth = [(120, 104), (120, 90), *curve((120, 90), (132, 80), (144, 90), steps=6), (144, 104)]
    block.shine(mouth, gap=1.8)
    block.ink(rim(mouth, -2.2))
    dome = [*curve((92, 60), (98, 26), (166, 26), (172, 60), steps=12)]
    block.stand(dome, gap=2)
    block.cut(
        thorn(curve((100, 54), (108, 38), (130, 34), steps=6), 2.4),
        thorn(curve((108, 56), (116, 46), (128, 42), steps=6), 1.8),
        lens((146, 37), (163, 52), 1.6, 1.2),
    )
    block.stand(strip(curve((126, 33), (128, 26), (138, 26), (139, 33), steps=6), 2.6), gap=1.2)
    for x, count in ((202, 6), (224, 4)):
        for k in range(count):
            block.shine(props.bowl(x, 104 - k * 6.2, 21, 9.5), gap=1.4)
            block.ink(lens((x - 8, 97.4 - k * 6.2), (x + 3, 98.4 - k * 6.2), 1.2))
    return block


def _shut_door(block: Block) -> None:
    block.stand(box(14, 22, 68, 92, 0.4), gap=2)
    for k in range(4):
        x = 17 + k * 12.4
        block.cut(box(x, 26, x + 10.6, 92, 0.3))
        for n in range(2):
            block.ink(lens((x + 3.6 + n * 3.4, 30 + block.about(4, 4)), (x + 4 + n * 3, 84 + block.about(0, 4)), 1.1))
    block.stand(box(9, 56, 73, 62, -0.6), gap=1.5)
    block.cut(lens((13, 58.4), (66, 57.6), 1.6))


def hearth() -> Block:
    """A household's own stove: a small pot over the fire, its steam, a lamp, onions on the wall."""
    block = Block("hearth", black=True)
    props.flecks(block, "cut", (0, 4, 92, 50), 7, size=(10, 20), width=1.2)
    _lamp_niche(block)
    block.cut(strip([(0, 106), (240, 105)], 1.8))
    props.flecks(block, "cut", (0, 110, 240, 119), 5, size=(16, 34))
    stove = [(62, 108), (66, 66), (178, 64), (182, 108)]
    block.shine(stove, gap=2)
    for row in range(4):
        for k in range(7):
            x = 70 + k * 17 - (row % 2) * 7
            if not 100 < x + 6 < 142 or row == 0:
                block.ink(lens((max(x, 66), 73 + row * 9), (min(x + 14, 178), 73.3 + row * 9), 1.5))
    mouth = [(104, 108), (104, 92), *curve((104, 92), (122, 74), (140, 92), steps=8), (140, 108)]
    block.ink(rim(mouth, 1.0))
    for x, tall, width in ((110, 14, 5), (117, 23, 6), (125, 27, 6.4), (133, 17, 5)):
        block.cut(lens((x, 108), (x + 1.4, 108 - tall), width, 1.0))
    block.ink(lens((118, 108), (118.6, 97), 2), lens((126, 108), (126.4, 94), 2.2))
    pot = [(90, 44), (158, 43.6), (153, 62), (144, 66), (102, 66), (95, 62)]
    block.stand(pot, gap=2.4)
    block.shine([(86, 38), (162, 37.6), (160, 43), (88, 43)], gap=1.5)
    block.cut(lens((98, 49), (132, 51), 2.2, -1), lens((104, 57), (146, 56.4), 1.8))
    for x, tall, width in ((104, 26, 3.6), (120, 35, 4.6), (138, 29, 4)):
        props.steam(block, (x, 36), tall, width=width)
    props.basket(block, 212, 108, 36, 22, role="cut")
    for row in range(4):
        for k in range(3 - row % 2):
            log = ellipse((14 + k * 13 + (row % 2) * 6.5, 99 - row * 10.4), 5.6, 5.2, corners=14)
            block.shine(log, gap=1.2)
            block.ink(
                moved(
                    lens((-3, 0.8), (3.2, -0.6), 1.4),
                    14 + k * 13 + (row % 2) * 6.5,
                    99 - row * 10.4,
                    turn=50 * k + 30 * row,
                )
            )
    return block


def _lamp_niche(block: Block) -> None:
    niche = [(192, 62), (192, 30), *curve((192, 30), (208, 12), (224, 30), steps=8), (224, 62)]
    block.cut(niche)
    block.ink([(201, 60), (203, 48), (213, 48), (215, 60)], [(198, 46), (218, 46), (214, 51), (202, 51)])
    block.ink(lens((208, 47), (208.8, 26), 6.6))
    block.cut(lens((208, 46), (208.6, 34), 2.6), lens((205, 56), (212, 55.4), 1.3))
    block.cut(strip([(12, 10), (52, 9)], 1.8))
    for k in range(3):
        x = 18 + k * 13
        block.cut(strip([(x, 9), (x + 0.6, 24)], 1.4))
        for n in range(3):
            block.shine(ellipse((x + (-3, 3.4, 0)[n], 26 + n * 6), 4.6, 4.2, corners=12), gap=1.0)
            block.ink(lens((x + (-3, 3.4, 0)[n] - 2, 27 + n * 6), (x + (-3, 3.4, 0)[n], 23.4 + n * 6), 1.0))


def granary() -> Block:
    """Round granaries under cone roofs, sealed, in a yard with a wall."""
    block = Block("granary")
    props.banks(block, (10, 90, 20), (150, 236, 13))
    props.hill(block, [(-5, 62), (60, 54), (120, 60), (190, 52), (245, 60)], 125)
    props.flecks(block, "cut", (0, 61, 240, 70), 8, size=(8, 14))
    block.cut([(0, 92), (240, 90), (240, 120), (0, 120)])
    props.flecks(block, "ink", (0, 95, 240, 119), 13, size=(12, 34), width=1.5)
    for x, ground, size in ((28, 92, 0.62), (216, 92, 0.66), (72, 99, 0.86), (176, 101, 0.92), (124, 108, 1.18)):
        _round_store(block, x, ground, size)
    return block


def _round_store(block: Block, x: float, ground: float, size: float) -> None:
    w, wall = 24 * size, 44 * size
    body = [
        (x - w, ground - wall),
        (x + w, ground - wall),
        (x + w, ground - 2 * size),
        *curve((x + w, ground), (x, ground + 5 * size), (x - w, ground), steps=6),
    ]
    block.shine(body, gap=2)
    for k in range(4):
        y = ground - wall + (9 + k * 9.6) * size
        block.ink(
            thorn(
                curve((x - w * 0.94, y), (x - w * 0.3, y + 4 * size), (x + w * 0.28, y + 3.6 * size), steps=6),
                1.9 * size,
            ),
            thorn(
                curve((x + w * 0.36, y + 3 * size), (x + w * 0.7, y + 2 * size), (x + w * 0.96, y), steps=4), 1.7 * size
            ),
        )
    shade = [
        (x - w, ground - wall),
        (x - w * 0.55, ground - wall),
        (x - w * 0.62, ground + 1.6 * size),
        (x - w, ground),
    ]
    block.ink(shade)
    block.hatch("cut", shade, gap=4.4 * size, width=1.3 * size, inset=1.0, length=(8, 16))
    door = box(x - 5.5 * size, ground - 26 * size, x + 7 * size, ground - 9 * size)
    block.stand(door, gap=1.3 * size)
    block.cut(
        *(lens((x + dx * size, ground - 24 * size), (x + dx * size, ground - 11 * size), 1.7 * size) for dx in (-2, 3))
    )
    roof = [
        (x - w * 1.28, ground - wall + 1.5 * size),
        (x - 3 * size, ground - wall - 26 * size),
        (x, ground - wall - 31 * size),
        (x + 3 * size, ground - wall - 26 * size),
        (x + w * 1.28, ground - wall + 1.5 * size),
        *curve(
            (x + w * 1.2, ground - wall + 4 * size),
            (x, ground - wall + 8 * size),
            (x - w * 1.2, ground - wall + 4 * size),
            steps=6,
        ),
    ]
    block.stand(roof, gap=1.8)
    for n in range(-4, 5):
        foot = (x + n * w * 0.27, ground - wall + (4.4 - abs(n) * 0.42) * size)
        block.cut(
            wedge((x + n * 0.9 * size, ground - wall - 23 * size + abs(n) * size), foot, (2.3 - 0.12 * abs(n)) * size)
        )


def locked_store() -> Block:
    """The doors of a store, studded with nails, barred and padlocked."""
    block = Block("locked_store", black=True)
    for row in range(9):
        y = 6.0 + row * 14
        for side in (0, 1):
            for k in range(3):
                x = (-12.0 + (row % 2) * 9 + k * 21) if not side else 182 + (row % 2) * 9 + k * 21
                left, right = (max(x, 0), min(x + 18, 48)) if not side else (max(x, 192), min(x + 18, 240))
                if right - left > 5:
                    block.cut(
                        lens((left, y), (right, y + 0.4), 2.2), lens((left + 1, y + 4), (right - 3, y + 4.3), 1.2)
                    )
    block.cut(box(48, 0, 192, 120))
    block.ink(box(54, 0, 118.6, 120), box(121.4, 0, 186, 120))
    for leaf in (56, 122.6):
        for k in range(4):
            x = leaf + k * 15.6
            for n in range(3):
                y = -4 + n * 44 + block.about(0, 5)
                block.cut(lens((x + 4 + (n % 2) * 4, y), (x + 5 + ((n + k) % 2) * 4, y + 36), 2.0))
            if k:
                block.cut(strip([(x, 0), (x + 0.4, 120)], 1.0))
    for y in (22.0, 98.0):
        for k in range(8):
            block.shine(ellipse((62 + k * 16.6, y), 3.2, 3.2, corners=12), gap=1.6)
            block.ink(lens((61 + k * 16.6, y + 1.2), (64 + k * 16.6, y - 0.4), 1.1))
    block.shine(box(44, 51, 196, 62, 0.8), gap=2.4)
    block.ink(lens((52, 55), (108, 54.4), 1.7), lens((136, 57.6), (188, 57), 1.7), lens((64, 58.6), (100, 58.8), 1.2))
    _padlock(block)
    return block


def _padlock(block: Block) -> None:
    shackle = strip([(108, 66), *curve((108, 62), (108, 38), (132, 38), (132, 62), steps=10), (132, 66)], 5.4)
    block.shine(shackle, gap=2)
    case = [(100, 64), (140, 63), (142, 90), (134, 96), (106, 96), (98, 90)]
    block.shine(case, gap=2.4)
    block.ink(ellipse((120, 76), 4.4, 4.4, corners=14), [(118, 77), (122, 77), (124, 89), (116, 89)])
    block.ink(lens((103, 69), (114, 68.4), 1.6), lens((128, 68), (138, 68), 1.4), lens((103, 88), (110, 91), 1.4))


def empty_store() -> Block:
    """The inside of a store that is empty: bins without grain, a broom, a measure upside down."""
    block = Block("empty_store")
    block.ink([(0, 0), (240, 0), (240, 20), (0, 18)])
    block.cut(*(lens((-4 + k * 42, 8 + (k % 2) * 3), (32 + k * 42, 8.4 + (k % 2) * 3), 1.6) for k in range(6)))
    for x in (22, 120, 218):
        block.ink(box(x - 6, 16, x + 6, 96))
        block.cut(lens((x - 2, 24), (x - 1.6, 60), 1.8), lens((x + 2, 50), (x + 2.4, 88), 1.6))
    block.hatch("ink", box(28, 22, 114, 80), gap=9, width=1.1, length=(14, 34), breaks=(8, 30))
    block.hatch("ink", box(126, 22, 212, 80), gap=9, width=1.1, length=(14, 34), breaks=(8, 30))
    block.ink([(0, 92), (240, 90), (240, 120), (0, 120)])
    _bin(block, 34, 104, 50, 30)
    _bin(block, 92, 106, 56, 34)
    _bin(block, 206, 104, 52, 32)
    block.cut(
        [(124, 108), *smooth([(124, 108), (140, 104), (160, 107), (176, 103), (186, 108)], 3), (180, 112), (134, 113)]
    )
    props.flecks(block, "ink", (134, 106, 178, 111), 4, size=(6, 10), width=1.0)
    for x, y in ((120, 116), (142, 117), (160, 115), (190, 114), (110, 112)):
        block.cut(lens((x, y), (x + 3.4, y - 1.6), 1.6))
    _broom(block)
    return block


def _bin(block: Block, x: float, ground: float, wide: float, high: float) -> None:
    w = wide / 2
    back = ellipse((x, ground - high), w, high * 0.22, corners=20)
    body = [
        (x - w, ground - high),
        *curve((x - w, ground - high), (x, ground - high + high * 0.44), (x + w, ground - high), steps=8),
        (x + w * 0.86, ground),
        *curve((x + w * 0.86, ground), (x, ground + high * 0.2), (x - w * 0.86, ground), steps=6),
    ]
    block.shine(back, gap=2)
    block.ink(ellipse((x, ground - high + 0.6), w - 3, high * 0.22 - 2.2, corners=18))
    block.cut(lens((x - w * 0.5, ground - high + high * 0.1), (x + w * 0.3, ground - high + high * 0.12), 1.3))
    block.shine(body, gap=2)
    for k in range(4):
        y = ground - high * (0.74 - 0.2 * k)
        reach = w * (0.93 - 0.03 * k)
        split = x + w * (0.2 if k % 2 else -0.25)
        block.ink(
            thorn(curve((x - reach, y), ((x - reach + split) / 2, y + 3.4), (split, y + 3.6), steps=4), 2.0),
            thorn(curve((split + 3, y + 3.6), ((split + x + reach) / 2, y + 2.8), (x + reach, y), steps=4), 2.0),
        )


def _broom(block: Block) -> None:
    block.stand(strip([(150, 34), (158, 88)], 2.6, 3.4), gap=1.8)
    head = [(154, 84), (162, 83), (174, 108), (166, 111), (158, 111), (150, 109)]
    block.stand(head, gap=1.8)
    for k in range(4):
        block.cut(wedge((157 + k * 1.2, 90), (154 + k * 5, 108), 1.6))
    block.cut(lens((154, 88), (163, 86.6), 1.4))


def grain_scale() -> Block:
    """A great steelyard with a sack on its hook, and sacks behind it to the edge of the picture."""
    block = Block("grain_scale", black=True)
    props.sky(block, 40, width=(0.8, 3.4))
    for row, (level, size, count) in enumerate(((70, 17, 15), (92, 22, 11), (118, 28, 9))):
        block.ink([(0, level - size * 0.5), (240, level - size * 0.5), (240, 120), (0, 120)])
        for k in range(count):
            x = k * size * 1.02 - row * 3
            props.sack(block, x, level, size, size * 1.14 + block.about(0, 1))
    for x in (70, 188):
        block.shine(props.post(x, 122, 6, 8), gap=2.2)
        block.ink(lens((x - 1, 20), (x + 0.6, 58), 1.5), lens((x + 1, 66), (x - 0.4, 108), 1.5))
    block.shine(strip([(58, 12), (128, 10), (200, 12)], 6.5), gap=2)
    block.ink(lens((76, 11.4), (170, 10.4), 1.7))
    block.shine(strip([(112, 12), (113, 27)], 2), gap=1.5)
    beam = strip([(88, 29), (232, 38)], 5, 3.2)
    block.shine(beam, gap=2)
    block.ink(*(lens((128 + k * 9, 30.6 + k * 0.56), (128.2 + k * 9, 33.8 + k * 0.5), 1.2) for k in range(11)))
    block.shine(
        strip([(204, 36), (204, 52)], 1.6), [(198, 52), (210, 52), (213, 60), (208, 68), (200, 68), (195, 60)], gap=1.6
    )
    block.ink(lens((199, 58), (208, 57.4), 1.4))
    for x in (86, 102):
        block.shine(strip([(94, 31), (x, 48)], 1.6), gap=1.2)
    block.ink(rim([(80, 48), (108, 48), (112, 92), (76, 92)], 3))
    props.sack(block, 94, 92, 34, 46)
    return block


def grain_train() -> Block:
    """A goods train across the plain, sacks in open wagons, the smoke laid back over them."""
    block = Block("grain_train")
    smoke = [
        (206, 44),
        *smooth([(206, 44), (196, 24), (160, 14), (110, 18), (60, 10), (-6, 16)], 5),
        (-6, 34),
        *smooth([(-6, 34), (50, 30), (108, 38), (160, 32), (192, 38), (200, 46)], 5),
    ]
    block.ink(smoke)
    for n in range(11):
        x = 4 + n * 18
        block.cut(thorn(curve((x, 26 + n % 2 * 3), (x + 8, 20 + n % 3 * 2), (x + 22, 24 + n % 2 * 4), steps=5), 2.0))
    block.cut(thorn(curve((150, 30), (186, 24), (199, 40), steps=6), 2.2))
    props.hill(block, [(-5, 72), (60, 68), (120, 72), (180, 67), (245, 71)], 125)
    props.flecks(block, "cut", (0, 72, 240, 80), 8, size=(8, 14))
    for k in range(4):
        _wagon(block, -18 + k * 46)
    _engine(block, 166)
    block.cut(strip([(0, 103), (240, 103)], 2.4))
    block.cut(*(lens((-4 + k * 14, 111), (4 + k * 14, 105), 2.2) for k in range(18)))
    for n in range(22):
        props.grass(block, "cut", n * 11.4 + block.about(0, 2), 121, block.about(8, 2), 4)
    return block


def _wagon(block: Block, x: float) -> None:
    for k in range(3):
        props.sack(block, x + 8 + k * 12.4, 80, 13, 15, tie=True)
    block.shine(box(x, 78, x + 41, 93), gap=1.8)
    for k in range(4):
        block.ink(lens((x + 5 + k * 10, 80), (x + 5.3 + k * 10, 91), 1.6))
    block.ink(lens((x + 3, 86), (x + 38, 85.6), 1.3))
    _wheels(block, (x + 8, x + 17, x + 26, x + 34), 98, 4.2)
    block.cut(strip([(x + 41, 91), (x + 46, 91)], 1.6))


def _wheels(block: Block, places: tuple[float, ...], y: float, size: float) -> None:
    for x in places:
        block.shine(ellipse((x, y), size, size, corners=16), gap=1.2)
        block.ink(ellipse((x, y), size * 0.55, size * 0.55, corners=10))


def _engine(block: Block, x: float) -> None:
    block.stand(box(x, 58, x + 24, 93), [(x - 4, 52), (x + 28, 51), (x + 27, 58), (x - 3, 58)], gap=1.8)
    block.cut(box(x + 5, 62, x + 18, 75))
    boiler = [(x + 25, 66), (x + 64, 66), *ellipse((x + 64, 78), 5, 12, start=-90, end=90, corners=8), (x + 25, 90)]
    block.stand(boiler, gap=1.8)
    block.stand(
        [(x + 51, 66), (x + 49, 50), (x + 46, 46), (x + 61, 46), (x + 58, 50), (x + 57, 66)],
        ellipse((x + 37, 66), 5.5, 6, start=180, end=360, corners=8),
        gap=1.4,
    )
    for k in range(4):
        block.cut(lens((x + 29 + k * 9, 69), (x + 29.4 + k * 9, 87), 1.7))
    block.cut(
        lens((x + 28, 72), (x + 62, 71), 1.7),
        lens((x + 4, 84), (x + 20, 83.4), 1.7),
        lens((x, 54.6), (x + 23, 54), 1.4),
        lens((x + 53, 52), (x + 54.4, 63), 1.5),
    )
    _wheels(block, (x + 10, x + 28, x + 44), 95.5, 6.8)
    _wheels(block, (x + 60,), 98, 4.2)
    block.cut(strip([(x + 8, 95), (x + 46, 95)], 2.0))
    block.cut([(x + 66, 92), (x + 78, 102), (x + 64, 102)])


def relief_trucks() -> Block:
    """Trucks with sacks on a road that winds in from the hills."""
    block = Block("relief_trucks", black=True)
    props.sky(block, 34, width=(0.8, 3.2))
    props.hill(block, [(-5, 40), (30, 26), (70, 36), (120, 22), (170, 34), (210, 20), (245, 30)], 125)
    for a, b in (
        ((10, 36), (28, 29)),
        ((32, 31), (48, 38)),
        ((100, 32), (119, 25)),
        ((123, 27), (140, 36)),
        ((192, 32), (209, 24)),
        ((213, 26), (232, 34)),
        ((60, 42), (92, 40)),
        ((150, 42), (186, 41)),
    ):
        block.cut(lens(a, b, 1.8))
    road = [
        (176, 42),
        (182, 42),
        (170, 50),
        (196, 58),
        (214, 68),
        (196, 84),
        (150, 104),
        (128, 122),
        (-8, 122),
        (-8, 112),
        (76, 92),
        (140, 76),
        (172, 68),
        (164, 60),
        (152, 51),
    ]
    block.cut(road)
    props.flecks(block, "ink", (20, 100, 130, 119), 6, size=(14, 26))
    props.flecks(block, "cut", (0, 50, 140, 78), 9, size=(8, 18))
    props.flecks(block, "cut", (196, 84, 240, 118), 6, size=(10, 20))
    for x, y, size in ((178, 60, 0.34), (150, 78, 0.6), (66, 109, 1.15)):
        _truck(block, x, y, size)
    for x, y, tall in ((222, 112, 38), (232, 84, 22)):
        props.bare_tree(block, (x, y), tall, role="cut", gap=0.8)
    return block


def _truck(block: Block, x: float, ground: float, size: float) -> None:
    def at(points: list[Point]) -> list[Point]:
        return moved(points, x, ground, scale=size)

    gap = 1.2 + size * 0.6
    for k in range(4):
        props.sack(block, x + (-12 + k * 14) * size, ground - 22 * size, 15 * size, 17 * size)
    for k in range(3):
        props.sack(block, x + (-5 + k * 14) * size, ground - 34 * size, 15 * size, 16 * size)
    bed = at([(-22, -26), (40, -26), (40, -9), (-22, -9)])
    cab = at([(-52, -9), (-53, -22), (-44, -25), (-40, -40), (-24, -40), (-24, -9)])
    block.stand(bed, cab, gap=gap)
    block.cut(at([(-40, -26), (-37.5, -36), (-28, -36), (-28, -26)]))
    for k in range(5):
        block.cut(at(lens((-17 + k * 13, -24), (-16.6 + k * 13, -11), 2.2)))
    block.cut(at(lens((-51, -17), (-42, -18), 2)), at(lens((-38, -18), (-27, -18), 1.6)))
    for wheel in (-40, 8, 28):
        block.stand(ellipse(at([(wheel, -6)])[0], 8.5 * size, 8.5 * size, corners=18), gap=gap)
        block.cut(ellipse(at([(wheel, -6)])[0], 3.6 * size, 3.6 * size, corners=12))


def market() -> Block:
    """A village market: an awning, baskets on the ground, a steelyard hanging."""
    block = Block("market")
    props.banks(block, (150, 240, 16))
    props.house(block, 168, 250, 72, 42, door=0.3)
    block.ink([(0, 72), (240, 70), (240, 84), (0, 84)])
    block.cut([(0, 76), (240, 74), (240, 120), (0, 120)])
    props.flecks(block, "ink", (0, 80, 240, 119), 12, size=(10, 30), width=1.4)
    for x in (14, 138):
        block.stand(props.post(x, 104, 30, 3.6), gap=1.4)
    awning = [(4, 40), (22, 14), (128, 12), (150, 38)]
    block.stand(awning, gap=2)
    for k in range(6):
        block.cut([(24 + k * 18, 15), (32 + k * 17.6, 15), (24 + k * 21.4, 38), (12 + k * 22, 38.4)])
    scallops = [(4 + k * 14.6, 39.6 - k * 0.14) for k in range(11)]
    for a, b in pairwise(scallops):
        block.stand([*curve(a, ((a[0] + b[0]) / 2, a[1] + 11), b, steps=5)], gap=1.2)
    _hanging_scale(block, 106, 50)
    for x, ground, wide, high in (
        (36, 94, 38, 20),
        (82, 98, 36, 19),
        (24, 116, 40, 18),
        (126, 114, 42, 21),
        (196, 112, 46, 22),
    ):
        props.basket(block, x, ground, wide, high)
    _gourds(block)
    return block


def _hanging_scale(block: Block, x: float, y: float) -> None:
    block.ink(strip([(x, 38), (x, y)], 1.5), strip([(x - 26, y - 2), (x + 26, y + 3)], 2.4, 1.8))
    pan = [*curve((x - 34, y + 18), (x - 24, y + 25), (x - 12, y + 18), steps=5)]
    block.ink(
        strip([(x - 23, y - 1), (x - 33, y + 18)], 1.1),
        strip([(x - 23, y - 1), (x - 13, y + 18)], 1.1),
        strip([(x + 16, y + 2), (x + 16, y + 12)], 1.2),
    )
    block.stand(pan, [(x + 12, y + 12), (x + 20, y + 12), (x + 22, y + 20), (x + 10, y + 20)], gap=1.0)


def _gourds(block: Block) -> None:
    for x, y, wide, high in ((62, 117, 27, 18), (86, 117.5, 24, 16), (160, 99, 20, 13)):
        props.gourd(block, x, y, wide, high)


def export_ship() -> Block:
    """A freighter at the quay; a crane swings a net of sacks aboard."""
    block = Block("export_ship")
    props.pale_sky(block, 52, width=(1.8, 1.0))
    block.cut([(0, 78), (240, 78), (240, 120), (0, 120)])
    props.water(block, (0, 82, 240, 119), gap=(4.5, 7))
    _freighter(block, 86, 84, 1.0)
    block.ink([(-4, 92), (62, 90), (76, 122), (-4, 122)])
    block.cut(
        strip([(0, 93.6), (61, 91.8)], 1.4),
        *(lens((2 + k * 15, 98 + k % 2 * 8), (14 + k * 15, 98.4 + k % 2 * 8), 1.8) for k in range(4)),
    )
    _crane(block)
    for x, ground, size in ((12, 90, 15), (27, 90, 15), (19, 78, 14)):
        props.sack(block, x, ground, size, size * 0.92)
    return block


def _freighter(block: Block, x: float, water: float, size: float, face: int = 1) -> None:
    def at(points: list[Point]) -> list[Point]:
        return [(x + px * size * face, water + py * size) for px, py in points]

    for mast in (34, 106):
        block.stand(at(strip([(mast, -24), (mast, -66)], 3, 2)), gap=1.2)
        block.stand(at(strip([(mast, -30), (mast + (16 if mast < 60 else 24), -56)], 1.8)), gap=0.9)
        block.ink(at(strip([(mast, -65), (mast + (16 if mast < 60 else 24), -56)], 0.9)))
    house = at([(58, -24), (58, -44), (64, -44), (64, -52), (90, -52), (90, -44), (94, -44), (94, -24)])
    block.shine(house, gap=1.6)
    block.ink(
        *(at(box(67 + k * 6, -49.5, 70.5 + k * 6, -46)) for k in range(4)),
        at(lens((60, -38), (92, -38.4), 1.5)),
        *(at(ellipse((63 + k * 7, -32), 1.7, 1.7, corners=10)) for k in range(5)),
    )
    funnel = at([(70, -52), (71, -68), (83, -68), (84, -52)])
    block.stand(funnel, gap=1.4)
    block.cut(at(box(70.4, -63, 83.4, -59)))
    hull = at([(-6, -28), (20, -25), (136, -25), (146, -31), (166, -34), (158, -16), (150, 4), (8, 4), (0, -10)])
    block.stand(hull, gap=2)
    block.cut(
        at(lens((2, -20), (70, -18.6), 1.8)),
        at(lens((78, -18.6), (152, -23), 1.8)),
        at(lens((8, -12), (44, -11.4), 1.3)),
        at(lens((60, -11.4), (128, -12), 1.5)),
        at(strip([(4, -3), (152, -3.4)], 1.5)),
    )
    for k in range(7):
        block.cut(at(lens((12 + k * 19, 2), (23 + k * 19, 2.2), 1.3)))


def _crane(block: Block) -> None:
    block.stand(strip([(44, 92), (40, 30)], 5, 4), strip([(28, 92), (37, 34)], 3), gap=1.6)
    block.stand(strip([(40, 48), (110, 10)], 4.4, 2.8), strip([(39, 31), (110, 10)], 1.4), gap=1.4)
    for k in range(5):
        t = 0.16 + k * 0.16
        block.ink(strip([(40 + 70 * t, 48 - 38 * t), (39 + 71 * (t + 0.05), 31 - 21 * (t + 0.05))], 1.2))
    block.ink(strip([(110, 10), (110, 24)], 1.3))
    net = [(110, 23), (122, 36), (118, 48), (102, 48), (98, 36)]
    block.stand(net, gap=1.8)
    block.cut(
        lens((103, 38), (110, 28), 1.5),
        lens((109, 45), (110, 30), 1.5),
        lens((116, 44), (111, 29), 1.5),
        lens((101, 42), (119, 41), 1.5),
    )


def import_ship() -> Block:
    """A grain ship comes in from the sea, bow first; the harbour's silo waits."""
    block = Block("import_ship", black=True)
    props.sky(block, 74, width=(0.7, 4.0))
    block.cut([(0, 80), (240, 78), (240, 120), (0, 120)])
    props.water(block, (0, 82, 240, 119), gap=(4.2, 7))
    _bow(block)
    _silo(block)
    for x, y, size in ((26, 22, 11), (46, 32, 9), (18, 40, 8)):
        for side in (-1, 1):
            block.cut(
                thorn(
                    curve((x, y), (x + side * size * 0.5, y - size * 0.55), (x + side * size, y - size * 0.1), steps=5),
                    2,
                )
            )
    return block


def _bow(block: Block) -> None:
    block.stand(box(66, 34, 118, 56), box(74, 24, 110, 36), strip([(92, 26), (92, 3)], 2.6, 1.8), gap=1.8)
    for side in (-1, 1):
        block.stand(
            strip([(92 + side * 24, 36), (92 + side * 24, 12)], 2.6, 2),
            strip([(92 + side * 24, 32), (92 + side * 34, 15)], 1.8),
            gap=1.2,
        )
    block.cut(*(box(78 + k * 6.6, 27, 82 + k * 6.6, 31) for k in range(5)), lens((70, 42), (114, 41.6), 1.6))
    hull = [
        (46, 50),
        *curve((50, 52), (92, 62), (134, 52), steps=8),
        (138, 50),
        (130, 74),
        *curve((126, 84), (104, 104), (95, 106), steps=6),
        (89, 106),
        *curve((80, 104), (58, 84), (54, 74), steps=6),
    ]
    block.stand(hull, gap=2.2)
    block.cut(lens((92, 62), (92.4, 104), 2.4))
    for side in (-1, 1):
        for k in range(4):
            y = 60 + k * 10
            reach = 38 - k * 5.2
            block.cut(
                thorn(
                    curve(
                        (92 + side * 5, y + 5.6),
                        (92 + side * reach * 0.6, y + 4),
                        (92 + side * reach, y - 1.6),
                        steps=5,
                    ),
                    2.0,
                )
            )
        block.cut(
            strip([(92 + side * 22, 62), (92 + side * 21, 72)], 1.4),
            thorn(curve((92 + side * 26, 70), (92 + side * 21, 77), (92 + side * 16.5, 71), steps=5), 2.2),
        )
        wave = curve((92 + side * 2, 106), (92 + side * 22, 96), (92 + side * 56, 106), steps=7)
        block.ink(strip(wave, 0.6, 3.4, 0.6), strip([(px + side * 6, py + 5) for px, py in wave], 0.5, 2.6, 0.5))


def _silo(block: Block) -> None:
    block.ink([(160, 88), (240, 84), (240, 120), (172, 120)])
    for k in range(4):
        x = 166 + k * 17
        body = [(x, 92), (x, 34), *curve((x, 34), (x + 8, 30), (x + 16, 34), steps=4), (x + 16, 92)]
        block.shine(body, gap=1.7)
        shade = [(x, 34), (x + 6, 32.4), (x + 5, 92), (x, 92)]
        block.ink(shade)
        for n in range(6):
            block.ink(thorn(curve((x + 6, 42 + n * 8.4), (x + 11, 43 + n * 8.4), (x + 15, 41 + n * 8.4), steps=4), 1.3))
    block.stand(box(162, 16, 236, 32, 0.5), gap=1.8)
    block.cut(*(box(167 + k * 11, 20, 172 + k * 11, 25) for k in range(6)))
    block.stand(strip([(164, 26), (138, 46)], 4), gap=1.4)
    block.cut(*(lens((168 + k * 18, 98 + (k % 2) * 8), (182 + k * 18, 98.4 + (k % 2) * 8), 1.8) for k in range(4)))


def fertiliser() -> Block:
    """Sacks of fertiliser at the edge of a field, one of them open with a scoop in it; the works on the horizon."""
    block = Block("fertiliser", black=True)
    props.sky(block, 50, width=(0.9, 3.6))
    _chemical_works(block)
    block.ink([(0, 52), (240, 51), (240, 120), (0, 120)])
    for n in range(-12, 13):
        path = [(120 + n * 6, 54), (120 + n * 12, 68), (120 + n * 30, 100), (120 + n * 42, 122)]
        block.cut(strip(path, 0.5, 1.6, 3.0, 3.6))
    for x, ground, wide, high in ((34, 110, 46, 50), (206, 112, 46, 48), (76, 114, 46, 46)):
        props.sack(block, x, ground, wide, high)
    _open_sack(block)
    return block


def _chemical_works(block: Block) -> None:
    for x, top, wide in ((120, 12, 8), (134, 24, 7), (160, 20, 6)):
        block.stand(props.post(x, 54, top, wide), gap=1.5)
        block.cut(*(lens((x - 2.4, top + 7 + k * 9), (x + 2.2, top + 6.8 + k * 9), 1.4) for k in range(3)))
    props.plume(block, (160, 18), (26, -18), 7)
    for x in (182, 202):
        block.stand(ellipse((x, 44), 9, 9, corners=22), gap=1.5)
        block.cut(thorn(ellipse((x, 44), 6, 6, start=190, end=290, corners=7), 1.7))
    block.stand(box(90, 38, 174, 54, 0.6), gap=1.4)
    block.cut(*(box(94 + k * 10, 43, 99 + k * 10, 48) for k in range(8)))


def _open_sack(block: Block) -> None:
    heap = [(116, 80), *curve((116, 80), (122, 58), (158, 58), (164, 80), steps=10)]
    block.shine(heap, gap=2)
    for k in range(9):
        x, y = 122 + (k * 37) % 36, 68 + (k * 5) % 9
        block.ink(lens((x, y), (x + 3, y - 0.6), 1.4))
    mouth = [(111, 80), (124, 82.5), (140, 81), (156, 82.5), (169, 80)]
    body = [
        *mouth,
        *curve((169, 80), (174, 94), (170, 114), steps=5),
        (110, 114),
        *curve((110, 114), (106, 94), (111, 80), steps=5),
    ]
    block.shine(body, gap=2)
    for start, end, y in ((-4, 25, 101), (-22, 2, 107)):
        block.ink(lens((140 + start, y), (140 + end, y - 0.8), 2.2, 0.8))
    block.shine(strip([(107, 81), (124, 83.5), (140, 82), (156, 83.5), (173, 81)], 5.5), gap=1.5)
    for x in (118, 132, 150, 163):
        block.ink(lens((x, 87.5), (x + (140 - x) * 0.1, 94), 1.6))
    block.stand(strip([(146, 72), (162, 46)], 3.4), [(138, 64), (150, 62), (154, 70), (146, 77), (137, 74)], gap=1.6)
    block.cut(lens((141, 68), (149, 67), 1.5))
