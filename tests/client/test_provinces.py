"""A province may be typed by its key, its name, or a beginning of either that no other shares, in every language."""

from collections.abc import Callable
from pathlib import Path

import pytest

from client.errors import ClientError
from client.local import provinces_of
from client.terminal.commands import province_of
from client.words import Words, languages
from rules.board import load_board
from tests.client.running import GIVE, run


@pytest.mark.parametrize("language", languages())
def test_keys_names_and_names_without_marks_are_understood(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    names = Words(language)
    for key in load_board().keys:
        name = names(f"province-{key}")
        bare = name.translate(str.maketrans("áéíóöőúüű", "aeiooouuu"))
        assert {province_of(typed) for typed in (key, name, name.upper(), bare.replace("-", " "))} == {key}


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("en", "hen", "henan"),
        ("en", "INNER", "inner-mongolia"),
        ("en", "inner m", "inner-mongolia"),
        ("en", "sz", None),
        ("hu", "hen", "henan"),
        ("hu", "ho", None),
        ("hu", "hon", "henan"),
        ("hu", "hopej", "hebei"),
        ("hu", "jun", "yunnan"),
        ("hu", "JÜ", "yunnan"),
        ("hu", "cso", "zhejiang"),
        ("hu", "belso m", "inner-mongolia"),
        ("hu", "Sz", "sichuan"),
        ("hu", "sh", None),
    ],
)
def test_a_beginning_that_no_other_shares_is_understood(
    language: str, typed: str, key: str | None, speak: Callable[[str], None]
) -> None:
    speak(language)
    if key is None:
        with pytest.raises(ClientError):
            province_of(typed)
    else:
        assert province_of(typed) == key
        assert provinces_of(f"{typed},anhui") == [key, "anhui"]


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("en", "gua", "More than one province begins with “gua”: Guangdong, Guangxi."),
        ("en", "tibet", "“tibet” is no province."),
        ("hu", "csiang", "Több tartomány is kezdődik így: „csiang”. Melyik legyen? Csiangszu, Csianghszi."),
        ("hu", "hu", "Több tartomány is kezdődik így: „hu”. Melyik legyen? Hupej, Hunan."),
        ("hu", "gua", "Melyik legyen? Kuangtung (guangdong), Kuanghszi (guangxi)."),
        ("hu", "tibet", "Nincs ilyen tartomány: „tibet”."),
    ],
)
def test_an_ambiguous_beginning_is_refused_with_the_candidates(
    language: str, typed: str, told: str, speak: Callable[[str], None]
) -> None:
    speak(language)
    with pytest.raises(ClientError) as refused:
        province_of(typed)
    assert told in refused.value.reason


@pytest.mark.parametrize(
    ("language", "give", "order", "told"),
    [
        ("en", GIVE, ("relief gua 2", "relief gan 2"), ("More than one province begins with “gua”", "Gansu")),
        ("hu", ["kész", "i"], ("segély ku 2", "segely kan 2"), ("Több tartomány is kezdődik így: „ku”", "Kanszu")),
    ],
)
def test_relief_is_ordered_by_the_beginning_of_a_name(
    tmp_path: Path, language: str, give: list[str], order: tuple[str, str], told: tuple[str, str]
) -> None:
    table = ("--scenario", "quick", "--seats", "human,line", "--seed", "s", "--save", "g.leap")
    quit_word = Words(language)("command-quit").split(", ")[0]
    args = ("--language", language, "play", "--terminal", *table, "--provinces", "hen")
    game = run(tmp_path, *args, typed=[*give, *order, quit_word])
    assert (game.returncode, game.stderr) == (0, "")
    assert all(text in " ".join(game.stdout.split()) for text in told)


def test_options_name_provinces_by_a_beginning_too(tmp_path: Path) -> None:
    game = run(tmp_path, "play", "--terminal", "--provinces", "gua,hen", "--seats", "human,line")
    assert game.returncode == 2
    assert "more than one province begins with gua: Guangdong, Guangxi" in game.stderr
