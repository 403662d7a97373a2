"""Pictures of rooms where things were decided, written down, counted or taught: their furniture, never people."""

from __future__ import annotations

from client.looks.draw import props
from client.looks.draw.block import Block
from client.looks.draw.shapes import Point, Polygon, box, curve, ellipse, lens, moved, rim, smooth, strip, thorn, wedge


def conference_table() -> Block:
    """A long table in perspective, papers and lidded cups along it, chairs pushed back, curtains."""
    block = Block("conference_table", black=True)
    _curtains(block)
    top = [(100, 50), (140, 50), (214, 122), (26, 122)]
    for side in (-1, 1):
        for k in range(5):
            t = 0.06 + 0.2 * k + 0.035 * k * k * 0.3
            _chair_back(block, 120 + side * (26 + 86 * t * t + 30 * t), 56 + 62 * t * t + 14 * t, 0.42 + 1.05 * t)
    block.shine(top, gap=2)
    for t in (0.02, 0.16, 0.36, 0.62, 0.94):
        y = 52 + 68 * t * t + 2 * t
        half = 20 + 76 * (y - 50) / 72
        size = 0.34 + 0.95 * t
        for side in (-1, 1):
            x = 120 + side * (half - 15 * size - 4)
            sheet = [
                (x - 9 * size, y + 4 * size),
                (x - 6 * size, y - 2.4 * size),
                (x + 9 * size, y - 2.4 * size),
                (x + 8 * size, y + 4 * size),
            ]
            block.ink(rim(sheet, 0.5 + 0.7 * size))
            block.cut(sheet)
            for n in range(2 if size < 0.7 else 3):
                block.ink(
                    lens(
                        (x - 5 * size, y - size + n * 1.8 * size),
                        (x + 5 * size, y - 1.2 * size + n * 1.8 * size),
                        0.5 + 0.4 * size,
                    )
                )
            if t > 0.3:
                _cup(block, 120 + side * (half - 34 * size - 7), y, size)
    return block


def _curtains(block: Block) -> None:
    block.cut(box(78, 6, 162, 40))
    for k in range(1, 4):
        block.ink(strip([(78 + k * 21, 6), (78 + k * 21, 40)], 2.2))
    block.ink(strip([(78, 20), (162, 20)], 2.2))
    for side in (-1, 1):
        for n in range(9):
            x = 120 + side * (46 + n * 8.4)
            block.cut(lens((x - side * 2, -6), (x + side * (1 + (n % 3)), 46 + (n % 2) * 3), 2.6))
    block.cut(strip([(0, 3), (240, 3)], 1.4))


def _chair_back(block: Block, x: float, y: float, size: float) -> None:
    back = [
        (x - 8 * size, y + 18 * size),
        (x - 8 * size, y - 10 * size),
        *curve((x - 8 * size, y - 10 * size), (x, y - 15 * size), (x + 8 * size, y - 10 * size), steps=5),
        (x + 8 * size, y + 18 * size),
    ]
    block.shine(back, gap=1.0 + size)
    inner = [
        (x - 5 * size, y + 18 * size),
        (x - 5 * size, y - 7 * size),
        (x + 5 * size, y - 7 * size),
        (x + 5 * size, y + 18 * size),
    ]
    block.ink(inner)
    block.cut(strip([(x, y - 8 * size), (x, y + 18 * size)], 2.0 * size))


def _cup(block: Block, x: float, y: float, size: float) -> None:
    cup = [
        (x - 3.4 * size, y - 7 * size),
        (x + 3.4 * size, y - 7 * size),
        (x + 2.8 * size, y + 1.4 * size),
        (x - 2.8 * size, y + 1.4 * size),
    ]
    lid = [
        (x - 4.2 * size, y - 7 * size),
        *curve((x - 4 * size, y - 8 * size), (x, y - 11.5 * size), (x + 4 * size, y - 8 * size), steps=5),
        (x + 4.2 * size, y - 7 * size),
    ]
    block.ink(cup, lid, ellipse((x, y - 10.8 * size), 1.3 * size, 1.2 * size, corners=8))
    block.cut(lens((x - 1.6 * size, y - 5 * size), (x - 1.2 * size, y), 1.0 * size))


