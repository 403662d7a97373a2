"""A room: one match and the people round it, as a pure fold over its entries.

`Room.of(entries)` is the room; `handle` answers a message without changing anything, `apply` takes an entry up, `tick`
gives what is due. It knows rules, bots and the protocol. It must never know a network, a store, a wall clock or chance
of its own: times, secrets and seeds come in with the messages.
"""
