"""The guide of a guided scenario: what to look at in each season, and questions at the end that check understanding."""

from __future__ import annotations

from rich.console import RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from client.terminal.screen import Screen
from client.words import has_words, words

_QUESTIONS = 3
_ANSWERS = "abc"


def hint(name: str, width: int) -> list[RenderableType]:
    """Return what to look at in a season or a debate, by the name of its words."""
    return [Panel(Text(words(name)), title=words("guide-title"), title_align="left", width=min(width, 100))]


def ask_questions(screen: Screen) -> None:
    """Ask the questions one by one, and explain each answer."""
    screen.title(words("questions-title"))
    for number in range(1, _QUESTIONS + 1):
        screen.say(words("question-number", number=number, question=words(f"question-{number}")), style="bold")
        lines = Table.grid(padding=(0, 1))
        for answer in _ANSWERS:
            if has_words(f"question-{number}-{answer}"):
                lines.add_row(Text(f"  {answer}"), Text(words(f"question-{number}-{answer}")))
        screen.show(lines)
        given = ""
        while given not in tuple(_ANSWERS):
            given = screen.ask(words("prompt-answer", answers=", ".join(_ANSWERS))).lower()
        right = words(f"question-{number}-right")
        screen.say(words("answer-right") if given == right else words("answer-other", right=right))
        screen.say(words(f"question-{number}-why"))
        screen.say()
