"""Rounds that the house lays again, until somebody stops it."""
