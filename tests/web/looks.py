"""The windows in which the browser table is looked at: options of a browser's context by name."""

from __future__ import annotations

from typing import Any, Final

LOOKS: Final[dict[str, dict[str, Any]]] = {
    "paper": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    "night": {"viewport": {"width": 1920, "height": 1080}, "color_scheme": "dark", "locale": "hu-HU"},
    "phone": {
        "viewport": {"width": 360, "height": 740},
        "has_touch": True,
        "color_scheme": "light",
        "reduced_motion": "reduce",
    },
}
