"""The look's files: every card has its picture, every polygon can be drawn, the files are what their source makes."""

import csv
import json
import re
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from client.looks import sheet
from client.looks.draw.book import PICTURES, SIGNS, written
from client.looks.draw.shapes import area
from client.looks.files import (
    Shape,
    card_pictures,
    counter_colours,
    icons,
    picture,
    picture_colours,
    picture_names,
    sign_colours,
    themes,
)
from client.words import Words
from rules.board import load_board
from rules.cards import load_cards
from rules.orders import HOLD

LOOKS = Path(__file__).parents[2] / "assets" / "looks"
GIVEN = {"flooded_field", "furnaces_at_dusk"}
"""Pictures that were drawn before there was a source for them."""
LARGEST_PICTURE = 60_000
LARGEST_SIGNS = 128_000
TASKS = ("fields", "furnace", "waterworks", "workshop", "sidelines")
STOCKS = ("grain", "steel", "tools", "animals", "trust", "standing")
STEPS = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))


def drawings() -> list[tuple[str, list[Shape], tuple[int, int]]]:
    """Every sign and picture: its name, its polygons and its grid."""
    signs = [(name, shapes, (64, 64)) for name, shapes in icons().items()]
    return signs + [(name, picture(name), (240, 120)) for name in picture_names()]


