"""The store: every entry of every match, kept in SQLite or PostgreSQL and committed before it is acknowledged.

It knows rows, transactions and notices. It must never know what an entry means: no rules, no room, no protocol, no
HTTP. `store.Store` is its face.
"""
