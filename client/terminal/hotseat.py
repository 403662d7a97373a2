"""The table in turn: a curtain between seats, every seat at its desk, then the season, until the game is over."""

from __future__ import annotations

from bots.registry import bot_decisions
from client.dates import season_name
from client.local import LocalTable
from client.terminal.analyst import AnalystDesk
from client.terminal.desk import desk_of
from client.terminal.ending import show_ending
from client.terminal.guide import ask_questions
from client.terminal.line import step_line
from client.terminal.screen import Screen
from client.words import seat_name, words
from engine.game import PUBLIC
from engine.jsontypes import Decision
from engine.records import RevealRecord


def play(table: LocalTable, screen: Screen) -> None:
    """Play a match to its end. Every decision is in the file before the next is asked for.

    Raises:
        Stopped: when a player leaves; the file goes on from there.
    """
    match = table.match
    while not match.over:
        bots = bot_decisions(match, table.led_by)
        if bots:
            match.submit_many(bots)
        _ask_round(table, screen)
        before = match.view(PUBLIC)
        match.advance()
        if not table.mine:
            screen.say(step_line(before, match.view(PUBLIC)))
    if not isinstance(match.log[-1], RevealRecord):
        match.reveal()
    if len(table.mine) > 1:
        screen.clear()
    elif table.mine:
        screen.fresh()
    show_ending(table.ending(), screen)
    if table.scenario.guided and table.mine:
        screen.pause()
        screen.fresh()
        ask_questions(screen)


def _ask_round(table: LocalTable, screen: Screen) -> None:
    """Ask every seat at the table in turn; a seat may take its decision back while others decide.

    In a debate those that have no voice are left out; for orders they see the page of the season. Analysts come to the
    table in winter; where no other people sit there they see the news of the other seasons, which is no secret.
    """
    match, owing = table.match, table.owing
    leading = [seat for seat in table.mine if seat in table.provinces]
    seats = [seat for seat in leading if seat in owing or table.phase == "orders"]
    seats += [seat for seat in table.analysts if seat in table.mine and seat in owing]
    if not seats:
        if table.mine and not leading and table.phase == "orders":
            screen.fresh()
            AnalystDesk(table.seat(table.mine[0]), screen).open()
        return
    taken_back: dict[str, Decision] = {}
    place = next((n for n, seat in enumerate(seats) if seat in match.waiting), 0)
    while place < len(seats):
        seat = seats[place]
        if len(table.mine) > 1 and _curtain(table, screen, seat, place) and place:
            place -= 1
            before = table.seat(seats[place])
            if before.decision is not None:
                taken_back[before.key] = before.decision
                table.retract(before)
            continue
        if len(table.mine) == 1:
            screen.fresh()
        analyst = seat in table.analysts
        seen = table.seat(seat)
        desk = AnalystDesk(seen, screen) if analyst else desk_of(seen, screen)
        desk.open()
        if seat in owing:
            table.decide(seen, desk.decide(taken_back.get(seat)))
            kind = "prediction" if analyst else table.phase
            screen.say(words("given" if kind == "orders" else f"given-{kind}"))
        place += 1
    if len(table.mine) > 1:
        screen.clear()


def _curtain(table: LocalTable, screen: Screen, seat: str, place: int) -> bool:
    """Draw the curtain and wait for the seat's player; return whether the seat before wants its orders back."""
    screen.clear()
    screen.say()
    season = season_name(table.season)
    province = seat_name(seat)
    name = "curtain" if table.phase == "orders" else f"curtain-{table.phase}"
    screen.say(words(name, season=season, province=province), style="bold reverse")
    screen.say()
    prompt = words("curtain-enter-or-back" if place else "curtain-enter")
    answer = screen.ask(prompt).lower()
    screen.clear()
    return answer in words("answer-back").split()
