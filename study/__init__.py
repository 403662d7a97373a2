"""Many games at once: simulation, the fit to the record, causes.

For researchers, teachers and the people who tune the game.

Plays batches through the same rules as a single match; knows no screen of a table, no network and no saved game.
"""
