"""The faces as the desktop reads them: `python -m client.looks.fonts` makes `assets/fonts` of the browser's packages.

A package of `@fontsource` cuts each face into files by script; SDL takes one file a face. The licences are kept beside.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_PACKAGES = _ROOT / "client" / "web" / "node_modules" / "@fontsource"
TARGET = _ROOT / "assets" / "fonts"
FACES = {
    "alegreya": ("400-normal", "400-italic", "500-normal", "700-normal", "800-normal"),
    "source-sans-3": ("400-normal", "600-normal", "700-normal"),
}
_SCRIPTS = ("latin", "latin-ext")


def merge_all() -> list[Path]:
    """Write one file a face, with the licence of its family beside it, and return what was written."""
    TARGET.mkdir(exist_ok=True)
    written: list[Path] = []
    for family, weights in FACES.items():
        shutil.copyfile(_PACKAGES / family / "LICENSE", TARGET / f"{family}-LICENSE.txt")
        written += [_merge(family, weight) for weight in weights]
    return written


def _merge(family: str, weight: str) -> Path:
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont

    target = TARGET / f"{family}-{weight}.ttf"
    with tempfile.TemporaryDirectory() as folder:
        parts: list[str] = []
        for script in _SCRIPTS:
            font = TTFont(_PACKAGES / family / "files" / f"{family}-{script}-{weight}.woff2")
            font.flavor = None
            parts.append(f"{folder}/{script}.ttf")
            font.save(parts[-1])
        Merger().merge(parts).save(target)
    return target


if __name__ == "__main__":
    for path in merge_all():
        print(path.name)
