"""How soon a client whose line is cut goes on: `python -m benchmarks.resume --cuts 60 --json`.

Two clients play over a line that is cut at chance moments. Counted is the time from the cut until the next decision is
acknowledged, seconds; nothing is loaded or entered anew by hand. `--way stream` measures the way without WebSockets.
"""

from __future__ import annotations

import json
import random
import secrets
import statistics
import tempfile
import time
from pathlib import Path
from typing import Annotated, Any, Final, cast

import typer

from benchmarks.cuttable import CuttableLine
from benchmarks.served import Served
from client.wire.address import Address
from client.wire.lines import Way
from client.wire.table import WireTable
from server.protocol.base import PROTOCOL
from server.protocol.client_messages import Create, SeatWish, Start
from server.store.address import file_address

WAIT_S: Final = 60.0
_QUIET_S: Final = 1.5
"""The longest time between two cuts."""


def measure(cuts: int, way: Way, seed: str) -> dict[str, Any]:
    """Return how long each resumption took, in order of length.

    Args:
        cuts: how often the line is cut.
        way: which way the client goes.
        seed: of the moments at which it is cut.
    """
    chance = random.Random(seed)
    took: list[float] = []
    with tempfile.TemporaryDirectory(prefix="greatleap-resume-") as folder:
        store = file_address(Path(folder) / "store.sqlite")
        with Served(store) as served, CuttableLine(served.port) as line:
            while len(took) < cuts:
                with _table(line.url, way) as table:
                    while len(took) < cuts and _decide(table):
                        time.sleep(chance.random() * _QUIET_S)
                        began = time.monotonic()
                        line.cut()
                        if not _decide(table):
                            break
                        took.append(time.monotonic() - began)
    took.sort()
    return {
        "cuts": len(took),
        "way": way,
        "p50_s": round(statistics.median(took), 3),
        "p95_s": round(took[(len(took) * 95 + 99) // 100 - 1], 3),
        "max_s": round(took[-1], 3),
    }


def _table(url: str, way: Way) -> WireTable:
    secret = secrets.token_urlsafe(24)
    seats = [SeatWish(), SeatWish(leader="line")]
    create = Create(id="enter", protocol=PROTOCOL, secret=secret, name="Anna", scenario="campaign", seats=seats, seat=1)
    return WireTable(Address.read(url), create, way=way)


def _decide(table: WireTable) -> bool:
    """Decide as things stand, as soon as something is owed; return whether the game goes on."""
    if table.entered(WAIT_S).room.stage == "lobby" and table.seen.state is None:
        table.ask(Start)
    if not table.wait(lambda: table.over or table.seen.owes, WAIT_S):
        raise TimeoutError(table.link.reason)
    if table.over:
        return False
    own, step = table.own, table.seen.step
    assert own.choices is not None
    table.decide(own, own.choices.default())
    table.wait(lambda: table.seen.step != step or not table.seen.owes, WAIT_S)
    return True


def main(
    cuts: Annotated[int, typer.Option(min=1, help="How often the line is cut.")] = 60,
    way: Annotated[str, typer.Option(help="socket, or stream.")] = "socket",
    seed: Annotated[str, typer.Option(help="Seed of the moments at which it is cut.")] = "1",
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Cut a line again and again, and measure how soon the client goes on."""
    if way not in ("socket", "stream"):
        raise typer.BadParameter("it is socket or stream", param_hint="--way")
    found = measure(cuts, cast("Way", way), seed)
    if as_json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    typer.run(main)
