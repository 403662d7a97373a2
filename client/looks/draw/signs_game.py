"""Signs for what the game counts, orders and tells: on a grid of 64, the live area from 4 to 60."""

from __future__ import annotations

from collections.abc import Callable

from client.looks.draw import props
from client.looks.draw.block import SIGN, Block
from client.looks.draw.shapes import Polygon, box, curve, ellipse, lens, moved, smooth, strip, thorn, wedge

Sign = Callable[[Block], None]


def ration(block: Block) -> None:
    """A bowl of rice with chopsticks laid over it."""
    block.ink([(10, 33), *curve((10, 33), (14, 16), (50, 16), (54, 33), steps=10)])
    block.cut(
        lens((20, 27), (27, 24), 2.2),
        lens((31, 23), (37, 21.5), 2.2),
        lens((40, 28), (46, 28.6), 2.2),
        lens((29, 29.5), (35, 29), 2),
    )
    block.stand(strip([(5, 20), (61, 11)], 3.4, 2.6), strip([(5, 28), (61, 18)], 3.4, 2.6), gap=1.8)
    block.stand(
        [
            (5, 35),
            (59, 35),
            *curve((59, 35), (56, 50), (42, 56), steps=6),
            (42, 60),
            (22, 60),
            (22, 56),
            *curve((22, 56), (8, 50), (5, 35), steps=6),
        ],
        gap=1.5,
    )
    block.cut(lens((13, 41), (45, 42), 2.4), lens((20, 49), (40, 49.6), 2.2))


def cadres(block: Block) -> None:
    """A plain peaked cap, its peak to the right."""
    block.ink([*smooth([(7, 36), (5, 24), (14, 13), (30, 9), (46, 14), (52, 25), (50, 37)], 4), (50, 40), (7, 42)])
    block.stand([(5, 36), (51, 35), (52, 46), (7, 47)], gap=1.8)
    peak = [(30, 47), *curve((30, 47), (46, 44), (63, 53), steps=6), *curve((63, 57), (46, 55), (32, 55), steps=6)]
    block.stand(peak, gap=1.6)
    block.cut(
        lens((12, 27), (33, 15), 2.5, 1.6),
        lens((22, 32), (46, 23), 2.3, 1),
        lens((10, 41.4), (38, 40.8), 2.3),
        lens((37, 51), (56, 53.4), 2.0),
    )
    block.cut(ellipse((28, 10.6), 1.2, 1.2, corners=8))


def melt(block: Block) -> None:
    """A ladle pours what was a tool."""
    block.ink(strip([(3, 12), (20, 19)], 4.5, 5.2))
    block.ink([(16, 13), (50, 15), (61, 11), (57, 19), (53, 31), (45, 37), (27, 36), (18, 28)])
    block.ink(thorn(curve((58, 14), (63, 30), (54, 48), (53, 57), steps=8), 4.6))
    block.ink([(22, 52), (62, 52), (58, 61), (27, 61)])
    block.cut(lens((23, 20), (48, 20.6), 2.4), lens((27, 28), (46, 28.6), 2.2), lens((30, 56.6), (51, 56.4), 2.0))


def delivery(block: Block) -> None:
    """A cart with sacks."""
    for x, high in ((16, 17), (31, 20), (45, 16)):
        props.sack(block, x, 37, 15, high, role="ink")
    block.stand([(3, 37), (62, 34), (62, 38), (55, 45), (9, 45), (3, 41)], gap=1.6)
    block.cut(lens((12, 41.4), (48, 40.6), 2.0))
    block.stand(ellipse((30, 48), 13, 13, corners=24), gap=1.8)
    block.cut(ellipse((30, 48), 8.6, 8.6, corners=20))
    for turn in (12, 72, 132):
        block.ink(moved(strip([(-9.4, 0), (9.4, 0)], 2.6), 30, 48, turn=turn))
    block.ink(ellipse((30, 48), 3.6, 3.6, corners=12))


