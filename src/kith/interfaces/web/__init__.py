"""Pages: they translate between people and what they do together, and never decide."""
