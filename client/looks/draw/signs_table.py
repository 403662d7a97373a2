"""Signs for the table and its programs: seats, time, talk, settings; never shown without a word beside them."""

from __future__ import annotations

from collections.abc import Callable

from client.looks.draw.block import Block
from client.looks.draw.shapes import box, curve, ellipse, lens, mirrored, moved, smooth, strip, thorn

Sign = Callable[[Block], None]


def clock(block: Block) -> None:
    """A clock face."""
    block.ink(ellipse((32, 32), 28, 28, corners=32))
    block.cut(ellipse((32, 32), 22, 22, corners=30))
    for n, width in ((0, 4), (3, 3.4), (6, 4), (9, 3.4)):
        block.ink(moved(lens((0, -23), (0, -15), width), 32, 32, turn=n * 30))
    block.ink(strip([(32, 34), (31.6, 17)], 4.4, 2.6), strip([(31, 32), (44, 39)], 4.6, 3))
    block.cut(
        thorn(ellipse((32, 32), 25, 25, start=200, end=262, corners=7), 2.0),
        thorn(ellipse((32, 32), 25, 25, start=20, end=66, corners=6), 2.0),
    )


def chat(block: Block) -> None:
    """A bubble of speech with lines in it."""
    block.ink(
        [
            *smooth([(6, 30), (8, 14), (24, 7), (42, 8), (57, 16), (59, 30), (54, 42), (38, 48)], 4),
            (30, 48),
            (15, 60),
            (18, 46),
            *smooth([(18, 46), (9, 40), (6, 30)], 4),
        ]
    )
    block.cut(lens((16, 20), (47, 19.4), 2.5), lens((15, 29), (40, 28.6), 2.4), lens((20, 38), (46, 37.4), 2.4))


def language(block: Block) -> None:
    """Two bubbles: in one the lines stand, in the other they lie."""
    block.ink(
        [
            *smooth([(4, 22), (6, 10), (18, 5), (32, 8), (37, 20), (32, 32), (22, 35)], 4),
            (16, 35),
            (9, 44),
            (10, 33),
            *smooth([(10, 33), (5, 28), (4, 22)], 3),
        ]
    )
    block.cut(lens((13, 12), (13.4, 28), 2.5), lens((20.4, 10), (20.6, 30), 2.5), lens((28, 13), (28, 26), 2.4))
    right = [
        *smooth([(28, 40), (32, 29), (44, 25), (56, 29), (61, 40), (57, 50), (54, 52)], 4),
        (55, 61),
        (47, 55),
        *smooth([(47, 55), (36, 54), (29, 48), (28, 40)], 3),
    ]
    block.stand(right, gap=2)
    block.cut(lens((36, 35), (53, 34.6), 2.4), lens((35, 41.6), (50, 41.2), 2.3), lens((38, 48), (53, 47.6), 2.2))


def undo(block: Block) -> None:
    """An arrow that turns back."""
    path = (
        curve((15, 22), (40, 16), (58, 24), (54, 42), steps=9)
        + curve((54, 42), (50, 56), (36, 58), (18, 54), steps=7)[1:]
    )
    block.ink(strip(path, 9, 10, 9, 4))
    block.ink([(3, 24), (23, 6), (22, 38)])
    block.cut(thorn(path[3:10], 2.4), lens((9, 24), (19, 21.6), 2.4))


def redo(block: Block) -> None:
    """An arrow that turns on again."""
    held = Block("undo")
    undo(held)
    for role, points in held.shapes:
        block.put(role, [(64 - x, y) for x, y in points])


def seat(block: Block) -> None:
    """A stool."""
    block.ink([(6, 22), (58, 20), (60, 30), (4, 31)])
    for side in (-1, 1):
        block.ink(strip([(32 + side * 19, 30), (32 + side * 24, 60)], 6.4, 5))
    block.ink(strip([(12, 47), (53, 46)], 4.4))
    block.cut(
        lens((12, 26), (44, 25), 2.4),
        lens((32 - 21.6, 36), (32 - 23, 54), 2),
        lens((32 + 21.6, 35), (32 + 23, 52), 2),
        lens((20, 46.8), (40, 46.4), 1.6),
    )