def search(block: Block) -> None:
    """A hand lantern."""
    block.ink(strip(curve((20, 22), (22, 3), (42, 3), (44, 22), steps=10), 3.6))
    block.ink([(18, 20), (46, 20), (49, 26), (15, 26)], [(15, 53), (49, 53), (52, 60), (12, 60)])
    block.ink([(17, 28), (47, 28), (45, 51), (19, 51)])
    block.cut([(22, 30), (42, 30), (40.5, 49), (23.5, 49)])
    block.ink([*curve((32, 31), (39, 40), (36, 48), steps=5), *curve((28, 48), (25, 41), (32, 31), steps=5)])
    block.cut(lens((31, 47), (32.4, 38), 2.6), lens((19, 56.6), (43, 56.4), 2.0), lens((22, 23.2), (40, 23), 1.6))


def machines(block: Block) -> None:
    """A cogwheel."""
    outline: Polygon = []
    for n in range(10):
        for turn, radius in ((-11, 21.5), (-8, 28), (8, 28), (11, 21.5)):
            outline += moved([(radius, 0)], 32, 32, turn=n * 36 + turn)
    block.ink(outline)
    block.cut(ellipse((32, 32), 8, 8, corners=18))
    for n, reach in enumerate((30, 38, 34, 40)):
        block.cut(
            thorn(ellipse((32, 32), 15.2, 15.2, start=20 + n * 90, end=20 + n * 90 + reach * 1.4, corners=7), 2.3)
        )


def card(block: Block) -> None:
    """Two cards, one behind the other; the front one has a picture and lines."""
    block.ink(moved(box(-14, -22, 15, 22), 42, 33, turn=12))
    block.cut(moved(lens((9, -17), (10, 14), 2.2), 42, 33, turn=12))
    block.stand(box(9, 8, 41, 58, 0.5), gap=2.4)
    block.cut(box(13, 12.5, 37, 29))
    block.ink([(13, 29), (13, 24), *smooth([(13, 24), (20, 19), (27, 23), (37, 17)], 3), (37, 29)])
    block.cut(lens((14, 36), (35, 35.6), 2.4), lens((14, 43), (31, 43), 2.2), lens((14, 50), (27, 49.6), 2.2))


def influence(block: Block) -> None:
    """A stack of counters, the top one leaning on it."""
    for k in range(3):
        y = 56 - k * 10
        block.stand([(8, y - 6), (44, y - 6.5), (46, y), (44, y + 3), (9, y + 3), (6, y - 1)], gap=1.4)
        block.cut(lens((13, y - 1.4), (34 - 4 * k, y - 1.6), 2.0))
    coin = moved(ellipse((0, 0), 15, 15, corners=24), 41, 20)
    block.stand(coin, gap=2)
    block.cut(thorn(ellipse((41, 20), 10.4, 10.4, start=140, end=300, corners=9), 2.2), lens((38, 26), (47, 16), 2.4))


def zeal(block: Block) -> None:
    """A flame with a flame cut out of it."""
    block.ink(
        smooth(
            [
                (32, 3),
                (38, 16),
                (48, 24),
                (54, 40),
                (47, 54),
                (32, 61),
                (17, 54),
                (10, 41),
                (16, 27),
                (21, 33),
                (23, 20),
                (32, 3),
            ],
            3,
        )
    )
    block.cut(smooth([(33, 26), (37, 36), (43, 44), (40, 53), (32, 57), (24, 52), (23, 44), (28, 46), (33, 26)], 3))
    block.ink(lens((32, 56), (33, 42), 4))
    block.cut(lens((18, 46), (17, 36), 2.2), lens((47, 44), (45, 31), 2.2))


def people(block: Block) -> None:
    """A straw hat on a peg: who lives on the land."""
    block.ink(
        [
            (32, 12),
            *curve((34, 13), (46, 28), (61, 40), steps=6),
            *curve((60, 44), (32, 54), (4, 44), steps=8),
            *curve((3, 40), (18, 28), (30, 13), steps=6),
        ]
    )
    for a, b, w in (
        ((30, 20), (13, 38), 2.4),
        ((32, 20), (27, 44), 2.2),
        ((34, 21), (40, 44), 2.4),
        ((36, 23), (52, 39), 2.0),
    ):
        block.cut(lens(a, b, w))
    block.ink(thorn(curve((18, 49), (24, 64), (40, 64), (46, 49), steps=9), 2.4))


