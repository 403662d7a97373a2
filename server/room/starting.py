"""How a room is made, and which provinces its seats lead when the game begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bots.registry import HUMAN
from engine.errors import EngineError, SetupError
from engine.match import Match
from rules.board import load_board
from rules.deal import deal, table_of
from rules.errors import RulesError
from rules.game import GreatLeap
from rules.scenario import ScenarioModel, load_scenario, scenario_from_json, scenario_keys
from server.entry import Entry
from server.protocol.client_messages import Create
from server.protocol.codes import Refusal
from server.protocol.tokens import hash_of
from server.room.bodies import FORMAT, Open, OpenSeat, Sit, entry_of

if TYPE_CHECKING:
    from server.room.room import Room

FIRST_PARTICIPANT = "p1"


def open_room(message: Create, *, match: str, code: str, seed: str, now: int, game: GreatLeap) -> tuple[Entry, Entry]:
    """Return the first entries of a room: it is made, and its host joins.

    Args:
        message: what the host wishes.
        match: the id of the match; see `server.protocol.tokens.match_of`.
        code: the join code, unique among the rooms that are open.
        seed: the secret seed, at least 128 random bits.
        now: milliseconds since 1970.
        game: the game that rooms play here.

    Raises:
        Refusal: bad_scenario or bad_seats.
    """
    scenario = _scenario(message)
    provinces = [seat.province for seat in message.seats if seat.province is not None]
    keys = load_board().keys
    for place, wish in enumerate(message.seats):
        if wish.province is not None and wish.province not in keys:
            reason = f"there is no province {wish.province!r}"
            raise Refusal("not_an_option", f"seats.{place}.province", reason, [*keys])
    if len(set(provinces)) != len(provinces):
        raise Refusal("bad_seats", "seats", "two seats lead the same province")
    for_people = [number for number, wish in enumerate(message.seats, 1) if wish.leader == HUMAN]
    if message.seat is not None and message.seat not in for_people:
        raise Refusal("bad_seats", "seat", f"there is no seat {message.seat} for people", [*for_people])
    if not isinstance(message.scenario, str):
        _check_setup(scenario, len(message.seats), seed, game)
    opening = Open(
        format=FORMAT,
        rules=game.version,
        scenario=scenario.model_dump(mode="json"),
        seats=[
            OpenSeat(bot=None if wish.leader == HUMAN else wish.leader, province=wish.province)
            for wish in message.seats
        ],
        code=code,
        clock=message.clock,
        stand_in=message.stand_in,
        begin=message.begin,
        seed=seed,
    )
    host = Sit(
        participant=FIRST_PARTICIPANT,
        name=message.name,
        role="spectator" if message.seat is None else "seat",
        seat=message.seat,
        secret=hash_of(message.secret),
    )
    return (
        entry_of(match, 0, now, opening),
        entry_of(match, 1, now, host, FIRST_PARTICIPANT, message.id),
    )


def provinces_of(room: Room) -> tuple[str, ...]:
    """Return the provinces of the seats, in their order: those chosen, and the others as the seed deals them."""
    chosen = [seat.province for seat in room.seats if seat.province is not None]
    scenario = scenario_from_json(room.opening.scenario)
    dealt = iter(deal(scenario, len(room.seats), room.opening.seed, chosen)[len(chosen) :])
    return tuple(next(dealt) if seat.province is None else seat.province for seat in room.seats)


def _scenario(message: Create) -> ScenarioModel:
    wish = message.scenario
    try:
        if not isinstance(wish, str):
            found = scenario_from_json(wish)
        elif wish in scenario_keys():
            found = load_scenario(wish)
        else:
            raise Refusal("bad_scenario", "scenario", f"there is no scenario {wish!r}", [*scenario_keys()])
    except RulesError as error:
        raise Refusal("bad_scenario", "scenario", error.reason) from None
    return found if message.mode is None else found.model_copy(update={"mode": message.mode})


def _check_setup(scenario: ScenarioModel, seats: int, seed: str, game: GreatLeap) -> None:
    """Refuse a scenario of somebody's own with which no game can begin."""
    try:
        option, leaders = table_of(scenario, [HUMAN] * seats, deal(scenario, seats, seed))
        Match.start(game, option, leaders, seed)
    except (SetupError, RulesError, EngineError) as error:
        raise Refusal("bad_scenario", "scenario", error.reason) from None
