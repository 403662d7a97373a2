"""The facts that the browser table is built with are those of the rules."""

from client.web.facts import TARGET, text


def test_the_facts_of_the_browser_are_those_of_the_rules() -> None:
    assert TARGET.read_text(encoding="utf-8") == text(), "python -m client.web.facts"
