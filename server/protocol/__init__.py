"""The protocol of the table: every message of client and server, as pydantic models, and how they are read.

One JSON object is one message. The protocol says what may be sent and how large it may be. It must never know what a
message does to a room, who may send it, or how it travels. `docs/protocol.md` tells it in full.
"""
