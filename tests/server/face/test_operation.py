"""What whoever runs a server asks it: is it there, is it ready, what has it counted; and the files it gives out."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import pytest

from benchmarks.served import Served
from server.store.address import file_address
from tests.server.face.guests import Table, creation, joining, rejoining

if TYPE_CHECKING:
    from benchmarks.postgresql import Cluster

pytestmark = pytest.mark.anyio

SECRET = "nothing of this is the site's"


@pytest.fixture(scope="module")
def sited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server with a site, beside whose folder lie the store, a file with a secret and a folder named alike."""
    folder = tmp_path_factory.mktemp("sited")
    site = folder / "site"
    (site / "assets").mkdir(parents=True)
    (folder / "site-of-others").mkdir()
    (site / "index.html").write_text("<!doctype html><title>The table</title>", encoding="utf-8")
    (site / "assets" / "a b.js").write_text("export {}", encoding="utf-8")
    for place in (folder / "secret.txt", folder / "site-of-others" / "secret.txt"):
        place.write_text(SECRET, encoding="utf-8")
    (site / "way-out").symlink_to(folder / "secret.txt")
    program = ("-m", "tests.server.face.sited", str(site))
    with Served(file_address(folder / "store.sqlite"), program=program, log=folder / "log") as server:
        yield server
    assert "Traceback" not in (folder / "log").read_text(encoding="utf-8")


@pytest.fixture(params=["with a site", "without"])
async def client(request: pytest.FixtureRequest, anyio_backend: object) -> AsyncIterator[httpx.AsyncClient]:
    server: Served = request.getfixturevalue("sited" if request.param == "with a site" else "served")
    async with httpx.AsyncClient(base_url=server.url, timeout=120) as made:
        yield made


async def raw(url: str, target: str, method: str = "GET") -> tuple[int, bytes]:
    """Ask for a target exactly as it stands, which no client of HTTP would; return the status and the whole answer."""
    place = urlsplit(url)
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    writer.write(f"{method} {target} HTTP/1.1\r\nHost: {place.netloc}\r\nConnection: close\r\n\r\n".encode("latin-1"))
    answer = await asyncio.wait_for(reader.read(), 20)
    writer.close()
    return int(answer.split(b" ", 2)[1]), answer


async def test_a_server_says_that_it_is_there_and_that_it_is_ready(client: httpx.AsyncClient) -> None:
    for path in ("/healthz", "/readyz"):
        response = await client.get(path)
        assert (response.status_code, response.json()) == (200, {"status": "ok"})


async def test_every_answer_carries_the_headers_that_browsers_need(client: httpx.AsyncClient) -> None:
    answers = [await client.get(path) for path in ("/", "/healthz", "/metrics", "/no/such/thing", "/api/message")]
    answers += [await client.post("/api/message", content=b"{}"), await client.post("/healthz")]
    assert {response.status_code for response in answers} == {200, 404, 405, 415}
    for response in answers:
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert response.headers["x-content-type-options"] == "nosniff"
        assert response.headers["referrer-policy"] == "no-referrer"
        assert response.headers["cross-origin-opener-policy"] == "same-origin"
        assert "server" not in response.headers
        assert "set-cookie" not in response.headers
        assert "access-control-allow-origin" not in response.headers


def counted(text: str) -> dict[str, float]:
    """Return what a page of metrics has counted, by name and labels."""
    found = re.findall(r"^(greatleap_\w+(?:\{[^}]*\})?) (\S+)$", text, re.MULTILINE)
    return {name: float(value) for name, value in found}


async def test_metrics_count_what_happens_and_name_nobody(url: str) -> None:
    async with httpx.AsyncClient(base_url=url) as client, Table(url) as table:
        before = counted((await client.get("/metrics")).text)
        one, two = await table.start(2, name="Unmistakable")
        for guest in (one, two):
            assert await guest.decide() == "ack"
        await two.until(lambda told: told["type"] == "state" and told["step"] == 1)
        assert await two.code("start") == "not_host"
        text = (await client.get("/metrics")).text
    after = counted(text)
    grown = {
        "greatleap_rooms_made_total": 1,
        "greatleap_decisions_total": 2,
        "greatleap_steps_total": 1,
        'greatleap_messages_total{type="decide"}': 2,
        'greatleap_refusals_total{code="not_host"}': 1,
    }
    assert {name: after[name] - before.get(name, 0) for name in grown} == grown
    assert after["greatleap_rooms"] >= 1
    assert after['greatleap_connections{kind="socket"}'] >= 2
    for secret in ("Unmistakable", one.token, one.match, one.code_of_room):
        assert secret not in text


OUTSIDE = (
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/..%2Fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%252fsecret.txt",
    "/..%c0%afsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/.../secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/../site-of-others/secret.txt",
    "/..%2fsite-of-others%2fsecret.txt",
    "/..%2fstore.sqlite",
    "//etc/passwd",
    "/%2fetc%2fpasswd",
    "/%2f%2fetc/passwd",
    "/file:///etc/passwd",
    "/etc/passwd%00.html",
    "/%00",
    "/index.html%00",
    "/assets/%00/../a b.js",
    "/way-out",
    "/way-out/",
    "/%ff%fe",
    "/%",
    "/%zz",
    "/" + "a" * 5000,
    "/" + "a/" * 2000,
    "/" + "../" * 500 + "etc/passwd",
    "/healthz/../../secret.txt",
    "/CON",
    "/.",
    "/..",
)


