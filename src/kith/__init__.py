"""Kith: a house on the internet that its people own."""

__version__ = "0.1.0"