def great_hall() -> Block:
    """A great hall before it fills: rows of seats, a rostrum with microphones, the curtain drawn."""
    block = Block("great_hall", black=True)
    for n in range(25):
        x = 3 + n * 9.7
        block.cut(lens((x, -6), (x + block.about(0, 1), 47 + 2 * (n % 2)), 3.6))
    block.ink(
        [
            (0, -2),
            (240, -2),
            (240, 7),
            *(p for k in range(8) for p in curve((240 - k * 30, 7), (225 - k * 30, 15), (210 - k * 30, 7), steps=5)),
        ]
    )
    for k in range(8):
        block.cut(thorn(curve((239 - k * 30, 4), (225 - k * 30, 11.5), (211 - k * 30, 4), steps=5), 1.6))
    block.shine([(14, 50), (226, 50), (236, 60), (4, 60)], gap=1.6)
    for k in range(6):
        block.ink(lens((16 + k * 37, 56), (40 + k * 37, 55.6), 1.5))
    _rostrum(block)
    for level, size, count in ((72, 8.5, 22), (82, 11, 17), (95, 14.5, 13), (112, 19.5, 10), (134, 26, 8)):
        block.ink([(0, level - size * 0.85), (240, level - size * 0.85), (240, 120), (0, 120)])
        for k in range(count + 1):
            x = 120 + (k - count / 2) * size * 1.34
            seat = [
                (x - size * 0.5, level),
                (x - size * 0.52, level - size * 0.6),
                *curve(
                    (x - size * 0.5, level - size * 0.7),
                    (x, level - size * 1.02),
                    (x + size * 0.5, level - size * 0.7),
                    steps=5,
                ),
                (x + size * 0.52, level - size * 0.6),
                (x + size * 0.5, level),
            ]
            block.shine(seat, gap=1.1)
            block.ink(
                lens((x - size * 0.3, level - size * 0.52), (x + size * 0.34, level - size * 0.55), 0.7 + size * 0.05)
            )
            if size > 11:
                block.ink(
                    lens(
                        (x - size * 0.28, level - size * 0.26), (x + size * 0.2, level - size * 0.27), 0.6 + size * 0.04
                    )
                )
    return block


def _rostrum(block: Block) -> None:
    for side in (-1, 1):
        neck = curve((120 + side * 4, 28), (120 + side * 6, 16), (120 + side * 15, 13), steps=5)
        block.stand(
            strip(neck, 1.8), moved(ellipse((0, 0), 4.4, 2.6, corners=12), 120 + side * 17, 12, turn=side * 24), gap=1.2
        )
    block.stand(box(99, 34, 141, 60), gap=2)
    block.stand([(90, 27), (150, 27), (147, 35), (93, 35)], box(94, 57, 146, 63), gap=1.8)
    for k in range(5):
        x = 104.5 + k * 7.8
        block.cut(lens((x, 38), (x + 0.3, 54 - k % 2), 2.2))
    block.cut(lens((96, 31.4), (138, 30.8), 1.7), lens((100, 60.4), (132, 60), 1.4))


def empty_chair() -> Block:
    """One chair by itself before a long table; behind the table a row of others."""
    block = Block("empty_chair")
    block.ink([(0, 0), (240, 0), (240, 58), (0, 58)])
    block.cut(box(94, 5, 146, 36))
    block.ink(
        strip([(120, 5), (120, 36)], 2.4),
        strip([(94, 20), (146, 20)], 2.2),
        strip([(107, 5), (107, 36)], 1.6),
        strip([(133, 5), (133, 36)], 1.6),
    )
    for left, right in ((4, 80), (160, 236)):
        block.hatch("cut", box(left, 4, right, 34), gap=6, width=1.4, length=(12, 26), breaks=(10, 22))
    for k in range(9):
        x = 12 + k * 27
        back = [(x - 8, 50), (x - 8.6, 27), (x - 4, 25), (x + 4, 25), (x + 8.6, 27), (x + 8, 50)]
        block.shine(back, gap=1.6)
        block.ink(box(x - 5, 31, x + 5, 50))
        block.cut(lens((x - 1.6, 33), (x - 1.4, 46), 1.6), lens((x + 2, 33), (x + 2.2, 46), 1.5))
    block.shine([(-4, 45), (244, 44), (244, 51), (-4, 52)], gap=1.6)
    block.ink([(-4, 53), (244, 52), (244, 68), (-4, 69)])
    for k in range(24):
        block.cut(wedge((4 + k * 10.3, 66), (4 + k * 10.3, 55), 2.0))
    floor = [(-4, 70), (244, 69), (244, 124), (-4, 124)]
    block.cut(floor)
    for k in range(-8, 9):
        block.ink(strip([(120 + k * 15, 70), (120 + k * 40, 122)], 0.8, 1.6))
    _chair(block)
    return block