def rows(name: str) -> list[dict[str, str]]:
    with (LOOKS / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_card_and_motion_has_its_picture_and_nothing_else_has_one() -> None:
    cards = {(card.deck == "motion", card.id) for card in load_cards()}
    mapped = card_pictures()
    assert set(mapped) == {"cards", "motions"}
    assert set(mapped["cards"]) == {name for motion, name in cards if not motion}
    assert set(mapped["motions"]) == {name for motion, name in cards if motion} | {HOLD}


def test_every_picture_stands_on_a_card_and_every_picture_asked_for_is_there() -> None:
    mapped = card_pictures()
    assert {*mapped["cards"].values(), *mapped["motions"].values()} == set(picture_names())


def test_no_deck_looks_all_the_same() -> None:
    mapped = card_pictures()["cards"]
    for deck in ("event", "disaster", "politics"):
        ids = [card.id for card in load_cards() if card.deck == deck]
        assert len({mapped[name] for name in ids}) > len(ids) / 3


def test_the_files_are_what_their_source_makes() -> None:
    for name, text in written(LOOKS).items():
        assert (LOOKS / name).read_text(encoding="utf-8") == text, f"{name}: run python -m client.looks.draw"


def test_every_picture_is_drawn_here_or_was_given() -> None:
    assert set(PICTURES) | GIVEN == set(picture_names())


def test_there_is_a_sign_for_every_task_and_stock() -> None:
    assert set(TASKS + STOCKS) <= set(icons())
    assert set(SIGNS) <= set(icons())


@pytest.mark.parametrize(("name", "shapes", "grid"), drawings(), ids=[name for name, _, _ in drawings()])
def test_polygons_lie_on_quarters_inside_the_grid_and_have_an_area(
    name: str,  # for the test's own name
    shapes: list[Shape],
    grid: tuple[int, int],
) -> None:
    assert shapes
    for role, points in shapes:
        assert role in {"ink", "cut"}
        assert len({(x, y) for x, y in points}) >= 3
        assert all(value * 4 == int(value * 4) for point in points for value in point)
        assert all(0 <= x <= grid[0] and 0 <= y <= grid[1] for x, y in points)
        assert abs(area([(x, y) for x, y in points])) > 0


@pytest.mark.parametrize(("name", "shapes", "grid"), drawings(), ids=[name for name, _, _ in drawings()])
def test_no_polygon_folds_over_itself_so_that_both_rules_of_filling_draw_the_same(
    name: str,
    shapes: list[Shape],
    grid: tuple[int, int],
) -> None:
    for _, points in shapes:
        if len(points) > 4:
            assert _folded(points) < 1, f"{name}: {points}"


@pytest.mark.parametrize("name", picture_names())
def test_no_picture_repeats_a_point_or_is_nearly_all_of_one_tone(name: str) -> None:
    shapes = picture(name)
    for _, points in shapes:
        assert all(p != q for p, q in pairwise([*points, points[0]]))
    black = [_is_black(shapes, x, y) for x in range(5, 240, 10) for y in range(5, 120, 10)]
    assert 0.2 < sum(black) / len(black) < 0.85


def test_files_stay_small() -> None:
    for path in (LOOKS / "pictures").iterdir():
        assert path.stat().st_size < LARGEST_PICTURE, path.name
    assert (LOOKS / "icons.json").stat().st_size < LARGEST_SIGNS


def test_pictures_do_not_invert_at_night_and_signs_do() -> None:
    colours = {theme: (sign_colours(theme), picture_colours(theme)) for theme in themes()}
    assert _luminance(colours["paper"][0].ink) < _luminance(colours["paper"][0].cut)
    assert _luminance(colours["night"][0].ink) > _luminance(colours["night"][0].cut)
    for _, block in colours.values():
        assert _luminance(block.ink) < _luminance(block.cut)


def test_the_board_drawn_is_the_board_played() -> None:
    board = load_board()
    cells = {(int(row["q"]), int(row["r"])): _key(row["province"]) for row in rows("board.csv")}
    hexes = {tuple(cell): province.key for province in board.provinces for cell in province.hexes}
    assert cells == hexes
    for (q, r), key in cells.items():
        around = {cells.get((q + dq, r + dr), key) for dq, dr in STEPS} - {key}
        assert around <= set(board.neighbours(key))


def test_labels_stand_on_hexes_of_their_province() -> None:
    cells = {(int(row["q"]), int(row["r"])): row["province"] for row in rows("board.csv")}
    labels = rows("board_labels.csv")
    assert {row["province"] for row in labels} == set(cells.values())
    for row in labels:
        run = [(int(row["q"]) + n, int(row["r"])) for n in range(int(row["run"]))]
        assert {cells[cell] for cell in run} == {row["province"]}


def test_a_sign_that_is_only_cut_is_shown_on_a_counter(tmp_path: Path) -> None:
    out = tmp_path / "sheet.svg"
    assert all(role == "cut" for role, _ in icons()["brigade"])
    assert sheet.main([str(out), "brigade"]) == 0
    for theme in themes():
        assert f'fill="{counter_colours(theme).ink}"' in out.read_text(encoding="utf-8")


def test_a_sheet_shows_each_sign_and_picture_by_day_and_by_night(tmp_path: Path) -> None:
    out = tmp_path / "sheet.svg"
    assert sheet.main([str(out), "fields", "typhoon", "dry_river"]) == 0
    root = ET.fromstring(out.read_text(encoding="utf-8"))
    polygons = root.findall(".//{http://www.w3.org/2000/svg}polygon")
    once = len(icons()["fields"]) + len(icons()["typhoon"]) + len(picture("typhoon")) + len(picture("dry_river"))
    assert len(polygons) == once * 2 * len(themes())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["sheet.svg", "fieldz"], r"no sign or picture is called 'fieldz'; there are fields, "),
        (["no/such/folder/sheet.svg", "fields"], r"cannot be written: .*No such file"),
    ],
)
def test_a_wrong_name_or_place_is_said_in_one_line(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        sheet.main([str(tmp_path / arguments[0]), *arguments[1:]])
    assert stopped.value.code == 2
    assert re.search(said, capsys.readouterr().err.splitlines()[-1])


def test_the_sign_of_every_conviction_is_there() -> None:
    words = Words("en")
    for name in ("believer", "expert", "countryman", "survivor"):
        assert words.has(f"conviction-{name}-name")
        assert name in icons()


def test_points_are_written_without_needless_digits() -> None:
    for path in (LOOKS / "pictures").iterdir():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\d\.0\b", text)
        assert json.loads(text)["picture_grid"] == [240, 120]


def _is_black(shapes: list[Shape], x: float, y: float) -> bool:
    tone = False
    for role, points in shapes:
        inside = False
        for a, b in zip(points, [*points[1:], points[0]], strict=True):
            if (a[1] <= y) != (b[1] <= y) and x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]):
                inside = not inside
        if inside:
            tone = role == "ink"
    return tone


def _folded(points: list[list[float]], step: float = 0.5) -> float:
    """Square units that lie inside a polygon by its winding and outside by even and odd."""
    corners = np.array(points)
    (left, top), (right, bottom) = corners.min(0), corners.max(0)
    x, y = np.meshgrid(np.arange(left + 0.11, right, step), np.arange(top + 0.13, bottom, step))
    winding = np.zeros(x.shape, dtype=np.int64)
    for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if a[1] != b[1]:
            before = x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
            winding += before & (a[1] <= y) & (y < b[1])
            winding -= before & (b[1] <= y) & (y < a[1])
    return float(np.count_nonzero((winding != 0) & (winding % 2 == 0))) * step * step


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _key(province: str) -> str:
    return province.lower().replace(" ", "-")
