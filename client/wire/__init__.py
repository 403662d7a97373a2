"""The client's side of the wire: a connection that heals by itself. It knows messages, and nothing of a screen."""
