"""The debate: the motions and the vote being written; what a debate came to; the reckoning's two explanations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from client.desktop.column import Column
from client.desktop.fields import Choice, disclosure, radio, segments
from client.desktop.model.draft import Draft
from client.desktop.parts.figures import booking
from client.desktop.parts.orders import bar_of
from client.numbers import number, signed_number
from client.terminal.cards import title_of_motion
from client.terminal.debate import BROUGHT_BY, backed_words, barred, result_told, vote_told
from client.words import capital, words
from rules.orders import HOLD

View = Mapping[str, Any]


def debate_form(column: Column, draft: Draft) -> None:
    """Place the motions that may be backed, what the vote may bring, and what bars the others."""
    view, field = draft.seat.view, draft.pick("motion")
    assert field is not None
    chosen = str(draft.decision["motion"])
    for option in field.options:
        if option.bar is None:
            _motion(column, draft, str(option.value), str(option.value) == chosen)
    if not view["motions"]:
        column.text(words("no-motions"), "body", "ink_muted")
    column.part(words("vote-title"))
    for text in vote_told(chosen, draft.number("stake"), draft.found):
        column.text(text)
        column.gap(4)
    column.text(words("vote-line", line=view["nation"]["dials"]["line"]), "small", "ink_muted")
    column.gap(8)
    closed = barred(draft.choices)
    if closed and disclosure(
        column, "motions-others", lambda inside: inside.text(words("motions-others"), "label") and None
    ):
        for reason, titles in closed.items():
            lead = column.span(f"{words('motions-barred', reason=capital(reason))} ", "small_label")
            column.text([lead, column.span(", ".join(titles), "small")])
            column.gap(3)


def _motion(column: Column, draft: Draft, name: str, chosen: bool) -> None:
    price = draft.seat.forecast({"kind": "debate", "motion": name, "stake": 1})
    lines = [(title_of_motion(name), "heading", "ink")]
    if name != HOLD:
        told = words("motion-standing", won=signed_number(price["reward"]), lost=signed_number(-price["price"]))
        lines.append((told, "small", "ink_muted"))
    lines.append((words(f"motion-{name}-asks"), "small_body", "ink"))
    stake = draft.numeric("stake")
    most = 0 if stake is None or stake.bar is not None else stake.high

    def back() -> None:
        laid = draft.number("stake")
        draft.set(motion=name, stake=laid if name == HOLD else max(laid, min(1, most)))

    column.rule()
    radio(column, f"motion-{name}", chosen, back, lines)


def stake_form(column: Column, draft: Draft) -> None:
    """Place how much influence is put behind the vote."""
    stake = draft.numeric("stake")
    assert stake is not None
    if stake.bar is not None:
        column.text(f"{capital(bar_of(stake.bar))}.", "small", "ink_muted")
        return
    choices = [Choice(str(one), number(one)) for one in range(stake.low, stake.high + 1)]
    segments(
        column, "stake", words("web-stake"), choices, str(draft.number("stake")), lambda one: draft.set(stake=int(one))
    )


def debate_result(column: Column, view: View, leaders: Mapping[str, str]) -> None:
    """Place what the last debate came to: what passed, who backed what, and what it brought the seat."""
    found = view["debate"]
    column.text(result_told(found) if found is not None else words("no-debate"), "bold")
    if found is None:
        return
    column.gap(4)
    if found["passed"] != HOLD:
        column.text(words(f"motion-{found['passed']}-asks"), "italic")
        column.gap(4)
    for key, vote in found["votes"].items():
        column.rule()
        column.gap(3)
        who = words("seat-of", province=words(f"province-{key}"), leader=leaders.get(key, ""))
        mine = key == view["viewer"]
        column.line([column.span(who, "strong" if mine else "figure")], [column.span(backed_words(vote), "figure")])
        column.gap(3)
    column.rule()
    column.gap(6)
    for row in view["ledger"]:
        if row["cause"] in BROUGHT_BY:
            booking(column, row["stock"], row["cause"], row["change"])


def reckoning_form(column: Column, draft: Draft) -> None:
    """Place the two explanations, which one is backed, what the conviction needs, and what the voice adds."""
    view, field = draft.seat.view, draft.pick("explanation")
    assert field is not None
    chosen = str(draft.decision["explanation"])
    column.text(words("reckoning-asks"))
    column.gap(6)
    for option in field.options:
        name = str(option.value)
        lines = (
            (words(f"explanation-{name}-name"), "heading", "ink"),
            (words(f"explanation-{name}-text"), "body", "ink"),
            (words(f"explanation-{name}-evidence"), "small", "ink_muted"),
        )
        column.rule()
        radio(column, f"explanation-{name}", name == chosen, partial(draft.set, explanation=name), lines)
    column.part(words("vote-title"))
    mine = view["conviction"]
    needs = words(f"explanation-{mine['explanation']}-short")
    column.text(words("reckoning-needs", name=words(f"conviction-{mine['id']}-name"), explanation=needs))
    column.gap(4)
    column.text(words("reckoning-voice", count=view["own"]["influence"]))
    column.gap(4)
    column.text(words("reckoning-backs", explanation=words(f"explanation-{chosen}-short")), "bold")
