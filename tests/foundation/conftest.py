"""A busy machine is no reason to fail: what is slow here is counted in steps, not in seconds."""

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
