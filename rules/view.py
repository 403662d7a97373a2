"""Views: all that a seat, the public or a study may see of one match, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from engine.game import EVERYTHING, PUBLIC
from rules.bands import bands_shown
from rules.board import load_board
from rules.calendar import SEASONS, SPRING, season_of, turn_of, year_of
from rules.card_models import CardModel
from rules.cards import Card
from rules.convictions import EXPLANATIONS, load_convictions
from rules.debate import TABLED
from rules.dials import NAMES as DIALS
from rules.dials import Dials, load_dials
from rules.orders import HOLD
from rules.reckoning import evidence
from rules.state import COLUMNS, NATION_NAMES, PHASES, PROVINCE_NAMES, State
from rules.verdict import VERDICTS, legacy, proved_right, scores, verdicts

if TYPE_CHECKING:
    from engine.jsontypes import JSON
    from rules.world import World

_PUBLIC_COLUMNS = tuple(n for n in PROVINCE_NAMES if COLUMNS[n].audience == "public")
_OWN_COLUMNS = tuple(n for n in PROVINCE_NAMES if COLUMNS[n].audience == "own")
_ALL_COLUMNS = PROVINCE_NAMES


@dataclass(frozen=True, slots=True)
class Page:
    """What views of one state have in common, read from its arrays once; shared by views, so nobody changes it.

    `columns` and `dials` hold a list of numbers for each name; `nation` the bookings of the last season for the nation
    as they are shown, `booked` those for the provinces as (stock, cause, a number a province); `parts` what all see
    alike, for whom sees everything (True) and for others.
    """

    columns: dict[str, list[int]]
    dials: dict[str, list[int]]
    nation: list[JSON]
    booked: list[tuple[str, str, list[int]]]
    parts: dict[bool, dict[str, JSON]] = field(default_factory=dict)


def page_of(state: State, world: World) -> Page:
    """Return what the views of one match (a batch of one) have in common."""
    dials = world.dials(state, min(state.turn, state.last))
    ledger = [(stock, cause, COLUMNS[stock].scope == "nation", change) for stock, cause, change in state.booked()]
    return Page(
        columns=state.lists(),
        dials=_lists(dials),
        nation=[_booking(stock, cause, row[0]) for stock, cause, national, row in ledger if national and row[0]],
        booked=[(stock, cause, row) for stock, cause, national, row in ledger if not national],
    )


def _lists(dials: Dials) -> dict[str, list[int]]:
    """Return the dials of the first match, read all at once."""
    numbers = np.concatenate([getattr(dials, name) for name in DIALS]).tolist()
    return dict(zip(DIALS, numbers, strict=True))


def _booking(stock: str, cause: str, change: int) -> dict[str, JSON]:
    return {"stock": stock, "cause": cause, "change": change}


def see(state: State, world: World, viewer: str, page: Page | None = None) -> dict[str, JSON]:
    """Return the view of one match (a batch of one) as JSON; its parts are shared with other views, so change none.

    Keys: viewer, its kind (province, public, everything), scenario, rules (the scenario in full), turn, year, season,
    last_turn, over; this_year (all cards since spring), bands (the ranges of predictions); nation (columns and dials
    of the nation); provinces (public columns, region, neighbours); news (cards of this season) and acting (cards that
    came before); for a seat its own columns under `own`, the dials where it is, and what the last season booked in its
    province under `ledger`. EVERYTHING sees all columns of all provinces; when the game is over so does everybody,
    because then comes the truth.

    Args:
        state: the match.
        world: the world of the scenario.
        viewer: a province, PUBLIC or EVERYTHING.
        page: what `page_of` gave for this state, where it was asked before.

    Raises:
        KeyError: when there is no such viewer.
    """
    page = page or page_of(state, world)
    everything = viewer == EVERYTHING or state.over
    if everything not in page.parts:
        page.parts[everything] = _seen_by_all(state, world, page, everything)
    keys = world.board.keys
    kind = "province" if viewer in keys else viewer
    view: dict[str, JSON] = {"viewer": viewer, "kind": kind, **page.parts[everything]}
    if viewer in keys:
        i = keys.index(viewer)
        view["own"] = {name: page.columns[name][i] for name in _OWN_COLUMNS}
        view["dials"] = {name: values[i] for name, values in page.dials.items()}
        booked = [_booking(stock, cause, row[i]) for stock, cause, row in page.booked if row[i]]
        view["ledger"] = [*page.nation, *booked]
        view["conviction"] = _conviction(page.columns["conviction"][i])
        view["hand"] = [_hand_card(world.cards[c]) for c in np.flatnonzero(state.card_holder[0] == i).tolist()]
    elif viewer not in (PUBLIC, EVERYTHING):
        raise KeyError(viewer)
    return view


def _seen_by_all(state: State, world: World, page: Page, everything: bool) -> dict[str, JSON]:
    """Return the parts of a view that are the same for all who see everything, or for all others."""
    turn = min(state.turn, state.last)
    shown = [name for name in NATION_NAMES if everything or COLUMNS[name].audience == "public"]
    nation: dict[str, JSON] = {name: page.columns[name][0] for name in shown}
    nation["dials"] = {name: page.dials[name][0] for name, d in load_dials().items() if d.scope == "nation"}
    columns = _ALL_COLUMNS if everything else _PUBLIC_COLUMNS
    regions = [province.region for province in world.board.provinces]
    rows = zip(world.board.keys, regions, *[page.columns[name] for name in columns], strict=True)
    provinces: list[JSON] = [dict(zip(("key", "region", *columns), row, strict=True)) for row in rows]
    news, acting = _cards(state, world)
    return {
        "scenario": world.scenario.key,
        "rules": world.shown,
        "turn": state.turn,
        "year": year_of(turn),
        "season": SEASONS[season_of(turn)],
        "first_turn": world.scenario.first_turn,
        "last_turn": state.last,
        "over": state.over,
        "phase": PHASES[state.phase],
        "nation": nation,
        "provinces": provinces,
        "news": news,
        "acting": acting,
        "ledger": page.nation,
        "motions": [world.cards[c].id for c in world.motions if int(state.card_holder[0, c]) == TABLED],
        "debate": _last_debate(state, world),
        "this_year": _this_year(state, world),
        "bands": bands_shown(),
    }


@lru_cache(maxsize=16)
def _conviction(number: int) -> dict[str, JSON]:
    """Return a leader's conviction: its id, the weights of the scores in permille, and the explanation it needs."""
    found: dict[str, JSON] = load_convictions().models[number].model_dump(mode="json")
    return found


