"""Two people asked, each alone, whether they want to know each other; a no is kept like silence."""