def _chair(block: Block) -> None:
    shadow = [(108, 112), (150, 108), (214, 120), (150, 122)]
    block.ink(shadow)
    for a, b in (((104, 84), (101, 117)), ((138, 84), (141, 116)), ((110, 80), (109, 104)), ((132, 80), (134, 103))):
        block.stand(strip([a, b], 4, 3.2), gap=1.6)
    block.stand(strip([(102, 104), (140, 103.4)], 2.4), gap=1.2)
    block.stand([(98, 80), (108, 74), (136, 74), (144, 80), (144, 86), (98, 86)], gap=1.8)
    block.stand(strip([(107, 76), (104, 44)], 4.2, 3.6), strip([(136, 76), (139, 44)], 4.2, 3.6), gap=1.6)
    block.stand([(100, 42), (121, 39), (143, 42), (142, 51), (121, 48.4), (102, 51)], gap=1.6)
    block.stand(strip([(121, 49), (121, 75)], 7), gap=1.4)
    block.cut(
        lens((105, 46.6), (136, 45), 1.8),
        lens((104, 82.6), (136, 82), 1.8),
        lens((120.4, 52), (121, 71), 1.7),
        lens((110, 77.4), (130, 77), 1.3),
    )


def letter() -> Block:
    """A letter on a desk, brush and ink stone beside it, mountains in the window."""
    block = Block("letter", black=True)
    block.cut(box(26, 8, 150, 66))
    props.banks(block, (30, 96, 17))
    for crest in (
        [(26, 46), (44, 34), (58, 40), (82, 22), (100, 38), (122, 28), (150, 44)],
        [(26, 58), (50, 48), (72, 56), (104, 46), (132, 54), (150, 48)],
    ):
        block.stand([(20, crest[0][1]), *crest, (156, crest[-1][1]), (156, 70), (20, 70)], gap=1.6)
        for left, top, right in zip(crest, crest[1:], crest[2:], strict=False):
            if top[1] < min(left[1], right[1]):
                block.cut(
                    *(
                        wedge(
                            (top[0] + 1 + k * 4, top[1] + 9 + k * 3),
                            (top[0] + 0.5 + k * 3, top[1] + 2.4 + k * 2.2),
                            1.7,
                        )
                        for k in range(3)
                    )
                )
    block.ink(box(-2, -2, 26, 70), box(150, -2, 244, 70), box(20, 66, 156, 72))
    block.cut(strip([(18, 72), (158, 71.4)], 2.2))
    block.ink(strip([(88, 8), (88, 66)], 3.2), strip([(26, 30), (150, 30)], 2.4))
    _desk_lamp(block)
    block.shine([(-4, 84), (244, 80), (244, 124), (-4, 124)], gap=2)
    for k in range(4):
        block.ink(lens((-10 + k * 66, 88 + k % 2 * 26), (44 + k * 62, 87 + k % 2 * 26), 1.5))
    _sheets(block)
    _brush_and_stone(block)
    return block


def _desk_lamp(block: Block) -> None:
    shade = [(176, 34), (196, 30), (218, 34), (228, 52), (166, 52)]
    block.cut([(170, 54), (224, 54), (240, 80), (240, 82), (154, 84)])
    block.shine(shade, gap=1.8)
    for k in range(5):
        block.ink(wedge((184 + k * 6, 34), (174 + k * 11.4, 50), 2.0))
    block.stand(strip([(197, 53), (197, 80)], 3.4), [(184, 84), (188, 78), (206, 78), (210, 83)], gap=1.6)


def _sheets(block: Block) -> None:
    for dx, dy, turn in ((0, 0, -9), (9, -3, 2)):
        sheet = moved([(-44, -11), (36, -12), (46, 14), (-46, 15)], 92 + dx, 103 + dy, turn=turn)
        block.ink(rim(sheet, 2))
        block.cut(sheet)
    for k in range(9):
        x = 64 + k * 8.6
        lean = (k - 4) * 0.2
        for n in range(2 if k % 4 else 1):
            block.ink(lens((x - 2 + n * 2 * lean, 92 + n * 10), (x - 2 + (n + 0.9) * 2 * lean, 101 + n * 9), 1.9))