def free_seat(block: Block) -> None:
    """A stool's outline in pieces: nobody sits here."""
    for a, b in (((6, 25), (20, 24.4)), ((26, 24), (40, 23.4)), ((46, 23), (59, 22.4))):
        block.ink(lens(a, b, 5.4))
    for side in (-1, 1):
        block.ink(
            lens((32 + side * 19.4, 31), (32 + side * 21, 42), 4.6),
            lens((32 + side * 21.6, 47), (32 + side * 23.6, 60), 4.6),
        )


def spectator(block: Block) -> None:
    """Field glasses."""
    for side in (-1, 1):
        barrel = [
            (32 + side * 5, 12),
            (32 + side * 17, 12),
            (32 + side * 20, 24),
            (32 + side * 28, 44),
            (32 + side * 27, 54),
            (32 + side * 6, 54),
            (32 + side * 4, 44),
        ]
        block.ink(barrel)
        block.cut(
            lens((32 + side * 8, 46.8), (32 + side * 24, 46.4), 2.4),
            lens((32 + side * 14, 20), (32 + side * 20, 38), 2.4),
            lens((32 + side * 8, 17.4), (32 + side * 15, 17), 1.8),
        )
    block.ink(box(26, 22, 38, 34))
    block.cut(lens((29, 28), (35, 27.6), 2.2))


def host(block: Block) -> None:
    """A teapot: who has the others at the table."""
    block.ink(
        smooth([(16, 34), (20, 26), (32, 23), (44, 26), (49, 36), (46, 50), (38, 58), (26, 58), (17, 50), (16, 34)], 4)
    )
    block.ink(
        [(45, 32), (54, 28), (58, 18), (63, 20), (60, 34), (50, 46), (44, 46)],
        strip(curve((19, 32), (2, 28), (4, 50), (20, 48), steps=9), 4.4),
    )
    block.stand(
        [(22, 24), (24, 18), (40, 18), (42, 24), (40, 27), (24, 27)], ellipse((32, 13), 4.6, 4.4, corners=12), gap=1.3
    )
    block.cut(
        lens((22, 36), (40, 34.6), 2.4, -1),
        lens((21, 44), (42, 44), 2.4),
        lens((26, 52), (38, 51.6), 2.2),
        lens((52, 36), (57, 26), 2),
    )


def ready(block: Block) -> None:
    """A tick, cut as one stroke."""
    block.ink([(4, 34), (12, 27), (25, 40), (54, 7), (61, 14), (27, 58)])
    block.cut(lens((11, 33), (25, 47), 2.4), lens((29, 46), (55, 13), 2.2))


def away(block: Block) -> None:
    """A door left ajar."""
    block.ink(box(8, 5, 56, 60, 0.5))
    block.cut(box(13, 10, 51, 60))
    block.ink([(13, 10), (38, 15), (38, 64), (13, 60)])
    block.cut(
        lens((18, 16), (18.6, 54), 2.3), lens((25, 20), (25.4, 56), 2.2), ellipse((33.5, 38), 2.2, 2.4, corners=9)
    )


def bot(block: Block) -> None:
    """A clockwork key."""
    for side in (-1, 1):
        block.ink(ellipse((32 + side * 14, 19), 14, 13.5, corners=24))
        block.cut(ellipse((32 + side * 15, 19), 6, 5.6, corners=16))
        block.cut(
            thorn(
                ellipse(
                    (32 + side * 14, 19),
                    10.4,
                    10,
                    start=60 if side > 0 else 20,
                    end=160 if side > 0 else 120,
                    corners=7,
                ),
                1.9,
            )
        )
    block.ink([(27, 24), (37, 24), (36, 46), (39, 47), (39, 61), (25, 61), (25, 47), (28, 46)])
    block.cut(lens((32, 29), (32.4, 44), 2.2), box(30, 52, 34.4, 62))


