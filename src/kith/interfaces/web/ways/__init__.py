"""Addresses of a room each."""
