"""One file a page, or a few small ones that belong together."""
