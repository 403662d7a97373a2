"""What is broken is told in the window, and nothing breaks with it; keys that were chosen; what is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pygame
import pytest
from fontTools.ttLib import TTFont

from client.desktop import text
from client.desktop.scenes.home import Home
from client.desktop.scenes.preferences import Preferences
from client.desktop.settings import KEYS, read_settings, settings_path
from client.saves import folder
from client.words import words
from tests.client.running import environment
from tests.client.running import played as play_in_terminal
from tests.desktop.conftest import Open

ROOT = Path(__file__).parents[2]
LOCALE, FONTS = ROOT / "assets" / "locale", ROOT / "assets" / "fonts"


def test_a_save_that_is_no_game_is_named_and_left_alone(window: Open, home: Path) -> None:
    folder().mkdir(parents=True)
    (folder() / "torn.leap").write_bytes(b"\x00\xff no game")
    opened = window()
    _, control = opened.control("resume-torn")
    assert not control.enabled
    opened.click("resume-torn")
    assert isinstance(opened.scene, Home)
    assert (folder() / "torn.leap").read_bytes() == b"\x00\xff no game"


def test_a_save_that_was_changed_is_refused_in_words(window: Open, home: Path) -> None:
    folder().mkdir(parents=True)
    path = play_in_terminal(home, "good.leap", seasons=1)
    kept = path.read_text(encoding="utf-8")
    assert "human" in kept
    (folder() / "good.leap").write_text(kept.replace("human", "humam", 1), encoding="utf-8")
    opened = window()
    opened.click("resume-good")
    assert isinstance(opened.scene, Home)
    assert "good.leap" in opened.scene.fault


def test_settings_that_cannot_be_read_give_way_to_the_usual_ones(home: Path) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("{ no settings", encoding="utf-8")
    settings, whole = read_settings()
    assert not whole
    assert settings.scale == 100


def test_a_missing_font_is_named_and_another_one_serves(window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    styles = {name: ("no-such-face", *rest) for name, (_, *rest) in text.STYLES.items()}
    monkeypatch.setattr(text, "STYLES", styles)
    monkeypatch.setattr(text, "MISSING", set())
    text._font.cache_clear()
    opened = window()
    assert {"no-such-face.ttf"} == text.MISSING
    opened.click("new")
    opened.click("begin")
    text._font.cache_clear()


def test_chinese_and_hungarian_can_be_shown(window: Open) -> None:
    window()
    faces = text.Faces(1.0)
    letters = "őűŐŰ安徽省▲−▾"
    drawn = {pygame.image.tobytes(faces.render(one, "title", (0, 0, 0, 255)), "RGBA") for one in letters}
    assert len(drawn) == len(letters)  # signs for what is missing would be alike
    assert not text.MISSING


@pytest.mark.parametrize("family", ["alegreya-400-normal", "source-sans-3-400-normal"])
def test_every_sign_of_the_words_is_in_the_faces(family: str) -> None:
    said = {
        letter for path in LOCALE.rglob("*.ftl") for letter in path.read_text(encoding="utf-8") if letter.isprintable()
    }
    known = set(TTFont(FONTS / f"{family}.ttf").getBestCmap())
    assert [letter for letter in said if ord(letter) not in known and letter not in text._MARKS] == []


def test_a_key_is_bound_anew_kept_and_works(window: Open) -> None:
    opened = window()
    opened.click("settings")
    opened.click("bind-give")
    opened.letter("x")
    assert read_settings()[0].key("give") == "x"
    opened.click("bind-undo")
    opened.letter("x")
    assert opened.app.settings.key("undo") == "x"
    assert opened.app.settings.key("give") == KEYS["undo"]
    opened.click("keys-usual")
    opened.click("done")
    opened.click("new")
    opened.click("begin")
    assert opened.table.panel.opened
    opened.letter("g")
    assert not opened.table.panel.opened


def test_every_message_of_a_key_is_there(window: Open) -> None:
    window()
    assert all(words(f"desk-key-{action}") for action in KEYS)


def test_letters_typed_into_a_line_do_nothing_else(window: Open) -> None:
    opened = window()
    opened.click("almanac")
    opened.click("almanac-search")
    opened.type("ahn")
    assert opened.scene is opened.app.scenes[-1]
    assert len(opened.app.scenes) == 2


def test_the_scale_is_changed_by_keys_and_by_the_settings(window: Open) -> None:
    opened = window()
    opened.key(pygame.K_UP, held=pygame.KMOD_CTRL)
    assert opened.app.settings.scale == 110
    opened.click("settings")
    assert isinstance(opened.scene, Preferences)
    opened.click("scale-150")
    assert read_settings()[0].scale == 150


def command(home: Path, *args: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "client.cli", "desktop", *args],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**environment(home), **more},
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--seats", "human,nobody"), "nobody"),
        (("--connect", "ftp://x"), "ftp://x"),
        (("--connect", "http://127.0.0.1:9", "--scenario", "quick"), "--scenario"),
        (("--scale", "20"), "75"),
    ],
)
def test_a_wrong_option_is_one_line_and_exit_code_2(home: Path, args: tuple[str, ...], told: str) -> None:
    done = command(home, *args, SDL_VIDEODRIVER="dummy")
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_screen_the_command_says_what_else_there_is(home: Path) -> None:
    done = command(home, SDL_VIDEODRIVER="no such driver")
    assert done.returncode == 2
    assert "greatleap play" in done.stderr
    assert "Traceback" not in done.stderr
