"""Procurement: in winter the state takes its rate of the report. A false report takes real grain."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rules.season.context import Season

IntArray = NDArray[np.int64]


def procure(s: Season) -> None:
    """Publish the reports, set the quotas, search, deliver, move surpluses, and settle the nation's grain."""
    st, n = s.state, s.numbers
    st.report[:] = st.harvest * st.order_report // 1000
    st.steel_report[:] = st.steel_year + st.iron_year
    np.maximum(st.claim_high, st.order_report, out=st.claim_high)
    believed = _believed(s)
    st.quota[:] = _quota(s, believed)
    st.search[:] = st.order_search * 1000 // 3
    found = st.grain_household * st.search // 1000 * n.search_takes // 1000
    s.book("grain_household", "searched", -found)
    s.book("grain_store", "searched", found)
    asked = st.quota * st.order_delivery // 1000
    given = np.minimum(asked, st.grain_store * n.store_limit // 1000)
    s.book("grain_store", "procurement", -given)
    s.book_within("arrears", "not-delivered", st.quota - given)
    s.book_within("arrears", "below-pace", _below_pace(s, believed))
    st.delivered[:] = given
    st.moved[:] = _transfer(s)
    st.procured[:] = (st.delivered + st.moved).sum(axis=1, keepdims=True)
    s.book("reserve", "procurement", st.procured)
    _trade(s)


def _believed(s: Season) -> IntArray:
    """Return the harvest that the centre believes in, kt (matches, provinces), and set the pace.

    A claim above the usual harvest is believed by a part; a claim below the pace is taken for a lie by a part that
    grows with the line.
    """
    st, n, d = s.state, s.numbers, s.dials
    report = st.harvest if "exaggeration" in s.world.without else st.report
    above = np.maximum(report - st.base, 0)
    believed: IntArray = np.minimum(report, st.base) + above * d.belief // 1000
    ratio = believed * 1000 // st.base
    mean = ratio.sum(axis=1, keepdims=True) // s.world.provinces
    st.pace[:] = (n.pace_mean * mean + (1000 - n.pace_mean) * ratio.max(axis=1, keepdims=True)) // 1000
    if "exaggeration" not in s.world.without:
        gap = np.maximum(st.pace * st.base // 1000 - believed, 0)
        believed = believed + gap * n.suspicion // 1000 * d.line // 10
    return believed


def _quota(s: Season, believed: IntArray) -> IntArray:
    """Return the quotas, kt: the share of 1957 for the towns, and what trade abroad adds or spares, by the same shares.

    A part of last year's quota stands whatever was believed: plans begin from what was taken before.
    """
    st, n, d = s.state, s.numbers, s.dials
    if "procurement" in s.world.without:
        held: IntArray = st.harvest * s.world.quota // 1000
        return held
    weight = believed * s.world.quota // 1000
    exports = d.exports * 0 if "exports" in s.world.without else d.exports
    abroad = exports[:, :1] - d.imports[:, :1]
    home = weight * d.procurement // 1000 * n.home_rate // 1000
    extra = weight * abroad // np.maximum(weight.sum(axis=1, keepdims=True), 1)
    fresh = np.maximum(home + extra, 0)
    quota: IntArray = (n.quota_inertia * st.quota + (1000 - n.quota_inertia) * fresh) // 1000 * d.quota // 1000
    return quota


def _below_pace(s: Season, believed: IntArray) -> IntArray:
    """Return what the centre holds against a province that reported less than the others, kt.

    The quota that the gap between its claim and the pace would have brought, in full at the highest line. It is owed
    like any arrears, and an outsider collects it.
    """
    st = s.state
    if "exaggeration" in s.world.without or "procurement" in s.world.without:
        return np.zeros_like(st.quota)
    gap = np.maximum(st.pace * st.base // 1000 - believed, 0)
    owed: IntArray = gap * s.world.quota // 1000 * s.dials.line // 10
    return owed


def collect_arrears(s: Season) -> None:
    """Let an outsider take what was saved, every season of the rule.

    First `saved_collected` of what stands above `saved_keeps` of the mean store, then `arrears_collected` of the
    arrears; each at most `arrears_limit` of the store.
    """
    st, n = s.state, s.numbers
    ruled = st.outsider > 0
    if ruled.any():
        _take_saved(s, ruled)
    owed = np.where(ruled, st.arrears * n.arrears_collected // 1000, 0)
    if owed.any():
        taken = np.minimum(owed, st.grain_store * n.arrears_limit // 1000)
        s.book("grain_store", "arrears-collected", -taken)
        s.book("arrears", "collected", -taken)
        s.book_within("reserve", "arrears-collected", taken.sum(axis=1, keepdims=True))


def _take_saved(s: Season, ruled: NDArray[np.bool_]) -> None:
    """Let outsiders hand over what stands above `saved_keeps` of the nation's mean store for each unit of need."""
    st, n = s.state, s.numbers
    saved = np.where(ruled, _above_mean(s, n.saved_keeps), 0) * n.saved_collected // 1000
    taken = np.minimum(saved, st.grain_store * n.arrears_limit // 1000)
    s.book("grain_store", "saved-handed-over", -taken)
    s.book_within("reserve", "saved-handed-over", taken.sum(axis=1, keepdims=True))


def _above_mean(s: Season, permille: int = 1000) -> IntArray:
    """Return what stands above the nation's mean store for each unit of need, or a part of it.

    Kt (matches, provinces).
    """
    st = s.state
    need = st.people_rural // 1000 * s.world.need // 4000
    total = np.maximum(need.sum(axis=1, keepdims=True), 1)
    mean = st.grain_store.sum(axis=1, keepdims=True) * 1000 // total
    above: IntArray = np.maximum(st.grain_store - need * mean // 1000 * permille // 1000, 0)
    return above


def _transfer(s: Season) -> IntArray:
    """Move what stands above the nation's mean store to the reserve under a high line; return it, kt.

    transfer x (line - transfer_line)/transfer_span of the surplus over the mean store a unit of need: it makes
    protection a matter of all.
    """
    st, n = s.state, s.numbers
    steps = np.maximum(s.dials.line[:, :1] - n.transfer_line, 0)
    if not steps.any() or "procurement" in s.world.without:
        return np.zeros_like(st.grain_store)
    moved: IntArray = _above_mean(s) * (n.transfer * steps) // (1000 * n.transfer_span)
    s.book("grain_store", "transfer", -moved)
    return moved


def _trade(s: Season) -> None:
    """Export and import for the year, from and to the reserve; what the reserve cannot cover is owed."""
    st, d = s.state, s.dials
    exports = d.exports[:, :1]
    if "exports" in s.world.without:
        exports = exports * 0
    sent = np.minimum(np.broadcast_to(exports, st.reserve.shape), st.reserve)
    s.book("reserve", "exports", -sent)
    s.book("debt", "not-exported", exports - sent)
    s.book("reserve", "imports", np.broadcast_to(d.imports[:, :1], st.reserve.shape))
    s.book("debt", "imported", np.broadcast_to(d.imports[:, :1], st.reserve.shape))
