"""Who is in a room: the people and the seats of the table."""

from __future__ import annotations

from dataclasses import dataclass, field

from server.protocol.base import Leader, Role


@dataclass(slots=True)
class Person:
    """Somebody in the room.

    `secret` is the hash of the participant's secret, `seat` the number of the seat held, `made` how many entries came
    from here since the last step, `said` when the last lines of chat came.
    """

    id: str
    name: str
    role: Role
    seat: int | None
    secret: str
    made: int = 0
    said: list[int] = field(default_factory=list)

    def copy(self) -> Person:
        """Return the same person, who can be changed by itself."""
        return Person(self.id, self.name, self.role, self.seat, self.secret, self.made, self.said)


@dataclass(slots=True)
class Seat:
    """A seat of the table.

    `bot` leads it for good; `stand_in` leads it until its holder returns or somebody takes it; `fixed`: the host has
    said which province it leads; `missed`: its holder has missed the last deadline.
    """

    number: int
    province: str | None
    bot: Leader | None
    fixed: bool
    person: str | None = None
    stand_in: Leader | None = None
    ready: bool = False
    missed: bool = False

    def copy(self) -> Seat:
        """Return the same seat, which can be changed by itself."""
        return Seat(
            self.number, self.province, self.bot, self.fixed, self.person, self.stand_in, self.ready, self.missed
        )

    @property
    def free(self) -> bool:
        """Return whether somebody may take it."""
        return self.person is None and self.bot is None

    @property
    def led_by(self) -> Leader | None:
        """Return the policy that leads it, or None when a person does."""
        return self.bot or self.stand_in
