"""The built browser table, as the real server gives it out."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from benchmarks.served import Served
from client.web.site import built_site
from server.store.address import file_address

pytestmark = pytest.mark.anyio
PAGE = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="module")
def site() -> Path:
    """The folder of the built table."""
    folder = built_site()
    assert folder is not None, "python3 run.py setup builds it"
    return folder


@pytest.fixture(scope="module")
def url(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("site")
    program = ("-m", "tests.server.face.sited", str(site))
    with Served(file_address(folder / "store.sqlite"), program=program, log=folder / "log") as server:
        yield server.url
    assert "Traceback" not in (folder / "log").read_text(encoding="utf-8")


@pytest.fixture
async def client(url: str, anyio_backend: object) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=url, timeout=60) as made:
        yield made


def script(site: Path) -> Path:
    """Return the file of the first script that the page loads."""
    found = re.search(r'src="/(assets/[^"]+\.js)"', (site / "index.html").read_text(encoding="utf-8"))
    assert found is not None
    return site / found[1]


async def raw(client: httpx.AsyncClient, path: str, **headers: str) -> tuple[httpx.Response, bytes]:
    """Return an answer and its bytes as they came over the wire."""
    async with client.stream("GET", path, headers=headers) as response:
        return response, b"".join([part async for part in response.aiter_raw()])


@pytest.mark.parametrize(
    ("accepted", "coding", "ending"),
    [
        ("gzip, deflate, br, zstd", "br", ".br"),
        ("gzip, deflate", "gzip", ".gz"),  # what browsers take from a server without TLS in a classroom
        ("br;q=0, gzip;q=0.5", "gzip", ".gz"),
        ("identity", None, ""),
    ],
)
async def test_a_file_comes_compressed_as_it_was_built(
    client: httpx.AsyncClient, site: Path, accepted: str, coding: str | None, ending: str
) -> None:
    path = script(site)
    response, body = await raw(client, f"/assets/{path.name}", **{"Accept-Encoding": accepted})
    assert response.status_code == 200
    assert response.headers.get("content-encoding") == coding
    assert response.headers["vary"] == "Accept-Encoding"
    assert response.headers["content-type"].startswith("text/javascript")
    assert body == path.with_name(path.name + ending).read_bytes()
    assert int(response.headers["content-length"]) == len(body)


async def test_files_with_a_hash_in_their_name_are_kept_for_ever_and_the_page_is_asked_for_again(
    client: httpx.AsyncClient, site: Path
) -> None:
    for path in sorted((site / "assets").iterdir()):
        if path.suffix not in (".br", ".gz"):
            assert re.search(r"-[\w-]{8}\.\w+$", path.name), path.name
    kept = await client.get(f"/assets/{script(site).name}")
    assert kept.headers["cache-control"] == "public, max-age=31536000, immutable"
    for asked in ("/", "/icon.svg"):
        first = await client.get(asked)
        assert (first.status_code, first.headers["cache-control"]) == (200, "no-cache")
        again = await client.get(asked, headers={"If-None-Match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("path", ["/", "/3QHXDK", "/new", "/table/some-match", "/no/such/thing"])
async def test_an_address_that_a_person_types_shows_the_page(client: httpx.AsyncClient, site: Path, path: str) -> None:
    response = await client.get(path, headers=PAGE)
    assert (response.status_code, response.headers["cache-control"]) == (200, "no-cache")
    assert response.text == (site / "index.html").read_text(encoding="utf-8")


async def test_a_file_that_is_gone_is_not_answered_with_the_page(client: httpx.AsyncClient) -> None:
    for path in ("/assets/index-00000000.js", "/favicon.ico", "/assets/gone.css", "/api/nothing"):
        assert (await client.get(path, headers=PAGE)).status_code == 404
    assert (await client.get("/no/such/thing")).status_code == 404  # a program asks, and no person


async def test_the_page_keeps_to_the_policy_without_inline_script_or_style(client: httpx.AsyncClient) -> None:
    response = await client.get("/", headers=PAGE)
    policy = dict(part.strip().split(" ", 1) for part in response.headers["content-security-policy"].split(";"))
    assert (policy["script-src"], policy["style-src"], policy["default-src"]) == ("'self'", "'self'", "'none'")
    scripts = re.findall(r"<script([^>]*)>(.*?)</script>", response.text, re.DOTALL)
    assert scripts
    assert all("src=" in settings and not body.strip() for settings, body in scripts)
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", response.text)


async def test_a_server_for_all_is_no_private_one(client: httpx.AsyncClient) -> None:
    assert (await client.get("/api/home")).json() == {"private": False}
