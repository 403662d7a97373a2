"""The calendar: spring 1958 is turn 0, winter 1962 is turn 19.

A winter runs from December to February and bears the year in which it begins.
"""

from __future__ import annotations

SEASONS = ("spring", "summer", "autumn", "winter")
SPRING, SUMMER, AUTUMN, WINTER = range(4)
FIRST_YEAR = 1958
LAST_YEAR = 1962
TURNS = 4 * (LAST_YEAR - FIRST_YEAR + 1)
YEARS = tuple(range(FIRST_YEAR, LAST_YEAR + 1))


def turn_of(year: int, season: str) -> int:
    """Return the turn of a season.

    Raises:
        ValueError: when the season is unknown.
    """
    return 4 * (year - FIRST_YEAR) + SEASONS.index(season)


def year_of(turn: int) -> int:
    """Return the calendar year in which the turn's season begins."""
    return FIRST_YEAR + turn // 4


def season_of(turn: int) -> int:
    """Return the turn's season as an index into `SEASONS`."""
    return turn % 4
