"""Looks into files that somebody sent: in a process of its own, with little room and little time."""
