"""Public pages: one person's words to anybody, under a role, with helpers who say so, and no way to reply."""
