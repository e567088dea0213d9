"""This house itself, and the other houses that people may live in."""