def _brush_and_stone(block: Block) -> None:
    stone = [(172, 98), (214, 96), (222, 112), (168, 114)]
    block.stand(stone, gap=1.6)
    block.cut(rim(ellipse((186, 105), 9.5, 4.6, corners=16), 0.1))
    block.ink(ellipse((187, 105.6), 8, 3.6, corners=14))
    block.cut(lens((202, 101), (213, 109), 1.8))
    block.stand(strip([(150, 118), (200, 92), (232, 76)], 3.4, 3.0), gap=1.5)
    block.stand(lens((134, 126), (154, 115.6), 5), gap=1.3)


def mountain_lodge() -> Block:
    """Villas on a wooded mountain, peaks and mist behind."""
    block = Block("mountain_lodge")
    for crest, gap in (
        ([(-5, 40), (26, 16), (44, 28), (66, 10), (90, 34), (122, 22), (150, 40), (245, 44)], 1.8),
        ([(88, 60), (120, 44), (146, 52), (180, 20), (204, 34), (222, 14), (245, 30)], 2),
    ):
        block.stand([*crest, (245, 80), (crest[0][0], 80)], gap=gap)
        for left, top, right in zip(crest, crest[1:], crest[2:], strict=False):
            if top[1] < min(left[1], right[1]):
                for k in range(5):
                    block.cut(
                        wedge(
                            (top[0] + 3 + k * 4.4, top[1] + 22 - k * 1.4),
                            (top[0] + 1 + k * 3, top[1] + 3.4 + k * 2.6),
                            2.2,
                        )
                    )
    for level, start, end, width in ((56, -20, 130, 7), (62, 60, 250, 8), (70, -20, 110, 9), (76, 90, 260, 9)):
        block.cut(lens((start, level), (end, level - 1), width))
    block.stand(
        [*smooth([(-5, 84), (40, 72), (90, 82), (140, 74), (190, 84), (245, 70)], 4), (245, 125), (-5, 125)], gap=2
    )
    for x, y, size in (
        (12, 92, 26),
        (28, 100, 32),
        (226, 96, 32),
        (208, 104, 28),
        (132, 84, 18),
        (146, 90, 22),
        (6, 116, 34),
        (238, 118, 40),
    ):
        _fir(block, x, y, size)
    _villa(block, 50, 108, 106, 46)
    _villa(block, 156, 106, 200, 34)
    for k in range(9):
        block.cut(lens((96 - k * 2 + (k % 2) * 5, 110 + k * 1.4), (124 + k * 4, 110 + k * 1.4), 1.2))
    return block


def _fir(block: Block, x: float, foot: float, size: float) -> None:
    shape: list[Point] = [(x, foot - size)]
    for k in range(4):
        reach = size * (0.12 + 0.07 * k)
        shape += [(x + reach, foot - size * (0.72 - 0.2 * k)), (x + reach * 0.5, foot - size * (0.74 - 0.2 * k))]
    shape += [
        (x + size * 0.05, foot - size * 0.1),
        (x + size * 0.05, foot),
        (x - size * 0.05, foot),
        (x - size * 0.05, foot - size * 0.1),
    ]
    for k in range(3, -1, -1):
        reach = size * (0.12 + 0.07 * k)
        shape += [(x - reach * 0.5, foot - size * (0.74 - 0.2 * k)), (x - reach, foot - size * (0.72 - 0.2 * k))]
    block.stand(shape, gap=1.2)
    for k in range(3):
        y = foot - size * (0.7 - 0.2 * k)
        block.cut(lens((x + size * 0.02, y - size * 0.1), (x + size * (0.09 + 0.05 * k), y + size * 0.02), 1.5))


def _villa(block: Block, left: float, ground: float, right: float, tall: float) -> None:
    props.house(block, left, right, ground, tall, door=0.24)
    wide = right - left
    top = ground - tall * 0.34
    for k in range(3):
        x = left + wide * (0.42 + 0.17 * k)
        block.ink(box(x, top, x + wide * 0.1, ground - tall * 0.12))
        block.cut(strip([(x + wide * 0.05, top), (x + wide * 0.05, ground)], 0.9))
    block.stand(box(left + wide * 0.66, ground - tall * 1.16, left + wide * 0.74, ground - tall * 0.8), gap=1.2)


