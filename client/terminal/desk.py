"""The desk of one seat: what it decides now - a vote, orders, an explanation - and every page it may open."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from client.errors import ClientError, Stopped
from client.table import Seat
from client.terminal import almanac, debate, guide, hand, nation, predictions, reckoning, record, season, sheet
from client.terminal.cards import CardWords
from client.terminal.commands import Draft, command_of, read_explanation, read_orders, read_vote
from client.terminal.refusals import refusal
from client.terminal.screen import Screen, heading
from client.words import has_words, words
from engine.choices import Choices, IllegalDecision
from engine.jsontypes import Decision

_BELOW = 2
_ONE_WISH = 2
Pages = dict[str, Callable[[], list[RenderableType]]]


class Desk(ABC):
    """What one seat sees and does for one decision."""

    def __init__(self, seen: Seat, screen: Screen) -> None:
        """Sit down with what the seat sees."""
        self._seen = seen
        self._seat = seen.key
        self._screen = screen
        self._view = seen.view

    @abstractmethod
    def open(self) -> None:
        """Show what the seat has to know before it decides."""

    @abstractmethod
    def _sheet(self, draft: Draft, *notes: str) -> None:
        """Show the decision being written."""

    @abstractmethod
    def _read(self, draft: Draft, line: str) -> Decision:
        """Return what a line makes of the decision."""

    @abstractmethod
    def _sure(self, draft: Draft) -> bool:
        """Return whether the decision is meant."""

    @abstractmethod
    def _prompt(self) -> str:
        """Return the prompt of the decision."""

    def decide(self, begun: Decision | None = None) -> Decision:
        """Return what the player decides, beginning with what stands or with what was taken back.

        Raises:
            Stopped: when the player leaves instead.
        """
        choices = self._choices
        draft = self._begin(begun or self._seen.decision or choices.default())
        self._sheet(draft)
        line = ""
        while True:
            line = line or self._screen.ask(self._prompt())
            asked, typed = command_of(line), line
            line = ""
            try:
                if asked is None:
                    self._change(draft, typed)
                elif asked[0] == "done":
                    if self._sure(draft):
                        return draft.decision
                elif asked[0] == "quit":
                    raise Stopped
                elif asked[0] == "undo":
                    draft.decision = choices.default()
                    self._sheet(draft, words("undone"))
                else:
                    line = self._page(draft, *asked)
            except ClientError as error:
                self._screen.say(error.reason, style="bold")

    @property
    def _choices(self) -> Choices:
        """Return what may be decided; nothing where nothing is owed."""
        return self._seen.choices or Choices(self._seat, self._seen.phase, ())

    def _begin(self, decision: Decision) -> Draft:
        own = self._view["own"]
        return Draft(self._choices, decision, own["harvest"], own["quota"], CardWords.of(self._view))

    def _yes(self, prompt: str) -> bool:
        while True:
            answer = self._screen.ask(prompt).lower()
            if answer in words("answer-yes").split():
                return True
            if answer in words("answer-no").split():
                self._screen.say(words("not-given"))
                return False
            self._screen.say(words("answer-wanted"), style="bold")

    def _change(self, draft: Draft, line: str) -> None:
        if not line.replace(",", "").replace(";", "").strip():
            self._sheet(draft)
            return
        draft.notes.clear()
        wish = self._read(draft, line)
        try:
            draft.decision = self._seen.check(wish)
        except IllegalDecision as error:
            self._screen.say(refusal(error, draft.choices, wish, draft.cards), style="bold")
            if len(line.split()) > _ONE_WISH:
                self._screen.say(words("line-not-taken"))
            return
        self._sheet(draft, *draft.notes)

    def _print(self, parts: list[RenderableType], notes: tuple[str, ...], keys: str) -> None:
        self._screen.fresh()
        self._screen.show(*parts)
        for note in notes:
            self._screen.say(note, style="bold")
        self._screen.say(keys, style="dim")

    def _pages(self, draft: Draft, rest: str) -> Pages:
        """Return the pages that every desk has."""
        view, seat, width = self._view, self._seat, self._screen.width
        return {
            "map": lambda: [*nation.board_map(view, seat, width), *nation.provinces(view, seat, width)],
            "almanac": lambda: almanac.look_up(rest) if rest else almanac.contents(),
            "news": lambda: self._news(rest),
            "hit": lambda: season.what_hit_me(view) or [Text(words("hit-nothing"))],
            "cards": lambda: hand.whole(view, draft.choices, width),
            "conviction": lambda: hand.conviction(view, seat, self._seen.world.numbers, width),
            "motions": lambda: debate.result(view, seat, width, self._seen.leaders),
            "record": lambda: record.pages(view, self._seen.world, width),
        }

    def page(self, name: str, rest: str, draft: Draft | None = None) -> list[RenderableType]:
        """Return a page; those about a decision show what stands, where none is being written.

        Raises:
            ClientError: when there is no such page now.
        """
        pages = self._pages(draft or self._standing, rest)
        if name not in pages:
            shown = words(f"command-{name}").split(", ")[0] if has_words(f"command-{name}") else name
            raise ClientError("command", reason=words("refused-page", word=shown))
        return pages[name]()

    @property
    def _standing(self) -> Draft:
        """Return the decision that stands, or would, if nothing else is decided."""
        return self._begin(self._seen.decision or self._choices.default())

    def _page(self, draft: Draft, name: str, rest: str) -> str:
        """Show a page, and return the command that was typed where Enter would have gone back to the sheet."""
        parts = self.page(name, rest, draft)
        self._screen.fresh()
        typed = self._screen.page(*parts, until_typed=True)
        if not self._screen.interactive:
            return ""
        typed = typed or self._screen.pause()
        if not typed:
            self._sheet(draft)
        return typed

    def _news(self, rest: str) -> list[RenderableType]:
        count = len(self._view["news"])
        if not count:
            raise ClientError("command", reason=words("refused-no-news"))
        if rest and not (rest.isdigit() and 1 <= int(rest) <= count):
            raise ClientError("command", reason=words("refused-news", word=rest[:40], high=count))
        return season.whole_news(self._view, self._seat, int(rest) if rest else None)

    def _what_came(self) -> list[RenderableType]:
        """Return what the last season did to the province, and the news."""
        view, width = self._view, self._screen.width
        parts: list[RenderableType] = []
        hits = season.what_hit_me(view)
        if hits and view["turn"] > view["first_turn"]:
            parts.append(Group(heading(words("hit-title"), width), *hits, *season.reports_of(view)))
        if view["news"]:
            parts += season.news(view, self._seat, width)
        return parts

    def _start(self) -> list[RenderableType]:
        """Return, as a game begins, how near to the centre the leader starts."""
        view = self._view
        if view["turn"] != view["first_turn"]:
            return []
        return [Text(season.start_words(view, self._seen.world.numbers), style="bold")]

    def _hint(self, name: str) -> list[RenderableType]:
        return guide.hint(name, self._screen.width) if self._seen.scenario.guided else []


class DebateDesk(Desk):
    """The debate of spring: a motion on the table, or holding the line, and influence put behind it."""

    def open(self) -> None:
        """Show the season: its head, what the last one did, and the news."""
        parts = [*season.header(self._view, self._seat, self._screen.width), *self._start(), *self._what_came()]
        self._screen.page(*parts, *self._hint("guide-debate"))
        self._screen.pause()

    def _foresee(self, motion: str, stake: int) -> dict[str, Any]:
        return self._seen.forecast({"kind": "debate", "motion": motion, "stake": stake})

    def _sheet(self, draft: Draft, *notes: str) -> None:
        screen = self._screen
        parts = debate.sheet(self._view, draft.decision, self._foresee, screen.width)
        if screen.interactive and screen.lines(*parts, *notes) + _BELOW > screen.height:
            parts = debate.sheet(self._view, draft.decision, self._foresee, screen.width, whole=False)
        self._print(parts, notes, words("keys-debate"))

    def _read(self, draft: Draft, line: str) -> Decision:
        return read_vote(draft, line, self._view["motions"])

    def _sure(self, draft: Draft) -> bool:
        if not draft.decision["stake"]:
            spent = not self._view["own"]["influence"]
            self._screen.say(words("no-influence" if spent else "no-stake"))
            return self._yes(words("prompt-silent"))
        return self._yes(words("prompt-vote"))

    def _prompt(self) -> str:
        return words("prompt-debate")

    def _pages(self, draft: Draft, rest: str) -> Pages:
        if self._seen.choices is None:
            return super()._pages(draft, rest)

        def motions() -> list[RenderableType]:
            return debate.page(self._view, draft.choices, self._foresee, self._screen.width)

        pages = super()._pages(draft, rest)
        return pages | {"help": lambda: [Text(words("help-debate"))], "choices": motions, "motions": motions}


class OrdersDesk(Desk):
    """The orders of a season, with the forecast beside them."""

    def open(self) -> None:
        """Show the season; after a debate in which the seat spoke only what it came to."""
        view, screen = self._view, self._screen
        parts = season.header(view, self._seat, screen.width)
        row = next(row for row in view["provinces"] if row["key"] == self._seat)
        counted = self._seen.scenario.debates_in(view["turn"])
        if row["outsider"]:
            parts.append(Text(words("outsider-rules", count=row["outsider"]), style="bold"))
        elif self._seen.choices is None:
            parts.append(Text(words("orders-stand"), style="bold"))
        if not counted:
            parts += self._start()
        if not counted or row["outsider"]:
            parts += self._what_came()
        if counted:
            parts += debate.result(view, self._seat, screen.width, self._seen.leaders)
        screen.page(*parts, *self._hint(f"guide-{view['season']}"))
        screen.pause()

    def _sure(self, draft: Draft) -> bool:
        short = sheet.short_of_hands(self._view, draft.decision, self._seen.world.numbers)
        if short is not None:
            self._screen.say(words("fields-short", placed=short[0], need=short[1]), style="bold")
        return self._yes(words("prompt-give"))

    def _read(self, draft: Draft, line: str) -> Decision:
        return read_orders(draft, line)

    def _prompt(self) -> str:
        return words("prompt-orders")

    def _forecast(self, draft: Draft) -> dict[str, Any]:
        found = self._seen.forecast(draft.decision)
        if "delivery" in draft.decision:
            draft.quota = found["results"]["quota"]["middle"]
        return found

    def _sheet(self, draft: Draft, *notes: str) -> None:
        view, screen = self._view, self._screen
        forecast = self._forecast(draft)
        numbers = self._seen.world.numbers
        orders = sheet.orders_table(view, draft.choices, draft.decision, numbers, screen.width)
        results = sheet.forecast_table(forecast, view, screen.width)
        over = screen.lines(*orders, *results, *notes) + _BELOW - screen.height
        if screen.interactive and over > 0:
            results = sheet.forecast_table(forecast, view, screen.width, over)
        asked = predictions.FIELDS.keys() & draft.decision.keys()
        self._print([*orders, *results], notes, words("keys-orders-predict" if asked else "keys-orders"))

    def _pages(self, draft: Draft, rest: str) -> Pages:
        if self._seen.choices is None:
            return super()._pages(draft, rest)

        def help_page() -> list[RenderableType]:
            return [Text(words("help-text")), Text(words("help-cards")), *sheet.options(draft.choices, draft.cards)]

        return super()._pages(draft, rest) | {
            "help": help_page,
            "choices": lambda: sheet.options(draft.choices, draft.cards),
            "predict": lambda: self._predictions(draft),
            "why": lambda: self._why(draft, rest),
            "forecast": lambda: sheet.forecast_table(self._forecast(draft), self._view, self._screen.width),
        }

    def _predictions(self, draft: Draft) -> list[RenderableType]:
        found = self._forecast(draft)["predictions"]
        if not found:
            raise ClientError("command", reason=words("refused-no-questions"))
        parts = predictions.sheet(self._view, draft.choices, draft.decision, found, self._screen.width)
        return [Text(words("help-prediction")), *parts]

    def _why(self, draft: Draft, rest: str) -> list[RenderableType]:
        forecast = self._forecast(draft)
        names = {name: sheet.result_name(name) for name in forecast["results"]}
        word = rest.lower()
        found = [name for name, title in names.items() if word and (title.lower().startswith(word) or name == word)]
        found = found or [name for name, title in names.items() if word and word in title.lower()]
        if not found:
            raise ClientError(
                "command", reason=words("refused-result", word=rest[:40], options=", ".join(names.values()))
            )
        return sheet.why(forecast, found[0])


class ReckoningDesk(Desk):
    """The reckoning: one of the two explanations."""

    def open(self) -> None:
        """Show what the last winter did."""
        view, width = self._view, self._screen.width
        parts: list[RenderableType] = [heading(words("reckoning-comes"), width)]
        parts += [*season.what_hit_me(view), *season.reports_of(view)]
        self._screen.page(*parts, *self._hint("guide-reckoning"))
        self._screen.pause()

    def _sheet(self, draft: Draft, *notes: str) -> None:
        parts = reckoning.sheet(self._view, str(draft.decision["explanation"]), self._seat, self._screen.width)
        self._print(parts, notes, words("keys-reckoning"))

    def _read(self, draft: Draft, line: str) -> Decision:
        return read_explanation(draft, line)

    def _sure(self, draft: Draft) -> bool:
        explanation = words(f"explanation-{draft.decision['explanation']}-short")
        return self._yes(words("prompt-explain", explanation=explanation))

    def _prompt(self) -> str:
        return words("prompt-reckoning")

    def _pages(self, draft: Draft, rest: str) -> Pages:
        if self._seen.choices is None:
            return super()._pages(draft, rest)

        def choices() -> list[RenderableType]:
            explanation = str(draft.decision["explanation"])
            return reckoning.sheet(self._view, explanation, self._seat, self._screen.width)

        return super()._pages(draft, rest) | {"help": lambda: [Text(words("help-reckoning"))], "choices": choices}


_DESKS: dict[str, type[Desk]] = {"debate": DebateDesk, "orders": OrdersDesk, "reckoning": ReckoningDesk}


def desk_of(seen: Seat, screen: Screen) -> Desk:
    """Return the desk for what a seat that leads a province decides now."""
    return _DESKS[seen.phase](seen, screen)
