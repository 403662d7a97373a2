"""The desk of one seat: its season, its orders with the forecast beside them, and every page it may open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from rich.console import Group, RenderableType
from rich.text import Text

from client.errors import ClientError, Stopped
from client.table import Table
from client.terminal import almanac, guide, nation, season, sheet
from client.terminal.commands import Draft, command_of, read_orders
from client.terminal.refusals import refusal
from client.terminal.screen import Screen, heading
from client.words import words
from engine.choices import IllegalDecision
from engine.jsontypes import Decision

_BELOW = 2


class Desk:
    """What one seat sees and does in one season."""

    def __init__(self, table: Table, seat: str, screen: Screen) -> None:
        """Look at the seat's view and take its standing orders as a draft."""
        self._table = table
        self._seat = seat
        self._screen = screen
        self._view = cast("dict[str, Any]", table.match.view(seat))
        self._numbers = table.match.state.world.numbers

    def open_season(self) -> None:
        """Show the head of the season, whether an outsider rules, what the last season did, and the news."""
        view, screen = self._view, self._screen
        parts = season.header(view, self._seat, screen.width)
        row = next(row for row in view["provinces"] if row["key"] == self._seat)
        if row["outsider"]:
            parts.append(Text(words("outsider-rules", count=row["outsider"]), style="bold"))
        hits = season.what_hit_me(view)
        if hits:
            parts += [Group(heading(words("hit-title"), screen.width), *hits, *season.reports_of(view))]
        if view["news"]:
            parts += season.news(view, self._seat, screen.width)
        if self._table.scenario.guided:
            parts += guide.hint(view["turn"], screen.width)
        screen.page(*parts)
        screen.pause()

    def decide(self, begun: Decision | None = None) -> Decision:
        """Return the orders that the player gives, beginning with the standing ones or those that were taken back.

        Raises:
            Stopped: when the player leaves instead.
        """
        choices = self._table.match.choices(self._seat)
        own = self._view["own"]
        draft = Draft(choices, begun or choices.default(), own["harvest"], own["quota"])
        self._sheet(draft)
        line = ""
        while True:
            line = line or self._screen.ask(words("prompt-orders"))
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

    def _sure(self, draft: Draft) -> bool:
        short = sheet.short_of_hands(self._view, draft.decision, self._numbers)
        if short is not None:
            self._screen.say(words("fields-short", placed=short[0], need=short[1]), style="bold")
        while True:
            answer = self._screen.ask(words("prompt-give")).lower()
            if answer in words("answer-yes").split():
                return True
            if answer in words("answer-no").split():
                self._screen.say(words("not-given"))
                return False

    def _change(self, draft: Draft, line: str) -> None:
        if not line:
            self._sheet(draft)
            return
        draft.notes.clear()
        wish = read_orders(draft, line)
        try:
            draft.decision = self._table.match.game.check(self._table.match.state, self._seat, wish)
        except IllegalDecision as error:
            self._screen.say(refusal(error, draft.choices, wish), style="bold")
            return
        self._sheet(draft, *draft.notes)

    def _forecast(self, draft: Draft) -> dict[str, Any]:
        found = cast("dict[str, Any]", self._table.match.forecast(self._seat, draft.decision))
        if "delivery" in draft.decision:
            draft.quota = found["results"]["quota"]["middle"]
        return found

    def _sheet(self, draft: Draft, *notes: str) -> None:
        view, screen = self._view, self._screen
        forecast = self._forecast(draft)
        orders = sheet.orders_table(view, draft.choices, draft.decision, self._numbers, screen.width)
        results = sheet.forecast_table(forecast, view, screen.width)
        over = screen.lines(*orders, *results, *notes) + _BELOW - screen.height
        if screen.interactive and over > 0:
            results = sheet.forecast_table(forecast, view, screen.width, over)
        screen.fresh()
        screen.show(*orders, *results)
        for note in notes:
            screen.say(note, style="bold")
        screen.say(words("keys-line"), style="dim")

    def _page(self, draft: Draft, name: str, rest: str) -> str:
        """Show a page, and return the command that was typed where Enter would have gone back to the sheet."""
        make: dict[str, Callable[[], list[RenderableType]]] = {
            "help": lambda: [Text(words("help-text")), *sheet.options(draft.choices)],
            "choices": lambda: sheet.options(draft.choices),
            "map": lambda: [
                *nation.board_map(self._view, self._seat, self._screen.width),
                *nation.provinces(self._view, self._seat, self._screen.width),
            ],
            "why": lambda: self._why(draft, rest),
            "almanac": lambda: almanac.look_up(rest) if rest else almanac.contents(),
            "news": lambda: self._news(rest),
            "hit": lambda: season.what_hit_me(self._view) or [Text(words("hit-nothing"))],
            "forecast": lambda: sheet.forecast_table(self._forecast(draft), self._view, self._screen.width),
        }
        parts = make[name]()
        self._screen.fresh()
        self._screen.page(*parts)
        if not self._screen.interactive:
            return ""
        typed = self._screen.pause()
        if not typed:
            self._sheet(draft)
        return typed

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

    def _news(self, rest: str) -> list[RenderableType]:
        count = len(self._view["news"])
        if not count:
            raise ClientError("command", reason=words("refused-no-news"))
        if rest and not (rest.isdigit() and 1 <= int(rest) <= count):
            raise ClientError("command", reason=words("refused-news", word=rest[:40], high=count))
        return season.whole_news(self._view, self._seat, int(rest) if rest else None)
