"""Who knows whom, in both their words, and who has ended contact."""
