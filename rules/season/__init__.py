"""How one season resolves.

One file a step, in the order news, zeal, fields, furnaces, procurement, eating, people, herds, politics.

A step reads the season's dials and orders, and changes the state only through the ledger. It must never draw chance
outside its own keyed stream and never read what belongs to a later step.
"""
