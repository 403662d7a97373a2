"""The reckoning at the end (S17): two explanations, the game's own evidence for each, and what influence adds to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rules.convictions import EXPLANATIONS
from rules.state import OVER, State

if TYPE_CHECKING:
    from rules.world import World

IntArray = NDArray[np.int64]
BUREAUCRATS, EXPERTISE = range(len(EXPLANATIONS))
EVIDENCE = ("false-reports", "leaders-removed", "early-reformers")
_EXPERT = 500


def evidence(state: State, world: World) -> dict[str, IntArray]:
    """Return the evidence, kind by kind, in tenths of a point (matches, 1).

    False reports: `reckoning_claims` for each province whose highest claim went beyond what an audit lets pass. Leaders
    removed: `reckoning_removed` for each. Early reformers: `reckoning_recovered` for each province whose cadres lean to
    experts and whose tools, animals and trust stand above the nation's mean.
    """
    n = world.numbers
    false = ((state.claim_high > n.exposure_from) | (state.exposed > 0)).sum(axis=1, keepdims=True)
    countryside = state.tools + (state.cattle + state.pigs) // 2 + state.trust
    mean = countryside.sum(axis=1, keepdims=True) // world.provinces
    reformed = ((state.red < _EXPERT) & (countryside > mean)).sum(axis=1, keepdims=True)
    values = (
        n.reckoning_claims * false,
        n.reckoning_removed * state.removed.sum(axis=1, keepdims=True),
        n.reckoning_recovered * reformed,
    )
    return dict(zip(EVIDENCE, values, strict=True))


def reckon(state: State, world: World) -> None:
    """Weigh the explanations: evidence, and ten for each point of influence left to a seat that backs one.

    The stronger prevails; equal ones leave the question open.
    """
    found = evidence(state, world)
    seated = state.seated > 0
    voice = np.where(seated, 10 * state.influence, 0)
    for_bureaucrats = found["false-reports"] + found["leaders-removed"]
    for_expertise = found["early-reformers"]
    first = for_bureaucrats + np.where(state.order_explanation == BUREAUCRATS, voice, 0).sum(axis=1, keepdims=True)
    second = for_expertise + np.where(state.order_explanation == EXPERTISE, voice, 0).sum(axis=1, keepdims=True)
    state.evidence_bureaucrats[:] = first
    state.evidence_expertise[:] = second
    state.explanation[:] = np.where(first > second, BUREAUCRATS, np.where(second > first, EXPERTISE, -1))
    state.explained[:] = np.where(seated, state.order_explanation, -1)
    state.phase = OVER