def towns(block: Block) -> None:
    """Chimneys and roofs close together."""
    block.ink(
        [(5, 60), (5, 34), (17, 27), (17, 34), (29, 27), (29, 60)],
        [(33, 60), (33, 18), (41, 18), (42, 60)],
        [(44, 60), (44, 8), (52, 8), (53, 60)],
        box(31, 42, 61, 60),
    )
    block.cut(
        box(10, 40, 15, 46),
        box(19, 40, 24, 46),
        box(10, 50, 15, 56),
        box(19, 50, 24, 56),
        lens((36.6, 22), (37, 38), 2.2),
        lens((47.8, 12), (48.4, 34), 2.2),
        lens((36, 47), (57, 46.6), 2.2),
        lens((36, 54), (51, 53.6), 2),
    )
    block.ink(
        thorn(curve((37, 15), (39, 6), (47, 5), steps=5), 3.4), thorn(curve((48, 6), (51, 2), (59, 3), steps=5), 3)
    )


def quota(block: Block) -> None:
    """A steelyard with a sack on its hook."""
    block.ink(strip([(4, 20), (61, 12)], 4.6, 3.2), strip([(24, 17), (25, 5)], 3), ellipse((25, 5), 3.4, 3, corners=10))
    block.ink(strip([(13, 20), (13, 31)], 2.6), strip([(51, 15), (51, 28)], 2.2))
    props.sack(block, 14, 61, 23, 31, role="ink")
    block.ink([(45, 28), (57, 28), (60, 38), (55, 44), (47, 44), (42, 38)])
    block.cut(lens((46, 35), (55, 34.6), 2.2), lens((28, 16.8), (50, 14), 1.6))


def reserve(block: Block) -> None:
    """A round granary under a cone of straw."""
    block.ink([(14, 33), (50, 33), (49, 58), *curve((49, 58), (32, 63), (15, 58), steps=6)])
    block.stand([(32, 3), (35, 8), (60, 31), *curve((60, 34), (32, 41), (4, 34), steps=8), (4, 31), (29, 8)], gap=1.7)
    for a, b, w in (
        ((30, 12), (14, 33), 2.4),
        ((31.6, 12), (26, 36), 2.2),
        ((33, 13), (39, 36), 2.3),
        ((35, 14), (51, 32), 2.0),
    ):
        block.cut(wedge(a, b, w))
    block.cut(
        box(26, 43, 38, 54),
        lens((17, 46), (24, 46.6), 2),
        lens((40, 47), (47, 46), 2),
        lens((17, 54), (24, 54.8), 2),
        lens((40, 55), (47, 54), 2),
    )
    block.ink(lens((29.4, 44.5), (29.6, 53), 2), lens((34, 44.5), (34.4, 53), 2))


def exports(block: Block) -> None:
    """A freighter that leaves, to the right."""
    _ship(block)
    block.ink([(28, 7), (48, 7), (47, 2), (61, 10), (48, 18), (48, 12.6), (28, 13)])


def imports(block: Block) -> None:
    """A freighter that comes, to the left."""
    held = Block("exports", SIGN)
    exports(held)
    for role, points in held.shapes:
        block.put(role, [(64 - x, y) for x, y in points])


def _ship(block: Block) -> None:
    block.ink([(3, 34), (42, 36), (61, 30), (54, 50), (9, 50)])
    block.ink(box(10, 20, 24, 35), box(13, 8, 20, 20), strip([(44, 36), (44, 19)], 3))
    block.cut(
        lens((12, 14), (21, 13.6), 2.4),
        lens((12.4, 26), (22, 25.6), 2.2),
        lens((10, 39.6), (46, 39.4), 2.4),
        lens((18, 45.4), (50, 44), 2.0),
    )
    for x in (3, 24, 44):
        block.ink(thorn(smooth([(x, 57), (x + 6, 54.6), (x + 12, 57.6), (x + 18, 55)], 3), 3.2))


def communes(block: Block) -> None:
    """Three roofs under one."""
    for left, right, eaves, ridge, gap in ((14, 50, 24, 8, 0), (3, 34, 44, 28, 1.8), (30, 61, 44, 28, 1.8)):
        roof = [(left, eaves), (left + 7, ridge), (right - 7, ridge), (right, eaves)]
        walls = box(left + 4, eaves, right - 4, eaves + 15)
        block.stand(roof, walls, gap=gap)
        block.ink(walls)
        for k in range(3):
            x = left + 10 + k * (right - left - 20) / 2
            block.cut(lens((x, ridge + 3), (x + (k - 1) * 3.4, eaves - 2), 2.2))
    block.cut(box(15, 49, 21, 59), box(43, 49, 49, 59))
    block.ink(box(3, 59, 61, 62))


