"""Opening words and their contained answers."""
