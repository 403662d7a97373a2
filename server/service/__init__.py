"""The service: rooms in memory, kept in the store, played on when they are due, and told to those who listen.

It knows clocks, the store and who is connected, and not how they are connected: that is the face's.
"""