def plots(block: Block) -> None:
    """A cabbage on its bed."""
    for lean in (-1.0, 1.0, -0.55, 0.55):
        leaf = lens((32, 48), (32 + lean * 27, 40 - (1 - abs(lean)) * 44), 17, -4 * lean)
        block.stand(leaf, gap=1.5)
        block.cut(lens((32 + lean * 6, 45), (32 + lean * 22, 39 - (1 - abs(lean)) * 34), 2.2, -3 * lean))
    block.stand(ellipse((32, 36), 10, 13, corners=20), gap=1.6)
    block.cut(lens((30, 46), (32.6, 26), 2.4, 1.5), lens((36, 42), (37, 32), 1.8, 1))
    block.stand([(5, 50), (59, 49), (61, 60), (3, 60)], gap=1.4)
    block.cut(lens((12, 55), (46, 54.4), 2.2))


def water(block: Block) -> None:
    """A drop over ripples."""
    block.ink(smooth([(32, 3), (39, 16), (45, 27), (41, 38), (32, 42), (23, 38), (19, 27), (25, 16), (32, 3)], 4))
    block.cut(thorn(curve((24, 29), (25, 36), (32, 38), steps=5), 2.4), lens((31, 12), (27, 24), 2.2))
    for y, left, right in ((49, 6, 58), (57, 14, 50)):
        third = (right - left) / 3
        block.ink(
            thorn(smooth([(left, y), (left + third, y - 2.6), (left + 2 * third, y + 2), (right, y - 1)], 4), 4.4)
        )


def seed(block: Block) -> None:
    """A jar of seed."""
    block.ink(props.jar(32, 60, 44, 46))
    block.ink(box(19, 7, 45, 12.5, 0.5))
    block.cut(
        lens((17, 31), (43, 32), 2.4, -1.5),
        lens((18, 41), (38, 42.4), 2.4, -1.5),
        lens((24, 51), (40, 51.8), 2.2, -1),
        lens((25, 17.4), (40, 17), 1.8),
    )


def steel_plan(block: Block) -> None:
    """A chimney over ingots: the plan for steel."""
    block.ink([(9, 60), (11, 12), (21, 12), (23, 60)], thorn(curve((16, 10), (20, 2), (34, 5), (40, 2), steps=7), 4.5))
    block.cut(lens((13, 22), (19, 21.6), 2.2), lens((13, 33), (18.6, 33), 2.2), lens((12.6, 45), (20, 44.4), 2.4))
    for x, y in ((36, 60), (53, 60), (44.5, 46)):
        block.stand([(x - 5, y - 12), (x + 5, y - 12), (x + 8, y), (x - 8, y)], gap=1.2)
        block.cut(lens((x - 4, y - 5), (x + 4, y - 5.4), 2.0))


def line(block: Block) -> None:
    """The national line: a railway point, one track that leads two ways."""
    left = curve((30, 61), (30, 36), (12, 28), (10, 4), steps=10)
    right = [(35, 61), (35, 34), (53, 4)]
    block.ink(strip(left, 5.6), strip(right, 5.6))
    for y, start, end in (
        (55, 20, 45),
        (44, 20, 45),
        (33, 12, 50),
        (22, 3, 25),
        (22, 37, 58),
        (11, 2, 20),
        (11, 42, 63),
    ):
        block.ink(strip([(start, y), (end, y - 0.6)], 4))
    block.cut(strip(left, 1.8), strip(right, 1.8))


def typhoon(block: Block) -> None:
    """A whirl of wind about its eye."""
    for turn in (0, 180):
        arm = smooth([(2, -13), (15, -9), (23, 3), (19, 17), (3, 27), (-20, 25)], 5)
        block.ink(moved(strip(arm, 3, 10, 12, 9, 5, 0), 32, 32, turn=turn))
        block.cut(moved(thorn(smooth([(17, -3), (21, 6), (15, 17), (4, 24)], 4), 2.4), 32, 32, turn=turn))
    block.ink(ellipse((32, 32), 14, 14, corners=24))
    block.cut(
        ellipse((32, 32), 5.6, 5.6, corners=16),
        thorn(ellipse((32, 32), 10, 10, start=190, end=290, corners=7), 2.2),
        thorn(ellipse((32, 32), 10, 10, start=10, end=90, corners=6), 2.0),
    )


