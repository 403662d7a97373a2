"""Figures in words: separators, true minus, units, changes with mark and sign, ranges, chances, deaths as ranges."""

from __future__ import annotations

from collections.abc import Callable

from client.words import words
from rules.state import COLUMNS

_SHARE = " of "  # in a unit: permille of something, which stands as percent
_TWO_DIGITS = 100
_FEW = 1000


def number(value: int) -> str:
    """Return a whole number with separators and a true minus."""
    return words("number", value=value).replace("-", "−")


def signed(text: str, value: int) -> str:
    """Return a figure's text with the sign of its value."""
    return f"+{text}" if value > 0 else text


def signed_number(value: int) -> str:
    """Return a whole number with its sign."""
    return signed(number(value), value)


def support(tenths: int) -> str:
    """Return the support of a motion, kept in tenths of a point, in points."""
    return words("tenths", value=tenths / 10).replace("-", "−")


def support_range(low: int, high: int) -> str:
    """Return a range of support."""
    return support(low) if low == high else words("range", low=support(low), high=support(high))


def percent(permille: int) -> str:
    """Return permille as percent, to a tenth under ten percent."""
    digits = 0 if abs(permille) >= 100 or permille % 10 == 0 else 1
    value = round(permille / 10) if digits == 0 else permille / 10
    return words("percent", value=words("decimal", value=value)).replace("-", "−")


def in_unit(stock: str, text: str) -> str:
    """Return a figure that was already put into text with the unit of its stock."""
    return words(f"unit-{COLUMNS[stock].unit.replace(' ', '-')}", value=text)


def figure(stock: str, value: int) -> str:
    """Return a stock's value as text, without its unit; what is permille of something stands as percent."""
    unit = COLUMNS[stock].unit
    if _SHARE in unit:
        return words("decimal", value=round(value / 10)).replace("-", "−")
    if unit == "persons":
        return people(value)
    return number(value)


def amount(stock: str, value: int) -> str:
    """Return a stock's value with its unit."""
    return in_unit(stock, figure(stock, value))


def small(stock: str, value: int) -> str:
    """Return a change of a stock as text without unit; small percents keep a tenth."""
    unit = COLUMNS[stock].unit
    if _SHARE in unit and abs(value) < 100:
        return words("decimal", value=value / 10).replace("-", "−")
    return figure(stock, value)


def change(stock: str, value: int) -> str:
    """Return a change with mark, sign, figure and unit; nothing is `same`."""
    if value == 0:
        return words("same")
    return f"{mark(value)} {shortly(stock, signed(small(stock, value), value))}"


def shortly(stock: str, text: str) -> str:
    """Return a figure that was already put into text with the short unit of its stock."""
    return words(f"short-{COLUMNS[stock].unit.replace(' ', '-')}", value=text)


def bare_change(stock: str, low: int, high: int) -> str:
    """Return a change, or a range of changes, beside a column that gives the unit: mark and signed figures alone."""
    if low == high == 0:
        return words("same")
    first, last = signed(small(stock, low), low), signed(small(stock, high), high)
    text = first if first == last else words("range", low=first, high=last)
    sign = mark(low) if (low > 0) == (high > 0) and low and high else ""
    return f"{sign} {text}".strip()


def direction(low: int, high: int) -> str:
    """Return whether changes go up, down, or either way, as the words of a cause want it."""
    return "up" if low >= 0 and high > 0 else "down" if high <= 0 else "mixed"


def mark(value: int) -> str:
    """Return the mark of a change up, down or none."""
    return "▲" if value > 0 else "▼" if value < 0 else ""


def brief(stock: str, value: int) -> str:
    """Return a stock's value with its short unit, beside a name that says what is meant."""
    return shortly(stock, figure(stock, value))


def span(stock: str, low: int, high: int, unit: Callable[[str, str], str] = in_unit) -> str:
    """Return a range of a stock's values in words, with the unit once; one figure where both ends read alike."""
    first, last = figure(stock, low), figure(stock, high)
    return unit(stock, first if first == last else words("range", low=first, high=last))


def changes(stock: str, low: int, high: int) -> str:
    """Return a range of changes with signs, and with a mark where all go one way."""
    if low == high:
        return change(stock, low)
    first, last = signed(small(stock, low), low), signed(small(stock, high), high)
    text = first if first == last else words("range", low=first, high=last)
    sign = mark(low) if (low > 0) == (high > 0) and low and high else ""
    return f"{sign} {shortly(stock, text)}".strip()


def people(value: int) -> str:
    """Return a number of people, in millions from one million on."""
    if abs(value) >= 1_000_000:
        return words("millions", value=words("decimal", value=round(value / 1_000_000, 1)).replace("-", "−"))
    return number(value)


def chance(permille: int) -> str:
    """Return a chance, such as 22 in 100."""
    if 0 < permille < 10:
        return words("chance-small")
    return words("chance", value=round(permille / 10))


def toll(deaths: int) -> str:
    """Return excess deaths as a range in words: 15 % to each side, rounded outwards to two digits."""
    if deaths <= 0:
        return words("toll-none")
    if deaths < _FEW:
        return words("toll-few")
    return words("toll", low=number(_rounded(deaths * 85 // 100, 0)), high=number(_rounded(deaths * 115 // 100, 1)))


def _rounded(value: int, up: int) -> int:
    """Return a value rounded down (0) or up (1) to two digits."""
    step = 1
    while value // step >= _TWO_DIGITS:
        step *= 10
    return (value + up * (step - 1)) // step * step
