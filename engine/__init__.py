"""Seats, simultaneous decisions, chance and the log of any turn-based game.

The engine plays a game that it is given: it deals keyed chance, checks what a seat decides against
what the game offers, keeps an append-only log chained by hashes, and can undo, fork and replay from
that log alone. It must never know which game it plays, how a game looks on a screen, how a message
travels, what time it is, or anything that is not in the log: no floats, no clock, no global random
numbers, no order of a hash table may reach a result.
"""