def lock(block: Block) -> None:
    """A padlock, shut."""
    block.ink(strip([(18, 32), *curve((18, 28), (18, 2), (46, 2), (46, 28), steps=12), (46, 32)], 7))
    block.ink([(8, 29), (56, 28), (57, 54), (50, 60), (14, 60), (7, 54)])
    block.cut(
        ellipse((32, 41), 4.6, 4.6, corners=14),
        [(30, 42), (34, 42), (36.4, 53), (27.6, 53)],
        lens((13, 35), (26, 34.4), 2.2),
        lens((38, 34.6), (51, 34), 2),
        lens((14, 54), (24, 55.6), 2),
    )


def unlock(block: Block) -> None:
    """A padlock, open."""
    block.ink(strip([(40, 32), *curve((40, 26), (40, 1), (63, 1), (62, 22), steps=12)], 6.4))
    block.ink([(3, 29), (49, 28), (50, 54), (44, 60), (9, 60), (2, 54)])
    block.cut(
        ellipse((26, 41), 4.6, 4.6, corners=14),
        [(24, 42), (28, 42), (30.4, 53), (21.6, 53)],
        lens((8, 35), (20, 34.4), 2.2),
        lens((32, 34.6), (45, 34), 2),
    )


def sound(block: Block) -> None:
    """A hand bell."""
    block.ink(
        [
            (27, 20),
            *curve((27, 20), (14, 28), (16, 44), (7, 52), steps=8),
            (57, 52),
            *curve((57, 52), (48, 44), (50, 28), (37, 20), steps=8),
        ]
    )
    block.ink(box(28, 3, 36, 21), ellipse((32, 4.6), 6, 3.6, corners=14), ellipse((32, 56.5), 6, 4.6, corners=14))
    block.cut(lens((25, 26), (19, 46), 2.5), lens((32, 26), (31, 45), 2.2), lens((15, 48.4), (44, 48), 2.0))


def mute(block: Block) -> None:
    """A bell laid on its side, still."""
    bell = [
        (-5, -24),
        *curve((-5, -24), (-18, -14), (-16, 2), (-25, 12), steps=8),
        (25, 12),
        *curve((25, 12), (16, 2), (18, -14), (5, -24), steps=8),
    ]
    block.ink(moved(bell, 40, 38, turn=-82), moved(box(-3.6, -37, 3.6, -22), 40, 38, turn=-82))
    block.cut(
        moved(lens((-7, -18), (-13, 6), 2.4), 40, 38, turn=-82), moved(lens((2, -18), (1, 6), 2.2), 40, 38, turn=-82)
    )
    block.ink(lens((3, 60), (61, 59.6), 3.4))


def help_(block: Block) -> None:
    """A question mark, cut with the knife."""
    block.ink(
        strip(
            [
                (14, 24),
                *curve((14, 18), (16, 2), (50, 2), (49, 20), steps=10),
                *curve((49, 22), (48, 32), (33, 30), (32, 44), steps=8),
            ],
            7,
            10,
            10,
            9,
            6,
        )
    )
    block.ink(moved([(-6, -5), (5.4, -6), (6, 5), (-5, 6)], 32, 55))
    block.cut(thorn(curve((20, 15), (28, 7), (42, 8), (45, 18), steps=8), 2.3), lens((41, 29), (33, 38), 2.0))


def settings(block: Block) -> None:
    """Three rails with their slides."""
    for y, x in ((13, 42), (32, 20), (51, 36)):
        block.ink(lens((2, y), (62, y - 0.4), 5))
        block.stand([(x - 7, y - 8), (x + 6, y - 8.4), (x + 7, y + 8), (x - 6, y + 8.4)], gap=1.6)
        block.cut(lens((x, y - 5.4), (x + 0.5, y + 5), 2.4))


