"""Commands: what a player types, read into a changed draft of the orders or into a word that asks for a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from client.errors import ClientError
from client.provinces import candidates, provinces_like
from client.terminal.cards import CardWords, title_of_motion
from client.terminal.predictions import FIELDS, read_tenths
from client.terminal.refusals import field_name
from client.words import plain, words
from engine.choices import Choices, Field, Number, Pick, Split
from engine.jsontypes import JSON, Decision
from rules.convictions import EXPLANATIONS
from rules.orders import HOLD, NOBODY, WINTER_FIELDS

PAGES = (
    "help",
    "map",
    "why",
    "almanac",
    "news",
    "hit",
    "forecast",
    "choices",
    "cards",
    "conviction",
    "motions",
    "record",
    "predict",
)
ACTS = ("undo", "done", "quit")
_PERCENT_UP_TO = 300


@dataclass
class Draft:
    """A decision being written: what it is so far, the words of the cards, what was moved to keep it whole."""

    choices: Choices
    decision: Decision
    harvest: int = 0
    quota: int = 0
    cards: CardWords = field(default_factory=CardWords)
    notes: list[str] = field(default_factory=list)


def command_of(line: str) -> tuple[str, str] | None:
    """Return the page or act that a line asks for and what follows it, or None when it orders something."""
    for name in (*PAGES, *ACTS):
        for key in sorted(words(f"command-{name}").lower().split(", "), key=len, reverse=True):
            if line.lower() == key:
                return name, ""
            if name in PAGES and line.lower().startswith(f"{key} "):
                return name, line[len(key) :].strip()
    return None


def province_of(word: str) -> str:
    """Return the province that a word names: its key, its name, or a beginning that no other shares.

    Raises:
        ClientError: when it names none, or more than one.
    """
    found = provinces_like(word)
    if not found:
        raise ClientError("command", reason=words("refused-province", word=word[:40]))
    if len(found) > 1:
        provinces = candidates(word, found)
        raise ClientError("command", reason=words("refused-province-many", word=word[:40], provinces=provinces))
    return found[0]


def read_orders(draft: Draft, line: str) -> Decision:
    """Return the decision that a line makes of the draft; brigades left over go to the first task not named.

    Raises:
        ClientError: when a word is not understood.
    """
    made = dict(draft.decision)
    rest = line.replace(";", " ").replace(",", " ").split()
    brigades: dict[str, int] = {}
    while rest:
        word = rest.pop(0)
        task = _task(draft.choices, word)
        if task is not None:
            brigades[task] = _whole(word, rest, f"{word} 3")
            continue
        chosen = _field(draft.choices, word)
        if chosen is None or chosen.name == "brigades":
            raise _unknown(word)
        if isinstance(chosen, Split):
            made[chosen.name] = {**read_tenths(chosen.name, word, rest)}
        elif chosen.name == "relief_to":
            made |= _relief(word, rest)
        elif chosen.name in ("card", "discard") and isinstance(chosen, Pick):
            made[chosen.name] = _card(chosen, draft.cards, word, rest)
        elif isinstance(chosen, Pick):
            made[chosen.name] = _option(chosen, word, rest)
        else:
            made[chosen.name] = _number(chosen, draft, word, rest)
    if brigades:
        made["brigades"] = _place(draft, brigades)
    return made


def read_vote(draft: Draft, line: str, motions: Sequence[str]) -> Decision:
    """Return the vote that a line makes of the draft: a motion on the table or holding the line, and what is staked.

    Raises:
        ClientError: when a word is not understood.
    """
    made = dict(draft.decision)
    rest = line.replace(";", " ").replace(",", " ").split()
    word = rest[0].lower()
    if word in words("vote-silent-keys").split() and len(rest) == 1:
        return made | {"motion": HOLD, "stake": 0}
    if word in words("field-stake-keys").split():
        return made | {"stake": _whole(rest.pop(0), rest, f"{word} 2")}
    if word in words("vote-hold-keys").split():
        rest.pop(0)
        return made | _staked(made, HOLD, word, rest)
    if word in words("field-motion-keys").split():
        rest.pop(0)
        if not rest:
            raise ClientError("command", reason=_missing("motion", f"{word} 1 2"))
    elif not word.isdigit():
        raise _unknown(word)
    place = _numbered(rest, [title_of_motion(name) for name in motions], "refused-motion")
    return made | _staked(made, motions[place], word, rest)


def _staked(made: Mapping[str, JSON], motion: str, word: str, rest: list[str]) -> dict[str, JSON]:
    """Return a vote with the stake that is typed, else the one that stood, else one point."""
    stake = _whole(word, rest, f"{word} 2") if rest else max(int(str(made["stake"])), 1)
    if rest:
        raise _unknown(rest[0])
    return {"motion": motion if stake else HOLD, "stake": stake}


def read_explanation(draft: Draft, line: str) -> Decision:
    """Return the choice of an explanation that a line makes: its number or the beginning of its name.

    Raises:
        ClientError: when it names none.
    """
    rest = line.split()
    verbs = (*words("field-explanation-keys").split(), *words("field-motion-keys").split())
    if len(rest) > 1 and rest[0].lower() in verbs:
        rest.pop(0)
    names = [words(f"explanation-{name}-short") for name in EXPLANATIONS]
    place = _numbered(rest, names, "refused-explanation")
    if rest:
        raise _unknown(rest[0])
    return dict(draft.decision) | {"explanation": EXPLANATIONS[place]}


def _card(pick: Pick, cards: CardWords, word: str, rest: list[str]) -> str:
    """Return the card of the hand that a number or the beginning of its title names, or `none`."""
    if not rest:
        raise ClientError("command", reason=_missing(pick.name, f"{word} 1"))
    if plain(rest[0]) in (NOBODY, "0", plain(words(f"option-{pick.name}-none"))):
        rest.pop(0)
        return NOBODY
    hand = [str(option.value) for option in pick.options if option.value != NOBODY]
    return hand[_numbered(rest, [cards.title(name) for name in hand], "refused-card")]


def _numbered(rest: list[str], titles: Sequence[str], refused: str) -> int:
    """Take from the rest of a line what names one of the titles, its number or its beginning, and return its place."""
    if rest[0].isdigit():
        place = int(rest[0][:9]) - 1
        if not 0 <= place < len(titles):
            raise ClientError("command", reason=words(refused, word=rest[0][:40]))
        rest.pop(0)
        return place
    for count in range(len(rest), 0, -1):
        typed = plain(" ".join(rest[:count]))
        found = [place for place, title in enumerate(titles) if plain(title).startswith(typed)]
        if len(found) == 1:
            del rest[:count]
            return found[0]
    raise ClientError("command", reason=words(refused, word=rest[0][:40]))


def _place(draft: Draft, named: Mapping[str, int]) -> dict[str, JSON]:
    """Return the brigades with the named tasks set; the fields, else the waterworks, take or give what is over."""
    split = next(item for item in draft.choices.fields if isinstance(item, Split))
    before = cast("dict[str, int]", draft.decision[split.name])
    placed = {**before, **named}
    spare = split.total - sum(placed.values())
    for part in split.parts:
        if spare and part.name not in named and part.name in ("fields", "waterworks"):
            moved = part.clip(placed[part.name] + spare) - placed[part.name]
            placed[part.name] += moved
            spare -= moved
            if moved:
                task = words(f"task-{part.name}")
                draft.notes.append(words("rest-moved", task=task, count=placed[part.name]))
    return {**placed}


def _relief(word: str, rest: list[str]) -> dict[str, JSON]:
    if not rest:
        raise ClientError("command", reason=_missing("relief_to", f"{word} henan 2"))
    place = rest.pop(0)
    if place.lower() in (NOBODY, "0", words("option-relief_to-none")):
        return {"relief_to": NOBODY, "relief": 0}
    if rest and not rest[0].isdigit():
        try:
            province = province_of(f"{place} {rest[0]}")
            rest.pop(0)
        except ClientError:
            province = province_of(place)
    else:
        province = province_of(place)
    lots = int(rest.pop(0)) if rest and rest[0].isdigit() else 1
    return {"relief_to": province, "relief": lots}


def _option(pick: Pick, word: str, rest: list[str]) -> str | int:
    example = f"{word} {_shown(pick, pick.open[-1])}"
    if not rest:
        raise ClientError("command", reason=_missing(pick.name, example))
    typed = rest.pop(0).lower()
    for option in pick.options:
        if typed in (str(option.value), _shown(pick, option.value)):
            return option.value
    return typed


def _shown(pick: Pick, value: str | int) -> str:
    return words(f"option-{pick.name}-{value}").lower()


def _number(number: Number, draft: Draft, word: str, rest: list[str]) -> int:
    """Return the number typed: the report in kt or percent of the truth, the delivery in percent or kt of the quota."""
    if number.name not in ("report", "delivery"):
        return _whole(word, rest, f"{word} {number.high}")
    if not rest:
        raise ClientError("command", reason=_missing(number.name, f"{word} 100%"))
    typed = rest.pop(0).lower()
    unit = rest.pop(0).lower() if rest and rest[0].lower() in ("%", "kt") else ""
    text = typed.removesuffix("%").removesuffix("kt")
    if not text.isdigit() or len(text) > 9:
        raise ClientError(
            "command", reason=words("refused-number", field=field_name(number.name), word=typed, example=f"{word} 100%")
        )
    value = int(text)
    of = draft.harvest if number.name == "report" else draft.quota
    in_kt = typed.endswith("kt") or unit == "kt" or (value > _PERCENT_UP_TO and not typed.endswith("%") and unit != "%")
    permille = value * 1000 // max(of, 1) if in_kt else value * 10
    if in_kt or number.name == "delivery":
        permille = (permille + number.step // 2) // number.step * number.step
    return permille


def _whole(word: str, rest: list[str], example: str) -> int:
    task_or_field = words("refused-value-missing", field=word, example=example)
    if not rest:
        raise ClientError("command", reason=task_or_field)
    typed = rest.pop(0)
    if not typed.removeprefix("-").isdigit() or len(typed) > 9:
        raise ClientError("command", reason=words("refused-number", field=word, word=typed, example=example))
    return int(typed)


def _task(choices: Choices, word: str) -> str | None:
    for item in choices.fields:
        if isinstance(item, Split) and item.name == "brigades":
            for part in item.parts:
                if word.lower() in words(f"task-{part.name}-keys").split():
                    return part.name
    return None


def _field(choices: Choices, word: str) -> Field | None:
    for item in choices.fields:
        if word.lower() in words(f"field-{item.name}-keys").split():
            return item
    return None


def _unknown(word: str) -> ClientError:
    for name in (*WINTER_FIELDS, *FIELDS):
        if word.lower() in words(f"field-{name}-keys").split():
            return ClientError("command", reason=words("refused-not-now", field=field_name(name)))
    return ClientError("command", reason=words("refused-command", word=word[:40]))


def _missing(name: str, example: str) -> str:
    return words("refused-value-missing", field=field_name(name), example=example)
