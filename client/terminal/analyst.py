"""The analyst's desk: the public record, the news, and in winter the predictions; no province, no orders."""

from __future__ import annotations

from rich.console import RenderableType
from rich.text import Text

from client.errors import ClientError, Stopped
from client.terminal import debate, predictions, record, season
from client.terminal.commands import Draft, command_of
from client.terminal.desk import Desk, Pages
from client.words import words
from engine.game import PUBLIC
from engine.jsontypes import Decision

_ABSENT = ("hit", "cards", "conviction")


class AnalystDesk(Desk):
    """What an analyst sees of a season, and what it predicts in winter."""

    def open(self) -> None:
        """Show the season, and let the analyst look around in it."""
        self.show()
        self._look_around()

    def show(self) -> None:
        """Show the public news of the season; before a prediction the whole public record.

        Whoever only looks on has seen the news before the debate that is counted.
        """
        view, screen = self._view, self._screen
        parts = season.header(view, self._seat, screen.width)
        if self._seen.choices is not None:
            parts += record.pages(view, self._seen.world, screen.width)
            parts += season.news(view, self._seat, screen.width)
        else:
            parts += season.reports_of(view)
            counted = self._seen.phase == "orders" and self._seen.scenario.debates_in(view["turn"])
            if counted:
                parts += debate.result(view, self._seat, screen.width, self._seen.leaders)
            if not counted or self._seat != PUBLIC:
                parts += season.news(view, self._seat, screen.width)
        screen.page(*parts)

    def _look_around(self) -> None:
        """Let the analyst open pages until Enter, where a person reads.

        Raises:
            Stopped: when the analyst leaves.
        """
        screen, draft = self._screen, Draft(self._choices, {})
        while screen.interactive and (typed := screen.ask(words("enter-or-look"))):
            name, rest = command_of(typed) or ("", "")
            if name == "quit":
                raise Stopped
            try:
                parts = self.page(name or typed[:40], rest, draft)
            except ClientError as error:
                screen.say(error.reason, style="bold")
                continue
            screen.fresh()
            screen.page(*parts)

    def _begin(self, decision: Decision) -> Draft:
        return Draft(self._choices, decision)

    def _sheet(self, draft: Draft, *notes: str) -> None:
        found = self._seen.forecast(draft.decision)["predictions"]
        parts = predictions.sheet(self._view, draft.choices, draft.decision, found, self._screen.width)
        self._print(parts, notes, words("keys-prediction", questions=len(draft.choices.fields)))

    def _read(self, draft: Draft, line: str) -> Decision:
        made = dict(draft.decision)
        rest = line.replace(";", " ").replace(",", " ").split()
        while rest:
            word = rest.pop(0)
            names = [f.name for f in draft.choices.fields if word.lower() in words(f"field-{f.name}-keys").split()]
            if not names:
                raise ClientError("command", reason=words("refused-command", word=word[:40]))
            made[names[0]] = {**predictions.read_tenths(names[0], word, rest)}
        return made

    def _sure(self, draft: Draft) -> bool:  # noqa: ARG002 - whatever is laid is meant
        return self._yes(words("prompt-predict"))

    def _prompt(self) -> str:
        return words("prompt-prediction")

    def _pages(self, draft: Draft, rest: str) -> Pages:
        def help_page() -> list[RenderableType]:
            return [Text(words("help-prediction"))]

        pages = {name: page for name, page in super()._pages(draft, rest).items() if name not in _ABSENT}
        if self._seat == PUBLIC:  # who only looks on predicts nothing
            return pages
        return pages | {"help": help_page, "predict": help_page, "choices": help_page}
