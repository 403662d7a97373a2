"""Dates and ranges of dates as a person writes them, in each language."""

from collections.abc import Callable

import pytest

from client.dates import date_words
from client.words import languages
from rules.card_models import CardModel
from rules.cards import load_cards

WORDED = {
    "1959": ("1959", "1959"),
    "1959-08": ("August 1959", "1959. augusztus"),
    "1959-08-02": ("2 August 1959", "1959. augusztus 2."),
    "1959-winter": ("winter 1959", "1959 tele"),
    "1958-08-17/1958-08-30": ("17 to 30 August 1958", "1958. augusztus 17–30."),
    "1958-11-28/1958-12-10": ("28 November to 10 December 1958", "1958. november 28. – december 10."),
    "1958-12-28/1959-12-28": ("28 December 1958 to 28 December 1959", "1958. december 28. – 1959. december 28."),
    "1959-07/1959-09": ("July to September 1959", "1959. július–szeptember"),
    "1960-12/1961-01": ("December 1960 to January 1961", "1960. december – 1961. január"),
    "1961-spring/1961-summer": ("spring to summer 1961", "1961 tavaszától nyaráig"),
    "1957-winter/1958-spring": ("winter 1957 to spring 1958", "1957 telétől 1958 tavaszáig"),
    "1959/1961": ("1959 to 1961", "1959–1961"),
    "1960-11/1962": ("November 1960 to 1962", "1960. november – 1962"),
    "1958-08/1958-08": ("August 1958", "1958. augusztus"),
}


@pytest.mark.parametrize("date", WORDED)
@pytest.mark.parametrize(("place", "language"), [(0, "en"), (1, "hu")])
def test_a_date_is_worded_whole(date: str, place: int, language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    assert date_words(date) == WORDED[date][place]


@pytest.mark.parametrize("language", languages())
def test_every_date_of_a_card_names_the_years_of_both_ends(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    for card in load_cards():
        if isinstance(card.model, CardModel):
            told = date_words(card.model.date)
            assert all(point[:4] in told for point in card.model.date.split("/"))
            assert not {"{", "}", "-"} & set(told)