def telegraph() -> Block:
    """A telephone and a telegraph key on a desk, the paper tape running out."""
    block = Block("telegraph", black=True)
    block.hatch("cut", box(0, 0, 240, 66), gap=7.5, width=1.5, length=(16, 40), breaks=(14, 44))
    block.shine([(-4, 76), (244, 74), (244, 124), (-4, 124)], gap=2)
    for y, left, right in ((86, 130, 236), (94, -10, 30), (116, 100, 170), (112, 200, 244), (84, 4, 40)):
        block.ink(lens((left, y), (right, y - 0.5), 1.6))
    _telephone(block)
    _tape_machine(block)
    _key(block)
    return block


def _telephone(block: Block) -> None:
    cradle = [(26, 100), (34, 66), (42, 56), (70, 56), (78, 66), (88, 100), (84, 104), (30, 104)]
    block.stand(cradle, gap=2)
    block.cut(ellipse((57, 80), 13, 12, corners=22))
    block.ink(ellipse((57, 80), 10.6, 9.6, corners=20))
    for k in range(10):
        spot = ellipse((57, 80), 7.6, 6.8, start=20 + 32 * k, end=21 + 32 * k, corners=1)[0]
        block.cut(ellipse(spot, 1.5, 1.4, corners=8))
    block.cut(ellipse((57, 80), 2.6, 2.4, corners=10), lens((33, 99), (40, 74), 1.8), lens((76, 74), (82, 98), 1.7))
    handset = [
        (16, 52),
        *curve((14, 40), (24, 26), (57, 26), (90, 26), steps=6),
        *curve((90, 26), (100, 36), (98, 52), steps=4),
        (82, 54),
        (78, 44),
        *curve((76, 40), (57, 36), (38, 40), steps=5),
        (34, 44),
        (31, 55),
    ]
    block.stand(handset, gap=2.2)
    block.cut(
        thorn(curve((26, 37), (56, 28), (88, 36), steps=8), 2.2),
        lens((19, 50), (30, 51.6), 1.6),
        lens((84, 50.6), (95, 49.4), 1.6),
    )


def _tape_machine(block: Block) -> None:
    block.stand(box(128, 84, 206, 102, 0.6), gap=2)
    block.cut(lens((133, 92), (176, 91.4), 1.7), lens((160, 97), (200, 96.6), 1.5))
    block.shine(ellipse((150, 62), 22, 22, corners=26), gap=2.2)
    for radius in (18, 13.4, 9):
        for start in (10, 130, 250):
            block.ink(
                thorn(
                    ellipse(
                        (150, 62), radius, radius, start=start + radius * 9, end=start + radius * 9 + 96, corners=9
                    ),
                    1.5,
                )
            )
    block.ink(ellipse((150, 62), 4.6, 4.6, corners=14))
    block.stand(ellipse((190, 72), 11, 11, corners=20), gap=1.8)
    block.cut(ellipse((190, 72), 5, 5, corners=14))
    tape = smooth([(164, 44), (188, 52), (204, 62), (216, 82), (206, 100), (216, 112), (246, 108)], 5)
    block.shine(strip(tape, 7.5), gap=1.6)
    for n in range(3, len(tape) - 2, 2):
        p, q = tape[n], tape[n + 1]
        part = 0.75 if n % 3 else 0.3
        block.ink(strip([p, (p[0] + (q[0] - p[0]) * part, p[1] + (q[1] - p[1]) * part)], 1.6))


def _key(block: Block) -> None:
    block.stand([(96, 116), (100, 108), (142, 107), (148, 115)], gap=1.6)
    block.stand(
        strip([(102, 103), (144, 99)], 3.2),
        strip([(124, 109), (123, 100)], 3.4),
        ellipse((146, 98), 5.4, 3.2, corners=12),
        gap=1.4,
    )
    block.cut(lens((106, 112), (138, 111.4), 1.5))


