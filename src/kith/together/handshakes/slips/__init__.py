"""Slips: what two phones kept for each other while there was no network."""