def storm(block: Block) -> None:
    """A cloud and its rain."""
    block.ink(
        smooth(
            [(8, 36), (4, 28), (11, 20), (19, 20), (24, 9), (38, 7), (46, 17), (56, 18), (61, 28), (56, 36), (8, 36)], 4
        )
    )
    block.cut(
        thorn(curve((17, 26), (26, 12), (38, 15), steps=7), 2.4),
        thorn(curve((32, 27), (42, 20), (53, 25), steps=6), 2.2),
        lens((16, 32), (36, 31.6), 2.2),
    )
    for x, y, reach in ((14, 42, 15), (25, 41, 19), (37, 42, 14), (48, 41, 18), (55, 43, 12)):
        block.ink(lens((x + 2, y), (x - 3, y + reach), 3.2))


def frost(block: Block) -> None:
    """Icicles under an edge of roof."""
    block.ink(box(3, 6, 61, 19, 0.5))
    block.cut(lens((8, 12), (33, 11.6), 2.4), lens((38, 14), (55, 13.6), 2.0))
    for x, wide, long in ((4, 9, 22), (15, 11, 38), (28, 8, 17), (38, 11, 30), (51, 9, 20)):
        ice = [
            (x, 20),
            (x + wide, 20),
            (x + wide * 0.76, 20 + long * 0.4),
            (x + wide * 0.5, 20 + long),
            (x + wide * 0.22, 20 + long * 0.44),
        ]
        block.ink(ice)
        block.cut(lens((x + wide * 0.62, 21.5), (x + wide * 0.52, 20 + long * 0.6), 2.0))


def locusts(block: Block) -> None:
    """A locust, from the side."""
    block.ink(smooth([(4, 42), (20, 33), (38, 29), (52, 27), (60, 34), (56, 42), (44, 46), (24, 47), (4, 42)], 3))
    block.stand([(2, 36), (22, 25), (42, 24), (46, 29), (34, 36), (16, 39)], gap=1.5)
    block.stand(
        [(40, 43), (31, 33), (18, 12), (14, 13), (20, 33), (32, 45)],
        [(14, 13), (5, 56), (1, 59), (9, 59), (18, 17)],
        gap=1.6,
    )
    block.ink(
        strip([(44, 45), (50, 52), (46, 60)], 2.8, 2),
        strip([(50, 44), (58, 50), (57, 60)], 2.8, 2),
        thorn(curve((55, 30), (58, 18), (50, 8), steps=6), 2.4),
        thorn(curve((57, 31), (63, 22), (62, 13), steps=6), 2.2),
    )
    block.cut(
        lens((8, 35.6), (38, 27.4), 2.2),
        lens((21, 20), (33, 37), 2.2),
        ellipse((55, 34), 2.0, 2.2, corners=9),
        lens((48, 29.6), (50, 43), 2.0),
    )


def poor_crop(block: Block) -> None:
    """One thin ear, one broken."""
    props.upright_ear(block, "ink", (22, 54), 40, lean=-3, fat=2.1, pairs=4)
    path = smooth([(42, 54), (43, 36), (46, 24), (53, 30), (56, 40)], 4)
    block.ink(strip(path, 2.6, 2.4, 2.0))
    for n in (11, 13, 15):
        p = path[n]
        for side in (-1, 1):
            block.ink(lens(p, (p[0] + 3 + side * 3.6, p[1] + 8), 4.4))
    block.ink([(4, 53), (60, 52), (60, 60), (4, 60)])
    block.cut(lens((10, 56.6), (38, 56), 2.0))


def believer(block: Block) -> None:
    """Conviction of the leap: a loudspeaker."""
    block.ink(
        [(22, 25), *curve((22, 25), (42, 22), (50, 5), steps=6), *curve((50, 49), (42, 34), (22, 33), steps=6)],
        box(6, 20, 23, 38, 0.5),
    )
    block.stand(ellipse((51, 27), 7.5, 23, corners=26), gap=1.6)
    block.cut(ellipse((51, 27), 3.6, 16, corners=20))
    block.ink(lens((50, 12), (50.6, 38), 3), strip([(14, 38), (16, 61)], 6, 5))
    block.cut(lens((10, 28), (20, 27.4), 2.2), lens((27, 27), (41, 19), 2.0), lens((27, 31), (41, 37), 2.0))