def abacus() -> Block:
    """An abacus on ledgers, columns of figures that are only strokes, a stamp."""
    block = Block("abacus", black=True)
    block.shine(moved(box(-66, -46, 66, 52), 66, 66, turn=-5), gap=2)
    _ledger(block)
    frame = moved(box(0, 0, 128, 82), 100, 22, turn=7)
    block.stand(frame, gap=2.4)
    inner = moved(box(6, 6, 122, 76), 100, 22, turn=7)
    block.cut(inner)
    for k in range(9):
        x = 15 + k * 12.6
        block.ink(moved(strip([(x, 5), (x, 78)], 1.4), 100, 22, turn=7))
        up = k in {1, 4, 5}
        beads = [9.4 if not up else 16.4, 15.6 if not up else 22.4]
        count = (1, 4, 2, 0, 3, 5, 2, 4, 1)[k]
        beads += [36 + n * 6.6 for n in range(count)]
        beads += [72.6 - n * 6.6 for n in range(5 - count)]
        for y in beads:
            bead = moved(
                [(x - 5.6, y), (x - 3, y - 2.9), (x + 3, y - 2.9), (x + 5.6, y), (x + 3, y + 2.9), (x - 3, y + 2.9)],
                100,
                22,
                turn=7,
            )
            block.ink(bead)
            block.cut(moved(lens((x - 3.2, y - 0.4), (x + 2.4, y - 0.6), 1.1), 100, 22, turn=7))
    block.ink(moved(strip([(0, 29.4), (128, 29.4)], 4.6), 100, 22, turn=7))
    block.cut(
        moved(lens((10, 29.6), (110, 29.2), 1.4), 100, 22, turn=7),
        moved(lens((6, 2.8), (90, 2.4), 1.5), 100, 22, turn=7),
        moved(lens((30, 79.4), (122, 79), 1.5), 100, 22, turn=7),
    )
    return block


def _ledger(block: Block) -> None:
    def at(points: Polygon) -> Polygon:
        return moved(points, 66, 66, turn=-5)

    for x in (-50, -26, 4, 30, 52):
        block.ink(at(strip([(x, -44), (x, 50)], 1.0)))
    for n in range(11):
        y = -38 + n * 8.3
        for x, reach in ((-63, 9), (-46, 14), (-22, 20), (8, 16), (34, 12)):
            block.ink(at(lens((x, y), (x + reach * (0.7 + 0.3 * ((n * 7 + x) % 3) / 2), y - 0.3), 1.7)))
    block.ink(at(strip([(-66, 32), (66, 31)], 1.6)))


def expert_desk() -> Block:
    """A microscope, ears of grain in a jar, notebooks and a lamp: an agronomist's desk at night."""
    block = Block("expert_desk", black=True)
    block.cut(box(150, 6, 226, 62))
    block.ink(strip([(188, 6), (188, 62)], 2.6), strip([(150, 33), (226, 33)], 2.4))
    block.ink([(150, 33), (162, 24), (172, 29), (187, 19), (200, 27), (210, 22), (226, 32), (226, 38), (150, 38)])
    block.ink(
        *(lens((152, 44 + k * 5), (186, 43.6 + k * 5), 1.3) for k in range(4)),
        *(lens((190, 40 + k * 6), (224, 39.6 + k * 6), 1.2) for k in range(4)),
    )
    block.shine([(-4, 96), (244, 94), (244, 124), (-4, 124)], gap=2)
    for y, left, right in ((104, 120, 190), (112, 4, 60), (115, 130, 236), (106, 206, 244)):
        block.ink(lens((left, y), (right, y - 0.4), 1.6))
    _microscope(block)
    jar = [(138, 102), (136, 70), (140, 66), (162, 66), (166, 70), (164, 102)]
    for lean, tall in ((-13, 54), (-5, 62), (4, 58), (13, 50)):
        foot = (151 + lean * 0.3, 90)
        block.ink(strip([foot, (151 + lean * 1.5, 90 - tall)], 5))
        props.upright_ear(block, "cut", foot, tall, lean=lean * 1.2, fat=1.5, pairs=4)
    block.shine(jar, gap=1.8)
    block.ink(rim(jar, -2.2))
    block.cut(lens((144, 72), (143, 98), 1.6), lens((150, 74), (150.6, 96), 1.3), lens((156, 72), (156.4, 98), 1.3))
    for k, (left, right) in enumerate(((174, 232), (178, 228), (176, 234))):
        block.shine(box(left, 99 - k * 7, right, 105 - k * 7, 0.5), gap=1.2)
        block.ink(lens((left + 4, 102 - k * 7), (right - 14, 101.7 - k * 7), 1.4))
    return block


