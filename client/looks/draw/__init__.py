"""The source of signs and pictures: each is a function that cuts a `Block`; `python -m client.looks.draw` writes them.

A client never comes here; it reads `assets/looks/`. Nothing depends on the clock or on hidden chance, so the files are
the same wherever they are written anew.
"""
