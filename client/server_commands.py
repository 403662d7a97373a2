"""The commands for whoever runs a server: serve, backup, export. They import late, so that the others start fast."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from client.errors import ClientError
from client.words import words

StoreAddress = Annotated[str | None, typer.Option(help=words("cli-store"), metavar="ADDRESS", envvar="GREATLEAP_STORE")]
_MOST_PORT = 65535


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (serve, backup, export, load):
        app.command(help=words(f"cli-{command.__name__}"))(command)


def serve(
    host: Annotated[str, typer.Option(help=words("cli-host"), metavar="ADDRESS")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help=words("cli-port"), min=0, max=_MOST_PORT)] = 8000,
    store: StoreAddress = None,
    workers: Annotated[int, typer.Option(help=words("cli-workers"), min=1, max=64)] = 1,
    origin: Annotated[list[str] | None, typer.Option(help=words("cli-origin"), metavar="URL")] = None,
    keep_days: Annotated[int, typer.Option(help=words("cli-keep-days"), min=0, max=36_500)] = 180,
    creations: Annotated[int, typer.Option(help=words("cli-creations"), min=0, max=1_000_000)] = 60,
    webhook: Annotated[str | None, typer.Option(help=words("cli-webhook"), metavar="URL")] = None,
    webhook_secret: Annotated[
        str | None, typer.Option(help=words("cli-webhook-secret"), envvar="GREATLEAP_WEBHOOK_SECRET", metavar="TEXT")
    ] = None,
    proxies: Annotated[str, typer.Option(help=words("cli-proxies"), metavar="ADDRESSES")] = "127.0.0.1",
    json_logs: Annotated[bool, typer.Option("--json-logs", help=words("cli-json-logs"))] = False,
) -> None:
    """Run a server for games over the network."""
    from client.web.site import built_site
    from server import serving
    from server.settings import Settings

    for given, option in ((webhook, "--webhook"), *((one, "--origin") for one in origin or ())):
        _check_url(given, option)
    settings = Settings(
        store=_store_address(store),
        host=host,
        port=port,
        workers=workers,
        origins=tuple(one.rstrip("/") for one in origin or ()),
        keep_days=keep_days,
        creations=creations,
        webhook=webhook,
        webhook_secret=webhook_secret,
        proxies=proxies,
        site=built_site(),
        json_logs=json_logs,
    )
    with explained():
        serving.serve(settings, lambda at, where: _say_where(at, where, settings.store_name))


def backup(
    target: Annotated[Path, typer.Argument(help=words("cli-backup-file"), metavar="FILE")],
    store: StoreAddress = None,
) -> None:
    """Copy a store to a file, in use as it is."""
    from server.store.store import Store

    async def run(address: str) -> None:
        opened = await Store.open(address, make=False)
        try:
            await opened.back_up(target)
        finally:
            await opened.close()

    with explained():
        asyncio.run(run(_store_address(store)))
    print(words("backed-up", file=str(target)))


def export(
    match: Annotated[str, typer.Argument(help=words("cli-export-match"), metavar="MATCH|CODE")],
    out: Annotated[Path | None, typer.Option(help=words("cli-export-out"), metavar="FILE.leap")] = None,
    store: StoreAddress = None,
    names: Annotated[bool, typer.Option("--names", help=words("cli-export-names"))] = False,
) -> None:
    """Take a game out of a store: its log when it is over, before that what the public may see."""
    import json

    from server.export import export_match
    from server.store.store import Store

    async def run(address: str) -> dict[str, object]:
        opened = await Store.open(address, make=False)
        try:
            return {**await export_match(opened, match, names=names)}
        finally:
            await opened.close()

    with explained():
        found = asyncio.run(run(_store_address(store)))
    if out is None:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return
    log = found.get("log")
    if not isinstance(log, str):
        raise ClientError("export-not-over", match=match[:40])
    if out.exists():
        raise ClientError("file-exists", option="--out", file=str(out))
    out.write_text(log, encoding="utf-8")
    print(words("exported", file=str(out)))


def _say_where(host: str, port: int, store: str) -> None:
    print(words("serving", host=f"[{host}]" if ":" in host else host, port=str(port), store=store), flush=True)


def load(
    matches: Annotated[int, typer.Option(help=words("cli-load-matches"), min=1, max=5_000)] = 100,
    seats: Annotated[int, typer.Option(help=words("cli-load-seats"), min=1, max=8)] = 4,
    scenario: Annotated[str, typer.Option(help=words("cli-load-scenario"), metavar="NAME")] = "campaign",
    seconds: Annotated[float, typer.Option(help=words("cli-load-seconds"), min=1, max=3_600)] = 20,
    rate: Annotated[float, typer.Option(help=words("cli-load-rate"), min=0, max=100_000)] = 0,
    url: Annotated[str | None, typer.Option(help=words("cli-load-url"), metavar="URL")] = None,
    beside: Annotated[bool, typer.Option("--beside", help=words("cli-load-beside"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=words("cli-json"))] = False,
) -> None:
    """Measure a server with many matches at once."""
    import json

    from benchmarks import beside as peers
    from benchmarks.load import measure

    _check_url(url, "--url")
    found = measure(matches, seats, scenario, seconds, rate, url)
    if beside:
        try:
            for name, shown in (("boardgame_io", 0), ("boardgame_io_telling_as_much", found["state_characters"])):
                found[name] = peers.measure(matches, seats, seconds, rate, shown)
        except peers.NotHere as error:
            raise ClientError("beside", reason=str(error)) from None
    if as_json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name}: {json.dumps(value) if isinstance(value, dict | list) else value}")


def _store_address(address: str | None) -> str:
    """Return the address of the store: the one given, or a file in the user's data folder, which is made."""
    if address is not None:
        return address
    from client.saves import data_folder
    from server.store.address import file_address

    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return file_address(folder / "server.sqlite")


def _check_url(url: str | None, option: str) -> None:
    from urllib.parse import urlsplit

    try:
        good = url is None or (urlsplit(url).scheme in ("http", "https") and bool(urlsplit(url).hostname))
    except ValueError:
        good = False
    if not good:
        raise ClientError("url", option=option, url=str(url)[:80])


@contextmanager
def explained() -> Iterator[None]:
    """Tell what is wrong with a store as one line."""
    from server.store.errors import StoreError

    try:
        yield
    except StoreError as error:
        raise ClientError("store", reason=error.reason) from None
