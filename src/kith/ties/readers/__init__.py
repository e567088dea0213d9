"""Who reads which public page from here: each reader's own list, and nobody else's."""