def theme(block: Block) -> None:
    """A disc, half day and half night."""
    block.ink(ellipse((32, 32), 27, 27, corners=32))
    block.cut([*ellipse((32, 32), 22.6, 22.6, start=-90, end=90, corners=14)])
    for y, reach in ((20, 15), (29, 18), (38, 17), (47, 11)):
        block.ink(lens((33, y), (33 + reach, y - 0.5), 2.6))
    block.cut(lens((24, 17), (13, 26), 2.2), lens((26, 32), (10, 34), 2.4), lens((27, 46), (16, 44), 2.2))


def menu(block: Block) -> None:
    """Three lenses, one over the other."""
    for y, left, right in ((14, 4, 60), (32, 5, 58), (50, 4, 61)):
        block.ink(lens((left, y), (right, y - 0.6), 8))


def close(block: Block) -> None:
    """Two cuts that part a block."""
    block.ink(box(7, 7, 57, 57, 0.5))
    block.cut(lens((14, 14), (50, 50), 5.4), lens((50, 14), (14, 50), 5.4))


def more(block: Block) -> None:
    """Plus."""
    block.ink(
        [
            (27, 6),
            (36, 5),
            (36.6, 27),
            (58, 27),
            (58, 36.6),
            (37, 37),
            (36.4, 58),
            (27.4, 58),
            (27, 37),
            (6, 37),
            (5.6, 28),
            (27, 27),
        ]
    )
    block.cut(lens((31.6, 12), (32, 52), 2.2))


def fewer(block: Block) -> None:
    """Minus."""
    block.ink([(5, 27), (58, 26.4), (59, 36.4), (6, 37)])
    block.cut(lens((12, 32), (50, 31.4), 2.2))


def map_(block: Block) -> None:
    """A folded map with a way on it."""
    for x, top in ((4, 10), (22, 4), (40, 10)):
        low = top + 46
        other = 4 if top == 10 else 10
        block.ink([(x + 0.8, top), (x + 17.4, other), (x + 17.4, other + 46), (x + 0.8, low)])
    block.cut(
        strip(smooth([(9, 46), (17, 32), (30, 38), (38, 22), (52, 18)], 5), 2.8), ellipse((52, 18), 4, 4, corners=12)
    )
    block.cut(lens((8, 18), (18, 15), 2.2), lens((26, 48), (36, 51), 2.2), lens((44, 46), (54, 42), 2.1))


def almanac(block: Block) -> None:
    """An open book."""
    left = [
        (31, 16),
        *curve((31, 16), (20, 7), (4, 10), steps=6),
        (4, 52),
        *curve((4, 52), (20, 48), (31, 57), steps=6),
    ]
    block.ink(left, mirrored(left, 32))
    for n, reach in enumerate((18, 15, 19, 11)):
        y = 20 + n * 8
        block.cut(
            thorn(curve((9, y - 1), (16, y - 2), (9 + reach, y + 2.6), steps=4), 2.4),
            thorn(curve((55, y - 1), (48, y - 2), (57 - reach, y + 2.6), steps=4), 2.3),
        )


def source(block: Block) -> None:
    """A closed book with a ribbon."""
    block.ink([(10, 7), (52, 5), (54, 52), (50, 59), (14, 60), (9, 54)])
    block.cut(
        strip([(12, 52.6), (51, 51.4)], 3.6),
        lens((16, 10), (15.4, 46), 2.3),
        lens((24, 16), (45, 15), 2.5),
        lens((24, 24), (38, 23.6), 2.2),
    )
    block.stand([(38, 48), (45, 48), (45, 63), (41.4, 58), (38, 63)], gap=1.5)


