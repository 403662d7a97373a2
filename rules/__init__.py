"""The Great Leap as a game: its board, stocks, orders, seasons, views and verdicts, as integer arithmetic on arrays.

Every array has the shape (matches, provinces) or (matches, 1). This package knows the engine's contract and nothing of
screens, networks, files of saved games or the policies that play it.
"""
