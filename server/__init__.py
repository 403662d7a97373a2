"""The networked table: protocol, rooms, store and the face that ties them together.

The server knows what people send and what each may be told. It holds no rule of the game: what may be decided comes
from the engine, and every word that people read from the clients.
"""
