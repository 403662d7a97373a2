"""What the server counts, for Prometheus."""

from __future__ import annotations

from typing import Final

from prometheus_client import Counter, Gauge, Histogram

_FAST: Final = (0.001, 0.002, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5)

MESSAGES: Final = Counter("greatleap_messages", "Messages of clients that could be read", ["type"])
REFUSALS: Final = Counter("greatleap_refusals", "Messages that were refused", ["code"])
CLOSINGS: Final = Counter("greatleap_closings", "Connections that the server ended", ["reason"])
DECISIONS: Final = Counter("greatleap_decisions", "Decisions of people that were kept")
STEPS: Final = Counter("greatleap_steps", "Steps of games that were played")
ROOMS_MADE: Final = Counter("greatleap_rooms_made", "Rooms that were made")
RACES: Final = Counter("greatleap_races", "Writes that another process was ahead of")
STORE_TROUBLE: Final = Counter("greatleap_store_trouble", "Requests that the store did not carry out")
ROOMS: Final = Gauge("greatleap_rooms", "Rooms in memory", multiprocess_mode="livesum")
CONNECTIONS: Final = Gauge("greatleap_connections", "Open connections", ["kind"], multiprocess_mode="livesum")
ACK_SECONDS: Final = Histogram(
    "greatleap_ack_seconds", "From reading a message that changes a room to its answer", buckets=_FAST
)
STEP_SECONDS: Final = Histogram(
    "greatleap_step_seconds", "The bots' decisions and the step of the rooms of one batch", buckets=_FAST
)
WEBHOOKS: Final = Counter("greatleap_webhooks", "Notices sent to the webhook", ["outcome"])
