"""The book of signs and pictures: every name that is drawn here, the function that cuts it, and the files' text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from client.looks.draw import fields, halls, places, signs_game, signs_table, stores, weather, works
from client.looks.draw.block import PICTURE, SIGN, Block, Shape

SIGNS: dict[str, Callable[[Block], None]] = {**signs_game.SIGNS, **signs_table.SIGNS}
PICTURES: dict[str, Callable[[], Block]] = {
    "dry_field": weather.dry_field,
    "dry_river": weather.dry_river,
    "dry_terraces": weather.dry_terraces,
    "typhoon": weather.typhoon,
    "cloudburst": weather.cloudburst,
    "locusts": weather.locusts,
    "frost": weather.frost,
    "thin_wheat": weather.thin_wheat,
    "record_field": fields.record_field,
    "deep_ploughing": fields.deep_ploughing,
    "unharvested": fields.unharvested,
    "strips": fields.strips,
    "household_plot": fields.household_plot,
    "tractor": fields.tractor,
    "seed_jars": fields.seed_jars,
    "gathered_plants": fields.gathered_plants,
    "furnace_row": works.furnace_row,
    "steelworks": works.steelworks,
    "canal_digging": works.canal_digging,
    "mountain_canal": works.mountain_canal,
    "smithy": works.smithy,
    "unfinished_hall": works.unfinished_hall,
    "kitchen_hall": stores.kitchen_hall,
    "cold_kitchen": stores.cold_kitchen,
    "hearth": stores.hearth,
    "granary": stores.granary,
    "locked_store": stores.locked_store,
    "empty_store": stores.empty_store,
    "grain_scale": stores.grain_scale,
    "grain_train": stores.grain_train,
    "relief_trucks": stores.relief_trucks,
    "market": stores.market,
    "export_ship": stores.export_ship,
    "import_ship": stores.import_ship,
    "fertiliser": stores.fertiliser,
    "conference_table": halls.conference_table,
    "great_hall": halls.great_hall,
    "empty_chair": halls.empty_chair,
    "letter": halls.letter,
    "mountain_lodge": halls.mountain_lodge,
    "telegraph": halls.telegraph,
    "abacus": halls.abacus,
    "expert_desk": halls.expert_desk,
    "school_room": halls.school_room,
    "loudspeaker": halls.loudspeaker,
    "papers": halls.papers,
    "satellite_night": places.satellite_night,
    "sparrows": places.sparrows,
    "commune_roofs": places.commune_roofs,
    "town_gate": places.town_gate,
    "road_home": places.road_home,
    "winter_village": places.winter_village,
    "inspection_road": places.inspection_road,
    "pigsty": places.pigsty,
    "doctors_bag": places.doctors_bag,
    "things_returned": places.things_returned,
    "newsprint": places.newsprint,
    "notice_wall": places.notice_wall,
}


def written(looks: Path) -> dict[str, str]:
    """Return the text of every file that is made here, by its place in `looks`.

    The signs share one file, and those that are not drawn here stay in it as they are.
    """
    signs = json.loads((looks / "icons.json").read_text(encoding="utf-8"))["icons"]
    signs.update((name, sign(name).shapes) for name in SIGNS)
    texts = {"icons.json": _signs_text(signs)}
    for name, draw in PICTURES.items():
        texts[f"pictures/{name}.json"] = _picture_text(draw().shapes)
    return texts


def sign(name: str) -> Block:
    """Return the block of one sign that is drawn here."""
    block = Block(name, SIGN)
    SIGNS[name](block)
    return block


def _signs_text(signs: dict[str, Iterable[Shape]]) -> str:
    rows = ",\n".join(f'"{name}":{_compact(shapes)}' for name, shapes in signs.items())
    return f'{{"icon_grid":{SIGN[0]},"icons":{{\n{rows}\n}}}}\n'


def _picture_text(shapes: Iterable[Shape]) -> str:
    return f'{{"picture_grid":[{PICTURE[0]},{PICTURE[1]}],"shapes":{_compact(shapes)}}}\n'


def _compact(shapes: Iterable[Shape]) -> str:
    return "[" + ",".join(f'["{role}",[{",".join(map(_point, points))}]]' for role, points in shapes) + "]"


def _point(point: list[float]) -> str:
    return f"[{point[0]:g},{point[1]:g}]"
