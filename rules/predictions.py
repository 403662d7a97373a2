"""Predictions: what forecasters expect of the nation, and how well they knew what they did not know.

Scored by the ranked probability score (Epstein 1969), which is strictly proper: nobody gains by laying anything but
what they believe. The points say how good a forecast was, never how many people died.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from engine.choices import Choices
from engine.errors import SetupError
from engine.jsontypes import JSON
from rules.bands import BANDS, QUESTIONS, TENTHS, UNSURE, asked, band_of, field_of, splits
from rules.calendar import SEASONS, year_of

if TYPE_CHECKING:
    from rules.state import State

KIND = "prediction"
MOST_ANALYSTS = 8
FULL = 1000
_WHOLE = TENTHS * len(BANDS)
_WORST = (len(BANDS) - 1) * _WHOLE**2
_YEAR = len(SEASONS)
_EVEN = (*(0,) * len(BANDS), TENTHS)
Tenths = tuple[int, ...]
"""Tenths on each of `BANDS`, and last those left unsure; together ten."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a seat expected in one winter, and what came true.

    `harvest` and `toll` are tenths; there is no `toll` where no year followed. `share` is the true harvest in permille
    of the reports, `before` the nation's excess deaths when the winter ended, `after` those a year later, once known.
    """

    seat: str
    turn: int
    harvest: Tenths
    toll: Tenths | None
    share: int
    before: int
    after: int | None = None

    @property
    def year(self) -> int:
        """Return the year of the winter."""
        return year_of(self.turn)

    def tenths(self, question: str) -> Tenths | None:
        """Return what was laid on the ranges of a question, or None where it was not asked."""
        return self.harvest if question == "harvest" else self.toll

    def value(self, question: str) -> int | None:
        """Return what came true, in the question's unit, or None where it is not known."""
        if question == "harvest":
            return self.share
        return None if self.after is None else self.after - self.before


def analysts_named(count: int) -> tuple[str, ...]:
    """Return the seats of as many analysts."""
    return tuple(f"analyst-{number}" for number in range(1, count + 1))


def analysts_of(named: object) -> tuple[str, ...]:
    """Return the analysts that a setup names.

    Raises:
        SetupError: when they are not up to eight different ones of `analyst-1` to `analyst-8`.
    """
    known = analysts_named(MOST_ANALYSTS)
    if not isinstance(named, list) or any(name not in known for name in named) or len(set(named)) != len(named):
        raise SetupError("bad_analysts", f"name each analyst once; there are {', '.join(known)}", "analysts")
    return tuple(named)


def offer_predictions(seat: str, turn: int, last: int) -> Choices:
    """Return the choices of an analyst: the questions of the winter, which everybody may know."""
    return Choices(seat, KIND, splits(asked(turn, last)))


def keep_predictions(
    kept: tuple[Prediction, ...], decisions: Mapping[str, Mapping[str, JSON]], turn: int, state: State
) -> tuple[Prediction, ...]:
    """Return the predictions after a season: those of its winter added, and what has come true since.

    A seat with a province that leaves all unsure predicts nothing; an analyst always does.

    Args:
        kept: the predictions so far.
        decisions: the checked decisions of the season.
        turn: the season that was played.
        state: the single match after it.
    """
    deaths = int(state.deaths.sum())
    known = [replace(one, after=deaths) if one.toll is not None and turn == one.turn + _YEAR else one for one in kept]
    questions = asked(turn, state.last)
    if not questions:
        return tuple(known)
    share = int(state.harvest.sum()) * 1000 // max(int(state.report.sum()), 1)
    for seat in sorted(decisions):
        decision = decisions[seat]
        laid = {question: _tenths(decision.get(field_of(question))) for question in questions}
        if any(tenths not in (None, _EVEN) for tenths in laid.values()) or decision["kind"] == KIND:
            known.append(Prediction(seat, turn, laid["harvest"] or _EVEN, laid.get("toll"), share, deaths))
    return tuple(known)


def _tenths(answer: Any) -> Tenths | None:
    """Return the tenths of a field of a decision, in order, or None where the seat was not asked."""
    return None if answer is None else tuple(int(answer[name]) for name in (*BANDS, UNSURE))


def fiftieths(tenths: Tenths) -> tuple[int, ...]:
    """Return how sure a forecaster is of each range, in fiftieths: what is unsure is spread evenly over all."""
    return tuple(len(BANDS) * laid + tenths[-1] for laid in tenths[:-1])


