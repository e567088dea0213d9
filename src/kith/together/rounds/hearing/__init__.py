"""Who listens to which answer, what they heard, and what its writer says to that."""