def link(block: Block) -> None:
    """An arrow that leaves a frame."""
    block.ink([(6, 14), (32, 14), (32, 21), (13, 21), (13, 52), (44, 51), (44, 34), (51, 34), (51, 59), (6, 59)])
    block.ink([(36, 5), (60, 5), (60, 28), (51, 20), (33, 39), (26, 32), (45, 14)])
    block.cut(lens((32, 33), (52, 13), 2.2), lens((9.6, 24), (9.4, 48), 1.8))


def table(block: Block) -> None:
    """Rows and columns of figures."""
    block.ink(box(5, 8, 59, 57, 0.5))
    for row in range(3):
        y = 25 + row * 11.4
        block.cut(
            lens((9.6, y + 3), (24, y + 2.8), 2.5),
            lens((32 + row % 2 * 3, y + 3), (40, y + 2.8), 2.4),
            lens((46 + row % 2, y + 3), (55, y + 2.7), 2.4),
        )
    block.cut(strip([(5, 19.4), (59, 19)], 2.6))


def code(block: Block) -> None:
    """A tag with a hole: the code by which a table is joined."""
    block.ink([(4, 30), (30, 5), (58, 6), (59, 34), (34, 60)])
    block.cut(
        ellipse((48.6, 16), 4.4, 4.4, corners=14),
        lens((15, 31), (30, 16), 2.4),
        lens((22, 38), (42, 20), 2.5),
        lens((30, 45), (44, 31), 2.3),
    )


def pause(block: Block) -> None:
    """Two posts."""
    block.ink([(12, 7), (27, 6), (27, 58), (12, 58)], [(38, 6), (52, 7), (52.6, 58), (38, 58)])
    block.cut(lens((19, 14), (19.6, 50), 2.4), lens((45, 12), (45.4, 46), 2.4))


def play(block: Block) -> None:
    """A ploughshare, point to the right."""
    block.ink([(12, 5), (59, 31), (13, 59), (16, 32)])
    block.cut(lens((20, 30), (48, 31), 2.5), lens((19, 18), (34, 25), 2.2), lens((20, 46), (35, 38), 2.2))


def onward(block: Block) -> None:
    """An arrow to the right."""
    block.ink([(4, 27), (34, 26), (33, 10), (61, 32), (34, 54), (35, 38), (5, 39)])
    block.cut(lens((10, 33), (50, 32), 2.5))


def back(block: Block) -> None:
    """An arrow to the left."""
    block.ink(mirrored([(4, 27), (34, 26), (33, 10), (61, 32), (34, 54), (35, 38), (5, 39)], 32))
    block.cut(lens((54, 33), (14, 32), 2.5))


def save(block: Block) -> None:
    """A chest with its lid down."""
    block.ink([(5, 30), *curve((5, 30), (8, 10), (56, 10), (59, 30), steps=9)], [(5, 33), (59, 33), (57, 59), (7, 59)])
    block.stand(box(26, 27, 38, 43), gap=1.7)
    block.cut(
        ellipse((32, 34), 2.4, 2.4, corners=10),
        lens((31.8, 35), (32.2, 41), 1.8),
        lens((14, 23), (46, 21.6), 2.4, -1.5),
        lens((11, 49), (52, 48.6), 2.4),
        lens((10, 40), (22, 39.6), 2.1),
        lens((42, 40.4), (54, 40), 2.1),
    )


def print_(block: Block) -> None:
    """A printing block and the sheet that comes off it."""
    block.ink([(8, 30), (56, 29), (60, 50), (4, 51)])
    block.stand([(16, 4), (48, 4), (48, 33), (16, 33)], gap=1.8)
    block.cut(lens((21, 11), (43, 10.6), 2.4), lens((21, 18), (37, 17.6), 2.3), lens((21, 25), (41, 24.6), 2.3))
    block.stand(box(10, 48, 54, 60, 0.4), gap=1.6)
    block.cut(lens((15, 54), (44, 53.6), 2.3), lens((10, 41), (40, 40.6), 2.2))


