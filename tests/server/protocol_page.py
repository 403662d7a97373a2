"""The parts of `docs/protocol.md` that are made: tables from the models, and a session from a real room.

`python -m tests.server.protocol_page` writes them anew; a test compares.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from rules.scenario import LEADERS
from server.protocol import client_messages as asks
from server.protocol import server_messages as tells
from server.protocol.base import Message
from server.protocol.codes import CODES, MEANINGS
from server.protocol.reading import encode
from server.protocol.schema import protocol_schema
from server.protocol.server_messages import ServerMessage
from server.room.telling import STATE_TO_ALL, Told, state_for
from tests.server.tables import Process, create, join, opened, secret_of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "protocol.md"
WIDTH = 118
SHORT = 400
"""Objects of the engine longer than this, in signs of JSON, are cut short in the session."""
ENGINES = ("view", "choices", "forecast", "outcome")


def made() -> dict[str, str]:
    """Return each part that is made, by the name of its marker."""
    return {
        "messages of the client": messages(asks.CLIENT_MESSAGES),
        "messages of the server": messages(tells.SERVER_MESSAGES),
        "parts": messages(
            (asks.SeatWish, tells.RoomFacts, tells.SeatFacts, tells.PersonFacts, tells.ClockFacts, tells.ChatLine)
        ),
        "codes": codes(),
        "session": session(),
    }


def written(page: str) -> str:
    """Return the page with every part made anew.

    Raises:
        ValueError: when the page lacks a marker.
    """
    for name, text in made().items():
        pattern = re.compile(rf"(<!-- made: {re.escape(name)} -->\n).*?(<!-- end -->)", re.DOTALL)
        if not pattern.search(page):
            raise ValueError(f"docs/protocol.md has no marker for {name!r}")
        page = pattern.sub(lambda found, text=text: found[1] + text + found[2], page)  # type: ignore[misc]
    return page


def messages(models: tuple[type[Message], ...]) -> str:
    """Return a table of messages or facts: name, fields with their types, what it says."""
    definitions = protocol_schema()["$defs"]
    rows = ["| name | fields | what it says |", "|---|---|---|"]
    for model in models:
        schema = definitions[model.__name__]
        fields = [
            f"`{name}`{'' if name in schema.get('required', ()) else '?'} {of(field)}"
            for name, field in schema["properties"].items()
            if name not in ("type", "id" if issubclass(model, asks.Asks) else "")
        ]
        kind = model.model_fields["type"].default if "type" in model.model_fields else model.__name__
        says = " ".join(str(model.__doc__).split())
        rows.append(f"| `{kind}` | {'; '.join(fields) or '-'} | {says} |")
    return "\n".join(rows) + "\n"


def of(field: dict[str, Any]) -> str:
    """Return the type of a field in words."""
    if "$ref" in field:
        return f"{field['$ref'].rsplit('/', 1)[-1]}"
    if "anyOf" in field:
        return " or ".join(of(branch) for branch in field["anyOf"])
    values = field.get("enum", [field["const"]] if "const" in field else [])
    if values == [*CODES]:
        return "one of the codes below"
    if values:
        policies = ["a policy"] if set(LEADERS) <= set(values) else []
        return " / ".join([*(f"`{value}`" for value in values if not policies or value not in LEADERS), *policies])
    kind = str(field.get("type", "any JSON"))
    if kind == "array":
        return f"list of {of(field['items'])}"
    low, high = field.get("minimum", field.get("minLength")), field.get("maximum", field.get("maxLength"))
    bounds = "" if high is None else f" {low}..{high}"
    return {"string": "text", "integer": "number", "null": "null"}.get(kind, kind) + bounds


def codes() -> str:
    """Return a table of the codes of refusals."""
    return (
        "\n".join(["| code | meaning |", "|---|---|", *(f"| `{code}` | {says} |" for code, says in MEANINGS.items())])
        + "\n"
    )


def session() -> str:
    """Return a session in a real room, message by message."""
    wishes: dict[str, Any] = {"scenario": "tutorial", "clock": 120, "seats": [asks.SeatWish()] * 2, "name": "Anna"}
    talk = Talk(opened(**wishes))
    vote: dict[str, Any] = {"kind": "debate", "motion": "hold", "stake": 2}
    talk.note("Anna makes a room, and Bea joins it by its code. Anna is told.")
    talk.say("Anna", create(**wishes))
    talk.say("Bea", join("Bea"))
    talk.note("Anna begins. Each gets the whole state that the own seat may see. The year opens with a debate.")
    talk.say("Anna", asks.Start(id="a2"))
    talk.note("Anna asks what a vote would do, then casts it. Everybody is told that only Bea still decides.")
    talk.say("Anna", asks.AskForecast(id="a3", decision=vote))
    decided = asks.Decide(id="a4", turn=0, phase="debate", decision=vote)
    talk.say("Anna", decided)
    talk.note(
        "The connection broke before the answer came: Anna's client sends it again, and it is acknowledged again."
    )
    talk.say("Anna", decided)
    talk.note("Bea decides for a turn that is not on, and then backs a motion that is barred.")
    talk.say("Bea", asks.Decide(id="b2", turn=3, phase="orders", decision={"kind": "orders"}))
    talk.say("Bea", asks.Decide(id="b3", turn=0, phase="debate", decision={"kind": "debate", "motion": talk.barred()}))
    talk.note("Bea says something, and decides as things stand. Now all have decided: the vote is counted.")
    talk.say("Bea", asks.Chat(id="b4", text="Ready when you are."))
    talk.say("Bea", asks.Decide(id="b5", turn=0, phase="debate", decision={"kind": "debate"}))
    talk.step()
    talk.note("Anna comes back from another device, and knows the first line of chat already.")
    token = f"{talk.process.room.id}.{secret_of('Anna')}"
    talk.say("Anna", asks.Rejoin(id="a5", protocol=1, token=token, have=1))
    return talk.text()


class Talk:
    """What two people and a server say to each other, as lines of a page."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self.who = {"Anna": "p1", "Bea": "p2"}
        self.lines: list[str] = []
        self.rooms = 0

    def note(self, text: str) -> None:
        """Say what happens next."""
        self.lines += ["```", "", text, "", "```text"]

    def barred(self) -> str:
        """Return a motion that may not be backed."""
        choices = self.process.state("p2").choices
        assert choices is not None
        options = choices["fields"][0]["options"]
        return str(next(option["value"] for option in options if option["bar"] is not None))

    def say(self, name: str, message: asks.ClientMessage) -> None:
        """Send a message; the others, and then the sender, are told what comes of it."""
        self.lines += [f"{name} → {shown({'type': message.type, **message.model_dump(exclude_defaults=True)})}"]
        since = len(self.process.told)
        entering = isinstance(message, asks.Entering)
        answers = self.process.send(message, None if entering else self.who[name])
        self._tell(self.process.told[since:], besides=name if entering else None)
        self.lines += [f"{name} ← {self._shown(answer)}" for answer in answers]

    def step(self) -> None:
        """Let the bots decide and the step be played."""
        since = len(self.process.told)
        self.process.bots()
        self._tell(self.process.told[since:])

    def _tell(self, heard: list[Told], besides: str | None = None) -> None:
        present = {person.id for person in self.process.room.people.values()}
        for one in heard:
            listening = [name for name, who in self.who.items() if who in present and name != besides]
            if one is STATE_TO_ALL:
                for name in listening:
                    state = state_for(self.process.room, self.who[name], self.process.now)
                    assert state is not None
                    self.lines.append(f"{name} ← {self._shown(state)}")
            elif one.message is not None:
                names = [name for name in listening if one.to in (None, self.who[name])]
                self.lines += [f"{', '.join(names)} ← {self._shown(one.message)}"] if names else []

    def _shown(self, message: ServerMessage) -> str:
        """Return a message of the server; what the engine says, and the room when it was shown, is cut short."""
        value = json.loads(encode(message))
        self.rooms += "room" in value
        return shown({key: shorter(key, item, self.rooms > 1) for key, item in value.items()})

    def text(self) -> str:
        """Return the whole session."""
        return "\n".join([*self.lines[2:], "```"]) + "\n"


