"""The face: HTTP, WebSockets and streams of events over the service; it knows connections, and nothing of the game."""
