"""The table in a terminal: curtain, season, orders with forecast, and the page at the end, in 80 by 24 and upwards."""