@lru_cache(maxsize=1024)
def _hand_card(card: Card) -> dict[str, JSON]:
    """Return a card of a hand: what it costs, when it may be played, what it does and what it rests on."""
    model = card.model
    assert isinstance(model, CardModel)
    return {
        "id": card.id,
        "date": model.date,
        "sources": [*model.sources],
        "confidence": model.confidence,
        "influence": model.influence,
        "line": [*model.line],
        "first": card.turn,
        "until": card.until,
        "tables": model.tables or None,
        "effects": [*_effects(card)],
    }


def _last_debate(state: State, world: World) -> JSON:
    """Return what the last debate came to, or None when none was held: what passed, the support, who backed what."""
    if not state.support_hold[0, 0]:
        return None

    def motion(column: int) -> str:
        return HOLD if column < 0 else world.cards[column].id

    votes: dict[str, JSON] = {
        key: {"motion": motion(int(state.backed[0, i])), "stake": int(state.staked[0, i])}
        for i, key in enumerate(world.board.keys)
        if state.seated[0, i]
    }
    return {
        "passed": motion(int(state.passed[0, 0])),
        "hold": int(state.support_hold[0, 0]),
        "strongest": int(state.support_passed[0, 0]),
        "votes": votes,
    }


def _effects(card: Card) -> list[JSON]:
    return [
        {"dial": e.dial, "amount": e.amount, "seasons": e.seasons, "after": e.after, "where": [*m.where]}
        for e, m in zip(card.effects, card.model.effects, strict=True)
    ]