def penalty(tenths: Tenths, band: int) -> int:
    """Return the ranked probability score of a forecast in 2500ths when a range comes true; the less the better.

    The sum, over the ends of all ranges but the last, of the squared distance between how sure the forecaster was that
    the truth lies below and whether it does.
    """
    below, total = 0, 0
    for place, share in enumerate(fiftieths(tenths)[:-1]):
        below += share
        total += (below - (_WHOLE if band <= place else 0)) ** 2
    return total


def points_of(tenths: Tenths, band: int) -> int:
    """Return the points of a forecast when a range comes true: 1000 for all tenths on it, 0 for the worst there is."""
    return FULL - -(-FULL * penalty(tenths, band) // _WORST)


def foresee_points(decision: Mapping[str, JSON]) -> dict[str, JSON]:
    """Return what the predictions of a checked decision say: question -> how sure of each range, and points for it.

    `shares` are permille, `points` and `even` (those of an even spread) are 0 to 1000 should it
    come true; each has one for each of `BANDS`.
    """
    found: dict[str, JSON] = {}
    for question in QUESTIONS:
        tenths = _tenths(decision.get(field_of(question)))
        if tenths is not None:
            found[question] = {
                "shares": [share * FULL // _WHOLE for share in fiftieths(tenths)],
                "points": [points_of(tenths, band) for band in range(len(BANDS))],
                "even": [points_of(_EVEN, band) for band in range(len(BANDS))],
            }
    return found


def shown(kept: Iterable[Prediction], viewer: str, everything: bool) -> list[JSON]:
    """Return the predictions that a viewer may see: a seat its own; everything: all, with what came true."""
    rows: list[JSON] = []
    for one in kept:
        if not everything and one.seat != viewer:
            continue
        row: dict[str, JSON] = {"seat": one.seat, "year": one.year}
        for question in QUESTIONS:
            tenths = one.tenths(question)
            row[question] = None if tenths is None else {**_named(tenths)}
            if everything:
                row[f"{question}_true"] = one.value(question)
        rows.append(row)
    return rows


def assess(kept: Iterable[Prediction], seats: Iterable[str]) -> dict[str, JSON]:
    """Return how well each seat predicted, as JSON.

    `winters`: what was laid each winter, what came true, the points for it and those of an even spread. `points` and
    `even`: their means, rounded down, None for a seat that predicted nothing. `calibration`: for each confidence, in
    percent rounded down to tens, on how many `ranges` something was laid with it and how many of them `came` true.
    """
    rows = [*kept]
    return {seat: _assess([one for one in rows if one.seat == seat]) for seat in seats}


def _assess(mine: list[Prediction]) -> dict[str, JSON]:
    winters: list[JSON] = []
    points, even = [], []
    sure: dict[int, tuple[int, int]] = {}
    for one in mine:
        winter: dict[str, JSON] = {"year": one.year}
        for question in QUESTIONS:
            tenths, value = one.tenths(question), one.value(question)
            winter[question] = None
            if tenths is None or value is None:
                continue
            band = band_of(question, value)
            points.append(points_of(tenths, band))
            even.append(points_of(_EVEN, band))
            winter[question] = {
                "tenths": {**_named(tenths)},
                "value": value,
                "came": BANDS[band],
                "points": points[-1],
                "even": even[-1],
            }
            for place, share in enumerate(fiftieths(tenths)):
                if tenths[place]:
                    confidence = share * 100 // _WHOLE // 10 * 10
                    ranges, came = sure.get(confidence, (0, 0))
                    sure[confidence] = (ranges + 1, came + (place == band))
        winters.append(winter)
    return {
        "winters": winters,
        "points": sum(points) // len(points) if points else None,
        "even": sum(even) // len(even) if even else None,
        "calibration": [
            {"confidence": confidence, "ranges": ranges, "came": came}
            for confidence, (ranges, came) in sorted(sure.items())
        ],
    }


def _named(tenths: Tenths) -> dict[str, int]:
    return dict(zip((*BANDS, UNSURE), tenths, strict=True))


def dump_predictions(kept: Iterable[Prediction]) -> list[JSON]:
    """Return predictions as JSON."""
    return [
        {**asdict(one), "harvest": [*one.harvest], "toll": None if one.toll is None else [*one.toll]} for one in kept
    ]


def load_predictions(rows: Iterable[Mapping[str, Any]]) -> tuple[Prediction, ...]:
    """Return the predictions that `dump_predictions` gave."""
    return tuple(
        Prediction(
            **{**row, "harvest": tuple(row["harvest"]), "toll": None if row["toll"] is None else tuple(row["toll"])}
        )
        for row in rows
    )
