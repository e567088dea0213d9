"""Ways in and out: they translate and never decide."""