def expert(block: Block) -> None:
    """Conviction of knowledge: a pair of dividers over a drawn line."""
    for side in (-1, 1):
        leg = [
            (32 - side * 1.4, 14),
            (32 + side * 5, 15),
            (32 + side * 18, 50),
            (32 + side * 17, 59),
            (32 + side * 13.6, 51),
        ]
        block.ink(leg)
        block.cut(lens((32 + side * 5.4, 24), (32 + side * 14, 48), 2.2))
    block.stand(ellipse((32, 12), 7.5, 7.5, corners=18), gap=1.6)
    block.ink(strip([(32, 6), (32, 2)], 4), strip([(25, 36), (39, 35.6)], 3.6))
    block.cut(ellipse((32, 12), 2.8, 2.8, corners=12))
    block.ink(lens((4, 59.6), (44, 60), 2.8))


def countryman(block: Block) -> None:
    """Conviction of the countryside: a hoe and a straw hat on it."""
    block.ink(strip([(47, 61), (44, 8)], 4.4, 4), [(25, 20), (29, 7), (46, 3), (48, 10), (36, 13), (32, 23)])
    hat = [
        (26, 26),
        *curve((28, 27), (38, 38), (51, 47), steps=5),
        *curve((50, 52), (26, 58), (2, 52), steps=7),
        *curve((1, 47), (14, 38), (24, 27), steps=5),
    ]
    block.stand(hat, gap=2)
    for a, b, w in (
        ((24, 34), (10, 47), 2.3),
        ((26, 33), (22, 51), 2.2),
        ((28, 34), (34, 51), 2.3),
        ((30, 36), (42, 47), 2.0),
    ):
        block.cut(lens(a, b, w))


def survivor(block: Block) -> None:
    """Conviction of who stays: bamboo that bends and does not break."""
    stem = curve((14, 61), (14, 32), (20, 8), (50, 10), steps=16)
    block.ink(strip(stem, 9, 7.6, 6, 3.4))
    for n in (2, 5, 8, 11):
        p, q = stem[n - 1], stem[n + 1]
        dx, dy = (q[0] - p[0]) * 0.9, (q[1] - p[1]) * 0.9
        block.cut(lens((stem[n][0] - dy - 1, stem[n][1] + dx), (stem[n][0] + dy + 1, stem[n][1] - dx), 2.2))
    for x, y, turn, reach in ((50, 10, 30, 13), (48, 9, 72, 24), (42, 9, 105, 22), (24, 27, 22, 27), (22, 31, 62, 22)):
        block.stand(moved(lens((0, 0), (reach, 0), 8, 1.2), x, y, turn=turn), gap=1.5)
    block.cut(
        moved(lens((5, 0), (18, 0), 1.8, 0.8), 48, 9, turn=72), moved(lens((5, 0), (21, 0), 1.8, 0.8), 24, 27, turn=22)
    )


def spring(block: Block) -> None:
    """A seedling out of the ground."""
    block.ink(strip(curve((32, 50), (31, 34), (33, 22), steps=5), 4.6, 3.4))
    block.ink(
        [*curve((33, 32), (36, 14), (58, 10), steps=7), *curve((58, 10), (56, 30), (33, 32), steps=7)],
        [*curve((31, 40), (26, 24), (6, 22), steps=7), *curve((6, 22), (10, 40), (31, 40), steps=7)],
    )
    block.cut(lens((37, 29), (53, 15), 2.4), lens((27, 37.4), (11, 26), 2.3))
    block.ink([(4, 50), (60, 49), (60, 60), (4, 60)])
    block.cut(lens((9, 54.4), (34, 54), 2.2), lens((38, 56.6), (55, 56), 2.0))


def summer(block: Block) -> None:
    """Rows of young plants in water."""
    for x, foot, size in ((17, 36, 26), (47, 36, 26), (32, 54, 34)):
        for lean in (-0.95, -0.45, 0, 0.45, 0.95):
            block.stand(
                lens(
                    (x + lean * 2, foot),
                    (x + lean * size * 0.62, foot - size * (1 - 0.42 * abs(lean))),
                    size * 0.17,
                    0.1 * size * lean,
                ),
                gap=0.9,
            )
    for y, left, right in ((42, 4, 24), (42, 42, 60), (59, 10, 54)):
        block.ink(lens((left, y), (right, y - 0.4), 3.4))


