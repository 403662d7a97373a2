"""What a scene works on: a sitting at a table here or far away, and the decision being written."""