def shorter(key: str, value: Any, room_is_known: bool) -> Any:
    """Return a value as the session shows it: long objects with some of their plain fields alone."""
    if key == "room" and room_is_known:
        kept = {name: value[name] for name in ("code", "stage", "host")}
    elif key in ENGINES and value is not None and len(json.dumps(value)) > SHORT:
        plain = {name: item for name, item in value.items() if not isinstance(item, dict | list)}
        kept = dict([*plain.items()][:4])
    else:
        return value
    return {**kept, "...": f"{len(value) - len(kept)} more"}


def shown(value: Any) -> str:
    """Return a JSON value, broken where it is too wide for a page."""
    return broken(value, 0)


def broken(value: Any, indent: int) -> str:
    """Return a JSON value on one line if it fits, else its items on lines of their own."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + indent < WIDTH - 10 or not isinstance(value, dict | list) or not value:
        return flat
    pad = " " * (indent + 2)
    if isinstance(value, list):
        items = [broken(item, indent + 2) for item in value]
        return f"[\n{pad}" + f",\n{pad}".join(items) + f"\n{' ' * indent}]"
    pairs = [f"{json.dumps(key)}: {broken(item, indent + 2)}" for key, item in value.items()]
    return "{\n" + ",\n".join(f"{pad}{line}" for line in packed(pairs, indent + 2)) + f"\n{' ' * indent}}}"


def packed(pairs: list[str], indent: int) -> list[str]:
    """Return pairs, as many on a line as fit."""
    lines: list[str] = []
    for pair in pairs:
        if lines and "\n" not in pair + lines[-1] and len(lines[-1]) + len(pair) + indent + 2 < WIDTH:
            lines[-1] += f", {pair}"
        else:
            lines.append(pair)
    return lines


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
