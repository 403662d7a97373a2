"""The table in turn: a curtain between seats, every seat at its desk, then the season, until the game is over."""

from __future__ import annotations

from bots.registry import bot_decisions
from client.dates import season_name
from client.table import Table
from client.terminal.desk import Desk
from client.terminal.ending import show_ending
from client.terminal.guide import ask_questions
from client.terminal.line import season_line
from client.terminal.screen import Screen
from client.words import words
from engine.game import PUBLIC
from engine.jsontypes import Decision
from engine.records import RevealRecord


def play(table: Table, screen: Screen) -> None:
    """Play a match to its end. Every decision is in the file before the next is asked for.

    Raises:
        Stopped: when a player leaves; the file goes on from there.
    """
    match = table.match
    while not match.over:
        bots = bot_decisions(match, table.leaders)
        if bots:
            match.submit_many(bots)
        _ask_round(table, screen)
        before = match.view(PUBLIC)
        match.advance()
        if not table.humans:
            screen.say(season_line(before, match.view(PUBLIC)))
    if not isinstance(match.log[-1], RevealRecord):
        match.reveal()
    if len(table.humans) > 1:
        screen.clear()
    elif table.humans:
        screen.fresh()
    show_ending(table, screen)
    if table.scenario.guided and table.humans:
        screen.pause()
        screen.fresh()
        ask_questions(screen)


def _ask_round(table: Table, screen: Screen) -> None:
    """Ask every seat at the table in turn; a seat may take its orders back while others decide."""
    match, seats = table.match, table.humans
    taken_back: dict[str, Decision] = {}
    place = next((n for n, seat in enumerate(seats) if seat in match.waiting), 0)
    while place < len(seats):
        seat = seats[place]
        if len(seats) > 1 and _curtain(table, screen, seat, place) and place:
            place -= 1
            if seats[place] in match.pending:
                taken_back[seats[place]] = match.pending[seats[place]]
                match.retract(seats[place])
            continue
        if len(seats) == 1:
            screen.fresh()
        desk = Desk(table, seat, screen)
        desk.open_season()
        if not _ruled(table, seat):
            match.submit(seat, desk.decide(taken_back.get(seat)))
            screen.say(words("given"))
        place += 1
    if len(seats) > 1:
        screen.clear()


def _ruled(table: Table, seat: str) -> bool:
    """Return whether an outsider rules the seat's province, so that it owes nothing."""
    return not table.match.over and seat not in table.match.game.deciding(table.match.state)


def _curtain(table: Table, screen: Screen, seat: str, place: int) -> bool:
    """Draw the curtain and wait for the seat's player; return whether the seat before wants its orders back."""
    screen.clear()
    screen.say()
    screen.say(
        words("curtain", season=season_name(table.match.turn), province=words(f"province-{seat}")), style="bold reverse"
    )
    screen.say()
    prompt = words("curtain-enter-or-back" if place else "curtain-enter")
    answer = screen.ask(prompt).lower()
    screen.clear()
    return answer in words("answer-back").split()