def warning(block: Block) -> None:
    """An exclamation mark in a square."""
    block.ink(box(5, 5, 59, 59, 0.5))
    block.cut(
        [(26, 11), (38, 10.6), (35, 38), (29.4, 38)], moved([(-4.6, -4), (4.4, -4.6), (4.6, 4), (-4, 4.6)], 32, 48)
    )


def hidden(block: Block) -> None:
    """A drawn curtain: what is behind it is not for this seat."""
    block.ink(strip([(3, 8), (61, 7)], 5.4))
    block.ink(
        [
            (7, 10),
            (57, 10),
            *curve((57, 10), (59, 40), (56, 58), steps=4),
            *(
                p
                for k in range(5)
                for p in curve((56 - k * 9.8, 58), (51 - k * 9.8, 63), (46.2 - k * 9.8, 58), steps=3)
            ),
            *curve((7, 58), (5, 40), (7, 10), steps=4),
        ]
    )
    for n, (top, low) in enumerate(((15, 52), (13, 46), (17, 56), (13, 44), (15, 53))):
        x = 12.5 + n * 9.8
        block.cut(lens((x, top), (x + (n - 2) * 0.8, low), 2.5, 0.6))


def bell(block: Block) -> None:
    """A gong on its frame: it is your turn."""
    block.ink(strip([(8, 61), (8, 6)], 5.4), strip([(56, 61), (56, 6)], 5.4), strip([(3, 8), (61, 7)], 5.4))
    block.ink(strip([(22, 9), (25, 20)], 1.8), strip([(42, 9), (39, 20)], 1.8))
    block.ink(ellipse((32, 34), 19, 18, corners=28))
    block.cut(
        thorn(ellipse((32, 34), 14.4, 13.6, start=120, end=260, corners=10), 2.3),
        thorn(ellipse((32, 34), 14.4, 13.6, start=300, end=410, corners=8), 2.1),
        ellipse((32, 34), 4.6, 4.4, corners=14),
    )
    block.cut(lens((8, 14), (8.4, 50), 1.8), lens((56, 18), (56, 54), 1.8))


def analyst(block: Block) -> None:
    """Three bars and the bracket of what may be: who forecasts, and leads no province."""
    for n, (x, top) in enumerate(((6, 36), (25, 24), (44, 14))):
        block.ink([(x, top), (x + 14, top - 0.6), (x + 14, 54), (x, 54)])
        for k in range(1, 2 + n):
            block.cut(lens((x + 2.6, top + k * 10), (x + 11.6 - k % 2, top + k * 10 - 0.3), 2.1))
    block.ink(
        strip([(4, 60), (60, 59.6)], 3.4),
        strip([(20, 7), (38, 6.6)], 2.8),
        strip([(20, 3), (20, 11)], 2.8),
        strip([(38, 3), (38, 11)], 2.8),
    )


def eyes_only(block: Block) -> None:
    """A sealed letter: for this seat only."""
    block.ink(box(4, 14, 60, 54, 0.5))
    block.cut(
        strip([(5, 15.4), (32, 38), (59, 15.4)], 2.8), lens((10, 47), (24, 36), 2.2), lens((54, 47), (41, 37), 2.2)
    )
    block.stand(ellipse((32, 39), 8, 8, corners=18), gap=1.8)
    block.cut(lens((28.4, 40.6), (35.4, 37.4), 2.2))


SIGNS: dict[str, Sign] = {
    sign.__name__.rstrip("_"): sign
    for sign in (
        clock, chat, language, undo, redo, seat, free_seat, spectator, host, ready, away, bot, lock, unlock,
        sound, mute, help_, settings, theme, menu, close, more, fewer, map_, almanac, source, link, table,
        code, pause, play, onward, back, save, print_, warning, hidden, bell, analyst, eyes_only,
    )
}  # fmt: skip
