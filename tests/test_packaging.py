"""What is installed is what is here: version, dependencies, locks, rooms, and the files inside the wheel."""

import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
DEPENDENCIES: list[str] = PROJECT["dependencies"]
EXTRAS: list[str] = [line for extra in PROJECT["optional-dependencies"].values() for line in extra]
INSTALL: list[str] = PYPROJECT["dependency-groups"]["install"]
NODE: list[str] = PYPROJECT["dependency-groups"]["node"]
PACKAGED: list[str] = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
LOCKS = ("requirements.lock", "requirements-dev.lock")
ALL_LOCKS = (*LOCKS, "requirements-node.lock")
NOT_ROOMS = {"tests", "docs"}


def locked(lock: str) -> Iterator[tuple[str, Version, str]]:
    """Each pin of a lock: name, version, and all of its lines."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    for lines in re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]:
        name, version = lines.split(maxsplit=1)[0].split("==")
        yield canonicalize_name(name), Version(version), lines


def reasons() -> set[str]:
    """The packages that docs/dependencies.md gives a use and a reason for."""
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([^`]+)` \| .+ \| .+ \|$", text, re.MULTILINE))


def rooms() -> set[str]:
    """The top-level folders that Python imports."""
    return {path.parent.name for path in ROOT.glob("*/__init__.py")} - NOT_ROOMS


def test_installed_version_is_the_one_in_pyproject() -> None:
    assert importlib.metadata.version("greatleap") == PROJECT["version"]


def test_the_command_is_the_one_in_pyproject() -> None:
    (command,) = importlib.metadata.entry_points(group="console_scripts", name="greatleap")
    assert command.value == PROJECT["scripts"]["greatleap"]
    assert callable(command.load())


def test_every_dependency_and_nothing_else_has_its_reason() -> None:
    assert reasons() == {Requirement(line).name for line in DEPENDENCIES + EXTRAS + NODE}


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        ("requirements.lock", DEPENDENCIES + INSTALL),
        ("requirements-dev.lock", DEPENDENCIES + INSTALL + EXTRAS),
        ("requirements-node.lock", NODE),
    ],
)
def test_lock_satisfies_pyproject(lock: str, requirements: list[str]) -> None:
    pins: dict[str, list[Version]] = {}
    for name, version, _ in locked(lock):
        pins.setdefault(name, []).append(version)
    for line in requirements:
        requirement = Requirement(line)
        versions = pins.get(canonicalize_name(requirement.name))
        assert versions, f"{lock} lacks {line}; CONTRIBUTING.md says how to write it anew"
        assert all(version in requirement.specifier for version in versions), (line, versions)


def test_both_locks_pin_the_same_versions() -> None:
    small, large = ({(name, version) for name, version, _ in locked(lock)} for lock in LOCKS)
    assert small <= large


@pytest.mark.parametrize("lock", ALL_LOCKS)
def test_every_pin_has_its_hashes(lock: str) -> None:
    pins = list(locked(lock))
    assert len(pins) > (10 if lock in LOCKS else 0)
    assert [name for name, _, lines in pins if not re.search(r"--hash=sha256:[0-9a-f]{64}", lines)] == []


@pytest.mark.parametrize("lock", ALL_LOCKS)
def test_no_lock_line_holds_an_address(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    address = re.compile(r"://|@ |file:|--(extra-)?index|--find-links[ =]")
    assert [line for line in lines if address.search(line)] == []


def test_every_room_is_packed_and_has_its_arrows() -> None:
    linter = PYPROJECT["tool"]["importlinter"]
    (arrows,) = (contract for contract in linter["contracts"] if contract["id"] == "arrows")
    assert rooms() <= set(PACKAGED)
    assert rooms() == set(linter["root_packages"]) == set(arrows["layers"])


def build_wheel(folder: Path, **environment: str) -> Path:
    """Return the wheel, built offline from this folder."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    env = {**os.environ, **environment}
    built = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("greatleap-*.whl")
    return path


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel with all that belongs into it."""
    return build_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.mark.parametrize("folder", ["rules/data", "assets/locale"])
def test_wheel_holds_every_data_file(wheel: Path, folder: str) -> None:
    here = {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}
    assert here
    assert here <= set(zipfile.ZipFile(wheel).namelist())


def test_wheel_holds_every_module_and_nothing_beside_the_rooms(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    found = (path.relative_to(ROOT) for room in rooms() for path in (ROOT / room).rglob("*.py"))
    modules = {path.as_posix() for path in found if "node_modules" not in path.parts}  # what npm installed is not ours
    assert modules <= packed
    assert {name.split("/")[0] for name in packed} <= {*PACKAGED, f"greatleap-{PROJECT['version']}.dist-info"}


def test_wheel_holds_the_browser_table_compressed_and_not_what_it_is_built_from(wheel: Path) -> None:
    web = "client/web/"
    packed = {name.removeprefix(web) for name in zipfile.ZipFile(wheel).namelist() if name.startswith(web)}
    built = {path.relative_to(ROOT / web).as_posix() for path in (ROOT / web / "dist").rglob("*") if path.is_file()}
    assert {"dist/index.html", "dist/index.html.br", "dist/index.html.gz"} < built
    assert any(re.fullmatch(r"dist/assets/index-[\w-]{8}\.js\.br", name) for name in built)
    assert {name for name in packed if not name.endswith(".py")} == built


def test_wheel_carries_the_licence(wheel: Path) -> None:
    packed = zipfile.ZipFile(wheel)
    (licence,) = (name for name in packed.namelist() if name.endswith("licenses/LICENSE"))
    assert packed.read(licence) == (ROOT / "LICENSE").read_bytes()


def run_from(wheel: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command from an unpacked wheel, in a folder in which it keeps its games too."""
    home = folder / "installed"
    zipfile.ZipFile(wheel).extractall(home)
    program = "import client.cli; print(client.cli.__file__, flush=True); client.cli.main()"
    ran = subprocess.run(
        [sys.executable, "-P", "-c", program, *arguments],
        cwd=folder,
        env={
            **os.environ,
            **{name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA")},
            "PYTHONPATH": str(home),
            "PYTHONIOENCODING": "utf-8",
            "LC_ALL": "C.UTF-8",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert Path(ran.stdout.splitlines()[0]).is_relative_to(home)
    return ran


def test_command_runs_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    ran = run_from(wheel, tmp_path, "--help")
    assert ran.returncode == 0, ran.stderr
    assert "play" in ran.stdout


def test_a_wheel_may_be_built_without_the_browser_table_and_plays_in_the_terminal(tmp_path: Path) -> None:
    wheel = build_wheel(tmp_path, GREATLEAP_WITHOUT_SITE="1")
    assert not any(name.startswith("client/web/dist") for name in zipfile.ZipFile(wheel).namelist())
    ran = run_from(wheel, tmp_path, "play", "--scenario", "tutorial")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "The table for the browser is not built here, so this game is in the terminal." in ran.stdout
    assert "The game is kept in" in ran.stdout