def autumn(block: Block) -> None:
    """A sickle."""
    block.ink(
        [
            *curve((20, 40), (2, 4), (52, -4), (60, 24), steps=12),
            *curve((60, 24), (48, 4), (18, 12), (30, 36), steps=12),
        ]
    )
    block.cut(thorn(curve((20, 32), (12, 10), (40, 4), (53, 14), steps=10), 2.0))
    block.stand(moved([(-4.6, -2), (4.6, -2), (4, 12), (5, 26), (-5, 26), (-4, 12)], 24, 36, turn=-22), gap=1.6)
    block.cut(moved(lens((0, 3), (0.6, 21), 2.4), 24, 36, turn=-22))


def winter(block: Block) -> None:
    """A bare tree in snow."""
    limbs = [
        strip(curve((33, 58), (34, 40), (31, 30), steps=5), 9, 6),
        strip(curve((31, 34), (28, 22), (12, 22), (9, 6), steps=7), 5.4, 3.6, 1.6),
        strip(curve((32, 33), (32, 18), (36, 14), (34, 2), steps=6), 5.4, 3.6, 1.6),
        strip(curve((33, 38), (42, 28), (53, 28), (56, 12), steps=7), 5, 3.4, 1.5),
        strip(curve((20, 23), (12, 24), (6, 22), (3, 16), steps=5), 3.2, 1.2),
        strip(curve((46, 29), (46, 20), (42, 16), (45, 8), steps=5), 3.2, 1.2),
    ]
    block.ink(*limbs, [(2, 61), *curve((2, 57), (24, 49), (62, 58), steps=6), (62, 61)])
    block.cut(lens((32, 36), (33.6, 53), 2.2))


def debate(block: Block) -> None:
    """A round table and its stools, from above."""
    for n in range(6):
        block.ink(moved(ellipse((24.5, 0), 5.4, 6.6, corners=16), 32, 32, turn=n * 60 + 30))
        block.cut(moved(lens((25, -4), (25.4, 3.4), 2.0), 32, 32, turn=n * 60 + 30))
    block.stand(ellipse((32, 32), 16, 16, corners=26), gap=1.8)
    block.cut(lens((22, 27), (39, 26.4), 2.4), lens((25, 34), (42, 33.6), 2.4), lens((24, 41), (36, 40.6), 2.1))


def orders(block: Block) -> None:
    """A writing brush and the stroke that it leaves."""
    block.ink(
        strip([(58, 4), (34, 32)], 5.4, 6.4),
        moved(
            [
                (-4.6, -2),
                (4.6, -2),
                (5, 6),
                *curve((5, 6), (4, 16), (0, 24), steps=4),
                *curve((0, 24), (-5, 15), (-5, 6), steps=4),
            ],
            33,
            33,
            turn=40,
        ),
    )
    block.cut(
        moved(lens((-6, -0.8), (6, -0.4), 2.0), 32.5, 33.5, turn=40),
        lens((53, 9), (40, 24), 2.0),
        moved(lens((0, 5), (0.6, 18), 2.2), 33, 33, turn=40),
    )
    block.ink(thorn(smooth([(5, 56), (18, 52), (34, 58), (59, 53)], 5), 6))


def reckoning(block: Block) -> None:
    """An abacus."""
    block.ink(box(4, 10, 60, 55, 0.5))
    block.cut(box(8.5, 14.5, 55.5, 23), box(8.5, 27, 55.5, 50.5))
    for k, (up, low) in enumerate(((0, 2), (1, 1), (0, 3), (1, 0))):
        x = 14.5 + k * 11.6
        block.ink(strip([(x, 13), (x, 52)], 1.6), lens((x - 5.4, 17.4 + up * 3), (x + 5.4, 17.2 + up * 3), 5))
        for n in range(3):
            y = 30.5 + n * 5 + (6.5 if n >= low else 0)
            block.ink(lens((x - 5.4, y), (x + 5.4, y - 0.2), 5))


