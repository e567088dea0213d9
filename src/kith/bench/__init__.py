"""The measurements: real houses, filled and asked, and what that took. It may lean on anything."""
