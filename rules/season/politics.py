"""Politics: standing comes from reports, steel and the line; at nothing the leader is removed. The centre compares."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rules.calendar import WINTER
from rules.season.context import Season

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


def rank(values: IntArray) -> IntArray:
    """Return the rank of each province among all, -1000 (lowest) to 1000 (highest), shape (matches, provinces).

    Ties share it.
    """
    others = values.shape[1] - 1
    by_province = np.ascontiguousarray(values.T)  # matches innermost: they are many
    higher = (by_province[:, None] > by_province).view(np.int8)  # so are their sums: there are fewer than 128 provinces
    ahead = higher.sum(axis=1, dtype=np.int8) - higher.sum(axis=0, dtype=np.int8)
    table: IntArray = ahead.astype(np.int64).T * 1000 // others
    return table


def judge(s: Season) -> None:
    """Move standing by inspection, emulation, campaigns and audits, and remove leaders who have none left."""
    st, n, d = s.state, s.numbers, s.dials
    ruled = st.outsider > 0
    _inspect(s, ruled)
    if s.season == WINTER:
        _emulate(s, ruled)
    if d.campaign.any():
        _campaign(s, ruled)
    if d.audit.any():
        claimed = np.maximum(st.claim_high - n.exposure_from, 0) * (d.audit > 0)
        st.exposed += claimed > 0
        s.book_within("standing", "exposed", np.where(ruled, 0, -(n.exposure * claimed // 1000)))
        st.claim_high[:] = np.where(d.audit > 0, np.minimum(st.claim_high, n.exposure_from), st.claim_high)
    if d.standing.any():
        s.book_within("standing", "news", np.where(ruled, 0, d.standing))
    _gather_influence(s)
    fed = np.maximum(n.rebuild_hunger - st.hunger, 0) * ((d.line < n.inspect_line) & ~ruled)
    s.book_within("standing", "people-fed", n.rebuild * fed // n.rebuild_hunger)
    st.outsider -= ruled
    falls = (st.standing <= 0) & ~ruled
    if falls.any():
        s.book("standing", "new-leader", np.where(falls, n.standing_outsider, 0))
        st.removed += falls
        st.outsider[falls] = n.outsider_seasons


def _gather_influence(s: Season) -> None:
    """Let cards turn influence, and in winter let it grow with standing: `influence_gain` for a full one, in points."""
    st, n = s.state, s.numbers
    if s.dials.influence.any():
        s.book_within("influence", "news", s.dials.influence)
    if s.season == WINTER:
        gained = st.standing * n.influence_gain // 1000
        s.book("influence", "standing", np.minimum(gained, np.maximum(n.influence_most - st.influence, 0)))


def seen_by_inspectors(s: Season) -> dict[str, IntArray]:
    """Return what inspectors would take off standing this season, reason by reason, in points (matches, provinces).

    (line - inspect_line)/inspect_span x (kitchens short, plots not tolerated, experts, brigades short of the plan at
    furnaces and water works, search ordered less hard than wanted).
    """
    st, n, d = s.state, s.numbers, s.dials
    steps = np.maximum(d.line - n.inspect_line, 0)
    at_work = np.minimum(st.order_furnaces + st.overrun, d.furnaces) + np.minimum(st.order_waterworks, d.waterworks)
    short = np.minimum(d.furnaces + d.waterworks - at_work, n.inspect_brigades)
    reasons = {
        "kitchens": n.inspect_kitchens * d.kitchens * (1000 - st.kitchens),
        "plots": n.inspect_plots * np.maximum(st.plots - d.plots, 0),
        "experts": n.inspect_experts * (1000 - st.red),
        "brigades": 1000 * n.inspect_brigade * short,
        "search": n.inspect_search * np.maximum(d.search - st.order_search, 0) * 1000 // 3,
    }
    looked = steps * d.inspect // 1000
    return {reason: looked * points // (1000 * n.inspect_span) for reason, points in reasons.items()}


def _inspect(s: Season, ruled: BoolArray) -> None:
    if (s.dials.line > s.numbers.inspect_line).any():
        for reason, points in seen_by_inspectors(s).items():
            s.book_within("standing", f"inspected-{reason}", np.where(ruled, 0, -points))


def _emulate(s: Season, ruled: BoolArray) -> None:
    """Compare reports, steel and deliveries of all provinces.

    (line - emulate_line)/emulate_span x (rank of the report, rank of the steel, the steel plan, what is not delivered).
    """
    st, n = s.state, s.numbers
    compares = np.clip(s.dials.line - n.emulate_line, 0, n.emulate_span)
    if not compares.any():
        return
    reports = n.emulate_report * rank(st.report * 1000 // st.base)
    steel = n.emulate_steel * rank(st.steel_report * 1_000_000 // (st.people_rural // 1000))
    share = np.minimum(st.delivered * 1000 // np.maximum(st.quota, 1), 1000)
    undelivered = n.emulate_arrears * (1000 - share) - n.emulate_delivered * 1000 * (share >= 1000)
    for cause, change in (
        ("report-compared", reports),
        ("steel-compared", steel),
        ("steel-plan", n.emulate_plan * _against_plan(s)),
        ("quota-not-delivered", -undelivered),
    ):
        s.book_within("standing", cause, np.where(ruled, 0, compares * change // (1000 * n.emulate_span)))


def _against_plan(s: Season) -> IntArray:
    """Return the steel declared against the province's part of the plan, -1000 (half of it or less) to 1000.

    Half of the plan is dealt out by the plants there are, half by country people.
    """
    st, d = s.state, s.dials
    plants = st.machines * 1000 // np.maximum(st.machines.sum(axis=1, keepdims=True), 1)
    thousands = st.people_rural // 1000
    people = thousands * 1000 // np.maximum(thousands.sum(axis=1, keepdims=True), 1)
    plan = np.maximum(d.steel_plan[:, :1] * (plants + people) // 2000, 1)
    against: IntArray = np.clip(st.steel_report * 2000 // plan - 2000, -1000, 1000)
    return against


def _campaign(s: Season, ruled: BoolArray) -> None:
    """Strike those who reported low, kept plots, closed kitchens, leaned on experts or backed a retreat (autumn 1959).

    Each point of influence kept turns `campaign_shield` of it away.
    """
    st, n, d = s.state, s.numbers, s.dials
    low = n.campaign_rank * np.maximum(-rank(st.report * 1000 // st.base), 0)
    plots = n.campaign_plots * np.maximum(st.plots - d.plots, 0)
    kitchens = n.campaign_kitchens * d.kitchens * (1000 - st.kitchens)
    experts = n.campaign_experts * (1000 - st.red)
    backed = 1000 * n.campaign_backed * st.retreated
    steps = np.maximum(d.line - n.inspect_line, 0)
    struck = d.campaign * steps // n.inspect_span * ((low + plots + kitchens + experts + backed) // 1000) // 1000
    struck = struck * np.maximum(1000 - n.campaign_shield * st.influence - d.shield, 0) // 1000
    s.book_within("standing", "campaign", np.where(ruled, 0, -struck))
