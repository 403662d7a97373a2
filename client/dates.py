"""Dates in words: the seasons of the game, and the dates of the cards in the grammar of `sources.toml`."""

from __future__ import annotations

from client.errors import ClientError
from client.words import words
from rules.calendar import SEASONS, YEARS, season_of, turn_of, year_of


def season_name(turn: int) -> str:
    """Return a season with its year, such as Spring 1958."""
    return words(f"season-{SEASONS[season_of(turn)]}-of", year=str(year_of(turn)))


def date_words(date: str) -> str:
    """Return a card's date in words.

    A range of points of one kind is worded whole: what both share goes to its message once, under its own name (`year`,
    `month`), the rest as `first_...` and `last_...`.

    >>> date_words("1958-08-17/1958-08-30")
    '17 to 30 August 1958'
    """
    first, last = (_parts(point) for point in (date.split("/", maxsplit=1)[0], date.rsplit("/", maxsplit=1)[-1]))
    if first == last:
        return _point(first)
    if [*first] != [*last]:
        return words("date-range", first=_point(first), last=_point(last))
    shared: dict[str, str] = {}
    for name, value in first.items():
        if last[name] != value:
            break
        shared[name] = value
    args = dict(shared)
    for name in [*first][len(shared) :]:
        args |= {f"first_{name}": first[name], f"last_{name}": last[name]}
    within = f"-of-{[*shared][-1]}" if shared else ""
    return words(f"date-{_kind(first)}s{within}", **args)


def _parts(point: str) -> dict[str, str]:
    """Return the parts of a point, the coarsest first: its year, then its season, or its month and day."""
    year, *rest = point.split("-")
    if not rest:
        return {"year": year}
    if rest[0] in SEASONS:
        return {"year": year, "season": rest[0]}
    month = words(f"month-{int(rest[0])}")
    return {"year": year, "month": month} | ({"day": str(int(rest[1]))} if rest[1:] else {})


def _kind(parts: dict[str, str]) -> str:
    return [*parts][-1]


def _point(parts: dict[str, str]) -> str:
    return words(f"date-{_kind(parts)}", **parts)


def lies_before(date: str, turn: int) -> bool:
    """Return whether what a card tells of was over before a season began; a bare year counts by its beginning.

    >>> lies_before("1958-01-11/1958-01-22", 0), lies_before("1958-01/1958-08", 0)
    (True, False)
    """
    year, *rest = date.rsplit("/", maxsplit=1)[-1].split("-")
    month = 1
    if rest:
        month = _first_month(SEASONS.index(rest[0])) if rest[0] in SEASONS else int(rest[0])
    return (int(year), month) < (year_of(turn), _first_month(season_of(turn)))


def _first_month(season: int) -> int:
    return 3 * season + 3


def turn_named(text: str) -> int:
    """Return the turn that a number or a season such as 1959-autumn names.

    Raises:
        ClientError: when it names none.
    """
    year, _, season = text.strip().lower().partition("-")
    if text.isdigit() and len(text) < 4:
        return int(text)
    if not (year.isdigit() and int(year) in YEARS and season in SEASONS):
        raise ClientError("turn", given=text[:40], low=str(YEARS[0]), high=str(YEARS[-1]))
    return turn_of(int(year), season)