def _microscope(block: Block) -> None:
    base = [(26, 106), (30, 98), (52, 95), (88, 95), (98, 106)]
    arm = strip(smooth([(82, 98), (92, 78), (88, 52), (70, 38)], 5), 8, 10, 9, 8)
    block.shine(base, gap=2)
    block.shine(arm, gap=2)
    for size, reach, gap in (((-6.5, -29, 6.5, 12), 0, 2), ((-5, 12, 5, 24), 0, 1.5), ((-8, -37, 8, -29), 0, 1.5)):
        block.shine(moved(box(*size), 58 + reach, 44, turn=18), gap=gap)
    block.shine(moved(box(-3, 24, 3, 31), 58, 44, turn=18), gap=1.2)
    block.shine([(28, 78), (72, 78), (72, 84), (28, 84)], gap=1.6)
    block.shine(ellipse((92, 78), 6.5, 6.5, corners=16), gap=1.6)
    block.ink(
        ellipse((92, 78), 3, 3, corners=12),
        moved(lens((-2.6, -26), (-2.4, 9), 2.2), 58, 44, turn=18),
        moved(lens((-5, -33), (5, -33.4), 1.6), 58, 44, turn=18),
        lens((34, 102), (80, 101), 1.8),
        lens((32, 81), (66, 80.6), 1.5),
        lens((85, 56), (91, 70), 1.8),
    )
    mirror = ellipse((48, 91), 8, 2.8, corners=14)
    block.shine(mirror, gap=1.3)


def school_room() -> Block:
    """A schoolroom: a blackboard with a drawn ear of grain, benches in rows."""
    block = Block("school_room")
    block.hatch("ink", box(-6, -4, 246, 70), gap=10, width=1.0, length=(14, 34), breaks=(16, 50))
    block.stand(box(66, 8, 174, 60, 0.4), gap=2.4)
    block.cut(
        strip([(69, 11), (171, 11)], 1.0),
        strip([(69, 57), (171, 57)], 1.0),
        strip([(69.4, 11), (69.4, 57)], 1.0),
        strip([(170.8, 11), (170.8, 57)], 1.0),
    )
    props.upright_ear(block, "cut", (90, 54), 34, lean=3, fat=1.6, pairs=5)
    block.cut(strip(curve((90, 50), (80, 44), (77, 34), steps=5), 1.0), lens((90, 46), (78, 26), 3.0, -3))
    for k in range(5):
        block.cut(lens((114, 20 + k * 7.4), (150 + (k * 13) % 16, 19.8 + k * 7.4), 1.9))
    block.stand([(62, 61), (178, 60.6), (176, 65), (64, 65)], gap=1.2)
    for left in (10, 190):
        block.ink(box(left, 12, left + 40, 54))
        for a in range(2):
            for b in range(2):
                block.cut(box(left + 3 + a * 18, 15 + b * 19, left + 19 + a * 18, 32 + b * 19))
    block.ink([(0, 74), (240, 73), (240, 120), (0, 120)])
    for level, tall, half in ((88, 9, 15), (103, 12.5, 21), (124, 17, 29)):
        for k in range(-3, 4):
            _bench(block, 120 + k * half * 2.5, level, tall, half)
    return block


def _bench(block: Block, x: float, level: float, tall: float, half: float) -> None:
    block.shine(
        [
            (x - half, level - tall),
            (x + half, level - tall),
            (x + half * 1.06, level - tall * 0.66),
            (x - half * 1.06, level - tall * 0.66),
        ],
        gap=1.4,
    )
    for side in (-1, 1):
        block.cut(strip([(x + side * half * 0.82, level - tall * 0.6), (x + side * half * 0.86, level)], tall * 0.17))
    block.cut(strip([(x - half * 0.84, level - tall * 0.24), (x + half * 0.84, level - tall * 0.24)], tall * 0.1))
    block.ink(lens((x - half * 0.8, level - tall * 0.82), (x + half * 0.3, level - tall * 0.83), 0.6 + tall * 0.05))


def loudspeaker() -> Block:
    """A pole with loudspeakers over a village, wires running off."""
    block = Block("loudspeaker")
    props.banks(block, (-10, 60, 34), (170, 250, 18), (180, 246, 44))
    for y, sag in ((16, 10), (22, 11)):
        block.ink(
            thorn(curve((-20, y - 4), (50, y + sag), (118, y), steps=10), 1.3),
            thorn(curve((122, y), (190, y + sag), (260, y - 6), steps=10), 1.3),
        )
    props.hill(block, [(-5, 88), (60, 82), (120, 88), (180, 82), (245, 87)], 125)
    for left, right, ground, tall in ((-14, 30, 96, 26), (34, 80, 100, 27), (160, 204, 99, 26), (208, 256, 97, 28)):
        props.house(block, left, right, ground, tall, door=0.5)
    block.ink([(0, 98), (240, 98), (240, 120), (0, 120)])
    props.flecks(block, "cut", (0, 101, 240, 119), 14, size=(10, 28), width=1.5)
    block.stand(props.post(120, 124, 6, 7.5), gap=2)
    block.stand(strip([(98, 17), (142, 16)], 4), gap=1.6)
    for k in range(4):
        block.cut(lens((119 + k % 2, 52 + k * 16), (119.6 + k % 2, 64 + k * 16), 1.7))
    _horn(block, 126, 34, 1, 1.25)
    _horn(block, 114, 44, -1, 1.05)
    return block


