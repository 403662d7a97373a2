"""Verdict, par and legacy: what a province came to, against what following the centre would have made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from rules.state import State
    from rules.world import World

IntArray = NDArray[np.int64]
VERDICTS = ("averted", "hardship", "famine", "catastrophe")
SCORES = ("industry", "knowledge", "countryside", "standing")
NO_ONE = -1


def verdicts(deaths: IntArray, people: IntArray, world: World) -> IntArray:
    """Return verdicts as indices into `VERDICTS`, from excess deaths per thousand of the people at the start.

    Averted below `verdict_hardship`, famine above `verdict_famine`, catastrophe above `verdict_catastrophe`.
    """
    n = world.numbers
    thousands = deaths * 1000
    found: IntArray = (thousands >= n.verdict_hardship * people).astype(np.int64)
    return found + (thousands > n.verdict_famine * people) + (thousands > n.verdict_catastrophe * people)


def scores(state: State, world: World) -> dict[str, IntArray]:
    """Return the four scores of each province, in points (matches, provinces); only their change against par counts.

    Industry: usable steel made and plants that stand, a head. Knowledge: expertise. Countryside: tools, animals, water
    works and trust. Standing: with the centre, less `score_removed` for each leader removed.
    """
    n = world.numbers
    per_head = (state.steel // 4 + state.machines) * 1_000_000 // np.maximum(state.rural_start // 1000, 1)
    countryside = state.tools // 4 + (state.cattle + state.pigs) // 8 + state.water // 4 + state.trust // 4
    standing = np.maximum(state.standing - n.score_removed * state.removed, 0)
    values = (per_head // 20, state.expertise, countryside, standing)
    return dict(zip(SCORES, values, strict=True))


def gains(state: State, world: World) -> IntArray:
    """Return the gains over par of each score, in permille of par (matches, provinces, 4), in the order of `SCORES`."""
    n = world.numbers
    found = []
    for name, mine in scores(state, world).items():
        par = getattr(state, f"par_{name}")
        least = n.score_standing if name == "standing" else n.score_least
        found.append((mine - par) * 1000 // np.maximum(par, least))
    table: IntArray = np.stack(found, axis=2)
    return table


def proved_right(state: State, world: World) -> NDArray[np.bool_]:
    """Return whether the explanation that prevailed is the one that the leader's conviction needs.

    (matches, provinces).
    """
    found: NDArray[np.bool_] = world.convictions.explanation[state.conviction] == state.explanation
    return found


def proved_wrong(state: State, world: World) -> NDArray[np.bool_]:
    """Return whether an explanation prevailed that is not the one that the leader's conviction needs.

    (matches, provinces). Where the question stays open nobody is.
    """
    found: NDArray[np.bool_] = (state.explanation >= 0) & ~proved_right(state, world)
    return found


def legacy(state: State, world: World) -> IntArray:
    """Return the legacy of each province's leader, in permille (matches, provinces).

    The gains over par, weighed by the leader's conviction, less the conviction's handicap, against its spread; with
    `legacy_explanation` where the explanation that it needs prevailed, and less `legacy_removed` for each removal.
    """
    c, n = world.convictions, world.numbers
    weighed = (gains(state, world) * c.weights[state.conviction]).sum(axis=2) // 1000
    found: IntArray = (weighed - c.handicap[state.conviction]) * 1000 // c.spread[state.conviction]
    return found + n.legacy_explanation * proved_right(state, world) - n.legacy_removed * state.removed


def keep_par(state: State, played: State, world: World) -> None:
    """Write into a fresh state what the same matches came to when the centre was followed everywhere."""
    for name, values in scores(played, world).items():
        getattr(state, f"par_{name}")[:] = values
    state.par_deaths[:] = played.deaths


def winners(state: State, world: World) -> IntArray:
    """Return the province whose seat wins each match (matches,), or `NO_ONE`.

    A seat whose province suffered famine or worse cannot win, nor one whom the reckoning proved wrong. Of the others
    the highest legacy wins; equal ones by fewer excess deaths a head, then by board order.
    """
    spared = verdicts(state.deaths, state.rural_start, world) < VERDICTS.index("famine")
    fit = (state.seated > 0) & spared & ~proved_wrong(state, world)
    per_million = state.deaths * 1_000_000 // np.maximum(state.rural_start, 1)
    key = np.where(fit, legacy(state, world) * 2_000_000 - per_million, -(10**15))
    best: IntArray = key.argmax(axis=1)
    return np.where(fit.any(axis=1), best, NO_ONE)
