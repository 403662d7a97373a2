"""The board in the window: where its hexes lie, what its layers show, how it is painted."""
