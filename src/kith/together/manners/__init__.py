"""Manners by people: words that wait ten minutes, and an hour in which nobody speaks."""
