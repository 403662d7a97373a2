"""A private PostgreSQL cluster for tests and measurements: its own folder, a socket in it and no port, fsync on."""

from __future__ import annotations

import fcntl
import json
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import asyncpg
from sqlalchemy.engine import URL

PLACES = ("/usr/lib/postgresql", "/usr/pgsql", "/usr/local/pgsql", "/opt/homebrew/opt", "/usr/local/opt")
USER = "greatleap"


def programs() -> Path | None:
    """Return the folder of initdb and postgres, of the newest version that is here."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    candidates = [path for place in PLACES for path in Path(place).glob("**/bin/initdb")]
    return max(candidates, key=lambda path: path.stat().st_mtime).parent if candidates else None


def unprivileged() -> dict[str, Any]:
    """Return how to run a program that refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name for entry in pwd.getpwall()}
    user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


class Cluster:
    """A running cluster; any process that knows its folder may stop it."""

    def __init__(self, folder: Path, password: str) -> None:
        """Know a cluster by its folder; `make` makes one."""
        self.folder = folder
        self.password = password
        self._free: list[str] = []

    @classmethod
    def make(cls, binaries: Path) -> Self:
        """Make a cluster and start it."""
        folder = Path(tempfile.mkdtemp(prefix="leap-pg-"))
        cluster = cls(folder, secrets.token_urlsafe(12))
        (folder / "password").write_text(cluster.password, encoding="ascii")
        (folder / "initdb").write_text(str(binaries), encoding="utf-8")
        account = unprivileged()
        if account:
            for path in (folder, folder / "password"):
                os.chown(path, account["user"], account["group"])
        cluster._run(
            binaries / "initdb",
            *("-D", "data", "-U", USER, "-A", "scram-sha-256", "--pwfile", "password"),
            *("-E", "UTF8", "--locale=C", "--no-sync"),
        )
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(folder),
            "max_connections": "200",
            # Every commit waits for the disk as ever; what is not needed to start again need not reach it.
            "checkpoint_timeout": "1h",
            "max_wal_size": "4GB",
        }
        with (folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())
        cluster.start()
        return cluster

    def start(self) -> None:
        """Start it, and return when it takes connections."""
        self._run(self._binaries() / "pg_ctl", "start", "-D", "data", "-l", "log", "-w", "-t", "300")

    def stop(self, mode: str = "fast") -> None:
        """Stop it, whoever is connected, and return when it has ended; `immediate` as if it had crashed."""
        self._run(self._binaries() / "pg_ctl", "stop", "-D", "data", "-m", mode, "-w", "-t", "300")

    def remove(self) -> None:
        """Stop it if it runs, and delete its folder."""
        if (self.folder / "data" / "postmaster.pid").exists():
            self.stop("immediate")  # nothing of it need be on the disk
        shutil.rmtree(self.folder)

    def address(self, database: str, user: str = USER, password: str | None = None) -> str:
        """Return the address of a store in a database of this cluster."""
        url = URL.create(
            "postgresql+asyncpg",
            username=user,
            password=self.password if password is None else password,
            database=database,
            query={"host": str(self.folder)},
        )
        return url.render_as_string(hide_password=False)

    @property
    def environment(self) -> dict[str, str]:
        """Return what PostgreSQL's own programs take to connect as the owner."""
        return {"PGHOST": str(self.folder), "PGUSER": USER, "PGPASSWORD": self.password}

    async def connect(self, database: str = "postgres") -> asyncpg.Connection:
        """Return a connection of the owner's."""
        return await asyncpg.connect(host=str(self.folder), user=USER, password=self.password, database=database)

    async def lend(self) -> str:
        """Return the name of an empty database, for `take_back` after the test."""
        return self._free.pop() if self._free else await self.new_database()

    async def take_back(self, name: str) -> None:
        """Empty a database that was lent, whoever is still connected to it."""
        connection = await self.connect(name)
        try:
            others = (
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()"
            )
            await connection.execute(others, name)
            await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        finally:
            await connection.close()
        self._free.append(name)

    async def new_database(self) -> str:
        """Make an empty database and return its name."""
        name = f"test_{secrets.token_hex(6)}"
        connection = await self.connect()
        try:
            await connection.execute(f"CREATE DATABASE {name}")
        finally:
            await connection.close()
        return name

    def _binaries(self) -> Path:
        return Path((self.folder / "initdb").read_text(encoding="utf-8"))

    def _run(self, *command: str | Path) -> None:
        with tempfile.TemporaryFile("w+", encoding="utf-8") as said:  # a pipe would be held open by what pg_ctl starts
            code = subprocess.call(
                [str(part) for part in command],
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,  # Ctrl-C is for the tests, which then stop it
                **unprivileged(),
            )
            said.seek(0)
            if code:
                raise RuntimeError(f"{command[0]} failed: {said.read()}")


@contextmanager
def shared_cluster(folder: Path, binaries: Path) -> Iterator[Cluster]:
    """Lend the cluster that all workers of one run share: the first one starts it, the last one stops it."""
    state = folder / "postgresql.json"
    with _locked(folder):
        known = json.loads(state.read_text(encoding="utf-8")) if state.exists() else None
        if known is None:
            made = Cluster.make(binaries)
            known = {"folder": str(made.folder), "password": made.password, "users": 0}
        known["users"] += 1
        state.write_text(json.dumps(known), encoding="utf-8")
    cluster = Cluster(Path(known["folder"]), known["password"])
    try:
        yield cluster
    finally:
        with _locked(folder):
            known = json.loads(state.read_text(encoding="utf-8"))
            known["users"] -= 1
            if known["users"]:
                state.write_text(json.dumps(known), encoding="utf-8")
            else:
                state.unlink()
                cluster.remove()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    with (folder / "postgresql.lock").open("w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
