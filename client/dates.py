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

    >>> date_words("1958-08-17/1958-08-30")
    '17 to 30 August 1958'
    """
    first, last = date.split("/", maxsplit=1)[0], date.rsplit("/", maxsplit=1)[-1]
    if first != last and len(last) == len("1958-08-17") and first[:-2] == last[:-2]:
        return words("date-days", first=str(int(first[-2:])), rest=_point(last))
    points = [_point(point) for point in date.split("/")]
    return points[0] if len(points) == 1 else words("range", low=points[0], high=points[-1])


def _point(point: str) -> str:
    year, *rest = point.split("-")
    if not rest:
        return year
    if rest[0] in SEASONS:
        return words(f"date-{rest[0]}", year=year)
    month = words(f"month-{int(rest[0])}")
    if len(rest) == 1:
        return words("date-month", month=month, year=year)
    return words("date-day", day=int(rest[1]), month=month, year=year)


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