@pytest.mark.parametrize("target", OUTSIDE, ids=lambda target: str(target)[:30])
async def test_no_path_leads_out_of_the_site(sited: Served, target: str) -> None:
    status, answer = await raw(sited.url, target.replace(" ", "%20"))
    assert status in (200, 307, 400, 404)
    assert SECRET.encode() not in answer
    assert b"root:" not in answer
    assert b"SQLite format" not in answer
    if status == 200:
        assert b"The table" in answer or b"export {}" in answer  # the site's own files
    location = re.search(rb"location: (\S+)", answer, re.IGNORECASE)
    assert location is None or location.group(1).startswith(sited.url.encode())


@pytest.mark.parametrize("target", ["*", "secret.txt", "http://evil.example/secret.txt", "", "http://[", "?", "#"])
async def test_a_target_that_is_no_path_is_answered_and_shows_nothing(sited: Served, target: str) -> None:
    status, answer = await raw(sited.url, target)
    assert status in (200, 307, 400, 404)
    assert SECRET.encode() not in answer
    assert b"evil" not in answer


async def test_the_site_is_given_out_with_its_types(sited: Served) -> None:
    async with httpx.AsyncClient(base_url=sited.url) as client:
        page, script = await client.get("/"), await client.get("/assets/a%20b.js")
        health = await client.get("/healthz")
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert (script.status_code, script.text) == (200, "export {}")
    assert "javascript" in script.headers["content-type"]
    assert health.json() == {"status": "ok"}  # a file can hide none of the server's own addresses


async def test_a_server_whose_database_is_away_says_so_refuses_and_goes_on_when_it_is_back(
    own_postgresql: Cluster, tmp_path: Path
) -> None:
    address = own_postgresql.address(await own_postgresql.new_database())
    with Served(address, log=tmp_path / "log") as server:
        async with httpx.AsyncClient(base_url=server.url, timeout=120) as client, Table(server.url) as table:
            one, two = await table.start(2)
            assert await one.decide() == "ack"
            assert (await client.get("/readyz")).status_code == 200
            await asyncio.to_thread(own_postgresql.stop, "immediate")
            ready = await client.get("/readyz")
            health = await client.get("/healthz")
            refusals = [await two.decide(), await one.code("chat", text="lost?"), await one.code("ping")]
            stranger = await table.connect()
            refusals.append(await stranger.code(creation()))
            await asyncio.to_thread(own_postgresql.start)
            async with asyncio.timeout(120):
                while (await client.get("/readyz")).status_code != 200:
                    await asyncio.sleep(0.1)
            assert await two.decide() == "ack"
            state = await one.until(lambda told: told["type"] == "state" and told["step"] == 1)
            back = await table.come(rejoining(one.token))
            assert (await back.until("state"))["view"] == state["view"]
    assert (ready.status_code, ready.json()["status"]) == (503, "store")
    assert health.status_code == 200
    assert refusals == ["unavailable", "unavailable", "pong", "unavailable"]
    assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")


@contextmanager
def frozen(cluster: Cluster) -> Iterator[None]:
    """All processes of a database stand still, as on a machine that hangs."""
    first = int((cluster.folder / "data" / "postmaster.pid").read_text(encoding="ascii").split()[0])
    children = Path(f"/proc/{first}/task/{first}/children").read_text(encoding="ascii").split()
    every = [first, *map(int, children)]
    for process in every:
        os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in every:
            os.kill(process, signal.SIGCONT)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the processes of the database")
async def test_a_server_whose_database_hangs_says_soon_that_it_is_not_ready(own_postgresql: Cluster) -> None:
    address = own_postgresql.address(await own_postgresql.new_database())
    with Served(address) as server:
        async with httpx.AsyncClient(base_url=server.url, timeout=60) as client:
            assert (await client.get("/readyz")).status_code == 200
            with frozen(own_postgresql):
                hanging = await client.get("/readyz")
                health = await client.get("/healthz")
            async with asyncio.timeout(60):
                while (await client.get("/readyz")).status_code != 200:
                    await asyncio.sleep(0.1)
    assert (hanging.status_code, hanging.json()) == (503, {"status": "store", "code": "slow"})
    assert health.status_code == 200


async def test_a_room_that_was_made_stays_when_the_server_is_asked_for_nonsense(client: httpx.AsyncClient) -> None:
    url = str(client.base_url).rstrip("/")
    async with Table(url) as table:
        host = await table.come(creation())
        await raw(url, "/\x00", "G\x00T")
        await raw(url, "/", "A" * 100)
        guest = await table.come(joining(host.code_of_room, "Anna"))
    assert guest.seat == 2
