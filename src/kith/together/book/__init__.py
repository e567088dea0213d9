"""What a circle has to keep: rounds bound as issues, and conversations that have settled, by season."""
