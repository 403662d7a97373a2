"""The desktop table: a window of its own. It shows views, choices and forecasts, and knows no rule of the game."""