@lru_cache(maxsize=1024)
def _card(card: Card) -> dict[str, JSON]:
    """Return what is always shown alike of a card that has come."""
    model, keys = card.model, load_board().keys
    places = [key for key, hit in zip(keys, card.mask(), strict=True) if hit]
    return {
        "id": card.id,
        "deck": card.deck,
        "date": model.date if isinstance(model, CardModel) else "",
        "by": None,
        "sources": list(model.sources),
        "confidence": model.confidence if isinstance(model, CardModel) else "high",
        "came": 0,
        "strength": 0,
        "where": [] if len(places) == len(keys) else [*places],
        "effects": [*_effects(card)],
    }


def _cards(state: State, world: World) -> tuple[list[JSON], list[JSON]]:
    """Return the cards of this season and those that came before and still act, with what they turn.

    Only those that have come are ever shown; a card of a hand is seen by all once the season in which it was played is
    over.
    """
    news: list[JSON] = []
    acting: list[JSON] = []
    came, strength, by = state.card_start[0], state.card_strength[0], state.card_by[0]
    age = state.turn - came
    known = age - world.of_hands
    seen = np.flatnonzero((came >= 0) & (known >= 0) & ((known == 0) | (age < world.lasting)))
    columns = [seen.tolist(), *[array[seen].tolist() for array in (came, strength, by, known)]]
    for column, start, strong, place, old in zip(*columns, strict=True):
        player = None if place < 0 else world.board.keys[place]
        shown = {**_card(world.cards[column]), "by": player, "came": start, "strength": strong}
        (acting if old else news).append(shown)
    return news, acting


def _this_year(state: State, world: World) -> list[JSON]:
    """Return the cards that have come since spring, those of hands once their season is over, oldest first."""
    spring = turn_of(year_of(min(state.turn, state.last)), SEASONS[SPRING])
    came = state.card_start[0]
    known = np.flatnonzero((came >= spring) & (came + world.of_hands <= state.turn))
    oldest = known[np.argsort(came[known], kind="stable")]
    cards = [world.cards[column] for column in oldest.tolist()]
    when = came[oldest].tolist()
    return [{"id": card.id, "deck": card.deck, "came": start} for card, start in zip(cards, when, strict=True)]


def ending(state: State, world: World, winner: int) -> dict[str, JSON]:
    """Return how one match ended: verdicts, legacies against par, and who won."""
    keys = world.board.keys
    mine = scores(state, world)
    marks = verdicts(state.deaths, state.rural_start, world)
    points = legacy(state, world)
    right = proved_right(state, world)
    prevailed = int(state.explanation[0, 0])
    nation = verdicts(state.deaths.sum(axis=1), state.rural_start.sum(axis=1), world)
    rows: dict[str, JSON] = {}
    for i, key in enumerate(keys):
        rows[key] = {
            "seated": int(state.seated[0, i]),
            "verdict": VERDICTS[int(marks[0, i])],
            "deaths": int(state.deaths[0, i]),
            "par_deaths": int(state.par_deaths[0, i]),
            "people": int(state.rural_start[0, i]),
            "legacy": int(points[0, i]),
            "removed": int(state.removed[0, i]),
            "conviction": world.convictions.ids[int(state.conviction[0, i])],
            "proved_right": bool(right[0, i]),
            "explained": None if state.explained[0, i] < 0 else EXPLANATIONS[int(state.explained[0, i])],
            "claim_high": int(state.claim_high[0, i]),
            "scores": {name: int(values[0, i]) for name, values in mine.items()},
            "par": {name: int(getattr(state, f"par_{name}")[0, i]) for name in mine},
        }
    return {
        "winner": keys[winner] if winner >= 0 else None,
        "verdict": VERDICTS[int(nation[0])],
        "deaths": int(state.deaths.sum()),
        "reckoning": {
            "explanation": None if prevailed < 0 else EXPLANATIONS[prevailed],
            "bureaucrats": int(state.evidence_bureaucrats[0, 0]),
            "expertise": int(state.evidence_expertise[0, 0]),
            "evidence": {name: int(values[0, 0]) for name, values in evidence(state, world).items()},
        },
        "provinces": rows,
    }