def forecast(block: Block) -> None:
    """A weathercock's arrow over its letters' arms."""
    block.ink(
        strip([(31, 60), (32, 18)], 4.6, 3.4),
        [(3, 14), (16, 9), (44, 12), (44, 5), (62, 15), (44, 26), (44, 19), (16, 20), (4, 25), (10, 18)],
    )
    block.cut(lens((15, 14.6), (44, 15.6), 2.4))
    block.ink(
        strip([(12, 38), (52, 37)], 3.8),
        ellipse((12, 38), 4.6, 4.6, corners=12),
        ellipse((52, 37), 4.6, 4.6, corners=12),
    )
    block.ink([(16, 60), (22, 54), (42, 54), (48, 60)])
    block.cut(lens((30.6, 42), (31.4, 53), 1.6))


def news(block: Block) -> None:
    """A folded newspaper."""
    block.ink([(5, 12), (50, 10), (50, 52), (56, 52), (56, 18), (61, 18), (61, 53), (56, 58), (9, 58), (5, 54)])
    block.cut(box(11, 17, 44, 24, 0.4))
    block.ink(lens((14, 20.8), (40, 20.4), 3.2))
    block.cut(
        box(11, 29, 26, 42, 0.4),
        lens((30, 31), (45, 30.6), 2.4),
        lens((30, 38), (43, 37.6), 2.2),
        lens((11, 47.6), (44, 47), 2.3),
        lens((12, 53), (38, 52.4), 2.0),
    )
    block.ink([(11, 42), (16, 34), (20, 38), (26, 33), (26, 42)])


def motion(block: Block) -> None:
    """A paper laid before the table: a sheet held up by its clip."""
    block.ink(moved(box(-20, -24, 20, 28), 31, 34, turn=-5))
    block.cut(
        moved(lens((-13, -10), (12, -10.6), 2.5), 31, 34, turn=-5),
        moved(lens((-13, -1), (6, -1.4), 2.3), 31, 34, turn=-5),
        moved(lens((-13, 8), (13, 7.6), 2.5), 31, 34, turn=-5),
        moved(lens((-12, 17), (2, 17), 2.2), 31, 34, turn=-5),
    )
    block.stand([(21, 5), (38, 4), (41, 16), (19, 17)], gap=1.7)
    block.cut(ellipse((29.6, 9.4), 2.6, 2.4, corners=10))


def vote(block: Block) -> None:
    """A bean dropped into a bowl."""
    block.ink(
        moved(ellipse((0, 0), 6.6, 4.8, corners=16), 33, 10, turn=-30),
        moved(ellipse((0, 0), 5.6, 4.2, corners=14), 24, 24, turn=20),
        moved(ellipse((0, 0), 5.6, 4.2, corners=14), 40, 25, turn=-14),
    )
    block.cut(moved(lens((-3, -0.6), (3, -0.8), 1.7), 33, 10, turn=-30))
    block.stand(
        [
            (5, 29),
            (59, 29),
            *curve((59, 29), (57, 48), (42, 54), steps=6),
            (42, 60),
            (22, 60),
            (22, 54),
            *curve((22, 54), (7, 48), (5, 29), steps=6),
        ],
        gap=1.5,
    )
    block.cut(lens((12, 35), (46, 36), 2.4), lens((18, 43.6), (40, 44.4), 2.3))


def hand(block: Block) -> None:
    """Cards held as a fan."""
    for turn, x, y in ((-26, 20, 34), (0, 32, 30), (26, 44, 34)):
        block.stand(moved(box(-12, -19, 12, 20), x, y, turn=turn), gap=1.7)
        block.cut(moved(lens((-6.6, -12), (5, -12.4), 2.3), x, y, turn=turn))
    block.cut(lens((27, 31), (38, 30.6), 2.2), lens((27, 39), (36, 38.6), 2.1))


SIGNS: dict[str, Sign] = {
    sign.__name__: sign
    for sign in (
        ration, cadres, melt, delivery, search, machines, card, influence, zeal, people, towns, quota,
        reserve, exports, imports, communes, plots, water, seed, steel_plan, line, typhoon, storm, frost,
        locusts, poor_crop, believer, expert, countryman, survivor, spring, summer, autumn, winter, debate,
        orders, reckoning, forecast, news, motion, vote, hand,
    )
}  # fmt: skip
