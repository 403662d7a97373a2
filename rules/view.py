"""Views: all that a seat, the public or a study may see of one match, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.game import EVERYTHING, PUBLIC
from rules.bands import bands_shown
from rules.calendar import SEASONS, SPRING, season_of, turn_of, year_of
from rules.card_models import CardModel
from rules.cards import Card
from rules.convictions import EXPLANATIONS
from rules.debate import TABLED
from rules.dials import load_dials
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


def see(state: State, world: World, viewer: str) -> dict[str, JSON]:
    """Return the view of one match (a batch of one) as JSON.

    Keys: viewer, its kind (province, public, everything), scenario, rules (the scenario in full), turn, year, season,
    last_turn, over; this_year (all cards since spring), bands (the ranges of predictions); nation (columns and dials
    of the nation); provinces (public columns, region, neighbours); news (cards of this season) and acting (cards that
    came before); for a seat its own columns under `own`, the dials where it is, and what the last season booked in its
    province under `ledger`. EVERYTHING sees all columns of all provinces; when the game is over so does everybody,
    because then comes the truth.
    """
    keys = world.board.keys
    over = state.over
    turn = min(state.turn, state.last)
    everything = viewer == EVERYTHING or over
    columns = _ALL_COLUMNS if everything else _PUBLIC_COLUMNS
    shown = [name for name in NATION_NAMES if everything or COLUMNS[name].audience == "public"]
    nation: dict[str, JSON] = {name: int(getattr(state, name)[0, 0]) for name in shown}
    dials = world.dials(state, turn)
    nation["dials"] = {name: int(getattr(dials, name)[0, 0]) for name, d in load_dials().items() if d.scope == "nation"}
    provinces: list[JSON] = []
    for i, key in enumerate(keys):
        row: dict[str, JSON] = {"key": key, "region": world.board.provinces[i].region}
        row |= {name: int(getattr(state, name)[0, i]) for name in columns}
        provinces.append(row)
    view: dict[str, JSON] = {
        "viewer": viewer,
        "kind": "province" if viewer in keys else viewer,
        "scenario": world.scenario.key,
        "rules": world.scenario.model_dump(mode="json"),
        "turn": state.turn,
        "year": year_of(turn),
        "season": SEASONS[season_of(turn)],
        "first_turn": world.scenario.first_turn,
        "last_turn": state.last,
        "over": over,
        "phase": PHASES[state.phase],
        "nation": nation,
        "provinces": provinces,
        "news": _cards(state, world, lambda age: age == 0),
        "acting": _cards(state, world, lambda age: age > 0),
        "ledger": [*_bookings(state, None, 0)],
        "motions": [world.cards[c].id for c in world.motions if int(state.card_holder[0, c]) == TABLED],
        "debate": _last_debate(state, world),
        "this_year": _this_year(state, world),
        "bands": bands_shown(),
    }
    if viewer in keys:
        i = keys.index(viewer)
        view["own"] = {name: int(getattr(state, name)[0, i]) for name in _OWN_COLUMNS}
        view["dials"] = {
            name: int(getattr(dials, name)[0, i if getattr(dials, name).shape[1] > 1 else 0]) for name in load_dials()
        }
        view["ledger"] = [*_bookings(state, None, 0), *_bookings(state, "province", i)]
        view["conviction"] = _conviction(state, world, i)
        view["hand"] = [_hand_card(world.cards[c]) for c in world.hand_cards if int(state.card_holder[0, c]) == i]
    elif viewer not in (PUBLIC, EVERYTHING):
        raise KeyError(viewer)
    return view


def _conviction(state: State, world: World, province: int) -> dict[str, JSON]:
    """Return a leader's conviction: its id, the weights of the scores in permille, and the explanation it needs."""
    model = world.convictions.models[int(state.conviction[0, province])]
    found: dict[str, JSON] = model.model_dump(mode="json")
    return found


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


def _cards(state: State, world: World, wanted: object) -> list[JSON]:
    """Return the cards whose age fits, with what they turn; only those that have come are ever shown.

    A card of a hand is seen by all once the season in which it was played is over.
    """
    assert callable(wanted)
    shown: list[JSON] = []
    for column, card in enumerate(world.cards):
        start = int(state.card_start[0, column])
        age = state.turn - start
        by = int(state.card_by[0, column])
        known = age - 1 if card.deck == "politics" else age
        if start < 0 or known < 0 or not wanted(known):
            continue
        acting = [e for e in card.effects if e.seasons == 0 or age < e.after + e.seasons]
        if known > 0 and not acting:
            continue
        places = [key for key, hit in zip(world.board.keys, card.mask(), strict=True) if hit]
        shown.append(
            {
                "id": card.id,
                "deck": card.deck,
                "date": card.model.date if isinstance(card.model, CardModel) else "",
                "by": None if by < 0 else world.board.keys[by],
                "sources": list(card.model.sources),
                "confidence": card.model.confidence if isinstance(card.model, CardModel) else "high",
                "came": start,
                "strength": int(state.card_strength[0, column]),
                "where": [] if len(places) == len(world.board.keys) else [*places],
                "effects": [*_effects(card)],
            }
        )
    return shown


def _this_year(state: State, world: World) -> list[JSON]:
    """Return the cards that have come since spring, those of hands once their season is over, oldest first."""
    spring = turn_of(year_of(min(state.turn, state.last)), SEASONS[SPRING])
    found = []
    for column, card in enumerate(world.cards):
        start = int(state.card_start[0, column])
        if spring <= start and start + int(card.deck == "politics") <= state.turn:
            found.append((start, card))
    found.sort(key=lambda one: one[0])
    return [{"id": card.id, "deck": card.deck, "came": start} for start, card in found]


def _bookings(state: State, scope: str | None, province: int) -> list[JSON]:
    """Return the bookings of the last season: of the nation, or of one province."""
    rows: list[JSON] = []
    for (stock, cause), change in state.ledger.bookings.items():
        national = COLUMNS[stock].scope == "nation"
        if national == (scope is None):
            value = int(np.broadcast_to(change, getattr(state, stock).shape)[0, 0 if national else province])
            if value:
                rows.append({"stock": stock, "cause": cause, "change": value})
    return rows


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
