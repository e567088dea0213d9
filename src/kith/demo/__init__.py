"""A house to look at: nine people, five circles, two years of talk."""