def _horn(block: Block, x: float, y: float, face: int, size: float) -> None:
    def at(points: Polygon) -> Polygon:
        return [(x + px * size * face, y + py * size) for px, py in points]

    bell = at([(6, -4), *curve((6, -4), (22, -6), (33, -18), steps=5), *curve((33, 18), (22, 6), (6, 4), steps=5)])
    block.stand(bell, gap=1.8)
    mouth = at(ellipse((33, 0), 5, 18, corners=22))
    block.shine(mouth, gap=1.3)
    block.ink(at(ellipse((33, 0), 2.6, 12.5, corners=18)))
    block.cut(at(lens((31.6, -8), (32, 6), 1.4)))
    block.stand(at(box(-3, -5.5, 7, 5.5)), gap=1.2)
    block.cut(at(lens((10, 0.4), (27, -1), 1.8)), at(lens((14, -3), (27, -9), 1.5)), at(lens((13, 3.4), (26, 8), 1.5)))


def papers() -> Block:
    """A stack of reports under a stamp; the printed columns are only strokes."""
    block = Block("papers", black=True)
    block.hatch("cut", box(0, 0, 240, 50), gap=8, width=1.4, length=(20, 44), breaks=(16, 50))
    block.shine([(-4, 92), (244, 90), (244, 124), (-4, 124)], gap=2)
    for y, left, right in ((100.0, 200.0, 244), (112, 150, 240), (116, 0, 40), (104, -6, 18)):
        block.ink(lens((left, y), (right, y - 0.4), 1.6))
    for k in range(9):
        y = 108 - k * 5.4
        dx = (0, 3, -2, 4, 1, -3, 2, 0, 3)[k]
        block.shine(box(24 + dx, y - 4.4, 132 + dx, y, 0.4), gap=1.1)
    top = [(46, 40), (142, 38), (136, 62), (24, 64)]
    block.shine(top, gap=1.6)
    for n in range(4):
        y = 45 + n * 4.6
        left = 46 - n * 5
        block.ink(
            *(lens((left + k * 22, y), (left + k * 22 + (15, 11, 17, 9)[(k + n) % 4], y - 0.4), 1.7) for k in range(4))
        )
    _stamp(block)
    for k, (x, turn) in enumerate(((214, -8), (226, 6))):
        block.shine(moved(box(-4, -52, 4, 40), x, 62 + k * 4, turn=turn), gap=1.6)
        block.shine(moved([(-4, -52), (4, -52), (0, -62)], x, 62 + k * 4, turn=turn), gap=1.2)
        block.ink(moved(lens((-1, -46), (-0.6, 30), 1.5), x, 62 + k * 4, turn=turn))
    block.shine([(202, 76), (240, 75), (237, 112), (206, 112)], gap=1.8)
    block.ink(lens((208, 84), (232, 83), 1.8), lens((209, 94), (224, 93.6), 1.6), lens((210, 104), (230, 103.4), 1.5))
    return block


def _stamp(block: Block) -> None:
    block.shine(ellipse((168, 36), 11, 11, corners=22), gap=2)
    block.shine([(162, 44), (174, 44), (179, 76), (157, 76)], gap=1.8)
    block.shine(box(148, 74, 188, 90, 0.5), gap=2)
    block.shine(box(151, 90, 185, 96), gap=1.4)
    block.ink(
        lens((163, 31), (165, 42), 2.4),
        lens((164, 50), (162, 72), 2),
        lens((153, 80), (180, 79.4), 1.9),
        lens((160, 85), (184, 84.6), 1.5),
    )
    pad = box(146, 100, 192, 110, 0.5)
    block.stand(pad, gap=1.6)
    block.cut(lens((151, 104.6), (180, 104), 1.6))
