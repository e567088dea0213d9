"""How one person speaks for another, as it is kept."""
